"""What the store keeps of a document, whatever became of the reading."""

import hashlib
from typing import NamedTuple

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
    written: str = ""
    """The day its version was saved, as EDTF, where the source says so."""
    objections: bytes = b""
    """What an examiner wrote of it, a JSON object a line: see `comity.store.examining`."""


def key_of(blob: Blob) -> str:
    """Return the hash that tells whether this very document was read before."""
    parts = (blob.name, blob.media_type, blob.version, hashlib.sha256(blob.data).hexdigest())
    return hashlib.blake2b(repr(parts).encode("utf-8", "replace"), digest_size=12).hexdigest()


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
        written=blob.written,
    )


def missing(missed: Missed) -> Read:
    """Return what is reported of something that could not be got."""
    finding = Finding(missed.place, missed.code, missed.reason)
    fault = missed.code != "left-out"
    name = missed.place
    return Read("", name, "", name, name, "", "", "", 0, "", 0, b"", (finding,), fault)
