"""The World Factbook: memberships, missions to and from the United States, envoys, disputes.

Each edition tells how things stood in its year, so every claim carries ``edition``; what an
edition says of since when is its start. A name that no actor bears, and words of the early
editions that cannot be read, are findings.
"""

from collections.abc import Iterator

from comity.actors import resolve
from comity.claims.factbook import disputes, participation, representation
from comity.claims.model import Claim
from comity.claims.reading import Reading
from comity.claims.recording import Recording, Teller, whole
from comity.documents.records import Record


def _find(reading: Reading) -> Iterator[Claim]:
    recording = Recording(reading.document, reading.troubles)
    known: dict[str, str] = {}
    for record in reading.document.records:
        name, year = record.text("country"), record.text("year")
        if not (year.isascii() and year.isdecimal()):
            recording.trouble("bad-record", f"{year[:20]!r} is no year", whole(record))
            continue
        if name not in known:
            actor = resolve(name, on=year)
            known[name] = actor.id if actor else ""
        if known[name]:
            yield from _told(recording, record, known[name])
        elif record.text("field") in participation.FIELDS:
            message = f"{name[:80]!r} is nobody known in {year}"
            recording.trouble("unknown-name", message, whole(record))


def _told(recording: Recording, record: Record, state: str) -> Iterator[Claim]:
    field = record.text("field")
    if field in participation.FIELDS:
        yield from participation.claims(recording, record, state)
    elif field in representation.FIELDS:
        yield from representation.claims(recording, record, state)
    elif field in disputes.FIELDS:
        yield from disputes.claims(recording, record, state)


FACTBOOK = Teller(find=_find)
