"""Claims out of the records of a dataset, quoted from the fields that say them."""

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from comity.claims.model import Claim
from comity.documents import Document, Trouble
from comity.documents.records import Field, Record
from comity.plugins import Plugin
from comity.spans import Span

if TYPE_CHECKING:
    from comity.claims.reading import Reading

EDITION = "edition"
"""The qualifier (EDTF) of a claim that one edition of a dataset makes, which tells how things
stood in its year and neither since when nor until when. It is for datasets that would list all
there is: what an edition lacks was not so then. Others give such a claim a date alone."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Teller(Plugin):
    """Tells the claims of one dataset; its file is called as the format of its documents."""

    find: Callable[["Reading"], Iterator[Claim]]


class Recording:
    """Makes the claims of one dataset's document; what it cannot read it reports."""

    def __init__(self, document: Document, troubles: list[Trouble]) -> None:
        self.document = document
        self._source = document.source
        self._troubles = troubles

    def claim(  # noqa: PLR0913 - a claim has as many fields
        self,
        kind: str,
        place: tuple[Field, int, int] | Span,
        *,
        rule: str,
        section: str,
        edition: str = "",
        subject: str = "",
        object: str = "",  # noqa: A002 - the field's name
        parties: Iterable[str] = (),
        status: str = "",
        since: str = "",
        on: str = "",
        qualifiers: Mapping[str, Any] | None = None,
        modality: str = "",
        written: Mapping[str, str] | None = None,
    ) -> Claim:
        """Make a claim of a stretch of a field's text, or of a stretch of the source.

        ``since`` is its start; without one its date is ``on``, or else the edition.
        """
        start, end = self._span(place)
        told = {name: value for name, value in (qualifiers or {}).items() if value}
        if edition:
            told[EDITION] = edition
        return Claim(
            kind=kind,
            subject=subject,
            object=object,
            parties=tuple(sorted(parties)),
            as_written=written or {},
            status=status,
            start=since,
            date="" if since else on or edition,
            qualifiers=told,
            modality=modality,
            quote=self._source[start:end],
            at=start,
            section=section or "lead",
            rule=rule,
        )

    def trouble(self, code: str, message: str, place: tuple[Field, int, int] | Span) -> None:
        """Report a stretch of a field's text, or of the source, that could not be understood."""
        self._troubles.append(Trouble(code, message, self._span(place)))

    def _span(self, place: tuple[Field, int, int] | Span) -> Span:
        if isinstance(place, Span):
            return place
        field, start, end = place
        return field.span(start, end, self._source)


def whole(record: Record) -> Span:
    """Return the stretch of the source that a record takes up."""
    return Span(record.start, record.end)
