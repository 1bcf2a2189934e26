"""A document under examination: what it says, how it was understood, and how to point at it."""

import functools
from typing import NamedTuple

from comity.claims import Claim, Reading
from comity.dates import Edtf
from comity.documents import Document, Note, Trouble
from comity.errors import ImpossibleDateError
from comity.spans import Span


class Hit(NamedTuple):
    """What a check finds in a document; spans are of its source."""

    message: str
    where: Span
    also: tuple[Span, ...] = ()


class Examined:
    """One document with its claims; ``today`` (an EDTF day, or "") is when it is examined."""

    def __init__(self, reading: Reading, claims: list[Claim], today: str = "") -> None:
        self.reading = reading
        self.claims = claims
        self.today = today

    @property
    def document(self) -> Document:
        """The document as read."""
        return self.reading.document

    @property
    def plain(self) -> str:
        """Its words as a person reads them."""
        return self.reading.plain

    @functools.cached_property
    def troubles(self) -> list[Trouble]:
        """What was not understood, in order of its place, each once."""
        found = {*self.document.troubles, *self.reading.troubles}
        return sorted(found, key=lambda each: (each.span, each.code, each.message))

    @functools.cached_property
    def version(self) -> Edtf | None:
        """The date of the document's version, failing that the day of the examination."""
        for text in (self.document.version, self.today):
            found = dated(text)
            if found is not None:
                return found
        return None

    @functools.cached_property
    def ties(self) -> list[Claim]:
        """The claims that diplomatic relations began, with a date, asserted, between two."""
        return [
            each
            for each in self.claims
            if each.kind == "relations"
            and each.status == "established"
            and each.start
            and not each.modality
            and len(each.parties) == 2  # noqa: PLR2004 - the two sides of a tie
        ]

    @functools.cached_property
    def notes(self) -> dict[str, Note]:
        """The notes by label; of two with one label the first."""
        found: dict[str, Note] = {}
        for each in self.document.notes:
            found.setdefault(each.label, each)
        return found

    def in_words(self, message: str, start: int, end: int) -> Hit:
        """Object to ``plain[start:end]``."""
        return Hit(message, self.document.span(start, end))


def words_of(claim: Claim) -> Span:
    """Return where in the source the words of a claim stand."""
    return Span(claim.at, claim.at + len(claim.quote))


def dated(text: str) -> Edtf | None:
    """Return a text as a date, None when it is no EDTF date (a revision id is none)."""
    try:
        return Edtf.parse(text) if text else None
    except ImpossibleDateError:
        return None
