"""Visits: who went where, when."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds import VERB
from comity.claims.grammar.events.doers import phrased
from comity.claims.grammar.events.happenings import (
    Happening,
    among,
    clause_end,
    dated,
    dates_listed,
    holders,
    listed,
    mood,
    pair,
    whole_word,
)
from comity.claims.grammar.events.meetings import between, states_of
from comity.claims.grammar.events.moments import moment, spell
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import NAME, ROLE, named
from comity.claims.page import kind_of
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.shape import CITY, DATE, DEMONYM, IT, STATE, Shape
from comity.claims.prose.timing import NEVER
from comity.claims.reading import Reading

_PLACE = rf"(?P<to>{STATE}|{CITY}|{IT})"
# "visited the university of Lima"
_OF_PLACE = (
    rf"(?:the (?:[\w’'-]+ ){{1,5}}?(?:of|in) |"
    rf"(?:the )?(?:{DEMONYM}|{STATE}['’]s?) capital(?: city)?,? )?"
)
_VISITED = re.compile(
    rf"\bvisited(?= (?:again )?(?:in|on) {DATE})|"
    r"\b(?:visited|toured|(?:flew|travell?ed|went|came) (?:(?:again|back|for the \w+ time) )?"
    r"(?:in)?to|arrived in|landed in|(?:paid|made|had|making|paying|"
    r"undertook|conducted|went on|embarked on)"
    r"(?: (?:an?|his|her|its|the|\w+(?:-\w+)*)){0,5} (?:visits?|trip) (?:to|in)|"
    r"(?:led|headed) (?:an?|the|its) (?:[\w-]+ ){0,3}(?:delegation|mission) to|"
    rf"(?:became|was) the (?:first|second|third|only|last) (?:[\w-]+ ){{0,4}}?"
    rf"(?:(?P<nation>{DEMONYM}|{STATE})(?:['’]s?)? )?(?:[\w-]+ ){{1,5}}?"
    rf"(?:(?:of|from) (?P<land>{STATE}) )?to (?:\w+ly )?(?:visit|(?:pay|make|undertake) "
    rf"(?:an? )?(?:[\w-]+ ){{0,2}}visit to)) {_OF_PLACE}{_PLACE}"
)
_VISIT_BY = re.compile(
    r"\b(?:(?:an?|[Tt]he|first|ever|latest|last|official|state|working|historic|ministerial|private|"
    r"high-level|royal|presidential) )*"
    rf"visits?(?: to {_PLACE}(?: (?:in|on) (?P<when>{DATE}))?)?(?: between [^.;,]{{3,30}}?)?"
    rf"(?: (?:was )?(?:that )?(?:paid|made|undertaken)| was)? (?:of|by|from) "
    r"(?P<by>(?:(?! since )[^.;]){3,90}?)"
    rf"(?: to (?P<then>{STATE}|{CITY}))?"
    rf"(?=,? (?:in|on) (?:early |late |mid-)?{DATE}|[.,;]|$|"
    r" (?:was|were|took|marked|helped|led|ended|resulted|came|is|brought|had|saw|gave|made)\b)"
)
# "President Roa made the first visit by a Cuban leader to Chad"
_WHO_MADE = re.compile(
    rf"(?:[Tt]he )?(?:(?:{DEMONYM}|{STATE}['’]s?) )?{NAME} (?:also |had |has |later )?"
    r"(?:made|paid|undertook) $"
)
_VISIT_OF = re.compile(
    rf"(?P<who>{STATE})?['’]s?(?: (?:\d+|"
    r"(?!(?:on|his|her|its|their|of|in|to|and|by|for|after|with)\b)"
    rf"[a-z-]+|(?P<date>{DATE}))){{0,4}} (?:visits?|trip)"
    rf"(?: as [a-z ]{{4,24}})?(?: was)? to {_PLACE}"
)
_DURING = re.compile(
    r"\b(?:[Oo]n|[Dd]uring|[Aa]t the end of) (?:an?|(?P<own>his|her|their)) (?:[\w-]+ ){0,3}"
    rf"(?:visit|trip) to {_PLACE}"
)
_GAPPED = re.compile(
    r"(?:,|,? and) (?:the )?(?P<who>[A-Z][^,;:()]{3,80}?) in (?:[A-Z][a-z]+ )?"
    rf"(?P<date>{DATE})(?=[,.;)]| and |$)"
)
_GOES = sought(
    "visit", "trip to", "toured", "flew", "travel", "arrived", "landed", "went", "came",
    "delegation to", "mission to",
)  # fmt: skip
_ADVERB = (
    "also|has|had|have|then|later|first|officially|recently|subsequently|again|himself|herself|"
    "privately|briefly|reciprocally|formally|finally"
)
_FILLER = re.compile(rf"(?: (?:{_ADVERB}))*,? ")
_WHO = re.compile(
    rf"(?P<who>{NAME})(?: and (?:his|her) wife)?,?"
    r"(?: (?:also|later|then|again|had|has|officially))* $"
)
_TO_MEET = re.compile(
    rf"(?:,? (?:in|on) {DATE},?)? (?:to meet|where (?:he|she) met|and met)(?: with)? "
)
_CLOSE = 12
_NEAR = 160
_Guests = tuple[list[str], int]
"""Whom visitors serve, and where the words for them begin."""
_HE = ("He", "he", "She", "she", "who", "They", "they", "")
_ADVERBS = re.compile(rf"(?: (?:{_ADVERB}))+$")


def visits(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield the visits and meetings of a sentence."""
    text = sentence.shape.text
    if not sentence.lacks(_GOES):
        yield from _gone(reading, sentence)
        yield from _nouns(reading, sentence)
    if " between " in text:
        yield from between(reading, sentence)


def _gone(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield visits told by a verb."""
    drawn = sentence.shape
    for match in _VISITED.finditer(drawn.text):
        who = _visitor(reading, sentence, match)
        nation = drawn.members(match["nation"] or match["land"] or "")
        if nation:  # "became the first Cuban leader to visit Chad"
            start = who[1] if who else _subject(drawn, match.start())
            who = ([nation[0].id], start)
        if who is None:
            continue
        yield from _visit(reading, sentence, (*who, match.start()), match)


def _subject(drawn: Shape, stop: int) -> int:
    """Return where the words begin that end at ``text[stop]`` and name who does something."""
    name = _WHO.search(drawn.text, max(0, stop - _NEAR), stop)
    return name.start("who") if name else stop


def _visit(
    reading: Reading, sentence: Sentence, who: tuple[list[str], int, int], match: re.Match[str]
) -> Iterator[Happening]:
    drawn = sentence.shape
    visitors, at, until = who
    stop = clause_end(drawn, match.end())
    date, start, end = moment(sentence, at, match, stop)
    if not date and match.re is _VISIT_OF and match["date"]:
        date, start, end = _year(drawn, match["date"]), at, match.end()
    lasted = NEVER if date else spell(drawn, match.end(), stop)
    hosts = _hosts(reading, sentence, match["to"], visitors)
    if not (date or lasted.until) or not hosts or set(visitors) & set(hosts):
        return
    where = f" to {phrase(reading, drawn, *match.span('to'))}" if match["to"] else ""
    guest = _ADVERBS.sub("", phrase(reading, drawn, at, until))
    guest = (
        guest[0].lower() + guest[1:] if guest.startswith(("The ", "A ", "An ", "Its ")) else guest
    )
    what = f"visit{where}" if guest in _HE else f"visit of {guest}{where}"
    parties = pair((*visitors, *hosts))
    met, named_at = _met_there(reading, sentence, match.end(), parties)
    parties, end = pair((*parties, *met)), max(end, named_at)
    said = mood(drawn, at, match.start("to") if match["to"] else match.end())
    told = Happening(start, end, parties, date, what, said, "visit")
    if lasted.until:
        yield told._replace(end=lasted.end, since=lasted.since, until=lasted.until)
        return
    yield told
    for on, last in dates_listed(drawn, end):
        yield told._replace(end=last, date=on)
    while gapped := _GAPPED.match(drawn.text, end):
        end, on = gapped.end(), _year(drawn, gapped["date"])
        if not on or among(drawn, *gapped.span("who")) or VERB.search(gapped["who"]):
            break
        guest = phrase(reading, drawn, *gapped.span("who"))
        what = f"visit of {guest}{where}"
        yield told._replace(end=end, date=on, what=what)


def _met_there(
    reading: Reading, sentence: Sentence, start: int, known: tuple[str, ...]
) -> tuple[list[str], int]:
    """Return whom those serve whom somebody goes somewhere to meet, and where they are named.

    ``known`` are the visitors and the visited, who are told already: "went to Lima to meet".
    """
    meets = _TO_MEET.match(sentence.shape.text, start)
    held = holders(reading, sentence, meets.end(), meets.end() + _NEAR)[:1] if meets else []
    near = meets and held and sentence.shape.text_at(held[0].start) - meets.end() < _CLOSE
    if not near or held[0].service in {"", *known}:
        return [], -1
    return [held[0].service], sentence.shape.text_at(held[0].end - 1) + 1


def _year(drawn: Shape, sign: str) -> str:
    """Return the one date a sign stands for: that of "the President's 2018 visit"."""
    date = drawn.piece(sign).date
    return date.first if date is not None and not date.last and not date.role else ""


def _hosts(
    reading: Reading, sentence: Sentence, where: str | None, visitors: list[str]
) -> list[str]:
    """Return who is visited: for "the country" or none, of two in view, who does not visit."""
    drawn = sentence.shape
    if where and drawn.piece(where).kind != "it":
        found = [each.id for each in drawn.members(where)]
        return [each for each in found if kind_of(each) == "state"] or found
    two = {sentence.passage.view, reading.state} - {""}
    return list(two.difference(visitors)) if two.issuperset(visitors) else []


def _visitor(reading: Reading, sentence: Sentence, match: re.Match[str]) -> _Guests | None:
    """Return whose visit a verb tells of, and where the words for the visitor begin."""
    drawn = sentence.shape
    low = max(0, match.start() - _NEAR)
    held = holders(reading, sentence, low, match.start())
    if held:
        last = max(held, key=lambda each: each.end)
        gap = reading.plain[last.end : drawn.plain_at(match.start())]
        if _FILLER.fullmatch(gap.rstrip() + " ") or gap == " ":
            who, at = listed(reading, sentence, last)
            if who:
                return who, at
    actors = drawn.within(low, match.start(), "state", "demonym", "organisation", "it")
    if actors:
        return _official(drawn, actors[-1].at, match) or _guest(reading, sentence, match)
    title = _BY_TITLE.search(drawn.text, low, match.start())
    if title:
        state = _other(reading, sentence, match)
        return ([state], title.start("who")) if state else None
    name = _WHO.search(drawn.text, low, match.start())
    person = named(name["who"]) if name else ""
    if name is None or person != name["who"] or person.isupper():
        return _guest(reading, sentence, match)
    state = people(reading).serves(person, drawn.plain_at(name.start("who")))
    if not state:
        state = _other(reading, sentence, match)
    return ([state], name.start("who")) if state else None


def _guest(reading: Reading, sentence: Sentence, match: re.Match[str]) -> _Guests | None:
    """Return the one state that the words tell of which the clause of a visit begins with."""
    doer = phrased(reading, sentence, match)
    if doer is not None and _SO_MANY.match(doer.words):
        return None  # "4,000 Peruvians visited Chad": tourists
    if doer is None or not (len(doer.ids) == 1 or (doer.ids and _OF_SEVERAL.match(doer.words))):
        return None
    return doer.ids, doer.start


_SO_MANY = re.compile(r"(?i:more than |over |about |some |around |nearly |almost )?\d")
_OF_SEVERAL = re.compile(
    r"(?:[Tt]he )?(?:[\w-]+ ){0,2}(?:[Pp]resident|[Mm]inister|[Ll]eader|[Kk]ing|[Dd]elegation|"
    r"[Hh]ead|[Oo]fficial)s of "
)
# Whom of the two in view a mere title means, the one who is visited tells.
_BY_TITLE = re.compile(
    rf"(?:^|[.;,] )(?P<who>(?:[Tt]he|[Ii]ts|[Tt]heir) (?:then |new |first )?(?:{ROLE}|king|queen))"
    r"(?: (?:also|had|has|then|later|officially))* $"
)
_OFFICIAL = re.compile(
    r"(?:['’]s?)?(?: (?:then|former|new|first|deputy|vice|prime|foreign|defen[cs]e|state|"
    r"government|"
    r"high-level|parliamentary|trade|military|business|national|minister|president|secretary|"
    r"officials?|delegations?|king|queen|speaker|chancellor|parliamentarians|leaders?|ships?|"
    r"led|headed|by|warships?|navy|security|firm|company|team|group|troops|ambassador|lawmakers|senators|"
    r"members?|emperor|empress|princess?|of|bin|al|de|von|van|[A-ZÀ-Þ][\w’-]*\.?)){0,8},?"
    r"(?: (?:also|had|has|later|officially))* "
)


def _official(drawn: Shape, at: int, match: re.Match[str]) -> _Guests | None:
    """Return the state of an official whom only a state and a title name."""
    piece = next(each for each in drawn.pieces if each.at == at)
    if piece.kind == "it" or len(piece.members) != 1:
        return None
    before = drawn.text[max(0, at - 8) : at]
    if re.search(r"\b(?:to|in|with|from|and) $", before):
        return None
    if _OFFICIAL.fullmatch(drawn.text, at + 1, match.start()) and match.start() > at + 3:
        return [piece.members[0].id], whole_word(drawn, at)
    return None


def _other(reading: Reading, sentence: Sentence, match: re.Match[str]) -> str:
    """Return, of the two in view, the one that is not visited."""
    view = sentence.passage.view
    visited = {each.id for each in sentence.shape.members(match["to"] or "")} & {
        view,
        reading.state,
    }
    if not view or not reading.state or len(visited) != 1:
        return ""
    return ({view, reading.state} - visited).pop()


def _nouns(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield visits told by a noun: "a visit to Fiji by Cuban President Fidel Castro"."""
    drawn = sentence.shape
    for match in _VISIT_BY.finditer(drawn.text):
        where = match["to"] or match["then"]
        guests = states_of(reading, sentence, match.start("by"), match.end("by"))
        if not where or len(guests) != 1:
            continue
        hosts = [each.id for each in drawn.members(where)]
        first = _made(drawn, match.start())
        date, start, end = dated(drawn, first, match.end(), clause_end(drawn, match.end()))
        if match["when"]:
            date, start, end = _year(drawn, match["when"]), *match.span()
        if not date or guests[0] in hosts:
            continue
        place = drawn.piece(where).at
        what = (
            f"visit of {phrase(reading, drawn, match.start('by'), match.end('by'))} to "
            f"{phrase(reading, drawn, place, place + 1)}"
        )
        parties = pair((*guests, *hosts))
        yield Happening(start, end, parties, date, what, mood(drawn, start, match.start()), "visit")
    yield from _owned(reading, sentence)
    for match in _DURING.finditer(drawn.text):
        held = holders(reading, sentence, max(0, match.start() - _NEAR), match.start())[-1:]
        if not match["own"]:  # "A met B during a visit to Chad": whose visit is not said
            held = [] if held else holders(reading, sentence, match.end(), match.end() + _NEAR)[:1]
        if held and held[0].service:
            start, end = drawn.text_at(held[0].start), drawn.text_at(held[0].end - 1) + 1
            for each in _visit(reading, sentence, ([held[0].service], start, end), match):
                yield each._replace(start=min(each.start, match.start()), end=max(each.end, end))


def _made(drawn: Shape, at: int) -> int:
    """Return where whoever makes the visit is named that begins at ``text[at]``, else ``at``."""
    made = _WHO_MADE.search(drawn.text, max(0, at - _NEAR), at)
    return made.start() if made else at


def _owned(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield visits of those who own them: "President Roa's 2015 visit to Fiji"."""
    drawn = sentence.shape
    for match in _VISIT_OF.finditer(drawn.text):
        held = holders(reading, sentence, max(0, match.start() - _NEAR), match.start())
        if held and held[-1].end == drawn.plain_at(match.start()) and held[-1].service:
            at = drawn.text_at(held[-1].start)
            yield from _visit(reading, sentence, ([held[-1].service], at, match.start()), match)
        whose = drawn.members(match["who"] or "")
        if len(whose) == 1:
            who = [whose[0].id], match.start(), match.start() + 1
            yield from _visit(reading, sentence, who, match)
