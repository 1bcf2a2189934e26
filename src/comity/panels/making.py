"""Make a panel: load what it needs, join the columns to the frame, write it out."""

import dataclasses
import datetime as dt
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from comity.actors import Actor, actors, lifetime
from comity.actors.registry import rows
from comity.dates import Edtf
from comity.dates.bounds import LONG_AGO, NEVER
from comity.errors import ComityError, DatasetError, WorldError
from comity.files import whole
from comity.panels.frame import frame
from comity.panels.loading import load
from comity.panels.model import Column, Group, Kept, Link, Made, Request, System, Unit
from comity.plugins import names, plugin
from comity.store.bench import ROWS_OF_GROUP, ROWS_OF_WORDS, Bench

_FOREVER = "9999-12-31"
_ALWAYS = "0001-01-01"


def systems() -> tuple[str, ...]:
    """Return the names of the systems of states there are."""
    return names("comity.panels.systems")


def groups() -> tuple[str, ...]:
    """Return the names of the groups of columns there are."""
    return names("comity.panels.columns")


def complete(request: Request) -> Request:
    """Return a request with its system's full name, and its last year where none is given.

    ``cow`` means the newest list of Correlates of War. Raises ComityError for no system.
    """
    named = [each for each in systems() if each.rstrip("0123456789") == request.system]
    system = request.system if request.system in systems() or not named else named[-1]
    if system not in systems():
        raise ComityError(f"no system is called {system!r}; there are {', '.join(systems())}")
    known = plugin("comity.panels.systems", system, System).last
    return dataclasses.replace(request, system=system, last=request.last or known)


def from_world(request: Request) -> bool:
    """Say whether any columns asked for are read from a world."""
    known = groups()
    wanted = (each for each in request.groups if each in known)
    return any(plugin("comity.panels.columns", each, Group).world for each in wanted)


def stretched(request: Request) -> str:
    """Say it where a panel goes on beyond the last year that its system is told for; else ""."""
    last = plugin("comity.panels.systems", request.system, System).last
    if not request.system.startswith(("cow", "gw")) or request.last <= last:
        return ""
    return (
        f"{request.system} is told to the end of {last}; its members then are taken to have "
        f"stayed so to {request.last}"
    )


@contextmanager
def prepared(
    request: Request, *, world: str | os.PathLike[str] = "", data: Path | None = None
) -> Iterator[tuple[Bench, Made]]:
    """Load all that a panel needs into a bench and give its SELECT.

    ``data`` is the folder of the user's datasets. Raises ComityError for a group or a system
    that does not exist or does not go with the rest, and DatasetError for a dataset that is
    missing.
    """
    request = complete(request)
    system = plugin("comity.panels.systems", request.system, System)
    wanted = [_group(name, request, bool(world)) for name in request.groups]
    with Bench(world) as bench:
        needed = [*system.datasets, *(name for each in wanted for name in each.datasets)]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(lambda name: load(bench, name, data), dict.fromkeys(needed)))
        if not system.datasets:
            _registry(bench)
        bench.run(f"CREATE TABLE members AS {system.members}")
        if any(each.world for each in wanted):
            _identities(bench, system.codes)
            _lives(bench)
        _span(bench, request)
        for statement in dict.fromkeys(step for each in wanted for step in each.prepare):
            bench.run(statement)
        made = _select(request, system, wanted, bench)
        bench.in_order()
        yield bench, made


def write(bench: Bench, made: Made, out: Path) -> int:
    """Write a panel to a file, streamed, and say how many rows it has.

    The form is told by the ending: ``.parquet``, ``.csv``, ``.feather`` or ``.dta`` (Stata, at
    most 4 million rows: it is made in memory). The same panel gives the same
    values, and but for Feather the same bytes. Raises
    ComityError for another ending and WorldError when the file cannot be written.
    """
    if not out.parent.is_dir():
        raise WorldError(f"{out}: there is no folder {out.parent}")
    with whole(out) as part:
        return _write_form(bench, made, out, part)


def _write_form(bench: Bench, made: Made, out: Path, part: Path) -> int:
    if out.suffix.lower() == ".parquet":
        rows = ROWS_OF_WORDS if from_world(made.request) else ROWS_OF_GROUP
        return bench.copy_parquet(made.parts, part, rows)
    if out.suffix.lower() == ".csv":
        return bench.copy(made.sql, part, "FORMAT csv, HEADER, PRESERVE_ORDER")
    from comity.panels.writing import write_other  # noqa: PLC0415 - needs what few users have

    return write_other(bench, made, out, part)


def _group(name: str, request: Request, world: bool) -> Group:  # noqa: FBT001 - one of three facts
    if name not in groups():
        raise ComityError(f"no columns are called {name!r}; there are {', '.join(groups())}")
    found = plugin("comity.panels.columns", name, Group)
    if request.unit not in found.shapes:
        listed = ", ".join(sorted(each.value for each in found.shapes))
        raise ComityError(f"the columns {name} are of {listed}, not of {request.unit.value}")
    if found.codes and not request.system.startswith(found.codes):
        raise ComityError(
            f"the columns {name} go by the codes of {found.codes}: say --system {found.codes}"
        )
    if found.world and not world:
        raise DatasetError(f"the columns {name} are read from a world; name one")
    return found


def _registry(bench: Bench) -> None:
    """Put the states of Comity's registry into the bench."""
    kinds = {"code": "VARCHAR", "name": "VARCHAR", "start": "DATE", "finish": "DATE"}
    states = []
    for each in actors():
        if each.kind in {"state", "former state"} and each.start:
            start, finish = _lifetime(each)
            if start != _ALWAYS:
                states.append((each.id, each.name, start, finish))
    bench.table("registry", kinds, states)


def _identities(bench: Bench, codes: str) -> None:
    """Say which actor of the registry bears which code, and when."""
    kinds = {"code": "INTEGER", "actor": "VARCHAR", "since": "DATE", "until": "DATE"}
    if codes == "comity":
        kinds["code"] = "VARCHAR"
        bearers = [(each.id, each.id, *_lifetime(each)) for each in actors()]
    else:
        bearers = [
            (value, bearer, _first(since), until or _FOREVER)
            for bearer, its, value, since, until in rows("codes")
            if its == codes
        ]
    bench.table("identities", kinds, bearers)


def _lives(bench: Bench) -> None:
    """Say from when to when the registry has each actor, and with which gaps between."""
    lives = [(each.id, lifetime(each.id)) for each in actors()]
    days = {"actor": "VARCHAR", "begun": "INTEGER", "over_first": "INTEGER", "over_last": "INTEGER"}
    bounds = [(who, life.begun_first, life.ended_first, life.ended_last) for who, life in lives]
    bench.table("lives", days, [row for row in bounds if row[1:] != (LONG_AGO, NEVER, NEVER)])
    gaps = [(who, each.first, each.last) for who, life in lives for each in life.gaps]
    bench.table("gaps", {"actor": "VARCHAR", "low": "INTEGER", "high": "INTEGER"}, gaps)


def _lifetime(actor: Actor) -> tuple[str, str]:
    """Return the first and the last day on which an actor may have been there."""
    first = Edtf.parse(actor.start).first if actor.start else None
    last = Edtf.parse(actor.end).last if actor.end else None
    return (
        first.isoformat() if first else _ALWAYS,
        last.isoformat() if last else _FOREVER,
    )


def _span(bench: Bench, request: Request) -> None:
    """Tell the days asked for, and those of the year before, as numbers."""
    if not 1 <= request.first <= request.last <= dt.MAXYEAR:
        raise ComityError(f"{request.first} to {request.last} is no span of years")
    days = (dt.date(request.first, 1, 1).toordinal(), dt.date(request.last, 12, 31).toordinal())
    bench.table("span", {"first": "INTEGER", "last": "INTEGER"}, [days])


def _first(since: str) -> str:
    return _ALWAYS if since in {"", ".."} else since


def _select(request: Request, system: System, wanted: list[Group], bench: Bench) -> Made:
    listed: list[tuple[Column, str]] = [(each, "") for each in _keys(request.unit, system)]
    joins = _extras(request.unit, system)
    links: list[Link] = []
    kept: list[Kept] = []
    for each in wanted:
        shape = each.shapes[request.unit]
        columns = list(_columns(each, request, covered_years(bench, each)))
        joins += "\n" + shape.joins
        links += [*shape.links, *(shape.reason_links if request.reasons else ())]
        kept += shape.kept
        if shape.links and not shape.joins:
            kept += [(column.name, column.expression) for column in columns]
            columns = [one._replace(expression=f'f."{one.name}"') for one in columns]
        listed += [(column, each.name) for column in columns]
    chosen = ", ".join(f'{column.expression} AS "{column.name}"' for column, _ in listed)
    whole, parts = frame(bench, request, tuple(dict.fromkeys(links)), kept)
    made, *parted = (
        f"SELECT {chosen} FROM ({each}) AS f {joins}"  # noqa: S608 - made of plug-ins
        for each in (whole, *parts)
    )
    return Made(made, tuple(parted), tuple(listed), request)


def _columns(group: Group, request: Request, years: tuple[Any, ...]) -> Iterator[Column]:
    """Yield the columns of a group, and those of their reasons where asked for."""
    moment = "year(f.day)" if request.unit.daily else 'f."year"'
    covered = f"{moment} BETWEEN {years[0] or 0} AND {years[1] or 0}"
    for column in group.shapes[request.unit].columns:
        expression = column.expression
        if column.absent:
            # Outside of the years it covers a source says nothing: missing, and not zero.
            told = f"coalesce({expression}, {column.absent})"
            expression = f"CASE WHEN {covered} THEN {told} END"
        yield column._replace(expression=expression)
        if request.reasons:
            yield _reason(column, expression, covered, years)


def covered_years(bench: Bench, group: Group) -> tuple[Any, ...]:
    """Return the first and the last year that a group of columns covers; None for none."""
    return bench.run(f"SELECT min(low), max(high) FROM ({group.years}) AS t(low, high)")[0]  # noqa: S608


def _reason(column: Column, value: str, covered: str, years: tuple[Any, ...]) -> Column:
    outside = f"outside of the years {years[0]} to {years[1]} that the source covers"
    told = column.reason or (
        f"CASE WHEN NOT ({covered}) THEN '{outside}' "
        f"WHEN ({value}) IS NULL THEN 'the source gives no value' ELSE '' END"
    )
    meaning = f"why {column.name} is missing; empty where it is not"
    return Column(
        f"{column.name}_reason",
        told,
        f"why {column.name} is what it is, or missing" if column.reason else meaning,
    )


def _keys(unit: Unit, system: System) -> list[Column]:
    time = (
        Column("day", "f.day", "the day") if unit.daily else Column("year", 'f."year"', "the year")
    )
    code = f"{system.title.rstrip('.')}: the code of"
    if not unit.dyadic:
        state = Column(system.key, "f.one", f"{code} the state")
        name = Column("name", "f.name", "the state's name in that system")
        extras = [Column(each.name, f"m1.{each.expression}", each.meaning) for each in system.extra]
        return [state, name, time, *extras]
    sides = [
        Column(f"{system.key}{side}", f"f.{of}", f"{code} the {which} state")
        for side, of, which in ((1, "one", "first"), (2, "other", "second"))
    ]
    extras = [
        Column(f"{each.name}{side}", f"m{side}.{each.expression}", f"{each.meaning}; side {side}")
        for each in system.extra
        for side in (1, 2)
    ]
    return [*sides, time, *extras]


def _extras(unit: Unit, system: System) -> str:
    """Return the joins that tell what a system says of its members besides."""
    if not system.extra:
        return ""
    told = ", ".join(f"any_value({each.expression}) AS {each.expression}" for each in system.extra)
    sides = (("m1", "one"), ("m2", "other")) if unit.dyadic else (("m1", "one"),)
    return "".join(
        f"\nLEFT JOIN (SELECT code, {told} FROM members GROUP BY code) AS {alias} "  # noqa: S608
        f"ON {alias}.code = f.{side}"
        for alias, side in sides
    )
