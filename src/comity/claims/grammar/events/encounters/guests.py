"""Who is the guest of a visit: an officer, a delegation, somebody whom the two in view tell."""

import re

from comity.claims.grammar.events.deeds.doers import phrased
from comity.claims.grammar.events.happenings import whole_word
from comity.claims.grammar.persons.holding import holders, listed
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.serving import Held
from comity.claims.grammar.persons.titles import NAME, ROLE, named
from comity.claims.page import kind_of
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import Shape
from comity.claims.reading import Reading

ADVERB = (
    "also|has|had|have|then|later|first|officially|recently|subsequently|again|himself|herself|"
    "privately|briefly|reciprocally|formally|finally|twice|once|personally"
)
_FILLER = re.compile(
    rf"(?:,? (?:III?|IV|VI{{0,3}}|Jr\.?|Sr\.?|MP|KC),?)?"
    r"(?:,? (?:and|with) (?:his|her) (?:wife|husband|spouse|family|daughter|son))?,?"
    rf"(?: (?:{ADVERB}))*,? "
)
WHO = re.compile(
    rf"(?P<who>{NAME})(?: (?:MP|KC),?)?(?: and (?:his|her) wife)?,?"
    r"(?: (?:also|later|then|again|had|has|officially|twice|once|however),?)* $"
)
"""A name that words end with, before a verb."""
_HONOURS = re.compile(
    r"^(?:(?:The|His|Her) )?(?:(?:Hon|Honourable|Right|Excellency|Majesty|Royal|Highness|Mr|Mrs|Ms|"
    r"Dr|Sir|Lord|Sheikh|Senator|General|Commander|PM)\.? )+"
)
_SO_MANY = re.compile(r"(?i:more than |over |about |some |around |nearly |almost )?\d")
_OF_SEVERAL = re.compile(
    r"(?:[Tt]he )?(?:[\w-]+ ){0,2}(?:[Pp]resident|[Mm]inister|[Ll]eader|[Kk]ing|[Dd]elegation|"
    r"[Hh]ead|[Oo]fficial)s of "
)
# Whom of the two in view a mere title means, the one who is visited tells.
_BY_TITLE = re.compile(
    rf"(?:^|[.;,] )(?P<who>(?:[Tt]he|[Ii]ts|[Tt]heir) (?:then |new |first )?(?:{ROLE}|king|queen))"
    r"(?: (?:also|had|has|then|later|officially))* $"
)
_OFFICIAL = re.compile(
    r"(?:['’]s?)?(?:,? (?:then|former|new|first|deputy|vice|prime|foreign|defen[cs]e|state|"
    r"government|goodwill|economic|cultural|"
    r"high-level|parliamentary|trade|military|business|national|minister|president|secretary|"
    r"officials?|delegations?|king|queen|speaker|chancellor|parliamentarians|leaders?|ships?|"
    r"led|headed|by|warships?|navy|security|firm|company|team|group|troops|ambassador|lawmakers|"
    r"senators|missions?|head|commander|"
    r"members?|emperor|empress|princess?|of|for|bin|al|de|von|van|and|"
    r"[A-ZÀ-Þ][\w’-]*\.?)){0,10},?"
    r"(?: (?:also|had|has|later|officially))* "
)
_NOT_HIS = re.compile(r"\b(?:to|in|with|from|and|of) $")
_APPOSED = re.compile(rf"(?<!\w ){NAME}, $")
_NEAR = 160
Guests = tuple[list[str], int]
"""Whom visitors serve, and where the words for them begin."""


def two_in_view(reading: Reading, sentence: Sentence) -> set[str]:
    """Return the two states that a passage is about, nothing where it is not about two."""
    two = {sentence.passage.view, reading.state} - {""}
    return two if len(two) > 1 and all(kind_of(each) == "state" for each in two) else set()


def other_than(reading: Reading, sentence: Sentence, visited: set[str]) -> str:
    """Return, of the two in view, the one that is not visited, "" where that is not told."""
    left = two_in_view(reading, sentence) - visited
    return left.pop() if len(left) == 1 else ""


def served(reading: Reading, sentence: Sentence, held: Held, visited: set[str]) -> str:
    """Return whom a guest serves: by the words, else the one of two in view who is not visited.

    Where no other is in view, an officer of no state is of the document's own.
    """
    if held.service:
        return held.service
    other = other_than(reading, sentence, visited)
    alone = sentence.passage.view in {"", reading.state} and reading.state not in visited
    return other or (reading.state if alone else "")


def visitor(
    reading: Reading, sentence: Sentence, match: re.Match[str], visited: set[str]
) -> Guests | None:
    """Return whose visit a verb tells of, and where the words for the visitor begin."""
    drawn = sentence.shape
    low = max(0, match.start() - _NEAR)
    found = _by_office(reading, sentence, match)
    if found is not None and found[0]:
        return found
    actors = drawn.within(low, match.start(), "state", "demonym", "organisation", "it")
    near = _official(drawn, actors[-1].at, match) if actors else None
    if near is None and found is not None:
        last = max(holders(reading, sentence, low, match.start()), key=lambda each: each.end)
        state = served(reading, sentence, last, visited)
        if not state and not visited and two_in_view(reading, sentence):
            state = sentence.passage.view  # "the President visited": the one or the other
        near = ([state], found[1]) if state else None
    if actors or near:
        return near or _guest(reading, sentence, match)
    title = _BY_TITLE.search(drawn.text, low, match.start())
    if title:
        state = other_than(reading, sentence, visited)
        return ([state], title.start("who")) if state else None
    return _by_name(reading, sentence, match, visited) or _guest(reading, sentence, match)


def _by_office(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Guests | None:
    """Return whom those serve who are named with an office right before a verb, if it is told."""
    drawn = sentence.shape
    held = holders(reading, sentence, max(0, match.start() - _NEAR), match.start())
    if not held:
        return None
    last = max(held, key=lambda each: each.end)
    gap = reading.plain[last.end : drawn.plain_at(match.start())]
    if not _FILLER.fullmatch(gap.rstrip() + " ") and gap != " ":
        return None
    return listed(reading, sentence, last)


def _by_name(
    reading: Reading, sentence: Sentence, match: re.Match[str], visited: set[str]
) -> Guests | None:
    """Return whom a person serves who is named right before a verb, be it without an office."""
    drawn = sentence.shape
    name = WHO.search(drawn.text, max(0, match.start() - _NEAR), match.start())
    if name is None:
        return None
    words = _HONOURS.sub("", name["who"])
    person = named(words)
    if not person or person != words or person.isupper():
        return None
    state = people(reading).serves(person, drawn.plain_at(name.end("who") - len(words)))
    state = state or other_than(reading, sentence, visited)
    return ([state], name.start("who")) if state else None


def _guest(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Guests | None:
    """Return the one state that the words tell of which the clause of a visit begins with."""
    doer = phrased(reading, sentence, match)
    if doer is not None and _SO_MANY.match(doer.words):
        return None  # "4,000 Peruvians visited Chad": tourists
    if doer is None or not (len(doer.ids) == 1 or (doer.ids and _OF_SEVERAL.match(doer.words))):
        return None
    return doer.ids, doer.start


def _official(drawn: Shape, at: int, match: re.Match[str]) -> Guests | None:
    """Return the state of an official whom only a state and a title name."""
    piece = next(each for each in drawn.pieces if each.at == at)
    if piece.kind == "it" or len(piece.members) != 1:
        return None
    before = drawn.text[max(0, at - 8) : at]
    if _NOT_HIS.search(before):
        return None
    if drawn.text.startswith(" and ", at + 1):
        return None  # "Peru and President Roa visited"
    if _OFFICIAL.fullmatch(drawn.text, at + 1, match.start()) and match.start() > at + 3:
        named_first = _APPOSED.search(drawn.text, max(0, at - _NEAR), at)
        start = named_first.start() if named_first else whole_word(drawn, at)
        return [piece.members[0].id], start
    return None
