"""Actors through time: a name or a code, on a date, to a state or an organisation, and back.

The registry is built by scripts/build_registry.py; nothing of it is loaded before it is asked.
"""

from comity.actors.finding import Mention, find, resolve_mention
from comity.actors.registry import Actor, actor, actors, capital, city
from comity.actors.resolving import closest, resolve

__all__ = [
    "Actor",
    "Mention",
    "actor",
    "actors",
    "capital",
    "city",
    "closest",
    "find",
    "resolve",
    "resolve_mention",
]
