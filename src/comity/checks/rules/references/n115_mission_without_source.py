"""Missions are told of without a source.

Why: embassies open and close; without a source nobody can tell whether the one that is told of
is still there, or ever was.

What to do: cite the ministry's list of missions, with the day it was looked at.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from comity.checks.examined import words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.claims import Claim

_TOLD = frozenset({"mission", "accreditation"})
_SHOWN = 5


def _find(examined: Examined) -> Iterator[Hit]:
    told = [each for each in examined.claims if each.kind in _TOLD and not each.modality]
    unsourced = [each for each in told if not each.refs]
    if not unsourced:
        return
    noted = _Noted(examined)
    bare: dict[tuple[str, str], Claim] = {}
    for claim in unsourced:
        if not noted.covers(claim.at):
            bare.setdefault((claim.subject, claim.object), claim)
    if bare:
        first, *others = bare.values()
        missions = "mission is" if len(bare) == 1 else "missions are"
        message = f"{len(bare)} {missions} told of without a source"
        yield Hit(message, words_of(first), tuple(map(words_of, others[: _SHOWN - 1])))


class _Noted:
    """Knows which paragraphs, items and cells call a note."""

    def __init__(self, examined: Examined) -> None:
        blocks = [each for each in examined.document.blocks if each.kind != "heading"]
        marks = [mark.at for mark in examined.document.marks]
        span = examined.document.span
        self._starts = [span(each.start, each.start + 1).start for each in blocks]
        self._noted = [
            place < len(marks) and marks[place] <= each.end
            for each in blocks
            for place in [bisect_left(marks, each.start)]
        ]

    def covers(self, at: int) -> bool:
        """Say whether a note is called in the block that ``source[at]`` stands in."""
        place = bisect_right(self._starts, at) - 1
        return place >= 0 and self._noted[place]


N115 = Check(
    inside=_find,
    severity=Severity.NOTE,
    bad=("== Fiji ==\nAzerbaijan has an embassy in Suva.",),
    good=("== Fiji ==\nAzerbaijan has an embassy in Suva.<ref>List of missions, 2010</ref>",),
)
