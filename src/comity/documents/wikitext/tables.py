"""Tables: their rows, their cells and what a cell's attributes are."""

import re

from comity.documents.model import Cell, Table
from comity.documents.wikitext.grid import ONE, OpenTable, Spans, spans
from comity.documents.wikitext.printing import Printing
from comity.documents.wikitext.templates import template
from comity.spans import Span, made

_PLAIN = re.compile(r"[^|\[{<\n!]*")
_EDGE = re.compile(r"\||\[\[|\{\{|<|\n|!!")
_LEFT_OUT = re.compile(r"(?i:\b(?:navbox|infobox|sidebar|metadata)\b)")
_TABLE_EDGE = re.compile(r"\n[ \t:*#]*(?:\{\||\|\})")
_CELL_TAGS = frozenset({"table", "tr", "td", "th", "caption"})
_DEEPEST = 100


class Tables(Printing):
    """Handlers of what makes a table."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.handlers |= {"|": self.bars, "!": self.bars}
        self._never_closed = False

    def bar(self, at: int, stop: int, end: int) -> int:
        """Print a bar that a template stands for; two of them begin a cell."""
        if len(self.open_tables) > self.floor and self.source.startswith("{{!}}", stop):
            table = self.open_tables[-1]
            if table.cell_start >= 0:
                return self.cell_begins(stop + 5, end, header=table.header_line)
        return super().bar(at, stop, end)

    def bars(self, at: int, end: int) -> int:
        """Begin a cell at ``||`` (or ``!!`` in a line of header cells); else print the two."""
        mark = self.source[at]
        if len(self.open_tables) > self.floor:
            table = self.open_tables[-1]
            in_cell = table.cell_start >= 0 and not table.in_caption
            if in_cell and (mark == "|" or table.header_line):
                return self.cell_begins(at + 2, end, header=table.header_line)
        self.canvas.literal(mark * 2, at)
        return at + 2

    def table_mark(self, after: int, end: int, mark: str) -> int:
        """Read on after a mark at the beginning of a line: ``|``, ``|-``, ``!`` and so on."""
        table = self.open_tables[-1]
        if mark == "|}":
            self.close_table()
            return after
        if mark == "|-":
            self._end_cell()
            table.row_open = False
            return self._line_end(after, end)
        if mark == "|+":
            self._end_cell()
            table.in_caption = True
            after = self._cell_content(after, end, header=False)[0]
            self.base = self.canvas.kind = "caption"
            self._begin(table, "\n")
            return after
        table.header_line = mark == "!"
        return self.cell_begins(after, end, header=table.header_line)

    def _line_end(self, at: int, end: int) -> int:
        """Return the end of a line of attributes, comments in it read to their end."""
        stop = self.source.find("\n", at, end)
        if stop == at:
            return at
        stop = end if stop < 0 else stop
        comment = self.source.find("<!--", at, stop)
        if comment >= 0:
            stop = max(stop, min(self.pairs.opaque.get(comment, stop), end))
        return stop

    def cell_begins(self, at: int, end: int, *, header: bool) -> int:
        """Begin a cell whose attributes, if it has any, stand at ``at``."""
        self._end_cell()
        at, size = self._cell_content(at, end, header=header)
        self.begin_cell(size, header=header)
        return at

    def begin_cell(self, size: Spans, *, header: bool) -> None:
        """Begin a cell, and a row if none is open."""
        table = self.open_tables[-1]
        if table.row_open:
            self._begin(table, "\t")
        else:
            table.row_open = True
            table.rows.append([])
            self._begin(table, "\n")
        table.header, table.spans = header, size
        self.first_line = True

    def _begin(self, table: OpenTable, before: str) -> None:
        """Begin a cell or a caption, with what parts it from what stands ``before``."""
        canvas = self.canvas
        if canvas.length:
            canvas.put(before)
        canvas.separator = ""
        if table.start < 0:
            table.start = canvas.length
        table.cell_start = canvas.length

    def _cell_content(self, at: int, end: int, *, header: bool) -> tuple[int, Spans]:
        """Return where a cell's words begin, after its attributes, and what it spans."""
        source = self.source
        found = _PLAIN.match(source, at, end)
        stop = found.end() if found else at
        mark = source[stop] if stop < end else "\n"
        if mark == "\n":
            return at, ONE
        if mark in "{<!" or (mark == "[" and not source.startswith("[[", stop)):
            own = "=" in source[at:stop]
            stop = self._attributes_end(stop, end, header=header, own=own)
        elif mark != "|" or source.startswith("||", stop):
            return at, ONE
        if stop < 0:
            return at, ONE
        size = spans(source[at:stop]) if stop > at else ONE
        if source[stop] == "{":  # {{!}}, or a template that sets attributes of its own
            return (stop + 5 if source.startswith("{{!}}", stop) else stop), size
        return stop + 1, size

    def _past_markup(self, at: int, end: int) -> int:
        """Return the end of the templates, notes and comments that stand in a row at ``at``."""
        source, pairs = self.source, self.pairs
        after: int | None = at
        while after and after < end and source[after] in "{<":
            at = after
            if source[at] == "{":
                after = None if source.startswith("{{!}}", at) else pairs.ends.get(at)
            else:
                reference = pairs.references.get(at)
                after = reference.end if reference else pairs.opaque.get(at)
        return after or at

    def _attributes_end(self, at: int, end: int, *, header: bool, own: bool) -> int:
        """Return where a cell's attributes end when markup stands among them, or -1.

        ``own`` says whether there is one before the markup at ``at``.
        """
        if own and self.source.startswith("{{", at) and at in self.pairs.ends:
            stop = min(self.pairs.ends[at] - 2, at + 30)
            if template(self.source[at + 2 : stop].partition("|")[0]).how == "cell":
                return at
        at = self._past_markup(at, end)
        if at >= end or self.source[at] == "\n":  # a template and its notes, as most cells are
            return -1
        return self._bar(at, end, header=header)

    def _bar(self, at: int, end: int, *, header: bool) -> int:
        """Return where the next bar stands that parts attributes from words, or -1."""
        source, pairs = self.source, self.pairs
        found = _EDGE.search(source, at, end)
        while found:
            at, mark = found.start(), found[0]
            after = found.end()
            if mark == "|":
                return -1 if source.startswith("||", at) else at
            if mark in {"[[", "\n"} or (mark == "!!" and header):
                return -1
            if mark == "{{":
                after = pairs.ends.get(at, 0)
                if not after:  # what follows may be the template's own bar
                    return -1
                if source.startswith("{{!}}", at):
                    return -1 if source.startswith("{{!}}{{!}}", at) else at
            elif mark == "<":
                reference = pairs.references.get(at)
                after = reference.end if reference else pairs.opaque.get(at, after)
            found = _EDGE.search(source, min(after, end), end)
        return -1

    def _end_cell(self) -> None:
        """End the open cell or caption of the innermost table, if there is one."""
        table = self.open_tables[-1]
        self.end_block()
        canvas = self.canvas
        if table.cell_start < 0:
            return
        if table.in_caption:
            table.caption = Span(table.cell_start, canvas.length)
            table.in_caption = False
            self.base = canvas.kind = "paragraph"
        else:
            cell = made(Cell, (table.cell_start, canvas.length, table.header))
            table.rows[-1].append((cell, table.spans))
        table.cell_start = -1
        canvas.separator = "\n"

    def read_table(self, at: int, after: int, end: int) -> int:
        """Begin a table whose attributes stand from ``after`` to the end of the line."""
        stop = self._line_end(after, end)
        if len(self.open_tables) >= _DEEPEST:
            return stop
        if _LEFT_OUT.search(self.source, after, stop):
            over = self._past_table(stop, end)
            if over >= 0:
                self.end_block()
                return over
        self.open_table(at)
        return stop

    def open_table(self, at: int) -> None:
        """Begin a table that opens at ``at`` in the source, unless too many are open."""
        if len(self.open_tables) >= _DEEPEST:
            return
        self.end_block()
        canvas = self.canvas
        self.open_tables.append(OpenTable(len(self.tables), canvas.section, at))
        canvas.table = len(self.tables)
        self.tables.append(None)
        self.first_line = False

    def _past_table(self, at: int, end: int) -> int:
        """Return the end of a table that is no part of the text, or -1 when it has none."""
        if self._never_closed:
            return -1
        depth = 1
        found = _TABLE_EDGE.search(self.source, at, end)
        while found:
            depth += 1 if found[0].endswith("{|") else -1
            if not depth:
                return found.end()
            found = _TABLE_EDGE.search(self.source, found.end() - 1, end)
        self._never_closed = True
        return -1

    def unclosed(self) -> None:
        """End the innermost table, and say that nothing ended it."""
        opened = self.open_tables[-1].opened
        self.trouble("unclosed-table", "This table is never closed.", opened, opened + 2)
        self.close_table()

    def close_table(self) -> None:
        """End the innermost table."""
        self._end_cell()
        canvas = self.canvas
        table = self.open_tables.pop()
        self.tables[table.place] = table.close(canvas.length)
        canvas.table = self.open_tables[-1].place if self.open_tables else -1
        canvas.separator = "\n"
        self.first_line = False

    def tag(self, at: int, found: re.Match[str], name: str) -> int:
        """Read a tag; those of tables make tables."""
        if name not in _CELL_TAGS:
            return super().tag(at, found, name)
        closing = bool(found[1])
        if name == "table":
            if not closing:
                self.open_table(at)
            elif len(self.open_tables) > self.floor:
                self.close_table()
            return found.end()
        if len(self.open_tables) <= self.floor:
            return found.end()
        table = self.open_tables[-1]
        self._end_cell()
        if name == "tr":
            table.row_open = False
        elif name == "caption" and not closing:
            table.in_caption = True
            self.base = self.canvas.kind = "caption"
            self._begin(table, "\n")
        elif name in {"td", "th"} and not closing:
            self.begin_cell(spans(found[3]), header=name == "th")
        return found.end()

    def close_tables(self) -> None:
        """End every table that is open."""
        while self.open_tables:
            self.unclosed()

    def finished_tables(self) -> list[Table]:
        """Return all tables, each of which has ended."""
        return [table for table in self.tables if table]
