"""Sentences that tell of diplomatic relations: who, with whom, what happened, when.

A sentence is read by its triggers: a verb of establishing, severing, restoring … and the noun
it governs (relations, ties). Who is concerned stands before the verb, after "with" or after
"between"; "the two countries" are the article's state and the actor in view.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.relations.certainty import NOT_DONE, Certainty, status_of
from comity.claims.grammar.relations.dating import bare_beginning, lasted, when
from comity.claims.grammar.relations.further import all_but, dated_further
from comity.claims.grammar.relations.onward import onward, same_two, they
from comity.claims.grammar.relations.triggers import NOUN, NOUNS, Trigger, triggers
from comity.claims.grammar.relations.whose import LEAD_IN, Place, doers, enumerated, parties
from comity.claims.passages import Passage
from comity.claims.prose.attribution import attributed
from comity.claims.prose.finding import prose
from comity.claims.reading import Reading
from comity.spans import Span

_SENTENCE = re.compile(
    r"[.!?](?<=[\w)\]”\"’%].)(?<!\bSt.)(?<!\bNo.)(?<!\b[MD]r.)(?<!\bMrs.)(?<!\bMs.)"
    r"(?<![\s.(][A-Z].)[”\"’)]*\s+(?=[A-Z“\"(])"
)
_CLAUSE = re.compile(
    r";|, (?:and|but|while|whereas|although|though|after which) (?=(?:the |then |later )?"
    r"(?:it|they|both|was|were|has|have|had|[a-z]+ed)\b)|\b(?:while|whereas|although)\b|"
    r", yet (?=(?:in|on|by|since|the|its|their|it|they|both)\b|[A-Z])"
)
_NOMINAL = re.compile(
    r"(?:(?:\w+(?:ment|tion|sion|al|ing)|start) of|"
    r"(renewed|restored|resumed|re-?established|normali[sz]ed))\s"
    r"(?:[\w-]+\s){0,3}(?:relations|ties|relationship)"
)
_DETERMINED = re.compile(
    r"\b(?:the|an?|their|its|newly|recently|of|for|with|these|this|such|by|to)\s$", re.IGNORECASE
)
_OF_BOTH = re.compile(
    r"(?: [a-z]+)? (?:between|with|of|among) (?:(?:the|these) (?:two )?(?:countries|nations|states|"
    r"sides|parties)|both (?:countries|nations|states)|each other|the two)\b"
)
# What belongs to the noun that a quote would begin with.
_ATTRIBUTES = re.compile(
    r"(?:\b(?:[Nn]ew|[Ff]ull|[Ff]ormal|[Oo]fficial|[Dd]iplomatic|[Bb]ilateral|[Cc]onsular)"
    r"(?: and)? )*$"
)
# A pointer to another article that no full stop ends.
_DOUBLED = re.compile(
    r"\b(?:[A-Z][\w’']* ){0,2}[A-Z][\w’']*[-–]$"
)  # "Cuban-Fijian relations": both are quoted
_OF_BODIES = re.compile(
    r" between [^,;.()]{1,50}? and [^,;.()]{1,30}? (?:militaries|armies|armed forces|churches|"
    r"peoples|parties|companies|banks|communities|universities)\b"
)
_LACK = re.compile(r"(?:[Ll]ack|[Aa]bsence) of\b")
_SEE = re.compile(r"See (?:also:? )?(?:[\w'’.–-]+ ){1,8}?relations (?=[A-Z])")
_OF = re.compile(
    r" of (?!(?:the (?:two|country|latter|republic|state)|both|its|their|all|each|these|this|which|"
    r"that|some)\b)(?:the )?"
)
_UNDONE = frozenset({"denied", "intended"})
_LONG = 700
_CLOSE = 60  # an actor that "relations of" governs begins within


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


_NEAR = 60
_CLOSE_BY = 4  # signs between a sentence and the next


def ties(reading: Reading) -> Iterator[Tie]:
    """Yield what the sentences of a document tell of relations, in order."""
    done = -1
    told: list[Tie] = []
    for at in prose(reading).places(NOUNS):
        if at < done or not NOUN.match(reading.plain, at):
            continue
        passage = reading.passage_at(at)
        if passage is None or passage.role == "hatnote" or prose(reading).cited(at):
            continue
        sentence = _sentence(reading, passage, at)
        close = 0 <= sentence.start - done < _CLOSE_BY
        done = sentence.end
        told = _of_sentence(reading, passage, sentence, told if close else [])
        yield from told
        yield from _of_them(reading, passage, done, told)


def _of_them(reading: Reading, passage: Passage, end: int, told: list[Tie]) -> Iterator[Tie]:
    """Yield what the next sentence says was done to relations just told of: "They were cut"."""
    at = they(reading, passage, end) if told else -1
    if at < 0 or len(told[-1].parties) > 1:
        return
    sentence = Span(at, _sentence(reading, passage, at).end)
    whose = [told[-1]._replace(start=at)]
    found = onward(reading.plain, sentence)
    for place, trigger in enumerate(found):
        stop = found[place + 1].start if place + 1 < len(found) else sentence.end
        begun = found[place - 1].end if place else at
        clause = Span(begun, stop)
        tie = _tie(reading, Place(passage, sentence, clause, clause), trigger, whose, [])
        if tie is not None:
            yield tie


def _sentence(reading: Reading, passage: Passage, at: int) -> Span:
    """Return the sentence of a passage that ``plain[at]`` stands in."""
    start = max(passage.start, at - _LONG)
    for match in _SENTENCE.finditer(reading.plain, start, at + 1):
        start = match.end()
    line = reading.plain.rfind("\n", start, at)
    start = line + 1 if line >= 0 else start
    see = _SEE.match(reading.plain, start)
    start = see.end() if see else start
    after = _SENTENCE.search(reading.plain, at, min(passage.end, at + _LONG))
    end = after.start() + 1 if after else min(passage.end, at + _LONG)
    line = reading.plain.find("\n", at, end)
    return Span(start, line if line >= 0 else end)


def _of_sentence(
    reading: Reading, passage: Passage, sentence: Span, before: list[Tie]
) -> list[Tie]:
    """Return what a sentence tells of relations; ``before`` is what the one before it told."""
    found = triggers(reading.plain, sentence)
    told: list[Tie] = []
    done = sentence.start
    for number, trigger in enumerate(found):
        place = _place(reading, passage, sentence, found, number)
        place = place._replace(reach=_behind(place.reach, done, trigger))
        told += _with_all_but(reading, place, trigger)
        tie = _tie(reading, place, trigger, told, before)
        if tie is None:
            continue
        if trigger.noun < 0 and told and tie.date and tie.date == told[-1].since:
            tie = tie._replace(date="")  # "… on 3 May 1990, which were then severed"
        if trigger.noun < 0 and told and tie.status == "severed" and _ends(told[-1], tie):
            told[-1] = told[-1]._replace(until=tie.date, end=max(tie.end, told[-1].end))
        else:
            told.append(tie)
            further = list(_listed_on(reading, place, tie))
            done = further[-1].end if further else done
            told += further
    return told


def _behind(reach: Span, done: int, trigger: Trigger) -> Span:
    """Return how far a trigger's words go, what a list before it told of left out."""
    return Span(max(reach.start, min(done, trigger.start)), reach.end)


def _place(
    reading: Reading, passage: Passage, sentence: Span, found: list[Trigger], number: int
) -> Place:
    """Return where the trigger of that number stands, and how far its words go."""
    trigger = found[number]
    clause = _clause(reading.plain, sentence, trigger)
    begun = found[number - 1].end if number else sentence.start
    upto = clause.end
    if number + 1 < len(found):
        after = found[number + 1]
        begins = after.verb if after.noun == trigger.noun else after.start
        upto = min(upto, _subject_start(reading, trigger.end, begins))
    return Place(passage, sentence, clause, Span(begun, max(upto, trigger.end)))


def _listed_on(reading: Reading, place: Place, tie: Tie) -> Iterator[Tie]:
    """Yield the others of a list that has dates: "with Cuba in 1962 and with Fiji in 1970"."""
    holders = {one for one, _ in tie.parties}
    dated = (tie.since or tie.date) and not tie.until
    if len(holders) > 1 or not dated or tie.modality or tie.status == "none":
        return
    holder = holders.pop()
    for each in dated_further(reading, tie.end, place.reach.end):
        if each.actor != holder:
            lasting = tie.status == "established"
            yield tie._replace(
                parties=((holder, each.actor),),
                since=each.date.first if lasting else "",
                date="" if lasting else each.date.first,
                end=each.end,
            )


def _with_all_but(reading: Reading, place: Place, trigger: Trigger) -> Iterator[Tie]:
    """Yield with whom alone it is otherwise: "has relations with all states except Cuba"."""
    named = all_but(reading, trigger.end, place.reach.end) if trigger.noun >= 0 else []
    before = Span(max(place.clause.start, place.reach.start), trigger.start)
    told = status_of(reading.plain, before, trigger) if named else Certainty()
    if told.modality or told.status not in {"established", "none"}:
        return
    status = "none" if told.status == "established" else "established"
    who = doers(reading, before.start, trigger.start, trigger.start)
    holder = reading.actor_of(who[0]) if who else reading.state
    parties = tuple((holder, reading.actor_of(each)) for each in named)
    words = _quoted(
        reading.plain, place, trigger, Span(who[0].start if who else trigger.start, named[-1].end)
    )
    if holder:
        yield Tie(status, "", parties, "", "", "", *words, place.sentence.end)


def _ends(last: Tie, tie: Tie) -> bool:
    """Say whether a tie tells how the period of the one before ended."""
    return last.status == "established" and bool(last.since and tie.date) and not last.until


def _subject_start(reading: Reading, start: int, trigger: int) -> int:
    """Return where the subject of the next trigger begins, else the trigger."""
    listed = enumerated(reading, start, trigger)
    named = doers(reading, start, trigger, trigger)
    near = named and trigger - named[-1].end < 30  # noqa: PLR2004 - no more than its helping verbs
    return named[0].start if near and len(listed) > 1 else trigger


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


def _tie(
    reading: Reading, place: Place, trigger: Trigger, told: list[Tie], before: list[Tie]
) -> Tie | None:
    """Read one trigger: whose relations it tells of, what became of them, and when.

    ``told`` is what the sentence told so far, ``before`` what the one before it told.
    """
    plain = reading.plain
    named, start, end = _whose(reading, place, trigger, told, before)
    if not named or _of_something(reading, trigger):
        return None
    leading = Span(max(place.clause.start, place.reach.start), trigger.start)
    status, modality, sure = status_of(plain, leading, trigger)
    dated = lasted if status == "none" else when
    since, until, first, last = dated(reading, place.clause, place.reach, trigger)
    if _LACK.match(plain, trigger.verb):
        if end == trigger.end and not _two_alone(reading, place):
            return None
        since, until, first, last = "", "", -1, -1  # what is dated is what was done without them
    if until and not since and NOT_DONE.search(plain, trigger.start, trigger.end):
        since, until = until, ""  # "were not established until 1992"
    said = since or until or modality or end > trigger.end
    named_only = not said and _is_named(plain, trigger)  # "the renewed relationship"
    if not status or named_only or bare_beginning(reading, trigger, since, last):
        return None
    start = min(each for each in (start, trigger.start, first, sure) if each >= 0)
    words = _quoted(plain, place, trigger, Span(start, max(end, trigger.end, last)))
    if not modality and _told_by(plain, place.sentence, words):
        modality = "alleged"
    if modality in _UNDONE and status == "established":
        since, until, on = "", "", since  # the day is that of the announcement
    elif status in {"established", "none"}:
        on = ""
    else:
        since, on = "", since
    return Tie(status, modality, named, since, until, on, *words, place.sentence.end)


def _whose(
    reading: Reading, place: Place, trigger: Trigger, told: list[Tie], before: list[Tie]
) -> tuple[tuple[tuple[str, str], ...], int, int]:
    """Return the pairs a trigger is about, and where they are named: here, or told of before."""
    named, start, end = parties(reading, place, trigger)
    if trigger.noun < 0 and told:
        return told[-1].parties, told[-1].start, end  # "… but restored in 1991"
    if not named and (known := told or before):
        named = same_two(reading, place.sentence, known[-1].parties)
    return named, start, end


def _two_alone(reading: Reading, place: Place) -> bool:
    """Say whether a sentence names nobody but the two that all is about."""
    two = {reading.state, place.passage.view}
    named = reading.mentions_in(*place.sentence)
    return {reading.actor_of(each) for each in named if each.kind == "actor"} <= two


def _told_by(plain: str, sentence: Span, words: Span) -> bool:
    """Say whether a sentence gives words of it as somebody else's."""
    first = sentence.start
    return attributed(sentence.of(plain), words.start - first, words.end - first) is not None


def _quoted(plain: str, place: Place, trigger: Trigger, words: Span) -> Span:
    """Return the words to quote: with what belongs to the noun, and "between the two states"."""
    start, clause = words.start, place.clause.start
    if start == trigger.start and start - clause < _NEAR and place.reach.start <= clause:
        start = clause  # "Both countries established …", "Full diplomatic relations …"
    before = _ATTRIBUTES.search(plain, max(place.sentence.start, start - _NEAR), start)
    start = before.start() if before else start
    doubled = _DOUBLED.search(plain, max(place.sentence.start, start - _NEAR), start)
    start = doubled.start() if doubled else start
    if start - place.sentence.start < LEAD_IN:
        start = place.sentence.start
    both = _OF_BOTH.match(plain, words.end, place.sentence.end)
    return Span(start, both.end() if both else words.end)


def _of_something(reading: Reading, trigger: Trigger) -> bool:
    """Say whether the relations are "relations of trust": of something that is no actor."""
    if trigger.noun >= 0 and _OF_BODIES.match(reading.plain, _noun_end(reading.plain, trigger)):
        return True
    after = _OF.match(reading.plain, trigger.end)
    if after is None:
        return False
    named = reading.mentions_in(after.end(), after.end() + _CLOSE)
    return not named or " with " in reading.plain[after.end() - 1 : named[0].start]


def _noun_end(plain: str, trigger: Trigger) -> int:
    """Return where the noun of a trigger ends."""
    noun = NOUN.match(plain, trigger.noun)
    return noun.end() if noun else trigger.end


def _is_named(plain: str, trigger: Trigger) -> bool:
    """Say whether a trigger is no verb but a noun or an adjective: "the establishment of ties"."""
    named = _NOMINAL.match(plain, trigger.verb)
    if named and named[1]:
        return bool(_DETERMINED.search(plain, max(0, trigger.verb - 14), trigger.verb))
    return bool(named)
