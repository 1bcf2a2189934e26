"""When an actor was there to have ties: from when until when, and with which gaps between."""

import datetime as dt
import functools
from typing import NamedTuple

from comity.actors.continuity import continued_by
from comity.actors.model import Actor
from comity.actors.registry import by_id, rows
from comity.dates import Edtf
from comity.dates.bounds import LONG_AGO, NEVER

_LISTS = ("cow", "gw")
_CONTESTED = ("limited recognition", "organisation")
"""Kinds of actors whose beginning is a matter of view."""


class Gap(NamedTuple):
    """A time in which neither list of states (COW, GW) has a state, between two in which one has.

    Days are numbers, 1 is 0001-01-01.
    """

    first: int
    last: int


class Lifetime(NamedTuple):
    """When an actor was there, by the registry.

    Days are numbers, two of them where the true day lies between.
    """

    start: str = ""
    """EDTF, empty where the registry tells no date; likewise ``end``."""
    end: str = ""
    begun_first: int = LONG_AGO
    """`LONG_AGO` where none is told, and where it may have been there before that: a state of
    limited recognition, an organisation that goes on with what another began."""
    begun_last: int = LONG_AGO
    ended_first: int = NEVER
    ended_last: int = NEVER
    gaps: tuple[Gap, ...] = ()
    """Times of which it is contested, or nobody tells, whether it went on: the Baltic states of
    1940 to 1991, Germany of 1945 to 1949."""

    def gap(self, first: int, last: int) -> Gap | None:
        """Return the gap that some of the days from ``first`` to ``last`` lie in."""
        return next((each for each in self.gaps if each.first <= last and first <= each.last), None)

    def absent(self, first: int, last: int) -> bool:
        """Say whether it is sure not to have been there on any of the days."""
        return last < self.begun_first or self.ended_last < first

    def throughout(self, first: int, last: int) -> bool:
        """Say whether it is sure to have been there on all of the days, gaps left aside."""
        return self.begun_last <= first and last <= self.ended_first


_ALWAYS = Lifetime()


@functools.cache
def lifetime(identity: str) -> Lifetime:
    """Return when an actor was there; of one that no registry has nothing is known: always.

    >>> life = lifetime("DDDE")
    >>> life.start, life.end, life.gaps
    ('1949-10-07', '1990-10-02', ())
    """
    known = by_id().get(identity)
    return _lived(known) if known else _ALWAYS


def _lived(actor: Actor) -> Lifetime:
    begun = Edtf.parse(actor.start).bounds if actor.start else None
    ended = Edtf.parse(actor.end).bounds if actor.end else None
    contested = actor.kind in _CONTESTED
    life = Lifetime(
        start=actor.start,
        end=actor.end,
        begun_first=begun.first if begun and not contested else LONG_AGO,
        begun_last=begun.last if begun else LONG_AGO,
        ended_first=ended.first if ended else NEVER,
        ended_last=ended.last if ended else NEVER,
    )
    return life._replace(gaps=_gaps(actor.id, life))


def _gaps(identity: str, life: Lifetime) -> tuple[Gap, ...]:
    """Return the gaps between the times in which a list has the actor, within its lifetime.

    A former state that it continues in law stands in for it: Russia has none for the Soviet Union.
    """
    listed = [
        *_listed().get(identity, ()),
        *(_days(each.former) for each in continued_by(identity)),
    ]
    found: list[Gap] = []
    over = life.begun_last - 1
    for place, (first, last) in enumerate(sorted(listed)):
        if place and first > over + 1:
            found.append(Gap(over + 1, first - 1))
        over = max(over, last)
    return tuple(found)


def _days(former: str) -> tuple[int, int]:
    """Return the first and the last day on which a former state may have been there."""
    known = by_id()[former]
    first = Edtf.parse(known.start).bounds.first if known.start else LONG_AGO
    return first, Edtf.parse(known.end).bounds.last if known.end else NEVER


@functools.cache
def _listed() -> dict[str, list[tuple[int, int]]]:
    """Return, by actor, the days from and until which one of the lists has it."""
    found: dict[str, list[tuple[int, int]]] = {}
    for identity, system, _, since, until in rows("codes"):
        if system in _LISTS:
            first = LONG_AGO if since in {"", ".."} else dt.date.fromisoformat(since).toordinal()
            last = dt.date.fromisoformat(until).toordinal() if until else NEVER
            found.setdefault(identity, []).append((first, last))
    return found
