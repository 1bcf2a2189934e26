"""When a war was that is called by its name: by the date that stands with it, or by its verb."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.fighting.wars import War
from comity.claims.reading import Reading
from comity.dates import Dated

_AFTER = re.compile(r" (?:of|in|from|between) (?:the )?|,? ?\(|, ")
# "the war began in Fiji in 1988": the date by the verb is that of its beginning or its end.
_VERB = re.compile(
    r"(?:, which)?[^.;,\n]{0,60}? (?:(?P<begins>began|begun|started|broke out|erupted|"
    r"was fought|took place|"
    r"occurred|raged|lasted|waged on|was (?:initiated|launched)|(?:has|had) (?:lasted|raged|been "
    r"(?:ongoing|going on|waged|fought))(?= since))|ended|came to an end|concluded|finished)"
    r"(?: [\w’'-]+){0,8}? (?:in|on|of|from|since) (?:the )?"
)
_AND_ENDED = re.compile(
    r" and (?:ended|lasted until|came to an end|concluded|finished)"
    r"(?: [\w’'-]+){0,8}?(?: (?:in|on))?(?: the)? "
)
_LED = re.compile(r",? (?:when )?(?:(?:the|a) )?|, ")
_BEGINS = re.compile(r" (?:began|started|broke out|erupted|was (?:initiated|launched|started))\b")
# "the war between Cuba and Fiji in early 1995"
_OF_TWO = re.compile(
    r" (?:between|against|with) [^.;,]{3,60}(?: (?:in|from) (?:early |late |mid-?)?| \()"
)
_ON = re.compile(r"(?:\b(?:the|The|their|his|its) )?$")
_ALSO = re.compile(r",? (?:and )?(?:(?:in|of) )?")
_FAR = 120
_CLOSE = 16
_NEAR = 14
"""Characters between a war and its date: words that join them, a mere "of", and a date before."""


class When(NamedTuple):
    """From when to when a war was, and the words in ``plain`` that say so with its name."""

    since: str
    until: str
    start: int
    end: int


def when_named(reading: Reading, war: War) -> When:
    """Return the date that stands by a war's name, and the words for both: it was then."""
    plain = reading.plain
    dates = reading.dates
    place = bisect_left(dates, (war.end,))
    before = dates[place - 1] if place else None
    if before and before.first and plain[before.end : war.start] in {" ", " ("}:
        closed = plain[war.end : war.end + 1] == ")"
        start = _article(plain, before.start)
        return When(before.first, before.last or before.first, start, war.end + closed)
    after = dates[place] if place < len(dates) else None
    if after and after.start - war.end < _FAR and after.first and not after.role:
        near = after.start - war.end < _CLOSE
        lead = _OF_TWO.fullmatch(plain, war.end, after.start)
        lead = lead or (_AFTER.fullmatch(plain, war.end, after.start) if near else None)
        if lead and (lead[0] != ", " or after.kind in {"year", "span"}):
            end = after.end + (plain[after.end : after.end + 1] == ")")
            return When(after.first, after.last or after.first, _article(plain, war.start), end)
    return _told_by_verb(plain, war, dates, place)


def _told_by_verb(plain: str, war: War, dates: list[Dated], place: int) -> When:
    """Return when words say that a war began or ended, and where these stand.

    The first of the dates behind its name is that of that ``place``.
    """
    before = dates[place - 1] if place else None
    after = dates[place] if place < len(dates) else None
    start = _article(plain, war.start)
    if after and after.first and after.start - war.end < _FAR:
        verb = _VERB.fullmatch(plain, war.end, after.start)
        if verb and verb["begins"]:
            until, end = _ended(plain, dates[place + 1 :], after)
            return When(after.first, after.last or until, start, end)
        if verb:
            return When("", after.last or after.first, start, after.end)
    if before and before.first and war.start - before.end < _NEAR:
        begins = _BEGINS.match(plain, war.end)
        if begins and _LED.fullmatch(plain, before.end, war.start):
            return When(before.first, "", _article(plain, before.start), begins.end())
    return When("", "", war.start, war.end)


def _ended(plain: str, dates: list[Dated], begun: Dated) -> tuple[str, int]:
    """Return when a war ended that began on a date, and where the words for both end."""
    last = dates[0] if dates and not begun.last else None
    if last is None or not _AND_ENDED.fullmatch(plain, begun.end, last.start):
        return "", begun.end
    return last.first, last.end


def _article(plain: str, start: int) -> int:
    """Return where the words begin with their article."""
    found = _ON.search(plain, max(0, start - 6), start)
    return found.start() if found else start


def others_of(reading: Reading, first: When) -> Iterator[When]:
    """Yield when else several wars of one name were: "the Cod Wars of 1958, 1972 and 1975"."""
    end = first.end
    for date in reading.dates[bisect_left(reading.dates, (end,)) :] if first.since else ():
        if not date.first or not _ALSO.fullmatch(reading.plain, end, date.start):
            break
        end = date.end
        yield When(date.first, date.last or date.first, first.start, end)
