"""Who stands with whom under a picture: two persons in office, or one of them abroad, on a date."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.happenings import Happening, pair
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import NAME, named
from comity.claims.prose.finding import Sentence, prose
from comity.claims.prose.shape import Shape
from comity.claims.reading import Reading

_PERSON = re.compile(NAME)
_THING = re.compile(
    r"\b(?:[Ee]mbassy|[Cc]onsulate|[Ss]tamp|[Mm]ap|[Mm]onument|[Mm]emorial|[Pp]ortrait|[Ss]tatue|"
    r"[Cc]artoon|[Bb]uilding|[Pp]oster|[Cc]oins?|[Bb]ust|born|died|since|until|signed|signing|"
    r"recogni\w+|graves?|[Pp]ainting|[Cc]ountries|[Cc]lockwise|[Ll]eft to right)\b"
)
_AT = re.compile(r"(?:,|\(| in| on| at)(?: the)? $|^$|(?:,|\()[^,()]{0,40} $")
_ABROAD = re.compile(
    r"\b(?:in|at|to|visits?|visiting|arrives in|arriving in|tours|during a visit to) $"
)
_PLACED = re.compile(r"[,.()]|$| (?:in|on|during|for|with|at|to)\b")
_MANY = 4


def pictured(reading: Reading) -> Iterator[tuple[Sentence, Happening]]:
    """Yield the meetings and visits that words under pictures tell of."""
    for sentence in prose(reading).captions():
        drawn = sentence.shape
        date, at = _taken(drawn)
        parties = _shown(reading, sentence) if date and not _THING.search(drawn.text) else ()
        if 1 < len(parties) < _MANY:
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


def _ours(reading: Reading, serve: list[str]) -> str:
    """Return the document's own state, where the other of two serves another: whom one serves."""
    others = {each for each in serve if each}
    return reading.state if others and reading.state not in others else ""


def _shown(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """Return whom the persons serve that are named, with the one state where one of them is."""
    drawn = sentence.shape
    known = people(reading)
    held = known.within(*sentence.span)
    serve = [each.service for each in held]
    if len(held) == 2 and sentence.passage.view in {"", reading.state, *serve}:  # noqa: PLR2004 - a pair
        serve = [each or _ours(reading, serve) for each in serve]
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
        parties = pair([*parties, *lands[:1]])
    return parties
