"""What every reader makes of a document, whatever its format.

A document has two texts. ``source`` is what was given, to the letter. ``plain`` is what a
person reads: links show their words, templates what they print, references nothing at all.
Everything that understands a document works on ``plain``; `Document.span` carries a stretch of
it back to the source, and that is the only way to quote.
"""

import dataclasses
from collections.abc import Callable
from typing import NamedTuple

from comity.documents.projection import Projection
from comity.documents.records import Record
from comity.plugins import Plugin
from comity.sources import Blob
from comity.spans import Span


class Section(NamedTuple):
    """A heading and how deep it stands; section 0 is the ``lead`` (level 1, no heading).

    A title that is gone from a text copy is empty.
    """

    title: str
    level: int
    start: int
    """Where its heading begins in ``plain``."""
    parent: int
    """The section it stands in, by its place in `Document.sections`; the lead is its own."""


class Block(NamedTuple):
    """A stretch of ``plain`` that holds whole sentences; blocks never overlap.

    ``kind`` is one of ``heading``, ``paragraph``, ``item`` (of a list), ``caption`` (the words
    under a picture, or a table's), ``hatnote`` (what {{main}}, {{see also}} and their like
    print), ``note`` (the words of a reference; these stand after the whole body) and
    ``citation`` (within a note, what a citation template prints of the work cited: nothing
    in it is said by the document itself). The words of a table's cell are paragraphs and
    items too, with ``table`` set; a line break (``<br>``) ends a block and begins another of
    the same kind.
    """

    kind: str
    start: int
    end: int
    section: int
    """The section it stands in, by its place in `Document.sections`."""
    depth: int = 0
    """For an item how deep it stands (1 for ``*``), for a heading its level, else 0."""
    table: int = -1
    """The table it stands in, by its place in `Document.tables`; -1 for none."""


class Cell(NamedTuple):
    """A cell of a table: a stretch of ``plain``, and whether it is a header cell."""

    start: int
    end: int
    header: bool


class Table(NamedTuple):
    """A table with its row and column spans filled in.

    ``rows[r][c]`` is the cell that is seen at that place: a cell that spans rows or columns
    is the same object at each place it covers. Rows may be of unequal length.
    """

    start: int
    end: int
    section: int
    caption: Span | None
    rows: tuple[tuple[Cell, ...], ...]


class Link(NamedTuple):
    """Words of ``plain`` that point at another article: ``target`` is its title, no fragment."""

    start: int
    end: int
    target: str


class Mark(NamedTuple):
    """A place in ``plain`` (between two characters) where a note is called."""

    at: int
    label: str
    """The note's name or printed number; ``r1``, ``r2``, … for an unnamed one in markup."""


class Note(NamedTuple):
    """A reference: what stands in ``<ref>…</ref>``, or one entry of a list of notes."""

    label: str
    span: Span
    """The whole note in the *source*, its tag included."""
    start: int
    """Its words in ``plain`` (after the body): see `Block`."""
    end: int
    title: str
    publisher: str
    date: str
    """As printed; empty when the note has none. Likewise the other fields."""
    accessed: str
    archived: bool
    url: str
    template: str
    """The citation template's name in lower case (``cite web``), empty for a bare note."""
    backlinks: int
    """How often the note is called in the document."""
    section: int


class Trouble(NamedTuple):
    """Something a reader met that it could not make whole: a finding, never an exception."""

    code: str
    """A short slug: ``unclosed-table``, ``unknown-name``, ``impossible-date``."""
    message: str
    span: Span
    """Where, in the source."""


@dataclasses.dataclass(slots=True, kw_only=True)
class Document:
    """A document as read."""

    title: str
    """``Foreign relations of Azerbaijan``."""
    format: str
    """Its reader's name: ``wikitext``, ``html``, ``tei``, ``text`` or a dataset's, ``factbook``."""
    version: str
    """Revision id or date of the version, empty when not known."""
    sha256: str
    """Of the source as UTF-8."""
    source: str
    plain: str
    projection: Projection
    sections: list[Section]
    blocks: list[Block]
    tables: list[Table]
    links: list[Link]
    marks: list[Mark]
    notes: list[Note]
    troubles: list[Trouble]
    records: list[Record] = dataclasses.field(default_factory=list)
    """What a structured dataset tells, each with its place; then ``plain`` is empty."""

    def span(self, start: int, end: int) -> Span:
        """Return the stretch of the source that ``plain[start:end]`` came from.

        White space at its ends is left out, and markup is never cut through: a stretch that
        begins within a link's or a template's words takes the whole of it.
        """
        return self.projection.span(start, end, self.plain)


@dataclasses.dataclass(frozen=True, kw_only=True)
class Reader(Plugin):
    """Reads one format: ``takes`` says how sure it is that a text is of that format (0 to 1)."""

    takes: Callable[[Blob, str], float]
    read: Callable[[Blob, str], Document]
    records: bool = False
    """Whether it is a structured dataset, of which records are kept and no words."""
