"""Speeches before a parliament or an assembly of others, on a date."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.moments import moment
from comity.claims.grammar.events.encounters.guests import visitor
from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import NAME
from comity.claims.prose.dating import clause_end, dates_listed
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.parties import pair
from comity.claims.prose.shape import DEMONYM, ORGANISATION, STATE, Shape
from comity.claims.reading import Reading

_SPEAKS = sought("address", "speech", "spoke")
_HEARERS = (
    r"(?:an? |the )?(?:(?:special |historic )?joint (?:session|sitting|meeting)s? of |(?:session|"
    r"sitting|meeting)s? of |both houses of |members of )?(?:the )?"
)
_BODY = (
    rf"(?P<of>{STATE}|{ORGANISATION}|(?P<whose>{DEMONYM}) (?:[Pp]arliament|[Ss]enate|Congress|"
    r"[Nn]ational [Aa]ssembly|Knesset|Bundestag|Diet|Assembly))"
)
_ADDRESSED = re.compile(
    r"\b(?:addressed|addressing|spoke (?:before|to)|(?:gave|delivered|made) (?:an?|his|her) "
    rf"(?:[a-z-]+ )?(?:speech|address) (?:to|before|in|at)) {_HEARERS}{_BODY}"
)
_FIRST = re.compile(
    r"\b(?:became|was) (?:also )?the (?:first|second|third|only) (?:[\w-]+ ){0,3}"
    rf"(?:(?P<nation>{DEMONYM}|{STATE}) )?(?:[\w-]+ ){{1,4}}?to address {_HEARERS}{_BODY}"
)
_ADDRESS = re.compile(
    rf"(?P<who>{NAME})['’]s? (?:[a-z-]+ ){{0,2}}(?:address|speech) (?:to|before|at) "
    rf"{_HEARERS}{_BODY}"
)
_A_LAND = re.compile(r"\b(?:[Pp]arliament|[Cc]ongress|[Ss]enate|[Aa]ssembly|House|Diet|Knesset)\b")


def addresses(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield that somebody spoke before a parliament of another state, or an organisation."""
    if sentence.lacks(_SPEAKS):
        return
    drawn = sentence.shape
    for pattern in (_ADDRESSED, _FIRST, _ADDRESS):
        for match in pattern.finditer(drawn.text):
            yield from _spoken(reading, sentence, match)


def _spoken(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Iterator[Happening]:
    """Yield the speech of a match, once for each date."""
    drawn = sentence.shape
    hearers = _heard(reading, drawn, match)
    if match.re is _ADDRESS:
        at = match.start()
        who = [people(reading).serves(match["who"], drawn.plain_at(at))]
    else:
        found = visitor(reading, sentence, match, set(hearers))
        who, at = found if found is not None else ([], match.start())
    nation = drawn.members((match["nation"] if match.re is _FIRST else "") or "")
    who = [nation[0].id] if nation else who
    parties = pair((*who, *hearers))
    date, start, end = moment(sentence, at, match, clause_end(drawn, match.end()))
    if not date or not who or not hearers or len(parties) < 2:  # noqa: PLR2004 - who to whom
        return
    what = phrase(reading, drawn, at, match.end())
    said = mood(drawn, at, match.start() + 1)
    told = Happening(start, max(end, match.end()), parties, date, what, said, "address")
    yield told
    for on, last in dates_listed(drawn, end):
        yield told._replace(date=on, end=last)


def _heard(reading: Reading, drawn: Shape, match: re.Match[str]) -> list[str]:
    """Return whose parliament or assembly hears a speech: of a land, where its words name one."""
    if match["whose"]:
        return [each.id for each in drawn.members(match["whose"])]
    members = drawn.members(match["of"])
    piece = drawn.piece(match["of"])
    words = reading.plain[piece.start : piece.end + len(" Parliament")]
    if piece.kind == "state" and not _A_LAND.search(words):
        return []
    return [each.id for each in members]
