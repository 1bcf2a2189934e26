"""Deeds whose reason the sentence before tells: an envoy called home after what was done."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from comity.claims.grammar.quarrels.matters import NOTHING, bare
from comity.claims.grammar.quarrels.quarrels import Quarrel
from comity.claims.reading import Reading

_ANSWERS = ("recall of", "expulsion of", "summons of", "protest")
"""How the statuses begin of deeds that answer something."""
_OFFENCE = re.compile(
    r"\b(?:accus|attack|str(?:ikes?|uck)\b|raid|bomb|kill|assassin|murder|invad|invasion|shell|"
    r"arrest|detain|sentenced|execut|insult|crisis|coup\b|deem|contentious|set fire|burn|storm|"
    r"retaliat|outrage|anger|scandal|spy|spied|espionage|poison|massacre|genocid|offensive|"
    r"expel|summon|sided with|incident|dispute|criticis|condemn|controvers)"
)
_NOUN = re.compile(
    r"dispute|disagreement|\brow|relation|ties|rift|feud|quarrel|tension|friction|standoff|ongoing"
)
_ISSUES = (
    r"(?:The )?(?:[Mm]ain |[Kk]ey |[Cc]hief )?(?:Issues?|[Rr]easons?|[Cc]auses?|Points?)"
    r"(?: of (?:contention|friction|dispute|tension))? (?:include[sd]?|are|is|was|were)"
)
_CONCERNS = re.compile(
    rf"[.\s]{{0,3}}(?:(?:{_ISSUES}|This (?:was|is)(?: [a-z]+ly)? (?:due to|because of|over)) |"
    r"(?:It|They|Th(?:is|e|ese) (?:[a-z]+ )?(?:dispute|disagreement|row|issue|quarrel|"
    r"rift|feud|difference|tension)s?)(?: [a-z]+ly| still| also)? "
    r"(?:concern(?:s|ed)?|(?:is|are|was|were) (?:over|about)|"
    r"cent(?:re|er)(?:s|ed|d)? (?:on|around)|relate[sd]? to|"
    r"revolve[sd]? around|stem(?:s|med)? from|arose (?:over|from)) )"
    r"(?P<what>(?:[^.:;,()\n]|,(?! (?:which|who|and|but|where|when|while|after)\b)){4,140})"
)
_NEAR = 500
_NEXT = 3
"""How many signs stand at most between two sentences of a paragraph."""


def told_after(reading: Reading, quarrel: Quarrel) -> Quarrel:
    """Return a quarrel with what the sentence after tells that it is over: "It concerns a reef"."""
    if quarrel.over != NOTHING or quarrel.modality or not _NOUN.search(quarrel.words or "dispute"):
        return quarrel
    told = _CONCERNS.match(reading.plain, quarrel.stop)
    if told is None:
        return quarrel
    end = told.end()
    return quarrel._replace(over=bare(told["what"]), end=end, stop=end)


def as_told_before(reading: Reading, found: Iterable[Quarrel]) -> Iterator[Quarrel]:
    """Yield quarrels, the deeds that answer something with what the sentence before tells of it.

    A deed that answers what is told before, in words that name no quarrel of the same two, is left
    out: what it is over is not known.
    """
    told = [*found]
    by_end: defaultdict[int, list[Quarrel]] = defaultdict(list)
    for each in told:
        by_end[each.stop].append(each)
    unknown: set[tuple[int, tuple[str, ...]]] = set()
    for each in told:
        if each.over != NOTHING:
            yield each
        elif each.words.startswith(_ANSWERS):
            answer = _answer(reading, each, by_end)
            if answer:
                yield answer
            else:
                unknown.add((each.stop, each.parties))
        elif (each.stop, each.parties) not in unknown:
            yield each


def _answer(reading: Reading, deed: Quarrel, by_end: dict[int, list[Quarrel]]) -> Quarrel | None:
    """Return a deed with the matter that it answers, as it is where nothing bad stands before.

    None is returned for what is told again, and where what it answers is not known.
    """
    plain = reading.plain
    line = plain.rfind("\n", max(0, deed.start - _NEAR), deed.start) + 1
    line = max(line, deed.start - _NEAR)
    last = plain.rfind(". ", line, deed.start)
    begun = last + len(". ") if last >= 0 else line
    for stop in range(begun, begun - _NEXT, -1):
        for other in by_end.get(stop, ()) if begun > line else ():
            if set(deed.parties) <= set(other.parties) and other.over != NOTHING:
                over, start = other.over, min(other.start, deed.start)
                again = other.words == deed.words
                return None if again else deed._replace(over=over, start=start)
    return None if _OFFENCE.search(plain, line, deed.start) else deed
