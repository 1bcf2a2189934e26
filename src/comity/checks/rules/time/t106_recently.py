"""Words that were true when they were written: "recently".

Why: a document stands for years, and what was recent once is told as news for ever.

What to do: put the date in the place of the word; where it stands there already, strike the word.
"""

import re
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity

_RECENT = re.compile(
    r"\b(?:(?:more|only|until) recently|(?<!most )recently|in recent (?:years|months|weeks|times)|"
    r"in the near future|a few (?:years|months) ago)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"“”«»]")


def _find(examined: Examined) -> Iterator[Hit]:
    for block in examined.document.blocks:
        if block.kind not in {"paragraph", "item"} or block.start >= examined.reading.body:
            continue
        quotes, at = 0, block.start  # an odd number of marks before the words: they are another's
        for found in _RECENT.finditer(examined.plain, block.start, block.end):
            quotes += len(_QUOTED.findall(examined.plain, at, found.start()))
            at = found.start()
            if quotes % 2 == 0:
                message = f"{found[0]!r} was true when it was written"
                yield examined.in_words(message, found.start(), found.end())


T106 = Check(
    inside=_find,
    severity=Severity.WARNING,
    bad=("Recently, in July 2005, it sold oil.", "In recent years it has sold less oil."),
    good=("In July 2005 it sold oil.", 'It said: "We have recently sold oil."'),
)
