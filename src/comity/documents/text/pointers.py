"""Titles of other articles that plain words point to: "See Denmark–Lithuania relations"."""

import re
from collections.abc import Iterator, Sequence

from comity.documents.model import Block, Link

_POINT = re.compile(
    r"(?<![\w-])(?:[Ss]ee(?: also| main article)?:?|[Mm]ain articles?:|[Ff]urther information:) "
    r"(?:the )?"
)
_TITLE = re.compile(r"[\"'“]?[A-Z0-9][^\n\t.;()\[\]]{2,120}")
# Where one title ends and another begins.
_BREAK = re.compile(r"(?<=relations)(?:,? and |, |,? & | (?=[A-Z]))|, (?:and )?(?=[A-Z])")
# A title holds its last word but once: else a long list could be parted in too many ways.
_RELATIONS = r"(?:(?!relations)[^\n.;:]){2,100}relations"
_LEADING = re.compile(
    rf" *(?:See also|Main articles?|Further information): {_RELATIONS}"
    rf"(?:(?:, |,? and |,? & ){_RELATIONS})*+(?= ?[A-Z])"
)
_VERB = re.compile(r" (?:is|are|was|were|has|have|had|for|which|that|on page) ")


def leading(text: str, start: int, end: int) -> int:
    """Return where the pointer ends that stands before the words of a block, 0 for none.

    >>> text = "Main article: Chad–Mali relationsOn 3 May 1961 Chad opened an embassy in Mali."
    >>> text[: leading(text, 0, len(text))]
    'Main article: Chad–Mali relations'
    """
    found = _LEADING.match(text, start, end)
    return found.end() if found else 0


def links(plain: str, blocks: Sequence[Block]) -> list[Link]:
    """Return the links that the words of a text amount to, in order of their start."""
    found: list[Link] = []
    for block in blocks:
        if block.kind in {"citation", "heading"}:
            continue
        for point in _POINT.finditer(plain, block.start, block.end):
            title = _TITLE.match(plain, point.end(), block.end)
            if title:
                found += _titles(plain, title.start(), title.end())
    return found


def _titles(plain: str, start: int, end: int) -> Iterator[Link]:
    at = start
    for stop in [*_BREAK.finditer(plain, start, end), None]:
        last = stop.start() if stop else end
        words = plain[at:last].strip(" \"'“”,:")
        lead = plain.find(words, at)
        if words and words[0].isupper() and not _VERB.search(words):
            yield Link(lead, lead + len(words), words)
        else:
            return
        if stop and plain[stop.start() : stop.end()] == " ":
            return  # a sentence begins behind the title
        at = stop.end() if stop else end
