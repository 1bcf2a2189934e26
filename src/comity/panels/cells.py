"""A cell of a panel: which column, whom it is about, and for which days it is told."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, NamedTuple

from comity.actors.registry import rows
from comity.errors import ComityError, DatasetError
from comity.panels.model import Column, Group
from comity.plugins import plugins

_KEYS = {"state": "comity", "ccode": "cow", "gwcode": "gw"}


class Cell(NamedTuple):
    """What is needed to find the claims behind a cell."""

    column: Column
    one: frozenset[str]
    """The ids of the actors that bear the first code on some of the days."""
    other: frozenset[str]
    """Those of the second; empty in panels of single states."""
    first: int
    """The first and the last day it is told for, as numbers (1 is 0001-01-01)."""
    last: int


def cell(row: Mapping[str, Any], column: str) -> Cell:
    """Say what a column of a row is about; the row needs its codes and its year or day.

    Raises ComityError for a row without these and for a column of the frame or of none, and
    DatasetError for a column that is read from a dataset: its source is in the dictionary.
    """
    codes, one, other = _sides(row)
    first, last = _days(row)
    found = _column(column.removesuffix("_reason"), dyadic=other is not None, daily="day" in row)
    if "day" not in row and found.moment != "any":
        first = last = first if found.moment == "first" else last
    span = (first.isoformat(), last.isoformat())
    return Cell(
        found,
        _bearers(codes, one, span),
        frozenset() if other is None else _bearers(codes, other, span),
        first.toordinal(),
        last.toordinal(),
    )


def _sides(row: Mapping[str, Any]) -> tuple[str, str, str | None]:
    for key, codes in _KEYS.items():
        if f"{key}1" in row and f"{key}2" in row:
            return codes, str(row[f"{key}1"]), str(row[f"{key}2"])
        if key in row:
            return codes, str(row[key]), None
    raise ComityError("a row of a panel has state, ccode or gwcode, or two of them: state1, state2")


def _days(row: Mapping[str, Any]) -> tuple[dt.date, dt.date]:
    try:
        if "day" in row:
            day = row["day"]
            one = day if isinstance(day, dt.date) else dt.date.fromisoformat(str(day)[:10])
            return one, one
        year = int(row["year"])
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    except (KeyError, ValueError, TypeError):
        raise ComityError("a row of a panel has a year, or a day as 1993-07-01") from None


def _column(name: str, *, dyadic: bool, daily: bool) -> Column:
    """Return the column of that name among those read from a world."""
    owner = ""
    for group in plugins("comity.panels.columns", Group).values():
        for unit, shape in group.shapes.items():
            for each in shape.columns:
                if each.name != name:
                    continue
                if group.world and (unit.dyadic, unit.daily) == (dyadic, daily):
                    return each
                owner = owner or group.name
    if owner:
        raise DatasetError(
            f"{name} is of the columns {owner}, and rests on no claims of documents; "
            "what its source is stands in the dictionary beside the panel"
        )
    raise ComityError(f"no column that rests on claims is called {name!r}")


def _bearers(codes: str, code: str, span: tuple[str, str]) -> frozenset[str]:
    """Return the ids of whoever bears a code on some day of a span."""
    if codes == "comity":
        return frozenset({code})
    first, last = span
    return frozenset(
        bearer
        for bearer, its, value, since, until in rows("codes")
        if its == codes
        and value == code
        and (since in {"", ".."} or since <= last)
        and (not until or until >= first)
    )
