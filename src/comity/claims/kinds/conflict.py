"""A war, a clash, a conflict that does not end: between whom, from when to when."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from comity.claims.grammar.fighting.fights import Fight, fights
from comity.claims.grammar.fighting.warring import waged
from comity.claims.grammar.fighting.wars import War, wars
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.reading import Reading
from comity.dates import Dated

_AFTER = re.compile(r" (?:of|in|from|between) (?:the )?|,? ?\(|, ")
_GOES_ON = re.compile(r"\b(?:ongoing|continuing|frozen|unresolved|current) (?:the )?$")
_CAUSE = re.compile(
    r"\b(?:due to|because of|caused by|as a result of|owing to|triggered by|result of|resulted in|"
    r"led to|culminat(?:ed|ing) in|over|resulted in (?:a|the) (?:war|"
    r"conflict) that became known as|"
    r"escalated into|turned into) (?:the |a )?$"
)
# "after the end of the war in 1988": the date ends it.
_OVER = re.compile(
    r"\b(?:[Tt]he )?(?:[Ee]nd|[Cc]onclusion|[Cc]lose|[Tt]ermination) of (?:the )?(?:[a-z]+ )?$"
)
# "until the start of the war in 2011", "the current war in 2011": the date does not end it.
_START = re.compile(
    r"\b(?:[Ss]tart|[Bb]eginning|[Oo]utbreak|[Oo]nset|[Ee]ruption) of (?:the )?(?:[a-z]+ )?$"
)
# "the war began in Fiji in 1988": the date by the verb is that of its beginning or its end.
_VERB = re.compile(
    r"(?:, which)?[^.;,\n]{0,60}? (?:(?P<begins>began|begun|started|broke out|erupted|"
    r"was fought|took place|"
    r"occurred|raged|waged on|was (?:initiated|launched)|(?:has|had) (?:lasted|raged|been "
    r"(?:ongoing|going on|waged|fought))(?= since))|ended|came to an end|concluded|finished)"
    r"(?: [\w’'-]+){0,8}? (?:in|on|of|from|since) (?:the )?"
)
_LED = re.compile(r",? (?:when )?(?:(?:the|a) )?|, ")
_BEGINS = re.compile(r" (?:began|started|broke out|erupted|was (?:initiated|launched|started))\b")
# "the war between Cuba and Fiji in early 1995"
_OF_TWO = re.compile(
    r" (?:between|against|with) [^.;,]{3,60}(?: (?:in|from) (?:early |late |mid-?)?| \()"
)
_ALSO = re.compile(r",? (?:and )?(?:(?:in|of) )?")
_ON = re.compile(r"(?:\b(?:the|The|their|his|its) )?$")
_FAR = 120
_CLOSE = 16
_NEAR = 14
"""Characters between a war and its date: words that join them, a mere "of", and a date before."""
_READING = re.compile(r"(?:Further reading|References|Bibliography|See also|Sources|External)")


class _When(NamedTuple):
    """From when to when a war was, and the words in ``plain`` that say so with its name."""

    since: str
    until: str
    start: int
    end: int


def _find(reading: Reading) -> Iterator[Claim]:
    """Yield wars that are named with their date, as a cause or as going on, and clashes."""
    named = list(wars(reading))
    fought = _each_once(fights(reading, named), waged(reading, named))
    known = [each for each in fought if each.name]
    apart = [war for war in named if not any(f.start < war.start < f.end for f in known)]
    yield from _named(reading, apart)
    for fight in fought:
        yield reading.claim(
            "conflict",
            fight.start,
            fight.end,
            parties=fight.parties,
            status=fight.status,
            since=fight.since,
            until=fight.until,
            qualifiers={"name": fight.name} if fight.name else {},
            modality=fight.modality,
            stop=fight.stop,
            rule=fight.rule,
        )


def _each_once(begun: Iterable[Fight], waged: Iterable[Fight]) -> list[Fight]:
    """Return fights without those that their sentence tells of twice, the vaguer ones left out."""
    fought = list(begun)
    dates: defaultdict[tuple[int, tuple[str, ...]], set[str]] = defaultdict(set)
    for each in fought:
        dates[each.stop, each.parties].add(each.since or each.until)
    more: defaultdict[tuple[int, tuple[str, ...]], set[str]] = defaultdict(set)
    for each in waged:
        key, date = (each.stop, each.parties), each.since or each.until
        known = dates.get(key)
        if (known and (known != {""} or not date)) or date in more[key]:
            continue
        more[key].add(date)
        fought.append(each)
    return [
        each
        for each in fought
        if each.since or each.until or not more.get((each.stop, each.parties), set()) - {""}
    ]


def _named(reading: Reading, named: list[War]) -> Iterator[Claim]:
    for war in named:
        passage = reading.passage_at(war.start)
        if passage is None or passage.role in {"hatnote", "note"}:
            continue
        if _READING.match(reading.document.sections[passage.section].title):
            continue
        before = reading.plain[max(passage.start, war.start - 80) : war.start]
        when = _dated(reading, war)
        goes_on = _GOES_ON.search(before)
        cause = _CAUSE.search(before)
        if not (when.since or when.until or goes_on or (cause and not war.conflict)):
            continue
        status = "" if war.conflict else "war"
        over = _OVER.search(before) if when.until else None
        if over:
            when = when._replace(since="", start=war.start - len(over[0]))
        if goes_on:
            when = when._replace(start=war.start - len(goes_on[0]))
            status = "frozen" if "frozen" in goes_on[0] else status
        for each in (when, *(_others(reading, when) if war.several else ())):
            yield reading.claim(
                "conflict",
                each.start,
                each.end,
                parties=war.parties,
                status=status,
                since=each.since,
                until="" if goes_on or _START.search(before) else each.until,
                qualifiers={"name": war.name},
                rule="named war",
            )


def _others(reading: Reading, first: _When) -> Iterator[_When]:
    """Yield when else several wars of one name were: "the Cod Wars of 1958, 1972 and 1975"."""
    end = first.end
    for date in reading.dates[bisect_left(reading.dates, (end,)) :] if first.since else ():
        if not date.first or not _ALSO.fullmatch(reading.plain, end, date.start):
            break
        end = date.end
        yield _When(date.first, date.last or date.first, first.start, end)


def _dated(reading: Reading, war: War) -> _When:
    """Return the date that stands by a war's name, and the words for both: it was then."""
    plain = reading.plain
    dates = reading.dates
    place = bisect_left(dates, (war.end,))
    before = dates[place - 1] if place else None
    if before and before.first and plain[before.end : war.start] in {" ", " ("}:
        closed = plain[war.end : war.end + 1] == ")"
        start = _article(plain, before.start)
        return _When(before.first, before.last or before.first, start, war.end + closed)
    after = dates[place] if place < len(dates) else None
    if after and after.start - war.end < _FAR and after.first and not after.role:
        near = after.start - war.end < _CLOSE
        lead = _OF_TWO.fullmatch(plain, war.end, after.start)
        lead = lead or (_AFTER.fullmatch(plain, war.end, after.start) if near else None)
        if lead and (lead[0] != ", " or after.kind in {"year", "span"}):
            end = after.end + (plain[after.end : after.end + 1] == ")")
            return _When(after.first, after.last or after.first, _article(plain, war.start), end)
    return _told_by_verb(plain, war, before, after)


def _told_by_verb(plain: str, war: War, before: Dated | None, after: Dated | None) -> _When:
    """Return when words say that a war began or ended, and where these stand."""
    start = _article(plain, war.start)
    if after and after.first and after.start - war.end < _FAR:
        verb = _VERB.fullmatch(plain, war.end, after.start)
        if verb and verb["begins"]:
            return _When(after.first, after.last, start, after.end)
        if verb:
            return _When("", after.last or after.first, start, after.end)
    if before and before.first and war.start - before.end < _NEAR:
        begins = _BEGINS.match(plain, war.end)
        if begins and _LED.fullmatch(plain, before.end, war.start):
            return _When(before.first, "", _article(plain, before.start), begins.end())
    return _When("", "", war.start, war.end)


def _article(plain: str, start: int) -> int:
    """Return where the words begin with their article."""
    found = _ON.search(plain, max(0, start - 6), start)
    return found.start() if found else start


CONFLICT = Kind(
    find=_find,
    statuses={
        "war": Effect.OPENS,
        "skirmish": Effect.MARKS,
        "ceasefire": Effect.CLOSES,
        "frozen": Effect.MARKS,
        "": Effect.MARKS,
    },
    says={
        "war": "{0} and {1} are at war",
        "skirmish": "{0} and {1} clash",
        "ceasefire": "{0} and {1} cease fire",
        "frozen": "{0} and {1} have a frozen conflict",
        "": "{0} and {1} are in conflict",
    },
    examples={
        "Then came the Falklands War (1982).": [
            {"parties": ("ARG", "GBR"), "status": "war", "start": "1982", "end": "1982"}
        ],
        "In 1939 France declared war on Germany.": [
            {"parties": ("DEU", "FRA"), "status": "war", "start": "1939"}
        ],
        "They spoke of the Falklands War.": [],
    },
)
