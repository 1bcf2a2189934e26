"""Where findings point: words of a document, with the line around them where it is at hand."""

from bisect import bisect_left
from typing import TYPE_CHECKING, Self

from comity.checks.model import Place
from comity.spans import Span

if TYPE_CHECKING:
    from comity.documents import Document

_SHOWN = 100  # characters of a line around the words that matter


class Source:
    """A document that findings point into, with its text where that is at hand."""

    def __init__(self, title: str, place: str, version: str, sha256: str, text: str = "") -> None:
        self.whole = Place(title, place, version, sha256, 0, "")
        """The document as a place: no words of it."""
        self._text = text
        self._breaks: list[int] = []

    @classmethod
    def of(cls, document: "Document") -> Self:
        """Return a document that was read as what findings point into."""
        return cls(
            document.title, document.title, document.version, document.sha256, document.source
        )

    def at(self, span: Span) -> Place:
        """Return a stretch of the document's text as a place."""
        return self.words(span.start, self._text[span.start : span.end])

    def words(self, at: int, quote: str) -> Place:
        """Return words at an offset as a place, with the line they stand in if it is known."""
        found = self.whole._replace(at=at, quote=quote)
        if not self._text:
            return found._replace(text=quote)
        if not self._breaks:
            self._breaks = _breaks(self._text)
        line = bisect_left(self._breaks, at)
        begins = self._breaks[line - 1] + 1 if line else 0
        ends = self._breaks[line] if line < len(self._breaks) else len(self._text)
        first = max(begins, at - _SHOWN // 2)
        return found._replace(
            line=max(line, 1),
            column=at - begins + 1,
            text=self._text[first : min(ends, max(first + _SHOWN, at + len(quote)))],
            offset=at - first,
        )


def _breaks(text: str) -> list[int]:
    found = [-1]
    while (at := text.find("\n", found[-1] + 1)) >= 0:
        found.append(at)
    return found
