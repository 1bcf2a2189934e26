"""Ties picked out of a whole world: those of a kind, of an actor, on a date, in dispute."""

import functools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from comity.answers.briefs import Briefs
from comity.answers.evidence import Archive
from comity.answers.model import Tie
from comity.answers.telling import TieKey, counts, tell
from comity.dates import Edtf
from comity.errors import ComityError
from comity.relations import DEFAULT, Grade, Spell, bounded
from comity.store.opening import Store

_LISTED = """
SELECT kind, one, other, what, bool_or(grade = 'disputed'),
    list([start_first, start_last, ended::INTEGER, end_first, end_last]) FILTER (held)
FROM spells GROUP BY ALL ORDER BY kind, one, other, what
"""


class Wanted(NamedTuple):
    """Which ties are asked for; an empty field asks for any. Actors are ids."""

    kind: str = ""
    one: str = ""
    other: str = ""
    about: str = ""
    """Either of the two."""
    what: str = ""
    """The type or role; a consulate is told from another by its city: "consulate, Baku"."""
    disputed: bool = False

    def takes(self, tie: TieKey, *, disputed: bool) -> bool:
        """Say whether a tie is one of them."""
        kind, one, other, what = tie
        return (
            self.kind in {"", kind}
            and self.one in {"", one}
            and self.other in {"", other}
            and self.about in {"", one, other}
            and self.what in {"", what, what.partition(", ")[0]}
            and (disputed or not self.disputed)
        )

    @property
    def actor(self) -> str:
        """An actor that all of them are of; empty for none."""
        return self.about or self.one or self.other


class _Entry(NamedTuple):
    """What is known of a tie without its evidence."""

    tie: TieKey
    disputed: bool
    spans: Sequence[tuple[int, int]]
    """Of the spells that hold: the day each may begin on first, and may end on last."""

    def on(self, day: Edtf | None) -> bool:
        """Say whether the tie may hold then: what `holding.holds` does not say no to."""
        if day is None:
            return True
        first, last = day.bounds.first, day.bounds.last
        return any(begin <= last and end >= first for begin, end in self.spans)


class Catalogue:
    """All the ties of a world by the default policy, as they are asked for: by actor, in order."""

    def __init__(self, store: Store, archive: Archive, briefs: Briefs) -> None:
        self._store = store
        self._archive = archive
        self._briefs = briefs

    def settle(self) -> None:
        """List the ties now, so that the first who asks need not wait for it."""
        _ = self._by_actor

    def of_actor(self, actor: str, day: Edtf | None) -> Iterator[tuple[TieKey, bool]]:
        """Yield the ties of an actor, and whether each may hold on a day."""
        for each in self._by_actor.get(actor, ()):
            yield each.tie, each.on(day)

    def select(  # noqa: PLR0913 - see `World.ties`
        self,
        wanted: Wanted,
        day: Edtf | None,
        by: str,
        as_of: str,
        *,
        brief: bool,
        limit: int,
        offset: int,
    ) -> tuple[int, tuple[Tie, ...]]:
        """Return how many ties there are of those wanted, and ``limit`` from ``offset`` on.

        ``brief`` asks for the most telling evidence of each.
        """
        if by != DEFAULT or as_of:
            found = self._folded(wanted, day, by, as_of)
            cut = found[offset : offset + limit]
            return len(found), tuple(self._briefs.told(cut) if brief else cut)
        listed = self._by_actor.get(wanted.actor, []) if wanted.actor else self._entries
        ties = [
            each.tie
            for each in listed
            if wanted.takes(each.tie, disputed=each.disputed) and each.on(day)
        ]
        shown = ties[offset : offset + limit]
        if brief:
            return len(ties), tuple(self._briefs.of(shown, day))
        told = tell(*self._archive.of_ties(set(shown)), day)
        return len(ties), tuple(told[each] for each in shown)

    def _folded(self, wanted: Wanted, day: Edtf | None, by: str, as_of: str) -> list[Tie]:
        """Return the ties wanted by another policy, or as of a day: folded for the one actor."""
        if not wanted.actor:
            raise ComityError(
                f"by another policy than {DEFAULT}, or as of a day, name an actor too"
            )
        spells, said = self._archive.of_actor(wanted.actor, by, as_of)
        return [
            each
            for tie, each in sorted(tell(spells, said, day).items())
            if wanted.takes(tie, disputed=_disputed(each)) and counts(each, day)
        ]

    @functools.cached_property
    def _entries(self) -> list[_Entry]:
        return [
            _Entry(tuple(tie), disputed, [_span(tuple(tie), each) for each in spans or ()])
            for *tie, disputed, spans in self._store.run(_LISTED)
        ]

    @functools.cached_property
    def _by_actor(self) -> dict[str, list[_Entry]]:
        found: dict[str, list[_Entry]] = {}
        for each in self._entries:
            for actor in {*each.tie[1:3]}:
                found.setdefault(actor, []).append(each)
        return found


def _span(tie: TieKey, days: Sequence[int]) -> tuple[int, int]:
    """Return the first and the last day on which a spell may hold."""
    start_first, start_last, ended, end_first, end_last = days
    since, _, _, till = bounded(
        Spell(
            *tie, number=1, held=True, start="", start_first=start_first, start_last=start_last,
            ended=bool(ended), end="", end_first=end_first, end_last=end_last,
            grade=Grade.ONE_SIDE, support=(), dissent=(),
        )
    ).days  # fmt: skip
    return since, till


def _disputed(tie: Tie) -> bool:
    return any(each.grade is Grade.DISPUTED for each in tie.spells)
