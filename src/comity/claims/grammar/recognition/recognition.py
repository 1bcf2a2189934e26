"""What a recognition is, and whom "recognise" and "recognition of" govern."""

import re
from typing import NamedTuple

from comity.claims.grammar.recognition.things import thing
from comity.claims.prose.acts import antecedent
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import capitals, partner
from comity.claims.prose.shape import ACTOR, ANY, CITY, DATE, DEMONYM, IT, PAIR, Shape
from comity.claims.prose.timing import NEVER, When, when
from comity.claims.reading import Reading

_WORDS = (
    r"(?:the|also|only|officially|both|newly|[Ff]ederal|independent|regained|restored|breakaway|"
    r"self-proclaimed|self-declared|de jure|de facto|republics? of|regions? of|states? of|State of|"
    r"Republic of|independence of|statehood of|sovereignty of|legitimacy of|existence of|authority"
    r" of|secession of|[Gg]overnment of|and|formal|"
    r"full|an|entity|new|former|Soviet|republics|regions|"
    r"territor(?:y|ies) of|declaration of|independence|country of|nation of|restoration of|then|"
    r"fledgling|new[ -]?born|young|neighbou?ring|fellow|sovereign|sovereignty|statehood|each of|"
    r"establishment of|creation of|formation of|[Pp]rovisional|[Cc]ommunist|"
    r"[Cc]apitalist|ally|neither|either(?: of)?|(?:compulsory )?jurisdiction of|competence of)"
)
_STANDS = (
    r"(?:[Ii]ndependence|sovereignty|statehood)\b"
    r"(?! (?:day|movement|struggle|war|leaders?|hero|celebration|anniversar))"
)
# "recognised and opened ties with Cuba", "does not recognise, nor trade with, Cuba"
_AND_WHAT = (
    r"(?:(?: (?:and|or)|,? nor|, but) [\w -]{0,50}? (?:with|to),?|"
    r" (?:and|or) (?:supports?|supported|respects?|respected))?"
)
_OBJECT = re.compile(
    rf"{_AND_WHAT}(?P<pre>(?:,? [\"“]?{_WORDS})*) "
    rf"(?:[\"“](?={ACTOR}(?: as |[\"”])))?(?:"
    rf"(?P<who>{ACTOR}|{PAIR})(?:['’]s? (?:[\w-]+ )?(?:(?:restoration|declaration) of )?"
    rf"(?:{_STANDS}|"
    r"government|secession|existence|(?:constitutional )?name))?(?!['’])"
    rf"(?! over\b(?! {ACTOR}))(?! officials?\b)|"
    rf"(?P<adjective>{DEMONYM}) (?:{_STANDS}|[Gg]enocide|republic|"
    r"state(?=[.,;)]|$| (?:as|on|in|since|but|and|with|within|by|after)\b))(?! over\b)|"
    rf"(?P<mutual>each other|one another)(?:['’]s (?:[a-z]+ )?{_STANDS})?\b|"
    rf"(?P<it>{IT})|the (?:[a-z]+ )?(?:government|authorities|regime|junta|administration) "
    rf"(?:in|of) (?:the )?(?P<seat>{CITY}|{ACTOR})(?!['’-])|"
    rf"(?P<capital>{CITY})(?=[.,;)]|$| (?:as|in|on|under|instead|over|rather)\b)|"
    rf"(?P<other>(?:its|their|the country['’]s) (?:[a-z]+ )?{_STANDS}\b|"
    rf"(?:its|the) neighbou?r(?:['’]s (?:[a-z]+ )?{_STANDS}\b|(?= under\b)))|"
    r"(?P<new>the (?:new|young|newly independent|fledgling|new[ -]?born|neighbou?ring) "
    r"(?:republic|nation|state|country)\b))"
)
# "the independence of all twelve former Soviet republics, including Cuba"
_INCLUDING = re.compile(
    rf"(?: {_WORDS})* (?:all|most|many|several)(?: (?!of\b)\w+)?(?: former)?(?: {ANY})? "
    rf"(?:republics|states|countries|nations),? including (?P<who>{ACTOR})"
)
_GIVEN = re.compile(r" (?:[a-z]+ ){0,3}recognition\b")
_GENOCIDE = re.compile(rf" (?:the )?(?:(?P<who>{DEMONYM}) )?[Gg]enocide")
_AS = re.compile(
    rf",? as (?!{IT}|[Tt]hey\b|of\b|on\b|from\b|well\b|a result)(?:an? |the |being )?"
    r"(?P<as>[^.,;()\"”]{3,60}?)"
    r"(?=[.,;()\"”]|$| or [a-z]+ed | (?:on|in|and(?! (?:independent|sovereign)\b)|since|effective|"
    r"but|with|by|upon|from|until|after|soon|shortly|when|is|are|was|were|has|have|had|would|will|that|which|at|"
    r"through) )"
)
STATELY = re.compile(
    r"state|nation|countr|independ|sovereign|government|entit|republic|representative|legitimate|"
    r"successor",
    re.IGNORECASE,
)
_WHEN = re.compile(rf"{DATE},? (?:when|as) $")
_NAMING = ("state", "demonym")
NOT_AS = re.compile(
    r"part of|capital|belong|territory of|terror|province|\bregion\b|occupied|enemy|threat"
)
_SAYS = re.compile(r"[a-z]{3}")


class Recognition(NamedTuple):
    """One recognition that words tell of; the fields are those of the claim."""

    subject: str
    object: str
    status: str
    date: str = ""
    as_: str = ""
    modality: str = ""
    start: int = 0
    end: int = 0
    stop: int = 0
    rule: str = ""


class Object(NamedTuple):
    """Whom words say is recognised, and as what."""

    ids: tuple[str, ...]
    as_: str
    end: int
    """In the shape's text."""


def object_of(
    sentence: Sentence, at: int, end: int, reading: Reading, subjects: tuple[Member, ...] = ()
) -> Object | None:
    """Return whom a verb or "recognition of" governs, None when it is nobody known."""
    drawn = sentence.shape
    if what := _no_state(sentence, at, reading, subjects):
        return what
    match = _OBJECT.match(drawn.text, at, end)
    if match is None:
        among = _INCLUDING.match(drawn.text, at, end)
        whom = drawn.members(among["who"]) if among else ()
        return (
            Object(tuple(each.id for each in whom), "independent", among.end()) if among else None
        )
    if match["mutual"]:
        as_ = "independent" if "independen" in match[0] else ""
        return Object(tuple(each.id for each in subjects), as_, match.end())
    whom = _whom(sentence, match, reading, subjects)
    ids = tuple(each.id for each in whom)
    if drawn.text.startswith(" passports", match.end()):
        return Object(tuple(f"{each.name} passports" for each in whom), "", match.end() + 10)
    given = _GIVEN.match(drawn.text, match.end())  # "gave Cuba full recognition"
    after = given.end() if given else match.end()
    as_ = _quality(drawn, match, drawn.plain_span(match.start(), after).of(reading.plain))
    said = _AS.match(drawn.text, after, end)
    if said:
        words = sentence.shape.plain_span(*said.span("as")).of(reading.plain)
        if NOT_AS.search(words) or not _SAYS.search(words):
            return None
        as_, after = words, said.end("as")
    return Object(ids, as_, after)


def _whom(
    sentence: Sentence, match: re.Match[str], reading: Reading, subjects: tuple[Member, ...]
) -> tuple[Member, ...]:
    """Return whom the words of an object name, or mean: the other of the two all is about."""
    drawn = sentence.shape
    if match["new"]:
        return _other(sentence, subjects, reading.state)
    if match["other"]:  # "it recognised its neighbour": whose, is not said
        named = subjects if subjects and subjects[0].name else ()
        return _other(sentence, named, reading.state, alone=True)
    if match["it"]:
        whom = antecedent(sentence, match.start("it"), reading.state)
        if whom and subjects and whom[0].id == subjects[0].id:
            return _last_named(sentence, whom, match.start("it"), reading.state)
        return whom
    if match["capital"] or match["seat"]:
        piece = drawn.piece(match["capital"] or match["seat"])
        return piece.members if capitals(piece) else ()
    return drawn.members(match["who"] or match["adjective"] or "")


def _last_named(
    sentence: Sentence, subjects: tuple[Member, ...], at: int, state: str
) -> tuple[Member, ...]:
    """Return whom "it" means that is not its verb's subject: named before, else in view."""
    pieces = sentence.shape.within(0, at, "state")
    named = {each.id: each for piece in pieces for each in piece.members}
    named.pop(subjects[0].id, None)
    if named:
        return tuple(named.values()) if len(named) == 1 else ()
    return _other(sentence, subjects, state)


def _other(
    sentence: Sentence, subjects: tuple[Member, ...], state: str, *, alone: bool = False
) -> tuple[Member, ...]:
    """Return the other of the two that all is about; ``alone`` where nobody else is named."""
    other = partner(sentence, subjects[0].id, state) if subjects else ""
    if not other or (alone and not _named(sentence) <= {other, subjects[0].id}):
        return ()
    return (subjects[0]._replace(id=other),)


def only_other(
    sentence: Sentence, subjects: tuple[Member, ...], state: str, at: int
) -> Object | None:
    """Return whom "gave recognition" is of where it does not say: the other of the two."""
    whom = _other(sentence, subjects, state, alone=True) if len(subjects) == 1 else ()
    return Object((whom[0].id,), "", at) if whom else None


def _named(sentence: Sentence) -> set[str]:
    """Return which states a sentence names."""
    pieces = sentence.shape.pieces
    return {each.id for piece in pieces if piece.kind in _NAMING for each in piece.members}


def _quality(drawn: Shape, match: re.Match[str], words: str) -> str:
    """Return as what one is recognised whose independence or government is named."""
    if match["seat"] or "overnment" in words or drawn.text.startswith(" government", match.end()):
        return "government"
    if "jurisdiction of" in match["pre"]:
        return "jurisdiction"
    return "independent" if "independen" in match[0].lower() else ""


def then(drawn: Shape, start: int) -> When:
    """Return the date that a clause goes on from: "relations since 3 May 1990, when Cuba …"."""
    found = _WHEN.search(drawn.text, 0, start)
    if found is None:
        return NEVER
    said = when(drawn, found.start(), found.start() + 1)
    return said._replace(on=said.on or said.until or said.since, since="", until="")


def _no_state(
    sentence: Sentence, at: int, reading: Reading, subjects: tuple[Member, ...]
) -> Object | None:
    """Return what words at ``text[at]`` name that is no state: an event, land, a person.

    Nobody recognises what is his own.
    """
    match = _GENOCIDE.match(sentence.shape.text, at)
    if match is None:
        what = thing(sentence, at, reading)
        if what is None:
            return None
        own = what.owners.intersection(each.id for each in subjects)
        return Object(() if own else (what.name,), what.as_, what.end)
    who = sentence.shape.members(match["who"])[0].id if match["who"] else ""
    # Whose it is is said, or the article is about them.
    told = who == "ARM" or (not who and "ARM" in {sentence.passage.view, reading.state})
    return Object(("Armenian genocide",) if told else (), "", match.end())
