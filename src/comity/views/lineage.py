"""Where a state came from and what became of it, in the words of state succession.

A state continues another, came out of one that went on or fell apart later, has within it what
was one, or is there again after a union: which of these it was follows from the dates.
"""

from typing import NamedTuple

from comity.actors import Actor, actor, continued_by
from comity.dates import Edtf
from comity.dates.bounds import NEVER
from comity.views.wording import date


class Kin(NamedTuple):
    """Another that an actor came from, or that came from it."""

    before: str
    """Words before its name."""
    id: str
    after: str = ""
    """Words after its name."""


def lineage(own: Actor) -> list[Kin]:
    """Return those an actor came from, then those that came from it.

    >>> lineage(actor("CZE"))
    [Kin(before='after', id='CSHH', after='')]
    >>> lineage(actor("ERI"))
    [Kin(before='out of', id='ETH', after='')]
    >>> [each for each in lineage(actor("DEU")) if each.id == "DDDE"]
    [Kin(before='with what was', id='DDDE', after='until 2 October 1990')]
    >>> [(each.before, each.id) for each in lineage(actor("HND"))]
    [('again after', 'Federal Republic of Central America')]
    """
    befores = [_before(actor(each), own) for each in own.predecessors]
    afters = [_after(own, actor(each)) for each in own.successors if each not in own.predecessors]
    return [*befores, *afters]


def _before(former: Actor, own: Actor) -> Kin:
    if former.id in {each.former for each in continued_by(own.id)}:
        return Kin("continues", former.id)
    if own.kind == "organisation" or not own.start or _end(former) <= _start(own):
        return Kin("after", former.id)
    if former.end and former.successors == (own.id,):
        return Kin("with what was", former.id, f"until {date(former.end)}")
    return Kin(
        "again after" if _start(own) < _start(former) and former.end else "out of", former.id
    )


def _after(own: Actor, later: Actor) -> Kin:
    told = _before(own, later).before
    if told == "continues":
        return Kin("continued by", later.id)
    if told == "with what was":
        return Kin("then part of", later.id)
    if own.end:
        return Kin("then", later.id)
    return Kin("from it", later.id, f"since {date(later.start)}" if later.start else "")


def _start(each: Actor) -> int:
    """Return the first day on which an actor may have been; long ago where that is not known."""
    return Edtf.parse(each.start).bounds.first if each.start else 0


def _end(each: Actor) -> int:
    return Edtf.parse(each.end).bounds.last if each.end else NEVER
