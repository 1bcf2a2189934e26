"""The way from the words a person reads back to the source, in runs."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from comity.spans import Span, made

LITERAL = -1
"""In place of a run's end: it is copied character by character."""
NOWHERE = -2
"""In place of a run's end: it stands nowhere in the source."""
_NESTED = 16
"""How many pieces of markup within one another are looked through."""


class Projection:
    """Built by a reader piece by piece, in order of ``plain``.

    A *literal* run is copied from the source character by character; a *whole* run is what a
    piece of markup prints (``{{flag|Cuba}}`` prints ``Cuba``) and is never cut. A run with no
    source of its own (a line break the reader put in) belongs to nothing.
    """

    __slots__ = ("_ends", "_ordered", "_parts", "_plain", "_sources", "length")

    def __init__(self) -> None:
        self._parts: list[str] = []
        # A run for a word is common: numbers side by side take a fifth of what objects would.
        self._plain = array("q")
        self._sources = array("q")
        self._ends = array("q")  # LITERAL, NOWHERE, or where in the source a whole run ends
        self._ordered: tuple[list[int], list[int]] | None = None
        self.length = 0

    @classmethod
    def of(
        cls, plain: str, starts: Iterable[int], sources: Iterable[int], ends: Iterable[int]
    ) -> "Projection":
        """Make one of runs laid out before: run i of ``plain`` begins at ``starts[i]``.

        ``ends[i]`` is `LITERAL`, `NOWHERE`, or where in the source a whole run ends;
        ``sources[i]`` is where it begins there.
        """
        made = cls()
        made._parts = [plain]
        made._plain, made._sources, made._ends = (
            array("q", each) for each in (starts, sources, ends)
        )
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
        return self._start(bisect_right(self._plain, at) - 1, at)

    def _start(self, run: int, at: int) -> int:
        """Return where in the source ``plain[at]`` begins, which stands in a run."""
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

    def printed(self, start: int, end: int) -> Span | None:
        """Return what of ``plain`` the stretch ``source[start:end]`` prints.

        Markup that it cuts through is taken whole. None when its first or its last character
        prints nothing, or when what they print stands in no such order.
        """
        first, last = self._covering(start), self._covering(end - 1)
        if end <= start or not first or not last:
            return None
        one, other = min(first), max(last)
        begin, stop = self._plain[one], self._stop(other)
        if self._ends[one] == LITERAL:
            begin += start - self._sources[one]
        if self._ends[other] == LITERAL:
            stop = self._plain[other] + end - self._sources[other]
        return Span(begin, stop) if begin < stop else None

    def _covering(self, at: int) -> list[int]:
        """Return the first and the last of the innermost runs whose source holds ``source[at]``."""
        if self._ordered is None:
            runs = [each for each, end in enumerate(self._ends) if end != NOWHERE]
            runs.sort(key=self._sources.__getitem__)
            self._ordered = [self._sources[each] for each in runs], runs
        sources, runs = self._ordered
        place = bisect_right(sources, at)
        for _ in range(_NESTED):
            if not place:
                return []
            begun = bisect_left(sources, sources[place - 1])
            # What one piece of markup prints has one stretch of the source, in many runs or one.
            ends = (runs[begun], runs[place - 1])
            found = [each for each in ends if at < self._source_stop(each)]
            if found:
                return found
            place = begun
        return []

    def _source_stop(self, run: int) -> int:
        """Return where in the source a run ends."""
        if self._ends[run] == LITERAL:
            return self._sources[run] + self._stop(run) - self._plain[run]
        return self._ends[run]

    def _stop(self, run: int) -> int:
        """Return where in ``plain`` a run ends."""
        return self._plain[run + 1] if run + 1 < len(self._plain) else self.length

    def span(self, start: int, end: int, plain: str) -> Span:
        """Return the source of ``plain[start:end]``, white space at its ends left out."""
        while start < end and plain[start].isspace():
            start += 1
        while end > start and plain[end - 1].isspace():
            end -= 1
        if not self._plain:
            return Span(0, 0)
        run = bisect_right(self._plain, start) - 1
        # Within one literal run, as most quotes of prose are, the two texts go side by side.
        if self._ends[run] == LITERAL and start < end and self._stop(run) >= end:
            ahead = self._sources[run] - self._plain[run]
            return made(Span, (start + ahead, end + ahead))
        first = self._start(run, min(start, len(plain) - 1))
        last = max(first, self.source_end(end)) if end > start else first
        return made(Span, (first, last))
