"""A stretch of a text, by offsets in code points: the only way to point at words."""

from typing import NamedTuple


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
