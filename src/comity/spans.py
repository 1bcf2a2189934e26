"""Stretches of a text, by offsets in code points: the only way to point at words."""

from array import array
from bisect import bisect_left
from typing import NamedTuple

made = tuple.__new__
"""Makes a named tuple of a tuple of all its fields, at half of what a call of its class costs."""


class Span(NamedTuple):
    """``text[start:end]`` of one text; ``end`` is exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words the span covers.

        >>> Span(3, 6).of("no war")
        'war'
        """
        return text[self.start : self.end]

    def shares(self, other: "Span") -> bool:
        """Say whether the two stretches have a character in common.

        >>> Span(0, 3).shares(Span(3, 6))
        False
        """
        return self.start < other.end and other.start < self.end


class Lines:
    """The lines of a text, looked for only as far as somebody asks."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._breaks = array("q", [-1])
        self._all = False

    def place(self, at: int) -> tuple[int, int]:
        r"""Return line and column, both from 1, of the character at an offset.

        >>> Lines("no\nwar").place(4)
        (2, 2)
        """
        breaks = self._breaks
        while breaks[-1] < at and not self._all:
            found = self._text.find("\n", breaks[-1] + 1)
            if found < 0:
                self._all = True
            else:
                breaks.append(found)
        line = max(bisect_left(breaks, at), 1)
        return line, at - breaks[line - 1]
