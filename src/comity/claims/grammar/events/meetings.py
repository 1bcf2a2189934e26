"""Meetings: who met whom, when."""

import itertools
import re
from collections.abc import Iterator, Mapping

from comity.claims.grammar.events.happenings import (
    Happening,
    among,
    clause_end,
    dated,
    holders,
    mood,
    pair,
)
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.serving import Held
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import CITY, DATE
from comity.claims.reading import Reading

_MET = re.compile(
    r",?(?: (?:also|later|then|had|has))* "
    r"(?:visited|met(?: with)?|meets(?: with)?|meeting(?: with)?|"
    r"(?:held|had) (?:a (?:[a-z]+ )?meeting|[a-z]+ talks|talks|discussions|a summit) with|"
    r"(?:exchanged|traded) [^.;,]{3,50}? with|(?:spoke|spoken|talked|convers(?:es|ed))"
    r"(?: (?:by|on the|over the) (?:tele)?phone)? (?:with|to)|discussed [^.;,]{3,60}? with|"
    r"telephoned|(?:shak(?:es|ing)|shook) hands with|"
    r"(?:was|were) (?:received|welcomed|greeted|hosted)(?: (?:in|at) [A-Z][\w ]{1,24}?)? by|"
    r"received|welcomed|hosted|greets|greeting|talks with|talking with|(?P<mere>with|and)) "
    r"(?:the |his |her |then |former )*"
)
_BOTH_MET = re.compile(
    r",? (?:(?:also|later|then|both|first|had) )*(?:met\b|(?:held|hold|had) "
    r"(?:a |bilateral |joint )*(?:meeting|talks|discussions|consultations|press conference)|"
    r"exchanged(?: [a-z]+)?|spoke\b|discussed(?: (?!in\b|on\b)[a-z-]+){0,4})"
)
_OF_WHOM = re.compile(
    r"\b(?:[Mm]eeting|[Tt]alks|[Ss]ummit|[Dd]inner) (?:of|between|with) (?:the )?$"
)
_BETWEEN = re.compile(
    r"\b(?:(?:an?|the|first|official|bilateral|trilateral|high-level|secret) )*"
    r"(?:[Mm]eetings?|[Tt]alks|[Ss]ummit) between (?P<who>[^.;]{1,80}?),?"
    r"(?: was held| took place| were held)?"
    rf"(?= (?:in|on) (?:{CITY} (?:in|on) )?{DATE})"
)
_NEAR = 160


def states_of(reading: Reading, sentence: Sentence, start: int, end: int) -> list[str]:
    """Return the states of those named in ``text[start:end]``: by title, else by name."""
    held = [each.service for each in holders(reading, sentence, start, end) if each.service]
    found = held or among(sentence.shape, start, end, "state", "demonym")
    return list(dict.fromkeys(found))


def meetings(
    reading: Reading, redrawn: Mapping[int, Sentence]
) -> Iterator[tuple[Sentence, Happening]]:
    """Yield the meetings of two persons that are named with their offices.

    ``redrawn`` are sentences, by where they begin, that are drawn with a date they only imply.
    """
    held = people(reading).held
    for one, other in itertools.pairwise(held):
        if not one.service or not other.service or one.service == other.service:
            continue
        if other.sentence is not one.sentence or not 0 < other.start - one.end < _NEAR:
            continue
        matched = _MET.fullmatch(reading.plain, one.end, other.start)
        both = matched and matched["mere"] and _BOTH_MET.match(reading.plain, other.end)
        if not matched or (matched["mere"] and not both and one.sentence.passage.role != "caption"):
            continue
        sentence = redrawn.get(one.sentence.span.start, one.sentence)
        drawn = sentence.shape
        start, end = drawn.text_at(one.start), drawn.text_at(other.end - 1) + 1
        named = _OF_WHOM.search(drawn.text, max(0, start - _NEAR), start)
        start = named.start() if named else start
        end = drawn.text_at(both.end() - 1) + 1 if both else end
        date, first, last = dated(drawn, start, end, clause_end(drawn, end))
        if date:
            words = phrase(reading, drawn, start, end)
            parties = pair((one.service, other.service, *_beside(reading, other)))
            yield sentence, Happening(first, last, parties, date, words, rule="meeting")


def _beside(reading: Reading, other: Held) -> list[str]:
    """Return whom those serve who are named within a title: "Fijian and Cuban kings A and B"."""
    return [each.service for each in people(reading).within(other.start, other.end)]


def between(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield meetings between those that are named: "talks between officials of both countries"."""
    drawn = sentence.shape
    for match in _BETWEEN.finditer(drawn.text):
        pairs = among(drawn, *match.span("who"), "pair")
        parties = pair(pairs or states_of(reading, sentence, *match.span("who")))
        date, start, end = dated(drawn, match.start(), match.end(), len(drawn.text))
        if date and len(parties) > 1:
            what = phrase(reading, drawn, match.start(), match.end("who"))
            yield Happening(start, end, parties, date, what, mood(drawn, *match.span()), "meeting")
