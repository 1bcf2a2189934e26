"""Tables: their rows, their cells and what these span."""

from comity.documents.html.blocks import Blocks
from comity.documents.html.body import Tag
from comity.documents.html.markup import attributes
from comity.documents.html.roles import Role, role
from comity.documents.model import Cell, Table
from comity.documents.wikitext.grid import ONE, OpenTable, Spans
from comity.spans import Span

_DEEPEST = 100
_WIDEST = 1000
_TALLEST = 65534


def spans(text: str) -> Spans:
    """Return how many rows and columns a cell covers, by its attributes as written.

    >>> spans(' rowspan="2" class="x"')
    Spans(rows=2, columns=1)
    """
    given = attributes(text)
    rows, columns = _number(given.get("rowspan", "")), _number(given.get("colspan", ""))
    return Spans(_TALLEST if rows == 0 else min(rows, _TALLEST), min(max(columns, 1), _WIDEST))


def _number(text: str) -> int:
    digits = text.strip()[:6]
    return int(digits) if digits.isascii() and digits.isdecimal() else 1


class Tables(Blocks):
    """Handlers of the tags of tables."""

    def __init__(self, source: str, host: str, title: str) -> None:
        super().__init__(source, host, title)
        self.tables: list[Table | None] = []
        self._open: list[OpenTable | None] = []  # None for one that only lays out
        self._lists: list[int] = []  # how deep in lists each open table stands
        self.handlers |= {
            "table": self._table,
            "/table": self._end_table,
            "tr": self._row,
            "/tr": self._row,
            "td": self._cell,
            "th": self._cell,
            "/td": self._end_of_cell,
            "/th": self._end_of_cell,
            "caption": self._caption,
            "/caption": self._end_of_cell,
        }

    def _table(self, tag: Tag, end: int) -> int:
        self.end_block()
        what = role("table", tag[3])
        if what not in {Role.WORDS, Role.LAYOUT}:
            return self.special(what, "table", tag, end)
        self._lists.append(self.list_depth)
        self.list_depth = 0
        if what is Role.LAYOUT or len(self._open) >= _DEEPEST or self.base != "paragraph":
            self._open.append(None)
        else:
            canvas = self.canvas
            self._open.append(OpenTable(len(self.tables), canvas.section, tag.start()))
            canvas.table = len(self.tables)
            self.tables.append(None)
        self.end_block()
        return tag.end()

    def _end_table(self, tag: Tag, _: int) -> int:
        self.end_block()
        if self._open:
            self._close_table()
        return tag.end()

    def _close_table(self) -> None:
        self._end_cell()
        table = self._open.pop()
        canvas = self.canvas
        self.list_depth = self._lists.pop()
        if table:
            self.tables[table.place] = table.close(canvas.length)
            above = next((each for each in reversed(self._open) if each), None)
            canvas.table = above.place if above else -1
            canvas.separator = "\n"
        self.end_block()

    def _row(self, tag: Tag, end: int) -> int:
        self._end_cell()
        if not tag[1] and tag[3] and role("tr", tag[3]) is Role.DROPPED:
            return self.drop("tr", tag, end)
        table = self._open[-1] if self._open else None
        if table:
            table.row_open = False
        return tag.end()

    def _cell(self, tag: Tag, end: int) -> int:
        self._end_cell()
        text = tag[3]
        name = tag[2].lower()
        if text and role(name, text) is Role.DROPPED:
            return self.drop(name, tag, end)
        table = self._open[-1] if self._open else None
        if not table:
            return tag.end()
        canvas = self.canvas
        if table.row_open:
            canvas.put("\t")
        else:
            table.row_open = True
            table.rows.append([])
            if canvas.length:
                canvas.put("\n")
        canvas.separator = ""
        if table.start < 0:
            table.start = canvas.length
        table.cell_start = canvas.length
        table.header = name == "th"
        table.spans = spans(text) if text and "span" in text.lower() else ONE
        return tag.end()

    def _caption(self, tag: Tag, _: int) -> int:
        self._end_cell()
        table = self._open[-1] if self._open else None
        if table:
            canvas = self.canvas
            if canvas.length:
                canvas.put("\n")
            canvas.separator = ""
            if table.start < 0:
                table.start = canvas.length
            table.cell_start = canvas.length
            table.in_caption = True
            self.base = canvas.kind = "caption"
        return tag.end()

    def _end_of_cell(self, tag: Tag, _: int) -> int:
        self._end_cell()
        return tag.end()

    def _end_cell(self) -> None:
        """End the open cell or caption of the innermost table, if there is one."""
        self.end_block()
        table = self._open[-1] if self._open else None
        if not table or table.cell_start < 0:
            return
        canvas = self.canvas
        self.list_depth = 0
        if table.in_caption:
            table.caption = Span(table.cell_start, canvas.length)
            table.in_caption = False
            self.base = "paragraph"
        else:
            cell = Cell(table.cell_start, canvas.length, table.header)
            table.rows[-1].append((cell, table.spans))
        table.cell_start = -1
        canvas.separator = "\n"
        canvas.kind, canvas.depth = self.base, 0

    def finished_tables(self) -> list[Table]:
        """End every table that is open and return all."""
        while self._open:
            table = self._open[-1]
            if table:
                opened = table.opened
                self.trouble(
                    "unclosed-table", "This table is never closed.", opened, opened + len("<table")
                )
            self._close_table()
        return [table for table in self.tables if table]
