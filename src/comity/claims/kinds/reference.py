"""A note of the document: what is cited, who published it, when, and how often it is called."""

import functools
from collections.abc import Iterator
from typing import Any

from comity.claims.kind import Kind
from comity.claims.model import Claim
from comity.claims.reading import Reading
from comity.dates import find
from comity.documents import Note


def _find(reading: Reading) -> Iterator[Claim]:
    source = reading.document.source
    for note in reading.document.notes:
        section = reading.document.sections[note.section].title or "lead"
        yield Claim(
            kind="reference",
            qualifiers=_qualifiers(note),
            quote=source[note.span.start : note.span.end],
            at=note.span.start,
            section=section,
            rule="note",
        )


def _qualifiers(note: Note) -> dict[str, Any]:
    """Return what the note says of its source; a field it does not have is left out."""
    fields: dict[str, Any] = {"n": note.label, "title": note.title}
    if note.publisher:
        fields["publisher"] = note.publisher
    if date := _edtf(note.date):
        fields["date"] = date
    if accessed := _edtf(note.accessed):
        fields["accessed"] = accessed
    if note.url:
        fields["url"] = note.url
    fields["archived"] = note.archived
    fields["backlinks"] = note.backlinks
    return fields


@functools.lru_cache(maxsize=1 << 15)
def _edtf(printed: str) -> str:
    """Return a printed date as EDTF, as it is when it cannot be read."""
    dates = find(printed) if printed else []
    if len(dates) == 1 and dates[0].first and not dates[0].problem:
        return f"{dates[0].first}/{dates[0].last}" if dates[0].last else dates[0].first
    return printed.strip()


REFERENCE = Kind(
    find=_find,
    statuses={},
    says={"": "cites a source"},
    examples={
        "It has many friends.<ref name=mfa>{{cite web|title=Our friends|publisher=Ministry"
        "|date=4 May 2010|url=http://mfa.example/friends}}</ref>": [
            {
                "kind": "reference",
                "qualifiers": {
                    "n": "mfa",
                    "title": "Our friends",
                    "publisher": "Ministry",
                    "date": "2010-05-04",
                    "url": "http://mfa.example/friends",
                    "archived": False,
                    "backlinks": 1,
                },
            }
        ],
        "It has many friends.": [],
    },
)
