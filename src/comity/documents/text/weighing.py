"""Small judgements on lines: is it a heading, does it hold nothing but dates."""

import re

from comity.documents.text.found import Finds

_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|can|will|would|established|became|maintains?|"
    r"opened|signed|recogni[sz]ed?)\b"
)
_LEGEND = 250  # no longer are the words under a picture
_COMMAS = 4  # with more commas they are a list
_KNOWN = frozenset({
    "see also", "references", "notes", "further reading", "external links", "footnotes",
    "bibliography", "diplomatic relations", "bilateral relations", "multilateral relations",
    "no relations", "history", "overview", "sources", "citations",
})  # fmt: skip
_MARKED = re.compile(r"\s*(#{1,6}) +\S")
_LONGEST = 70
_MOST_WORDS = 9
_NO_HEADING = re.compile(r"[.,:;!?…\"”)\]]$|, |^[a-z]|\d{4}$|\b(?:is|are|was|were|has|have)\b")
_BETWEEN = re.compile(r"[\s,;/()–-]*(?:and|or|re-?established|restored|resumed)?[\s,;/()–-]*")
_SEE = re.compile(r"\s*(?=See\b|$)")


def heading_level(text: str) -> int:
    """Return the level of a heading that says so by number signs, 0 for any other line."""
    marked = _MARKED.match(text)
    return len(marked[1]) if marked else 0


def is_heading(text: str, above: int, below: int) -> bool:
    """Say whether a line is a heading: short, no sentence, alone between ``above`` and ``below``.

    Both are counts of blank lines.
    """
    words = text.strip()
    if words.lower() in _KNOWN:
        return above > 0
    return (
        above > 0
        and below > 0
        and len(words) <= _LONGEST
        and words.count(" ") < _MOST_WORDS
        and text[:1] == words[:1]
        and not _NO_HEADING.search(words)
    )


def is_legend(words: str) -> bool:
    """Say whether a paragraph is what stands under a picture: no sentence, with a full stop or not.

    >>> is_legend("The president of Chad with Fiji's king in Lima, 2012")
    True
    """
    bare = words.rstrip()
    return (
        bare[-1:].isalnum()
        and len(bare) <= _LEGEND
        and bare.count(",") <= _COMMAS
        and bare.count(" ") > 2  # noqa: PLR2004 - a heading that is not told as one
        and not _FINITE.search(bare)
    )


def only_dates(text: str, found: Finds) -> int:
    """Return where the dates end that a line begins with, if "See" or nothing follows; else 0."""
    at = len(text) - len(text.lstrip())
    for each in found.dates:
        if not _BETWEEN.fullmatch(text[at : each.start]):
            break
        at = each.end
    if at == len(text) - len(text.lstrip()):
        return 0
    rest = re.match(r"(?:\s*\[\w{1,4}\])*[,)]?", text[at:])
    end = at + (rest.end() if rest else 0)
    return end if _SEE.match(text, end) else 0
