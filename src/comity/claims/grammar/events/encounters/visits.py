"""Visits told by a verb: who went where, when."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.deeds.moments import moment, spell
from comity.claims.grammar.events.deeds.verbs import VERB
from comity.claims.grammar.events.encounters.guests import ADVERB, WHO, two_in_view, visitor
from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.persons.holding import holders
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import ROLE, named
from comity.claims.page import kind_of
from comity.claims.prose.dating import clause_end, dates_listed, one_date
from comity.claims.prose.finding import Sentence, sought
from comity.claims.prose.gapping import further
from comity.claims.prose.parties import among, pair
from comity.claims.prose.shape import ACTOR, CITY, DATE, DEMONYM, IT, STATE, Shape
from comity.claims.prose.timing import NEVER
from comity.claims.reading import Reading

PLACE = rf"(?P<to>{STATE}|{CITY}|{IT})"
"""Where a visit goes, in a shape's text."""
# "visited the university of Lima"
_OF_PLACE = (
    rf"(?:the (?:[\w’'-]+ ){{1,5}}?(?:of|in) (?:the )?|"
    rf"(?:the )?(?:{DEMONYM}|{STATE}['’]s?) capital(?: city)?,? )?(?:the )?"
)
_NO_HOST = (
    r"(?! (?:then |new |former )?(?:(?i:embassy|consulate|leaders?|officials?|troops|soldiers|"
    r"forces|refugees|prisoners?|counterpart|delegation|house speaker|vice|deputy|border|pavilion)|"
    rf"{ROLE}))"
)
# "visited Mount Kenna", "visited the island": of which of the two in view, the guest tells.
_SOMEWHERE = (
    r"(?P<place>(?:parts of )?(?:the )?(?!President|Prime|King|Queen|Pope|Mr|Mrs|Foreign|Minister|"
    r"(?:(?:South|North)?(?:[Ee]ast|[Ww]est|South|North|Central|Latin|Sub-Saharan|Middle)"
    r"(?:ern)? )?"
    r"(?:East|Europe|Africa|Asia|America|Arab|Pacific|Caribbean|Balkans?|Gulf|Indochina)\b)"
    r"[A-Z][\w’-]+(?: (?:(?:of|for) (?:the )?)?[A-Z][\w’()-]+){0,5}|"
    r"the (?:island|capital|archipelago|kingdom|sultanate|emirate|principality))\b"
)
_GOES_TO = (
    r"(?:visited(?: to| in)?|toured|(?:flew|travell?ed|went|came) "
    r"(?:(?:again|back|for the \w+ time) )?"
    r"(?:in)?to|arrived in|landed in|set foot (?:in|on)|(?:paid|made|had|making|paying|began|"
    r"started|undertook|conducted|concluded|carried out|went on|embarked on|reciprocated (?:with|"
    r"by))(?: (?:an?|his|her|its|the|\w+(?:-\w+)*)){0,5} (?:visits?|trips?|tours?|missions?) "
    r"(?:to|in|of)|(?:was|were|had been|has been)(?: (?:earlier|later|also|[a-z]+ly))* (?:welcomed|"
    r"hosted) (?:to|in)|(?:was|were) on (?:(?:an?|his|her|the) )?(?:[\w-]+ ){0,3}"
    r"(?:visit|trip|tour) (?:to|in|of)|"
    r"(?:led|headed) (?:an?|the|its) (?:[\w-]+ ){0,3}(?:delegation|mission) to)"
)
_WAS_FIRST = (
    rf"(?:became|was) (?:also )?(?:only )?the (?:first|second|third|only|last) (?:[\w-]+ ){{0,4}}?"
    rf"(?:(?P<nation>{DEMONYM}|{STATE})(?:['’]s?)? )?(?:[\w-]+ ){{1,5}}?"
    rf"(?:(?:of|from) (?P<land>{STATE}) )?to (?:\w+ly )?(?:be invited to )?(?:visit|go to|"
    r"travel to|come to|tour|set foot (?:in|on)|(?:pay|make|undertake|come on|go on|conduct) "
    r"(?:an? )?(?:[\w-]+ ){0,2}visit to)"
)
_VISITED = re.compile(
    rf"\bvisited(?=(?: (?:again|twice|once|there|[a-z]+ly))*+ (?:in|on) {DATE})|"
    rf"\b(?P<plain>{_GOES_TO}|{_WAS_FIRST}) (?:{_OF_PLACE}{PLACE}|"
    rf"(?:the )?(?P<whose>{DEMONYM}){_NO_HOST}(?= [A-Z])|{_SOMEWHERE})"
)
_IN_PLACE = re.compile(rf"(?: in| of|,)(?: the)? (?P<in>{STATE}|{CITY})")
_GAPPED = re.compile(
    r"(?:,? as did|,? as had|,|,? and) (?:the )?(?P<who>[A-Z][^,;:()]{3,80}?) in (?:[A-Z][a-z]+ )?"
    rf"(?P<date>{DATE})(?=[,.;)]| and |$)"
)
_GOES = sought(
    "visit", "trip", "toured", "flew", "travel", "arrived", "landed", "went", "came", "tour",
    "delegation to", "mission", "foot in", "foot on", "welcomed", "hosted",
)  # fmt: skip
_TO_MEET = re.compile(
    rf"(?:,? (?:in|on) {DATE},?)? (?:to meet|where (?:he|she) met|and met)(?: with)? "
)
# "visited Fiji for the 2003 games", "to attend the Games 2003": the visit was then.
_FOR_IT = re.compile(
    r" (?:for|to attend|during|at) (?:(?:the|an?|its) )?(?:(?!and\b)[\w’'-]+ ){0,3}"
    rf"(?:{ACTOR} )?(?:(?!and\b)[\w’'-]+ ){{0,5}}(?P<date>{DATE})(?: [A-Z][\w’'-]*)*"
)
# "In May 1974 and 1983, King Roa visited": each of the dates that a sentence opens with.
_LED_BY_SEVERAL = re.compile(
    rf"(?:In|On) (?P<dates>{DATE}(?:, {DATE})*,? and (?:in |on )?{DATE}),? (?:the )?"
)
_CLOSE = 12
_NEAR = 160
_HE = ("He", "he", "She", "she", "who", "They", "they", "")
_ADVERBS = re.compile(rf"(?: (?:{ADVERB}))+$")


def visits(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield the visits that the verbs of a sentence tell of."""
    if sentence.lacks(_GOES):
        return
    drawn = sentence.shape
    for match in _VISITED.finditer(drawn.text):
        visited = set(_places(drawn, match))
        who = visitor(reading, sentence, match, visited)
        nation = drawn.members(match["nation"] or match["land"] or "")
        if nation:  # "became the first Cuban leader to visit Chad"
            start = who[1] if who else _subject(drawn, match.start())
            who = ([nation[0].id], start)
        person = people(reading).serves(named(match["place"])) if match["place"] else ""
        if who is not None and person in {"", *two_in_view(reading, sentence).difference(who[0])}:
            yield from visit(reading, sentence, (*who, match.start()), match)


def _places(drawn: Shape, match: re.Match[str]) -> list[str]:
    """Return the ids of what words name that is visited."""
    groups = match.re.groupindex
    sign = match["to"] or (match["whose"] if "whose" in groups else None)
    if sign:
        return [] if drawn.piece(sign).kind == "it" else [each.id for each in drawn.members(sign)]
    there = _IN_PLACE.match(drawn.text, match.end()) if "place" in groups else None
    return [each.id for each in drawn.members(there["in"])] if there and match["place"] else []


def _subject(drawn: Shape, stop: int) -> int:
    """Return where the words begin that end at ``text[stop]`` and name who does something."""
    name = WHO.search(drawn.text, max(0, stop - _NEAR), stop)
    return name.start("who") if name else stop


def visit(
    reading: Reading, sentence: Sentence, who: tuple[list[str], int, int], match: re.Match[str]
) -> Iterator[Happening]:
    """Yield the visit of guests, told from where to where of a text, once for each date."""
    drawn = sentence.shape
    visitors, at, until = who
    stop = clause_end(drawn, match.end())
    date, start, end = moment(sentence, at, match, stop)
    if not date and "date" in match.re.groupindex and match["date"]:
        date, start, end = one_date(drawn, match["date"]), at, match.end()
    occasion = _FOR_IT.match(drawn.text, match.end()) if not date else None
    if occasion:
        date, start, end = one_date(drawn, occasion["date"]), at, occasion.end()
    lasted = NEVER if date else spell(drawn, match.end(), stop)
    several = [] if date or lasted.until else _led_by_several(drawn, at)
    hosts = _hosts(reading, sentence, match, visitors)
    if not (date or lasted.until or several) or not hosts or set(visitors) & set(hosts):
        return
    where = _where(reading, drawn, match, visitors)
    guest = _ADVERBS.sub("", phrase(reading, drawn, at, until))
    guest = (
        guest[0].lower() + guest[1:] if guest.startswith(("The ", "A ", "An ", "Its ")) else guest
    )
    what = f"visit{where}" if guest in _HE else f"visit of {guest}{where}"
    parties = pair((*visitors, *hosts))
    met, named_at = _met_there(reading, sentence, match.end(), parties)
    parties, end = pair((*parties, *met)), max(end, named_at)
    owned = "date" in match.re.groupindex  # "his first trip was to Chad" was no intention
    said = mood(drawn, at, match.start("to") if match["to"] and not owned else match.start() + 1)
    told = Happening(start, end, parties, date, what, said, "visit")
    if several:
        yield from (told._replace(start=0, date=each) for each in several)
        return
    if lasted.until:
        yield told._replace(end=lasted.end, since=lasted.since, until=lasted.until)
        return
    yield told
    for on, last in dates_listed(drawn, end):
        yield told._replace(end=last, date=on)
    yield from _gapped(reading, drawn, told, where)
    yield from _further(drawn, told._replace(what=what.removesuffix(where)), visitors, match)


def _further(
    drawn: Shape, told: Happening, visitors: list[str], match: re.Match[str]
) -> Iterator[Happening]:
    """Yield the visits of the same to others: "visited Cuba in 1990 and Fiji in 1993"."""
    for more in further(drawn, match.end("to")) if match["to"] else ():
        hosts = [each.id for each in more.piece.members]
        if not set(hosts) & set(visitors):
            where = drawn.words(more.piece.at, more.piece.at + 1)
            yield told._replace(
                end=more.end, parties=pair((*visitors, *hosts)), date=more.date,
                what=f"{told.what} to {where}",
            )  # fmt: skip


def _gapped(reading: Reading, drawn: Shape, told: Happening, where: str) -> Iterator[Happening]:
    """Yield the visits of others to the same place: "…, and King Roa in 1990"."""
    end = told.end
    while gapped := _GAPPED.match(drawn.text, end):
        end, on = gapped.end(), one_date(drawn, gapped["date"])
        if not on or among(drawn, *gapped.span("who")) or VERB.search(gapped["who"]):
            break
        guest = phrase(reading, drawn, *gapped.span("who"))
        yield told._replace(end=end, date=on, what=f"visit of {guest}{where}")
        for also, last in dates_listed(drawn, end):
            end = last
            yield told._replace(end=end, date=also, what=f"visit of {guest}{where}")


def _where(reading: Reading, drawn: Shape, match: re.Match[str], visitors: list[str]) -> str:
    """Return the words for where a visit goes, "" for none."""
    if match["to"]:
        named_there = phrase(reading, drawn, *match.span("to"))
        places = drawn.members(match["to"])
        if len(places) > 1 and places[-1].id in visitors:
            named_there = reading.plain[places[0].start : places[-2].end]
        return f" to {named_there}"
    groups = match.re.groupindex
    return f" to {match['place']}" if "place" in groups and match["place"] else ""


def _led_by_several(drawn: Shape, at: int) -> list[str]:
    """Return the dates that a sentence opens with right before ``text[at]``, if they are many."""
    led = _LED_BY_SEVERAL.match(drawn.text)
    if led is None or not 0 <= at - led.end() < _CLOSE:
        return []
    return [one_date(drawn, each) for each in re.findall(DATE, led["dates"])]


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


def _hosts(
    reading: Reading, sentence: Sentence, match: re.Match[str], visitors: list[str]
) -> list[str]:
    """Return who is visited: for "the country" or none, of two in view, who does not visit."""
    found = _places(sentence.shape, match)
    if found:
        found = [each for each in found if kind_of(each) == "state"] or found
        # "on his visit to Fiji, Chad signed": the last of them is who is told of next
        return found[:-1] if len(found) > 1 and found[-1] in visitors else found
    two = two_in_view(reading, sentence)
    return list(two.difference(visitors)) if two.issuperset(visitors) else []
