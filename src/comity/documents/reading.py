"""From bytes to a document: decode them, choose the reader, read."""

import codecs
import functools
import hashlib

from comity.documents.enough import LONGEST, MOST_SIGNS, enough
from comity.documents.model import Document, Reader, Trouble
from comity.errors import UnreadableDocumentError
from comity.plugins import plugins
from comity.sources import Blob
from comity.spans import Span

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOKED_AT = 65_536
# Control characters that no text holds: all but tab, line feed, form feed, return and escape.
_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13, 27})
_MOST_CONTROLS = 0.01
_WIDE = 0.4  # the share of one half of the bytes of UTF-16 that are zeros, in most languages


@functools.cache
def readers() -> dict[str, Reader]:
    """Return every reader there is, by name."""
    return plugins("comity.documents.readers", Reader)


def decode(data: bytes) -> tuple[str, str]:
    """Return the text that bytes hold and the encoding they were in, line ends as they are.

    A byte order mark is believed (and left out); else it is UTF-8, and failing that
    Windows-1252. Raises `UnreadableDocumentError` for bytes that are no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise UnreadableDocumentError(
                    f"Not {encoding}, as its mark says: {error}"
                ) from None
    start = data[:_LOOKED_AT]
    if b"\0" in start or len(start) - len(start.translate(None, _CONTROLS)) > max(
        _MOST_CONTROLS * len(start), 1
    ):
        halves = start[::2].count(0), start[1::2].count(0)
        if min(halves) * 8 < max(halves) > _WIDE * len(start) / 2:
            raise UnreadableDocumentError(
                "It looks like UTF-16 without its mark: save it as UTF-8, or with the mark."
            )
        raise UnreadableDocumentError("It holds control characters: these bytes are no text.")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), "cp1252"


def read(blob: Blob) -> Document:
    """Read a document in whatever format it is.

    Of a monstrous text the end is left unread, and a finding says from where: see
    `comity.documents.enough`. Raises `UnreadableDocumentError`, naming the document, when it
    holds no text or no reader takes it.
    """
    try:
        text, encoding = decode(blob.data)
    except UnreadableDocumentError as error:
        raise UnreadableDocumentError(f"{blob.name}: {error}") from None
    if not text.strip():
        raise UnreadableDocumentError(f"{blob.name}: it is empty.")
    document = _read(_reader(blob, text), blob, text)
    if encoding == "cp1252":
        document.troubles.append(
            Trouble(
                "encoding",
                "This is not UTF-8; it was read as Windows-1252, which may be wrong.",
                Span(0, 0),
            )
        )
    return document


def _read(reader: Reader, blob: Blob, text: str) -> Document:
    end = len(text) if reader.records else enough(text)
    document = reader.read(blob, text[:end])
    if end < len(text):
        document.source = text
        document.sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        message = (
            f"Of its {len(text):,} characters only the first {end:,} were read: of one document "
            f"at most {LONGEST:,}, and {MOST_SIGNS:,} line breaks and signs of markup. "
            "Split it to have all of it read."
        )
        document.troubles.append(Trouble("left-unread", message, Span(end, len(text))))
    return document


def _reader(blob: Blob, text: str) -> Reader:
    sure = {name: reader.takes(blob, text) for name, reader in readers().items()}
    best = max(sure, key=lambda name: sure[name], default="")
    if not best or sure[best] <= 0:
        raise UnreadableDocumentError(
            f"{blob.name}: no reader takes it; there are {', '.join(sure)}."
        )
    return readers()[best]
