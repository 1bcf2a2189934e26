"""HTML: an article as MediaWiki renders it (classic or Parsoid), saved pages, any other page.

Only what a person reads of the page's own text is read: no side boxes, menus or hidden words.
"""

import re

from comity.documents.model import Document, Reader
from comity.sources import Blob

_START = re.compile(
    r"\s*(?:<!--[^>]{0,2000}>\s*|<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html\b)", re.IGNORECASE
)
_SIGN = re.compile(
    r"</(?:p|div|td|th|tr|li|table|ul|a|h[1-6]|span|body|section)\s?>", re.IGNORECASE
)
_WIKI = re.compile(r"\[\[|\{\{|\{\||'''|\n==")
_LOOKED_AT = 50_000
_SURE = 20


def _takes(blob: Blob, text: str) -> float:
    if blob.media_type == "text/html":
        return 1.0
    if blob.media_type:
        return 0.0
    start = text[:_LOOKED_AT].lstrip("\ufeff")
    if _START.match(start):
        return 1.0
    signs = sum(1 for _ in _SIGN.finditer(start)) - sum(1 for _ in _WIKI.finditer(start))
    return min(max(signs, 0) / _SURE, 1.0) * 0.9


def _read(blob: Blob, source: str) -> Document:
    from comity.documents.html.document import read  # noqa: PLC0415 - only when one is read

    return read(blob, source)


READER = Reader(takes=_takes, read=_read)
