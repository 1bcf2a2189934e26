"""What claims are folded into."""

import enum
from collections.abc import Sequence
from typing import Any, NamedTuple


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
    """False for what documents say not to be ("no relations") with no word of it ever being."""
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


COLUMNS = (
    "kind, one, other, what, number, held, start, start_first, start_last, ended, "
    '"end", end_first, end_last, grade, support, dissent'
)
"""The columns of `Spell` in the table ``spells``, for a SELECT."""


def spell(row: Sequence[Any]) -> Spell:
    """Make a spell of a row of the columns `COLUMNS`."""
    *fields, grade, support, dissent = row
    return Spell._make([*fields, Grade(grade), tuple(support), tuple(dissent), ""])
