"""A war, a clash, a conflict that does not end: between whom, from when to when."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from comity.claims.grammar.fighting.assaults import assaults
from comity.claims.grammar.fighting.battles import battles
from comity.claims.grammar.fighting.dating import others_of, when_named
from comity.claims.grammar.fighting.fights import fights
from comity.claims.grammar.fighting.telling import Fight
from comity.claims.grammar.fighting.timed import only_timed
from comity.claims.grammar.fighting.warring import waged
from comity.claims.grammar.fighting.wars import War, wars
from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.reading import Reading

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
_READING = re.compile(r"(?:Further reading|References|Bibliography|See also|Sources|External)")


def _find(reading: Reading) -> Iterator[Claim]:
    """Yield wars that are named, if not to mark the time alone, and clashes."""
    named = list(wars(reading))
    fought = _each_once(fights(reading, named), waged(reading, named))
    fought += _besides(fought, assaults(reading))
    fought += _besides(fought, (each for each in battles(reading) if not _holds(each, named)))
    apart = [war for war in named if not any(_tells(each, war) for each in fought)]
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


def _holds(fight: Fight, named: list[War]) -> bool:
    """Say whether the words for a fight name a war, which then is told by its name."""
    return any(war.start < fight.end and fight.start < war.end for war in named)


def _tells(fight: Fight, war: War) -> bool:
    """Say whether words for a fight tell the war that they name."""
    same = fight.name or set(war.parties) <= set(fight.parties)
    return bool(same) and fight.start <= war.start < fight.end


def _each_once(begun: Iterable[Fight], waged: Iterable[Fight]) -> list[Fight]:
    """Return fights without those that their sentence tells of twice, the vaguer ones left out."""
    fought = list(begun)
    dates: defaultdict[tuple[int, tuple[str, ...]], set[str]] = defaultdict(set)
    for each in fought:
        dates[each.stop, each.parties].add(each.since or each.until)
    named = {(each.stop, each.name) for each in fought if each.name}
    more: defaultdict[tuple[int, tuple[str, ...]], set[str]] = defaultdict(set)
    for each in waged:
        if (each.stop, each.name) in named:
            continue
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


def _besides(told: list[Fight], more: Iterable[Fight]) -> list[Fight]:
    """Return fights of those of whom their sentence tells no other."""
    known = {(each.stop, each.parties) for each in told}
    found: list[Fight] = []
    for each in more:
        if (each.stop, each.parties) not in known:
            known.add((each.stop, each.parties))
            found.append(each)
    return found


def _named(reading: Reading, named: list[War]) -> Iterator[Claim]:
    for war in named:
        passage = reading.passage_at(war.start)
        if passage is None or passage.role in {"hatnote", "note"}:
            continue
        if _READING.match(reading.document.sections[passage.section].title):
            continue
        before = reading.plain[max(passage.start, war.start - 80) : war.start]
        when = when_named(reading, war)
        goes_on = _GOES_ON.search(before)
        cause = _CAUSE.search(before)
        told = when.since or when.until or goes_on or (cause and not war.conflict)
        if not told and only_timed(reading, passage, war):
            continue
        status = "" if war.conflict else "war"
        over = _OVER.search(before) if when.until else None
        if over:
            when = when._replace(since="", start=war.start - len(over[0]))
        if goes_on:
            when = when._replace(start=war.start - len(goes_on[0]))
            status = "frozen" if "frozen" in goes_on[0] else status
        for each in (when, *(others_of(reading, when) if war.several else ())):
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
        "They met during the Falklands War.": [],
    },
)
