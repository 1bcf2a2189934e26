"""Dates as precise as the words allow: values, what can be said of two, and dates in prose.

A year is not its first of January. `Edtf` keeps the precision of what was said, `before` and its
sisters answer yes, no or unsaid, and `find` reads the dates of a text without inventing a day.
"""

from comity.dates.dated import Dated
from comity.dates.edtf import Edtf
from comity.dates.parts import from_parts
from comity.dates.prose import find, parse_cell
from comity.dates.relate import Verdict, after, before, during, overlaps, same

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
