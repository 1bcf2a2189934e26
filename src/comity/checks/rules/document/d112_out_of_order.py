"""A row or a name stands out of an order that all the others keep.

Why: in a list by name or by date a reader looks in one place; what stands elsewhere is missed,
entered a second time, or has a date with a slip.

What to do: move it, or look whether its date is right.
"""

import datetime as dt
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from comity.checks.examined import dated
from comity.checks.model import Check, Examined, Hit, Severity
from comity.checks.naming import called
from comity.spans import Span

_LEAST = 10  # rows; fewer are in order by chance
_KEPT = 0.9  # of the rows that must be in order, so that the others are not
_SMALL = re.compile(
    r"^(?:the |people's |democratic |republic of |federal |federated |kingdom of |state of |"
    r"commonwealth of )+",
    re.IGNORECASE,
)
_COMPASS = re.compile(r"^(north|south|east|west)(?:ern)? (.*)$", re.IGNORECASE)


class _Placed(NamedTuple):
    """A row: what it is sorted by, in one way or another, and where it stands."""

    keys: tuple[str, ...]
    name: str
    where: Span


def _find(examined: Examined) -> Iterator[Hit]:
    for rows in _tables(examined):
        yield from _out(rows, "name")
    for rows in _lists(examined):
        yield from _out(rows, "name")
    for rows in _dates(examined):
        yield from _out(rows, "date")


def _tables(examined: Examined) -> Iterator[list[_Placed]]:
    for sheet in examined.reading.sheets:
        rows = []
        for row in sheet.rows:
            name = " ".join(examined.plain[row.name.start : row.name.end].split())
            ways = (*_ways(name), *_ways(called(row.actor)))
            rows.append(_Placed(ways, name, examined.document.span(*row.name)))
        yield rows


def _lists(examined: Examined) -> Iterator[list[_Placed]]:
    """Yield the names of each list of states within a sentence."""
    listed = [
        each
        for each in examined.claims
        if each.kind == "relations" and each.rule == "list" and len(each.quote) < 60  # noqa: PLR2004 - a name
    ]
    rows: list[_Placed] = []
    end = 0
    for claim in listed:
        near = rows and "\n" not in examined.document.source[end : claim.at]
        if rows and not near:
            yield rows
            rows = []
        end = claim.at + len(claim.quote)
        name = " ".join(claim.quote.split())
        rows.append(_Placed(_ways(name), name, Span(claim.at, end)))
    yield rows


def _dates(examined: Examined) -> Iterator[list[_Placed]]:
    tabled = {each.at: each for each in examined.ties if each.rule == "table row"}
    for sheet in examined.reading.sheets:
        rows = []
        for row in sheet.rows:
            span = examined.document.span(*row.name)
            claim = tabled.get(span.start)
            when = dated(claim.start) if claim else None
            if claim and when and when.first and when.first == when.last:
                rows.append(_Placed((_day(when.first),), claim.start, span))
        if len(rows) * 10 >= len(sheet.rows) * 9:
            yield rows


def _day(day: dt.date) -> str:
    return day.isoformat()


def _ways(name: str) -> tuple[str, ...]:
    """Return the ways in which a name may be sorted: as it stands, and by what tells it apart."""
    plain = _plain(name)
    short = _SMALL.sub("", plain)
    turned = _COMPASS.sub(r"\2 \1", short)
    return tuple(dict.fromkeys((short, plain, turned)))


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    kept = (each for each in letters if each.isalnum() or each in " '")
    return " ".join("".join(kept).split())


def _out(rows: Sequence[_Placed], by: str) -> Iterator[Hit]:
    """Yield the rows outside the longest run in order, when nearly all are within."""
    if len(rows) < _LEAST:
        return
    kept = _longest([each.keys[0] for each in rows])
    if len(kept) == len(rows) or len(kept) < _KEPT * len(rows):
        return
    for place, row in enumerate(rows):
        at = bisect_right(kept, place)
        before = kept[at - 1] if at else -1
        after = kept[at] if at < len(kept) else -1
        if before == place:
            continue
        low = rows[before].keys[0] if before >= 0 else ""
        high = rows[after].keys[0] if after >= 0 else "\U0010ffff"
        if any(low <= key <= high for key in row.keys):
            continue
        around = [rows[each] for each in (before, after) if each >= 0]
        beside = " and ".join(each.name for each in around)
        message = f"by {by}, {row.name} is out of order beside {beside}"
        yield Hit(message, row.where, tuple(each.where for each in around))


def _longest(keys: Sequence[str]) -> list[int]:
    """Return the places of a longest run of keys that never falls (patience sorting)."""
    tails: list[str] = []
    places: list[int] = []
    previous: list[int] = []
    for place, key in enumerate(keys):
        at = bisect_right(tails, key)
        previous.append(places[at - 1] if at else -1)
        tails[at : at + 1] = [key]
        places[at : at + 1] = [place]
    found = []
    place = places[-1] if places else -1
    while place >= 0:
        found.append(place)
        place = previous[place]
    return found[::-1]


_STATES = [
    "Belgium", "Canada", "Chile", "Cuba", "Denmark", "Fiji", "France", "Ghana", "Iran", "Italy",
    "Japan", "Kenya",
]  # fmt: skip
_HEAD = "{|\n! Country !! Formal relations began\n"


def _table(names: Sequence[str]) -> str:
    return _HEAD + "".join(f"|-\n| {{{{flag|{name}}}}} || 1993\n" for name in names) + "|}"


D112 = Check(
    inside=_find,
    severity=Severity.NOTE,
    bad=(
        _table([*_STATES, "Chad"]),
        "Azerbaijan has diplomatic relations with 13 countries: " + ", ".join([*_STATES, "Chad"]),
    ),
    good=(_table([*_STATES, "Malta"]), _table(_STATES[::-1])),
)
