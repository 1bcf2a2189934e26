"""Wikitext, as a page's source or a dump holds it.

Templates print what ``wikitext/templates.toml`` says they print.
"""

import re

from comity.documents.model import Reader
from comity.documents.wikitext.document import read
from comity.sources import Blob

_SIGN = re.compile(r"\[\[|\{\{|\{\||\n==|'''|<ref")
_LOOKED_AT = 50_000
_SURE = 20


def _takes(blob: Blob, text: str) -> float:
    if blob.media_type == "text/x-wiki":
        return 1.0
    start = text[:_LOOKED_AT].lstrip("\ufeff \t\r\n")
    if blob.media_type == "text/html" or start[:200].lower().startswith(("<!doctype", "<html")):
        return 0.0
    signs = sum(1 for _ in _SIGN.finditer(start))
    return min(signs / _SURE, 1.0) * 0.9


READER = Reader(takes=_takes, read=read)
