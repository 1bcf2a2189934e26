"""Where findings point: words of a document, with the line around them where it is at hand."""

from typing import TYPE_CHECKING, Self

from comity.checks.model import Place
from comity.spans import Lines, Span

if TYPE_CHECKING:
    from comity.documents import Document

_SHOWN = 100  # characters of a line around the words that matter


class Source:
    """A document that findings point into, with its text where that is at hand."""

    def __init__(self, title: str, place: str, version: str, sha256: str, text: str = "") -> None:
        self.whole = Place(title, place, version, sha256, 0, "")
        """The document as a place: no words of it."""
        self._text = text
        self._lines = Lines(text)

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
        line, column = self._lines.place(at)
        begins = at - column + 1
        first = max(begins, at - _SHOWN // 2)
        shown = max(first + _SHOWN, at + len(quote))
        ends = self._text.find("\n", at, shown)
        return found._replace(
            line=line,
            column=column,
            text=self._text[first : ends if ends >= 0 else shown],
            offset=at - first,
        )
