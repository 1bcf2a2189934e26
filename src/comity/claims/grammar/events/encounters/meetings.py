"""Meetings: who met whom, when."""

import itertools
import re
from collections.abc import Iterator, Mapping

from comity.claims.grammar.events.deeds.moments import moment
from comity.claims.grammar.events.encounters.guests import two_in_view
from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.persons.holding import holders
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.serving import Held
from comity.claims.grammar.persons.titles import NAME
from comity.claims.prose.dating import clause_end, dated, one_date
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.parties import among, pair
from comity.claims.prose.shape import CITY, DATE, PAIR, STATE
from comity.claims.reading import Reading

_MET = re.compile(
    r"(?: and other [^.;,]{3,40}?)?,?(?: (?:also|later|then|had|has))* "
    r"(?:visited|met(?: with)?|meets(?: with)?|meeting(?: with)?|"
    r"(?:held|had) (?:a (?:[a-z]+ )?meeting|[a-z]+ talks|talks|discussions|a summit) with|"
    r"(?:exchanged|traded) [^.;,]{3,50}? with|(?:spoke|spoken|talked|convers(?:es|ed))"
    r"(?: (?:by|on the|over the) (?:tele)?phone)? (?:with|to)|discussed [^.;,]{3,60}? with|"
    r"telephoned|(?:shak(?:es|ing)|shook) hands with|"
    r"(?:was|were) (?:received|welcomed|greeted|hosted)(?: (?:in|at) [A-Z][\w ]{1,24}?)? by|"
    r"received|welcomed|hosted|greets|greeting|talks with|talking with|(?P<mere>with|and)) "
    r"(?:the |his |her |then |former )*"
)
_MEETS = sought(
    "met", "held ", "had ", "began ", "conducted ", "exchanged", "welcomed", "received", "hosted",
)  # fmt: skip
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
_HELD_TALKS = (
    r"(?:met\b|(?:held|had|began|conducted|exchanged) (?:(?:an?|the|their|bilateral|joint|official|"
    r"first|formal|high-level|private|telephone|direct) )*(?:meetings?|talks|discussions|"
    r"consultations|press conference|summit|dialogue|phone call|letters))"
)
_CHIEFS = (
    r"(?:leaders|heads of (?:state|government)|presidents|prime ministers|(?:[a-z]+ )?ministers|"
    r"kings|dictators|delegations|officials|diplomats|negotiators|representatives)"
)
# "The two presidents met", "Trade ministers held talks": of the two in view.
_CHIEFS_MET = re.compile(
    rf"(?:^|[.;,] |\band )(?P<who>(?:(?i:the|both|the two|their|the respective|government|foreign|"
    rf"defen[cs]e|trade) )*(?i:{_CHIEFS})(?: (?:of|from) (?P<pair>{PAIR}))?|"
    rf"(?P<pairs>{PAIR})(?:['’]s?)? {_CHIEFS}) "
    rf"(?:(?:also|then|first|later|again|both) )*{_HELD_TALKS}",
)
# "A meeting was held in May 2003 between Ana Rojas and Joni Vula"
_HELD_BETWEEN = re.compile(
    r"\b(?:(?:[Aa]n?|[Tt]he|[Tt]wo|first|official|bilateral|high-level|secret) )*(?:[Mm]eetings?|"
    r"[Tt]alks|[Ss]ummit|[Cc]onsultations|[Nn]egotiations) (?:was|were|took|has been|have been)"
    rf"(?: held| place| organi[sz]ed)?(?: (?:in|on) (?P<when>{DATE}))?(?: in {CITY})?"
    rf"(?: (?:in|on) (?P<then>{DATE}))? between (?:the )?"
    r"(?P<who>[^.;]{1,90}?)(?=[.;,]|$| (?:to|in|on|at|for|before|during)\b)"
)
# "President Roa of Fiji and King Vula of Chad met"
_OF_LANDS = re.compile(
    r"(?:\b(?:[Pp]residents|[Kk]ings|[Ll]eaders|[Pp]rime [Mm]inisters|[Ff]oreign [Mm]inisters) )"
    rf"{NAME} of (?P<one>{STATE}) and {NAME} of (?P<other>{STATE}) "
    rf"(?:(?:also|then|first|later|again) )*{_HELD_TALKS}"
)
# "President Roa received the King of Chad on a state visit"
_WELCOMED = re.compile(
    r"\b(?:welcomed|received|hosted) (?P<whom>(?:[^.;,]{3,60} )?[A-Z][^.;, ]*) (?:to|for|on|at) "
    r"(?:an? |his |her )?(?:official |state |working |historic |first |two-day )*(?:visit|talks)\b"
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
        if other.sentence is not one.sentence or not 0 < other.start - one.end < _NEAR:
            continue
        serve = _serve(reading, one, other)
        if not serve:
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
            parties = pair((*serve, *_beside(reading, other)))
            yield sentence, Happening(first, last, parties, date, words, rule="meeting")


def _serve(reading: Reading, one: Held, other: Held) -> tuple[str, ...]:
    """Return whom two persons serve, nobody where it is one: the two in view, where not told."""
    known = pair((one.service, other.service))
    if one.service and other.service:
        return known if len(known) > 1 else ()
    two = two_in_view(reading, one.sentence)
    return pair(two) if set(known) <= two and one.person != other.person else ()


def _beside(reading: Reading, other: Held) -> list[str]:
    """Return whom those serve who are named within a title: "Fijian and Cuban kings A and B"."""
    return [each.service for each in people(reading).within(other.start, other.end)]


def between(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield meetings between those that are named: "talks between officials of both countries"."""
    drawn = sentence.shape
    for match in _BETWEEN.finditer(drawn.text) if " between " in drawn.text else ():
        parties = _named(reading, sentence, match)
        date, start, end = dated(drawn, match.start(), match.end(), len(drawn.text))
        if date and len(parties) > 1:
            what = phrase(reading, drawn, match.start(), match.end("who"))
            yield Happening(start, end, parties, date, what, mood(drawn, *match.span()), "meeting")
    for match in _HELD_BETWEEN.finditer(drawn.text) if " between " in drawn.text else ():
        parties = _named(reading, sentence, match) or pair(two_in_view(reading, sentence))
        date, start, end = dated(drawn, match.start(), match.end(), clause_end(drawn, match.end()))
        sign = match["when"] or match["then"]
        if sign:
            date, start, end = one_date(drawn, sign), match.start(), match.end()
        if date and len(parties) > 1:
            what = phrase(reading, drawn, match.start(), match.end())
            yield Happening(start, end, parties, date, what, mood(drawn, *match.span()), "meeting")


def chiefs(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield meetings of those who lead the two in view, who need not be named."""
    if sentence.lacks(_MEETS):
        return
    drawn = sentence.shape
    two = pair(two_in_view(reading, sentence))
    for match in _CHIEFS_MET.finditer(drawn.text):
        sign = match["pair"] or match["pairs"]
        parties = pair(each.id for each in drawn.members(sign)) if sign else two
        apart = among(drawn, match.end(), clause_end(drawn, match.end()), "state", "demonym")
        if sign or set(apart) <= set(two):
            yield from _met(reading, sentence, match, match.start("who"), parties)
    for match in _OF_LANDS.finditer(drawn.text):
        signs = (match["one"], match["other"])
        parties = pair(each.id for sign in signs for each in drawn.members(sign))
        yield from _met(reading, sentence, match, match.start(), parties)
    for match in _WELCOMED.finditer(drawn.text):
        held = holders(reading, sentence, max(0, match.start() - _NEAR), match.start())
        guests = states_of(reading, sentence, *match.span("whom"))
        near = held and drawn.text_at(held[-1].end - 1) + 2 == match.start()
        if near and set(guests) <= set(two) and held[-1].service in {"", *two}:
            yield from _met(reading, sentence, match, drawn.text_at(held[-1].start), two)


def _met(
    reading: Reading,
    sentence: Sentence,
    match: re.Match[str],
    at: int,
    parties: tuple[str, ...],
) -> Iterator[Happening]:
    """Yield the meeting that a match tells of from ``text[at]`` on, if it is dated."""
    drawn = sentence.shape
    date, start, end = moment(sentence, at, match, clause_end(drawn, match.end()))
    if date and len(parties) == 2:  # noqa: PLR2004 - it takes two
        what = phrase(reading, drawn, at, max(end, match.end()))
        said = mood(drawn, at, match.end())
        yield Happening(start, max(end, match.end()), parties, date, what, said, "meeting")


def _named(reading: Reading, sentence: Sentence, match: re.Match[str]) -> tuple[str, ...]:
    """Return those between whom a meeting is said to be."""
    pairs = among(sentence.shape, *match.span("who"), "pair")
    return pair(pairs or states_of(reading, sentence, *match.span("who")))
