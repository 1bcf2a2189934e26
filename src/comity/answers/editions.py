"""The many editions of a dataset that say the same, told as one."""

from collections.abc import Iterable
from typing import NamedTuple

from comity.answers.model import Evidence


class Alike(NamedTuple):
    """A claim, and the editions that say the same as it."""

    newest: Evidence
    """The claim of the newest edition, or the one claim there is."""
    oldest: Evidence
    """The claim of the oldest edition; the same where there is one."""
    editions: tuple[str, ...]
    """EDTF dates of the editions, in order; empty for a claim that is of no edition."""


def alike(claims: Iterable[Evidence]) -> list[Alike]:
    """Return the claims in their order, those of several editions of one dataset as one.

    Alike are claims that differ in nothing but the edition, and the place of the words in it.
    """
    found: dict[object, list[Evidence]] = {}
    for each in claims:
        found.setdefault(_same(each) if "edition" in each.qualifiers else each.claim, []).append(
            each
        )
    return [_together(each) for each in found.values()]


def _same(claim: Evidence) -> object:
    edition = claim.qualifiers["edition"]
    more = [each for each in claim.qualifiers.items() if each[0] != "edition"]
    return (
        claim.format, claim.kind, claim.subject, claim.object, claim.parties, claim.status,
        claim.modality, claim.start, claim.end, "" if claim.date == edition else claim.date,
        repr(more),
    )  # fmt: skip


def _together(same: list[Evidence]) -> Alike:
    if len(same) == 1:
        edition = _edition(same[0])
        return Alike(same[0], same[0], (edition,) if edition else ())
    dated = sorted([(_edition(each), place) for place, each in enumerate(same)])
    editions = tuple(dict.fromkeys([edition for edition, _ in dated]))
    newest = min(place for edition, place in dated if edition == editions[-1])
    return Alike(same[newest], same[dated[0][1]], editions)


def _edition(claim: Evidence) -> str:
    return str(claim.qualifiers.get("edition", ""))
