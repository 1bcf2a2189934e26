"""What claims are folded into."""

import enum
from collections.abc import Sequence
from typing import Any, NamedTuple

from comity.dates.bounds import LONG_AGO, NEVER


class Grade(enum.Enum):
    """How well a spell is vouched for."""

    BOTH_SIDES = "both sides"
    """Documents about either actor say so, not both by the same pages; none says otherwise."""
    ONE_SIDE = "one side"
    """Said of one side alone, by one page, or by documents about neither; none says otherwise."""
    DISPUTED = "disputed"
    """Some claim says otherwise."""


class Reason(enum.Enum):
    """Why an answer is what it is."""

    SAID = "a document says so"
    BEFORE = "the earliest beginning that a document tells is later"
    ENDED = "a document tells of an end before that day"
    NONE = "a document says that there is none"
    PRECISION = "the dates are not precise enough to tell"
    DISPUTED = "the documents contradict one another"
    UNDATED = "the documents do not say since when, or until when"
    SILENT = "documents about one of them were read, and none says anything of it"
    OUTSIDE = "no document about either of them was read"
    LAPSED = "it ended with one of the two, by the registry; no document tells of another end"
    UNBORN = "one of the two was not there yet, by the registry; no document says since when"
    INTERRUPTED = (
        "one of the two was no state of its own on that day, by the registry; "
        "no document says whether that ended the tie"
    )
    NO_STATE = (
        "one of the two was not there on that day, by the registry, and no document says more"
    )


class Bound(NamedTuple):
    """The registry's word on when an actor began or ended, where it bounds a spell of its ties."""

    actor: str
    date: str
    """EDTF."""
    first: int
    """The days between which that was; 1 is 0001-01-01."""
    last: int


class Spell(NamedTuple):
    """A stretch of time in which a tie has one status.

    Dates are EDTF, empty where nobody tells them; days are numbers (1 is 0001-01-01) between
    which the true day lies, `comity.dates.bounds.LONG_AGO` and ``NEVER`` standing for no bound.
    """

    kind: str
    one: str
    """The sending, recognising or joining side, or the first of two parties."""
    other: str
    what: str
    """What tells ties of one kind apart: ``embassy``, ``observer``; empty for most kinds."""
    number: int
    """From 1, in order of time."""
    held: bool
    """False for what documents say not to be ("no relations") with no word of it ever being.

    Then ``start`` is the day that the documents speak of, or one before: ``[..2025-11-24]``."""
    start: str
    start_first: int
    start_last: int
    ended: bool
    end: str
    """When it ended; empty where it has not, or where nobody tells when."""
    end_first: int
    end_last: int
    grade: Grade
    support: tuple[str, ...]
    """Ids of the claims that agree with it."""
    dissent: tuple[str, ...]
    """Ids of the claims that it overrules."""
    under: str = ""
    """The former state whose tie it was, where continuity is asked for; folding leaves it empty."""
    lapse: Bound | None = None
    """The end of one of the two, where documents leave open when the spell ended; see `bounded`,
    which fills in this and what follows. Folding is of what documents say."""
    unborn: Bound | None = None
    """The beginning of one of the two, where no document tells since when."""
    apart: tuple[tuple[int, int], ...] = ()
    """First and last days of times in which one of the two was no state of its own: unsaid."""

    @property
    def days(self) -> tuple[int, int, int, int]:
        """The days between which it began and ended, by the documents and by the registry."""
        first, last = self.start_first, self.start_last
        if not self.held and last == NEVER:  # a world folded before "none" had a day
            last = LONG_AGO
        over, till = (self.end_first, self.end_last) if self.ended else (NEVER, NEVER)
        if self.unborn:
            first = max(first, self.unborn.first)
        if self.lapse and not self.held:  # nobody speaks of what is no more
            last = min(last, self.lapse.first)
        elif self.lapse:
            over, till = min(over, self.lapse.first), min(till, self.lapse.last)
        return first, last, over, till

    def pauses(self, first: int, last: int) -> bool:
        """Say whether nobody tells if it stood on all the days from ``first`` to ``last``."""
        return any(low <= last and first <= high for low, high in self.apart)


COLUMNS = (
    "kind, one, other, what, number, held, start, start_first, start_last, ended, "
    '"end", end_first, end_last, grade, support, dissent'
)
"""The columns of `Spell` in the table ``spells``, for a SELECT."""


def spell(row: Sequence[Any]) -> Spell:
    """Make a spell of a row of the columns `COLUMNS`."""
    *fields, grade, support, dissent = row
    return Spell._make([*fields, Grade(grade), tuple(support), tuple(dissent), "", None, None, ()])
