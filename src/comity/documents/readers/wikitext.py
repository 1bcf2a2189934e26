"""Wikitext, as a page's source or a dump holds it.

Templates print what ``wikitext/templates.toml`` says they print.
"""

import collections
import re

from comity.documents.model import Reader
from comity.documents.wikitext.document import read
from comity.sources import Blob

_SIGN = re.compile(r"\[\[|\{\{|\{\||\n==|'''|<ref")
_LOOKED_AT = 50_000
_LIKELY, _DOUBTFUL = 0.9, 0.04


def _takes(blob: Blob, text: str) -> float:
    if blob.media_type == "text/x-wiki":
        return 1.0
    start = text[:_LOOKED_AT].lstrip("\ufeff \t\r\n")
    if blob.media_type == "text/html" or start[:200].lower().startswith(("<!doctype", "<html")):
        return 0.0
    signs = collections.Counter(_SIGN.findall(start))
    if len(signs) > 1 or (signs["{{"] == 0 and signs.total() > 1):
        return _LIKELY
    # Copies of rendered pages hold braces too: of templates that were left unprinted.
    return _DOUBTFUL if signs else 0.0


READER = Reader(takes=_takes, read=read)
