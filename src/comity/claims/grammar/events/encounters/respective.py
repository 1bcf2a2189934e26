"""Visits that several paid, each on a date of its own: "in 1994 and 2006 respectively"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.happenings import Happening
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.persons.titles import NAME, named
from comity.claims.prose.finding import Sentence
from comity.claims.prose.parties import pair
from comity.claims.prose.shape import CITY, DEMONYM, STATE
from comity.claims.reading import Reading

_TITLES = (
    r"(?i:prime ministers|governors[- ]?generals?|governor[- ]generals|presidents|kings|premiers|"
    r"[a-z]+ ministers|leaders)"
)
_VISITED = re.compile(
    rf"(?P<whose>{DEMONYM}|{STATE}['’]s?) (?:former )?{_TITLES} (?P<names>{NAME}(?:, {NAME})*,? "
    rf"and {NAME})(?: (?:have|had|also|both|all))* (?:visit(?:ed|ing)|(?:made|paid|undertook|"
    rf"making|paying) (?:[a-z-]+ ){{0,3}}visits? to) (?P<to>{STATE}|{CITY}),? (?:in|on) "
    r"(?P<dates>[^.;()]{3,120}?),? respectively"
)
_AND = re.compile(r",? and |, ")


def respective(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield the visit of each of several who are named in the order of their dates."""
    drawn = sentence.shape
    for match in _VISITED.finditer(drawn.text):
        names = [named(each) for each in _AND.split(match["names"])]
        dates = [each.date for each in drawn.within(*match.span("dates"), "date")]
        parties = pair(
            each.id for sign in (match["whose"][0], match["to"]) for each in drawn.members(sign)
        )
        if len(parties) != 2 or len(names) != len(dates):  # noqa: PLR2004 - guest and host
            continue
        where = phrase(reading, drawn, *match.span("to"))
        for name, date in zip(names, dates, strict=True):
            if name and date is not None and not date.role:
                yield Happening(
                    match.start(),
                    match.end(),
                    parties,
                    "" if date.last else date.first,
                    f"visit of {name} to {where}",
                    rule="visit",
                    since=date.first if date.last else "",
                    until=date.last,
                )
