"""What the shapes of plain text are read into, before anything is written to a document.

Stretches are of the source. A piece may hold several: a paragraph that was wrapped at a fixed
width is one piece of many lines.
"""

import dataclasses
from typing import NamedTuple

from comity.spans import Span


class Piece(NamedTuple):
    """One block to be: see `comity.documents.model.Block` for the kinds and depths."""

    kind: str
    parts: tuple[Span, ...]
    depth: int = 0


@dataclasses.dataclass(slots=True)
class CellDraft:
    """A cell to be, with the pieces that stand in it."""

    pieces: list[Piece] = dataclasses.field(default_factory=list)
    header: bool = False


@dataclasses.dataclass(slots=True)
class TableDraft:
    """A table to be."""

    rows: list[list[CellDraft]] = dataclasses.field(default_factory=list)
    caption: Piece | None = None


class NoteDraft(NamedTuple):
    """One entry of a list of notes."""

    label: str
    span: Span
    """The whole entry."""
    parts: tuple[Span, ...]
    """Its words, without number and back-links."""
    calls: int
    """How many back-links are printed before its words; 0 where none are."""


@dataclasses.dataclass(slots=True)
class Shape:
    """All that was found in a source, in order."""

    title: str = ""
    version: str = ""
    flow: list[Piece | TableDraft] = dataclasses.field(default_factory=list)
    notes: list[NoteDraft] = dataclasses.field(default_factory=list)
    markdown: bool = False
    """Whether words are set off by stars and underscores."""


def cell(start: int, end: int, *, header: bool = False) -> CellDraft:
    """Return a cell of one stretch, an empty one where the stretch is empty."""
    if start >= end:
        return CellDraft([], header)
    return CellDraft([Piece("paragraph", (Span(start, end),))], header)
