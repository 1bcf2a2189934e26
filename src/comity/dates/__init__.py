"""Dates as precise as the words allow: values, what can be said of two, and dates in prose.

A year is not its first of January. `Edtf` keeps the precision of what was said, `before` and its
sisters answer yes, no or unsaid, and `find` reads the dates of a text without inventing a day.
"""

import importlib
from typing import TYPE_CHECKING, Any

from comity.dates.dated import Dated
from comity.dates.edtf import Edtf
from comity.dates.relate import Verdict, after, before, during, overlaps, same

if TYPE_CHECKING:
    from comity.dates.parts import from_parts
    from comity.dates.prose import find, parse_cell

__all__ = [
    "Dated",
    "Edtf",
    "Verdict",
    "after",
    "before",
    "during",
    "find",
    "from_parts",
    "overlaps",
    "parse_cell",
    "same",
]
_READING = {"find": "prose", "from_parts": "parts", "parse_cell": "prose"}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever is asked for
    """Load what reads dates in words when it is asked for: its patterns take long to make."""
    if name not in _READING:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(importlib.import_module(f"{__name__}.{_READING[name]}"), name)
    globals()[name] = found
    return found
