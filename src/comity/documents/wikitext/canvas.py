"""What is written while reading: the runs of ``plain`` and the blocks, links and marks in it."""

import itertools

from comity.documents.model import Block, Link, Mark, Section
from comity.documents.projection import LITERAL, NOWHERE, Projection
from comity.spans import made

_LONGEST_TAIL = 4096


class Canvas:
    """Text is added piece by piece; white space is drawn together and blocks are kept.

    Set ``kind``, ``depth`` and ``table`` before the first words of a block; `end` closes it.
    """

    __slots__ = (
        "_edge",
        "_ends",
        "_fresh",
        "_parts",
        "_sources",
        "_tail",
        "blocks",
        "depth",
        "kind",
        "length",
        "links",
        "marks",
        "section",
        "sections",
        "separator",
        "start",
        "table",
    )

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._sources: list[int] = []
        self._ends: list[int] = []
        self._edge = -1  # where in the source a literal would go on from the last run
        self._tail: list[str] = []  # what went on from the last run and is not yet joined to it
        self._fresh = True  # nothing but white space before the next character
        self.length = 0
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.marks: list[Mark] = []
        self.sections: list[Section] = [Section("lead", 1, 0, 0)]
        self.section = 0
        self.kind = "paragraph"
        self.depth = 0
        self.table = -1
        self.start = -1
        self.separator = ""

    def literal(self, words: str, at: int) -> None:
        """Add words that stand in the source at ``at``."""
        if self._fresh:
            size = len(words)
            words = words.lstrip(" ")
            if not words:
                return
            at += size - len(words)
            if self.start < 0:
                self._begin()
        if at == self._edge and len(self._tail) < _LONGEST_TAIL:
            # A hostile source is all brackets that turn out to be words: one run for them.
            self._tail.append(words)
            self.length += len(words)
            self._fresh = words[-1] == " "
        else:
            self._add(words, at, LITERAL)
        self._edge = at + len(words)

    def _settle(self) -> None:
        if self._tail:
            self._parts[-1] += "".join(self._tail)
            self._tail.clear()

    def whole(self, words: str, at: int, end: int) -> None:
        """Add what ``source[at:end]`` prints."""
        if self._fresh:
            words = words.lstrip(" ")
            if words and self.start < 0:
                self._begin()
        if words:
            self._add(words, at, end)

    def put(self, words: str) -> None:
        """Add what stands nowhere in the source: between blocks, cells and rows."""
        self._add(words, 0, NOWHERE)
        self._fresh = True

    def _begin(self) -> None:
        if self.separator:
            self._add(self.separator, 0, NOWHERE)
        self.start = self.length
        self.separator = "\n"
        self._fresh = True

    def _add(self, words: str, at: int, end: int) -> None:
        if self._tail:
            self._settle()
        self._edge = -1
        self._parts.append(words)
        self._sources.append(at)
        self._ends.append(end)
        self.length += len(words)
        self._fresh = words[-1] == " "

    def end(self) -> bool:
        """Close the block that is open; say whether there was one."""
        if self.start < 0:
            return False
        if self._tail:
            self._settle()
        if self._fresh:
            self._strip()
        self._fresh = True
        if self.length > self.start:
            block = (self.kind, self.start, self.length, self.section, self.depth, self.table)
            self.blocks.append(made(Block, block))
        self.start = -1
        return True

    def _strip(self) -> None:
        """Cut off white space at the end."""
        while self._parts and self._parts[-1][-1] == " ":
            words = self._parts[-1].rstrip(" ")
            self.length -= len(self._parts[-1]) - len(words)
            if words:
                self._parts[-1] = words
                break
            for runs in (self._parts, self._sources, self._ends):
                runs.pop()
        self._clamp()

    def _clamp(self) -> None:
        """Bring back marks and links that reached into white space now cut off.

        A link of white space alone is none.
        """
        marks, links, length = self.marks, self.links, self.length
        for i in range(len(marks) - 1, -1, -1):
            if marks[i].at <= length:
                break
            marks[i] = Mark(length, marks[i].label)
        while links and links[-1].end > length:
            link = links.pop()
            if link.start < length:
                links.append(Link(link.start, length, link.target))

    def place(self) -> int:
        """Return the place reached, to give to `wrap` and `words`; a new run begins here."""
        self._settle()
        self._edge = -1
        return len(self._parts)

    def wrap(self, first: int, at: int, end: int) -> None:
        """Make every run from the place ``first`` on a whole run of ``source[at:end]``."""
        self._edge = -1
        for run in range(first, len(self._parts)):
            if self._ends[run] != NOWHERE:
                self._sources[run] = at
                self._ends[run] = end

    def words(self, first: int) -> str:
        """Return what was written since the place ``first``."""
        self._settle()
        return "".join(self._parts[first:])

    def link(self, start: int, target: str) -> None:
        """Make a link of all that stands from ``start`` on."""
        if self.length > start:
            self.links.append(made(Link, (start, self.length, target)))

    def ready(self) -> int:
        """Open a block if none is open and return where the next character will stand."""
        if self.start < 0:
            self._begin()
        return self.length

    def mark(self, label: str) -> None:
        """Set a mark at the place reached."""
        self.marks.append(made(Mark, (self.length, label)))

    def finish(self) -> tuple[str, Projection]:
        """Return ``plain`` and the way from it to the source."""
        self._settle()
        plain = "".join(self._parts)
        starts = itertools.accumulate(map(len, self._parts[:-1]), initial=0)
        return plain, Projection.of(plain, starts, self._sources, self._ends)
