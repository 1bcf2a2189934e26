"""Exports and imports told in one breath: "Fijian exports/imports: 5/12 million USD"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.counting.beside import name_of
from comity.claims.grammar.counting.currency import currency
from comity.claims.grammar.counting.further import Found
from comity.claims.numbers import Number, numbers
from comity.claims.page import kind_of
from comity.claims.passages import Passage
from comity.claims.prose.finding import prose, sought
from comity.claims.reading import Reading

_STEMS = sought("export", "import")
_SCALE = r"(?:[^\S\n]?(?:[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|ml?n|bn)\b)"
_SIGN = r"(?:(?:[A-Z]{1,3})?[$€£¥]|(?:USD|EUR|GBP) )?[^\S\n]?"
_SUM = r"\d[\d,]*(?:\.\d+)?"
_COIN = r"(?:[^\S\n](?:US )?(?:US\$|USD|EUR|dollars|euros)(?!\w))?"
_FLOW = r"(?:export|import)s?"
_BOTH = re.compile(
    rf"(?P<one>{_FLOW})(?: ?/ ?| and | & )(?P<two>{_FLOW})\b"
    r"(?:[^\S\n](?:are|were|is|was|stood at|amounted to|totall?ed|reached|came to|worth|"
    r"valued at|of))?:?(?: (?:about|around|some|approximately|roughly))?[^\S\n]?"
    rf"{_SIGN}(?P<first>{_SUM})(?P<scale>{_SCALE})?{_COIN}"
    rf"(?: ?/ ?|,? and ){_SIGN}(?P<second>{_SUM}{_SCALE}?)(?![\w%]|[.,/-]\d){_COIN}",
    re.IGNORECASE,
)
# "Fijian exports", "Fiji's total exports": whose they are stands right before them.
_WHOSE = re.compile(r"(?:['’]s?)?(?: (?:total|annual|overall|bilateral))? $")
# "was 17 million in 2019 (Fijian exports/imports": the year of the one is that of the other.
_SAME_YEAR = re.compile(r" ?[(,;–-] ?$")
_IN = ("in ", "In ", "for ", "during ")
_NAME_AND_ADJECTIVE = 48
_NEAR = 60


class Flow(NamedTuple):
    """One of the two sums: its number, what it is of, and the passage it stands in."""

    passage: Passage
    number: Number
    found: Found


def balance(reading: Reading) -> Iterator[Flow]:
    """Yield the exports and the imports of whoever is said to have both of them.

    With whom it trades is the other of the two whom all is about.
    """
    plain = reading.plain
    done = -1
    for at in prose(reading).places(_STEMS):
        told = _BOTH.match(plain, at) if at >= done else None
        passage = reading.passage_at(at) if told else None
        if told is None or passage is None or told["one"].lower() == told["two"].lower():
            continue
        done = told.end()
        owner, start = _owner(reading, at)
        other = passage.view if owner == reading.state else reading.state
        if not owner or not other or owner not in {passage.view, reading.state}:
            continue
        start = _dated(reading, max(passage.start, start - _NEAR), start)
        for word, number in _numbers(told):
            of = word.lower().rstrip("s") + "s"
            way = "to" if of == "exports" else "from"
            of = f"{of} {way} {name_of(other)} in {_money(plain, told)}"
            yield Flow(passage, number, Found(of, owner, told.end(), start))


def _owner(reading: Reading, at: int) -> tuple[str, int]:
    """Return whose exports begin at ``plain[at]``, "" for nobody known, and where its name does."""
    near = reading.mentions_in(max(0, at - _NAME_AND_ADJECTIVE), at)
    for each in near[-1:]:
        whose = each.kind in {"actor", "demonym"} and kind_of(reading.actor_of(each)) == "state"
        if whose and _WHOSE.fullmatch(reading.plain, each.end, at):
            return reading.actor_of(each), each.start
    return "", at


def _dated(reading: Reading, floor: int, start: int) -> int:
    """Return where words begin, from the year on that is told right before them, if one is."""
    for each in reading.dates_in(floor, start)[-1:]:
        if each.first and _SAME_YEAR.fullmatch(reading.plain, each.end, start):
            led = next((it for it in _IN if reading.plain.endswith(it, floor, each.start)), "")
            return each.start - len(led)
    return start


def _numbers(told: re.Match[str]) -> Iterator[tuple[str, Number]]:
    """Yield which of the two each sum is; one scale that is told last is that of both."""
    first, second = told["first"], told["second"]
    scale = told["scale"] or second.lstrip("0123456789.,")
    for word, words, group in (("one", first + scale, "first"), ("two", second, "second")):
        value = next(iter(numbers(words)), None)
        if value is not None and value.end == len(words):
            yield told[word], Number(*told.span(group), value.value)


def _money(plain: str, told: re.Match[str]) -> str:
    """Return the money of both sums, by what stands beside either."""
    for group in ("second", "first"):
        start, end = told.span(group)
        coin = currency(plain, start, end)
        if coin != "money":
            return coin
    return "money"
