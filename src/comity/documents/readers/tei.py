"""TEI XML: a text as the Text Encoding Initiative marks it up.

Its header gives its title; heads, paragraphs, items, tables and notes are read as what they are.
No entity is expanded, no address followed.
"""

import re

from comity.documents.model import Document, Reader
from comity.sources import Blob

_ROOT = re.compile(r"<(?:[\w.-]{1,20}:)?TEI(?:Corpus)?[\s>]")
_NAMESPACE = "http://www.tei-c.org/ns/1.0"
_LOOKED_AT = 10_000


def _takes(blob: Blob, text: str) -> float:
    if blob.media_type == "application/tei+xml":
        return 1.0
    if blob.media_type not in {"", "application/xml", "text/xml"}:
        return 0.0
    start = text[:_LOOKED_AT].lstrip("\ufeff \t\r\n")
    if not start.startswith("<") or not _ROOT.search(start):
        return 0.0
    return 1.0 if _NAMESPACE in start else 0.8


def _read(blob: Blob, source: str) -> Document:
    from comity.documents.tei.document import read  # noqa: PLC0415 - only when one is read

    return read(blob, source)


READER = Reader(takes=_takes, read=_read)
