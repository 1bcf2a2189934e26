"""A row calls a note of somebody else, and the note beside it is its own.

Why: the numbers have shifted: from there on each row is sourced by the note next to the right
one.

What to do: count the calls and the notes from the first that fits no more.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import find
from comity.checks.citing import published
from comity.checks.examined import dated, words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.checks.naming import called
from comity.claims import Claim
from comity.documents import Note

_NEAR = (-1, 1, -2, 2)
_NEWS = dt.timedelta(days=14)  # what happened is in the news within this time
_RUN = 3  # numbers between a call that has shifted and one that must have with it


class _Shift(NamedTuple):
    """A row that calls one note, and whose own is ``step`` numbers away."""

    claim: Claim
    note: Note
    near: Note
    step: int
    why: str


def _find(examined: Examined) -> Iterator[Hit]:
    calls = [each for each in examined.ties if len(each.refs) == 1 and each.rule == "table row"]
    numbered = [each for each in calls if each.refs[0].isdecimal()]
    shifts = {each.claim.at: each for each in map(_Finder(examined).shift, numbered) if each}
    for claim in numbered:
        shift = shifts.get(claim.at) or _beside(examined, claim, list(shifts.values()))
        if shift:
            yield Hit(shift.why, words_of(claim), (shift.note.span, shift.near.span))


class _Finder:
    """Finds rows whose own note stands beside the one they call."""

    def __init__(self, examined: Examined) -> None:
        self._examined = examined

    def shift(self, claim: Claim) -> _Shift | None:
        note = self._examined.notes.get(claim.refs[0])
        other = _other(self._examined, claim)
        if note is None or not other or self._fits(note, other, claim):
            return None
        for step in _NEAR:
            near = self._examined.notes.get(str(int(note.label) + step))
            if near is None or _same_row(self._examined, note, near):
                continue
            if other in _named(self._examined, near):
                why = f"note {note.label} does not name {called(other)}, note {near.label} does"
                return _Shift(claim, note, near, step, why)
            # The date alone tells where the note that is called is of another time.
            if self._of_that_time(near, claim):
                why = f"note {near.label} is of the days after {claim.start}, note {note.label} not"
                return _Shift(claim, note, near, step, why)
        return None

    def _fits(self, note: Note, other: str, claim: Claim) -> bool:
        return other in _named(self._examined, note) or self._of_that_time(note, claim)

    def _of_that_time(self, note: Note, claim: Claim) -> bool:
        told, when = published(self._examined, note), dated(claim.start)
        if told is None or told.first is None or when is None or when.first is None:
            return False
        exact = told.first == told.last and when.first == when.last
        return exact and dt.timedelta(0) <= told.first - when.first <= _NEWS


def _beside(examined: Examined, claim: Claim, shifts: list[_Shift]) -> _Shift | None:
    """Return the shift of a call whose number is next to some that have shifted.

    Its own note must name others alone: what cannot be told is left as it is.
    """
    note = examined.notes.get(claim.refs[0])
    if note is None:
        return None
    near = [each for each in shifts if abs(int(each.note.label) - int(note.label)) <= _RUN]
    own = {examined.reading.state, *claim.parties}
    named = _named(examined, note)
    if len(near) < 2 or named & (own - {examined.reading.state}) or not named - own:  # noqa: PLR2004 - one may be a slip
        return None
    step = near[0].step
    meant = examined.notes.get(str(int(note.label) + step))
    if meant is None or any(each.step != step for each in near):
        return None
    why = f"note {note.label} is of another row, as those of the rows beside it are"
    return _Shift(claim, note, meant, step, why)


def _other(examined: Examined, claim: Claim) -> str:
    return next((each for each in claim.parties if each != examined.reading.state), "")


def _same_row(examined: Examined, note: Note, near: Note) -> bool:
    """Say whether two notes are first called in one row: then each may be for its own words."""
    starts = [row.name.start for row in examined.reading.rows]
    places = [examined.reading.called.get(each.label, -1) for each in (note, near)]
    if min(places) < 0:
        return False
    rows = {bisect_right(starts, at) for at in places}
    return len(rows) == 1


def _named(examined: Examined, note: Note) -> set[str]:
    return {each.id for each in find(examined.plain[note.start : note.end])}


_TEXT = """Foreign relations of Azerbaijan

Country Formal Relations Began Notes
 Fiji 19 March 2010[2]
 Malta 1 April 2011[{}]
 Tuvalu 2 April 2012[4]

  1. "Fiji opens an office". Retrieved 2 May 2011.
  2. "Fiji and Baku agree". Retrieved 2 May 2011.
  3. "Malta and Baku agree". Retrieved 2 May 2011.
  4. "Tuvalu and Baku agree". Retrieved 2 May 2011.
"""
_DATED = """Foreign relations of Azerbaijan

Country Formal Relations Began Notes
 Fiji 19 March 2010[1]
 Malta 1 April 2011[{}]

  1. Мальта 3 апреля 2011
  2. Фиджи 13 ноября 2007
"""

N113 = Check(
    inside=_find,
    severity=Severity.ERROR,
    form="text/plain",
    bad=(_TEXT.format(2), _DATED.format(2)),
    good=(_TEXT.format(3), _DATED.format(1)),
)
