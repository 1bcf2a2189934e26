"""Diplomatic Exchange of the Correlates of War: who was represented where, by wave and level.

``DR_at_1`` is how the second state was represented at the first: 1 by a chargé d'affaires, 2 by
a minister, 3 by an ambassador, 9 in some other way, 0 not at all. A wave's year is one in which
a mission stood, not the year it was opened. Source: Bayer, Reşat. 2006. "Diplomatic Exchange
Data set, v2006.1." https://correlatesofwar.org.
"""

import functools
from collections.abc import Iterator

from comity.actors import coded
from comity.claims.model import Claim
from comity.claims.reading import Reading
from comity.claims.recording import Recording, Teller, whole
from comity.documents.records import Record
from comity.spans import Span

_LEVELS = {
    "1": ("chargé d'affaires", ""),
    "2": ("minister", "legation"),
    "3": ("ambassador", "embassy"),
    "9": ("other", ""),
    "0": ("none", ""),
}
"""The level of each code, and the type of mission that the level itself tells."""


def _find(reading: Reading) -> Iterator[Claim]:
    recording = Recording(reading.document, reading.troubles)
    for record in reading.document.records:
        yield from _told(recording, record)


def _told(recording: Recording, record: Record) -> Iterator[Claim]:
    year = record.text("year")
    first, second = (_state(record.text(each), year) for each in ("ccode1", "ccode2"))
    for column, found in (("ccode1", first), ("ccode2", second)):
        if not found:
            message = f"no state has the code {record.text(column)[:20]} in {year[:20]}"
            recording.trouble("unknown-name", message, whole(record))
    if not first or not second:
        return
    for column, sender, host in (("DR_at_1", second, first), ("DR_at_2", first, second)):
        level = _LEVELS.get(record.text(column))
        if level is None:
            message = f"{record.text(column)[:20]!r} is no level"
            recording.trouble("bad-record", message, whole(record))
            continue
        none = level[0] == "none"
        yield recording.claim(
            "mission",
            _quoted(record),
            subject=sender,
            object=host,
            status="" if none else "open",
            modality="denied" if none else "",
            qualifiers={"type": level[1], "level": "" if none else level[0]},
            edition=year,
            section=year,
            written={first: record.text("ccode1"), second: record.text("ccode2")},
            rule="row of Diplomatic Exchange",
        )


def _quoted(record: Record) -> Span:
    """Return the row from the first state's code to the second level."""
    places = [record.fields[each] for each in ("ccode1", "ccode2", "year", "DR_at_1", "DR_at_2")]
    return Span(min(each.start for each in places), max(each.end for each in places))


@functools.lru_cache(16384)
def _state(code: str, year: str) -> str:
    """Return whose code it was in a year, at its end or else at its beginning; "" for nobody."""
    if not (code.isdecimal() and year.isascii() and year.isdecimal() and len(year) == 4):  # noqa: PLR2004 - of digits
        return ""
    for day in (f"{year}-12-31", f"{year}-01-01"):
        found = coded("cow", code, day)
        if found:
            return found.id
    return ""


EXCHANGE = Teller(find=_find)
