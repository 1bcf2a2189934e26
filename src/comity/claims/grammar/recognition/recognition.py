"""What a recognition is, and whom "recognise" and "recognition of" govern."""

import re
from typing import NamedTuple

from comity.claims.grammar.dealings.inview import partner
from comity.claims.prose.acts import antecedent
from comity.claims.prose.entities import Member
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, ANY, DATE, DEMONYM, IT, PAIR, Shape
from comity.claims.prose.timing import NEVER, When, when
from comity.claims.reading import Reading

_WORDS = (
    r"(?:the|also|only|officially|both|newly|[Ff]ederal|independent|regained|restored|breakaway|"
    r"self-proclaimed|self-declared|de jure|de facto|republics? of|regions? of|states? of|State of|"
    r"Republic of|independence of|statehood of|sovereignty of|legitimacy of|existence of|authority"
    r" of|secession of|government of|and|formal|full|an|entity|new|former|Soviet|republics|regions|"
    r"territor(?:y|ies) of|declaration of|independence|country of|nation of|restoration of)"
)
_OBJECT = re.compile(
    rf"(?: and [\w -]{{0,50}}? (?:with|to))?(?P<pre>(?:,? {_WORDS})*) (?:"
    rf"(?P<who>{ACTOR}|{PAIR})(?P<own>['’]s? (?:[\w-]+ )?(?:independence|sovereignty|statehood|"
    r"government|secession|existence))?(?!['’])(?! over\b| officials?\b)|"
    rf"(?P<adjective>{DEMONYM}) (?:independence|statehood|sovereignty|(?P<genocide>[Gg]enocide)|"
    rf"republic)(?! over\b)|(?P<mutual>each other)(?P<theirs>['’]s (?:[a-z]+ )?"
    r"(?:independence|sovereignty|statehood))?\b|"
    rf"(?P<it>{IT})|"
    r"(?P<new>the (?:new|young|newly independent|fledgling) (?:republic|nation|state|country))\b)"
)
# "the independence of all twelve former Soviet republics, including Cuba"
_INCLUDING = re.compile(
    rf"(?: {_WORDS})* (?:all|most|many|several)(?: (?!of\b)\w+)?(?: former)?(?: {ANY})? "
    rf"(?:republics|states|countries|nations),? including (?P<who>{ACTOR})"
)
_GENOCIDE = re.compile(rf" (?:the )?(?:(?P<who>{DEMONYM}) )?[Gg]enocide")
_AS = re.compile(
    rf",? as (?!{IT}|[Tt]hey\b|of\b|well\b|a result)(?:an? |the |being )?(?P<as>[^.,;()]{{3,60}}?)"
    r"(?=[.,;()]|$| (?:on|in|and(?! (?:independent|sovereign)\b)|since|effective|but|with|by|upon|"
    r"from|until|after|soon|shortly|when|is|are|was|were|has|have|had|would|will|that|which|at|"
    r"through) )"
)
_STATELY = re.compile(
    r"state|nation|countr|independ|sovereign|government|entit|republic|representative|legitimate|successor"
)
_WHEN = re.compile(rf"{DATE},? when $")
NOT_AS = re.compile(r"part of|capital|belong|territory of|terror|province")


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
    genocide = _GENOCIDE.match(drawn.text, at, end)
    if genocide:
        name = _genocide(drawn, genocide["who"], sentence.passage.view, reading.state)
        return Object((name,), "", genocide.end()) if name else None
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
    whom = drawn.members(match["who"] or match["adjective"] or "")
    if match["new"] and subjects:  # the other of the two that all is about
        other = partner(sentence, subjects[0].id, reading.state)
        whom = (subjects[0]._replace(id=other),) if other else ()
    if match["it"]:
        whom = antecedent(sentence, match.start("it"), reading.state)
        if whom and subjects and whom[0].id == subjects[0].id:  # the country that is in view
            other = partner(sentence, whom[0].id, reading.state)
            whom = (whom[0]._replace(id=other),) if other else ()
    ids = tuple(each.id for each in whom)
    if drawn.text.startswith(" passports", match.end()):
        return Object(tuple(f"{each.name} passports" for each in whom), "", match.end() + 10)
    after = match.end()
    as_ = _quality(drawn, match, drawn.plain_span(match.start(), after).of(reading.plain))
    said = _AS.match(drawn.text, after, end)
    if said:
        words = sentence.shape.plain_span(*said.span("as")).of(reading.plain)
        if NOT_AS.search(words) or not _STATELY.search(words):
            return None
        as_, after = words, said.end("as")
    return Object(ids, as_, after)


def _quality(drawn: Shape, match: re.Match[str], words: str) -> str:
    """Return as what one is recognised whose independence or government is named."""
    if "overnment" in words or drawn.text.startswith(" government", match.end()):
        return "government"
    return "independent" if "independen" in match[0] else ""


def then(drawn: Shape, start: int) -> When:
    """Return the date that a clause goes on from: "relations since 3 May 1990, when Cuba …"."""
    found = _WHEN.search(drawn.text, 0, start)
    if found is None:
        return NEVER
    said = when(drawn, found.start(), found.start() + 1)
    return said._replace(on=said.on or said.until or said.since, since="", until="")


def _genocide(drawn: Shape, sign: str, view: str, state: str) -> str:
    """Return the name of a genocide: whose it is is said, or the article is about them."""
    who = drawn.members(sign)[0].id if sign else ""
    if who == "ARM" or (not who and "ARM" in {view, state}):
        return "Armenian genocide"
    return ""
