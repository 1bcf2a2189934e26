"""Envoys who were appointed or handed in their papers on a date."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.happenings import Happening, among, clause_end, mood, pair
from comity.claims.grammar.events.moments import moment
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.persons.titles import NAME, RANK
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, STATE
from comity.claims.reading import Reading

_SENT = sought("credentials", "ambassador", "consul", "high commissioner", "envoy", "first ")
_ENVOY = (
    rf"(?:(?:non-resident |special )?(?:{RANK}|[Cc]onsul|[Ee]nvoy|[Mm]inister(?! (?:of|for)\b)))s?"
)
_WHOSE = (
    rf"(?:[Tt]he |[Ii]ts |An? )?(?:(?:{DEMONYM}|{STATE}(?:['’]s?)?|"
    r"(?!when\b|and\b|that\b|which\b|as\b|after\b|until\b|before\b|with\b)[a-z][a-z-]*+) ){0,5}"
)
_POSTED = rf"(?:,? (?:to|of|in|at|for|from) (?:the )?(?:{ACTOR}|{CITY}|{DEMONYM})){{0,3}}"
_ALSO = r"(?: (?:also|then|later|first|has|had|have|both|formally|officially))*"
# "The first envoy of Chad to Peru, Ana Rojas, presented her credentials in Lima"
_PRESENTED = re.compile(
    rf"(?<![\w’'-]){_WHOSE}(?i:first |{DEMONYM} |{STATE}['’]s? |new )?{_ENVOY}{_POSTED}"
    rf"(?:(?:,| \() ?(?P<aside>[^.;()]{{3,60}}?)[,)]| (?:Mr?s?\. )?[A-Z][^.;,]{{3,40}}?)?{_ALSO} "
    r"presented (?:(?:his|her|its|their|the) )?(?:diplomatic )?credentials\b"
)
_APPOINTED = re.compile(
    rf"(?:{STATE}|{DEMONYM} [Gg]overnment){_ALSO} (?:appointed|accredited|sent|dispatched|"
    rf"nominated|named) (?:an?|its|the|their)(?: (?:{DEMONYM}|[a-z-]+)){{0,4}} {_ENVOY}"
    rf"{_POSTED}(?! [A-Z])"
)
# "In May 1990 Ana Rojas was appointed the ambassador of Chad in Peru"
_BECAME = re.compile(
    rf"(?:{NAME} )?(?:was|has been|had been) (?:appointed|accredited)(?: as)? "
    rf"(?:the |an? |first |new )*{_ENVOY} (?:of|from) {STATE} (?:to|in|for) (?:the )?"
    rf"(?:{STATE}|{CITY})"
)
_BEING = re.compile(r"^(?:was|has been|had been) ")
_WAS_APPOINTED = re.compile(
    rf"(?<![\w’'-])(?:[Tt]he |[Ii]ts )?(?:(?:{DEMONYM}|{STATE}['’]s?) )?(?:[a-z-]+ )?[Ff]irst "
    rf"(?:[a-z-]+ )?(?:{DEMONYM} )?{_ENVOY}{_POSTED} (?:was|were) (?:also |then )?"
    r"(?:appointed|accredited|nominated|sent|dispatched)\b"
)


def envoys(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield that the envoy of one was appointed to another, or presented credentials there."""
    if sentence.lacks(_SENT):
        return
    text = sentence.shape.text
    if "credentials" in text:
        for match in _PRESENTED.finditer(text):
            yield from _envoy(reading, sentence, match, match.span("aside"))
    for pattern in (_APPOINTED, _WAS_APPOINTED, _BECAME):
        for match in pattern.finditer(text):
            yield from _envoy(reading, sentence, match, (-1, -1))


def _envoy(
    reading: Reading, sentence: Sentence, match: re.Match[str], aside: tuple[int, int]
) -> Iterator[Happening]:
    """Yield what a match tells; whoever is named in the ``aside`` has no part in it."""
    drawn = sentence.shape
    stop = clause_end(drawn, match.end())
    date, start, end = moment(sentence, match.start(), match, stop)
    start -= 3 if drawn.text.endswith((" on ", " in "), 0, start) else 0  # "on 3 May, when"
    parties = _between(reading, sentence, match, aside, max(end, match.end()))
    if date and len(parties) == 2:  # noqa: PLR2004 - who sends and who receives
        end = max(end, match.end())
        what = _BEING.sub("", phrase(reading, drawn, match.start(), end))
        yield Happening(start, end, parties, date, what, mood(drawn, *match.span()), "envoy")


def _between(
    reading: Reading,
    sentence: Sentence,
    match: re.Match[str],
    aside: tuple[int, int],
    stop: int,
) -> tuple[str, ...]:
    """Return who sends and who receives: those named, with those in view where one is not."""
    drawn = sentence.shape
    low, high = aside
    named = among(drawn, match.start(), match.end(), "state", "demonym", "city")
    if low >= 0:
        named = [
            *among(drawn, match.start(), low, "state", "demonym", "city"),
            *among(drawn, high, match.end(), "state", "demonym", "city"),
        ]
    named += among(drawn, match.end(), stop, "state", "city")
    parties = pair(named)
    two = pair((sentence.passage.view, reading.state))
    if len(two) > len(parties) and set(parties) <= set(two):
        return two
    # "The envoy of Chad to Peru presented her credentials" may have done so in a third state.
    return parties if reading.state in {"", *parties} else ()
