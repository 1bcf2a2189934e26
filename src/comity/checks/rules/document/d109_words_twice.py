"""The same words stand in two places.

Why: a passage was copied from one section to another; when one of them is brought up to date the
other is forgotten.

What to do: keep the words where they belong, and point there from the other place.
"""

import re
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity

_WORD = re.compile(r"\w+")
_RUN = 24  # words in a row that nobody writes twice by chance


def _find(examined: Examined) -> Iterator[Hit]:
    seen: dict[tuple[str, ...], tuple[int, int]] = {}
    for block in examined.document.blocks:
        if block.kind not in {"paragraph", "item"} or block.start >= examined.reading.body:
            continue
        words = list(_WORD.finditer(examined.plain, block.start, block.end))
        texts = [each[0].casefold() for each in words]
        told = 0
        for place in range(len(words) - _RUN + 1):
            start, end = words[place].start(), words[place + _RUN - 1].end()
            first = seen.setdefault(tuple(texts[place : place + _RUN]), (start, end))
            if first[0] != start and place >= told and not _names(texts[place : place + _RUN]):
                told = len(words)
                hit = examined.in_words("these words stand in two places", start, end)
                yield hit._replace(also=(examined.document.span(*first),))


def _names(words: list[str]) -> bool:
    """Say whether a run is mostly the same few words, as in lists of ministers and dates."""
    return len(set(words)) < _RUN // 2 or sum(each.isdigit() for each in words) > _RUN // 4


_SAID = (
    "The two towns trade in oil, wheat and carpets, and each spring they send a choir, a team of "
    "wrestlers and a cook to the other, and wool to the third."
)

D109 = Check(
    inside=_find,
    severity=Severity.WARNING,
    bad=(f"== Fiji ==\n{_SAID}\n== Cuba ==\n{_SAID}",),
    good=(f"== Fiji ==\n{_SAID}\n== Cuba ==\nThe two towns trade in oil, wheat and carpets.",),
)
