"""Whether a spell holds on a date, as surely as its dates tell, and what follows for a tie."""

from comity.dates import Edtf, Verdict
from comity.relations import Grade, Reason, Spell


def holds(spell: Spell, on: Edtf) -> Verdict:
    """Say whether the spell holds throughout ``on``; the days of its start and end are in it.

    A month or year is asked about as a whole: what holds for a part of it is unsaid. What is said
    not to be is sure not to be since the day that the documents speak of; before, it is unsaid.
    """
    first, last = on.bounds.first, on.bounds.last
    start_first, start_last, end_first, end_last = spell.days
    if not spell.held:
        return Verdict.NO if start_last <= first else Verdict.UNSAID
    if start_first > last or end_last < first:
        return Verdict.NO
    sure = start_last <= first and end_first >= last and not spell.pauses(first, last)
    return Verdict.YES if sure else Verdict.UNSAID


def judge(spells: tuple[Spell, ...], on: Edtf) -> tuple[Verdict, Reason]:
    """Say whether a tie holds on ``on`` by all its spells, and why."""
    verdicts = [(holds(each, on), each) for each in spells]
    if any(verdict is Verdict.YES for verdict, _ in verdicts):
        return Verdict.YES, Reason.SAID
    for verdict, spell in verdicts:
        if verdict is Verdict.UNSAID:
            return Verdict.UNSAID, _unsure(spell, on)
    return Verdict.NO, _not([each for each in spells if each.held], on)


def _unsure(spell: Spell, on: Edtf) -> Reason:
    first, last = on.bounds.first, on.bounds.last
    _, start_last, end_first, _ = spell.days
    if not spell.held:
        return Reason.UNDATED
    if spell.pauses(first, last) and start_last <= first and end_first >= last:
        return Reason.INTERRUPTED
    if spell.grade is Grade.DISPUTED:
        return Reason.DISPUTED
    if not spell.start or (spell.ended and not spell.end):
        return Reason.UNDATED
    return Reason.PRECISION


def _not(held: list[Spell], on: Edtf) -> Reason:
    """Say why none of the spells holds."""
    if not held:
        return Reason.NONE
    over = [each for each in held if each.days[3] < on.bounds.first]
    if any(each.lapse and not each.ended for each in over):
        return Reason.LAPSED
    if over:
        return Reason.ENDED
    later = any(each.start_first > on.bounds.last for each in held)
    return Reason.BEFORE if later else Reason.UNBORN
