"""What begins a line: headings, lists, tables; and where paragraphs end."""

import re

from comity.documents.model import Section
from comity.documents.wikitext.tables import Tables

_BLANK = re.compile(r"[\r\n \t]*")
_LIST = re.compile(r"[*#:;]+")
_SPACE = re.compile(r"[ \t]*")
_DASHES = re.compile(r"-+")
_COMMENT = re.compile(r"<!--[^>]*-->\s*$")
_JOINING = frozenset({"paragraph", "note", "caption", "citation"})
_MAGIC = {
    "{{!}}": "|",
    "{{!-}}": "|-",
    "{{!!}}": "||",
    "{{(!}}": "{|",
    "{{{!}}": "{|",
    "{{!)}}": "|}",
    "{{!+}}": "|+",
}
_DEEPEST = 100
_COMMENTS = 3
"""How many comments may follow a heading on its line."""


class Lines(Tables):
    """Handlers of what a line begins with."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.handlers |= {
            "\n": self.newline,
            "\r": self._return,
        }
        self._beginnings = {
            "|": self._table_line,
            "!": self._table_line,
            "{": self._braces,
            "=": self._heading,
            "-": self._rule,
            **dict.fromkeys("*#:;", self._item),
        }
        self._above = [0]  # the sections we are in, outermost first

    def rest(self) -> None:
        """Let go of what reads the beginnings of lines too."""
        super().rest()
        self._beginnings.clear()

    def lines(self, start: int, end: int) -> None:
        """Read a stretch that begins with the start of a line."""
        self.scan(self._blank_lines(start, start, end), end)

    def newline(self, at: int, end: int) -> int:
        """Read on from the end of a line."""
        after = at + 1
        if after >= end or self.source[after] in "\r\n\t <":
            return self._blank_lines(at, at, end)
        return self._line(at, after, end)

    def _return(self, at: int, end: int) -> int:
        return self._blank_lines(at, at, end)

    def _blank_lines(self, start: int, at: int, end: int) -> int:
        """Read on from white space; the line before ended at ``start``."""
        source = self.source
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
        if after >= end:
            return after
        return self._line(start, after, end, blank=blank)

    def _line(self, start: int, at: int, end: int, *, blank: bool = False) -> int:
        """Read what begins the line at ``at``; the line before ended at ``start``."""
        begins = self._beginnings.get(self.source[at])
        if begins:
            after = begins(at, end)
            if after >= 0:
                return after
        canvas = self.canvas
        if canvas.start >= 0:
            if blank or self.first_line or canvas.kind not in _JOINING:
                self.end_block()
            else:
                canvas.whole(" ", start, at)
        self.first_line = False
        return at

    def _rule(self, at: int, end: int) -> int:
        """Read a line drawn across the page."""
        if not self.source.startswith("----", at):
            return -1
        self.end_block()
        dashes = _DASHES.match(self.source, at, end)
        return dashes.end() if dashes else at

    def _braces(self, at: int, end: int) -> int:
        """Read a line that begins with a brace: a table's start, or a bar that a template is."""
        source = self.source
        if source.startswith("{|", at):
            return self.read_table(at, at + 2, end)
        magic = next((each for each in _MAGIC if source.startswith(each, at)), "")
        if not magic:
            return -1
        after, meant = at + len(magic), _MAGIC[magic]
        if meant == "{|":
            return self.read_table(at, after, end)
        if len(self.open_tables) <= self.floor:
            return -1
        second = source[after : after + 1]
        if meant == "|" and second and second in "-}+":
            return self.table_mark(after + 1, end, meant + second)
        return self.table_mark(after, end, meant)

    def _table_line(self, at: int, end: int) -> int:
        """Read a line that begins with a bar or an exclamation mark; -1 outside tables."""
        source = self.source
        if len(self.open_tables) <= self.floor:
            return at + 2 if source.startswith("|}", at) else -1
        mark = source[at : at + 2]
        if mark in {"|-", "|}", "|+"}:
            return self.table_mark(at + 2, end, mark)
        self.open_tables[-1].header_line = header = mark[0] == "!"
        return self.cell_begins(at + 1, end, header=header)

    def _item(self, at: int, end: int) -> int:
        found = _LIST.match(self.source, at, end)
        after = found.end() if found else at + 1
        self.end_block()
        self.first_line = False
        space = _SPACE.match(self.source, after, end)
        start = space.end() if space else after
        if self.source.startswith("{|", start):
            return self.read_table(start, start + 2, end)
        self.canvas.kind, self.canvas.depth = "item", min(after - at, _DEEPEST)
        return start

    def _heading(self, at: int, end: int) -> int:
        source = self.source
        stop = self.next("\n", at)
        stop = end if stop < 0 else min(stop, end)
        line = source[at:stop].rstrip()
        for _ in range(_COMMENTS):
            found = _COMMENT.search(line) if line.endswith("-->") else None
            line = line[: found.start()].rstrip() if found else line
        inner = line.strip("=")
        if not line.endswith("=") or not inner:
            return -1
        left = len(line) - len(line.lstrip("="))
        right = len(line) - len(line.rstrip("="))
        level = min(left, right, 6)
        if level <= 2:  # noqa: PLR2004 - such a heading stands in no table
            while len(self.open_tables) > self.floor:
                self.unclosed()
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
