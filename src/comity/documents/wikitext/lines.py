"""What begins a line: headings, lists, tables; and where paragraphs end."""

import re

from comity.documents.model import Cell, Section, Table
from comity.documents.wikitext.grid import ONE, OpenTable, Spans, spans
from comity.documents.wikitext.printing import Printing
from comity.documents.wikitext.templates import template
from comity.spans import Span

_BLANK = re.compile(r"[\r\n \t]*")
_LIST = re.compile(r"[*#:;]+")
_SPACE = re.compile(r"[ \t]*")
_DASHES = re.compile(r"-+")
_PLAIN = re.compile(r"[^|\[{<\n!]*")
_EDGE = re.compile(r"\||\[\[|\{\{|<|\n|!!")
_COMMENT = re.compile(r"<!--[^>]*-->\s*$")
_LEFT_OUT = re.compile(r"(?i:\b(?:navbox|infobox|sidebar|metadata)\b)")
_TABLE_EDGE = re.compile(r"\n[ \t:*#]*(?:\{\||\|\})")
_CELL_TAGS = frozenset({"table", "tr", "td", "th", "caption"})
_JOINING = frozenset({"paragraph", "note", "caption", "citation"})
_MAGIC = {
    "{{!}}": "|",
    "{{!-}}": "|-",
    "{{!!}}": "||",
    "{{(!}}": "{|",
    "{{!)}}": "|}",
    "{{!+}}": "|+",
}
_DEEPEST = 100


class Lines(Printing):
    """Handlers of what a line begins with."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.handlers |= {
            "\n": self.newline,
            "\r": self.newline,
            "|": self.bars,
            "!": self.bars,
        }
        self._above = [0]  # the sections we are in, outermost first
        self._never_closed = False

    def lines(self, start: int, end: int) -> None:
        """Read a stretch that begins with the start of a line."""
        self.scan(self._line_start(start, end), end)

    def newline(self, at: int, end: int) -> int:
        """Read on from the end of a line."""
        return self._line_start(at, end)

    def _line_start(self, at: int, end: int) -> int:
        source = self.source
        start = at
        found = _BLANK.match(source, at, end)
        after = found.end() if found else at
        blank = source.count("\n", at, after) > 1
        # A comment alone on its line is no line.
        while source.startswith("<!--", after) and after in self.pairs.opaque:
            stop = min(self.pairs.opaque[after], end)
            found = _BLANK.match(source, stop, end)
            after = found.end() if found else stop
            lines = source.count("\n", stop, after)
            blank = blank or lines > 1
            if not lines:
                break
        return self._line(start, after, end, blank=blank)

    def _line(self, start: int, at: int, end: int, *, blank: bool) -> int:
        """Read what begins the line at ``at``; the line before ended at ``start``."""
        first = self.source[at : at + 1] if at < end else ""
        if first in {"|", "!"}:
            after = self._table_line(at, end, first)
            if after >= 0:
                return after
        elif first == "{":
            after = self._braces(at, end)
            if after >= 0:
                return after
        elif first in {"*", "#", ":", ";"}:
            return self._item(at, end)
        elif first == "=":
            after = self._heading(at, end)
            if after >= 0:
                return after
        elif first == "-" and self.source.startswith("----", at):
            self.end_block()
            dashes = _DASHES.match(self.source, at, end)
            return dashes.end() if dashes else at
        canvas = self.canvas
        if canvas.start >= 0:
            if blank or self.first_line or canvas.kind not in _JOINING:
                self.end_block()
            else:
                canvas.whole(" ", start, at)
        self.first_line = False
        return at

    def _braces(self, at: int, end: int) -> int:
        """Read a line that begins with a brace: a table's start, or a bar that a template is."""
        source = self.source
        if source.startswith("{|", at):
            return self._open(at, at + 2, end)
        for magic, meant in _MAGIC.items():
            if source.startswith(magic, at):
                after = at + len(magic)
                if meant == "{|":
                    return self._open(at, after, end)
                if len(self.open_tables) <= self.floor:
                    return -1
                second = source[after : after + 1]
                if meant == "|" and second and second in "-}+":
                    return self._table_mark(after + 1, end, meant + second)
                return self._table_mark(after, end, meant)
        if source.startswith("{{{!}}", at):
            return self._open(at, at + 6, end)
        return -1

    def _item(self, at: int, end: int) -> int:
        found = _LIST.match(self.source, at, end)
        after = found.end() if found else at + 1
        self.end_block()
        self.first_line = False
        space = _SPACE.match(self.source, after, end)
        start = space.end() if space else after
        if self.source.startswith("{|", start):
            return self._open(start, start + 2, end)
        self.canvas.kind, self.canvas.depth = "item", min(after - at, _DEEPEST)
        return start

    def _heading(self, at: int, end: int) -> int:
        source = self.source
        stop = self.next("\n", at)
        stop = end if stop < 0 else min(stop, end)
        line = source[at:stop].rstrip()
        while line.endswith("-->") and (found := _COMMENT.search(line)):
            line = line[: found.start()].rstrip()
        inner = line.strip("=")
        if not line.endswith("=") or not inner:
            return -1
        left = len(line) - len(line.lstrip("="))
        right = len(line) - len(line.rstrip("="))
        level = min(left, right, 6)
        if level <= 2:  # noqa: PLR2004 - such a heading stands in no table
            while len(self.open_tables) > self.floor:
                self._unclosed()
        self.end_block()
        self._section(level, at + level, at + len(line) - level)
        return stop

    def _section(self, level: int, start: int, end: int) -> None:
        canvas = self.canvas
        canvas.section = len(canvas.sections)
        canvas.kind, canvas.depth = "heading", level
        first = canvas.place()
        begins = canvas.ready()
        first = canvas.place()
        self.within(start, end)
        title = canvas.words(first).strip()
        while len(self._above) > 1 and canvas.sections[self._above[-1]].level >= level:
            self._above.pop()
        canvas.sections.append(Section(title, level, begins, self._above[-1]))
        self._above.append(canvas.section)
        self.end_block()
        self.first_line = False

    def brace(self, at: int, end: int) -> int:
        """Print a template; two that stand for bars begin a cell."""
        if self.open_tables and self.source.startswith("{{!}}{{!}}", at):
            table = self.open_tables[-1]
            if table.cell_start >= 0 and len(self.open_tables) > self.floor:
                return self._cell_begins(at + 10, end, header=table.header_line)
        return super().brace(at, end)

    def bars(self, at: int, end: int) -> int:
        """Begin a cell at ``||`` (or ``!!`` in a line of header cells); else print the two."""
        mark = self.source[at]
        if len(self.open_tables) > self.floor:
            table = self.open_tables[-1]
            in_cell = table.cell_start >= 0 and not table.in_caption
            if in_cell and (mark == "|" or table.header_line):
                return self._cell_begins(at + 2, end, header=table.header_line)
        self.canvas.literal(mark * 2, at)
        return at + 2

    def _table_line(self, at: int, end: int, first: str) -> int:
        """Read a line that begins with a bar or an exclamation mark; -1 outside tables."""
        source = self.source
        if len(self.open_tables) <= self.floor:
            return at + 2 if source.startswith("|}", at) else -1
        if first == "!":
            return self._table_mark(at + 1, end, "!")
        mark = source[at : at + 2]
        if mark in {"|-", "|}", "|+"}:
            return self._table_mark(at + 2, end, mark)
        return self._table_mark(at + 1, end, "|")

    def _table_mark(self, after: int, end: int, mark: str) -> int:
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
            self._begin(table)
            return after
        table.header_line = mark == "!"
        return self._cell_begins(after, end, header=table.header_line)

    def _line_end(self, at: int, end: int) -> int:
        """Return the end of a line of attributes, comments in it read to their end."""
        stop = self.next("\n", at)
        stop = end if stop < 0 else min(stop, end)
        comment = self.source.find("<!--", at, stop)
        if comment >= 0:
            stop = max(stop, min(self.pairs.opaque.get(comment, stop), end))
        return stop

    def _cell_begins(self, at: int, end: int, *, header: bool) -> int:
        table = self.open_tables[-1]
        self._end_cell()
        at, size = self._cell_content(at, end, header=header)
        self.begin_cell(table, size, header=header)
        return at

    def begin_cell(self, table: OpenTable, size: Spans, *, header: bool) -> None:
        """Begin a cell, and a row if none is open."""
        canvas = self.canvas
        if table.row_open:
            canvas.put("\t")
            canvas.separator = ""
        else:
            table.row_open = True
            table.rows.append([])
        self._begin(table, first=len(table.rows[-1]) == 0)
        table.header, table.spans = header, size
        self.first_line = True

    def _begin(self, table: OpenTable, *, first: bool = True) -> None:
        """Begin a row's first cell or a caption on a line of its own."""
        canvas = self.canvas
        if first and canvas.length:
            canvas.put("\n")
        canvas.separator = ""
        if table.start < 0:
            table.start = canvas.length
        table.cell_start = canvas.length

    def _cell_content(self, at: int, end: int, *, header: bool) -> tuple[int, Spans]:
        """Return where a cell's words begin, after its attributes, and what it spans."""
        source = self.source
        found = _PLAIN.match(source, at, end)
        stop = found.end() if found else at
        mark = source[stop : stop + 1] if stop < end else ""
        if mark == "{" and self._after(stop, end) in {"\n", ""}:
            # The cell is one template, as most are.
            stop = -1 if not source.startswith("{{!}}", stop) else stop
        elif mark in {"{", "<", "!", "["} and not source.startswith("[[", stop):
            stop = self._attributes_end(stop, end, header=header)
        elif mark != "|" or source.startswith("||", stop):
            stop = -1
        if stop < 0:
            return at, ONE
        size = spans(source[at:stop]) if stop > at else ONE
        if source[stop] == "{":  # {{!}}, or a template that sets attributes of its own
            return (stop + 5 if source.startswith("{{!}}", stop) else stop), size
        return stop + 1, size

    def _after(self, at: int, end: int) -> str:
        """Return the character after the template at ``at``; "" when it ends the stretch."""
        stop = self.pairs.ends.get(at, at)
        return self.source[stop] if stop < end else ""

    def _attributes_end(self, at: int, end: int, *, header: bool) -> int:
        """Return where a cell's attributes end when markup stands among them, or -1."""
        source, pairs = self.source, self.pairs
        start = at
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
                if at == start and "=" in source[max(at - 40, 0) : at]:
                    name = source[at + 2 : min(after - 2, at + 30)].partition("|")[0]
                    if template(name).how == "cell":
                        return at
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
            cell = Cell(table.cell_start, canvas.length, table.header)
            table.rows[-1].append((cell, table.spans))
        table.cell_start = -1
        canvas.separator = "\n"

    def _open(self, at: int, after: int, end: int) -> int:
        """Begin a table whose attributes stand from ``after`` to the end of the line."""
        stop = self._line_end(after, end)
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

    def _unclosed(self) -> None:
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
            self._begin(table)
        elif name in {"td", "th"} and not closing:
            self.begin_cell(table, spans(found[3]), header=name == "th")
        return found.end()

    def finished_tables(self) -> list[Table]:
        """End every table that is open and return all."""
        while self.open_tables:
            self._unclosed()
        return [table for table in self.tables if table]
