"""Where people live whose number is told, by the words around it."""

import re
from typing import NamedTuple

from comity.claims.grammar.counting.counted import Counted
from comity.claims.page import kind_of
from comity.claims.passages import Passage
from comity.claims.reading import Reading
from comity.spans import Span

_LIVES = re.compile(
    r"[\d.,]+ (?:million )?(?P<who>[A-Z]\w+)(?: residents| citizens)?(?: who)?(?: are)? "
    r"of [A-Z]\w+ (?:descent|origin|ancestry|heritage)\b"
    r"(?! (?:living|residing|who live) in)"
)
_IN = re.compile(r"\b(?:in|to|into|visit(?:ed|s|ing)?|enter(?:ed|s|ing)?) (?:the )?$")
# "In Fiji there are 300".
_IN_FIRST = re.compile(r"\b[Ii]n (?:the )?$")
_THERE = re.compile(r",? there (?:are|were|live) (?:[a-z]+ )*$")
# "Fiji is home to 2,500 Chileans": they live in Fiji.
_HOST = re.compile(
    r"\b(?:home to|hosts?|hosted|host to|houses|receive[sd]?|took in|taken in|takes in|accepted|"
    r"accepts|enjoy(?:s|ed)|attract(?:s|ed)|population of|"
    r"admitted|admits|sheltere?d?|shelters|welcomed|welcomes|absorbed|resettled|naturali[sz]ed|"
    r"employ(?:s|ed)|(?:gave|given|gives|grant(?:ed|s)|offered|provided) (?:[a-z]+ )?"
    r"(?:asylum|refuge|shelter|sanctuary|citizenship|passports|visas) to)\b"
    r"[^.;,]{0,50}(?:, including [a-z ]{0,20})?$"
)
# "Fiji, where 300 Cubans live"; "with 300 Cubans, Fiji has the largest community".
_WHERE = re.compile(r",? where (?:[a-z]+ ){0,4}$")
_WITH = re.compile(r"\b[Ww]ith (?:[a-z]+ ){0,3}$")
_ITS = re.compile(r"(?: abroad)?, (?:the )?$")
_HOLDS = re.compile(r" (?:has|had|hosts|hosted|is home to|is host to)\b")
# "live in the country", "has sent students there"
_HERE = re.compile(r"[^.;]{0,60}? in (?:the|this|that) (?:country|island|islands|state|republic)\b")
_THERE_LIVE = re.compile(r"There (?:are|were) [^.;,]{0,30}$")
_SCHOOLS = re.compile(r" (?:universit|school|college|institut)[a-z]*\b")
CENSUS = re.compile(r"(?: (?:[A-Z][a-z]+|and|national))*(?: \d{4})? [Cc]ensus")
"""What makes the name before it that of a land whose people were counted."""
_AND_MORE = re.compile(r"\band \d")
_TWO = 2
_NEAR = 90
_LED = len("entered the ")
_LONG = 600
_Home = tuple[str, int]
"""The state, "" where nobody knows which, and where the words that tell it end."""


class Asked(NamedTuple):
    """Some people whose number stands at ``at`` in a sentence."""

    reading: Reading
    passage: Passage
    sentence: Span
    at: int
    what: Counted


def home(asked: Asked) -> _Home:
    """Return the state where people live, "" where it is not told, and where its words end."""
    for find in (
        _by_descent,
        _by_host,
        _by_where,
        _by_place,
        _by_census,
        _by_two_names,
        _by_country,
        _by_view,
    ):
        found = find(asked)
        if found:
            return found
    return "", 0


def _by_descent(asked: Asked) -> _Home | None:
    """Find it by "300,000 Canadians of Swedish descent", who live in Canada."""
    there = _LIVES.match(asked.reading.plain, asked.at, asked.at + _LONG)
    named = asked.reading.mentions_in(*there.span("who")) if there else ()
    return (asked.reading.actor_of(named[0]), named[0].end) if named else None


def _by_host(asked: Asked) -> _Home | None:
    """Find it by "Fiji is home to 300 Cubans", "in Fiji there are 300 Cubans"."""
    reading, plain, start = asked.reading, asked.reading.plain, asked.sentence.start
    host = _HOST.search(plain, start, asked.at)
    for mention in reversed(reading.mentions_in(start, host.start() if host else asked.at)):
        there = _THERE.match(plain, mention.end, asked.at) and _IN_FIRST.search(
            plain, max(start, mention.start - 8), mention.start
        )
        if (host or there) and mention.kind == "actor" and kind_of(mention.id) == "state":
            return reading.actor_of(mention), mention.end
    return None


def _by_where(asked: Asked) -> _Home | None:
    """Find it by "Fiji, where 300 Cubans live" and by "with 300 Cubans, Fiji has"."""
    reading, plain, start = asked.reading, asked.reading.plain, asked.sentence.start
    near = max(start, asked.at - _NEAR)
    where = _WHERE.search(plain, near, asked.at)
    behind = bool(_WITH.search(plain, near, asked.at))
    for each in reading.mentions_in(near, asked.at) if where else ():
        if not where or each.kind != "actor" or kind_of(each.id) != "state":
            continue
        if each.end == where.start():
            return reading.actor_of(each), each.end
    for each in reading.mentions_in(asked.what.end, asked.sentence.end)[:1] if behind else ():
        led = _ITS.fullmatch(plain, asked.what.end, each.start)
        if led and each.kind == "actor" and _HOLDS.match(plain, each.end):
            return reading.actor_of(each), each.end
    return None


def _by_place(asked: Asked) -> _Home | None:
    """Find it by a state or a city behind them: "in Fiji", "in Fijian schools"."""
    reading, plain, what = asked.reading, asked.reading.plain, asked.what
    for mention in reading.mentions_in(what.end, min(asked.sentence.end, asked.passage.end)):
        if _AND_MORE.search(plain, what.end, mention.start):
            return None  # "475 Cubans left and 111 went to Fiji"
        state = mention.kind == "actor" and kind_of(mention.id) == "state"
        before = max(asked.at, mention.start - _LED)
        if (state or mention.kind == "city") and _IN.search(plain, before, mention.start):
            return reading.actor_of(mention), mention.end
        schools = mention.kind == "demonym" and _SCHOOLS.match(plain, mention.end)
        if schools and plain.endswith(" in ", 0, mention.start):
            return mention.id, schools.end()
    return None


def _by_census(asked: Asked) -> _Home | None:
    """Find it by whose census counted them."""
    for mention in asked.reading.mentions_in(asked.sentence.start, asked.at):
        if CENSUS.match(asked.reading.plain, mention.end):
            return asked.reading.actor_of(mention), mention.end
    return None


def _names(asked: Asked) -> list[str]:
    """Return the states that the words for people name by adjectives."""
    named = asked.reading.mentions_in(asked.at, asked.what.end)
    return [each.id for each in named if each.kind == "demonym"]


def _by_two_names(asked: Asked) -> _Home | None:
    """Find it by "Fijian Americans", who live in America."""
    named = _names(asked)
    return (named[-1], asked.what.end) if len(named) == _TWO else None


def _by_country(asked: Asked) -> _Home | None:
    """Find it by "the country": the other of the two whom all is about."""
    reading, what = asked.reading, asked.what
    here = _HERE.match(reading.plain, what.end, asked.sentence.end)
    if here is None:
        return None
    view = asked.passage.view or reading.state
    own = any(each.id == view for each in reading.mentions_in(asked.at, what.end))
    land = reading.state if own and view != reading.state else "" if own else view
    return land, here.end()


def _by_view(asked: Asked) -> _Home | None:
    """Find it by "There are 300 Cubans" alone, under the other of the two whom all is about."""
    reading, what, named = asked.reading, asked.what, _names(asked)
    pair = {asked.passage.view, reading.state}
    if len(named) != 1 or named[0] not in pair or "" in pair or len(pair) != _TWO:
        return None
    there = _THERE_LIVE.match(reading.plain, asked.sentence.start, asked.at)
    if there is None or reading.plain.startswith(" in ", what.end):
        return None
    return (pair - {named[0]}).pop(), what.end
