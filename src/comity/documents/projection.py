"""The way from the words a person reads back to the source, in runs."""

from bisect import bisect_right

from comity.spans import Span

LITERAL = -1
"""In place of a run's end: it is copied character by character."""
NOWHERE = -2
"""In place of a run's end: it stands nowhere in the source."""


class Projection:
    """Built by a reader piece by piece, in order of ``plain``.

    A *literal* run is copied from the source character by character; a *whole* run is what a
    piece of markup prints (``{{flag|Cuba}}`` prints ``Cuba``) and is never cut. A run with no
    source of its own (a line break the reader put in) belongs to nothing.
    """

    __slots__ = ("_ends", "_parts", "_plain", "_sources", "length")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._plain: list[int] = []
        self._sources: list[int] = []
        self._ends: list[int] = []  # LITERAL, NOWHERE, or where in the source a whole run ends
        self.length = 0

    @classmethod
    def of(cls, plain: str, starts: list[int], sources: list[int], ends: list[int]) -> "Projection":
        """Make one of runs laid out before: run i of ``plain`` begins at ``starts[i]``.

        ``ends[i]`` is `LITERAL`, `NOWHERE`, or where in the source a whole run ends;
        ``sources[i]`` is where it begins there.
        """
        made = cls()
        made._parts = [plain]
        made._plain, made._sources, made._ends = starts, sources, ends
        made.length = len(plain)
        return made

    def literal(self, text: str, source: int) -> None:
        """Add ``text``, which stands in the source at offset ``source``."""
        if text:
            self._add(text, source, LITERAL)

    def whole(self, text: str, start: int, end: int) -> None:
        """Add ``text``, which ``source[start:end]`` prints."""
        if text:
            self._add(text, start, end)

    def put(self, text: str) -> None:
        """Add ``text`` that stands nowhere in the source (a line break between blocks)."""
        if text:
            self._add(text, 0, NOWHERE)

    def _add(self, text: str, source: int, end: int) -> None:
        self._parts.append(text)
        self._plain.append(self.length)
        self._sources.append(source)
        self._ends.append(end)
        self.length += len(text)

    def text(self) -> str:
        """Return ``plain``, and forget the pieces."""
        whole = "".join(self._parts)
        self._parts = [whole]
        return whole

    def source_start(self, at: int) -> int:
        """Return where in the source the character ``plain[at]`` (or its markup) begins."""
        run = bisect_right(self._plain, at) - 1
        while self._ends[run] == NOWHERE and run + 1 < len(self._plain):
            run, at = run + 1, self._plain[run + 1]
        source = self._sources[run]
        return source + at - self._plain[run] if self._ends[run] == LITERAL else source

    def source_end(self, at: int) -> int:
        """Return where in the source the character ``plain[at - 1]`` (or its markup) ends."""
        run = bisect_right(self._plain, at - 1) - 1
        while self._ends[run] == NOWHERE and run:
            at, run = self._plain[run], run - 1
        end = self._ends[run]
        return self._sources[run] + at - self._plain[run] if end == LITERAL else max(end, 0)

    def span(self, start: int, end: int, plain: str) -> Span:
        """Return the source of ``plain[start:end]``, white space at its ends left out."""
        while start < end and plain[start].isspace():
            start += 1
        while end > start and plain[end - 1].isspace():
            end -= 1
        if not self._plain:
            return Span(0, 0)
        first = self.source_start(min(start, len(plain) - 1))
        return Span(first, max(first, self.source_end(end)) if end > start else first)
