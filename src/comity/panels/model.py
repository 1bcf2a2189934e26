"""What a panel is made of: a frame of units, and groups of columns joined to it."""

import dataclasses
import enum
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from comity.plugins import Plugin
from comity.store.bench import Bench


class Unit(enum.Enum):
    """What a row of a panel is about."""

    STATE_YEARS = "state-years"
    DYAD_YEARS = "dyad-years"
    STATE_DAYS = "state-days"
    DYAD_DAYS = "dyad-days"

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
    key: str
    last: str
    """The last day that the system is told for: who is a member then is taken to stay one."""
    members: str
    extra: tuple[Column, ...] = ()
    """More columns of the frame, over ``m`` (state-years) or ``m1`` and ``m2`` (dyad-years)."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Group(Plugin):
    """Columns that go together: what they need, the tables they are read from, and how.

    ``prepare`` are statements run once; they may use the tables of ``datasets`` and, where
    ``world`` is true, those of the attached world. ``joins`` are joined to the frame ``f``,
    whose columns are ``one`` and ``other`` (or ``state``) and ``year`` or ``day``.
    """

    units: frozenset[Unit]
    systems: frozenset[str] = frozenset()
    """The systems of states whose codes it has; empty for all."""
    datasets: tuple[str, ...] = ()
    world: bool = False
    prepare: tuple[str, ...] = ()
    joins: str
    columns: tuple[Column, ...]
    years: str
    """SQL for the first and the last year that it covers."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Request:
    """Which panel is asked for."""

    unit: Unit
    system: str = "comity"
    first: int = 1816
    last: int = 2025
    directed: bool = True
    exist: str = "any"
    """``any`` day of the year in common, ``throughout`` the year, or a day as ``07-01``."""
    groups: tuple[str, ...] = ()
    reasons: bool = False


class Made(NamedTuple):
    """A panel ready to be written: its SELECT, and what its columns are."""

    sql: str
    columns: tuple[tuple[Column, str], ...]
    """Each column and the name of its group; empty for those of the frame."""
