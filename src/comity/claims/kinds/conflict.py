"""A war, a clash, a conflict that does not end: between whom, from when to when."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from comity.claims.happenings import clause_end, dated, pair
from comity.claims.model import Claim, Effect, Kind
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.shape import ACTOR, PAIR
from comity.claims.reading import Reading
from comity.claims.wars import War, wars
from comity.dates import Dated

_STEMS = ("war between", "declared war", "clashes", "skirmish", "war broke out", "fighting between")
_AFTER = re.compile(r" (?:of|in|from|between) (?:the )?|,? ?\(|, ")
_GOES_ON = re.compile(r"\b(?:ongoing|continuing|frozen|unresolved|current) (?:the )?$")
_CAUSE = re.compile(
    r"\b(?:due to|because of|caused by|as a result of|owing to|triggered by|result of|resulted in|"
    r"led to|culminat(?:ed|ing) in|over) (?:the |a )?$"
)
_ON = re.compile(r"(?:\b(?:the|The|their|his|its) )?$")
_READING = re.compile(r"(?:Further reading|References|Bibliography|See also|Sources|External)")
_BROKE = re.compile(
    r"\b(?P<what>war|fighting|(?:armed |border |military |violent )?(?:clashes|skirmishes))"
    rf"(?: (?:broke out|erupted|occurred|took place))? between (?P<one>{ACTOR}|{PAIR})"
    rf"(?:,? and (?:the )?(?P<two>{ACTOR}))?(?!['’])"
)
_DECLARED = re.compile(
    rf"(?P<one>{ACTOR}) (?:had |also |formally |officially )*declared war (?:on|against|upon) "
    rf"(?P<two>{ACTOR})(?!['’])"
)


def _find(reading: Reading) -> Iterator[Claim]:
    """Yield wars that are named with their date, as a cause or as going on, and clashes."""
    yield from _named(reading)
    for sentence in prose(reading).with_any(*_STEMS, dated=True):
        for pattern in (_BROKE, _DECLARED):
            for match in pattern.finditer(sentence.shape.text):
                yield from _broken_out(reading, sentence, match)


def _named(reading: Reading) -> Iterator[Claim]:
    for war in wars(reading):
        passage = reading.passage_at(war.start)
        if passage is None or passage.role in {"hatnote", "note"}:
            continue
        if _READING.match(reading.document.sections[passage.section].title):
            continue
        before = reading.plain[max(passage.start, war.start - 40) : war.start]
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
            since=date.first if date else "",
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
    if before and before.end == war.start - 1 and before.first:
        return before, _article(plain, before.start), war.end
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


def _broken_out(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Claim]:
    """Yield a war that breaks out or is declared on a date, or clashes."""
    drawn = sentence.shape
    parties = pair(
        each.id for sign in (match["one"], match["two"]) for each in drawn.members(sign or "")
    )
    stop = clause_end(drawn, match.end())
    date, start, end = dated(drawn, match.start(), match.end(), stop)
    if not date or len(parties) < 2:  # noqa: PLR2004 - it takes two
        return
    minor = match.re is _BROKE and ("clash" in match["what"] or "skirm" in match["what"])
    span = drawn.plain_span(start, end)
    yield reading.claim(
        "conflict",
        span.start,
        span.end,
        parties=parties,
        status="skirmish" if minor else "war",
        since=date,
        stop=sentence.span.end,
        rule="outbreak",
    )


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
