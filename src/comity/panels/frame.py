"""The frame of a panel: which states, or pairs of states, there are in which year or on which day.

A spell of a state, or the time that the spells of two have in common, is one run of years or of
days; runs of the same unit that touch the same year are cut apart, so that no unit comes twice.
Only then is each run unrolled: nothing is sorted or compared but the runs, a few ten thousand.
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from comity.errors import ComityError
from comity.panels.cutting import cut
from comity.panels.model import Kept, Link, Request, Unit
from comity.store.bench import ROWS_OF_GROUP, Bench

_DAY_OF_YEAR = re.compile(r"(0[1-9]|1[0-2])-([0-2][0-9]|3[01])\Z")
_LEAP = 2000  # a year that has every day a year can have

_SPELLS = """
spells AS (
    SELECT code AS one, NULL::{code} AS other, name, start, finish FROM members
)"""
_PAIRS = """
spells AS (
    SELECT a.code AS one, b.code AS other, '' AS name, greatest(a.start, b.start) AS start,
        least(a.finish, b.finish) AS finish
    FROM members AS a JOIN members AS b
        ON {sides} AND a.start <= b.finish AND b.start <= a.finish
)"""
_RUNS = """, runs AS (
    SELECT one, other, name, {first} AS first, {last} AS last FROM spells
), within AS (
    SELECT one, other, name, greatest(first, {lowest}) AS first, least(last, {highest}) AS last
    FROM runs WHERE first <= {highest} AND last >= {lowest} AND first <= last
), apart AS (
    SELECT one, other, name, last, greatest(first, coalesce(max(last) OVER (
        PARTITION BY one, other ORDER BY first, last
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) + 1, first)) AS first
    FROM within
)
SELECT one, other, name, first, last FROM apart WHERE first <= last"""
_PLACED = """
SELECT * EXCLUDE (long), upto - long AS before FROM (
    SELECT *, sum(long) OVER (ORDER BY one, other, first ROWS UNBOUNDED PRECEDING)::BIGINT AS upto
    FROM (SELECT *, (last - first + 1)::BIGINT AS long FROM runs)
)"""
_PARTS = 4
"""Into how many parts of equally many rows a long panel falls, one of which a core makes."""
_SHORT = 4 * ROWS_OF_GROUP
"""A panel of so many rows is not parted."""
_PART = """(
    SELECT * REPLACE (first + greatest({low} - before, 0)::INTEGER AS first,
        first + (least(upto, {high}) - before - 1)::INTEGER AS last)
    FROM placed WHERE upto > {low} AND before < {high} ORDER BY before
)"""
# A century of days is unrolled year by year: 2,048 runs are at hand at once, whatever their length.
_BY_YEAR = """(
    SELECT * REPLACE (greatest(first, make_date(y, 1, 1)) AS first,
        least(last, make_date(y, 12, 31)) AS last)
    FROM (SELECT *, unnest(range(year(first), year(last) + 1))::INTEGER AS y FROM {part})
)"""
_YEARS = 'unnest(range(first, last + 1))::INTEGER AS "year"'
_DAYS = "first + unnest(range(last - first + 1))::INTEGER AS day"


class Frame(NamedTuple):
    """SELECTs of a frame, in order.

    Its columns are ``one``, ``other`` (NULL for states), ``name``, ``year`` and what it is to keep.
    """

    whole: str
    parts: tuple[str, ...]
    """The same in parts, for cores to make side by side; how many does not depend on the cores."""


def frame(
    bench: Bench, request: Request, links: Sequence[Link] = (), kept: Sequence[Kept] = ()
) -> Frame:
    """Make the runs of a frame, of the table ``members``, and say how they are unrolled.

    ``kept`` are columns besides, of what ``links`` tell. Panels of days have ``day`` for ``year``.
    Raises ComityError for a span of years that is none, and for a way to exist that there is not.
    """
    _check(request)
    if request.unit.dyadic:
        spells = _PAIRS.format(sides="a.code <> b.code" if request.directed else "a.code < b.code")
    else:
        spells = _SPELLS.format(code="VARCHAR" if request.system == "comity" else "INTEGER")
    if request.unit.daily:
        first, last = "start", "finish"
        lowest, highest = f"DATE '{request.first:04}-01-01'", f"DATE '{request.last:04}-12-31'"
    else:
        first, last = _bounds(request.exist)
        lowest, highest = str(request.first), str(request.last)
    runs = _RUNS.format(first=first, last=last, lowest=lowest, highest=highest)
    bench.run(f"CREATE OR REPLACE TABLE runs AS WITH {spells}{runs}")
    if links:
        cut(bench, request.unit, links, kept)
    bench.run(f"CREATE OR REPLACE TABLE placed AS {_PLACED}")
    (many,) = bench.run("SELECT coalesce(max(upto), 0) FROM placed")[0]
    size = -(-many // _PARTS // ROWS_OF_GROUP) * ROWS_OF_GROUP if many > _SHORT else max(many, 1)
    names = [name for name, _ in kept]
    parts = (_part(request.unit, names, low, low + size) for low in range(0, max(many, 1), size))
    return Frame(_part(request.unit, names, 0, many), tuple(parts))


def _part(unit: Unit, names: Sequence[str], low: int, high: int) -> str:
    """Return the SELECT of the rows of a frame from the place ``low`` to before ``high``."""
    part = _PART.format(low=low, high=high)
    if unit.daily:
        part = _BY_YEAR.format(part=part)
    kept = "".join(f', "{name}"' for name in names)
    return f"SELECT one, other, name, {_DAYS if unit.daily else _YEARS}{kept} FROM {part}"  # noqa: S608 - ours


def _bounds(exist: str) -> tuple[str, str]:
    """Return SQL for the first and the last year of a spell in which the units count."""
    if exist == "any":
        return "year(start)", "year(finish)"
    if exist == "throughout":
        return (
            "year(start) + (strftime(start, '%m-%d') > '01-01')::INTEGER",
            "year(finish) - (strftime(finish, '%m-%d') < '12-31')::INTEGER",
        )
    return (
        f"year(start) + (strftime(start, '%m-%d') > '{exist}')::INTEGER",
        f"year(finish) - (strftime(finish, '%m-%d') < '{exist}')::INTEGER",
    )


def _check(request: Request) -> None:
    if not 1 <= request.first <= request.last <= dt.MAXYEAR:
        raise ComityError(f"{request.first} to {request.last} is no span of years")
    if request.exist in {"any", "throughout"}:
        return
    if not _DAY_OF_YEAR.match(request.exist) or not _is_day(request.exist):
        raise ComityError(f"exist is any, throughout or a day as 07-01, not {request.exist!r}")
    if request.unit in {Unit.STATE_DAYS, Unit.DYAD_DAYS}:
        raise ComityError("a panel of days has every day on which the states exist")


def _is_day(text: str) -> bool:
    month, day = map(int, text.split("-"))
    try:
        dt.date(_LEAP, month, day)
    except ValueError:
        return False
    return True
