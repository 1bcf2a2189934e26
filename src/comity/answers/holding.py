"""Whether a spell holds on a date, as surely as its dates tell, and what follows for a tie."""

from comity.dates import Edtf, Verdict
from comity.relations import Grade, Reason, Spell


def holds(spell: Spell, on: Edtf) -> Verdict:
    """Say whether the spell holds throughout ``on``; the days of its start and end are in it.

    A month or year is asked about as a whole: what holds for a part of it is unsaid.
    """
    first, last = on.bounds.first, on.bounds.last
    if spell.start_first > last or (spell.ended and spell.end_last < first):
        return Verdict.NO
    begun = spell.start_last <= first
    lasting = not spell.ended or spell.end_first >= last
    return Verdict.YES if begun and lasting else Verdict.UNSAID


def judge(spells: tuple[Spell, ...], on: Edtf) -> tuple[Verdict, Reason]:
    """Say whether a tie holds on ``on`` by all its spells, and why."""
    held = [each for each in spells if each.held]
    if not held:
        return Verdict.NO, Reason.NONE
    verdicts = [(holds(each, on), each) for each in held]
    if any(verdict is Verdict.YES for verdict, _ in verdicts):
        return Verdict.YES, Reason.SAID
    for verdict, spell in verdicts:
        if verdict is Verdict.UNSAID:
            return Verdict.UNSAID, _unsure(spell)
    over = any(each.ended and each.end_last < on.bounds.first for each in held)
    return Verdict.NO, Reason.ENDED if over else Reason.BEFORE


def _unsure(spell: Spell) -> Reason:
    if spell.grade is Grade.DISPUTED:
        return Reason.DISPUTED
    if not spell.start or (spell.ended and not spell.end):
        return Reason.UNDATED
    return Reason.PRECISION
