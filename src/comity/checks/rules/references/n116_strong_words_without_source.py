"""Strong words stand without a source.

Why: who is blamed, praised or accused has a right to know by whom; without a source it is the
encyclopedia that takes a side.

What to do: say who says so and cite it, or strike the words.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity

_STRONG = re.compile(
    r"\b(?:staunch(?:ly|est)? (?:supporter|support|ally|allies|supporting|supported)|"
    r"massacre[sd]?|genocid(?:e|al)|ethnic(?:ally)? cleans(?:ing|ed)|pogroms?|atrocit(?:y|ies)|"
    r"war crimes?|hypocri(?:tical|sy)|interestingly(?: enough)?|notorious(?:ly)?|infamous(?:ly)?|"
    r"brutal(?:ly)?|puppet (?:state|government|regime)|sham (?:election|referendum)s?|"
    r"(?:is|are|was|were) (?:widely )?(?:reported(?:ly)?|alleged|believed|rumou?red|accused)|"
    r"allegedly|reportedly|major arms supplier|false(?:ly)? (?:claim|accus)\w*|"
    r"(?:has|have) (?:been )?(?:accused|blamed)|illegal(?:ly)? (?:occup|annex)\w*)\b",
    re.IGNORECASE,
)
_MOST = 3  # of one paragraph


def _find(examined: Examined) -> Iterator[Hit]:
    marks = [mark.at for mark in examined.document.marks]
    if not marks:
        return  # the copy has left out all calls
    for block in examined.document.blocks:
        if block.kind not in {"paragraph", "item"} or block.start >= examined.reading.body:
            continue
        place = bisect_left(marks, block.start)
        if place < len(marks) and marks[place] <= block.end:
            continue
        for number, found in enumerate(_STRONG.finditer(examined.plain, block.start, block.end)):
            if number >= _MOST:
                break
            message = f"no source in this paragraph for {found[0]!r}"
            yield examined.in_words(message, found.start(), found.end())


_NOTED = "It sells oil.<ref>Oil of the year, 1993</ref>\n\n"

N116 = Check(
    inside=_find,
    severity=Severity.WARNING,
    bad=(f"{_NOTED}Fiji has been a staunch supporter of Malta.",),
    good=(
        f"{_NOTED}Fiji has been a staunch supporter of Malta.<ref>Malta today, 1993</ref>",
        f"{_NOTED}Fiji has supported Malta.",
    ),
)
