"""One document read to claims, on this core.

It loads every reader and every rule of reading, so it is imported only where documents are read.
"""

import gc
from collections.abc import Callable

from comity.claims import Claim, Reading, as_lines
from comity.claims.extraction import begin, gather, titled
from comity.documents import Document, Trouble, read
from comity.errors import UnreadableDocumentError
from comity.sources import Blob
from comity.spans import Lines
from comity.store.examining import Examine
from comity.store.read import Finding, Read, faulty, key_of

More = Callable[[Reading], list[Claim]]
"""Adds claims from elsewhere to those that were read; what was wrong there it reports."""
Write = Callable[[Blob, Reading, list[Claim]], bytes]
"""Writes claims in another form than lines of JSON."""

_LARGE = 1_000_000  # bytes of a document whose reader is worth clearing away at once


def read_blob(
    blob: Blob,
    *,
    more: More | None = None,
    write: Write | None = None,
    examine: Examine | None = None,
) -> Read:
    """Read one document; a document that breaks a reader becomes a finding, never an error."""
    collecting = gc.isenabled()
    # What is made of a document is no garbage before it is read, and to look for some costs a
    # tenth of the time.
    gc.disable()
    try:
        return _read(blob, more, write, examine)
    finally:
        if collecting:
            gc.enable()


def _read(blob: Blob, more: More | None, write: Write | None, examine: Examine | None) -> Read:
    try:
        document = read(blob)
        if len(blob.data) > _LARGE:
            gc.collect()  # a reader's handlers are methods of its own: it does not go by itself
        reading = begin(document)
        claims = gather(reading)
        if more is not None:
            claims = sorted([*claims, *more(reading)], key=lambda each: (each.at, len(each.quote)))
        told = kept(blob, document, claims, [*document.troubles, *reading.troubles])
        if examine is not None:
            told = told._replace(objections=examine(reading, claims))
        return told._replace(lines=write(blob, reading, claims)) if write is not None else told
    except UnreadableDocumentError as error:
        return faulty(blob, "unreadable-document", str(error))
    except Exception as error:  # noqa: BLE001 - whatever a hostile document sets off is reported
        what = f"{type(error).__name__}: {error}"
        return faulty(blob, "reader-failed", f"reading it failed, please report it ({what[:200]})")


def kept(blob: Blob, document: Document, claims: list[Claim], troubles: list[Trouble]) -> Read:
    """Return what is kept of a document that was read, its claims as lines of JSON."""
    lines = b"".join(as_lines(claims, document))
    return Read(
        key=key_of(blob),
        name=blob.name,
        media_type=blob.media_type,
        place=blob.place or blob.name,
        title=document.title,
        version=document.version,
        format=document.format,
        sha256=document.sha256,
        length=len(document.source),
        state=titled(document.title),
        claims=len(claims),
        lines=lines,
        findings=tuple(_findings(blob, document, troubles)),
        fault=False,
        written=blob.written,
    )


def _findings(blob: Blob, document: Document, troubles: list[Trouble]) -> list[Finding]:
    """Return the troubles with line and column, in order of their place."""
    lines = Lines(document.source)
    place = blob.place or blob.name
    return [
        Finding(place, code, message, *span, *lines.place(span.start))
        for code, message, span in sorted(troubles, key=lambda each: (each.span, each.code))
    ]
