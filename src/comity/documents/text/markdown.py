"""Text as html2text prints it: ``##`` headings, ``* items``, rows ``a | b | c``.

A row that is done ends in two spaces. One whose last cell goes on over several lines is done at
a line of two spaces.
"""

import re
from collections.abc import Sequence

from comity.dates import find
from comity.documents.text.drafts import Piece, Shape, TableDraft, cell
from comity.documents.text.headers import header, naming
from comity.documents.text.lines import Line
from comity.spans import Span

_HEADING = re.compile(r"(#{1,6}) +(?=[^\s|])")
_ITEM = re.compile(r"\s{0,40}(?:\*|\d{1,3}\.)\s+(?=\S)")
_RULE = re.compile(r"\s*-{3,}(?:\|-{3,})*\s*$")
_BAR = re.compile(r"\s*(?<!\\)\|\s*")
_ABBREVIATION = re.compile(r"\s*\*\[[^\]\n]{1,80}\]: ")
_SIGN = re.compile(
    r"^(?:#{2,6} \S|-{3,}\|-{3,}|[ ]{0,8}\d{1,4}\. (?:\*\*\^\*\*|\^ _))", re.MULTILINE
)
_LOOKED_AT = 200_000
_INDENT = 2
_HEADER_LINES = 4


def takes(source: str) -> bool:
    """Say whether a text is printed this way."""
    return len(_SIGN.findall(source[:_LOOKED_AT])) > 1


class Markdown:
    """Goes from line to line and lays down pieces and tables."""

    def __init__(self, source: str, lines: Sequence[Line], shape: Shape) -> None:
        self.source = source
        self.lines = [line for line in lines if not _ABBREVIATION.match(line.text)]
        self.shape = shape
        shape.markdown = True
        self.table: TableDraft | None = None
        self.open_cell = False
        """Whether the last row of the table is not done."""
        self.width = 0
        """How many columns the table has, by its rule."""
        self._ahead = self._rows_ahead()

    def read(self) -> None:
        """Read all lines."""
        at = 0
        while at < len(self.lines):
            at = self._line(at)

    def _is_row(self, at: int) -> bool:
        text = self.lines[at].text
        return "|" in text and bool(_BAR.search(text)) and not _RULE.match(text)

    def _is_rule(self, at: int) -> bool:
        return 0 <= at < len(self.lines) and bool(_RULE.match(self.lines[at].text))

    def _rows_ahead(self) -> list[bool]:
        """Say for each line whether rows of the same table come after it."""
        ahead, coming = [False] * len(self.lines), False
        for at in range(len(self.lines) - 1, -1, -1):
            ahead[at] = coming
            if self._is_rule(at + 1) or self._is_rule(at) or _HEADING.match(self.lines[at].text):
                coming = False
            elif self._is_row(at):
                coming = True
        return ahead

    def _done(self, at: int) -> bool:
        """Say whether a line of two spaces stands above the line."""
        above = self.lines[at - 1].end if at else 0
        between = self.source[above : self.lines[at].start]
        return "\n  \n" in between or "\n  \r" in between

    def _line(self, at: int) -> int:
        """Read the piece that begins with a line; return the line after it."""
        line = self.lines[at]
        heading = _HEADING.match(line.text)
        if heading:
            self.table = None
            span = Span(line.start + heading.end(), line.end)
            self.shape.flow.append(Piece("heading", (span,), len(heading[1])))
            return at + 1
        if self._is_rule(at):
            return at + 1
        if at and self.open_cell and self._done(at):
            self.open_cell = False
        if self._is_row(at):
            if self.open_cell and line.text.startswith("|"):
                self._row(at)
                return at + 1
            rule = self._rule_below(at)
            if rule:
                self._open(at, rule)
                return rule + 1
            self._row(at)
            return at + 1
        return self._piece(at)

    def _rule_below(self, at: int) -> int:
        """Return the rule that ends a header beginning at this line, 0 when none does."""
        stop = at + 1
        while stop <= at + _HEADER_LINES and stop < len(self.lines) and not self.lines[stop].blanks:
            if self._is_rule(stop):
                return stop
            if not self._is_row(stop):
                return 0
            stop += 1
        return 0

    def _open(self, at: int, rule: int) -> None:
        """Begin a table with the row above a rule, and the caption that ran into it."""
        self.width = self.lines[rule].text.count("|") + 1
        self.table = TableDraft()
        self.shape.flow.append(self.table)
        self.open_cell = False
        cells = self._cells(self.lines[at])
        drafts = [cell(each.start, each.end, header=True) for each in cells]
        filled = [each for each in cells if each.start < each.end]
        if len(filled) < 2:  # noqa: PLR2004 - one cell over all columns
            if filled:
                self.table.caption = Piece("caption", (filled[0],))
            return
        first = cells[0]
        name = naming(first.of(self.source))
        if name > 0:
            caption = Span(first.start, first.start + name)
            self.table.caption = Piece("caption", (caption,))
            drafts[0] = cell(first.start + name, first.end, header=True)
        for below in self.lines[at + 1 : rule]:
            more = [cell(each.start, each.end, header=True) for each in self._cells(below)]
            drafts[-1].pieces += more[0].pieces  # a line break within a title
            drafts += more[1:]
        self.table.rows.append(drafts)

    def _row(self, at: int) -> None:
        line = self.lines[at]
        cells = self._cells(line)
        if self.table is None:
            self.table = TableDraft()
            self.shape.flow.append(self.table)
        if self.table.rows and (self._unfinished(line) or self._broken(cells)):
            row = self.table.rows[-1]
            if cells[0].start < cells[0].end:
                row[-1].pieces.append(Piece("paragraph", (cells[0],)))
            row += [cell(each.start, each.end) for each in cells[1:]]
        else:
            first = all(each.header for row in self.table.rows for each in row) and bool(
                header(" ".join(each.of(self.source) for each in cells))
            )
            self.table.rows.append([cell(each.start, each.end, header=first) for each in cells])
        self.open_cell = not self._ended(line)

    def _unfinished(self, line: Line) -> bool:
        """Say whether a line with bars goes on in the last row."""
        assert self.table is not None  # noqa: S101 - asked before
        full = len(self.table.rows[-1]) >= self.width
        return self.open_cell and (line.text.startswith("|") or not full)

    def _broken(self, cells: Sequence[Span]) -> bool:
        """Say whether a line goes on with a cell of the last row, which a line break cut."""
        assert self.table is not None  # noqa: S101 - asked before
        row = self.table.rows[-1]
        if row[0].header or len(row) >= self.width or len(row) + len(cells) - 1 > self.width:
            return False
        words = row[0].pieces[0].parts[0].of(self.source) if row[0].pieces else ""
        return bool(words) and not find(words) and bool(find(cells[0].of(self.source)))

    def _ended(self, line: Line) -> bool:
        return self.source.startswith("  ", line.end)

    def _cells(self, line: Line) -> list[Span]:
        """Return the cells of a line; a bar at its end closes the last one only if it is done."""
        found, at = [], line.start + line.indent
        for bar in _BAR.finditer(self.source, at, line.end):
            found.append(Span(at, max(at, bar.start())))
            at = bar.end()
        found.append(Span(at, max(at, line.end)))
        return found

    def _piece(self, at: int) -> int:
        """Read an item or a paragraph, with the lines that it was wrapped over."""
        line = self.lines[at]
        item = _ITEM.match(line.text)
        begin = item.end() if item else line.indent
        stop = at + 1
        while stop < len(self.lines) and self._goes_on(stop):
            stop += 1
        parts = [Span(line.start + begin, line.end)]
        parts += [Span(each.start + each.indent, each.end) for each in self.lines[at + 1 : stop]]
        depth = max(1, line.indent // _INDENT) if item else 0
        piece = Piece("item" if item else "paragraph", tuple(parts), depth)
        if self.table is not None and self.table.rows and self._belongs(at):
            self.table.rows[-1][-1].pieces.append(piece)
        else:
            self.table = None
            self.shape.flow.append(piece)
        return stop

    def _goes_on(self, at: int) -> bool:
        """Say whether a line goes on from the one above, which was wrapped there."""
        line, above = self.lines[at], self.lines[at - 1]
        return not (
            line.blanks
            or self._ended(above)
            or _ITEM.match(line.text)
            or _HEADING.match(line.text)
            or self._is_row(at)
            or self._is_rule(at)
            or self._is_rule(at + 1)
        )

    def _belongs(self, at: int) -> bool:
        return self.open_cell or not self.lines[at].blanks or self._ahead[at]
