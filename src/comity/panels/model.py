"""What a panel is made of: a frame of units, and groups of columns joined to it."""

import dataclasses
import enum
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Self

from comity.errors import ComityError
from comity.plugins import Plugin
from comity.store.bench import Bench


class Unit(enum.Enum):
    """What a row of a panel is about."""

    STATE_YEARS = "state-years"
    DYAD_YEARS = "dyad-years"
    STATE_DAYS = "state-days"
    DYAD_DAYS = "dyad-days"

    @classmethod
    def named(cls, name: str) -> Self:
        """Return the unit of that name; ComityError lists those there are."""
        try:
            return cls(name)
        except ValueError:
            listed = ", ".join(each.value for each in cls)
            raise ComityError(f"{name!r} is no unit of panels; there are {listed}") from None

    @property
    def dyadic(self) -> bool:
        """Whether a row is about two states."""
        return self in {Unit.DYAD_YEARS, Unit.DYAD_DAYS}

    @property
    def daily(self) -> bool:
        """Whether a row is about one day."""
        return self in {Unit.STATE_DAYS, Unit.DYAD_DAYS}


class Column(NamedTuple):
    """A column of a panel, and what the data dictionary says of it."""

    name: str
    expression: str
    """SQL over the frame ``f`` and the tables of its group."""
    meaning: str
    absent: str = ""
    """SQL for what it is, within the years covered, where the source has no row; else NULL."""
    reason: str = ""
    """SQL for why it is what it is, where that is more than whether the source has a value."""
    tells: tuple[str, ...] = ()
    """The ties whose claims it rests on, as `comity.panels.standing.theme` names them; ``<`` before
    those that the second side has to the first."""
    moment: str = "last"
    """When it is told for, in a year: its ``first`` or ``last`` day, or ``any`` day of it."""


Kept = tuple[str, str]
"""A column of the frame besides its own: its name, and SQL over the links."""


class Moment(NamedTuple):
    """The day of a row that something is told for, or its year."""

    name: str
    number: str
    """SQL of it as a number, of a row of the frame ``f``."""
    starts: str
    """SQL of the first year, or day, of which the moment is not before ``{day}``, a number."""


class Link(NamedTuple):
    """Stretches of time (``low`` to ``high``) of states or pairs, the one of a row's moment."""

    alias: str
    table: str
    sides: tuple[tuple[str, str], ...]
    """Columns of the table, and what they are of the frame."""
    moment: Moment


class Shape(NamedTuple):
    """How a group's columns are read in panels of one kind.

    What is told by stretches of time is looked up once for each: the frame is cut where one ends,
    before it is unrolled. A join by spans of days, row by row, would take long and lose the order.
    """

    columns: tuple[Column, ...]
    joins: str = ""
    """Joined to the frame ``f``: it has ``one``, ``other`` (for pairs), ``year`` or ``day``. Each
    row may find one at most. Without joins the columns are told of the links alone."""
    links: tuple[Link, ...] = ()
    reason_links: tuple[Link, ...] = ()
    """Besides, where reasons are asked for."""
    kept: tuple[Kept, ...] = ()
    """What of the links the frame keeps for the joins."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Dataset(Plugin):
    """A dataset that a user loads from their own copy of the original.

    ``files`` are the names that the original's file may have, the first the usual one; each may
    be packed as ``.xz`` or ``.gz``. ``load`` makes the table of the plug-in's name in the bench.
    """

    full_name: str
    version: str
    files: tuple[str, ...]
    home: str
    """Where it is described and can be had."""
    citation: str
    load: Callable[[Bench, Path], None]


@dataclasses.dataclass(frozen=True, kw_only=True)
class System(Plugin):
    """A system of states: who counts as one, from which day to which.

    ``members`` is a SELECT of code, name, start and finish (days) over the tables of its
    datasets; ``key`` what a code's column is called, and ``prefix`` what its columns for the two
    sides of a dyad begin with.
    """

    datasets: tuple[str, ...]
    codes: str
    """Whose codes it has: ``cow``, ``gw`` or ``comity``."""
    key: str
    last: int
    """The last year that the system is told for: who is a member then is taken to stay one."""
    members: str
    extra: tuple[Column, ...] = ()
    """More columns of the frame, over ``m`` (state-years) or ``m1`` and ``m2`` (dyad-years)."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Group(Plugin):
    """Columns that go together: what they need, the tables they are read from, and how.

    ``prepare`` are statements run once, whichever groups ask for them; they may use the tables of
    ``datasets``, ``span`` (the first and the last day asked for) and, where ``world`` is true,
    ``identities`` (which actor bears which code, when) and the tables of the attached world.
    """

    codes: str = ""
    """Whose codes it goes by; empty for those of any system."""
    datasets: tuple[str, ...] = ()
    world: bool = False
    prepare: tuple[str, ...] = ()
    shapes: dict[Unit, Shape]
    """How it is read, for the units that it is of."""
    years: str
    """SQL for the first and the last year that it covers."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Request:
    """Which panel is asked for."""

    unit: Unit
    system: str = "comity"
    first: int = 1816
    last: int = 0
    """0 for the last year that the system is told for."""
    directed: bool = True
    exist: str = "any"
    """``any`` day of the year in common, ``throughout`` the year, or a day as ``07-01``."""
    groups: tuple[str, ...] = ()
    reasons: bool = False


class Made(NamedTuple):
    """A panel ready to be written: its SELECT, and what its columns are."""

    sql: str
    parts: tuple[str, ...]
    """The same in parts, the first rows first."""
    columns: tuple[tuple[Column, str], ...]
    """Each column and the name of its group; empty for those of the frame."""
    request: Request
    """What was asked for, with what was left to the system filled in."""
