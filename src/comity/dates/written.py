"""What one match of the date pattern says: one date, or two that share a month or a year."""

import re
from collections.abc import Callable

from comity.dates.dated import Dated
from comity.dates.months import NAMES, NUMBERS, days_in
from comity.dates.patterns import DAY_FIRST, ISO, MONTH_FIRST, MONTH_ONLY, NUMERIC, YEAR_ONLY
from comity.spans import made

_LATEST_YEAR = 2199
_SURE_DAY = 28
_FEW_YEARS = 50
_CENTURY = 100


_MONTH: dict[str, int] = {
    form: number
    for name, number in NUMBERS.items()
    for form in (name, name.title(), name.upper(), name.title() + ".", name + ".")
}
_DAY: dict[str, int] = {
    form + ending: number
    for number in range(1, 32)
    for form in (str(number), f"{number:02}")
    for ending in ("", "st", "nd", "rd", "th")
}
_TWO = tuple(f"{number:02}" for number in range(32))


def _month(text: str) -> int:
    return _MONTH.get(text) or _MONTH[text.lower()]


def _day(start: int, end: int, year: str, month: int, day: int) -> Dated:
    if day > _SURE_DAY and day > days_in(int(year), month):
        return Dated(start, end, "", "", "day", "", f"{day} {NAMES[month - 1]} {year}: no such day")
    edtf = f"{year}-{_TWO[month]}-{_TWO[day]}"
    return made(Dated, (start, end, edtf, "", "day", "", "", ""))


def _of_month(start: int, end: int, year: str, month: int) -> Dated:
    return Dated(start, end, f"{year}-{_TWO[month]}", "", "month")


def _day_first(match: re.Match[str]) -> list[Dated]:
    """4 May 1992; 4–7 May 1992; 30 May – 2 June 1992."""
    rest, month_text, second, last_month, year = match.group(1, 2, 4, 5, 6)
    start, end = match.span()
    month = _month(last_month)
    day = _DAY.get(match.string[start] + rest, 0)
    if second is None:
        if not day:
            return [_of_month(match.start(5), end, year, month)]
        return [_day(start, end, year, month, day)]
    later = _DAY.get(second, 0)
    if not later:
        return [_of_month(match.start(5), end, year, month)]
    found = [_day(match.start(4), end, year, month, later)]
    if day:
        first_month = _month(_bare(month_text)) if month_text else month
        first_end = match.end(2) if month_text else match.end(1)
        found.insert(0, _day(start, first_end, year, first_month, day))
    return found


def _bare(month_text: str) -> str:
    return month_text.replace("-", " ").split()[-1]


def _month_first(match: re.Match[str]) -> list[Dated]:
    """May 4, 1992; May 4–7, 1992; May 30 – June 2, 1992."""
    rest, day_text, second_month, second, year = match.group(23, 24, 26, 27, 28)
    start, end = match.span()
    month = _month(match.string[start] + rest)
    day = _DAY.get(day_text, 0)
    if not day:
        return []
    if second is None:
        return [_day(start, end, year, month, day)]
    later = _DAY.get(second, 0)
    if not later:
        return []
    later_month = _month(second_month.strip()) if second_month else month
    later_start = match.start(26) if second_month else match.start(27)
    return [
        _day(start, match.end(24), year, month, day),
        _day(later_start, end, year, later_month, later),
    ]


def _month_only(match: re.Match[str]) -> list[Dated]:
    """May 1992; May–June 1992."""
    rest, second, year = match.group(30, 32, 33)
    start, end = match.span()
    month = _month(match.string[start] + rest)
    if second is None:
        return [_of_month(start, end, year, month)]
    return [
        _of_month(start, match.end(30), year, month),
        _of_month(match.start(32), end, year, _month(second)),
    ]


def _numeric(match: re.Match[str]) -> list[Dated]:
    """21.02.1992 is day, month, year; 21/02/1992 only where one order alone makes a date."""
    rest, mark, second, year = match.group(8, 9, 10, 11)
    start, end = match.span()
    one, two = int(match.string[start] + rest), int(second)
    orders = {(one, two), (two, one)} if mark != "." else {(one, two)}
    dates = [
        Dated(start, end, f"{year}-{_TWO[month]}-{_TWO[day]}", "", "day")
        for day, month in orders
        if 1 <= month <= len(NAMES) and 1 <= day <= days_in(int(year), month)
    ]
    return dates if len(dates) == 1 else []


def _iso(match: re.Match[str]) -> list[Dated]:
    """1992-02-21."""
    rest, month_text, day_text = match.group(13, 15, 16)
    month = int(month_text) if month_text.isdigit() else _month(month_text)
    day = _DAY.get(day_text, 0)
    if not day or not 1 <= month <= len(NAMES):
        return []
    start, end = match.span()
    return [_day(start, end, match.string[start] + rest, month, day)]


def _year(match: re.Match[str]) -> list[Dated]:
    """1992; 1990s; 1918–21; 1992/93; 1992-04."""
    rest, plural, mark, short = match.group(18, 19, 20, 21)
    start, end = match.span()
    year = match.string[start] + rest
    if plural:
        return _decade(start, end, year, plural)
    if short is None:
        return [made(Dated, (start, end, year, "", "year", "", "", ""))]
    return _short_end(match, year, mark.strip(" \xa0\u2009\u202f"), short)


def _decade(start: int, end: int, year: str, plural: str) -> list[Dated]:
    """1990s; the 1800s and 1900s are a century, the 2000s for now a decade; 1992's is a year."""
    if year[3] != "0":
        return [Dated(start, end - len(plural), year, "", "year")] if len(plural) > 1 else []
    if year[2] == "0" and year[0] == "1":
        return [Dated(start, end, f"{year[:2]}XX", "", "century")]
    return [Dated(start, end, f"{year[:3]}X", "", "decade")]


def _short_end(match: re.Match[str], year: str, mark: str, short: str) -> list[Dated]:
    """Tell a year's successor in one or two digits (1918–21, 1998–02) from a month (1992-04)."""
    start = match.start()
    one = Dated(start, start + len(year), year, "", "year")
    begun, ended = int(year), int(year[: -len(short)] + short)
    if mark == "/" or len(short) == 1:
        # After a stroke only the next year is meant (1992/93); else it numbers an issue.
        if ended <= begun or (mark == "/" and ended > begun + 1):
            return []
    elif ended <= begun:
        if mark == "-" and 1 <= int(short) <= len(NAMES):
            return [_of_month(start, match.end(), year, int(short))]
        ended += _CENTURY
        if ended - begun > _FEW_YEARS:
            return [one]
    return [one, Dated(match.start(21), match.end(), str(ended), "", "year")]


READERS: dict[int | None, Callable[[re.Match[str]], list[Dated]]] = {
    DAY_FIRST: _day_first,
    NUMERIC: _numeric,
    ISO: _iso,
    YEAR_ONLY: _year,
    MONTH_FIRST: _month_first,
    MONTH_ONLY: _month_only,
}
"""What reads a match, by ``match.lastindex``."""

LATEST_YEAR = str(_LATEST_YEAR)
"""Numbers above it are no years of ours."""
