"""Encounters that are told without a land: of the two in view, whom a section is about."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.moments import moment
from comity.claims.grammar.events.encounters.guests import two_in_view
from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import closed, phrase
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import NAME, ROLE, named
from comity.claims.prose.dating import clause_end
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.parties import among, pair
from comity.claims.prose.shape import DATE, DEMONYM
from comity.claims.reading import Reading

_STEMS = sought(
    "visit", "trip", "tour", "received", "hosted", "welcomed", "invited", "discussed", "delegation",
    "embassy", "consulate", "high commission", "ambassador", "team", "warship",
)  # fmt: skip
_WHO = (
    rf"(?:(?:[Tt]he |[Ii]ts |[Tt]heir )?(?:then[- ]|former |{DEMONYM} )?"
    rf"(?:{ROLE}(?: {NAME})?|{NAME}))"
)
_ALSO = r"(?: (?:also|then|later|first|has|had|have|[a-z]+ly))*"
_CHIEFS = (
    r"(?:[Tt]he |[Bb]oth |[Tt]he two )?(?:presidents|prime ministers|leaders|kings|"
    r"(?:foreign |defen[cs]e |trade |finance )?ministers|heads of (?:state|government))"
)
_MEETS = re.compile(
    rf"(?:^|(?<=[.;,] )|(?<=\band )|(?<=\bwhen )|(?<={DATE} ))(?P<who>{_WHO}{_ALSO} (?:"
    r"(?:paid|made|undertook|began|concluded|completed|cut short|cancelled|postponed|ended) "
    r"(?:an?|his|her|the|their) (?:[a-z-]+ ){0,3}(?:visit|trip|tour)"
    rf"(?! (?:to|of|by|from|ever)\b| in (?!{DATE}))|"
    rf"(?:was|were) (?:received|welcomed|hosted|greeted) by {_WHO}|"
    rf"(?:received|hosted|welcomed|invited) {_WHO}(?![\w-]| [A-Z]| (?:to|for|on|at)\b)"
    rf")|{_CHIEFS}{_ALSO} discussed\b)"
)
_HOUSE = r"(?:[Ee]mbassy|[Cc]onsulate(?:[- ][Gg]eneral)?|[Hh]igh [Cc]ommission|[Aa]mbassador)"
# What befalls a mission, whoever does it.
_ASSAULT = re.compile(
    r"(?:\b(?:stormed|attacked|bombed|besieged|ransacked|raided|occupied|vandali[sz]ed|burned down|"
    r"set fire to|broke into|stoned|shelled|assassinated|kidnapped) (?:the |its |an? )?"
    rf"(?:{DEMONYM} )?{_HOUSE}|"
    r"\b(?:exploded|detonated|protested|demonstrated|rallied|gathered|marched) "
    rf"(?:outside|near|in front of|at|on|inside) (?:the |its )?(?:{DEMONYM} )?{_HOUSE}|"
    rf"\b{_HOUSE} (?:staff|personnel|employees|compound) (?:was|were) (?:[a-z]+ly )?"
    r"(?:evacuated|withdrawn|expelled|attacked|reduced|recalled|killed|taken hostage))(?![\w’'-])"
)
# Guests of whom nobody says whose they are: of the one that is not visited.
_TROUPE = re.compile(
    rf"(?:^|(?<=[.;,] )|(?<={DATE} ))(?P<who>(?:[Tt]he|[Aa]n?) (?:[a-z-]+ ){{0,3}}"
    r"(?:team|delegation|squadron|orchestra|troupe|choir|mission|warship|frigate|businessmen|parliamentarians))"
    rf"{_ALSO} (?:visited|toured|arrived|came|returned)\b"
)


def in_view(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield the encounters of the two in view, and what befell the mission of one at the other."""
    two = pair(two_in_view(reading, sentence))
    if len(two) < 2 or sentence.lacks(_STEMS):  # noqa: PLR2004 - it takes two
        return
    drawn = sentence.shape
    for pattern in (_MEETS, _ASSAULT, _TROUPE):
        for match in pattern.finditer(drawn.text):
            start = match.start()
            if pattern is _ASSAULT:
                start = max(drawn.text.rfind(each, 0, start) + 2 for each in (", ", ". ", "; "))
                start = start if start > 1 else 0
            stop = clause_end(drawn, match.end())
            date, first, end = moment(sentence, start, match, stop)
            kinds = ("state", "demonym", "organisation")
            if not date or not set(among(drawn, start, stop, *kinds)) <= set(two):
                continue
            if _strangers(reading, sentence, match, two):
                continue
            end = max(end, closed(drawn, start, stop))
            what = phrase(reading, drawn, start, end)
            said = mood(drawn, start, match.end())
            yield Happening(min(first, start), end, two, date, what, said, "meeting")


def _strangers(
    reading: Reading, sentence: Sentence, match: re.Match[str], two: tuple[str, ...]
) -> bool:
    """Say whether a person is named who serves another than the two, or all serve one of them."""
    drawn = sentence.shape
    known = people(reading)
    served = [
        known.serves(named(each[0]), drawn.plain_at(each.start()))
        for each in _NAME.finditer(drawn.text, match.start(), match.end())
    ]
    found = [each for each in served if each]
    return not set(found) <= set(two) or len(found) > len(set(found))


_NAME = re.compile(NAME)
