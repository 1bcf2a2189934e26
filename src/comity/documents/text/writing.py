"""From drafts to a `Document`: the words written out, blocks, tables, marks and notes laid down."""

import hashlib
import re
from collections import Counter
from itertools import zip_longest

from comity.documents.model import Block, Cell, Document, Mark, Note, Section, Table, Trouble
from comity.documents.projection import LITERAL, Projection
from comity.documents.text.calls import calls
from comity.documents.text.citations import cited, is_citation
from comity.documents.text.drafts import CellDraft, NoteDraft, Piece, Shape, TableDraft
from comity.documents.text.pointers import leading, links
from comity.documents.text.weighing import is_legend
from comity.sources import Blob
from comity.spans import Span

_SPACES = str.maketrans(dict.fromkeys("\t\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029", " "))
_DOUBLE = re.compile("  +")
# Stars, underscores and backslashes that set words off and are not read out, and what links.
_MARKDOWN = re.compile(
    r"\*\*|(?<![^\W_])_+(?=\S)|(?<=\S)_+(?![^\W_])|\\(?=[^\w\s])|`|"
    r"(?<![*\w])\*(?=[^\s*])|(?<=[^\s*])\*(?![*\w])|"
    r"(?P<image>!?)\[(?P<linked>[^\[\]\n]{1,200})\]"
    r"\((?P<url>[^()\s]{1,500}(?:\([^()\s]{0,200}\)[^()\s]{0,200}){0,2})(?: \"[^\"\n]{0,200}\")?\)"
)
# A call that a line's end cut in two: "^[18" and "5]".
_TAIL = re.compile(r"\^(?:\[[\w ]{0,12})?\Z")
_HEAD = re.compile(r"\[?[\w ]{0,12}\]")
_LONGEST_CALL = 16


class Writer:
    """Writes the words of drafts; white space is drawn together."""

    def __init__(self, source: str, *, markdown: bool) -> None:
        self.source = source
        self.markdown = markdown
        self.projection = Projection()
        self.sections = [Section("lead", 1, 0, 0)]
        self.blocks: list[Block] = []
        self.tables: list[Table] = []
        self.marks: list[Mark] = []
        self._laid: dict[int, Cell] = {}  # cells by the identity of their drafts
        self._parents = [0]
        self._before = ""  # what is put before the next words
        self._gap = False  # a space is due before the next words
        self._start = -1
        self._said: list[str] = []

    def piece(self, piece: Piece, table: int = -1) -> None:
        """Write one block; nothing when its words are all brackets.

        A pointer that stands before the words of a paragraph is a block of its own; a heading
        that is gone begins a section without a title.
        """
        if piece.kind == "heading" and not piece.parts:
            self._section("", piece.depth, self.projection.length)
            return
        if piece.parts and (behind := leading(self.source, *piece.parts[0])):
            first, *others = piece.parts
            self.piece(Piece("hatnote", (Span(first.start, behind),)), table)
            piece = piece._replace(parts=(Span(behind, first.end), *others))
        self._start, self._gap = -1, False
        self._said.clear()
        before = self._before
        begin = piece.parts[0].start if piece.parts else 0
        for part, following in zip_longest(piece.parts, piece.parts[1:]):
            end, label, after = self._cut_call(part, following)
            self._stretch(max(begin, part.start), end)
            if label:
                self.marks.append(Mark(self.projection.length, label))
            self._gap = self._start >= 0
            begin = after
        if self._start < 0:
            self._before = before
            return
        length = self.projection.length
        if piece.kind == "heading":
            self._section("".join(self._said), piece.depth, self._start)
        kind = piece.kind
        if kind == "paragraph" and table < 0 and is_legend("".join(self._said)):
            kind = "caption"
        self.blocks.append(
            Block(kind, self._start, length, len(self.sections) - 1, piece.depth, table)
        )
        self._before = "\n"

    def _cut_call(self, part: Span, following: Span | None) -> tuple[int, str, int]:
        """Return where a part ends, the call cut through behind it, where the next one begins."""
        if following is None:
            return part.end, "", 0
        tail = _TAIL.search(self.source, max(part.start, part.end - _LONGEST_CALL), part.end)
        head = _HEAD.match(self.source, following.start, following.end) if tail else None
        if not tail or not head:
            return part.end, "", following.start
        whole = calls(tail[0] + head[0])
        if len(whole) != 1:
            return part.end, "", following.start
        return tail.start(), whole[0].label, head.end()

    def _section(self, title: str, level: int, start: int) -> None:
        while len(self._parents) > 1 and self.sections[self._parents[-1]].level >= level:
            self._parents.pop()
        self.sections.append(Section(title, level, start, self._parents[-1]))
        self._parents.append(len(self.sections) - 1)

    def _stretch(self, start: int, end: int) -> None:
        """Write ``source[start:end]`` without its brackets."""
        source = self.source
        at = start
        for each in calls(source, start, end):
            if at < each.start:
                self._words(at, each.start)
            if each.label:
                self.marks.append(Mark(self.projection.length, each.label))
            at = each.end
        self._words(at, end)

    def _words(self, start: int, end: int) -> None:
        if not self.markdown:
            self._literal(start, end)
            return
        at = start
        for match in _MARKDOWN.finditer(self.source, start, end):
            self._literal(at, match.start())
            at = match.end()
            words = _MARKDOWN.sub("", _printed(match).translate(_SPACES))
            if words:
                self._add(" ".join(words.split()), match.start(), at)
        self._literal(at, end)

    def _literal(self, start: int, end: int) -> None:
        text = self.source[start:end].translate(_SPACES).replace("\n", " ").replace("\r", " ")
        at = 0
        for double in _DOUBLE.finditer(text):
            self._add(text[at : double.start()], start + at)
            self._gap = True
            at = double.end()
        self._add(text[at:], start + at)

    def _add(self, text: str, at: int, end: int = LITERAL) -> None:
        """Write words that stand at ``at``, or that ``source[at:end]`` prints."""
        words = text.strip(" ")
        if not words:
            self._gap = self._gap or bool(text)
            return
        lead = len(text) - len(text.lstrip(" "))
        if self._start < 0:
            self.projection.put(self._before)
            self._before = ""
            self._start = self.projection.length
        elif lead and not self._gap:
            words, lead = " " + words, lead - 1
        elif lead or self._gap:
            self.projection.put(" ")
            self._said.append(" ")
        if end == LITERAL:
            self.projection.literal(words, at + lead)
        else:
            self.projection.whole(words, at, end)
        self._said.append(words)
        self._gap = text.endswith(" ")

    def table(self, draft: TableDraft) -> None:
        """Write a table: its caption, then a line a row, a tab between cells."""
        place = len(self.tables)
        caption: Span | None = None
        if draft.caption is not None:
            self.piece(draft.caption)
            if self._start >= 0:
                caption = Span(self._start, self.projection.length)
        rows = []
        start = -1
        for row in draft.rows:
            if self.projection.length:
                self.projection.put("\n")
            if start < 0:
                start = self.projection.length
            rows.append(tuple(self._cells(row, place)))
        start = max(start, 0)
        self.tables.append(
            Table(start, self.projection.length, len(self.sections) - 1, caption, tuple(rows))
        )
        self._before = "\n"

    def _cells(self, row: list[CellDraft], place: int) -> list[Cell]:
        made = []
        for column, draft in enumerate(row):
            spanning = self._laid.get(id(draft))
            if spanning:
                made.append(spanning)
                continue
            if column:
                self.projection.put("\t")
            self._before = ""
            start = self.projection.length
            for piece in draft.pieces:
                self.piece(piece, place)
            made.append(Cell(start, self.projection.length, draft.header))
            self._laid[id(draft)] = made[-1]
        return made

    def note(self, draft: NoteDraft, section: int, called: int) -> Note:
        """Write the words of a note and return it."""
        words = " ".join(part.of(self.source) for part in draft.parts)
        if self.markdown:
            led = [each["url"] for each in _MARKDOWN.finditer(words) if each["url"]]
            words = " ".join([_MARKDOWN.sub(_printed, words), *led])
        fields = cited(words)
        kind = "citation" if is_citation(words, fields) else "note"
        length = self.projection.length
        self.piece(Piece(kind, draft.parts))
        written = self._start >= 0
        return Note(
            label=draft.label,
            span=draft.span,
            start=self._start if written else length,
            end=self.projection.length,
            title=fields.title,
            publisher=fields.publisher,
            date=fields.date,
            accessed=fields.accessed,
            archived=fields.archived,
            url=fields.url,
            template="",
            backlinks=called,
            section=section,
        )


def _printed(markup: re.Match[str]) -> str:
    """Return what is read of a piece of markup: the words of a link, else nothing."""
    return markup["linked"] if markup["linked"] and not markup["image"] else ""


def write(blob: Blob, source: str, shape: Shape, troubles: list[Trouble]) -> Document:
    """Write out what was read of a source."""
    writer = Writer(source, markdown=shape.markdown)
    for each in shape.flow:
        if isinstance(each, TableDraft):
            writer.table(each)
        else:
            writer.piece(each)
    called = Counter(mark.label for mark in writer.marks)
    counted = any(note.calls for note in shape.notes)
    section = len(writer.sections) - 1
    notes = [
        writer.note(note, section, (note.calls or 1) if counted else called[note.label])
        for note in shape.notes
    ]
    plain = writer.projection.text()
    return Document(
        title=shape.title or blob.name,
        format="text",
        version=blob.version or shape.version,
        sha256=hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest(),
        source=source,
        plain=plain,
        projection=writer.projection,
        sections=writer.sections,
        blocks=writer.blocks,
        tables=writer.tables,
        links=links(plain, writer.blocks),
        marks=writer.marks,
        notes=notes,
        troubles=troubles,
    )
