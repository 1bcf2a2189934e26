"""A document being read: what every kind of claim asks for, and how it makes a claim."""

import functools
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from comity.claims.embedding import UNREAL, embedded
from comity.claims.model import Claim
from comity.claims.notes import Notes
from comity.claims.page import Page
from comity.claims.passages import Passage, passages
from comity.claims.spells import Spell, spells
from comity.claims.tables import Row, Sheet, sheets
from comity.documents import Cell, Document

_SURE = frozenset({"", "alleged"})
_AS_TOLD = frozenset({"statement", "report", "office", "entry_ban", "reference", "link"})
"""Kinds of which nothing around the words takes anything back: "if stamped, entry is refused"."""
_NAMED = frozenset({"named war", "named event"})
"""Rules that read a name, which is so whatever is said of it."""
_FAR = 2_000  # no sentence goes on this long


class Reading(Page):
    """One document being read; kinds of claims ask it for what they need.

    Positions are offsets into ``document.plain`` throughout; only `claim` and `trouble` turn
    them into places of the source.
    """

    def __init__(self, document: Document, state: str) -> None:
        super().__init__(document, state)
        self._notes = Notes(document.marks, document.plain)

    @functools.cached_property
    def sheets(self) -> list[Sheet]:
        """The tables that list actors, a row each."""
        return sheets(self)

    @functools.cached_property
    def rows(self) -> list[Row]:
        """The rows of all tables that list actors, in order."""
        return [row for sheet in self.sheets for row in sheet.rows]

    @functools.cached_property
    def passages(self) -> list[Passage]:
        """The stretches that hold sentences, in order, each with what it is read under."""
        return passages(self, self.sheets)

    @functools.cached_property
    def _passage_starts(self) -> list[int]:
        return [each.start for each in self.passages]

    def passage_at(self, at: int) -> Passage | None:
        """Return the passage that ``plain[at]`` stands in, None when it stands in none."""
        place = bisect_right(self._passage_starts, at) - 1
        found = self.passages[place] if place >= 0 else None
        return found if found is not None and at < found.end else None

    def told(self, meaning: str) -> Iterator[tuple[Row, Cell, list[Spell]]]:
        """Yield each cell of a column that holds ``meaning``, with its row and what it says.

        ``recognised`` gives the dates of recognition, ``member`` those since which the state
        belongs to the organisation that the row names; see `comity.claims.headings.column`.
        """
        for sheet in self.sheets:
            for row in sheet.rows if meaning in sheet.meanings else ():
                for cell, held in zip(row.cells, row.meanings, strict=True):
                    if held == meaning:
                        yield row, cell, spells(self, cell.start, cell.end)

    def refs(self, start: int, end: int, stop: int = -1) -> tuple[str, ...]:
        """Return the labels of the notes that stand by ``plain[start:end]``.

        ``stop`` is where the sentence, item or cell ends; without it the line does.
        """
        if stop < 0:
            last = min(end + _FAR, len(self.plain))
            line = self.plain.find("\n", end, last)
            cell = self.plain.find("\t", end, line if line >= 0 else last)
            stop = cell if cell >= 0 else line if line >= 0 else last
        return self._notes.of(start, end, stop)

    def _names(self, start: int, end: int, actors: Sequence[str]) -> dict[str, str]:
        """Return how ``plain[start:end]`` writes each of the actors that it names."""
        plain = self.plain
        return {
            identity: plain[begins:ends]
            for begins, ends, _, identity, _ in reversed(self.mentions_in(start, end))
            if identity in actors
        }

    def _embedded(self, modality: str, start: int, end: int) -> str:
        """Return the modality of a claim by what its words are put under: "if", "denied that"."""
        if modality not in _SURE and modality != "intended":
            return modality
        under = embedded(self.plain, start, end)
        return under or modality if modality in _SURE or under == UNREAL else modality

    def claim(  # noqa: PLR0913 - a claim has as many fields
        self,
        kind: str,
        start: int,
        end: int,
        *,
        subject: str = "",
        object: str = "",  # noqa: A002 - the field's name
        parties: Iterable[str] = (),
        status: str = "",
        since: str = "",
        until: str = "",
        date: str = "",
        qualifiers: Mapping[str, Any] | None = None,
        modality: str = "",
        stop: int = -1,
        refs: tuple[str, ...] | None = None,
        written: Mapping[str, str] | None = None,
        rule: str = "",
    ) -> Claim:
        """Make the claim that ``plain[start:end]`` says, quoting the source it came from.

        ``stop`` is where its sentence, item or cell ends (for the notes that close it); ``refs``
        overrules what would be found. ``since`` and ``until`` are its start and end. The names
        as written are ``written``, or failing that those of the mentions in the quote.
        """
        at, after = self.document.span(start, end)
        if kind not in _AS_TOLD and rule not in _NAMED:
            modality = self._embedded(modality, start, end)
        about = tuple(sorted(parties))
        actors = about or (subject, object)
        names = self._names(start, end, actors) if written is None else written
        return Claim(
            kind=kind,
            subject=subject,
            object=object,
            parties=about,
            as_written=names,
            status=status,
            start=since,
            end=until,
            date=date,
            qualifiers=qualifiers or {},
            modality=modality,
            refs=self.refs(start, end, stop) if refs is None else refs,
            quote=self.document.source[at:after],
            at=at,
            section=self.section(start).title or "lead",
            rule=rule,
        )
