"""The rise and fall of those who rule."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.happenings import Happening
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import NAME
from comity.claims.prose.dating import clause_end, dated
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.parties import among
from comity.claims.prose.shape import DATE, STATE
from comity.claims.reading import Reading

_RULED = sought(
    "rise of", "fall of", "overthrow of", "ouster of", "assassination of", "election of",
    "re-election of", "resignation of",
)  # fmt: skip
_CHANGE = re.compile(
    r"\b(?P<what>(?:rise|fall|overthrow|ouster|assassination|(?:re-)?election|resignation) of "
    rf"[^.;,]{{3,60}}?)(?= (?:in|on) {DATE})"
)
_CHOSEN = re.compile(
    rf"(?P<who>{NAME}) was (?P<what>(?:re-)?elected|overthrown|ousted|deposed|assassinated|"
    r"toppled)\b"
)
_POWER = re.compile(
    rf"(?:(?P<who>{NAME}) (?:had )?(?:came|come|took|seized|assumed|returned)(?: to)? power"
    rf"|(?:coming|rise|return) to power of (?P<whose>{NAME}))(?: in (?P<of>{STATE}))?"
)
_WAS_CHOSEN = re.compile(r" was (?:re-|elected|overthrown|ousted|deposed|assassinated|toppled)")


def rulers(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield the rise and fall of those who rule, where it is told whom they rule."""
    drawn = sentence.shape
    for match in () if sentence.lacks(_RULED) else _CHANGE.finditer(drawn.text):
        who = among(drawn, *match.span("what"), "state", "demonym")
        date, start, end = dated(drawn, match.start(), match.end(), len(drawn.text))
        if date and len(who) == 1:
            what = phrase(reading, drawn, *match.span("what"))
            yield Happening(start, end, (who[0],), date, what, rule="rulers")
    for match in _POWER.finditer(drawn.text) if " power" in drawn.text else ():
        name = match["who"] or match["whose"]
        land = [each.id for each in drawn.members(match["of"] or "")]
        ruled = land[0] if land else people(reading).serves(name, drawn.plain_at(match.start()))
        date, start, end = dated(drawn, match.start(), match.end(), clause_end(drawn, match.end()))
        if date and ruled:
            what = f"{people(reading).full(name)} comes to power"
            yield Happening(start, end, (ruled,), date, what, rule="rulers")
    for match in _CHOSEN.finditer(drawn.text) if _WAS_CHOSEN.search(drawn.text) else ():
        serves = people(reading).serves(match["who"], drawn.plain_at(match.start()))
        date, start, end = dated(drawn, match.start(), match.end(), clause_end(drawn, match.end()))
        if date and serves:
            what = f"{people(reading).full(match['who'])} {match['what']}"
            yield Happening(start, end, (serves,), date, what, rule="rulers")
