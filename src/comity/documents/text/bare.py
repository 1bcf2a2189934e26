"""Text without any marks of its own: a row on one line, bullets, headings that stand alone."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from comity.actors import Mention
from comity.documents.model import Trouble
from comity.documents.text.drafts import CellDraft, Piece, Shape, TableDraft, cell
from comity.documents.text.found import Found
from comity.documents.text.headers import Column, header
from comity.documents.text.lines import Line
from comity.documents.text.lost import Piecewise, part
from comity.documents.text.rows import Expected, laid, parts
from comity.documents.text.weighing import heading_level, is_heading, is_legend, only_dates
from comity.spans import Span

_BULLET = re.compile(r"\s*([•·◦▪‣●○■□☆*])\s+(?=\S)")
_DEPTHS = {"□": 2, "■": 2, "◦": 2, "○": 2, "☆": 3, "▪": 3}
_LEGEND = 2  # spaces before the words of a picture's legend
_CAPTION = 3  # lines at most that stand over a header
_LOST = 2  # blank lines where a line that stood between them was lost


class Bare:
    """Goes from line to line and lays down pieces and tables."""

    def __init__(self, lines: Sequence[Line], shape: Shape) -> None:
        self.lines = lines
        self.shape = shape
        self.found = Found([line.text for line in lines])
        self.headers = [header(line.text) for line in lines]
        self.columns: tuple[Column, ...] = ()
        self.numbered = False
        """Whether the rows of the open table begin with numbers."""
        self.table: TableDraft | None = None
        self.layouts: list[tuple[TableDraft, tuple[str, ...]]] = []
        """The tables, each with the meanings of its columns."""
        self.untitled: list[Trouble] = []
        """Stretches whose heading is gone."""
        self._headed = False  # whether the heading above names an actor
        self._rows = self._likely_rows()
        self._next_row = self._rows_ahead()

    def read(self) -> None:
        """Read all lines."""
        for at in range(len(self.lines)):
            self._line(at)

    def lost(self, host: str) -> list[Trouble]:
        """Part rows from those whose names are gone; ``host`` is who the document is about."""
        starts = [line.start for line in self.lines]

        def line_of(piece: Piece) -> int:
            return bisect_right(starts, piece.parts[0].start) - 1

        def words(piece: Piece) -> str:
            line = self.lines[line_of(piece)]
            return line.text[piece.parts[0].start - line.start : piece.parts[0].end - line.start]

        def mentions(piece: Piece) -> list[Mention]:
            at = line_of(piece)
            base, end = (each - self.lines[at].start for each in piece.parts[0])
            return [
                each._replace(start=each.start - base, end=each.end - base)
                for each in self.found.of(at).actors
                if base <= each.start and each.end <= end
            ]

        def dates(piece: Piece) -> list[str]:
            at = line_of(piece)
            base, end = (each - self.lines[at].start for each in piece.parts[0])
            found = self.found.of(at).dates
            return [each.first for each in found if base <= each.start and each.end <= end]

        asked = Piecewise(host, words, mentions, dates)
        found = list(self.untitled)
        for table, columns in self.layouts:
            found += part(table, columns, asked)
        return found

    def _likely_rows(self) -> list[bool]:
        """Say for each line whether it would be a row if a table were open."""
        expected = Expected(-1, between=False, open=True)
        return [
            not _BULLET.match(line.text)
            and parts(line.text, self.found.of(at), expected) is not None
            for at, line in enumerate(self.lines)
        ]

    def _rows_ahead(self) -> list[bool]:
        """Say for each line whether a row comes after it, before another table or the end."""
        ahead = [False] * len(self.lines)
        coming = False
        for at in range(len(self.lines) - 1, -1, -1):
            ahead[at] = coming
            if self.headers[at]:
                coming = False
            elif self._rows[at]:
                coming = True
        return ahead

    def _line(self, at: int) -> None:
        line = self.lines[at]
        if self.headers[at] and self._rows_follow(at):
            self._open(at)
            return
        bullet = _BULLET.match(line.text)
        if bullet:
            self._bullet(at, bullet.end(), _DEPTHS.get(bullet[1], 1))
            return
        if self._row(at):
            return
        if self.table is not None and self._belongs(at):
            self._within(at)
            return
        self._close()
        self._outside(at)

    def _rows_follow(self, at: int) -> bool:
        """Say whether a line may be a header: what is under it is no plain paragraph at once."""
        return self._next_row[at] or len(self.headers[at]) > 2 or at + 1 == len(self.lines)  # noqa: PLR2004

    def _open(self, at: int) -> None:
        """Begin a table with its header."""
        line = self.lines[at]
        self.columns = self.headers[at]
        self.numbered = self.columns[0].meaning == "number"
        self.table = TableDraft()
        flow = self.shape.flow
        self.table.caption = self._caption(at)
        self.table.rows.append(
            [
                cell(line.start + each.start, line.start + each.end, header=True)
                for each in self.columns
            ]
        )
        flow.append(self.table)
        self.layouts.append((self.table, tuple(each.meaning for each in self.columns)))

    def _caption(self, at: int) -> Piece | None:
        """Take what stands right above a header off the flow: a line that ends with ":", titles."""
        flow, parts = self.shape.flow, list[Span]()
        while at and flow and len(parts) < _CAPTION:
            over, above = self.lines[at - 1], flow[-1]
            if not isinstance(above, Piece) or above.kind != "paragraph":
                break
            titled = not self.lines[at].blanks and is_legend(over.text)
            ends = over.text.endswith(":") and not parts
            if above.parts[-1].end != over.end or not (titled or ends):
                break
            flow.pop()
            parts[:0] = above.parts
            at -= 1
        return Piece("caption", tuple(parts)) if parts else None

    def _close(self) -> None:
        self.table = None

    def _expected(self) -> Expected:
        meanings = [each.meaning for each in self.columns]
        first = next((at for at, each in enumerate(meanings) if each == "date"), 0)
        return Expected(
            meanings.count("date") if meanings else -1,
            between="other" in meanings[:first],
            open=self.table is not None,
        )

    def _row(self, at: int) -> bool:
        """Read a line as a row; say whether it is one."""
        line = self.lines[at]
        if not self._rows[at]:
            return False
        row = parts(line.text, self.found.of(at), self._expected())
        if row is None or (self.table is None and not row.sure):
            return False
        if self.table is None:
            self.table = TableDraft()
            self.shape.flow.append(self.table)
            self.columns = ()
            self.numbered = row.number.end > row.number.start
            meanings = ("number", "name") if self.numbered else ("name",)
            self.layouts.append((self.table, meanings))
            row = parts(line.text, self.found.of(at), self._expected()) or row
        self.table.rows.append(laid(line, row, self.columns, numbered=self.numbered))
        return True

    def _bullet(self, at: int, begin: int, depth: int) -> None:
        line = self.lines[at]
        piece = Piece("item", (Span(line.start + begin, line.end),), depth)
        if self.table is not None and (not line.blanks or self._next_row[at]):
            if self._bare_header():
                self._untitled(at, 0)
            self._notes().pieces.append(piece)
        else:
            self._close()
            self.shape.flow.append(piece)

    def _bare_header(self) -> bool:
        """Say whether the open table has no row yet but its header."""
        return self.table is not None and all(each.header for each in self.table.rows[-1])

    def _notes(self) -> CellDraft:
        """Return the cell that the words of a line go to: the last row's notes."""
        assert self.table is not None  # noqa: S101 - asked before
        row = self.table.rows[-1]
        for place, each in enumerate(self.columns):
            if each.meaning == "notes" and place < len(row):
                return row[place]
        if len(row) == len(self.columns):
            row.append(CellDraft())
        return row[-1]

    def _belongs(self, at: int) -> bool:
        """Say whether a line that is no row stands in the open table all the same."""
        line, meanings = self.lines[at], {each.meaning for each in self.columns}
        if self.numbered and "notes" not in meanings:
            return not line.blanks and only_dates(line.text, self.found.of(at)) > 0
        if heading_level(line.text):
            return False
        if self._next_row[at]:
            return True
        return line.blanks < _LOST and not self._is_heading(at)

    def _is_heading(self, at: int) -> bool:
        following = self.lines[at + 1].blanks if at + 1 < len(self.lines) else 1
        return is_heading(self.lines[at].text, self.lines[at].blanks, following)

    def _within(self, at: int) -> None:
        """Add a line that stands in the open table without being a row."""
        line, found = self.lines[at], self.found.of(at)
        assert self.table is not None  # noqa: S101 - asked before
        span = Span(line.start + line.indent, line.end)
        dated = only_dates(line.text, found)
        if dated and self._goes_on(at):
            self._dates_cell().pieces.append(
                Piece("paragraph", (Span(span.start, line.start + dated),))
            )
            span = Span(line.start + dated, line.end)
            if not span.of(" " * span.end) or not line.text[dated:].strip():
                return
        elif dated or line.blanks >= _LOST or self._bare_header():
            self._untitled(at, dated)
            span = Span(line.start + dated, line.end) if dated else span
        if line.text[span.start - line.start :].strip():
            self._notes().pieces.append(Piece("paragraph", (span,)))

    def _goes_on(self, at: int) -> bool:
        """Say whether the line above ended with a comma, so that dates go on from it."""
        return at > 0 and not self.lines[at].blanks and self.lines[at - 1].text.endswith(",")

    def _dates_cell(self) -> CellDraft:
        assert self.table is not None  # noqa: S101 - asked before
        row = self.table.rows[-1]
        for place, each in enumerate(self.columns):
            if each.meaning == "date" and place < len(row):
                return row[place]
        return row[-1]

    def _untitled(self, at: int, dated: int) -> None:
        """Begin a row whose name is gone."""
        assert self.table is not None  # noqa: S101 - asked before
        line, above = self.lines[at], self.table.rows[-1]
        row = [CellDraft() for _ in range(max(len(self.columns), 2))]
        meanings = [each.meaning for each in self.columns]
        if dated and meanings.count("date") > 1 and dated == len(line.text):
            name = meanings.index("name")
            row[name] = above[name]  # it spans both rows: only its dates are printed again
            self._span_dates(at, row)
            return
        self.table.rows.append(row)
        if dated:
            span = Span(line.start + line.indent, line.start + dated)
            self._dates_cell().pieces.append(Piece("paragraph", (span,)))

    def _span_dates(self, at: int, row: list[CellDraft]) -> None:
        """Add a row that has no name of its own, its dates each in their column."""
        assert self.table is not None  # noqa: S101 - asked before
        line = self.lines[at]
        dates = [Span(each.start, each.end) for each in self.found.of(at).dates]
        for place, each in enumerate(self.columns):
            if each.meaning == "date" and dates:
                span = dates.pop(0)
                row[place] = cell(line.start + span.start, line.start + span.end)
        self.table.rows.append(row)

    def _outside(self, at: int) -> None:
        """Add a line that stands in no table."""
        line = self.lines[at]
        span = Span(line.start + line.indent, line.end)
        if self._is_heading(at):
            self._headed = bool(self.found.of(at).actors)
            self.shape.flow.append(Piece("heading", (span,), 2))
            return
        if self._headed and line.blanks >= _LOST:
            self._unheaded(span)
        if line.indent >= _LEGEND:
            self.shape.flow.append(Piece("caption", (span,)))
        else:
            self.shape.flow.append(Piece("paragraph", (span,)))

    def _unheaded(self, span: Span) -> None:
        """Begin a section whose heading is gone: what follows is not about whom it named."""
        message = "The heading above these words is gone from the text."
        self.untitled.append(Trouble("heading-lost", message, span))
        self.shape.flow.append(Piece("heading", (), 2))
