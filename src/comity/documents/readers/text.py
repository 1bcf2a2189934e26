"""Plain text, as a browser copies a page or a program prints it.

Rows stand on one line, items behind bullets, calls of notes in brackets, the notes in a numbered
list at the end; pages printed by html2text and w3m, and Markdown, keep more of their tables.
"""

from comity.documents.model import Document, Reader
from comity.sources import Blob

_FALLBACK = 0.05
_LOOKED_AT = 2_000
_SURE = 0.5


def _takes(blob: Blob, text: str) -> float:
    if blob.media_type == "text/plain":
        return _SURE
    start = text[:_LOOKED_AT].lstrip("\ufeff \t\r\n").lower()
    if start.startswith(("<!doctype", "<html", "<?xml", "<mediawiki")):
        return 0.0
    return _FALLBACK


def _read(blob: Blob, source: str) -> Document:
    from comity.documents.text.document import read  # noqa: PLC0415 - only when one is read

    return read(blob, source)


READER = Reader(takes=_takes, read=_read)
