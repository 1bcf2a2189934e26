"""Memberships told by what is done in a body: working through it, chairing it, voting to join."""

import re
from collections.abc import Iterator
from itertools import chain

from comity.claims.grammar.membership.roles import ERRAND, ITS_OWN, Belonging, role_of
from comity.claims.page import kind_of
from comity.claims.prose.acts import antecedent
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.naming import Name, names
from comity.claims.prose.shape import DEMONYM, IT, ORGANISATION, STATE, WHO
from comity.claims.prose.timing import when
from comity.claims.reading import Reading

_THROUGH = sought("through ")
_GROUPS = sought("participation in", "involvement in", "activity in")
_VOTED = sought("voted", "vote ", "reject", "approv", "endors", "turned down")
_CHAIRS = sought("chair", "presid")
STEMS = (*_THROUGH, *_GROUPS, *_VOTED, *_CHAIRS)
_WORKS = re.compile(
    r"\b(?:co-?operat\w+|collaborat\w+|integration|coordinates?|works?|worked|working|linked|"
    r"active|diplomacy|multilateralism|development|security)\b[^.;]{0,110}?\bthrough "
    r"(?:(?:its|their) (?:membership|participation) (?:of|in) )?"
)
_SUCH_AS = (
    r"(?:(?:an? |the )?(?:[a-z-]+ ){0,4}(?:groupings?|groups|organi[sz]ations?|bodies|forums?|fora|"
    r"institutions|frameworks?|mechanisms?|blocs?|alliances|initiatives|associations),? "
    r"(?:such as|like|including|namely|notably) )"
)
_TAKES_PART = re.compile(rf"\b(?:participation|involvement|activity) in (?={_SUCH_AS})")
_SUCH = re.compile(_SUCH_AS)
_AND_THROUGH = re.compile(
    rf",? and (?:also )?(?:[a-z]+ ){{0,3}}through (?=(?:the )?(?:[A-Z]|{ORGANISATION}))"
)
_BODY = re.compile(
    r"(?:Union|Community|Council|League|Association|Organi[sz]ation|Commissions?|Alliance|Pact|"
    r"Forum|Group|Bank|Conference|Authority|Compact)\b"
)
"""How bodies are called that nobody knows."""
_LEADS = re.compile(
    rf"(?:(?:[A-Z][^,.;]{{0,60}}|[A-Z][a-z]+ing [^.;]{{1,120}}), )?(?:[Tt]he )?(?P<who>{WHO})"
    r"(?!['’–-])"
)
_PEOPLE = (
    r"(?:citizens|voters|people|electorate|public|parliament|legislature|population|government)"
)
_REFERRED = re.compile(
    rf"(?P<who>{DEMONYM}|{STATE}|{IT})(?:['’]s?)?(?: {_PEOPLE})? (?:had |has |have )?(?:[a-z]+ly )?"
    r"(?:(?P<no>voted (?:[a-z]+ly )?against|rejected|turned down)|voted (?:[a-z]+ly )?"
    r"(?:in favou?r of|for|to)|approved|endorsed) "
    r"(?:(?:re-?)?joining |(?:re-?)?join |(?:full )?(?:accession|entry|admission) (?:in)?to |"
    rf"(?:full )?membership (?:of|in) |(?=(?:the )?{ORGANISATION} (?:membership|accession)\b))"
    rf"(?:the )?(?P<org>{ORGANISATION})(?P<noun> (?:membership|accession))?"
)
_CHAIRED = re.compile(
    rf"(?P<who>{STATE}|(?<!when )(?<!while )(?<!as ){IT})"
    r"(?: (?:also|later|then|[a-z]+ly))* "
    r"(?:(?:was|is|became|served as|acted as|has been) (?:also )?(?:the |its )?"
    r"(?:(?:current|rotating|first|annual) )?chair(?:man|person)? (?:of|for)|chair(?:s|ed)|"
    r"(?:holds?|held|assumed|took(?: over)?|takes over) the (?:rotating |annual )?"
    r"(?:chair(?:manship)?|chairpersonship|presidency) (?:of|in)|presid(?:ed|es) over|"
    r"(?:was|is) elected (?:chair(?:man)?|president) of) "
    rf"(?:the )?(?P<org>{ORGANISATION})(?=[.,;)]|\Z| (?:in|from|for|during|until|since|and)\b)"
)
_BEGUN = re.compile(r"\b(?:assumed|took|takes|became)\b")
_REACH = 36
_EVERYBODYS = ("United Nations", "European Union")
"""Through which, and through whose commissions, those work too who are no members."""


def by_working(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield memberships of those who work through bodies, chair them, or vote to join them."""
    if sentence.lacks(STEMS):
        return
    if not sentence.lacks((*_THROUGH, *_GROUPS)):
        yield from _working(reading, sentence)
    if sentence.shape.shows("organisation"):
        yield from _voted(reading, sentence) if not sentence.lacks(_VOTED) else ()
        yield from _chairing(reading, sentence) if not sentence.lacks(_CHAIRS) else ()


def _working(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield the bodies that whoever a sentence begins with works through."""
    drawn = sentence.shape
    begins = _LEADS.match(drawn.text)
    for match in chain(*(p.finditer(drawn.text) for p in _WORKING)) if begins else ():
        at = match.end()
        holders = _whom(reading, sentence, begins.start("who"))  # type: ignore[union-attr]
        first = begins.end()  # type: ignore[union-attr]
        if at < first or modality(drawn.text[first:at]):
            continue
        start = drawn.plain_at(begins.start("who"))  # type: ignore[union-attr]
        for name in _listed(reading, sentence, at):
            for each in holders:
                yield _told(sentence, each, name.object)._replace(start=start, end=name.end)


_WORKING = (_WORKS, _TAKES_PART)


def _listed(reading: Reading, sentence: Sentence, at: int) -> Iterator[Name]:
    """Yield the bodies of a list that begins at ``text[at]``, and those it goes on with."""
    drawn = sentence.shape
    while at >= 0:
        such = _SUCH.match(drawn.text, at)
        found = list(names(reading, drawn, such.end() if such else at, len(drawn.text)))
        yield from (each for each in found if _is_body(drawn.text, each))
        more = _AND_THROUGH.match(drawn.text, found[-1].after) if found else None
        at = more.end() if more else -1


def _is_body(text: str, name: Name) -> bool:
    """Say whether a name is that of a body one works in, not of what such a body does."""
    lasts = name.known or _BODY.search(name.object)
    if not lasts or ERRAND.search(name.object) or name.object.endswith(_EVERYBODYS):
        return False
    return not ITS_OWN.match(text, name.at)


def _voted(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield what a people voted for or against: "Fijians voted against joining the Union"."""
    for match in _REFERRED.finditer(sentence.shape.text):
        (whole, *_), span = _last(sentence, match), sentence.shape.plain_span(*match.span())
        for each in _whom(reading, sentence, match.start("who")):
            yield _told(sentence, each, whole.id)._replace(
                modality="denied" if match["no"] else "intended", start=span.start, end=span.end
            )


def _chairing(reading: Reading, sentence: Sentence) -> Iterator[Belonging]:
    """Yield who chairs a body."""
    drawn = sentence.shape
    for match in _CHAIRED.finditer(drawn.text):
        (whole, *_), span = _last(sentence, match), drawn.plain_span(*match.span())
        dates = when(drawn, match.end(), min(len(drawn.text), match.end() + _REACH))
        begun = _BEGUN.search(match[0])  # "assumed the chair in 1990" and went on
        for each in _whom(reading, sentence, match.start("who")):
            yield _told(sentence, each, whole.id)._replace(
                role="chair", since=dates.start,
                until=dates.until or ("" if begun else dates.on),
                start=span.start, end=span.end,
            )  # fmt: skip


def _last(sentence: Sentence, match: re.Match[str]) -> tuple[Member, ...]:
    return sentence.shape.members(match["org"])[-1:]


def _whom(reading: Reading, sentence: Sentence, at: int) -> list[Member]:
    """Return the states that the sign at ``text[at]`` stands for."""
    piece = sentence.shape.piece(sentence.shape.text[at])
    named = antecedent(sentence, at, reading.state) if piece.kind == "it" else piece.members
    return [each for each in named if kind_of(each.id) == "state"]


def _told(sentence: Sentence, who: Member, whole: str) -> Belonging:
    return Belonging(
        who.id, whole, role_of("", whole), stop=sentence.span.end,
        rule="sentence, what is done in a body (working.py)",
    )  # fmt: skip
