"""Dates as prose and table cells write them, each as precise as its words and no more."""

import re
from typing import NamedTuple

from comity.dates.centuries import find_centuries
from comity.dates.patterns import DATE
from comity.dates.wording import Wording, is_glued, is_year, wording_before
from comity.dates.written import LATEST_YEAR, READERS, Written

_LONGEST_GAP = 16
_JOINED = re.compile(r"\s?[–‒−-]\s?|[ \xa0](?:to|until|till|through|up to)[ \xa0](?:the[ \xa0])?")
_BETWEEN = re.compile(r"[ \xa0]and[ \xa0](?:the[ \xa0])?")
_ONGOING = re.compile(
    r"[ \xa0]?[–—-][ \xa0]?(?:present|now|today|current|ongoing)\b|–(?=[\s,;)]|\Z)"
)
_ISO_MONTH = re.compile(r"\s*([12][0-9]{3}-(?:0[1-9]|1[0-2]))\s*")
_DASHES_OR_SPACE = frozenset({" ", "\xa0", "–", "—", "-"})


class Dated(NamedTuple):
    """A date written in a text.

    A span has a first and a last date; anything else only a first. What cannot be is reported in
    `problem` and has no date.
    """

    start: int
    """Offset where it begins, with words that blur it (early, c.) but without since or until."""
    end: int
    """Offset behind it."""
    first: str
    """EDTF of the date, or of the beginning of a span; empty for an impossible date."""
    last: str
    """EDTF of the end of a span, else empty."""
    kind: str
    """``day``, ``month``, ``year``, ``season``, ``decade``, ``century`` or ``span``."""
    approximate: str = ""
    """``early``, ``mid``, ``late``, ``c.`` (then `first` ends in ``~``), ``before``, ``after``."""
    problem: str = ""
    """Why there is no such date, as ``30 February 2015: no such day``, else empty."""
    role: str = ""
    """What the words make of it: ``since``, ``until``, ``by``, ``before``, ``after`` or nothing."""


def find(text: str) -> list[Dated]:
    """Return the dates written in the text, in order and without overlap.

    >>> [(each.first, each.last) for each in find("independent 1918–21, and again in April 1991")]
    [('1918', '1921'), ('1991-04', '')]
    """
    found: list[Dated] = []
    last_end = -1
    for match in DATE.finditer(text):
        start = match.start()
        mark = text[start - 1 : start]
        if (mark == "-" or mark == "/" or mark == ".") and start != last_end + 1:  # noqa: PLR1714
            if not _may_follow(text, start, mark):
                continue
        for written in READERS[match.lastindex](match):
            dated = _weigh(text, written, last_end)
            if dated is not None:
                _add(found, dated, text)
                last_end = dated.end
    if "centur" in text:
        return _with_centuries(text, found)
    return found


def parse_cell(text: str) -> list[Dated]:
    """Return the dates of a table cell, in order; a cell of ``1992-04`` is that month.

    >>> [each.first for each in parse_cell("2003-04")]
    ['2003-04']
    """
    month = _ISO_MONTH.fullmatch(text)
    if month is not None:
        return [Dated(month.start(1), month.end(1), month[1], "", "month")]
    return find(text)


def _may_follow(text: str, start: int, mark: str) -> bool:
    """Say whether a date may begin after this mark where no other date ends."""
    earlier = text[start - 2 : start - 1] if start > 1 else " "
    if mark == ".":
        return not earlier.isdigit()
    if mark == "/":
        return earlier.isspace()
    return earlier.isspace() or is_glued(text, start)


def _weigh(text: str, written: Written, last_end: int) -> Dated | None:
    """Add what the words around say; None when they show that it is no date."""
    start, end, edtf, kind, problem = written
    wording = wording_before(text, start)
    if kind == "year" and not _is_year(text, written, wording, last_end):
        return None
    role = wording.role
    mark = text[start - 1 : start]
    if mark == "–" and not role and start != last_end + 1:
        role = "until" if start < 2 or text[start - 2] in " \t\n(," else ""  # noqa: PLR2004
    if text[end : end + 1] in _DASHES_OR_SPACE and _ONGOING.match(text, end):
        role = "since"
    approximate = wording.approximate
    if kind == "year" and wording.season:
        edtf, kind = f"{edtf}-{wording.season}", "season"
    elif wording.season and approximate != "c.":
        wording = wording._replace(start=start)
    if approximate == "c." and edtf:
        edtf += "~"
    return Dated(wording.start, end, edtf, "", kind, approximate, problem, role)


def _is_year(text: str, written: Written, wording: Wording, last_end: int) -> bool:
    start, end = written.start, written.end
    if written.edtf > LATEST_YEAR or not is_year(text, end, wording):
        return False
    beyond = text[start - 2 : start] if start > 1 else ""
    return not (beyond[:1].isdigit() and beyond[1] == " ") or last_end == start - 1


def _add(found: list[Dated], dated: Dated, text: str) -> None:
    """Append the date, or close a span with it when the last date and it are joined."""
    if found:
        earlier = found[-1]
        gap = dated.start - earlier.end
        if gap <= _LONGEST_GAP and _makes_span(earlier, dated, text[earlier.end : dated.start]):
            found[-1] = Dated(
                earlier.start, dated.end, earlier.first, dated.first, "span", earlier.approximate
            )
            return
    found.append(dated)


def _makes_span(one: Dated, other: Dated, gap: str) -> bool:
    if one.last or not one.first or not other.first:
        return False
    if one.first.rstrip("~") >= other.first.rstrip("~"):
        return False
    if one.role == "between":
        return _BETWEEN.fullmatch(gap) is not None
    if gap == "/":
        return one.kind == other.kind == "year"
    return _JOINED.fullmatch(gap) is not None


def _with_centuries(text: str, found: list[Dated]) -> list[Dated]:
    for written in find_centuries(text):
        dated = _weigh(text, written, -1)
        if dated is not None:
            found.append(dated)
    return sorted(found)
