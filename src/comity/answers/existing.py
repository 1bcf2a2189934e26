"""When those who are asked about were there, by the registry: told where an answer turns on it."""

import datetime as dt
from collections.abc import Collection, Iterable

from comity.actors import Gap, Lifetime, actor, continuing, lifetime
from comity.answers.model import Existence
from comity.dates import Edtf, Verdict
from comity.dates.bounds import NEVER
from comity.relations import Reason


def existing(ids: Iterable[str], on: Edtf | None) -> tuple[Existence, ...]:
    """Return the lifetimes of those who were not surely there on a day, or who are no more."""
    lives = [(each, lifetime(each)) for each in ids]
    if on is None:
        return tuple([_told(*each, None) for each in lives if each[1].ended_last < NEVER])
    first, last = on.bounds.first, on.bounds.last
    return tuple(
        [
            _told(identity, life, life.gap(first, last))
            for identity, life in lives
            if life.begun_last > first
            or last > life.ended_first
            or (life.gaps and life.gap(first, last))
        ]
    )


def silence(
    ids: Collection[str], documents: Collection[str], on: Edtf | None
) -> tuple[Verdict | None, Reason]:
    """Say why nothing is told of some: there was no such actor, no word of it, or no document."""
    if on and any(lifetime(each).absent(on.bounds.first, on.bounds.last) for each in ids):
        return Verdict.UNSAID, Reason.NO_STATE
    return Verdict.UNSAID if on else None, Reason.SILENT if documents else Reason.OUTSIDE


def heirs(*ids: str) -> set[str]:
    """Return the ids of the states that continue former ones."""
    return {continuing(each) for each in ids} - {""}


def _told(identity: str, life: Lifetime, gap: Gap | None) -> Existence:
    known = actor(identity)  # the lifetime of one who is in no registry never matters
    return Existence(
        actor=identity,
        name=known.name,
        kind=known.kind,
        start=life.start,
        end=life.end,
        apart=(_iso(gap.first), _iso(gap.last)) if gap else None,
        continued_by=continuing(identity),
    )


def _iso(day: int) -> str:
    return dt.date.fromordinal(day).isoformat()
