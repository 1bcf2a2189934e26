"""The words of a document with the actors and dates found in them: the ground of a reading."""

import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import Any, TypeVar

from comity.actors import Mention, actor, resolve_mention
from comity.actors import find as find_actors
from comity.claims.abbreviations import abbreviated
from comity.claims.governments import governed, named
from comity.dates import Dated
from comity.dates import find as find_dates
from comity.documents import Document, Link, Mark, Note, Section, Trouble
from comity.errors import UnknownActorError

T = TypeVar("T")
_PLURAL = re.compile(
    r"[ -](?:member |observer |full |founding )*(?:countries|states|nations|neighbou?rs|members|"
    r"governments|republics)\b"
)


class Page:
    """One document's words; positions are offsets into ``document.plain`` throughout."""

    def __init__(self, document: Document, state: str) -> None:
        self.document = document
        self.plain = document.plain
        self.state = state
        """The code of the state the document is about, empty when it is about none."""
        found = [
            each for each in find_actors(document.plain) if not _is_money(document.plain, each)
        ]
        found = abbreviated(document.plain, found)
        self.governments = governed(document.plain, found)
        """Those that are called by a ruler, and stand for the state."""
        self.mentions = sorted([*found, *named(self.governments)]) if self.governments else found
        self.dates: list[Dated] = find_dates(document.plain)
        self.troubles: list[Trouble] = []
        """What could not be understood, in the order it was met."""
        self._actors: dict[tuple[str, str, str], str] = {}
        self._once: dict[Callable[..., Any], Any] = {}
        self._mention_starts = [each.start for each in self.mentions]
        self._date_starts = [each.start for each in self.dates]
        self._section_starts = [each.start for each in document.sections]
        self._link_starts = [each.start for each in document.links]
        self._mark_places = [mark.at for mark in document.marks]
        self.called: dict[str, int] = {}
        """Where a note is first called, by its label."""
        for mark in document.marks:
            self.called.setdefault(mark.label, mark.at)
        self._worded = sorted((each for each in document.notes), key=lambda each: each.start)
        self._worded_at = [each.start for each in self._worded]
        self.body = self._worded_at[0] if self._worded_at else len(self.plain)
        """Where in ``plain`` the body ends and the words of the notes begin."""

    def once(self, make: Callable[[Any], T]) -> T:
        """Return what ``make`` makes of this document: it is made once, and goes with it.

        What is made must not hold the document itself, or neither would go when it is read.
        """
        found: T | None = self._once.get(make)
        if found is None:
            found = self._once[make] = make(self)
        return found

    def mentions_in(self, start: int, end: int) -> list[Mention]:
        """Return the actors, places and demonyms named in ``plain[start:end]``."""
        starts = self._mention_starts
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] >= end:
            return []
        found = self.mentions[first : bisect_left(starts, end, first)]
        if found[-1].end > end:
            found.pop()
        return found

    def dates_in(self, start: int, end: int) -> list[Dated]:
        """Return the dates written in ``plain[start:end]``."""
        starts = self._date_starts
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] >= end:
            return []
        found = self.dates[first : bisect_left(starts, end, first)]
        if found[-1].end > end:
            found.pop()
        return found

    def in_date(self, at: int) -> bool:
        """Say whether ``plain[at]`` is part of a date."""
        place = bisect_right(self._date_starts, at) - 1
        return place >= 0 and at < self.dates[place].end

    def marks_in(self, start: int, end: int) -> list[Mark]:
        """Return the notes that are called in ``plain[start:end]``."""
        first = bisect_left(self._mark_places, start)
        return self.document.marks[first : bisect_left(self._mark_places, end, first)]

    def links_in(self, start: int, end: int) -> list[Link]:
        """Return the links whose words stand in ``plain[start:end]``."""
        first = bisect_left(self._link_starts, start)
        last = bisect_left(self._link_starts, end, first)
        return [each for each in self.document.links[first:last] if each.end <= end]

    def actor_of(self, mention: Mention, on: str = "") -> str:
        """Return the id of whom a mention names, on a date, in this document."""
        asked = (self.plain[mention.start : mention.end], mention.id, on)
        found = self._actors.get(asked)
        if found is None:
            found = self._actors[asked] = resolve_mention(mention, self.plain, on, self.state)
        return found

    def is_group(self, mention: Mention) -> bool:
        """Say whether a name only tells which of many are meant: "Arab League states"."""
        return bool(_PLURAL.match(self.plain, mention.end))

    def section_at(self, at: int) -> int:
        """Return the place in ``document.sections`` of the section that ``at`` stands in.

        The words of a note stand where the note does.
        """
        if at < self.body:
            return max(0, bisect_right(self._section_starts, at) - 1)
        note = self.note_at(at)
        return note.section if note is not None else len(self._section_starts) - 1

    def note_at(self, at: int) -> Note | None:
        """Return the note whose words ``plain[at]`` is of, None when it is of the body."""
        if not self._worded_at or at < self._worded_at[0]:
            return None
        return self._worded[bisect_right(self._worded_at, at) - 1]

    def section(self, at: int) -> Section:
        """Return the section that ``at`` stands in."""
        return self.document.sections[self.section_at(at)]

    def headings(self, place: int) -> list[str]:
        """Return the titles of a section and of those it stands in, the nearest first."""
        found = []
        sections = self.document.sections
        while True:
            found.append(sections[place].title)
            above = sections[place].parent
            if above >= place:
                return found
            place = above

    def trouble(self, code: str, message: str, start: int, end: int) -> None:
        """Report that ``plain[start:end]`` could not be understood."""
        span = self.document.span(start, end)
        self.troubles.append(Trouble(code, message, span))


def _is_money(plain: str, mention: Mention) -> bool:
    """Say whether a name is part of a sign of money: "US$", "NZ $"; "gave Fiji $3" names Fiji."""
    short = plain[mention.start : mention.end].isupper()
    return plain.startswith(("$", " $") if short else "$", mention.end)


@functools.cache
def kind_of(identity: str) -> str:
    """Return ``organisation`` for the id of an organisation, else ``state``."""
    try:
        return "organisation" if actor(identity).kind == "organisation" else "state"
    except UnknownActorError:
        return "state"
