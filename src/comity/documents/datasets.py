"""A structured dataset as a `Document`: records and no prose."""

import hashlib
from collections.abc import Iterator

from comity.documents.model import Document, Section, Trouble
from comity.documents.projection import Projection
from comity.documents.records import Record
from comity.sources import Blob
from comity.spans import Span

_MOST = 100  # findings of one kind; a file that is none of a dataset would give one a line


def dataset(
    blob: Blob, source: str, form: str, records: Iterator[Record], wanted: tuple[str, ...]
) -> Document:
    """Make a document of records; those that lack a field of ``wanted`` become findings."""
    kept: list[Record] = []
    troubles: list[Trouble] = []
    for record in records:
        lacking = [each for each in wanted if each not in record.fields]
        if not lacking:
            kept.append(record)
        elif len(troubles) < _MOST:
            message = f"this record has no {', '.join(lacking)}"
            troubles.append(Trouble("bad-record", message, Span(record.start, record.end)))
    return Document(
        title=blob.name,
        format=form,
        version=blob.version,
        sha256=hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest(),
        source=source,
        plain="",
        projection=Projection(),
        sections=[Section("lead", 1, 0, 0)],
        blocks=[],
        tables=[],
        links=[],
        marks=[],
        notes=[],
        troubles=troubles,
        records=kept,
    )
