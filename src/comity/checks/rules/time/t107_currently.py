"""Words that tie a statement to the day it was written: "currently".

Why: nobody knows which day that was, so nobody knows until when it was so.

What to do: say as of when, or strike the word.
"""

import re
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity

_NOW = re.compile(
    r"\b(?:currently|at present|presently|nowadays|at the moment|as of now|to this day|"
    r"at this time|up to now|so far)\b|(?-i:\bToday,)|\b(?:relations|is|are) today\b",
    re.IGNORECASE,
)
_SAID = re.compile(r"\b(?:as of|since|in) (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b", re.IGNORECASE)
_AROUND = 160


def _find(examined: Examined) -> Iterator[Hit]:
    plain = examined.plain
    for block in examined.document.blocks:
        if block.kind not in {"paragraph", "item"} or block.start >= examined.reading.body:
            continue
        for found in _NOW.finditer(plain, block.start, block.end):
            first = max(block.start, found.start() - _AROUND)
            begin = max(first, plain.rfind(". ", first, found.start()) + 1)
            stop = plain.find(". ", found.end(), block.end)
            stop = min(block.end if stop < 0 else stop, found.end() + _AROUND)
            if not _SAID.search(plain, begin, stop):
                message = f"{found[0]!r} does not say when"
                yield examined.in_words(message, found.start(), found.end())


T107 = Check(
    inside=_find,
    severity=Severity.NOTE,
    bad=("Azerbaijan currently sells oil to 160 countries.",),
    good=(
        "Azerbaijan sells oil to 160 countries.",
        "As of 2014 it currently sells oil to 160 countries.",
    ),
)
