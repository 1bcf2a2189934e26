"""Actors listed under a heading, each with a date or with nothing more.

"== Free trade agreements ==", and below "* Peru – signed: July 2005", "* Chile (as of 2018)". What
a heading says of all that stands below it is for each kind of claim to read.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from comity.claims.lists import items
from comity.claims.passages import Passage
from comity.claims.reading import Reading
from comity.spans import Span

_LED = re.compile(
    r"[\s–—:(,-]*(?:(?:signed|since|as of|concluded|effective|in force|established)\b[:\s]*)?"
    r"(?:(?:in|on|since|from)\s+)?",
    re.IGNORECASE,
)
_LONG = 200
"""No such item is longer."""


class Listed(NamedTuple):
    """One actor of a list, what stands over the list, and where its words are."""

    heading: str
    actor: str
    date: str
    """EDTF, "" where there is none."""
    start: int
    end: int
    stop: int
    section: int
    """Which heading that is, by its place in ``document.sections``."""
    head: Span | None
    """The words before the list."""


def listed(reading: Reading, rules: Callable[[str], object]) -> Iterator[Listed]:
    """Yield the actors that items name, in order, where what stands over them rules a list.

    ``rules`` says it of a heading, of the one above it, and of the words before the list.
    """
    ruled: dict[int | Span, bool] = {}
    for passage in reading.passages:
        if passage.role != "item" or passage.end - passage.start >= _LONG:
            continue
        section, head = passage.section, passage.head
        if section not in ruled:
            ruled[section] = any(map(rules, reading.headings(section)[:2]))
        if head is not None and head not in ruled:
            words = reading.plain[max(head.start, head.end - _LONG) : head.end]
            ruled[head] = bool(rules(words))
        if ruled[section] or (head is not None and ruled[head]):
            yield from _of(reading, passage)


def _of(reading: Reading, passage: Passage) -> Iterator[Listed]:
    """Yield the one actor an item names and dates, if it does nothing else."""
    found = items(reading, passage.start, passage.end)
    if len(found) != 1:
        return
    name = found[0].name
    heading = reading.document.sections[passage.section].title
    over = (passage.section, passage.head)
    dates = reading.dates_in(name.end, passage.end)
    led = dates and dates[0].first and _LED.fullmatch(reading.plain, name.end, dates[0].start)
    if led:
        closed = "(" in led[0] and reading.plain.startswith(")", dates[0].end)
        end = dates[0].end + closed
        yield Listed(heading, found[0].actor, dates[0].first, name.start, end, passage.end, *over)
    elif found[0].alone and not dates:
        yield Listed(heading, found[0].actor, "", name.start, name.end, passage.end, *over)
