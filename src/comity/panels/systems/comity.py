"""Comity's own registry: every state, past and present, while it existed.

Entities of limited recognition and territories are no members; where a year alone is known, the
state counts from the first day of that year, and to the last.
"""

from comity.panels.model import System

COMITY = System(
    datasets=(),
    codes="comity",
    key="state",
    last=2025,
    members="SELECT code, name, start, finish FROM registry",
)
