"""One document read to claims: what the store keeps of it, whatever became of the reading."""

import hashlib
from bisect import bisect_left
from collections.abc import Callable
from typing import NamedTuple

from comity.claims import Claim, Reading, as_lines
from comity.claims.extraction import begin, gather, titled
from comity.documents import Document, Trouble, read
from comity.errors import UnreadableDocumentError
from comity.sources import Blob, Missed


class Finding(NamedTuple):
    """Something that was not understood, or could not be got, and where."""

    place: str
    """The file or address, or the document's name."""
    code: str
    """A short slug: ``unknown-name``."""
    message: str
    at: int = 0
    """Offset in the source, in code points; likewise ``end``."""
    end: int = 0
    line: int = 0
    """From 1; 0 when it is about the whole document. Likewise ``column``."""
    column: int = 0

    def __str__(self) -> str:
        where = f":{self.line}:{self.column}" if self.line else ""
        return f"{self.place}{where}: {self.code}: {self.message}"


class Read(NamedTuple):
    """A document as read: its claims as lines of JSON in order of ``at``, and its findings."""

    key: str
    name: str
    media_type: str
    place: str
    title: str
    version: str
    format: str
    sha256: str
    length: int
    state: str
    claims: int
    lines: bytes
    findings: tuple[Finding, ...]
    fault: bool
    """Whether nothing could be read of it."""


def key_of(blob: Blob) -> str:
    """Return the hash that tells whether this very document was read before."""
    parts = (blob.name, blob.media_type, blob.version, hashlib.sha256(blob.data).hexdigest())
    return hashlib.blake2b(repr(parts).encode("utf-8", "replace"), digest_size=12).hexdigest()


More = Callable[[Reading], list[Claim]]
"""Adds claims from elsewhere to those that were read; what was wrong there it reports."""
Write = Callable[[Blob, Reading, list[Claim]], bytes]
"""Writes claims in another form than lines of JSON."""


def read_blob(blob: Blob, *, more: More | None = None, write: Write | None = None) -> Read:
    """Read one document; a document that breaks a reader becomes a finding, never an error."""
    try:
        document = read(blob)
        reading = begin(document)
        claims = gather(reading)
        if more is not None:
            claims = sorted([*claims, *more(reading)], key=lambda each: (each.at, len(each.quote)))
        told = kept(blob, document, claims, [*document.troubles, *reading.troubles])
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
    )


def faulty(blob: Blob, code: str, message: str) -> Read:
    """Return what is kept of a document that could not be read."""
    place = blob.place or blob.name
    return Read(
        key=key_of(blob),
        name=blob.name,
        media_type=blob.media_type,
        place=place,
        title=blob.name,
        version=blob.version,
        format="",
        sha256=hashlib.sha256(blob.data).hexdigest(),
        length=0,
        state="",
        claims=0,
        lines=b"",
        findings=(Finding(place, code, message),),
        fault=True,
    )


def missing(missed: Missed) -> Read:
    """Return what is reported of something that could not be got."""
    finding = Finding(missed.place, missed.code, missed.reason)
    fault = missed.code != "left-out"
    name = missed.place
    return Read("", name, "", name, name, "", "", "", 0, "", 0, b"", (finding,), fault)


def _findings(blob: Blob, document: Document, troubles: list[Trouble]) -> list[Finding]:
    """Return the troubles with line and column, in order of their place."""
    if not troubles:
        return []
    source = document.source
    breaks = [-1]
    while (found := source.find("\n", breaks[-1] + 1)) >= 0:
        breaks.append(found)
    place = blob.place or blob.name
    findings = []
    for code, message, span in sorted(troubles, key=lambda each: (each.span, each.code)):
        line = bisect_left(breaks, span.start)
        column = span.start - breaks[line - 1]
        findings.append(Finding(place, code, message, span.start, span.end, line, column))
    return findings
