"""Dates as templates hold them: parts in any order, printed as a reader sees them."""

import re
from collections.abc import Iterable

from comity.dates.months import NAMES, NUMBERS
from comity.dates.prose import find

_WORDS = re.compile(r"[^\W_]+")
_NUMERIC = re.compile(r"\d{3,4}(?:-\d{1,2}){0,2}|\d{1,2}")
_USUAL = re.compile(rf"(?:(?:[0-9]{{1,2}} )?(?:{'|'.join(NAMES)}) )?[12][0-9]{{3}}")
_YEAR_DIGITS = (3, 4)


def from_parts(parts: Iterable[str]) -> str:
    """Return the date that a template's parameters make, as printed text; empty when none.

    ``parts`` are the positional parameters in their order; named ones (``format=dmy``) may be
    among them. An impossible day is printed like any other, for `find` to report.

    >>> from_parts(["1992", "3", "11"]), from_parts(["format=dmy", "March", "11", "1992"])
    ('11 March 1992', '11 March 1992')
    >>> from_parts(["1992-03"]), from_parts(["1992", "", ""]), from_parts([""])
    ('March 1992', '1992', '')
    """
    parts = list(parts)
    if len(parts) == 1 and _USUAL.fullmatch(parts[0]):
        return parts[0]
    given = [part.strip() for part in parts if "=" not in part]
    given = [" ".join(part.split()) for part in given if part]
    if len(given) == 1 and not _NUMERIC.fullmatch(given[0]):
        return given[0] if find(given[0]) else ""
    return _printed(_WORDS.findall(" ".join(given[:3])))


def _printed(words: list[str]) -> str:
    year = month = 0
    small: list[int] = []
    year_first = False
    for word in words:
        if not word.isdecimal():
            month = month or NUMBERS.get(word.lower(), 0)
        elif len(word) < _YEAR_DIGITS[0]:
            small.append(int(word))
        elif len(word) in _YEAR_DIGITS and not year:
            year, year_first = int(word), not small and not month
    if not year:
        return ""
    # Numbers alone go down from the year (1992|3|11) or up to it (11|3|1992).
    if not month and small:
        month = small.pop(0 if year_first else min(len(small), 2) - 1)
    if not month:
        return str(year)
    if not 1 <= month <= len(NAMES):
        return ""
    day = f"{small[0]} " if small and small[0] else ""
    return f"{day}{NAMES[month - 1]} {year}"
