"""Visits told by a noun: "a visit to Fiji by Cuban President Fidel Castro", "his 1990 visit"."""

import re
from collections.abc import Iterator

from comity.claims.grammar.events.encounters.guests import other_than, served, two_in_view
from comity.claims.grammar.events.encounters.meetings import states_of
from comity.claims.grammar.events.encounters.visits import PLACE, visit
from comity.claims.grammar.events.happenings import Happening, mood
from comity.claims.grammar.events.phrases import phrase
from comity.claims.grammar.persons.holding import holders
from comity.claims.grammar.persons.people import people
from comity.claims.grammar.persons.titles import NAME
from comity.claims.prose.dating import clause_end, dated, one_date
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.parties import pair
from comity.claims.prose.shape import CITY, DATE, DEMONYM, STATE, Shape
from comity.claims.prose.timing import leading
from comity.claims.reading import Reading

_VISIT = (
    r"\b(?:(?:an?|[Tt]he|first|ever|latest|last|official|state|working|historic|ministerial|"
    r"private|high-level|royal|presidential|most|recent|goodwill|friendly|two-day|brief) )*"
    r"(?:visits?|trips?|pilgrimages?|port calls?)"
)
_TRIP = r"(?:visits?|trips?|tours?|pilgrimages?|port calls?|stopovers?)"
"""What is owned by whoever goes: a tour of a land is no land's own."""
_MADE_BY = (
    r"(?: between [^.;,]{3,30}?)?(?: (?:was )?(?:that )?(?:paid|made|undertaken)| was)? "
    r"(?:of|by|from) "
)
_ENDS = (
    rf"(?=,? (?:in|on) (?:early |late |mid-)?{DATE}|[.,;]|$|"
    r" (?:was|were|took|marked|helped|led|ended|resulted|came|is|brought|had|saw|gave|made|"
    r"contributed|between)\b)"
)
# "a visit by the President of Chad, Ana Rojas, to Fiji"
_VISIT_BY_TO = re.compile(
    rf"{_VISIT}(?: ever)?(?: (?:in|on) (?P<when>{DATE}))?{_MADE_BY}"
    rf"(?P<by>(?:(?! since )[^.;]){{3,90}}?),? (?:to|in) (?:the (?:[\w-]+ ){{1,3}}of )?{PLACE}"
)
_VISIT_BY = re.compile(
    rf"(?:(?P<whose>{DEMONYM}) )?{_VISIT}(?: to {PLACE}(?: (?:in|on) (?P<when>{DATE}))?)?{_MADE_BY}"
    rf"(?P<by>(?:(?! since )[^.;]){{3,90}}?){_ENDS}"
)
# "President Roa made the first visit by a Cuban leader to Chad"
_WHO_MADE = re.compile(
    rf"(?:[Tt]he )?(?:(?:{DEMONYM}|{STATE}['’]s?) )?{NAME} (?:also |had |has |later )?"
    r"(?:made|paid|undertook) $"
)
_VISIT_OF = re.compile(
    rf"(?P<who>{STATE})?['’]s?(?: (?:\d+|"
    r"(?!(?:on|his|her|its|their|of|in|to|and|by|for|after|with)\b)"
    rf"[a-z-]+|(?P<date>{DATE}))){{0,4}} {_TRIP}"
    rf"(?: as [a-z ]{{4,24}})?(?: was(?: the [\w -]{{3,40}}? visit)?)? (?:to|of) {PLACE}"
)
_DURING = re.compile(
    r"\b(?:[Oo]n|[Dd]uring|[Aa]t the end of|[Ff]ollowing|[Aa]fter|[Ww]hile on) "
    r"(?:an?|(?P<own>his|her|their)) (?:[\w-]+ ){0,3}"
    rf"{_TRIP} (?:to|of|in) {PLACE}"
)
_VISITING = sought("visit", "trip", "tour", "pilgrimage", "port call", "stopover")
# "During a May 2003 visit, King Roa sang": where none is named, of one of the two to the other.
_DATED = re.compile(
    r"\b(?:During|On|In|At|Following|After|during|on|in|at|following|after) "
    rf"(?:an?|the|his|her|their) (?P<date>{DATE}) (?:[a-z-]+ )?(?:visit|trip|tour)"
    rf"(?: to {PLACE})?,? (?:the |then |former )*(?=[A-Z]|{DEMONYM}|{STATE})"
)
# By whom a visit is that is named without a state: "a visit by the general secretary, Ana Roa".
_OF_STANDING = re.compile(
    r"^(?:(?!\bto\b)[^\ue000-\uf8ff])*?\b(?:[Ss]ecretary|[Mm]inister|[Pp]resident|[Kk]ing|[Qq]ueen|[Pp]rincess|"
    r"[Pp]rince|[Ll]eader|[Cc]hair(?:man|woman)|[Dd]elegation|[Ss]peaker|[Gg]overnor|[Oo]fficials?|"
    r"[Gg]eneral|[Cc]hief)\b[^\ue000-\uf8ff]*$"
)
# A date right before, or that opens the sentence, is that of a visit during which a thing is done.
_DURING_IT = re.compile(
    r"\b(?:during|on the occasion of|with|marked by|at the time of|on the margins of|through|by|"
    r"upon|while on) (?:the |an? )?(?:(?:first|last|state|official|historic) )*$",
    re.IGNORECASE,
)
_AFTER_IT = re.compile(r"\b(?:following|after) (?:the |an? )?(?:[a-z-]+ ){0,2}$", re.IGNORECASE)
_AT_ONCE = re.compile(rf"\b(?:in|on) (?P<date>{DATE}),?(?: [a-z]+)? $", re.IGNORECASE)
_BARE = re.compile(rf"(?:the |then |former )*(?P<name>{NAME})(?:$|,)")
_OWNER = re.compile(rf"(?P<name>{NAME})$")
_NAME = re.compile(NAME)
_GOES_ON = re.compile(rf" to (?:the )?(?:{STATE}|{CITY})")
_YEAR = 4
_NEAR = 160


def named_visits(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield the visits that the nouns of a sentence tell of."""
    if sentence.lacks(_VISITING):
        return
    yield from _by_guests(reading, sentence)
    yield from _owned(reading, sentence)
    yield from _during(reading, sentence)
    yield from _dated(reading, sentence)


def _by_guests(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield the visits that are said to be by or of somebody."""
    drawn = sentence.shape
    end = 0
    for match in sorted(
        (each for one in (_VISIT_BY_TO, _VISIT_BY) for each in one.finditer(drawn.text)),
        key=lambda each: (each.start("by"), each.re is _VISIT_BY),
    ):
        found = _by(reading, sentence, match) if match.start() >= end else None
        if found is not None:
            end = match.end()
            yield found


def _by(reading: Reading, sentence: Sentence, match: re.Match[str]) -> Happening | None:
    """Return the visit that a match tells of, None where it is not told whose or when."""
    drawn = sentence.shape
    hosts = [each.id for each in drawn.members(match["to"] or "")]
    first = _made(drawn, match.start())
    guests = _guests(reading, sentence, match, set(hosts))
    makers = holders(reading, sentence, first, match.start()) if not guests else []
    guests = [served(reading, sentence, makers[-1], set(hosts))] if makers else guests
    two = two_in_view(reading, sentence)
    if not guests and _OF_STANDING.search(match["by"]) and two.issuperset(hosts):
        guests, hosts = sorted(two.difference(hosts))[:1], hosts or sorted(two)[1:]
    if len(guests) != 1 or guests[0] in {"", *hosts}:
        return None
    hosts = hosts or [each for each in (other_than(reading, sentence, set(guests)),) if each]
    date, start, end = dated(drawn, first, match.end(), clause_end(drawn, match.end()))
    if match["when"]:
        date, start, end = one_date(drawn, match["when"]), *match.span()
    if not date:
        date, start = then(drawn, match.start())
    if not date or not hosts:
        return None
    what = f"visit of {phrase(reading, drawn, match.start('by'), match.end('by'))}"
    if makers:
        what = phrase(reading, drawn, first, match.end())
    elif match["to"]:
        what += f" to {phrase(reading, drawn, *match.span('to'))}"
    said = mood(drawn, start, match.start())
    return Happening(start, max(end, match.end()), pair((*guests, *hosts)), date, what, said,
                     "visit")  # fmt: skip


def _guests(
    reading: Reading, sentence: Sentence, match: re.Match[str], hosts: set[str]
) -> list[str]:
    """Return whom those serve whose visit it is."""
    drawn = sentence.shape
    if match.re is _VISIT_BY and _GOES_ON.search(match["by"]):
        return []  # "a visit of goodwill to Chad" is by whoever makes it
    guests = states_of(reading, sentence, match.start("by"), match.end("by"))
    if guests:
        return guests
    whose = match["whose"] if match.re is _VISIT_BY else None
    if whose:
        return [each.id for each in drawn.members(whose)]
    held = holders(reading, sentence, match.start("by"), match.end("by"))
    bare = _BARE.match(match["by"])
    if held:
        guest = served(reading, sentence, held[0], hosts)
    elif bare:
        guest = people(reading).serves(bare["name"], drawn.plain_at(match.start("by")))
        guest = guest or (other_than(reading, sentence, hosts) if hosts else "")
    else:
        guest = ""
    return [guest] if guest else []


def then(drawn: Shape, at: int) -> tuple[str, int]:
    """Return the date of what is done "during" what is told from ``text[at]``, and its start.

    "In May 2003, during the visit", "was signed in 2003 during a visit", "marked in 2003 by a
    visit"; a year is also that of a visit after which something is done.
    """
    text = drawn.text
    within = _DURING_IT.search(text, max(0, at - _NEAR), at)
    after = None if within else _AFTER_IT.search(text, max(0, at - _NEAR), at)
    led_by = within or after
    if led_by is None:
        return "", at
    once = _AT_ONCE.search(text, 0, led_by.start())
    if once:
        date, start = one_date(drawn, once["date"]), once.start()
    else:
        lead = leading(drawn)
        near = 0 < lead.end <= led_by.start() and not drawn.within(lead.end, at, "date")
        opens = within and within[0][0].islower() and within[0][:2] not in {"by", "wi"}
        date, start = (lead.on, 0) if near and opens and ";" not in text[:at] else ("", at)
        if after and near and text[lead.end : after.start()] in {", ", " "}:
            date, start = lead.on, 0
    return (date, start) if within or len(date) == _YEAR else ("", at)


def _made(drawn: Shape, at: int) -> int:
    """Return where whoever makes the visit is named that begins at ``text[at]``, else ``at``."""
    made = _WHO_MADE.search(drawn.text, max(0, at - _NEAR), at)
    return made.start() if made else at


def _owned(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield visits of those who own them: "President Roa's 2015 visit to Fiji"."""
    drawn = sentence.shape
    for match in _VISIT_OF.finditer(drawn.text):
        if prose(reading).cited(drawn.plain_at(match.start())):
            continue
        hosts = {each.id for each in drawn.members(match["to"])}
        held = holders(reading, sentence, max(0, match.start() - _NEAR), match.start())
        whose = drawn.members(match["who"] or "")
        name = _OWNER.search(drawn.text, max(0, match.start() - _NEAR), match.start())
        if held and held[-1].end == drawn.plain_at(match.start()):
            guest, at = served(reading, sentence, held[-1], hosts), drawn.text_at(held[-1].start)
        elif len(whose) == 1:
            guest, at = whose[0].id, match.start()
        elif name:
            at = name.start("name")
            guest = people(reading).serves(name["name"], drawn.plain_at(at))
            guest = guest or other_than(reading, sentence, hosts)
        else:
            continue
        until = match.start() + len(match["who"] or "")
        found = list(visit(reading, sentence, ([guest], at, until), match)) if guest else []
        date, start = then(drawn, at) if guest and not found else ("", at)
        yield from found
        if date and not hosts & {guest}:
            what = (
                f"visit of {phrase(reading, drawn, at, until)} to "
                f"{phrase(reading, drawn, *match.span('to'))}"
            )
            yield Happening(start, match.end(), pair((guest, *hosts)), date, what, rule="visit")


def _during(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield the visits during or after which somebody does something."""
    drawn = sentence.shape
    for match in _DURING.finditer(drawn.text):
        before = holders(reading, sentence, max(0, match.start() - _NEAR), match.start())[-1:]
        after = holders(reading, sentence, match.end(), match.end() + _NEAR)[:1]
        held = before
        if not match["own"]:  # "A met B during a visit to Chad": whose visit is not said
            held = [] if before else after
        elif not before and match.start() == 0:
            held = after
        if not held:
            continue
        hosts = {each.id for each in drawn.members(match["to"])}
        guest = served(reading, sentence, held[0], hosts)
        start, end = drawn.text_at(held[0].start), drawn.text_at(held[0].end - 1) + 1
        for each in visit(reading, sentence, ([guest], start, end), match) if guest else ():
            yield each._replace(start=min(each.start, match.start()), end=max(each.end, end))


def _dated(reading: Reading, sentence: Sentence) -> Iterator[Happening]:
    """Yield the visits with a date of their own during which somebody of office does something."""
    drawn = sentence.shape
    for match in _DATED.finditer(drawn.text):
        held = holders(reading, sentence, match.end(), match.end() + _NEAR)[:1]
        near = held and drawn.text_at(held[0].start) <= match.end() + 1
        name = _NAME.match(drawn.text, match.end())
        if near:
            guest, end = held[0].service, drawn.text_at(held[0].end - 1) + 1
        elif name:
            end = name.end()
            guest = people(reading).serves(name[0], drawn.plain_at(name.start()))
        else:
            continue
        two = two_in_view(reading, sentence)
        hosts = {each.id for each in drawn.members(match["to"] or "")} or two.difference({guest})
        guests = {guest} if guest else two.difference(hosts) or two
        date = one_date(drawn, match["date"])
        parties = pair((*guests, *hosts))
        if date and len(parties) == 2 and not guests & hosts - two:  # noqa: PLR2004 - guest and host
            who = phrase(reading, drawn, match.end(), end)
            where = f" to {phrase(reading, drawn, *match.span('to'))}" if match["to"] else ""
            what = f"visit of {who}{where}"
            yield Happening(match.start(), end, parties, date, what, rule="visit")
