"""Ties and their spells as answers tell them, with the evidence for each."""

from collections.abc import Iterable, Mapping

from comity.actors import continuing
from comity.answers.holding import holds
from comity.answers.model import Evidence, Lapse, Stretch, Tie
from comity.dates import Edtf, Verdict
from comity.relations import Spell

TieKey = tuple[str, str, str, str]
"""Kind, one, other and what: see `comity.answers.Tie`."""


def key(each: Spell) -> TieKey:
    """Return what tells the tie of a spell from every other."""
    return each.kind, each.one, each.other, each.what


def tell(
    spells: Iterable[Spell], claims: Mapping[str, Evidence], day: Edtf | None
) -> dict[TieKey, Tie]:
    """Return the ties that spells are of; ``day`` is the date asked about, None for none."""
    found: dict[TieKey, list[Stretch]] = {}
    place = {claim: number for number, claim in enumerate(claims)}

    def told(ids: tuple[str, ...]) -> tuple[Evidence, ...]:
        if len(ids) == 1:  # most have one, and there are thousands
            return (claims[ids[0]],)
        return tuple([claims[each] for each in sorted(ids, key=place.__getitem__)])

    for each in spells:
        stretch = Stretch(
            held=each.held,
            start=each.start,
            ended=each.ended,
            end=each.end,
            grade=each.grade,
            on=holds(each, day) if day else None,
            support=told(each.support),
            dissent=told(each.dissent),
            under=each.under,
            supporting=len(each.support),
            dissenting=len(each.dissent),
            lapse=_lapse(each) if each.lapse else None,
        )
        found.setdefault(key(each), []).append(stretch)
    return {key: Tie(*key, tuple(stretches)) for key, stretches in found.items()}


def _lapse(spell: Spell) -> Lapse | None:
    bound = spell.lapse
    return Lapse(bound.actor, bound.date, continuing(bound.actor)) if bound else None


def counts(tie: Tie, day: Edtf | None) -> bool:
    """Say whether a tie belongs to what is asked: on a day what may hold then."""
    return day is None or any(each.held and each.on is not Verdict.NO for each in tie.spells)
