"""A war, a clash, a conflict that does not end: between whom, from when to when."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from comity.claims.grammar.fighting.fights import fights
from comity.claims.grammar.fighting.wars import War, wars
from comity.claims.model import Claim, Effect, Kind
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
_OVER = re.compile(r"\b(?:[Ee]nd|[Cc]onclusion|[Cc]lose|[Tt]ermination) of (?:the )?$")
_ON = re.compile(r"(?:\b(?:the|The|their|his|its) )?$")
_READING = re.compile(r"(?:Further reading|References|Bibliography|See also|Sources|External)")


def _find(reading: Reading) -> Iterator[Claim]:
    """Yield wars that are named with their date, as a cause or as going on, and clashes."""
    named = list(wars(reading))
    yield from _named(reading, named)
    for fight in fights(reading, named):
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


def _named(reading: Reading, named: list[War]) -> Iterator[Claim]:
    for war in named:
        passage = reading.passage_at(war.start)
        if passage is None or passage.role in {"hatnote", "note"}:
            continue
        if _READING.match(reading.document.sections[passage.section].title):
            continue
        before = reading.plain[max(passage.start, war.start - 80) : war.start]
        date, start, end = _dated(reading, war)
        goes_on = _GOES_ON.search(before)
        cause = _CAUSE.search(before)
        if not (date or goes_on or (cause and not war.conflict)):
            continue
        status = "" if war.conflict else "war"
        if goes_on:
            start = war.start - len(goes_on[0])
            status = "frozen" if "frozen" in goes_on[0] else status
        yield reading.claim(
            "conflict",
            start,
            end,
            parties=war.parties,
            status=status,
            since=date.first if date and not _OVER.search(before) else "",
            until=(date.last or date.first) if date else "",
            qualifiers={"name": war.name},
            rule="named war",
        )


def _dated(reading: Reading, war: War) -> tuple[Dated | None, int, int]:
    """Return the date that stands by a war's name, and the words for both."""
    plain = reading.plain
    dates = reading.dates
    place = bisect_left(dates, (war.end,))
    before = dates[place - 1] if place else None
    if before and before.first and plain[before.end : war.start] in {" ", " ("}:
        closed = plain[war.end : war.end + 1] == ")"
        return before, _article(plain, before.start), war.end + closed
    after = dates[place] if place < len(dates) else None
    if after and after.start - war.end < 16 and after.first and not after.role:  # noqa: PLR2004
        lead = _AFTER.fullmatch(plain, war.end, after.start)
        if lead and (lead[0] != ", " or after.kind in {"year", "span"}):
            closed = plain[after.end : after.end + 1] == ")"
            return after, _article(plain, war.start), after.end + closed
    return None, war.start, war.end


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
