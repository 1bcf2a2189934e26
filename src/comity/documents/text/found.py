"""Actors and dates in lines whose words may be run together: "Denmark2 April 1992See …"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from comity.actors import Mention
from comity.actors import find as find_actors
from comity.dates import Dated
from comity.dates import find as find_dates
from comity.documents.text.calls import without

MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
)
# Where a cell ran into the next: a name into a date or a "See", a date into a word or a date.
_GLUED = re.compile(
    rf"(?<=[^\W\d_])(?=\d{{1,2}} (?:{MONTHS})|(?:{MONTHS}) ?\d|\d{{4}}(?!\d))"
    rf"|(?<=[a-zà-ÿ.)])(?=(?:See|Main|Both|Early|Late)\b|(?:{MONTHS}) \d)"
    r"|(?<=\d)(?=[A-Z][a-z]|see\b)"
    rf"|(?<=[12]\d{{3}})(?=\d{{1,2}} (?:{MONTHS}) \d)"
)
_HEAD = 160  # cells run together at the beginning of a line
_LONGEST = 1_000
_BETWEEN = "\n|\n"  # what no name or date reaches over


class Finds(NamedTuple):
    """What was found in one line; offsets are within the line."""

    actors: list[Mention]
    dates: list[Dated]


_NOTHING = Finds([], [])


class Found:
    """Actors and dates of many lines, found in one pass over all of them."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._cuts: dict[int, list[int]] = {}
        texts = []
        for place, line in enumerate(lines):
            text = without(line[:_LONGEST])
            cuts = [each.start() for each in _GLUED.finditer(text[:_HEAD])]
            if cuts:
                edges = [0, *cuts, len(text)]
                text = " ".join(text[a:b] for a, b in pairwise(edges))
                self._cuts[place] = cuts
            texts.append(text)
        gap = len(_BETWEEN)
        self._starts = [0, *accumulate(len(each) + gap for each in texts)]
        whole = _BETWEEN.join(texts)
        self._mentions = find_actors(whole)
        self._dates = find_dates(whole)
        self._mention_starts = [each.start for each in self._mentions]
        self._date_starts = [each.start for each in self._dates]

    def of(self, line: int) -> Finds:
        """Return what was found in the line of that number."""
        base, stop = self._starts[line], self._starts[line + 1]
        mentions = self._mentions[
            bisect_left(self._mention_starts, base) : bisect_left(self._mention_starts, stop)
        ]
        dates = self._dates[
            bisect_left(self._date_starts, base) : bisect_left(self._date_starts, stop)
        ]
        if not mentions and not dates:
            return _NOTHING
        glued = [cut + place for place, cut in enumerate(self._cuts.get(line, ()))]

        def place(at: int) -> int:
            return at - base - bisect_right(glued, at - base - 1)

        return Finds(
            [each._replace(start=place(each.start), end=place(each.end)) for each in mentions],
            [each._replace(start=place(each.start), end=place(each.end)) for each in dates],
        )
