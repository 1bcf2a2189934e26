"""Whom a deed concerns: who did it, to whom, and not who is named on the way."""

import re

from comity.actors import is_capital
from comity.claims.grammar.events.deeds.verbs import ATTACKS, BE, REACH
from comity.claims.grammar.persons.holding import holders
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import NAME, named
from comity.claims.page import kind_of
from comity.claims.prose.finding import Sentence
from comity.claims.prose.parties import FOR_OR_AGAINST, pair
from comity.claims.prose.shape import ANY, CITY, DATE, STATE, Piece, Shape
from comity.claims.reading import Reading

_SOON = 60
_VENUE = re.compile(r"\b(?:at|in|of|under|before)(?: the)? $")
# Where it was done; "the war in Chad" is Chad's.
_IN = re.compile(
    r"(?<!tervention )(?<!nvasion )(?<!ccupation )(?<!resence )(?<![Ww]ar )(?<!enocide )"
    r"\b(?:in|at|inside|across)(?: the)?(?: [a-z]+)? $"
)
# What is named after an organisation is not the organisation: "a UN peace plan".
_ITS_OWN = re.compile(
    r" (?:peace )?(?:member\w*|all(?:y|ies)|summit|resolution|auspices|plans?|flag|mandate|"
    r"umbrella|"
    r"candidates?|states?|countries|[A-Z])"
)
# What is made by those who take part has none: "formed the Pacific Islands Forum".
_MADE = re.compile(
    r"(?:formed|founded|created|established|launched|proposed|initiated)(?: (?:the|an?))?"
    r"(?: new)? $"
)
# What is held or gone to has no part in it: "held the first Cinnamon Isles Forum".
_HELD = re.compile(
    r"(?:held|hosted|convened|organi[sz]ed|attended)(?: (?:the|an?|its|their))?"
    rf"(?: (?!(?:of|by|with|for|to|in|at|from|and|a)\b)(?:[\w-]+|{DATE})){{0,3}} $"
)
_GATHERING = re.compile(
    r"(?i:summit|conference|congress|forum|meeting|assembly|games|dialogue|talks|session|council)s?\b"
)
# "Peru's neighbour Chad" is Chad.
_OWNER = re.compile(rf"['’]s? (?:[\w-]+ ){{0,3}}(?:ally|neighbou?r|rival|enemy|colony) {STATE}")
_MOVES = frozenset(
    ("went", "flew", "arrived", "travelled", "traveled", "came", "recalled", "sent", "returned",
     "withdrew", "expelled", "dispatched", "despatched", "summoned", "journeyed", "moved",
     "paid", "made", "invited", "presented")
)  # fmt: skip
_CARRIES = frozenset(("deported", "extradited", "fled", "defected", "repatriated", "transferred"))
_TO = re.compile(r" (?:to|from|in|for)(?: [a-z]+)? $")
_OVER = re.compile(r" (?:to|from) $")
# What a state does at home, whoever is in view beside it.
_AT_HOME = re.compile(
    r"(?: (?:an?|the|its|his|their|own|new|first|[a-z]+(?:al|ic|ed|ary|ive|ian))){0,5} (?:arm(?:y|"
    r"ies)|"
    r"constitution|democracy|communism|socialism|republic|monarchy|independence|elections?|"
    r"referendum|governments?|parliament|currency|capital|throne|power|legislation)\b(?! of)"
)
# What a deed is done to, or what somebody agreed to do: no "in 1990", nor "from the pact".
_OBJECT = re.compile(
    r" (?!(?:in|on|at|from|of|by|to|into|for|with|without|against|over|after|before|as|and|or|but|"
    r"out|up|down|between|during|since|until|that|when|while|again|back|under|not|towards?|within|"
    r"through|around|near|among|along)\b)"
    rf"(?!{DATE})\S| to (?!the\b|an?\b|its\b|his\b|their\b)[a-z]+ "
)
# What one of two does by a vote or a promise is of the other.
_ON_ANOTHER = re.compile(
    r"voted (?:in favou?r|for|against)\b|abstained\b|committed to\b|pledged to\b"
)
_GIVEN = frozenset(
    ("sent", "granted", "donated", "provided", "delivered", "allocated", "supplied", "contributed",
     "lent", "given", "offered", "killed", "kidnapped", "wounded", "injured", "attacked",
     "extradited", "deported", "repatriated")
)  # fmt: skip
# Why it was done, and what came of it: whoever is named there had no part in it.
_ASIDE = re.compile(
    r",? (?:in order to|so as to|due to|because of|owing to|thanks to|in response to|"
    r"in protest|in retaliation|with regards? to|regarding|concerning|amid|amidst|despite|"
    r"in spite of|as a result of|as part of|such as|unlike|if|unless|when|that|which|who|where|"
    r"during|following|upon|fleeing|(?:a )?members? of|in the (?:aftermath|wake|context|framework|"
    r"name) of|on behalf of|"
    r"under the (?:lead|leadership|auspices|aegis|umbrella|framework|mandate)|through|via|"
    r"on the (?:sidelines|margins|occasion) of|ahead of|prior to|"
    r"whereby|from where|under which|clarifying|citing|"
    r"to (?!(?:the|an?|its|their|his|her|be|all|both|other|each|some|two|one|\w+ing)\b)[a-z]+)\b|"
    r", [a-z]+ing\b|, [a-z]+ed (?:by|under|from|as)\b|"
    rf"(?<!well)(?<!such),? as (?={STATE})"
)
# Who had to do with a thing before: "endorsed the charter negotiated under the King of Fiji".
_BEFORE = re.compile(r" (?:negotiated|brokered|mediated|drafted|sponsored) (?:by|under|with)\b")
# Where all meet, or why it is done, is no part in it.
_MEETS = re.compile(
    rf"[Cc]onference|[Ss]ummit|[Cc]ongress|[Ff]orum|Meeting|Expo|[Ff]air\b|[Gg]ames|{_ASIDE.pattern}"
)
_PLACE = re.compile(r"took place|began|ended")
_CALL = re.compile(r"\b(?:visit|trip|talks|negotiations|meeting)\b[^,;]*$")
# Whom words do not name, but whose state they tell where two are in view.
_KNOWN = re.compile(rf"{BE.pattern}|\b(?:[Gg]overnment|[Aa]dministration) (?:[a-z]+ )?$")
# With whom somebody did it who is named without an office.
_WITH = re.compile(r"(?:\b(?:with|to|by|from|met|received|welcomed|hosted|invited) )$")
_PERSON = re.compile(NAME)
_NAMING = ("state", "demonym", "city")
# "in Suva, Fiji"
_ADDRESS = re.compile(rf"(?:{CITY}|\b[A-Z][a-z]+), $")
# Whose name is part of another: the "Partition Plan for Chad".
_IN_A_NAME = re.compile(
    rf"(?:[A-Z][a-z]+|{ANY}) (?!Envoy|Minister|Representative|Coordinator)[A-Z][a-z]+ for "
    r"(?:the )?$"
)
# Between whom a place lies: "the Chad/Fiji border area".
_BORDER = re.compile(r" border(?:land| area| region| zone)s?\b")
# "Peru's envoy in Suva was recalled" tells of both.
_POSTED = re.compile(
    rf"\b(?:diplomat|ambassador|envoy|consul|attach[eé]|[Hh]igh [Cc]ommissioner)s? (?:in|to) "
    rf"(?P<where>{CITY})"
)
_BETWEEN_TWO = frozenset(("expelled", "recalled", "summoned", "withdrawn", "declared"))
"""Verbs of what the one of two does to the other, or to its own there."""
_SENT = re.compile(r"\b(?:diplomat|ambassador|envoy|consul|attach|charg|[Hh]igh [Cc]ommissioner)")
_BEFALLS = ATTACKS | {
    "rioted", "protested", "demonstrated", "massacred", "arrested", "detained", "executed",
    "crashed", "marched",
}  # fmt: skip
"""Verbs of what happens in a town, and so to the state it is in."""


def concerned(
    reading: Reading, sentence: Sentence, verb: re.Match[str], stop: int, who: list[str]
) -> tuple[str, ...]:
    """Return who did it and to whom: those named before the reasons, if they are two.

    What one of the two in view does to nobody named is done to the other, where the verb is of
    what is done to others.
    """
    drawn = sentence.shape
    parties: tuple[str, ...] = ()
    two = pair((sentence.passage.view, reading.state))
    near: tuple[str, ...] = ()
    done = _BEFORE.search(drawn.text, verb.end(), stop)
    stop = done.start() if done else stop
    for edge in [*(each.start() for each in _ASIDE.finditer(drawn.text, verb.end(), stop)), stop]:
        parties = _upto(reading, sentence, verb, edge, who)
        near = near or parties
        if len(parties) > 1 or not who:
            break
    if len(near) == 1 and set(near) < set(two) < set(parties) and not _together(drawn, two):
        return two  # who is named further on beside the other of the two is named on the way
    if len(two) > 1 and len(parties) > 1 and len(set(two) & set(parties)) == 1:
        parties = pair((*parties, *_seen(drawn, verb.end(), stop, two)))
    if not parties and not who and len(two) > 1 and _between(sentence.shape, verb, two):
        return two
    if len(parties) == 1 and _from_here(sentence, verb, reading.state, parties[0]):
        return pair((*parties, reading.state))
    known = who or _KNOWN.search(drawn.text, max(0, verb.start() - REACH), verb.start())
    outward = known and len(parties) == 1 and parties[0] in two and _outward(drawn.text, verb)
    return two if outward else parties


def _between(drawn: Shape, verb: re.Match[str], two: tuple[str, ...]) -> bool:
    """Say whether a passive tells what befell those whom one of two states sent to the other."""
    start = max(0, verb.start() - REACH)
    return (
        verb["verb"] in _BETWEEN_TWO
        and all(kind_of(each) == "state" for each in two)
        and bool(_SENT.search(drawn.text, start, verb.start()))
        and bool(BE.search(drawn.text, start, verb.start()))
    )


def _from_here(sentence: Sentence, verb: re.Match[str], state: str, party: str) -> bool:
    """Say whether another's envoys were sent away from the document's own state, none else in view.

    "Two Peruvian diplomats were expelled."
    """
    drawn = sentence.shape
    start = max(0, verb.start() - REACH)
    away = verb["verb"] in {"expelled", "recalled", "summoned"} and kind_of(party) == "state"
    view = sentence.passage.view
    here = view in {"", state} or kind_of(view) != "state"
    sent = _SENT.search(drawn.text, start, verb.start())
    return bool(away and here and state not in {"", party} and sent) and bool(
        BE.search(drawn.text, start, verb.start())
    )


def _seen(drawn: Shape, start: int, stop: int, two: tuple[str, ...]) -> list[str]:
    """Return who of the two in view is named in ``text[start:stop]``, in no bracket nor address."""
    bracket = drawn.text.find("(", start, stop)
    return [
        each.id
        for piece in drawn.within(start, bracket if bracket >= 0 else stop, *_NAMING)
        for each in piece.members
        if each.id in two
        and not _ADDRESS.search(drawn.text, 0, piece.at)
        and not (piece.kind == "city" and _IN.search(drawn.text, 0, piece.at))
        and not drawn.text.endswith(FOR_OR_AGAINST, 0, piece.at)
        and not drawn.text.startswith((" War", "–"), piece.at + 1)
    ]


def _together(drawn: Shape, two: tuple[str, ...]) -> bool:
    """Say whether one of the two is named in a list with others."""
    return any(
        len(piece.members) > 1 and any(each.id in two for each in piece.members)
        for piece in drawn.pieces
    )


def _outward(text: str, verb: re.Match[str]) -> bool:
    """Say whether a verb is of what is done to somebody else, though it be not said to whom."""
    if BE.search(text, max(0, verb.start() - REACH), verb.start()):
        return verb["verb"] in _GIVEN and not text.startswith(" independence", verb.end())
    took_place = _PLACE.match(text, verb.start())
    if took_place and _CALL.search(text, max(0, verb.start() - REACH), verb.start()):
        return True
    done_to = _OBJECT.match(text, verb.end()) and not _AT_HOME.match(text, verb.end())
    return (
        verb["verb"] == "met"
        or _ON_ANOTHER.match(text, verb.start()) is not None
        or (bool(done_to) and verb["verb"] != "became")
    )


def _upto(
    reading: Reading, sentence: Sentence, verb: re.Match[str], edge: int, who: list[str]
) -> tuple[str, ...]:
    """Return who did it and to whom by the words up to an edge.

    Bodies and lands that it happened at, when others are named, had no part in it.
    """
    drawn = sentence.shape
    pieces = [
        piece
        for piece in drawn.within(verb.end(), edge, "state", "demonym")
        if not drawn.text.endswith(FOR_OR_AGAINST, 0, piece.at)
        and not _IN_A_NAME.search(drawn.text, max(0, piece.at - _SOON), piece.at)
        and not _OWNER.match(drawn.text, piece.at + 1)
    ]
    all_named = pieces
    pieces = [p for p in pieces if p.kind != "state" or not _IN.search(drawn.text, 0, p.at)]
    told = _told_of(reading.plain, pieces)
    told += _reached(sentence, verb, edge)
    told += _persons(reading, sentence, verb.end(), edge)
    if len(pair([*who, *told])) < 2:  # noqa: PLR2004 - it takes two to meet
        told = _told_of(reading.plain, all_named)
        told += [  # "at Callao in Peru"
            each.id
            for piece in drawn.within(verb.end(), edge, "city")
            for each in piece.members
            if each.sure and not _GATHERING.search(drawn.text, 0, piece.at)
        ]
        told += _there(reading, sentence, verb.end(), edge, who)
    enough_told = bool(who and told) or len(pair(who)) > 1
    bodies = [
        member.id
        for piece in drawn.within(verb.end(), edge, "organisation")
        for member in piece.members
        if not (enough_told and _VENUE.search(drawn.text, 0, piece.at))
        and not (enough_told and _ITS_OWN.match(drawn.text, piece.at + 1))
        and not drawn.text.endswith(("'s ", "’s "), 0, piece.at)
        and not _MADE.search(drawn.text, verb.start(), piece.at)
        and not _gathers(drawn, verb, piece.at, member.id)
    ]
    return pair([*who, *told, *bodies])


def _gathers(drawn: Shape, verb: re.Match[str], at: int, name: str) -> bool:
    """Say whether one named at ``text[at]`` is, or names, the gathering that a verb holds."""
    if not _HELD.fullmatch(drawn.text, verb.start(), at):
        return False
    behind = re.match(r"(?:['’]s?)? (?:[a-z]+ )?", drawn.text[at + 1 : at + _SOON])
    named = _GATHERING.match(drawn.text, at + 1 + behind.end()) if behind else None
    return bool(named or _GATHERING.search(name))


def _told_of(plain: str, pieces: list[Piece]) -> list[str]:
    """Return the ids that signs stand for, but for the second of two that a border is between."""
    return [
        each.id
        for piece in pieces
        for each in piece.members
        if not (plain[each.start - 1 : each.start] == "/" and _BORDER.match(plain, each.end))
    ]


def _persons(reading: Reading, sentence: Sentence, start: int, edge: int) -> list[str]:
    """Return whom those serve who are named in ``text[start:edge]`` as persons of an office."""
    drawn = sentence.shape
    held = holders(reading, sentence, start, edge)
    bare = (
        people(reading).serves(named(each[0]), drawn.plain_at(each.start()))
        for each in _PERSON.finditer(drawn.text, start, edge)
        if _WITH.search(drawn.text, start - 1, each.start())
        and not drawn.text.startswith(("'s", "’s"), each.end())
    )
    found = (*(each.service for each in held), *bare)
    return [each for each in found if each and kind_of(each) == "state"]


def _reached(sentence: Sentence, verb: re.Match[str], edge: int) -> list[str]:
    """Return whose capital somebody went to or was recalled from, whose town was attacked in."""
    drawn = sentence.shape
    word = verb["verb"]
    if word == "took" and "hostage" in drawn.text[verb.end() : edge]:
        word = "kidnapped"
    moves = word in _MOVES
    if not moves and word not in _CARRIES | _BEFALLS | _BETWEEN_TWO:
        return []
    lead = _TO if moves or word in _BEFALLS else _OVER
    start = max(0, verb.start() - _SOON) if word in _BEFALLS else verb.end()
    posted = _POSTED.search(drawn.text, max(0, verb.start() - REACH), verb.start())
    if posted and word in _BETWEEN_TWO:
        where = drawn.members(posted["where"])
        return [each.id for each in where if is_capital(each.name, each.id)]
    return [
        member.id
        for piece in drawn.within(start, edge, "city")
        for member in piece.members
        if lead.search(drawn.text, max(0, start - 1), piece.at)
        and (not moves or is_capital(member.name, member.id))
    ]


def _there(
    reading: Reading, sentence: Sentence, start: int, edge: int, who: list[str]
) -> list[str]:
    """Return the other of the two in view, where it is done to or in "the country" or a city."""
    drawn = sentence.shape
    two = {sentence.passage.view, reading.state} - {""}
    other = two - set(who)
    if not two.issuperset(who):
        return []
    there = any(
        piece.kind == "it" or other.intersection(each.id for each in piece.members)
        for piece in drawn.within(start, edge, "it", "city")
        if _TO.search(drawn.text, 0, piece.at)
        and (piece.kind == "it" or not _MEETS.search(drawn.text, 0, piece.at))
    )
    return list(other) if there else []


def enough(reading: Reading, sentence: Sentence, parties: tuple[str, ...]) -> bool:
    """Say whether it is told who it was between.

    Where another is in view beside the document's own state, it takes two; else that one will do.
    """
    alone = sentence.passage.view in {"", reading.state} and reading.state in parties
    return len(parties) > 1 or alone
