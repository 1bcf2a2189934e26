"""Cells of tables in columns: where the columns begin, and the words of a cell line by line."""

import dataclasses
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
_FEW = 3
_BULLET = re.compile(r"([•□☆◦▪■○])\s+")
_DEPTHS = {"□": 2, "■": 3, "◦": 2, "○": 2, "☆": 3, "▪": 3}
_NESTED = frozenset("□☆◦▪■○")
"""Bullets that stand further in than the words of their cell begin."""
_MOST_CROSSED = 0.04  # the share of lines in which an edge of columns may be crossed
_WIDEST = 200  # how far in the last column begins at most
_NARROWEST = 4
_OPEN_END = 1 << 30


class Column(NamedTuple):
    """Where a column stands in each line: ``text[start:end]``."""

    start: int
    end: int


def starts(lines: Sequence[Line], count: int) -> list[Column]:
    """Return where so many columns stand: where words begin most often behind two spaces.

    Where rows begin with flags only their first lines are asked, as every column begins there.
    """
    flagged = [line for line in lines if _FLAG.match(line.text)]
    asked = flagged if len(flagged) >= _FEW else lines
    votes = _votes(asked)
    if not votes:
        return []
    first = min(votes)
    best = sorted(at for at, _ in votes.most_common(count + 1) if at > first)
    chosen = [first, *sorted(best, key=lambda at: -votes[at])[: count - 1]]
    chosen.sort()
    if _crossed(asked, chosen) > _MOST_CROSSED * len(asked):
        chosen = _by_gaps(lines, first, count) or chosen
    return [Column(one, other) for one, other in zip(chosen, [*chosen[1:], _OPEN_END], strict=True)]


def _votes(lines: Sequence[Line]) -> Counter[int]:
    """Return how often words begin at each place, behind two spaces or at the edge."""
    votes: Counter[int] = Counter()
    for line in lines:
        text = line.text
        for match in _SEGMENT.finditer(text):
            at = match.start()
            if text[at] not in _NESTED and (at < 2 or text[at - 2 : at] == "  "):  # noqa: PLR2004
                votes[at] += 1
    return votes


def _crossed(lines: Sequence[Line], edges: Sequence[int]) -> int:
    """Return how many lines have a word across one of the edges."""
    return sum(
        any(" " not in line.text[at - 1 : at + 1] and at < len(line.text) for at in edges[1:])
        for line in lines
    )


def _by_gaps(lines: Sequence[Line], first: int, count: int) -> list[int]:
    """Return where columns begin behind gaps that go through all lines, none if there are not."""
    filled: Counter[int] = Counter()
    for line in lines:
        head = line.text[:_WIDEST]
        filled.update(at for at, each in enumerate(head) if each != " ")
    few = _MOST_CROSSED * len(lines)
    edges = [at for at in range(first + _NARROWEST, _WIDEST) if filled[at - 1] <= few < filled[at]]
    return [first, *edges[: count - 1]] if len(edges) >= count - 1 else []


def fitted(text: str, bounds: Sequence[Column]) -> Sequence[Column]:
    """Return where the columns stand in one line: no edge cuts through a word.

    Words that stand to the right of their column begin before the others': they are of the
    column that they end in.
    """
    edges = [each.start for each in bounds]
    for place, at in enumerate(edges[1:], 1):
        if at < len(text) and " " not in text[at - 1 : at + 1]:
            gap = text.rfind("  ", edges[place - 1], at)
            edges[place] = gap + 2 if gap >= 0 else at
    return [Column(one, other) for one, other in zip(edges, [*edges[1:], _OPEN_END], strict=True)]


def titles(lines: Sequence[Line]) -> list[tuple[list[str], tuple[Span, ...]]]:
    """Return the titles of columns that lines hold, each with its stretches.

    Two spaces or more stand between titles; words that stand under one another are one title.
    Words over several titles are taken into the first of them.
    """
    found: list[_Title] = []
    for line in reversed(lines):
        for match in _WORDS.finditer(line.text):
            start, end = match.span()
            under = next((each for each in found if start < each.end and each.start < end), None)
            if under is None:
                under = _Title(start, end)
                found.append(under)
            under.words.insert(0, match[0])
            under.spans.insert(0, Span(line.start + start, line.start + end))
            alone = sum(start < each.end and each.start < end for each in found) == 1
            if alone:
                under.start, under.end = min(under.start, start), max(under.end, end)
    found.sort(key=lambda each: each.start)
    return [(each.words, tuple(each.spans)) for each in found]


@dataclasses.dataclass(slots=True)
class _Title:
    """A title while its lines are put together."""

    start: int
    end: int
    words: list[str] = dataclasses.field(default_factory=list)
    spans: list[Span] = dataclasses.field(default_factory=list)


class Gathered:
    """The words of one cell, gathered line by line."""

    __slots__ = ("_done", "_open", "_parts")

    def __init__(self) -> None:
        self._done: list[Piece] = []
        self._open = Piece("paragraph", ())
        self._parts: list[Span] = []  # those of the open piece

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
        if bullet:
            self._open = Piece("item", (), _DEPTHS.get(bullet[1], 1))
        self._parts.append(span)

    def _close(self) -> None:
        if self._parts:
            self._done.append(self._open._replace(parts=tuple(self._parts)))
            self._parts.clear()
        self._open = Piece("paragraph", ())

    def pieces(self) -> list[Piece]:
        """Return the pieces of the cell."""
        self._close()
        return self._done
