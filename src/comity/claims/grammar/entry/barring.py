"""Who is barred from entering where: "are forbidden entry to", "does not admit"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.prose.acts import antecedent
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import alleged
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, IT, STATE
from comity.claims.reading import Reading

_STEMS = sought(
    "forbid", "bann", "bans", "barr", "bars", "prohibit", "not allow", "not permit", "refus",
    "denied", "denies", "does not", "suspend", "restrict", "travel ban", "entry ban", "visa ban",
    "travel restriction", "entry restriction", "visa restriction", "stopped issuing",
    "ceased issuing", "stopped granting",
)  # fmt: skip
_ENTER = r"(?:enter(?:ing)?|entry|entrance|admission)(?: (?:to|into|in))?"
_PASSIVE = re.compile(
    r"(?:\bIf (?P<if>[^.;]{5,160}), (?:they|he or she)|(?P<whom>[^.;]{4,200}?)),? "
    r"(?:is|are|was|were|has been|have been)(?: also| still)? (?:forbidden|banned|barred|"
    r"prohibited|not allowed|not permitted|refused|denied) "
    rf"(?:from |to )?{_ENTER} (?P<by>{STATE}|{IT})"
)
_ACTIVE = re.compile(
    rf"(?P<by>{STATE}|{IT})(?: also| officially)? (?:bans|banned|bars|barred|refuses|refused|"
    r"forbids|forbade|prohibits|prohibited|denies|denied|does not (?:allow|permit|admit))"
    r"(?: entry (?:to|for|of)| the entry of| admission to)? (?P<whom>[^.;]{4,120}?)"
    rf"(?P<end> (?:from|to) {_ENTER}| entry| admission|(?=[.;]|$))"
)
# "The Cuban embassy denied visas to two miners": who needs one and has none may not enter.
_VISAS = re.compile(
    rf"(?P<by>{ACTOR}|{DEMONYM})(?:['’]s?)?(?: (?:embassy|consulate|government|authorities|state))?"
    rf"(?: in {CITY})?"
    r"(?: (?:has|had|have|also|then|[a-z]+ly))* (?:denied|refused|(?:stopped|suspended|"
    r"ceased) (?:issuing|"
    r"granting)) (?:entry )?visas? (?:to|for) "
    r"(?P<whom>[^.;,]{4,100}?)(?= (?:who|that|because|in|on|after|for)\b|[.;,]|$)"
)
_DONE = r"(?: - [^.;-]{3,60} -)?(?: (?:has|have|had|also|then|since|[a-z]+ly))*"
_END = (
    r"(?=[.;]|,? (?:as well as|following|because|after|over|due to|and (?:[a-z]+ed|its)|in|on)\b|$)"
)
# "Fiji suspended the entry of Cuban nationals", "a decree suspending the entry of … to Fiji"
_SUSPENDS = re.compile(
    rf"(?:(?P<who>{ACTOR}|{IT}){_DONE} )?\b(?:suspend|restrict|barr?|bann?|prohibit|halt|block)"
    r"(?:s|ed|ing)? (?:the )?"
    r"(?:entry|admission|travel) (?:of|by|for) (?P<whom>[^.;]{4,120}?)"
    rf"(?: (?:in)?to (?:the )?(?P<by>{STATE})(?!['’])|{_END})"
)
# "Fiji imposed a travel ban on Cuban officials"
_BAN_ON = re.compile(
    rf"(?P<by>{ACTOR}|{IT}){_DONE} (?:imposed|placed|introduced|issued|enacted|put|slapped|"
    r"announced|extended) (?:an? |the |its |new |further )?(?:travel|entry|visa) "
    r"(?:bans?|restrictions|"
    rf"prohibitions?) (?:on|against|for) (?P<whom>[^.;,]{{4,100}}?){_END}"
)
# "Cuban citizens are barred from Fiji"
_FROM_STATE = re.compile(
    rf"(?P<whom>(?:[Cc]itizens|[Nn]ationals) of {ACTOR}|{DEMONYM} (?:citizens|nationals|passport "
    r"holders))(?: (?:have|had|has|are|were|was|is|been|also|being))+ (?:banned|barred|excluded) "
    rf"from (?:the )?(?P<by>{STATE})(?!['’])"
)
# "Fiji imposed a ban on the entry of Cuban citizens"
_ENTRY_OF = re.compile(
    rf"(?P<by>{ACTOR}|{IT}){_DONE} (?:imposed|placed|introduced|issued|enacted|put|announced) an? "
    rf"(?:[a-z]+ )?ban on the (?:entry|admission) of (?P<whom>[^.;,]{{4,100}}?){_END}"
)
# "Cuban ships are banned from Fiji's ports"
_FROM_PORTS = re.compile(
    rf"(?P<whom>{DEMONYM} (?:[a-z-]+ ){{0,2}}(?:ships|vessels|boats|aircraft|planes|airlines|"
    r"flights|trawlers))(?: (?:have|had|has|are|were|was|is|been|also|being))+ (?:banned|barred|"
    rf"prohibited|forbidden|excluded) from (?:entering |using |docking in )?(?P<by>{STATE})['’]s? "
    r"(?:ports?|airspace|waters|harbou?rs|territorial|airports?|territory)\b"
)
_EACH = re.compile(r",? as well as |, and |, | and (?=(?:citizens|nationals|people|holders)\b)")
_CITIZENS = re.compile(
    r"(?:all )?(?:[Cc]itizens|[Nn]ationals|[Pp]eople|[Pp]assport holders|"
    rf"[Hh]olders of passports) (?:of|from) (?P<of>{ACTOR})|"
    rf"(?:[Hh]olders of )?(?P<adjective>{DEMONYM}|{ACTOR}) "
    r"(?:citizens|nationals|passports?(?: holders)?|people|travellers)"
)
_TELLING = (_VISAS, _SUSPENDS, _BAN_ON, _FROM_PORTS, _FROM_STATE, _ENTRY_OF)
"""What tells of entry without a word for it."""
_ENTERING = sought("enter", "entry", "entrance", "admission")
_PERMITS = sought(
    "visa", "citizens", "nationals", "passport", "travel", "ports", "airspace", "waters", *_ENTERING
)
_ENTERS = re.compile(rf"\b(?:{'|'.join(_ENTERING)})")
_SHORT = 8


class Bar(NamedTuple):
    """Somebody barred: the fields are those of the claim."""

    subject: str
    object: str
    modality: str
    start: int
    end: int
    stop: int


def bars(reading: Reading) -> Iterator[Bar]:
    """Yield who the sentences of a document say may not enter where."""
    found = prose(reading)
    for sentence in found.with_any(*_STEMS, near=found.places(_PERMITS)):
        for pattern in (_PASSIVE, _ACTIVE, *_TELLING):
            for match in pattern.finditer(sentence.shape.text):
                yield from _barred(reading, sentence, match)


def _barred(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Bar]:
    drawn = sentence.shape
    sign = match["by"] or match.groupdict().get("who")
    if not sign:
        return
    by = drawn.piece(sign)
    who = antecedent(sentence, by.at, reading.state) if by.kind == "it" else by.members
    if len(who) != 1 or not (match.re in _TELLING or _ENTERS.search(match[0])):
        return
    mood = "alleged" if alleged(drawn.text[: match.start()]) else ""
    span = drawn.plain_span(*match.span())
    if match.groupdict().get("if"):
        whom = [drawn.plain_span(*match.span("if")).of(reading.plain)]
    else:
        whom = list(_whom(reading, sentence, *match.span("whom")))
    for each in whom:
        if each != who[0].id:
            yield Bar(who[0].id, each, mood, span.start, span.end, sentence.span.end)


def _whom(reading: Reading, sentence: Sentence, start: int, end: int) -> Iterator[str]:
    """Yield those who are barred: the code of a state for its citizens, else the words."""
    text = sentence.shape.text
    at = start
    for stop, after in [*(each.span() for each in _EACH.finditer(text, start, end)), (end, end)]:
        citizens = _CITIZENS.fullmatch(text, at, stop)
        if citizens:
            sign = citizens["of"] or citizens["adjective"]
            yield from (each.id for each in sentence.shape.members(sign))
        elif len(words := sentence.shape.plain_span(at, stop).of(reading.plain)) > _SHORT:
            yield words.strip(" ,")
        at = after
