"""Whom a person serves whose title names no state, by the words of the sentence around it."""

import itertools
import re
from collections.abc import Sequence

from comity.claims.grammar.persons.crowned import CROWNED, NO_PRESIDENT, ONCE_CROWNED
from comity.claims.grammar.persons.serving import Held
from comity.claims.grammar.persons.titles import RANK, ROLE
from comity.claims.page import kind_of
from comity.claims.prose.finding import prose
from comity.claims.prose.shape import ACTOR, CITY, DATE, DEMONYM, STATE, Piece, Shape
from comity.claims.reading import Reading

_NEAR, _FAR = 80, 160
_OFFICE = (
    r"(?:(?:[Pp]rime |[Ff]oreign |[Dd]efen[cs]e )?[Mm]inister|[Pp]resident|[Pp]remier|"
    r"[Cc]hancellor|[Hh]ead of (?:[Ss]tate|[Gg]overnment)|[Mm]onarch|[Ll]eader|[Kk]ing|[Qq]ueen|"
    r"[Gg]overnor[- ][Gg]eneral|[Rr]uler|[Ss]tatesman)\b"
)
# "became the first Cuban president to visit", "the first visit by a Cuban head of state"
_FIRST = re.compile(
    rf"\b(?:first|second|only|last|latest) [^.;]{{0,60}}?(?P<whose>{DEMONYM}|{ACTOR}(?=['’]s)) ?"
    rf"(?:['’]s )?{_OFFICE}"
)
_AN_OFFICE = re.compile(_OFFICE)
_UNDER = re.compile(
    r"\b[Uu]nder (?:the )?(?:(?:[a-z-]+ )?(?:leadership|presidency|rule|reign|government|regime|"
    r"administration|premiership|direction|tenure) of )?(?:the )?(?:then[ -]|former |its |late )?$"
)
# Whose policy, or who itself: not "relations with Cuba under President Roa".
_NOT_ITS = re.compile(
    r"\b(?:with|to|against|from|for|towards?|between|by|in|into|on|and|of) (?:the )?$"
)
_ITS_POLICY = re.compile(
    r"\b(?:polic(?:y|ies)|government|diplomacy|foreign minister) of (?:the )?$"
)
_GOES_ON = re.compile(rf",? (?P<who>{STATE})(?: (?!and\b|or\b|in\b|to\b)[a-z]|['’]s )")
# "the Cuban left-wing government of President Roa"
_GOVERNMENT_OF = re.compile(
    rf"(?P<whose>{DEMONYM}) (?:[a-z-]+,? (?:and )?){{0,4}}(?:government|administration|regime|"
    r"cabinet) of (?:the |then[ -])?$"
)
_CREDENTIALS = re.compile(r"\b[Cc]redentials? [^.;]{0,30}?to (?:the |then |its |current )*$")
_ENVOY = re.compile(
    rf"(?:(?P<whose>{DEMONYM}|{ACTOR})(?:['’]s?)? (?:[a-z-]+ ){{0,3}})?{RANK}(?:-[Dd]esignate)?"
    rf"(?: (?:of|from) (?P<of>{ACTOR}))?(?: (?:to|in) (?P<to>{STATE}))?"
)
# "The principal Cuban official in Chad is Ambassador Roa."
_PRINCIPAL = re.compile(
    r"\b(?i:principal|chief|senior|top|main|highest[- ]ranking) "
    rf"(?P<whose>{DEMONYM}|{ACTOR}) (?:embassy )?(?i:officials?|diplomats?|representatives?)"
    rf"(?: (?:in|to) {ACTOR})?(?: are| is| was| include|:) (?:the )?$"
)
# "The Minister of Health is Ana Roa": of the state that all is about.
_IS_NOW = re.compile(rf"^[Tt]he (?:current )?{ROLE} is ")
_VISITS = re.compile(
    rf"(?:['’]s?)?(?: (?:[a-z0-9’'-]+|{DATE})){{0,7}}?(?: (?:visits?|trips?|tours?)(?: (?:in|on) "
    rf"{DATE})? to| visited| (?:travel|journey)l?ed to| arrived in| toured| addressed) "
    rf"(?P<to>{STATE}|{CITY}|{DEMONYM})"
)
_VISIT_OF = re.compile(r"\b(?:visits?|trips?|tours?) (?:by|of) (?:the |then[ -]|former )?$")
_VISIT_TO = re.compile(rf" to (?P<to>{STATE}|{CITY})")
_TO_MEET = re.compile(
    rf"\b(?:visit(?:ed|s)?(?: to)?|travell?ed to|trip to|flew to|went to) (?P<to>{STATE}|{CITY})"
    r"[^.;]{0,40}?\b(?:to meet|met|meeting|for talks|for a meeting|for discussions)(?: with)? "
    r"(?:the |then[ -]|former )?$"
)
# "Cuban President Roa came in 1990 and President Vula in 1993": the one does what the other did.
_LIKE_HIM = re.compile(
    rf"(?: [^.;,]{{0,60}}?)? (?:in|on) {DATE}(?:,? and (?:in )?{DATE})?(?:,? and|,|,? as (?:did|"
    r"was|had|has)) (?:again |later |then |also )?(?:by )?(?:the |then[ -])?$"
)
_SHORTLY = re.compile(rf" (?:(?:again |later )?(?:in|on) {DATE}|and\b)|[.,;]|$")
_OWN = re.compile(r"\b[Ii]ts (?:then[ -]|former |current |new |first |late )?$")
_OWN_TITLE = re.compile(r"[Ii]ts ")
# What one does to the other of the two: "recognised Cuba", "signed a treaty with Cuba".
_TOWARDS = re.compile(
    r"\b(?:relations|relationship|ties|alliance|treaty|agreement|cooperation|support|help|aid|"
    r"troops|soldiers|friendship|policy|talks|war|sanctions|attitude|stance|signed|met|trade) "
    r"(?:[a-z]+ )?(?:with|to|towards?|for|against|on|into) $|"
    r"\b(?:recogni[sz]ed|condemned|accused|praised|thanked|invited|criticised|criticized|blamed|"
    r"urged|asked|congratulated|supported|assured) $"
)
_ACTS_ON = re.compile(
    r" (?:(?:has|have|had|was|were|is|been|also|then|later|strongly|officially) ){0,3}"
    r"(?:recogni[sz]ed|supported|backed|criticised|criticized|condemned|accused|welcomed|invited|"
    r"received|hosted|opposed(?: to)?|suspicious of|critical of|complained (?:about|over)|"
    r"congratulated|honou?red|an? (?:close )?ally of|one of) (?:the )?(?:then[ -])?$"
)
_HEADS = re.compile(
    r"Minister|President$|Premier|Chancellor|King|Queen|Emperor|Sultan|Emir|head of government|"
    r"dictator|monarch"
)
_GOES = re.compile(r"\b(?:visit|arriv|travel|trip|tour)")
_OPENS = re.compile(
    r"(?:(?:In|On|At|By|During|Since|After|Following|Later|However|Then|Until|Under|Meanwhile)\b"
    r"[^,;]{0,60}, )?(?:[Tt]he )?(?:[Tt]hen[ -])?(?:[Uu]nder )?"
)
_GOVERNED = re.compile(
    r"(?<!\bmet )(?<!received )(?<!joined )(?<!accompanied )(?<!hosted )(?<!welcomed )"
    r"\b(?:[Uu]nder|by|when|after|while|that|[Dd]uring) (?:the )?(?:former |then[ -])?$"
)
_PRESIDES = re.compile(r"President$")
_REIGNS = re.compile(r"(?:King|Queen|Emperor|Sultan|Emir|Crown Prince)$")


def told_around(reading: Reading, found: list[Held]) -> list[Held]:
    """Let the words around a title tell whom a person serves, where nothing else does."""
    kept: list[Held] = []
    for each in found:
        served = each.service or _around(reading, each, kept)
        served = served or _now(reading, each) or _alone(reading, each)
        kept.append(each._replace(service=served))
    for at, (one, other) in enumerate(itertools.pairwise(kept)):
        if bool(one.service) != bool(other.service) and other.sentence is one.sentence:
            kept[at : at + 2] = _pictured(reading, one, other)
    return kept


def _around(reading: Reading, held: Held, before: Sequence[Held]) -> str:
    """Return whom a person serves by the words around the title, "" where they do not tell.

    ``before`` are those whom the document names before, who they serve told as far as it is.
    """
    drawn = held.sentence.shape
    at, end = drawn.text_at(held.start), drawn.text_at(held.name_end)
    return (
        _first(drawn, end)
        or _principal(drawn, at)
        or _ruled(drawn, at, end)
        or _receives(reading, held, at)
        or _met_there(drawn, at)
        or _like_him(held, before, at, end)
        or _its(reading, held, at)
        or _other(reading, held, at, end)
    )


def _pictured(reading: Reading, one: Held, other: Held) -> tuple[Held, Held]:
    """Let one of two in a picture serve the other of the two in view."""
    if one.sentence.passage.role != "caption":
        return one, other
    two = _two(reading, one)
    if len(two) == 1:  # an officer of another state, pictured with one of the document's own
        (own,) = two
        if own in {one.service, other.service}:
            return one, other
        return one._replace(service=one.service or own), other._replace(
            service=other.service or own
        )
    return (
        one._replace(service=one.service or _other_than(two, other.service)),
        other._replace(service=other.service or _other_than(two, one.service)),
    )


def _now(reading: Reading, held: Held) -> str:
    """Return the document's state for who is said to be "the Minister of Health" and no more."""
    drawn = held.sentence.shape
    apart = held.sentence.passage.view not in {"", reading.state} or _named(drawn)
    return reading.state if not apart and _IS_NOW.match(drawn.text) else ""


def _alone(reading: Reading, held: Held) -> str:
    """Return the document's state for who is named with a bare title where no other is told of."""
    state, drawn = reading.state, held.sentence.shape
    at = drawn.text_at(held.start)
    if held.sentence.passage.view not in {"", state} or not _HEADS.search(held.role):
        return ""
    if (_PRESIDES.search(held.role) and state in NO_PRESIDENT) or _GOES.search(drawn.text):
        return ""
    here = _named(drawn)
    last = held.sentence.before
    before = _named(prose(reading).draw(last, state)) if last else []
    if (here or before)[:1] != [state] or not {state}.issuperset(before):
        return ""
    if _OPENS.fullmatch(drawn.text, 0, at):
        named = drawn.within(0, len(drawn.text), "state", "demonym")[:1]
        return state if before or (named and _does(drawn.text, named[0])) else ""
    governed = _GOVERNED.search(drawn.text, max(0, at - _NEAR), at)
    if any(not _does(drawn.text, each) for each in drawn.within(0, at, "state")):
        return ""  # "They went to Cuba under President Roa"
    return state if governed and {state}.issuperset(here) else ""


def _named(drawn: Shape) -> list[str]:
    """Return the states that a sentence names, in order."""
    return [
        m.id for each in drawn.within(0, len(drawn.text), "state", "demonym") for m in each.members
    ]


def _one(drawn: Shape, sign: str | None) -> str:
    """Return the one whom a sign stands for, "" for several."""
    members = drawn.members(sign)
    return members[0].id if len(members) == 1 else ""


def _first(drawn: Shape, end: int) -> str:
    """Return of whom a person is said to be the first in office who did something."""
    first = _FIRST.search(drawn.text, end, end + _FAR)
    # "the first leader to host a Cuban president" is none of Cuba
    apart = first and _AN_OFFICE.search(drawn.text, first.start(), first.start("whose"))
    return _one(drawn, first["whose"]) if first and not apart else ""


def _principal(drawn: Shape, at: int) -> str:
    """Return whose principal official somebody is said to be."""
    told = _PRINCIPAL.search(drawn.text, max(0, at - _NEAR), at)
    return _one(drawn, told["whose"]) if told else ""


def _ruled(drawn: Shape, at: int, end: int) -> str:
    """Return who is said to do something "under President Roa"."""
    text = drawn.text
    whose = _GOVERNMENT_OF.search(text, max(0, at - _NEAR), at)
    if whose:
        return _one(drawn, whose["whose"])
    under = _UNDER.search(text, max(0, at - _NEAR), at)
    if under is None:
        return ""
    low = max(0, under.start() - _FAR, text.rfind(";", 0, at), text.rfind(", and ", 0, at))
    named = drawn.within(low, under.start(), "state", "demonym")
    if not named:
        behind = _GOES_ON.match(text, end)
        return _one(drawn, behind["who"]) if behind else ""
    free = [each for each in named if _does(text, each)]
    ids = {member.id for each in named for member in each.members}
    return ids.pop() if free and len(ids) == 1 else ""


def _does(text: str, piece: Piece) -> bool:
    """Say whether whoever a piece stands for acts, or owns what is told of."""
    low = max(0, piece.at - _NEAR)
    return not _NOT_ITS.search(text, low, piece.at) or bool(_ITS_POLICY.search(text, low, piece.at))


def _receives(reading: Reading, held: Held, at: int) -> str:
    """Return who receives an envoy whose credentials the person is handed."""
    drawn = held.sentence.shape
    if not _CREDENTIALS.search(drawn.text, max(0, at - _NEAR), at):
        return ""
    envoys = list(_ENVOY.finditer(drawn.text, 0, at))
    for envoy in (*reversed(envoys), *_ENVOY.finditer(drawn.text, at + 1)):
        if envoy["to"]:
            return _one(drawn, envoy["to"])
        sender = _one(drawn, envoy["of"] or envoy["whose"])
        if sender:
            return _other_than(_two(reading, held), sender)
    return ""


def _met_there(drawn: Shape, at: int) -> str:
    """Return whose land somebody visits to meet the person."""
    there = _TO_MEET.search(drawn.text, max(0, at - _FAR), at)
    return _one(drawn, there["to"]) if there else ""


def _like_him(held: Held, before: Sequence[Held], at: int, end: int) -> str:
    """Return whom the one serves who is told to have done the same just before."""
    last = before[-1] if before else None
    drawn = held.sentence.shape
    if last is None or last.sentence is not held.sentence or not last.service:
        return ""
    alike = _LIKE_HIM.fullmatch(drawn.text, drawn.text_at(last.end), at)
    return last.service if alike and _SHORTLY.match(drawn.text, end) else ""


def _its(reading: Reading, held: Held, at: int) -> str:
    """Return whom "its president" serves: the only state that is named before it, or last."""
    drawn = held.sentence.shape
    its = _OWN.search(drawn.text, max(0, at - _NEAR), at) or _OWN_TITLE.match(drawn.text, at)
    if its is None:
        return ""
    named = {m.id for each in drawn.within(0, at, "state", "demonym") for m in each.members}
    last = held.sentence.before
    if not named and last:
        named = set(_named(prose(reading).draw(last, held.sentence.passage.view)))
    return named.pop() if len(named) == 1 else ""


def _other(reading: Reading, held: Held, at: int, end: int) -> str:
    """Return, of the two in view, the one a person serves who has to do with the other."""
    drawn = held.sentence.shape
    two = _two(reading, held)
    if len(two) < 2:  # noqa: PLR2004 - the two in view
        return ""
    there = _VISITS.match(drawn.text, end)
    if there is None and _VISIT_OF.search(drawn.text, max(0, at - _NEAR), at):
        there = _VISIT_TO.match(drawn.text, end)
    if there:
        return _other_than(two, _one(drawn, there["to"]))
    return _acting(drawn, two, at, end) or _by_crown(drawn, two, held.role)


def _acting(drawn: Shape, two: frozenset[str], at: int, end: int) -> str:
    """Return the one not named of two, when the person acts on the other, or is acted on."""
    named = drawn.within(0, len(drawn.text), "state", "demonym", "organisation")
    ids = {member.id for each in named for member in each.members}
    if len(ids) != 1 or not ids < two:
        return ""
    one = named[0]
    acts = one.at >= end and _TOWARDS.search(drawn.text, max(end, one.at - _NEAR), one.at)
    suffers = one.at < at and _ACTS_ON.fullmatch(drawn.text, one.at + 1, at)
    return _other_than(two, *ids) if acts or suffers else ""


def _by_crown(drawn: Shape, two: frozenset[str], role: str) -> str:
    """Return the one of two that can have a president, or a king, where the other cannot."""
    named = drawn.within(0, len(drawn.text), "state", "demonym")
    if any(member.id not in two for each in named for member in each.members):
        return ""
    if any(kind_of(each) == "organisation" and each not in NO_PRESIDENT for each in two):
        return ""
    if _PRESIDES.match(role):
        fits = two - NO_PRESIDENT
    else:
        fits = two & CROWNED if _REIGNS.match(role) and not two & ONCE_CROWNED else frozenset()
    return next(iter(fits)) if len(fits) == 1 else ""


def _two(reading: Reading, held: Held) -> frozenset[str]:
    """Return the two in view: whom the document and whom its row are about."""
    return frozenset({held.sentence.passage.view, reading.state} - {""})


def _other_than(two: frozenset[str], one: str) -> str:
    """Return of two the other than one of them, "" where the one is neither."""
    return next(iter(two - {one})) if one in two and len(two) > 1 else ""
