"""What the elements of TEI mean for a reader: headings, paragraphs, items, captions, tables."""

from collections import Counter
from collections.abc import Iterable

from comity.documents.model import Cell, Section, Table, Trouble
from comity.documents.tei.markup import Token, attributes
from comity.documents.wikitext.canvas import Canvas
from comity.documents.wikitext.grid import OpenTable, Spans
from comity.spans import Span

_DIVISIONS = frozenset({"div", *(f"div{each}" for each in range(8))})
_LISTS = frozenset({"list", "castList", "listPerson", "listPlace"})
_ITEMS = frozenset({"item", "label", "castItem"})
_CITED = frozenset({"bibl", "biblStruct", "biblFull"})
# What begins a block and ends one; all else stands within a line.
_BLOCKS = frozenset(
    {
        "TEI", "teiCorpus", "text", "front", "body", "back", "group", "floatingText", "titlePage",
        "docTitle", "titlePart", "p", "ab", "lg", "l", "sp", "speaker", "stage", "opener", "closer",
        "dateline", "salute", "signed", "byline", "argument", "epigraph", "trailer", "postscript",
        "listBibl", "table", "row", "cell", "figure", "figDesc", "cit", "head",
        *_DIVISIONS, *_LISTS, *_ITEMS,
    }
)  # fmt: skip
_HEADED = frozenset({"front", "body", "back", "group", *_DIVISIONS})
# What nobody reads on the page, or would read there twice: what an editor has replaced.
_UNSEEN = frozenset(
    {"teiHeader", "facsimile", "standOff", "sourceDoc", "xenoData", "index", "fw", "sic", "orig"}
)
_DEEPEST = 100
_MOST_TROUBLES = 1000
_WIDEST = 1000


class Body:
    """Reads tokens of a source onto a canvas."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.canvas = Canvas()
        self.troubles: list[Trouble] = []
        self.base = ""
        """The kind of every block that is read: ``note`` within notes; empty for its own."""
        self.tables: list[Table | None] = []
        self._open: list[tuple[str, Token]] = []
        self._count: Counter[str] = Counter()
        self._unseen = 0
        self._above = [0]
        self._heading = 0  # the level of the heading that is open
        self._place = self._before = 0
        self._grids: list[OpenTable] = []

    def read(self, tokens: Iterable[Token]) -> None:
        """Read the tokens and close what they leave open."""
        canvas, source = self.canvas, self.source
        for token in tokens:
            kind = token.kind
            if kind == "words":
                if not self._unseen:
                    canvas.literal(source[token.start : token.end], token.start)
            elif kind == "whole":
                if token.words and not self._unseen:
                    canvas.whole(token.words, token.start, token.end)
            elif kind == "close":
                self._close(token)
            else:
                self._open.append((token.words, token))
                self._count[token.words] += 1
                self._begin(token)
                if kind == "empty":
                    self._end()
        for name, token in self._open:
            self.trouble("unclosed-element", f"This <{name}> is never closed.", token)
        while self._open:
            self._end()
        self.end_block()

    def trouble(self, code: str, message: str, token: Token) -> None:
        """Report something that could not be made whole."""
        if len(self.troubles) < _MOST_TROUBLES:
            self.troubles.append(Trouble(code, message, Span(token.start, token.end)))

    def end_block(self) -> None:
        """Close the block that is open; what the next is, the elements around it tell."""
        if self._heading:
            self._end_heading()
        else:
            self.canvas.end()
        self._kind()

    def _kind(self) -> None:
        canvas, count = self.canvas, self._count
        canvas.depth = 0
        if count["figure"]:
            canvas.kind = "caption"
        elif count["listBibl"] or (self.base and any(count[each] for each in _CITED)):
            canvas.kind = "citation"
        elif not self.base and any(count[each] for each in _ITEMS):
            canvas.kind = "item"
            canvas.depth = min(max(1, sum(count[each] for each in _LISTS)), _DEEPEST)
        else:
            canvas.kind = self.base or "paragraph"

    def _close(self, token: Token) -> None:
        """Close an element and those within it that were left open."""
        if not self._count[token.words]:
            self.trouble("unopened-element", f"This </{token.words}> closes nothing.", token)
            return
        while self._open[-1][0] != token.words:
            self.trouble("unclosed-element", "This is never closed.", self._open[-1][1])
            self._end()
        self._end()

    def _begin(self, token: Token) -> None:
        name = token.words
        if name in _UNSEEN:
            self._unseen += 1
        if self._unseen:
            return
        if name == "head" and self._open[-2:-1] and self._open[-2][0] in _HEADED and not self.base:
            self._begin_heading()
        elif name in _BLOCKS or self._is_cited(name):
            self.end_block()
            if name == "table" and not self.base and len(self._grids) < _DEEPEST:
                self._begin_table(token)
            elif name == "cell" and self._grids:
                self._begin_cell(attributes(token.attributes))
            elif name == "row" and self._grids:
                self._grids[-1].row_open = False
                self._grids[-1].header_line = "label" in token.attributes
        elif name in {"lb", "pb", "cb", "milestone"}:
            self.canvas.whole(" ", token.start, token.end)

    def _is_cited(self, name: str) -> bool:
        """Say whether an element is a work cited that makes a block of its own."""
        return name in _CITED and bool(self.base or self._count["listBibl"])

    def _end(self) -> None:
        """End the element opened last."""
        name, _ = self._open.pop()
        unseen, cited = self._unseen, self._is_cited(name)
        self._count[name] -= 1
        if name in _UNSEEN:
            self._unseen -= 1
        if unseen or not (name in _BLOCKS or cited):
            return
        if name == "cell" and self._grids:
            self._end_cell()
        elif name == "table" and self._grids:
            self._end_table()
        self.end_block()

    def _begin_heading(self) -> None:
        self.end_block()
        canvas = self.canvas
        self._heading = min(sum(self._count[each] for each in _DIVISIONS), _DEEPEST) + 1
        self._place, self._before = canvas.place(), canvas.section
        canvas.section = len(canvas.sections)
        canvas.kind, canvas.depth = "heading", self._heading

    def _end_heading(self) -> None:
        """End the heading that is open; without words it heads nothing."""
        canvas, level = self.canvas, self._heading
        self._heading = 0
        start = canvas.start
        if not canvas.end():
            canvas.section = self._before
            return
        title = canvas.words(self._place).strip()
        while len(self._above) > 1 and canvas.sections[self._above[-1]].level >= level:
            self._above.pop()
        canvas.sections.append(Section(title, level, start, self._above[-1]))
        self._above.append(canvas.section)

    def _begin_table(self, token: Token) -> None:
        canvas = self.canvas
        self._grids.append(OpenTable(len(self.tables), canvas.section, token.start))
        canvas.table = len(self.tables)
        self.tables.append(None)

    def _begin_cell(self, given: dict[str, str]) -> None:
        table, canvas = self._grids[-1], self.canvas
        if table.cell_start >= 0:
            self._end_cell()
        if not table.row_open:
            table.row_open = True
            table.rows.append([])
        canvas.put("\t" if table.rows[-1] else "\n")
        canvas.separator = ""
        table.cell_start = canvas.length
        table.start = canvas.length if table.start < 0 else table.start
        table.header = table.header_line or given.get("role") == "label"
        table.spans = Spans(_number(given.get("rows", "")), _number(given.get("cols", "")))

    def _end_cell(self) -> None:
        self.end_block()
        table, canvas = self._grids[-1], self.canvas
        if table.cell_start >= 0:
            cell = Cell(table.cell_start, canvas.length, table.header)
            table.rows[-1].append((cell, table.spans))
            table.cell_start = -1
            canvas.separator = "\n"

    def _end_table(self) -> None:
        self._end_cell()
        table, canvas = self._grids.pop(), self.canvas
        self.tables[table.place] = table.close(canvas.length)
        canvas.table = self._grids[-1].place if self._grids else -1
        canvas.separator = "\n"


def _number(text: str) -> int:
    digits = text.strip()[:4]
    return min(max(int(digits), 1), _WIDEST) if digits.isascii() and digits.isdecimal() else 1
