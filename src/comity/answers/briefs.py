"""Each tie with its most telling evidence, and how much more there is."""

import time
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import NamedTuple

from comity.answers.editions import Alike, alike
from comity.answers.evidence import Archive
from comity.answers.holding import holds
from comity.answers.model import Editions, Evidence, Stretch, Tie
from comity.answers.telling import TieKey, tell
from comity.dates import Edtf
from comity.relations import Spell

_DISSENTING = 3
"""Claims that say otherwise and are shown for a spell: few have more."""
_MOST = 1_000_000
"""Ties that are kept in memory; the evidence of any more is looked up when it is asked for."""
_AT_ONCE = 10  # pairs, a millisecond of work
_PAUSE = 0.001
Whose = Mapping[str, str]
"""Who a document is about, by its SHA-256; see `Archive.whose`."""


def brief(tie: Tie, whose: Whose) -> Tie:
    """Return a tie with the most telling evidence of each of its spells.

    That is one claim of the documents about each actor, one of those about neither and one of
    the editions of datasets, which stands for all that say the same; and what says otherwise.
    `Stretch.supporting` and `dissenting` tell how many claims there are.
    """

    def voice(same: Alike) -> str:
        about = whose.get(same.newest.sha256, "")
        return about if about in {tie.one, tie.other} else " editions" if same.editions else ""

    spells = tuple([_brief(each, voice) for each in tie.spells])
    return Tie(tie.kind, tie.one, tie.other, tie.what, spells)


def _brief(spell: Stretch, voice: Callable[[Alike], str]) -> Stretch:
    support, dissent = spell.support, spell.dissent
    if len(support) > 1:
        voices: dict[str, Alike] = {}
        for each in sorted(alike(support), key=_telling(spell), reverse=True):
            voices.setdefault(voice(each), each)
        support = tuple(map(together, voices.values()))
    if len(dissent) > 1:
        against = sorted(alike(dissent), key=_telling(spell), reverse=True)
        dissent = tuple(map(together, against[:_DISSENTING]))
    return Stretch(
        spell.held, spell.start, spell.ended, spell.end, spell.grade, spell.on, support, dissent,
        spell.under, spell.supporting, spell.dissenting, spell.lapse,
    )  # fmt: skip


def _telling(spell: Stretch) -> Callable[[Alike], tuple[bool, bool, bool, str]]:
    """Rank claims: first what dates the spell itself, is cited, is in words, and is newest."""

    def rank(each: Alike) -> tuple[bool, bool, bool, str]:
        claim = each.newest
        dates = spell.start in {claim.start, claim.date} or (
            bool(spell.end) and spell.end in {claim.end, claim.date}
        )
        return dates, bool(claim.refs), not each.editions, claim.version

    return rank


def together(same: Alike) -> Evidence:
    """Return the claim of the newest of several editions, saying what others it stands for."""
    newest, oldest, editions = same
    if newest is oldest:
        return newest
    return Evidence(
        newest.claim, newest.kind, newest.subject, newest.object, newest.parties, newest.status,
        newest.start, newest.end, newest.date, newest.modality, newest.qualifiers, newest.quote,
        newest.at, newest.section, newest.document, newest.version, newest.format, newest.sha256,
        newest.refs,
        Editions(
            many=len(editions),
            first=editions[0],
            last=editions[-1],
            claim=oldest.claim,
            document=oldest.document,
            sha256=oldest.sha256,
            section=oldest.section,
            at=oldest.at,
        ),
    )  # fmt: skip


class _Kept(NamedTuple):
    tie: Tie
    spells: tuple[Spell, ...]


class Briefs:
    """Gives out ties of the default policy with their most telling evidence."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._ties: dict[TieKey, _Kept] = {}
        self._mentions: dict[str, list[Evidence]] = {}
        self.settled = False

    def settle(self) -> None:
        """Take the ties of all pairs into memory, with pauses in which answers can be given."""
        for number, (one, other, (spells, claims)) in enumerate(self._archive.dyads()):
            if len(self._ties) > _MOST:
                return
            if number % _AT_ONCE == 0:
                time.sleep(_PAUSE)
            self._ties |= self._made(spells, claims)
            rested = {claim for each in spells for claim in (*each.support, *each.dissent)}
            for each in claims.values():
                if each.claim not in rested:
                    for actor in {one, other}:
                        self._mentions.setdefault(actor, []).append(each)
        self.settled = True

    def of(self, ties: Collection[TieKey], day: Edtf | None) -> list[Tie]:
        """Return ties in the order asked for; ``day`` is the date asked about, None for none."""
        wanted = {each for each in ties if each not in self._ties}
        found = self._made(*self._archive.of_ties(wanted)) if wanted else {}
        kept = [found[each] if each in wanted else self._ties[each] for each in ties]
        return [each.tie if day is None else _dated(each, day) for each in kept]

    def told(self, ties: Iterable[Tie]) -> list[Tie]:
        """Return ties of any policy, told at length, in brief."""
        return [brief(each, self._archive.whose) for each in ties]

    def mentions(self, actor: str) -> list[Evidence]:
        """Return the claims of an actor and one other that no tie rests on; once it is settled."""
        return self._mentions.get(actor, [])

    def _made(self, spells: Iterable[Spell], claims: Mapping[str, Evidence]) -> dict[TieKey, _Kept]:
        spells = tuple(spells)
        told = tell(spells, claims, None)
        own: dict[TieKey, list[Spell]] = {each: [] for each in told}
        for each in spells:
            own[each[:4]].append(each)
        whose = self._archive.whose
        return {each: _Kept(brief(tie, whose), tuple(own[each])) for each, tie in told.items()}


def _dated(kept: _Kept, day: Edtf) -> Tie:
    """Return a tie whose spells say whether they hold on a day."""
    tie = kept.tie
    spells = [
        Stretch(
            each.held, each.start, each.ended, each.end, each.grade, holds(spell, day),
            each.support, each.dissent, each.under, each.supporting, each.dissenting, each.lapse,
        )
        for each, spell in zip(tie.spells, kept.spells, strict=True)
    ]  # fmt: skip
    return Tie(tie.kind, tie.one, tie.other, tie.what, tuple(spells))
