"""Which notes stand by which words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from comity.documents import Mark

_FAR = 2_000  # no sentence goes on this long
_END = re.compile(r"[.!?][\"'”’)\]»]*\s+(?=[^\W\d_a-zß-ÿ])")


class Notes:
    """The marks of a document, asked which of them belong to a stretch of its words."""

    def __init__(self, marks: Sequence[Mark], plain: str) -> None:
        self._marks = marks
        self._places = [mark.at for mark in marks]
        self._plain = plain

    def of(self, start: int, end: int, stop: int) -> tuple[str, ...]:
        """Return the labels of the notes inside ``plain[start:end]`` and of those that follow next.

        A note that stands where the words begin closes what is before them. The notes that
        follow are the first cluster after the words, if the sentence goes on up to it and it
        stands no later than ``stop``, the end of the item, cell or passage.
        """
        places = self._places
        first = bisect_right(places, start)
        last = bisect_left(places, end, first)
        if last < len(places) and places[last] <= stop and not self._closes(end, places[last]):
            last = self._cluster(last, stop)
        if last - first < 2:  # noqa: PLR2004 - nearly always
            return (self._marks[first].label,) if first < last else ()
        return tuple(dict.fromkeys(mark.label for mark in self._marks[first:last]))

    def _cluster(self, place: int, stop: int) -> int:
        """Return the mark after the cluster that begins with the mark at ``place``."""
        at = self._places[place]
        while place < len(self._places) and self._places[place] <= stop:
            between = self._plain[at : self._places[place]]
            if between.strip(" ,"):
                break
            at = self._places[place]
            place += 1
        return place

    def _closes(self, end: int, at: int) -> bool:
        """Say whether a sentence ends between the words and a mark."""
        if at == end:
            return False
        plain = self._plain
        if at - end > _FAR or plain.find("\n", end, at) >= 0 or plain.find("\t", end, at) >= 0:
            return True
        ends = _END.finditer(plain, end, at)
        return any(not self._short(match.start()) for match in ends)

    def _short(self, at: int) -> bool:
        """Say whether the full stop at ``at`` ends an abbreviation: "U.S.", "St."."""
        word = self._plain[max(0, at - 5) : at].rpartition(" ")[2]
        return "." in word or len(word) == 1 or word in {"St", "Dr", "Mr", "Mrs", "No", "Gen", "vs"}
