"""The notes of a document while it is read: their labels, their calls, where they stand."""

import re
from typing import NamedTuple

from comity.documents.model import Note
from comity.documents.wikitext.citations import Cited
from comity.spans import Span, made

_NAME = re.compile(r"\bname\s{0,4}=\s{0,4}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'/>|]+))", re.IGNORECASE)


def name_of(attributes: str) -> str:
    """Return the name in a ``<ref>`` tag's attributes, "" for none.

    >>> name_of(' group="note" name = "a b" /')
    'a b'
    """
    found = _NAME.search(attributes)
    if not found:
        return ""
    return (found[1] or found[2] or found[3] or "").strip()


class Body(NamedTuple):
    """A note's words that are still to be read."""

    label: str
    span: Span
    """The whole note in the source."""
    start: int
    """Where its words begin in the source, and where they end."""
    end: int
    section: int
    short: str
    """What a short citation prints: then there are no words to read."""


class Notes:
    """Labels the notes in the order of the document and keeps their bodies for later."""

    __slots__ = ("_calls", "_shorts", "_unnamed", "bodies")

    def __init__(self) -> None:
        self.bodies: list[Body] = []
        self._calls: dict[str, int] = {}
        self._unnamed = 0
        self._shorts: set[str] = set()

    def call(self, name: str) -> str:
        """Count a call of the note ``name`` and return its label; an unnamed one gets a number."""
        if not name:
            self._unnamed += 1
            name = f"r{self._unnamed}"
        self._calls[name] = self._calls.get(name, 0) + 1
        return name

    def define(self, label: str, span: Span, words: tuple[int, int], section: int) -> None:
        """Keep the words of a note, a stretch of the source, for the end of the document."""
        self.bodies.append(made(Body, (label, span, *words, section, "")))

    def shorten(self, words: str, span: Span, section: int) -> str:
        """Count the call of a short citation, keep it the first time, and return its label."""
        label = self.call(words)
        if words not in self._shorts:
            self._shorts.add(words)
            self.bodies.append(Body(label, span, span.start, span.end, section, words))
        return label

    def note(self, body: Body, start: int, end: int, cited: Cited) -> Note:
        """Return the note whose words stand in ``plain[start:end]``."""
        label, span, _, _, section, _ = body
        return made(Note, (label, span, start, end, *cited, self._calls[label], section))
