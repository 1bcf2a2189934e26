"""What the registry tells of a spell that documents leave open: that no tie outlasts its sides.

What a document dates is never moved. Where none tells of an end, a spell ends with the first of its
two sides that ended; where none tells since when, it cannot have begun before both were there; and
of the time in which a state was none of its own nobody knows.
"""

from comity.actors import Lifetime, lifetime
from comity.dates.bounds import LONG_AGO, NEVER
from comity.relations.model import Bound, Spell

DIPLOMATIC = (
    "embassy", "high commission", "legation", "permanent mission", "apostolic nunciature",
)  # fmt: skip
"""Missions that only states send and receive. Of each there is one, in whatever city."""
_TOLD = Spell._fields.index("lapse")
"""How many fields are what documents tell, which stand before the others."""
OF_STATES = ("relations", "recognition", "accreditation")
"""Kinds that only states have; what is no state yet may join organisations, and have consuls."""


def bounded(spell: Spell) -> Spell:
    """Return a spell with what the registry tells of its beginning and its end."""
    one, other = lifetime(spell.one), lifetime(spell.other)
    lapse = unborn = None
    mortal = one.ended_last < NEVER or other.ended_last < NEVER
    if mortal and (not spell.ended or spell.end_last == NEVER):
        lapse = first_ended(spell.one, spell.other)
    if spell.start_first == LONG_AGO and spell.held and _of_states(spell):
        unborn = _beginning(spell, one, other)
    apart = _apart(spell, one, other, lapse) if one.gaps or other.gaps or lapse else ()
    if lapse and max(spell.start_first, spell.end_first * spell.ended) > lapse.last:
        lapse = None  # a document tells that it stood after that: it is not for us to say
    if not (lapse or unborn or apart):
        return spell
    return Spell._make((*spell[:_TOLD], lapse, unborn, apart))


def _of_states(spell: Spell) -> bool:
    return spell.kind in OF_STATES or (spell.kind == "mission" and spell.what in DIPLOMATIC)


def first_ended(one: str, other: str) -> Bound:
    """Return the end of that of two which ended first, at `NEVER` where none did."""
    lives = [(each, lifetime(each)) for each in (one, other)]
    actor, life = min(lives, key=lambda each: (each[1].ended_last, each[1].ended_first))
    return Bound(actor, life.end, life.ended_first, life.ended_last)


def _beginning(spell: Spell, one: Lifetime, other: Lifetime) -> Bound | None:
    """Return the beginning of whoever began last, unless documents tell of a tie before."""
    actor, life = spell.one, one
    if other.begun_first > one.begun_first:
        actor, life = spell.other, other
    told = spell.end_first if spell.ended and spell.end_first > LONG_AGO else NEVER
    if LONG_AGO < life.begun_first <= min(spell.start_last, told):
        return Bound(actor, life.start, life.begun_first, life.begun_last)
    return None


def _apart(
    spell: Spell, one: Lifetime, other: Lifetime, lapse: Bound | None
) -> tuple[tuple[int, int], ...]:
    """Return the times of which nobody tells whether the tie stood, though it had begun."""
    found = [
        (each.first, each.last)
        for each in sorted({*one.gaps, *other.gaps})
        if spell.start_last < each.first
    ]
    if lapse and spell.start_first > lapse.last:
        found.append((lapse.last + 1, NEVER))
    return tuple(found)
