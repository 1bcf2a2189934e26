"""Flights between two states that began on a date."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.happenings import Happening
from comity.claims.grammar.events.phrases import phrase
from comity.claims.prose.finding import Sentence
from comity.claims.prose.parties import among, pair
from comity.claims.prose.shape import ACTOR, CITY, DATE
from comity.claims.reading import Reading

_BEGAN = (
    r"(?:(?:were |was |have been )?(?:commenced|began|begun|started|launched|inaugurated|"
    r"introduced|resumed|opened|established|restored)(?: again)? (?:in|on)|since|"
    r"\((?:starting|starts|started|begins|beginning)(?: in| on)?)"
)
_FLIGHTS = re.compile(
    r"(?:[Tt]here (?:are|have been) )?"
    r"(?P<what>(?:(?:[Dd]irect|[Rr]egular|[Nn]on-stop|[Cc]ommercial|[Ss]cheduled|[Pp]assenger) )*"
    rf"[Ff]lights (?:from|between) (?:{CITY}|{ACTOR}) (?:to|and) (?P<to>[^.;()]{{1,60}}?)) "
    rf"{_BEGAN} (?:early |late |mid-)?(?P<date>{DATE})"
)


def flights(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield that there are flights between two states since a date, or that they began."""
    drawn = sentence.shape
    if "lights " not in drawn.text:
        return
    for match in _FLIGHTS.finditer(drawn.text):
        date = drawn.piece(match["date"]).date
        parties = pair(among(drawn, match.start(), match.end("to"), "city", "state"))
        if date is not None and not date.last and len(parties) == 2:  # noqa: PLR2004 - there, back
            what = phrase(reading, drawn, *match.span("what"))
            yield Happening(match.start(), match.end(), parties, date.first, what, rule="flights")
