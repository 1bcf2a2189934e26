"""What a portrait tells beyond ties: claims by kind, as far as they concern the day."""

import functools
from collections.abc import Collection, Iterable, Mapping

from comity.answers.existing import heirs
from comity.answers.model import Evidence, Stretch, Tie
from comity.answers.naming import names_of
from comity.dates import Edtf
from comity.dates.bounds import LONG_AGO
from comity.errors import ImpossibleDateError
from comity.relations import Spell

_NAMING = ("seat", "members", "chairs")
"""Qualifiers whose values are actors."""


def by_kind(
    claims: Iterable[Evidence], rested: Collection[str], day: Edtf | None
) -> dict[str, tuple[Evidence, ...]]:
    """Return claims by kind, without those that ties rest on and those dated after ``day``."""
    found: dict[str, list[Evidence]] = {}
    for each in claims:
        if each.claim not in rested and not (day and _after(each.date or each.start, day)):
            found.setdefault(each.kind, []).append(each)
    return {kind: tuple(sorted(found[kind], key=_place)) for kind in sorted(found)}


def _place(claim: Evidence) -> tuple[str, str, int, str]:
    return claim.document, claim.sha256, claim.at, claim.claim


def formers(spells: Iterable[Spell | Stretch]) -> set[str]:
    """Return the ids of the former states whose ties are carried on."""
    return {each.under for each in spells if each.under}


def rests_on(spells: Iterable[Spell]) -> set[str]:
    """Return the claims that spells rest on, and those that speak against them."""
    return {claim for each in spells for claim in (*each.support, *each.dissent)}


def named_in(
    ties: Iterable[Tie], said: Mapping[str, Iterable[Evidence]], *asked: str
) -> dict[str, str]:
    """Return the names of all actors in ties and claims, of those ``asked`` and of their heirs."""
    named = {*asked, *heirs(*asked)}
    for tie in ties:
        named.update((tie.one, tie.other))
        for spell in tie.spells:
            for claim in spell.support:
                named.update(_qualified(claim))
    for claims in said.values():
        for claim in claims:
            named.update((claim.subject, claim.object, *claim.parties, *_qualified(claim)))
    return names_of(sorted(named - {""}))


def _qualified(claim: Evidence) -> Iterable[str]:
    """Return the ids of the actors that a claim names besides its sides."""
    for name in _NAMING:
        value = claim.qualifiers.get(name, ())
        yield from [value] if isinstance(value, str) else value


def _after(text: str, day: Edtf) -> bool:
    """Say whether a claim of that date tells for certain of a later time than ``day``."""
    return _first(text) > day.bounds.last


@functools.lru_cache(10_000)
def _first(text: str) -> int:
    """Return the first day that a date may mean; long ago for what is none."""
    try:
        return Edtf.parse(text).bounds.first if text else LONG_AGO
    except ImpossibleDateError:
        return LONG_AGO
