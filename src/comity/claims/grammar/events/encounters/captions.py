"""Who stands with whom under a picture: two persons in office, or one of them abroad, on a date."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.encounters.guests import other_than, two_in_view
from comity.claims.grammar.events.happenings import Happening
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import NAME, ROLE, named
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.parties import among, pair
from comity.claims.prose.shape import DEMONYM, ORGANISATION, STATE, Shape
from comity.claims.reading import Reading

_PERSON = re.compile(NAME)
_THING = re.compile(
    r"\b(?:[Ee]mbassy|[Cc]onsulate|[Ss]tamp|[Mm]ap|[Mm]onument|[Mm]emorial|[Pp]ortrait|[Ss]tatue|"
    r"[Cc]artoon|[Bb]uilding|[Pp]oster|[Cc]oins?|[Bb]ust|born|died|since|until|signed|signing|"
    r"recogni\w+|graves?|[Pp]ainting|[Cc]ountries|[Cc]lockwise|[Ll]eft to right)\b"
)
_AT = re.compile(r"(?:,|\(| in| on| at| during)(?: the)? $|^$|(?:,|\()[^,()]{0,40} $")
_ABROAD = re.compile(
    r"\b(?:in|at|to|visits?|visiting|arrives in|arriving in|tours|during (?:an?|his|her) "
    r"(?:[a-z]+ )?visit to) $"
)
_PLACED = re.compile(r"[,.()]|$| (?:in|on|during|for|with|at|to)\b")
_WITH = (
    r"(?:and|with|meets?(?: with)?|meeting(?: with)?|visiting|(?:shakes|shaking) hands with|greets|"
    r"greeting|receives|receiving|hosts|welcomes|welcoming|talks? (?:to|with)|converses with)"
)
_TWO = re.compile(
    rf"(?P<one>[^,.;:()]{{3,70}}?)(?:, [^,.;:()]{{3,40}},)? {_WITH} (?P<two>[^,.;:()]{{3,80}}?)"
    r"(?=,|\.$| \(| (?:in|at|during|on|for|before|after|aboard|outside)\b|$)"
)
_MET_ONE = re.compile(
    r"(?:Meeting|Talks|(?:Joint )?[Pp]ress conference|Dinner|Summit) with (?:the )?"
    r"(?P<two>[^,.;:()]{3,80}?)(?=,|\.$| \(| (?:in|at|during|on)\b|$)"
)
_CHIEF = re.compile(
    rf"\b(?:{ROLE}|[Aa]mbassador|[Kk]ing|[Ll]eaders?|[Dd]elegation|[Mm]inisters?)\b"
)
_OF_LAND = re.compile(rf"(?P<name>{NAME}) of (?P<land>{STATE})(?![\w’'])")
# "Meeting of the Andean leaders in Lima": whoever gathers, with whoever is host.
_GATHERING = re.compile(
    rf"(?:(?:A|The) )?(?:[\w-]+ ){{0,3}}?(?:(?i:meeting|summit|conference|delegates|leaders|"
    rf"representatives|heads of (?:state|government)s?)) (?:of|between|from) (?:the )?"
    rf"[^.;]{{0,80}}?(?:{ORGANISATION}|{STATE}|{DEMONYM})"
)
_PLURAL = re.compile(r"\b(?:Presidents|Kings|Queens|Premiers|Chancellors|Prime Ministers) ")
_MANY = 4
_MOST = 7


def pictured(reading: Reading) -> Iterator[tuple[Sentence, Happening]]:
    """Yield the meetings and visits that words under pictures tell of."""
    for sentence in prose(reading).captions():
        drawn = sentence.shape
        date, at = _taken(drawn)
        parties = _shown(reading, sentence) if date and not _THING.search(drawn.text) else ()
        if 1 < len(parties) < _MOST:
            end = max(at + 1, len(drawn.text.rstrip(" .")))
            what = phrase(reading, drawn, 0, at)
            yield sentence, Happening(0, end, parties, date, what, rule="picture")


def _taken(drawn: Shape) -> tuple[str, int]:
    """Return when a picture was taken, "" for what is not told, and where that stands."""
    for piece in reversed(drawn.within(0, len(drawn.text), "date")):
        date = piece.date
        if date is None or date.last or date.role or date.kind not in {"day", "month", "year"}:
            return "", 0
        if _AT.search(drawn.text, 0, piece.at):
            return date.first, piece.at
    return "", 0


def _shown(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """Return whom those serve who are shown, or whoever gathers there."""
    drawn = sentence.shape
    for find in (_persons, _sides, _gathered, _officers):
        parties = find(reading, sentence)
        if 1 < len(parties) < (_MOST if find is _gathered else _MANY):
            return parties
    lands = [each["land"] for each in _OF_LAND.finditer(drawn.text)]
    if len(lands) > 1 and _PLURAL.search(drawn.text):  # "Presidents Roa of Fiji and Vula of Chad"
        return pair(each.id for land in lands for each in drawn.members(land))
    return ()


def _persons(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """Return whom the persons serve that are named, with the one state where one of them is."""
    drawn = sentence.shape
    known = people(reading)
    held = known.within(*sentence.span)
    serve = [each.service for each in held]
    spans = [(drawn.text_at(each.name_start), drawn.text_at(each.name_end - 1)) for each in held]
    serve += [
        known.serves(named(match[0]))
        for match in _PERSON.finditer(drawn.text)
        if not any(start <= match.start() <= end for start, end in spans)
    ]
    parties = pair(serve)
    if len(parties) == 1:
        lands = [
            each.members[0].id
            for each in drawn.within(0, len(drawn.text), "state", "city")
            if len(each.members) == 1
            and _ABROAD.search(drawn.text, 0, each.at)
            and _PLACED.match(drawn.text, each.at + 1)
        ]
        if all(serve[: len(held)]):  # the other officer may be of the host
            parties = pair([*parties, *lands[:1]])
    return parties


def _officers(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """Return whom two officers serve, the one of no state the document's own or that in view."""
    serve = [each.service for each in people(reading).within(*sentence.span)]
    known = set(serve) - {""}
    ours = "" if reading.state in known else reading.state
    viewed = sentence.passage.view in {"", reading.state, *serve}
    return pair((*known, ours)) if len(serve) == 2 and known and viewed else ()  # noqa: PLR2004


def _sides(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """Return whom two serve who are shown together, the one of whom nothing tells by the other."""
    drawn = sentence.shape
    met = _MET_ONE.match(drawn.text)
    two = None if met else _TWO.match(drawn.text)
    if two:
        sides = [_side(reading, sentence, *two.span(each)) for each in ("one", "two")]
    elif met:
        sides = [[""], _side(reading, sentence, *met.span("two"))]
    else:
        return ()
    if not all(sides) or any(len(each) > 1 for each in sides):
        return ()
    known = {each[0] for each in sides} - {""}
    view = two_in_view(reading, sentence)
    if not known:
        return pair(view) if two else ()
    if all(each[0] for each in sides) or len(known) > 1:
        return pair(known)
    other = other_than(reading, sentence, known) if known <= view else ""
    ours = reading.state if not view or not known <= view else ""
    return pair((*known, other or ours))


def _side(reading: Reading, sentence: Sentence, start: int, end: int) -> list[str]:
    """Return whom somebody serves who is shown, "" where that is not told, nothing for a thing."""
    drawn = sentence.shape
    held = people(reading).within(*drawn.plain_span(start, end))
    if held:
        told = among(drawn, start, drawn.text_at(held[0].start), "state", "demonym")
        return [each.service or (told or [""])[0] for each in held]
    named_here = among(drawn, start, end, "state", "demonym")
    words = drawn.text[start:end]
    if named_here:
        last = words.rsplit(" ", 2)[-2:]
        person = _CHIEF.search(words) or all(each[:1].isupper() for each in last)
        return named_here if person else []
    name = _PERSON.search(words)
    person_ = named(name[0]) if name else ""
    if name is None or " " not in person_ or name.end() < len(words) or name.start() > 0:
        return []
    return [people(reading).serves(person_, drawn.plain_at(start))]


def _gathered(_: Reading, sentence: Sentence) -> tuple[str, ...]:
    """Return which body or states gather, with the state where they do."""
    drawn = sentence.shape
    found = _GATHERING.match(drawn.text)
    if found is None:
        return ()
    hosts = [
        each.members[0].id
        for each in drawn.within(found.end() - 1, len(drawn.text), "state", "city")
        if len(each.members) == 1
        and re.search(r"\b(?:in|at) $", drawn.text[: each.at])
        and _PLACED.match(drawn.text, each.at + 1)
    ]
    return pair((*among(drawn, 0, len(drawn.text), "organisation", "state", "demonym"), *hosts))
