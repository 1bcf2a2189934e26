"""Further ones of a list that tells of ties: "and with Fiji in 1970", "with all but Chad"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import Mention
from comity.claims.grammar.relations.objects import LISTING
from comity.claims.reading import Reading
from comity.dates import Dated

_NEXT = re.compile(
    r"(?:\)?,? and|\)?,|\)?;)(?: and)?(?: (?:then|later|finally|also|subsequently|afterwards|"
    r"followed by))?(?: with)? (?:the |The )?$"
)
_ON = re.compile(r",? (?:in|on|since|from) (?:early |late |mid-)?$|,? \((?:in |on |since )?$")
# Behind the last date of such a list: no verb of another clause.
_CLOSED = re.compile(r"\)?(?:[.,;]| and\b| but\b|$|\n)")
_ALL_BUT = re.compile(
    r" with (?:all|every|each|most|any|other|states|countries)\b[^.;:()]{0,80}?"
    r",? \(?(?:except(?:ing)?(?: for)?|apart from|with the (?:sole )?exceptions? of|other than|"
    r"aside from|excluding|but(?: not)?|save(?: for)?) (?:the |that of |those of )?",
    re.IGNORECASE,
)
_NEAR = 40


class Further(NamedTuple):
    """Another of a list, and when relations with it came about."""

    actor: str
    date: Dated
    end: int


def dated_further(reading: Reading, at: int, stop: int) -> Iterator[Further]:
    """Yield who is listed with a date of its own behind ``plain[at]``, where such a date ends."""
    plain = reading.plain
    while group := _group(reading, at, stop):
        last = group[-1]
        dates = reading.dates_in(last.end, min(stop, last.end + _NEAR))
        date = dates[0] if dates and dates[0].first and not dates[0].problem else None
        if date is None or date.last or date.role in {"until", "before", "after"}:
            return
        if not _ON.fullmatch(plain, last.end, date.start):
            return
        end = date.end + plain.startswith(")", date.end)
        if not _CLOSED.match(plain, date.end):
            return
        for each in group:
            yield Further(reading.actor_of(each), date, end)
        at = date.end


def _group(reading: Reading, at: int, stop: int) -> list[Mention]:
    """Return those who are listed next behind ``plain[at]`` before another date."""
    plain = reading.plain
    found: list[Mention] = []
    for each in reading.mentions_in(at, stop):
        if each.kind != "actor" or reading.is_group(each):
            return found
        begins = found[-1].end if found else at
        if not (LISTING if found else _NEXT).fullmatch(plain, begins, each.start):
            return found
        found.append(each)
    return found


def all_but(reading: Reading, at: int, stop: int) -> list[Mention]:
    """Return whom words leave out: "has relations with all states except Chad"."""
    opened = _ALL_BUT.match(reading.plain, at, stop)
    found: list[Mention] = []
    begins = opened.end() if opened else stop
    for each in reading.mentions_in(begins, stop):
        joined = not found or LISTING.fullmatch(reading.plain, begins, each.start)
        if each.kind != "actor" or not joined or (not found and each.start > begins + 4):
            break
        found.append(each)
        begins = each.end
    return found
