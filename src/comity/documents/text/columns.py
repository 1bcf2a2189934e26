"""Text as w3m prints it: columns, frames of lines, ^[1] for raised signs, wrapped lines."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from comity.actors import resolve
from comity.documents.text.cells import Column, Gathered, fitted, starts, titles
from comity.documents.text.drafts import CellDraft, Piece, Shape, TableDraft
from comity.documents.text.headers import header
from comity.documents.text.lines import Line
from comity.documents.text.weighing import is_heading
from comity.spans import Span

_SIGN = re.compile(r"\^\[\d{1,4}\]|^[ ]{0,40}[●□☆] |^│|^[^\n]{1,80}\[edit\]$", re.MULTILINE)
_LOOKED_AT = 200_000
_FEW = 3
_HEADING = re.compile(r"\s{0,3}(\S.{0,150}?)\[edit\]$")
_BULLET = re.compile(r"\s{0,60}([•□☆◦▪■○])\s+(?=\S)")
_DEPTHS = {"□": 2, "■": 3, "◦": 2, "○": 2, "☆": 3, "▪": 3}
_FRAME = "┌├└╔╠╚┏┣┗"
_BAR = re.compile(r"[│║┃|]")
_GAP = re.compile(r" {2,}")
_ROW = re.compile(r"\s{0,4}(?:\d{1,3}|[—–-])?\s{0,4}●|\s{0,4}(?:\d{1,3}|[—–])\s+\S")
_YEAR = re.compile(r"\b\d{4}\b")
_NUMBERED = re.compile(r"\s{0,4}(?:\d{1,3}|[—–])\s+\S")
_SHORT = 2  # the longest title over numbers: "#", "No"
_HEADER_LINES = 4
_LONGEST_HEADER = 400
_MOST_LINES = 20_000  # a table that is longer is none


class Titles(NamedTuple):
    """The header of a table: the stretches of each title, and the line behind it."""

    columns: list[tuple[Span, ...]]
    stop: int


def takes(source: str) -> bool:
    """Say whether a text is printed this way."""
    return len(_SIGN.findall(source[:_LOOKED_AT])) >= _FEW


class Columns:
    """Goes from line to line and lays down pieces and tables."""

    def __init__(
        self, source: str, lines: Sequence[Line], shape: Shape, levels: Mapping[str, int]
    ) -> None:
        self.source = source
        self.lines = lines
        self.shape = shape
        self.levels = levels
        self.width = max((len(line.text) for line in lines), default=0)
        self._over: tuple[int, Titles | None] = (-1, None)  # the line last asked for titles

    def read(self) -> None:
        """Read all lines."""
        at = 0
        while at < len(self.lines):
            at = self._line(at)

    def _line(self, at: int) -> int:
        """Read the piece that begins with a line; return the line after it."""
        line = self.lines[at]
        heading = _HEADING.match(line.text)
        if heading:
            span = Span(line.start + heading.start(1), line.start + heading.end(1))
            level = self.levels.get(heading[1].strip(), 2)
            self.shape.flow.append(Piece("heading", (span,), level))
            return at + 1
        if line.text[0] in _FRAME:
            return self._framed(at)
        over = self._titles(at)
        if over:
            return self._table(over)
        return self._piece(at)

    def _titles(self, at: int) -> Titles | None:
        """Return the titles of columns that stand in lines from this one on, None for none.

        A line where a table stops is asked at once again, whether another begins there.
        """
        if self._over[0] != at:
            self._over = at, self._titled(at)
        return self._over[1]

    def _titled(self, at: int) -> Titles | None:
        best: Titles | None = None
        for stop in range(at + 1, min(len(self.lines), at + _HEADER_LINES) + 1):
            line = self.lines[stop - 1]
            if stop > at + 1 and (line.blanks or _ROW.match(line.text) or _YEAR.search(line.text)):
                break
            if len(line.text) > _LONGEST_HEADER or not _GAP.search(line.text):
                break
            found = titles(self.lines[at:stop])
            words = [" ".join(words) for words, _ in found]
            if len(found) > 1 and header(" ".join(words)):
                best = Titles([parts for _, parts in found], stop)
                if stop < len(self.lines) and _ROW.match(self.lines[stop].text):
                    break
        return best

    def _framed(self, at: int) -> int:
        """Read a table in a frame of lines: a rule ends each row."""
        table = TableDraft()
        row: list[Gathered] = []
        at += 1
        while at < len(self.lines):
            line = self.lines[at]
            at += 1
            if line.text[0] in _FRAME:
                self._frame_row(table, row)
                row = []
                if line.text[0] in "└╚┗":
                    break
                continue
            if not _BAR.match(line.text):
                at -= 1
                break
            edges = [bar.start() for bar in _BAR.finditer(line.text)]
            for place, (one, other) in enumerate(pairwise(edges)):
                if place == len(row):
                    row.append(Gathered())
                row[place].add(line, Column(one + 1, other))
        self._frame_row(table, row)
        if table.rows:
            self.shape.flow.append(table)
        return at

    def _frame_row(self, table: TableDraft, row: Sequence[Gathered]) -> None:
        if row:
            first = not table.rows
            table.rows.append([CellDraft(each.pieces(), first) for each in row])

    def _table(self, over: Titles) -> int:
        """Read a table without a frame, under the titles of its columns."""
        at = over.stop
        stop = self._stop(at)
        body = self.lines[at:stop]
        flagged = any("●" in line.text for line in body)
        numbered = sum(bool(_NUMBERED.match(line.text)) for line in body) * 2 > len(body)
        heads = [CellDraft([Piece("paragraph", each)], header=True) for each in over.columns]
        first = over.columns[0][0]
        if numbered and first.end - first.start > _SHORT:
            heads.insert(0, CellDraft(header=True))  # nothing is printed over the numbers
        bounds = starts(body, len(heads))
        table = TableDraft([heads])
        rows: list[list[Gathered]] = []
        while at < stop:
            line = self.lines[at]
            above = self.lines[at - 1].text[: bounds[0].end].strip("● ") if rows else ""
            if self._begins(line, bounds, above, flagged=flagged):
                rows.append([Gathered() for _ in bounds])
            elif not rows or self._outside(line, bounds):
                break
            for cell, column in zip(rows[-1], fitted(line.text, bounds), strict=True):
                cell.add(line, column)
            at += 1
        table.rows += [[CellDraft(each.pieces()) for each in row] for row in rows]
        self.shape.flow.append(table)
        return at

    def _stop(self, at: int) -> int:
        """Return the line that a table cannot reach: a heading, a frame, another header."""
        last = min(len(self.lines), at + _MOST_LINES)
        while at < last:
            line = self.lines[at]
            if _HEADING.match(line.text) or line.text[0] in _FRAME or self._titles(at):
                break
            at += 1
        return at

    def _begins(self, line: Line, bounds: Sequence[Column], above: str, *, flagged: bool) -> bool:
        """Say whether a row begins with a line; ``above`` is what names the row over it."""
        if _ROW.match(line.text):
            return True
        held = [bool(line.text[each.start : each.end].strip()) for each in bounds]
        if not held or not held[0] or not any(held[1:]) or self._crosses(line, bounds):
            return False
        name = line.text[: bounds[0].end].strip()
        if above and not line.blanks and resolve(f"{above} {name}") is not None:
            return False  # "South" and "Korea", wrapped
        return not flagged or resolve(name) is not None

    def _crosses(self, line: Line, bounds: Sequence[Column]) -> bool:
        """Say whether words of a line run over from one column into the next."""
        text = line.text
        return any(
            each.start < len(text) and text[each.start] != " " and text[each.start - 1] != " "
            for each in bounds[1:]
        )

    def _outside(self, line: Line, bounds: Sequence[Column]) -> bool:
        """Say whether a line stands below the table: it begins at the edge and is no cell."""
        first = line.text[: bounds[0].end].strip()
        return (
            bool(first)
            and bool(line.blanks or self._crosses(line, bounds))
            and len(line.text) > len(first) + bounds[0].start
        )

    def _piece(self, at: int) -> int:
        """Read an item, a heading or a paragraph, with the lines that it was wrapped over."""
        line = self.lines[at]
        bullet = _BULLET.match(line.text)
        begin = bullet.end() if bullet else line.indent
        stop = at + 1
        while stop < len(self.lines) and self._goes_on(stop, begin if bullet else -1):
            stop += 1
        parts = [Span(line.start + begin, line.end)]
        parts += [Span(each.start + each.indent, each.end) for each in self.lines[at + 1 : stop]]
        if bullet:
            piece = Piece("item", tuple(parts), _DEPTHS.get(bullet[1], 1))
        elif stop == at + 1 and self._is_heading(at):
            piece = Piece("heading", tuple(parts), self.levels.get(line.text.strip(), 2))
        else:
            piece = Piece("paragraph", tuple(parts))
        self.shape.flow.append(piece)
        return stop

    def _is_heading(self, at: int) -> bool:
        """Say whether a line is a heading: where a page has a table of contents, one it lists."""
        text = self.lines[at].text.strip()
        if self.levels:
            return text in self.levels
        below = self.lines[at + 1].blanks if at + 1 < len(self.lines) else 1
        return is_heading(self.lines[at].text, self.lines[at].blanks, below)

    def _goes_on(self, at: int, inner: int) -> bool:
        """Say whether a line goes on from the one above, which was wrapped there.

        ``inner`` is where the words of an item begin, -1 for a paragraph.
        """
        line, above = self.lines[at], self.lines[at - 1]
        if line.blanks or _BULLET.match(line.text) or _HEADING.match(line.text):
            return False
        if line.text[0] in _FRAME or (inner >= 0 and line.indent < inner):
            return False
        word = line.text.strip().partition(" ")[0]
        return len(above.text) + 1 + len(word) > self.width or inner >= 0
