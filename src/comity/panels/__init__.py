"""Panels for research: state-years, dyad-years and their days, and columns joined to them.

A panel is a frame (which states there are when, by a system of states) and groups of columns.
Everything is a set made in DuckDB and streamed to the file; no clock is looked at.
"""

from comity.panels.cells import Cell, cell
from comity.panels.making import from_world, groups, prepared, stretched, systems, write
from comity.panels.model import Column, Made, Request, Unit

__all__ = [
    "Cell", "Column", "Made", "Request", "Unit", "cell", "from_world", "groups", "prepared",
    "stretched", "systems", "write",
]  # fmt: skip
