"""Strong words stand without a source.

Why: who is blamed, praised or accused has a right to know by whom; without a source it is the
encyclopedia that takes a side.

What to do: say who says so and cite it, or strike the words.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity

_STRONG = re.compile(
    r"\b(?:staunch(?:ly|est)? (?:supporter|support|ally|allies|supporting|supported)|"
    r"massacres|massacred|ethnic(?:ally)? cleans(?:ing|ed)|pogroms?|atrocit(?:y|ies)|"
    r"war crimes?|hypocri(?:tical|sy)|interestingly(?: enough)?|notorious(?:ly)?|infamous(?:ly)?|"
    r"puppet (?:state|government|regime)|sham (?:election|referendum)s?|"
    r"(?:is|are|was|were) (?:widely )?(?:reported(?:ly)?|alleged|believed|rumou?red|accused)|"
    r"allegedly|reportedly|major arms supplier|false(?:ly)? (?:claim|accus)\w*|"
    r"(?:has|have) (?:been )?(?:accused|blamed)|illegal(?:ly)? (?:occup|annex)\w*)\b",
    re.IGNORECASE,
)
_MOST = 3  # of one paragraph
_WORD = 30  # characters beside, in which a name may begin or a mark stand
# What an editor has marked as unsourced needs no second mark.
_MARKED = re.compile(
    r"\{\{\s?(?:citation needed|cn|fact|by whom|who|unreferenced)\b", re.IGNORECASE
)


def _find(examined: Examined) -> Iterator[Hit]:
    marks = [mark.at for mark in examined.document.marks]
    source = examined.document.source
    if not marks:
        return  # the copy has left out all calls
    links = [each.start for each in examined.document.links]
    for block in examined.document.blocks:
        if block.kind not in {"paragraph", "item"} or block.start >= examined.reading.body:
            continue
        place = bisect_left(marks, block.start)
        if place < len(marks) and marks[place] <= block.end:
            continue
        span = examined.document.span(block.start, block.end)
        if _MARKED.search(source, span.start, span.end + _WORD):
            continue
        said = _STRONG.finditer(examined.plain, block.start, block.end)
        strong = [each for each in said if not _named(examined, links, each)]
        for found in strong[:_MOST]:
            message = f"no source in this paragraph for {found[0]!r}"
            yield examined.in_words(message, found.start(), found.end())


def _named(examined: Examined, links: list[int], found: re.Match[str]) -> bool:
    """Say whether words are part of a name: of a link, or behind a word with a capital."""
    place = bisect_right(links, found.start()) - 1
    if place >= 0 and found.start() < examined.document.links[place].end:
        return True
    before = examined.plain[max(0, found.start() - _WORD) : found.start()].split()
    if "itself" in before:
        return True  # what it says of itself
    return found[0][:1].isupper() or (bool(before) and before[-1][:1].isupper())


_NOTED = "It sells oil.<ref>Oil of the year, 1993</ref>\n\n"

N116 = Check(
    inside=_find,
    severity=Severity.WARNING,
    bad=(f"{_NOTED}Fiji has been a staunch supporter of Malta.",),
    good=(
        f"{_NOTED}Fiji has been a staunch supporter of Malta.<ref>Malta today, 1993</ref>",
        f"{_NOTED}Fiji has supported Malta.",
        f"{_NOTED}Fiji has been a staunch supporter of Malta.{{{{citation needed}}}}",
    ),
)
