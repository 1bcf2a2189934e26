"""Sentences that tell of diplomatic relations: who, with whom, what happened, when.

A sentence is read by its triggers: a verb of establishing, severing, restoring … and the noun
it governs (relations, ties). Who is concerned stands before the verb, after "with" or after
"between"; "the two countries" are the article's state and the actor in view.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import Mention
from comity.claims.grammar.relations.certainty import NOT_DONE, REQUEST, status_of
from comity.claims.grammar.relations.dating import when
from comity.claims.grammar.relations.triggers import NOUN, NOUNS, Trigger, triggers
from comity.claims.page import kind_of
from comity.claims.passages import Passage
from comity.claims.prose.entities import two_above
from comity.claims.prose.finding import prose
from comity.claims.reading import Reading
from comity.spans import Span

_SENTENCE = re.compile(
    r"[.!?](?<=[\w)\]”\"’%].)(?<!\bSt.)(?<!\bNo.)(?<!\b[MD]r.)(?<!\bMrs.)(?<!\bMs.)"
    r"(?<![\s.(][A-Z].)[”\"’)]*\s+(?=[A-Z“\"(])"
)
_CLAUSE = re.compile(
    r";|, (?:and|but|while|whereas|although|though|after which) (?=(?:the |then |later )?"
    r"(?:it|they|both|was|were|has|have|had|[a-z]+ed)\b)|\b(?:while|whereas|although)\b"
)
_SIDE = re.compile(
    r"\b(?:when|where|because|as a result|following|although|while|whereas|despite|due to|"
    r"since the|in response|over|after|before|which|who|saying|stating|adding|"
    r"in (?:the )?(?:aftermath|wake|protest|order|favou?r))\b"
)
_JOIN = re.compile(r"\s*(?:,|and|&|or|as well as|, and)\s*(?:the\s+|The\s+|with\s+)*$")
# What goes on behind the bracket of a list: "ten states (Cuba, Fiji) and the Union".
_BESIDE = re.compile(r"\),?\s*(?:and|as well as|in addition to|,)\s+(?:with\s+)?(?:the\s+)?$")
_WITH = re.compile(
    r"\b(?:with|between|to|vis-à-vis)\s+(?:(?:both|the|all|newly independent|either|"
    r"neighbou?ring|nearby|fellow)\s+)*$"
)
_DIRECT = re.compile(r"\b(?:with|between)\s+(?:(?:both|the)\s+)?$")
_GROUP = re.compile(
    r"\b(?:with|between)\b[^.;:]{0,80}?\b(?:countries|states|nations|neighbou?rs|members|entities|"
    r"republics|territories|partners)\b(?:(?!\b(?:is|are|was|were|has|have|had)\b)[^.;:]){0,50}?"
    r"(?:,|\(|\bincluding|\bnamely|\bsuch as|\band|\bas well as|\bin addition to|\bnotably)"
    r"\s+(?:with\s+)?(?:the\s+)?$"
)
_NOMINAL = re.compile(
    r"(?:\w+(?:ment|tion|sion|al) of|(renewed|restored|resumed|re-?established|normali[sz]ed))\s"
    r"(?:[\w-]+\s){0,3}(?:relations|ties|relationship)"
)
_DETERMINED = re.compile(
    r"\b(?:the|an?|their|its|newly|recently|of|for|with|these|this|such|by|to)\s$", re.IGNORECASE
)
_MUTUAL = re.compile(
    r"\b(?:the|these|our) (?:two )?(?:countries|nations|states|sides|parties)\b|\beach other\b"
)
_OBLIQUE = re.compile(
    r"\b(?:with|of|in|to|by|from|for|against|between|toward|towards|over|at|on|under|than|among|"
    r"versus|via|through|within|outside|near|into)\s+(?:the\s+)?(?:former\s+|old\s+|new\s+)?$"
)
_THAT = re.compile(r"\b(?:that|which|who|to) (?:[\w']+ ){0,4}$")
_ONLY = re.compile(r" (?:is|was|are|were|became|remains?) (?:also )?(?:the|one|among|an?) ")
_OTHERS = re.compile(r"\(the others? (?:being|is|are|was|were) (?:the )?$")
# A phrase before the subject that names others: "In addition to Cuba and Chad, Fiji has …".
_BESIDES = re.compile(
    r"(?:In addition to|Besides|Apart from|Aside from|Like|Unlike|Along with|Together with|As with|"
    r"Alongside|With the exception of|Except for) "
)
_ANYBODY = re.compile(
    r"\b(?<!two )(?<![Bb]oth )(?<!these )(?:countries|states|nations|governments|others)"
    r"(?: (?!and\b|with\b)[a-z]+){0,3} $"
)
_HEAD = re.compile(
    r"\b(?:government|president|authorities|leaders|regime|state|parliament|king|prime minister|"
    r"foreign minister|administration)s? of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_LONG = 700
# The document's own state by where it lies: "with the Central American country".
_LAND = re.compile(r" with the (?:[A-Z][\w-]+ ){1,3}(?:state|nation|country|republic)\b")
_CHINAS = frozenset({"CHN", "TWN"})


class Tie(NamedTuple):
    """What one trigger of a sentence tells."""

    status: str
    modality: str
    parties: tuple[tuple[str, str], ...]
    since: str
    until: str
    date: str
    start: int
    end: int
    stop: int


class _Place(NamedTuple):
    """Where a trigger stands: its passage, sentence and clause, and how far its words reach."""

    passage: Passage
    sentence: Span
    clause: Span
    reach: Span


_NEAR = 60
_LEAD_IN = 6  # "The ", "In "


def ties(reading: Reading) -> Iterator[Tie]:
    """Yield what the sentences of a document tell of relations, in order."""
    done = -1
    for at in prose(reading).places(NOUNS):
        if at < done or not NOUN.match(reading.plain, at):
            continue
        passage = reading.passage_at(at)
        if passage is None or passage.role == "hatnote":
            continue
        sentence = _sentence(reading, passage, at)
        done = sentence.end
        yield from _of_sentence(reading, passage, sentence)


def _sentence(reading: Reading, passage: Passage, at: int) -> Span:
    """Return the sentence of a passage that ``plain[at]`` stands in."""
    start = max(passage.start, at - _LONG)
    for match in _SENTENCE.finditer(reading.plain, start, at):
        start = match.end()
    line = reading.plain.rfind("\n", start, at)
    start = line + 1 if line >= 0 else start
    after = _SENTENCE.search(reading.plain, at, min(passage.end, at + _LONG))
    end = after.start() + 1 if after else min(passage.end, at + _LONG)
    line = reading.plain.find("\n", at, end)
    return Span(start, line if line >= 0 else end)


def _of_sentence(reading: Reading, passage: Passage, sentence: Span) -> Iterator[Tie]:
    found = triggers(reading.plain, sentence)
    told: list[Tie] = []
    for place, trigger in enumerate(found):
        clause = _clause(reading.plain, sentence, trigger)
        begun = found[place - 1].end if place else sentence.start
        upto = clause.end
        if place + 1 < len(found):
            after = found[place + 1]
            begins = after.verb if after.noun == trigger.noun else after.start
            upto = min(upto, _subject_start(reading, trigger.end, begins))
        reach = Span(begun, max(upto, trigger.end))
        tie = _tie(reading, _Place(passage, sentence, clause, reach), trigger, told)
        if tie is None:
            continue
        if trigger.noun < 0 and told and tie.status == "severed" and _ends(told[-1], tie):
            told[-1] = told[-1]._replace(until=tie.date, end=max(tie.end, told[-1].end))
        else:
            told.append(tie)
    yield from told


def _ends(last: Tie, tie: Tie) -> bool:
    """Say whether a tie tells how the period of the one before ended."""
    return last.status == "established" and bool(last.since and tie.date) and not last.until


def _subject_start(reading: Reading, start: int, trigger: int) -> int:
    """Return where the subject of the next trigger begins, else the trigger."""
    named = _named(reading, start, trigger)
    near = named and trigger - named[-1].end < 30  # noqa: PLR2004 - no more than its helping verbs
    return named[0].start if near and len(named) > 1 else trigger


def _clause(plain: str, sentence: Span, trigger: Trigger) -> Span:
    """Return the clause of a sentence that a trigger stands in."""
    start, end = sentence
    for match in _CLAUSE.finditer(plain, *sentence):
        if match.end() <= trigger.start:
            start = match.end()
        elif match.start() >= trigger.end:
            end = match.start()
            break
    return Span(start, end)


def _tie(reading: Reading, place: _Place, trigger: Trigger, told: list[Tie]) -> Tie | None:
    """Read one trigger: whose relations it tells of, what became of them, and when."""
    plain, sentence = reading.plain, place.sentence
    named, start, end = _parties(reading, place, trigger)
    if trigger.noun < 0 and told:
        named, start = told[-1].parties, told[-1].start  # "… but restored in 1991"
    if not named:
        return None
    before = Span(max(place.clause.start, place.reach.start), trigger.start)
    status, modality = status_of(plain, before, trigger)
    if not status:
        return None
    since, until, first, last = "", "", -1, -1
    if status != "none":
        since, until, first, last = when(reading, place.clause, place.reach, trigger)
    if until and not since and NOT_DONE.search(plain, trigger.start, trigger.end):
        since, until = until, ""  # "were not established until 1992"
    start = min(start, trigger.start, first if first >= 0 else start)
    said = since or until or modality or end > trigger.end
    if not said and _is_named(plain, trigger):
        return None  # "the renewed relationship" tells nothing by itself
    clause = place.clause.start
    if start == trigger.start and start - clause < _NEAR and place.reach.start <= clause:
        start = clause  # "Both countries established …", "Full diplomatic relations …"
    if start - sentence.start < _LEAD_IN:
        start = sentence.start
    end = max(end, trigger.end, last)
    if status in {"established", "none"}:
        return Tie(status, modality, named, since, until, "", start, end, sentence.end)
    return Tie(status, modality, named, "", until, since, start, end, sentence.end)


def _is_named(plain: str, trigger: Trigger) -> bool:
    """Say whether a trigger is no verb but a noun or an adjective: "the establishment of ties"."""
    named = _NOMINAL.match(plain, trigger.verb)
    if named and named[1]:
        return bool(_DETERMINED.search(plain, max(0, trigger.verb - 14), trigger.verb))
    return bool(named)


def _parties(
    reading: Reading, place: _Place, trigger: Trigger
) -> tuple[tuple[tuple[str, str], ...], int, int]:
    """Return the pairs a trigger is about, and from where to where they are named."""
    plain, reach = reading.plain, place.reach
    objects = _objects(reading, Span(trigger.start, reach.end))
    subjects = _subjects(reading, place, trigger)
    inside = reading.mentions_in(trigger.start, trigger.end)
    subjects += [
        each
        for each in inside
        if each.kind != "city" and each not in objects and not reading.is_group(each)
    ]
    start = min((each.start for each in subjects), default=trigger.start)
    end = max((each.end for each in objects), default=trigger.end)
    who = _ids(reading, subjects)
    whom = _ids(reading, objects)
    if not whom and who and reading.state not in who and _LAND.match(plain, trigger.end):
        whom = [reading.state]
    if objects and not subjects and _ANYBODY.search(plain, place.clause.start, trigger.start):
        return (), trigger.start, trigger.end  # "few countries have relations with Cuba"
    mutual = not objects and _MUTUAL.search(plain, trigger.start, min(trigger.end + 40, reach.end))
    if mutual and place.passage.view and reading.state:
        return ((reading.state, place.passage.view),), trigger.start, trigger.end
    if mutual and not subjects and len(two := two_above(reading, trigger.start)) > 1:
        return ((two[0], two[1]),), trigger.start, trigger.end
    if not whom and len(who) > 1 and " their " in plain[trigger.start : trigger.end]:
        return ((who[0], who[1]),), start, end  # "Cuba and Fiji broke their relations"
    between = objects and "between" in plain[trigger.start : objects[0].start]
    if between and len(whom) > 1:
        pairs = [(whom[0], each) for each in whom[1:]]
    else:
        pairs = _pairs(reading.state, place.passage.view, who, whom)
    told = tuple((a, b) for a, b in dict.fromkeys(pairs) if a and b and a != b)
    return told, start, end


def _pairs(here: str, view: str, who: list[str], whom: list[str]) -> list[tuple[str, str]]:
    """Return who has relations with whom, where some of them are left to be understood."""
    if whom:
        holders = [each for each in who if each not in whom] or _others(here, view, whom)
        return [(a, b) for a in holders for b in whom]
    if len(who) > 1:
        first = here if here in who or view not in who else view
        return [(first, each) for each in who if each != first]
    if who:
        return [(who[0], each) for each in _others(here, view, who)]
    return [(here, view)]


def _others(here: str, view: str, named: list[str]) -> list[str]:
    """Return whose relations with those named are meant: of whom is in view, else the state's.

    Of Beijing and Taipei a third has relations with the one or the other.
    """
    if view and view not in named and not (_CHINAS.issuperset({view, *named}) and here):
        return [view]
    return [here] if here and here not in named else []


def _named(reading: Reading, start: int, end: int) -> list[Mention]:
    """Return the last enumeration of actors in a stretch: "Chad, Guinea and the Gambia"."""
    kept: list[Mention] = []
    for each in reversed(reading.mentions_in(start, end)):
        if each.kind == "city":
            continue
        if kept:
            between = reading.plain[each.end : kept[-1].start]
            joined = _JOIN.match(between)
            closed = len(kept) > 1 and re.search(r"\b(?:and|or)\b|&", between)
            # "After the fall of Cuba, Fiji did": a comma alone lists nobody.
            if not joined or closed or (len(kept) == 1 and between.strip() == ","):
                break
        kept.append(each)
    return kept[::-1]


def _subjects(reading: Reading, place: _Place, trigger: Trigger) -> list[Mention]:
    """Return the actors that a trigger's verb is said of: the last before it that can be.

    A participle after a comma ("…, severing ties with Cuba") is said of the first.
    """
    plain = reading.plain
    start = max(place.clause.start, min(place.reach.start, trigger.start))
    if _BESIDES.match(plain, start):
        start = max(start, plain.rfind(", ", start, trigger.start) + 2)
    asked = REQUEST.search(plain, start, trigger.start)
    found = [
        each
        for each in reading.mentions_in(start, asked.start() if asked else trigger.start)
        if each.kind != "city" and not reading.is_group(each)
    ]
    upright = [
        each
        for each in found
        if not _OBLIQUE.search(before := plain[max(start, each.start - 24) : each.start])
        or _HEAD.search(before)
    ]
    # A body that is named on the way has no relations: "It joined NATO and opened ties with …".
    led = place.clause.start + _LEAD_IN
    upright = [each for each in upright if each.start < led or not _is_body(each)]
    if not upright:
        return []
    if (
        plain.endswith((", ", " by "), start, trigger.verb)
        and "ing" in plain[trigger.verb : trigger.verb + 14]
    ):
        return [upright[0]]
    if _THAT.search(plain, max(start, trigger.start - 40), trigger.start):
        copula = next((each for each in upright if _ONLY.match(plain, each.end)), None)
        if copula is not None:
            return [copula, *_others_aside(reading, start, upright[-1].end)]
    last = upright[-1]
    return _named(reading, start, last.end)


def _others_aside(reading: Reading, start: int, end: int) -> list[Mention]:
    """Return whom a bracket adds: "one of two members (the other being Cuba) that have no ties"."""
    others = _named(reading, start, end)
    begins = others[0].start
    return others if _OTHERS.search(reading.plain, max(start, begins - 40), begins) else []


def _objects(reading: Reading, reach: Span) -> list[Mention]:
    """Return the actors that stand after "with" or "between" behind a trigger."""
    plain = reading.plain
    aside = _SIDE.search(plain, *reach)
    end = aside.start() if aside else reach.end
    kept: list[Mention] = []
    for each in reading.mentions_in(reach.start, end):
        if each.kind != "actor":
            continue
        before = plain[max(reach.start, each.start - 150) : each.start]
        if not kept:
            if reading.is_group(each):
                continue  # "three Arab League countries": the countries follow
            with_it = (_DIRECT if _is_body(each) else _WITH).search(before)
            if with_it or _GROUP.search(before):
                kept.append(each)
            continue
        between = plain[kept[-1].end : each.start]
        if not _JOIN.match(between) and not _BESIDE.match(between):
            break
        kept.append(each)
        if re.search(r"\b(?:and|or)\b|&", between) and not plain.startswith(")", each.end):
            break
    return kept


def _is_body(mention: Mention) -> bool:
    return kind_of(mention.id) == "organisation"


def _ids(reading: Reading, mentions: list[Mention]) -> list[str]:
    return list(dict.fromkeys(reading.actor_of(each) for each in mentions))
