"""Dates as prose and table cells write them, each as precise as its words and no more."""

import re

from comity.dates.centuries import find_centuries
from comity.dates.dated import Dated
from comity.dates.patterns import DATE
from comity.dates.wording import is_glued, is_year, wording_before
from comity.dates.written import LATEST_YEAR, READERS
from comity.spans import made

_NOWHERE = -9
_LONGEST_GAP = 16
_SHORT_GAP = 2
_NAME_ENDS = 3  # letters before a stop, more than an abbreviation (No., pp.) has
_JOINED = re.compile(
    r"[ \xa0]?[–‒−~-][ \xa0]?|[ \xa0](?:to|until|till|through|up to)[ \xa0](?:the[ \xa0])?"
)
_BETWEEN = re.compile(r"[ \xa0]and[ \xa0](?:the[ \xa0])?")
_ONGOING = re.compile(
    r"[ \xa0]?[–—-][ \xa0]?(?:present|now|today|current|ongoing)\b|–(?=[\s,;)]|\Z)"
)
_ISO_MONTH = re.compile(r"\s*([12][0-9]{3}-(?:0[1-9]|1[0-2]))\s*")
_DASHES = frozenset("–—-")
_SPACED_DASHES = frozenset({" –", " —", " -", "\xa0–"})
_GOES_ON = frozenset({"-", "–", "/", ", ", ","})
_NEEDS_CARE = frozenset({"-", "/", "."})
_CIRCA = frozenset("cC")
_BEFORE_OPEN_START = " \t\n(,"


def find(text: str) -> list[Dated]:
    """Return the dates written in the text, in order and without overlap.

    >>> [(each.first, each.last) for each in find("independent 1918–21, and again in April 1991")]
    [('1918', '1921'), ('1991-04', '')]
    """
    found: list[Dated] = []
    last_end = _NOWHERE
    refused = _NOWHERE
    for match in DATE.finditer(text):
        start = match.start()
        if (
            text[start - 1 : start] in _NEEDS_CARE
            and start != last_end + 1
            and not _may_follow(text, start)
        ):
            continue
        for written in READERS[match.lastindex](match):
            dated = _weigh(text, written, last_end)
            near = written.start - refused <= _SHORT_GAP
            if dated is None or (near and _goes_on(text, refused, written)):
                refused = written.end
                continue
            if dated.start - last_end <= _LONGEST_GAP:
                _join(found, dated, text)
            else:
                found.append(dated)
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


def _goes_on(text: str, refused: int, written: Dated) -> bool:
    """Say whether a year continues what, near before it, was no date: pp. 1990–1995."""
    return written.kind == "year" and text[refused : written.start] in _GOES_ON


def _may_follow(text: str, start: int) -> bool:
    """Say whether a date may begin after a hyphen, slash or stop where no other date ends."""
    mark = text[start - 1]
    earlier = text[start - 2] if start > 1 else " "
    if mark == ".":
        word = text[max(start - 4, 0) : start - 1]
        return earlier in _CIRCA or (len(word) == _NAME_ENDS and word.isalpha())
    return earlier.isspace() or (mark == "-" and is_glued(text, start))


def _weigh(text: str, dated: Dated, last_end: int) -> Dated | None:
    """Add what the words around say; None when they show that it is no date."""
    start, end, edtf, _, kind, _, problem, role = dated
    wording = wording_before(text, start)
    if kind == "year" and (
        edtf > LATEST_YEAR or not (start == last_end + 1 or is_year(text, start, end, wording))
    ):
        return None
    if text[start - 1 : start] == "–" and start != last_end + 1:
        role = "until" if start == 1 or text[start - 2] in _BEFORE_OPEN_START else ""
    follows = text[end : end + 2]
    if (follows[:1] in _DASHES or follows in _SPACED_DASHES) and _ONGOING.match(text, end):
        role = "since"
    if wording is None:
        whole = (start, end, edtf, "", kind, "", problem, role)
        return made(Dated, whole) if role else dated
    if not wording.season:
        start = wording.start
    elif kind == "year":
        start, edtf, kind = wording.start, f"{edtf}-{wording.season}", "season"
    if wording.approximate == "c." and edtf:
        edtf += "~"
    role = role or wording.role
    return made(Dated, (start, end, edtf, "", kind, wording.approximate, problem, role))


def _join(found: list[Dated], dated: Dated, text: str) -> None:
    """Close a span with the date when the one just before and it are joined, else append it."""
    if found and _makes_span(found[-1], dated, text[found[-1].end : dated.start]):
        one = found[-1]
        found[-1] = Dated(one.start, dated.end, one.first, dated.first, "span", one.approximate)
    else:
        found.append(dated)


def _makes_span(one: Dated, other: Dated, gap: str) -> bool:
    if one.last or not one.first or not other.first:
        return False
    if one.first.rstrip("~") >= other.first.rstrip("~"):
        return False
    if one.role == "between" and _BETWEEN.fullmatch(gap):
        return True
    if gap == "/":
        return one.kind == other.kind == "year"
    return _JOINED.fullmatch(gap) is not None


def _with_centuries(text: str, found: list[Dated]) -> list[Dated]:
    for written in find_centuries(text):
        dated = _weigh(text, written, _NOWHERE)
        if dated is not None:
            found.append(dated)
    return sorted(found)
