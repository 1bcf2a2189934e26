"""Cells of tables in columns: where the columns begin, and the words of a cell line by line."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from comity.documents.text.drafts import Piece
from comity.documents.text.lines import Line
from comity.spans import Span

_SEGMENT = re.compile(r"(?:^|(?<= ))\S")
_WORDS = re.compile(r"\S+(?: \S+)*")
_FLAG = re.compile(r"●\s*")
_BULLET = re.compile(r"([•□☆◦▪■○])\s+")
_DEPTHS = {"□": 2, "■": 3, "◦": 2, "○": 2, "☆": 3, "▪": 3}
_BULLETS = frozenset("•□☆◦▪■○")
_OPEN_END = 1 << 30


class Column(NamedTuple):
    """Where a column stands in each line: ``text[start:end]``."""

    start: int
    end: int


def starts(lines: Sequence[Line], count: int) -> list[Column]:
    """Return where so many columns stand: where words begin most often behind two spaces."""
    votes: Counter[int] = Counter()
    for line in lines:
        text = line.text
        for match in _SEGMENT.finditer(text):
            at = match.start()
            if text[at] not in _BULLETS and (at < 2 or text[at - 2 : at] == "  "):  # noqa: PLR2004
                votes[at] += 1
    if not votes:
        return []
    first = min(votes)
    best = sorted(at for at, _ in votes.most_common(count + 1) if at > first)
    chosen = [first, *sorted(best, key=lambda at: -votes[at])[: count - 1]]
    chosen.sort()
    return [Column(one, other) for one, other in zip(chosen, [*chosen[1:], _OPEN_END], strict=True)]


def titles(lines: Sequence[Line]) -> list[tuple[list[str], tuple[Span, ...]]]:
    """Return the titles of columns that lines hold, each with its stretches.

    Two spaces or more stand between titles; words that stand under one another are one title.
    """
    found: list[tuple[int, int, list[str], list[Span]]] = []
    for line in lines:
        for match in _WORDS.finditer(line.text):
            start, end = match.span()
            span = Span(line.start + start, line.start + end)
            for place, (left, right, words, spans) in enumerate(found):
                if start < right and left < end:
                    found[place] = (min(left, start), max(right, end), words, spans)
                    words.append(match[0])
                    spans.append(span)
                    break
            else:
                found.append((start, end, [match[0]], [span]))
    found.sort(key=lambda each: each[0])
    return [(words, tuple(spans)) for _, _, words, spans in found]


class Gathered:
    """The words of one cell, gathered line by line."""

    __slots__ = ("_done", "_open")

    def __init__(self) -> None:
        self._done: list[Piece] = []
        self._open: Piece | None = None

    def add(self, line: Line, column: Column) -> None:
        """Add what a line holds of the column."""
        text = line.text[column.start : column.end]
        begin = column.start + len(text) - len(text.lstrip())
        end = column.start + len(text.rstrip())
        if line.blanks:
            self._close()
        if begin >= end:
            return
        flag = _FLAG.match(line.text, begin, end)
        if flag:
            begin = flag.end()
        bullet = _BULLET.match(line.text, begin, end)
        if bullet:
            self._close()
            begin = bullet.end()
        span = Span(line.start + begin, line.start + end)
        if begin >= end:
            return
        if self._open is not None:
            self._open = self._open._replace(parts=(*self._open.parts, span))
        elif bullet:
            self._open = Piece("item", (span,), _DEPTHS.get(bullet[1], 1))
        else:
            self._open = Piece("paragraph", (span,))

    def _close(self) -> None:
        if self._open is not None:
            self._done.append(self._open)
            self._open = None

    def pieces(self) -> list[Piece]:
        """Return the pieces of the cell."""
        self._close()
        return self._done
