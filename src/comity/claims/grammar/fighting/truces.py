"""Cease-fires: who agrees to stop fighting, when, told by verbs or by the noun alone."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.fighting.fights import parties_before
from comity.claims.grammar.fighting.wars import War, wars
from comity.claims.prose.dating import clause_end, dated
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.shape import ACTOR, CITY, DATE, DEMONYM, PAIR
from comity.claims.reading import Reading

_STEMS = sought("cease", "truce", "armistice")
_TRUCE = r"(?:[Cc]ease[- ]?fires?|[Tt]ruces?|[Aa]rmistices?)(?: agreement)?"
_AGREED = re.compile(
    rf"(?P<one>{PAIR}|{ACTOR}) (?:(?:then|also|have|had|[a-z]+ly) )*"
    r"(?:(?:agree[ds]?|consented)(?: (?:to|on|upon))?|signed|concluded|reached|declared|accepted|"
    r"negotiated|proclaimed|struck|announced|observed) (?:observe |sign |hold )?"
    rf"(?P<what>(?:an? |the )?(?:[\w-]+ ){{0,2}}?{_TRUCE})(?: with (?:the )?(?P<two>{ACTOR}))?"
)
_SIGNED = re.compile(
    rf"(?:[Aa]n? |[Tt]he )?(?:[\w-]+ )?(?P<what>{_TRUCE})"
    rf"(?: between (?P<one>{ACTOR}|{PAIR})(?: and (?P<two>{ACTOR}))?)?(?: was| were)? "
    rf"(?:signed|concluded|agreed|reached|declared)(?: by (?P<by>{ACTOR}|{PAIR}))?"
    rf"(?: (?:in|at) (?P<place>{CITY}))?"
)
_ENDED = re.compile(
    rf"(?:[Aa]n? |[Tt]he )(?:(?:{DEMONYM}|{ACTOR})-(?:brokered|mediated|"
    rf"sponsored) )?(?P<what>{_TRUCE})"
    rf"(?: between (?P<one>{ACTOR}|{PAIR})(?: and (?P<two>{ACTOR}))?)? (?:ended|halted|"
    rf"stopped|was (?:declared|brokered)|"
    r"came into (?:force|effect)|took effect|entered into force)"
)
_SINCE = re.compile(rf"[^.;]{{0,50}}? since (?P<date>{DATE})")
_TWO = 2


class Truce(NamedTuple):
    """A cease-fire that words tell of; the fields are those of the claim."""

    parties: tuple[str, ...]
    date: str
    place: str
    start: int
    end: int
    stop: int


def truces(reading: Reading) -> Iterator[Truce]:
    """Yield the cease-fires that sentences tell of."""
    named: list[War] | None = None
    for sentence in prose(reading).with_any(*_STEMS):
        told = -1
        named = list(wars(reading)) if named is None else named
        for pattern in (_AGREED, _SIGNED, _ENDED):
            for match in pattern.finditer(sentence.shape.text):
                if match.start("what") == told:
                    continue
                truce = _truce(reading, sentence, match, named)
                if truce is not None:
                    told = match.start("what")
                    yield truce


def _truce(
    reading: Reading, sentence: Sentence, match: re.Match[str], named: list[War]
) -> Truce | None:
    drawn = sentence.shape
    groups = match.groupdict()
    signs = [groups.get(each) or "" for each in ("one", "two", "by")]
    parties = tuple(sorted({each.id for sign in signs for each in drawn.members(sign)}))
    if len(parties) < _TWO:
        parties = parties_before(reading, sentence, drawn.plain_at(match.start()), named)
    if len(parties) < _TWO:
        return None
    stop = clause_end(drawn, match.end())
    date, start, end = dated(drawn, match.start(), match.end(), stop)
    since = None if date else _SINCE.match(drawn.text, match.end())
    when = drawn.piece(since["date"]).date if since else None
    if since and when:
        date, end = when.first, since.end()
    place = groups.get("place") or ""
    city = drawn.members(place)[0].name if place else ""
    span = drawn.plain_span(start, end)
    return Truce(tuple(sorted(parties)), date, city, *span, sentence.span.end)
