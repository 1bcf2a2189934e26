"""The entries of a chronicle: a dated head and the paragraphs under it."""

import functools
import re
from bisect import bisect_left
from typing import NamedTuple

from comity.actors import resolve
from comity.claims.prose.sentences import sentences
from comity.claims.reading import Reading
from comity.dates import Dated
from comity.spans import Span

# The title of a guide: whose relations it tells, then with whom.
_TITLE = re.compile(
    r"(?:The )?(.{2,60}?)['’]s? History of (?:Recognition|Diplomatic)[^:]{0,200}(?::|$)"
)
_ABOUT = re.compile(r"recogni|diplomatic rel|relations|consular|presence", re.IGNORECASE)
_OTHER = re.compile(r"^(?:Treaties|Resources|Key |Issues)")
_LONGEST_HEAD = 400  # characters
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
# A day whose year was said before; one written with a year is found as any date is.
_YEARLESS = re.compile(rf"\b({'|'.join(_MONTHS)}) (\d{{1,2}})(?:st|nd|rd|th)?(?!\d|,? \d{{4}})\b")
_SAME = re.compile(r"\b(?:(?:that|this|on) same (?:date|day)|the same (?:date|day))\b")


class When(NamedTuple):
    """A date in a paragraph, with what went before it taken into account."""

    start: int
    end: int
    date: str
    """EDTF; for a span its beginning."""
    until: str = ""
    """EDTF; the end of a span, else empty."""
    said: tuple[int, int] = (-1, -1)
    """Where a date stands that these words only point back to, -1 for none."""

    @property
    def is_day(self) -> bool:
        """Whether it is as fine as a day."""
        return len(self.date) >= len("1832-07-13")


def _start(when: When) -> int:
    return when.start


class Entry(NamedTuple):
    """What stands under one head."""

    section: str
    """The heading that the head stands under, in lower case."""
    dated: bool
    """Whether the head names an act: it stands in a section on such, and is not the section's."""
    head: Span
    sentences: tuple[Span, ...]
    dates: tuple[When, ...]
    """Those of the head and of the sentences, in order."""
    years: tuple[int, int]
    """The first and the last year that the head gives, 0 for none."""

    def dates_in(self, start: int, end: int) -> list[When]:
        """Return the dates that stand in ``plain[start:end]``."""
        first = bisect_left(self.dates, start, key=_start)
        last = bisect_left(self.dates, end, first, key=_start)
        return [each for each in self.dates[first:last] if each.end <= end]


def holder(reading: Reading) -> str:
    """Return whose guide a document is: the actor its title begins with; "" when it is none."""
    found = _guide(reading.document.title) if reading.state else ""
    return found if found != reading.state else ""


@functools.lru_cache(maxsize=64)
def _guide(title: str) -> str:
    """Return the actor that the title of a guide begins with, "" for any other title."""
    match = _TITLE.search(title)
    found = resolve(match[1].rpartition(" to ")[2].removeprefix("the ")) if match else None
    return found.id if found else ""


def is_chronicle(reading: Reading) -> bool:
    """Say whether a document is a chronicle: its sentences are read by its own rules alone."""
    return bool(holder(reading))


def entries(reading: Reading) -> list[Entry]:
    """Return the entries of a chronicle, but for those on treaties and resources."""
    found = []
    paragraphs: dict[int, list[Span]] = {}
    for block in reading.document.blocks:
        if block.kind in {"paragraph", "item"}:
            paragraphs.setdefault(block.section, []).append(Span(block.start, block.end))
    for place, section in enumerate(reading.document.sections):
        above = reading.headings(place)
        own = len(above) > 2  # noqa: PLR2004 - the lead is above all
        about = above[1] if own else above[0]
        if len(section.title) > _LONGEST_HEAD:
            continue
        if place and not _OTHER.search(section.title) and not _OTHER.search(about):
            end = section.start + len(section.title)
            head = Span(section.start, end)
            tells = own and _ABOUT.search(about) is not None
            found.append(_entry(reading, (about.lower(), tells), head, paragraphs.get(place, [])))
    return found


def _entry(
    reading: Reading, section: tuple[str, bool], head: Span, paragraphs: list[Span]
) -> Entry:
    plain = reading.plain
    own = _years(reading, head)
    told: list[Span] = []
    dates = [*_dates(reading, head, 0)]
    for paragraph in paragraphs:
        told += sentences(plain, *paragraph)
        dates += _dates(reading, paragraph, own[0])
    return Entry(*section, head, tuple(told), tuple(dates), own)


def _years(reading: Reading, head: Span) -> tuple[int, int]:
    years = [
        int(text[:4])
        for each in reading.dates_in(*head)
        for text in (each.first, each.last)
        if text[:4].isdecimal()
    ]
    return (min(years), max(years)) if years else (0, 0)


def _dates(reading: Reading, within: Span, year: int) -> list[When]:
    """Return the dates of a stretch, those without a year or by reference read as of the last."""
    plain = reading.plain
    written: list[When | re.Match[str]] = [
        _when(each) for each in reading.dates_in(*within) if each.first and not each.problem
    ]
    for pattern in (_YEARLESS, _SAME):
        written += [
            match
            for match in pattern.finditer(plain, *within)
            if not (reading.in_date(match.start()) or reading.in_date(match.end() - 1))
        ]
    written.sort(key=lambda each: each.start if isinstance(each, When) else each.start())
    found: list[When] = []
    for each in written:
        if isinstance(each, When):
            found.append(each)
            year = int(each.date[:4]) if each.date[:4].isdecimal() else year
        elif each.re is _SAME:
            if found and found[-1].is_day:
                said = found[-1]
                found.append(When(*each.span(), said.date, "", (said.start, said.end)))
        elif year:
            month, day = _MONTHS.index(each[1]) + 1, int(each[2])
            if 1 <= day <= 31:  # noqa: PLR2004 - the days of a month
                found.append(When(*each.span(), f"{year:04}-{month:02}-{day:02}"))
    return found


def _when(dated: Dated) -> When:
    vague = dated.role in {"before", "after"} and not dated.first.endswith("~")
    return When(dated.start, dated.end, dated.first + "~" * vague, dated.last)
