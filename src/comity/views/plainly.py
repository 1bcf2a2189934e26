"""The words of a quote as whoever reads the page sees them: without the markup of its source."""

import functools
import re

from comity.errors import ComityError

_MARKED = frozenset({"wikitext", "html"})
_LONGEST = 20_000  # characters; of a longer quote nobody sees the end
_MARKUP = re.compile(r"[\[\]{}<>|&=]|''|__|^[*#:;]", re.MULTILINE)
# How a cell is drawn, before its words: "align=right | 1961".
_ATTRIBUTES = re.compile(r"\s*(?:[a-z-]++ ?= ?(?:\"[^\"]*\"|'[^']*'|[\w#%.-]++)\s*+)+")
_CELLS = re.compile(r"[ \t]*(?:\|\||!!|\|)[ \t]*")


@functools.lru_cache(maxsize=8192)
def in_plain_words(quote: str, kind: str) -> str:
    """Return a quote without markup; ``kind`` is the format of its document.

    What parts the cells of a table is a middle dot, notes are left out. A quote that is all
    markup is the words of that (a note, its title), and one that cannot be read is itself.

    >>> in_plain_words("{{flag|Chad}} || [[11 May]] 1961<ref>Atlas</ref>", "wikitext")
    'Chad · 11 May 1961'
    >>> in_plain_words("[[Chad]]||align=right|1961", "wikitext")
    'Chad · 1961'
    >>> in_plain_words("Chad | 1961", "text")
    'Chad | 1961'
    """
    source = quote[:_LONGEST]
    if kind not in _MARKED or not _MARKUP.search(source):
        return " ".join(source.split())
    # Loaded where there is markup alone: an answer without any starts at once.
    from comity.documents.reading import readers  # noqa: PLC0415
    from comity.sources import Blob  # noqa: PLC0415

    try:
        document = readers()[kind].read(Blob("", "", b""), source)
    except ComityError:
        return " ".join(source.split())
    first = min((each.start for each in document.notes), default=len(document.plain))
    body = [each for each in document.blocks if each.start < first] or document.blocks
    words = "\n".join(document.plain[each.start : each.end] for each in body)
    cells = (part for part in _CELLS.split(words) if part.strip())
    parts = [part for part in cells if not _ATTRIBUTES.fullmatch(part)]
    return " ".join(" · ".join(parts).replace("\n", " · ").split()) or " ".join(source.split())
