"""Consulates that a chronicle lists by their towns: "Nagasaki (1862)", "Kehl, which opened on …"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.chronicle.entries import Entry, When
from comity.claims.reading import Reading

_TOWN = (
    r"(?:(?:St|Ste|Port|San|Santa|Fort|Cape|La|Le|El|New|Civita|Porto|Rio|Puerto|Aix|Paco|Grand)\.? )?"
    r"[A-ZÀ-Þ][\w’'-]+(?: (?:(?:de|do|da|del|la|el|es|of|sur|and|d’)\.? ?)?[A-ZÀ-Þ][\w’'-]+){0,2}"
)
_YEARS = re.compile(
    rf"({_TOWN})(?: \([^()\d]{{1,40}}\))? \((\d{{4}})(?:[-–](\d{{4}}|current|present|\?))?\)"
)
_WHICH = re.compile(
    rf"({_TOWN})(?: \([^()\d]{{1,40}}\))?,? which (?P<open>(?:was )?opened)(?: on| in)? "
)
_CLOSED = re.compile(r",? and (?:was )?closed(?: on| in)? $")
_TYPE = (
    ("general", "consulate-general"),
    ("agenc", "consular agency"),
    ("agent", "consular agency"),
)
_BARE = re.compile(rf"(?:^|(?<=; ))({_TOWN})(?: \([^()\d]{{1,40}}\))? (\d{{4}})(?=[;.]|$)")
_MANY = 2  # so many towns with years make a list


class Listed(NamedTuple):
    """A consulate of a list; dates are EDTF, empty where it gives none."""

    city: str
    type: str
    since: str
    until: str
    start: int
    end: int


def listed(reading: Reading, entry: Entry) -> Iterator[Listed]:
    """Yield the consulates that an entry on consular presence lists."""
    if "consul" not in entry.section and not _about_posts(reading, entry):
        return
    kind = _type(reading, entry)
    for sentence in entry.sentences:
        yield from _which(reading, entry, sentence, kind)
    found = [
        match for sentence in entry.sentences for match in _YEARS.finditer(reading.plain, *sentence)
    ]
    for sentence in entry.sentences:
        bare = [*_BARE.finditer(reading.plain, *sentence)]
        if len(bare) >= _MANY:
            for each in bare:
                yield Listed(each[1], kind, each[2], "", each.start(), each.end())
    if len(found) >= _MANY:
        for match in found:
            until = match[3] if match[3] and match[3].isdecimal() else ""
            yield Listed(match[1], kind, match[2], until, match.start(), match.end())


def _about_posts(reading: Reading, entry: Entry) -> bool:
    return "consul" in entry.head.of(reading.plain).lower()


def _type(reading: Reading, entry: Entry) -> str:
    words = entry.head.of(reading.plain).lower()
    return next((kind for part, kind in _TYPE if part in words), "consulate")


def _which(
    reading: Reading, entry: Entry, sentence: tuple[int, int], kind: str
) -> Iterator[Listed]:
    """Yield "Kehl, which opened on April 30, 1872, and closed on February 5, 1915"."""
    dates = entry.dates_in(*sentence)
    for match in _WHICH.finditer(reading.plain, *sentence):
        opened = _next(dates, match.end())
        if opened is None or opened.start != match.end():
            continue
        closed = _next(dates, opened.end)
        joined = closed and _CLOSED.fullmatch(reading.plain, opened.end, closed.start)
        until, end = (closed.date, closed.end) if closed and joined else ("", opened.end)
        yield Listed(match[1], kind, opened.date, until, match.start(), end)


def _next(dates: list[When], at: int) -> When | None:
    return next((each for each in dates if each.start >= at), None)
