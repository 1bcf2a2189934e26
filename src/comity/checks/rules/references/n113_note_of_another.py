"""A row calls a note of somebody else, and the note beside it is its own.

Why: the numbers have shifted: from there on each row is sourced by the note next to the right
one.

What to do: count the calls and the notes from the first that fits no more.
"""

from bisect import bisect_right
from collections.abc import Iterator

from comity.actors import find
from comity.checks.examined import words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.checks.naming import called
from comity.documents import Note

_NEAR = (-1, 1, -2, 2)


def _find(examined: Examined) -> Iterator[Hit]:
    for claim in examined.ties:
        if len(claim.refs) != 1 or not claim.refs[0].isdecimal() or claim.rule != "table row":
            continue
        note = examined.notes.get(claim.refs[0])
        other = next((each for each in claim.parties if each != examined.reading.state), "")
        if note is None or not other or other in _named(examined, note):
            continue
        for step in _NEAR:
            near = examined.notes.get(str(int(note.label) + step))
            if (
                near is not None
                and not _same_row(examined, note, near)
                and other in _named(examined, near)
            ):
                message = f"note {note.label} does not name {called(other)}, note {near.label} does"
                yield Hit(message, words_of(claim), (note.span, near.span))
                break


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

N113 = Check(
    inside=_find,
    severity=Severity.ERROR,
    form="text/plain",
    bad=(_TEXT.format(2),),
    good=(_TEXT.format(3),),
)
