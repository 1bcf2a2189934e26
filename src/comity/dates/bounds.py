"""Which days an EDTF text may mean: the grammar of ISO 8601-2, read to day numbers.

Levels 0, 1 and 2 are read but for years outside 1 to 9999, which no calendar of ours holds.
"""

import datetime as dt
import re
from typing import NamedTuple

from comity.dates.months import days_in
from comity.errors import ImpossibleDateError

LONG_AGO = 0
"""Day number before all others: the beginning of what has none."""
NEVER = dt.date.max.toordinal() + 1
"""Day number after all others: the end of what has none."""

_DECEMBER = 12
_YEAR_DAYS, _MONTH_DAYS, _DAY_DAYS = 366, 31, 1

_PLAIN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)", re.ASCII)
_FULL = re.compile(
    r"(?P<y0>[?~%]?)(?P<year>[\dX]{4})(?:S(?P<sure>[1-4]))?(?P<y1>[?~%]?)"
    r"(?:-(?P<m0>[?~%]?)(?P<month>[\dX]{2})(?P<m1>[?~%]?)"
    r"(?:-(?P<d0>[?~%]?)(?P<day>[\dX]{2})(?P<d1>[?~%]?))?)?",
    re.ASCII,
)

# First and last month of the codes 21 to 41. Where a season has no hemisphere the northern one is
# meant, and winter is kept in its year, as the standard sorts it after autumn.
_DIVISIONS: dict[int, tuple[int, int]] = {
    **dict.fromkeys((21, 25, 31), (3, 5)),
    **dict.fromkeys((22, 26, 32), (6, 8)),
    **dict.fromkeys((23, 27, 29), (9, 11)),
    **dict.fromkeys((24, 28, 30), (12, 12)),
    **{32 + quarter: (3 * quarter - 2, 3 * quarter) for quarter in (1, 2, 3, 4)},
    **{36 + third: (4 * third - 3, 4 * third) for third in (1, 2, 3)},
    **{39 + half: (6 * half - 5, 6 * half) for half in (1, 2)},
}


class Bounds(NamedTuple):
    """Between which days a date or a span begins and ends, as day numbers (1 = 0001-01-01)."""

    first: int
    """The earliest day it may have begun."""
    last: int
    """The latest day it may have ended."""
    begins_by: int
    """The latest day it may have begun."""
    ends_from: int
    """The earliest day it may have ended."""
    since: int
    """Taken as a period: the first day that is in it for sure."""
    till: int
    """Taken as a period: the last day that is in it for sure."""


class Days(NamedTuple):
    """The first and last day of one EDTF text, and its bounds widened by what is unsure."""

    first: int
    last: int
    bounds: Bounds


class _Single(NamedTuple):
    first: int
    last: int
    slack: int
    """How many days it may lie off to either side, being approximate or uncertain."""


def read(text: str) -> Days:
    """Read any EDTF text; ImpossibleDateError says why a text is none.

    >>> read("1992-02").last - read("1992-02").first
    28
    """
    plain = _PLAIN.fullmatch(text)
    if plain is not None:
        return _of_single(_plain(plain, text))
    if text[:1] in {"[", "{"}:
        return _of_set(text)
    if "/" in text:
        return _of_span(text)
    return _of_single(_single(text))


def _of_single(single: _Single) -> Days:
    first, last, slack = single
    if not slack:
        return Days(first, last, Bounds(first, last, last, first, first, last))
    low, high = max(first - slack, 1), min(last + slack, NEVER - 1)
    return Days(first, last, Bounds(low, high, high, low, high, low))


def _of_span(text: str) -> Days:
    begin_text, _, end_text = text.partition("/")
    if begin_text in {"", ".."} and end_text in {"", ".."}:
        raise ImpossibleDateError(f"{text!r}: a span needs a beginning or an end")
    begin, end = _end_of_span(begin_text, LONG_AGO), _end_of_span(end_text, NEVER)
    return _between(begin, end, text)


def _end_of_span(text: str, without: int) -> Days:
    if text == "..":
        return Days(without, without, Bounds(*(without,) * 6))
    if text == "":
        never_sure = (NEVER, LONG_AGO)
        return Days(without, without, Bounds(LONG_AGO, NEVER, *never_sure, *never_sure))
    return _of_single(_single(text))


def _between(begin: Days, end: Days, text: str) -> Days:
    if begin.first > end.last:
        raise ImpossibleDateError(f"{text!r} ends before it begins")
    low, high = begin.bounds.first, end.bounds.last
    begins_by = min(begin.bounds.last, high)
    ends_from = max(end.bounds.first, low)
    # An open end tells that nothing ends it, which is less than knowing that it lasts for ever.
    if begin.first == LONG_AGO:
        begins_by = high
    if end.last == NEVER:
        ends_from = low
    since = LONG_AGO if text.startswith("..") else begins_by
    till = NEVER if text.endswith("..") else ends_from
    return Days(begin.first, end.last, Bounds(low, high, begins_by, ends_from, since, till))


def _of_set(text: str) -> Days:
    inner, closing = text[1:-1], {"[": "]", "{": "}"}[text[0]]
    if not text.endswith(closing) or not inner:
        raise ImpossibleDateError(f"{text!r}: a set is closed by {closing!r} and holds dates")
    members = [_member(member.strip(), text) for member in inner.split(",")]
    first, last = min(m.first for m in members), max(m.last for m in members)
    low, high = min(m.bounds.first for m in members), max(m.bounds.last for m in members)
    if text[0] == "[":
        return Days(first, last, Bounds(low, high, high, low, high, low))
    begins_by = min(m.bounds.begins_by for m in members)
    ends_from = max(m.bounds.ends_from for m in members)
    return Days(first, last, Bounds(low, high, begins_by, ends_from, begins_by, ends_from))


def _member(text: str, whole: str) -> Days:
    begin, dots, end = text.partition("..")
    if not dots:
        return _of_single(_single(begin))
    if not begin and not end:
        raise ImpossibleDateError(f"{whole!r}: '..' needs a date at one side")
    return _between(_end_of_span(begin or "..", LONG_AGO), _end_of_span(end or "..", NEVER), text)


def _single(text: str) -> _Single:
    plain = _PLAIN.fullmatch(text)
    if plain is not None:
        return _plain(plain, text)
    full = _FULL.fullmatch(text)
    if full is None:
        raise ImpossibleDateError(f"{text!r} is no EDTF date, such as 1992, 1992-04 or 1992-04-23")
    part = full.groupdict(default="")
    years = _years(part["year"], part["sure"], text)
    if not part["month"]:
        first, last = dt.date(years[0], 1, 1), dt.date(years[1], 12, 31)
        return _with_slack(first.toordinal(), last.toordinal(), part)
    if "X" not in part["month"] and int(part["month"]) > _DECEMBER:
        if part["day"]:
            raise ImpossibleDateError(f"{text!r}: there is no month {part['month']}")
        return _with_slack(*_division(years, int(part["month"]), text), part)
    return _with_slack(*_masked(years, part["month"], part["day"] or "XX", text), part)


def _plain(match: re.Match[str], text: str) -> _Single:
    year_text, month_text, day_text, unsure = match.groups()
    year = int(year_text)
    if not year:
        raise ImpossibleDateError(f"{text!r}: years run from 0001 to 9999")
    if month_text is None:
        first = dt.date(year, 1, 1).toordinal()
        last = dt.date(year, 12, 31).toordinal()
    else:
        month = int(month_text)
        if day_text is None and month > _DECEMBER:
            first, last = _division((year, year), month, text)
        elif not 1 <= month <= _DECEMBER:
            raise ImpossibleDateError(f"{text!r}: there is no month {month_text}")
        elif day_text is None:
            first = dt.date(year, month, 1).toordinal()
            last = first + days_in(year, month) - 1
        else:
            try:
                first = last = dt.date(year, month, int(day_text)).toordinal()
            except ValueError:
                raise ImpossibleDateError(f"{text!r}: no such day") from None
    if not unsure:
        return _Single(first, last, 0)
    return _Single(first, last, _times(unsure) * (last - first + 1))


def _years(mask: str, sure: str, text: str) -> tuple[int, int]:
    if sure:
        mask = mask[: int(sure)] + "X" * (4 - int(sure))
    low, high = int(mask.replace("X", "0")), int(mask.replace("X", "9"))
    if not high:
        raise ImpossibleDateError(f"{text!r}: years run from 0001 to 9999")
    return max(low, 1), high


def _division(years: tuple[int, int], code: int, text: str) -> tuple[int, int]:
    if code not in _DIVISIONS:
        raise ImpossibleDateError(f"{text!r}: there is no month {code}")
    begin, end = _DIVISIONS[code]
    last = dt.date(years[1], end, days_in(years[1], end))
    return dt.date(years[0], begin, 1).toordinal(), last.toordinal()


def _masked(years: tuple[int, int], month: str, day: str, text: str) -> tuple[int, int]:
    """Return the first and last real day that unknown digits (X) leave possible."""
    months = [number for number in range(1, 13) if _fits(number, month)]
    days = [number for number in range(1, 32) if _fits(number, day)]
    forward = range(years[0], years[1] + 1)
    # Eight years hold a 29th of February wherever one is to be had near a century's end.
    first = _first_real(forward[:9], months, days)
    last = _first_real(forward[::-1][:9], months[::-1], days[::-1])
    if not first or not last:
        raise ImpossibleDateError(f"{text!r}: no such day")
    return first, last


def _first_real(years: range, months: list[int], days: list[int]) -> int:
    for year in years:
        for month in months:
            for day in days:
                if day <= days_in(year, month):
                    return dt.date(year, month, day).toordinal()
    return 0


def _fits(number: int, mask: str) -> bool:
    digits = f"{number:02}"
    return all(want in {"X", have} for want, have in zip(mask, digits, strict=True))


def _with_slack(first: int, last: int, part: dict[str, str]) -> _Single:
    """Add how far off the date may be: the coarsest part that is marked unsure says."""
    if part["d1"] or (part["m1"] and not part["day"]) or (part["y1"] and not part["month"]):
        mark = part["d1"] or part["m1"] or part["y1"]
        return _Single(first, last, _times(mark) * (last - first + 1))
    marks = (
        (part["y0"] or part["y1"] or part["m1"], _YEAR_DAYS),
        (part["m0"], _MONTH_DAYS),
        (part["d0"], _DAY_DAYS),
    )
    return _Single(first, last, next((_times(mark) * unit for mark, unit in marks if mark), 0))


def _times(mark: str) -> int:
    return 2 if mark == "%" else 1
