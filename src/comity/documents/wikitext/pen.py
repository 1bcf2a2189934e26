"""The state of reading, and the loop that goes from token to token."""

import re
from collections.abc import Callable

from comity.documents.model import Table, Trouble
from comity.documents.wikitext.arguments import Argument
from comity.documents.wikitext.canvas import Canvas
from comity.documents.wikitext.citations import Cited, Outside
from comity.documents.wikitext.grid import OpenTable
from comity.documents.wikitext.notes import Notes
from comity.documents.wikitext.pairs import Pairs
from comity.spans import Span

TOKEN = re.compile(
    r"\n|\r|\{\{|\[|<|&|''|\|\||!!|__[A-Z]|\t|\u00a0|\u00ad|\u2009|\u200a|\u202f|\u2002|\u2003"
    r"|\u200b|\u200c|\u200d|\u200e|\u200f|\u2060|\ufeff|\x7f"
)
# How deep templates and links may stand in one another and still be read.
_DEPTH = 24
_MOST_TROUBLES = 1000


class Pen:
    """Reads stretches of the source onto a canvas; what each token means is in subclasses."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.pairs = Pairs(source)
        self.canvas = Canvas()
        self.notes = Notes()
        self.troubles: list[Trouble] = []
        self.tables: list[Table | None] = []
        self.open_tables: list[OpenTable] = []
        self.floor = 0
        """Tables below this one were opened outside the stretch being read."""
        self.base = "paragraph"
        """The kind of block that plain lines make here."""
        self.first_line = False
        """Whether we are on the first line of a cell, which never runs on into the next."""
        self.captions: list[Argument] = []
        self.outside: list[Outside] = []
        self.slanted: list[str] = []
        self.slant = -1
        self.cited: Cited | None = None
        self.archived = False
        self._depth = 0
        self._found: dict[str, tuple[int, int]] = {}
        self.handlers: dict[str, Callable[[int, int], int]] = {}

    def rest(self) -> None:
        """Let go of the handlers: they are its own methods, and would keep it until it is found."""
        self.handlers.clear()

    def scan(self, at: int, end: int) -> None:
        """Read ``source[at:end]``."""
        source, search, literal, handlers = (
            self.source,
            TOKEN.search,
            self.canvas.literal,
            self.handlers,
        )
        token = search(source, at, end)
        while token:
            start = token.start()
            if start > at:
                words = source[at:start]
                if "  " in words:
                    at = self._spaced(at, start, end)
                else:
                    literal(words, at)
            if at <= start:
                at = handlers[source[start]](start, end)
            token = search(source, at, end)
        if at < end:
            at = self._spaced(at, end, end)

    def _spaced(self, at: int, stop: int, end: int) -> int:
        """Read words that hold no token but spaces; return where to go on, ``stop`` or past it.

        Two spaces are a token too: looked for here, they spare a look at every single space.
        """
        double = self.source.find("  ", at, stop)
        while double >= 0:
            if double > at:
                self.canvas.literal(self.source[at:double], at)
            at = self.handlers[" "](double, end)
            double = self.source.find("  ", at, stop)
        if at < stop:
            self.canvas.literal(self.source[at:stop], at)
        return max(at, stop)

    def within(self, start: int, end: int, *, lines: bool = False) -> None:
        """Read a stretch that stands within markup, with ``lines`` as lines of its own.

        Tables opened before cannot be closed from here, and those opened here end here.
        """
        if self._depth >= _DEPTH:
            return
        self._depth += 1
        floor, self.floor = self.floor, len(self.open_tables)
        if lines:
            self.lines(start, end)
        else:
            self.scan(start, end)
        while len(self.open_tables) > self.floor:
            self.close_table()
        self.floor = floor
        self._depth -= 1

    def lines(self, start: int, end: int) -> None:
        """Read a stretch that begins with the start of a line."""
        raise NotImplementedError

    def close_table(self) -> None:
        """End the innermost table."""
        raise NotImplementedError

    def next(self, words: str, at: int) -> int:
        """Return where ``words`` stand next, or -1; asking again from further on costs nothing."""
        origin, place = self._found.get(words, (len(self.source) + 1, 0))
        if origin > at or -1 < place < at:
            origin, place = at, self.source.find(words, at)
            self._found[words] = origin, place
        return place

    def end_block(self) -> None:
        """End the open block and print the captions that waited for its end."""
        canvas = self.canvas
        if canvas.start >= 0:
            canvas.end()
        canvas.kind, canvas.depth = self.base, 0
        if self.captions:
            waiting, self.captions = self.captions, []
            base, self.base = self.base, "caption"
            for start, end in waiting:
                canvas.kind = "caption"
                self.within(start, end, lines=True)
                canvas.end()
            self.base = base
            waiting, self.captions = self.captions, []  # a picture within a caption has none
            canvas.kind, canvas.depth = base, 0

    def alone(self, at: int, stop: int) -> bool:
        """Say whether ``source[at:stop]`` is a line of its own."""
        return self.source[at - 1 : at] in {"\n", ""} and self.source[stop : stop + 1] in {
            "\n",
            "\r",
            "",
        }

    def trouble(self, code: str, message: str, start: int, end: int) -> None:
        """Report something that could not be made whole; of very many, the first."""
        if len(self.troubles) >= _MOST_TROUBLES:
            return
        self.troubles.append(Trouble(code, message, Span(start, end)))

    def value(self, argument: Argument) -> str:
        """Return a parameter as it stands in the source."""
        return self.source[argument.start : argument.end]
