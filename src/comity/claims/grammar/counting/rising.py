"""What a number was before: "trade rose from $3 million in 1999 to $8 million in 2009"."""

import re
from typing import NamedTuple

from comity.claims.numbers import Number, numbers

_ABOUT = (
    r"(?:about |around |some |over |nearly |just |only |less than |more than |almost )?"
    r"(?:[A-Z]{0,3} ?[$€£¥] ?)?"
)
_FROM = re.compile(
    rf"(?<!anging )(?<!range )(?<!ranged )\b[Ff]rom {_ABOUT}"
    r"(?P<first>\d[\d.,]*(?:[ \xa0](?:thousand|[mb]illion|trillion))?)"
    r"(?:[ \xa0](?:(?:US |U\.S\. )?dollars?|euros?|pounds?|[A-Za-z]+))?"
    rf"(?:,? (?:in|during) (?P<year>\d{{4}}))?,? to {_ABOUT}$"
)
_BETWEEN = re.compile(r"\b[Bb]etween (?P<since>\d{4}) and (?P<until>\d{4})\b")
_ANOTHER = re.compile(r", and\b|\b(?:but|while|which|will|would)\b")
_IN = re.compile(r"[^.;,]{0,24}? (?:in|by|during) (?P<year>\d{4})\b")
_SCALE = re.compile(r"[^\S\n](?:thousand|[mb]illion|trillion)$")
_FAR = 110


class Before(NamedTuple):
    """What a number was before it became what it is, and of when either is."""

    value: int
    year: str
    """As printed, "" where it is not told."""
    later: str
    """Of when the number is that it became, "" where it is not told."""
    end: int
    """Where in ``plain`` the words for what it was end."""
    ends: int
    """Where those for what it became end."""


def before(plain: str, start: int, number: Number) -> Before | None:
    """Return what a number was before, by the words that begin at ``plain[start]``."""
    low = max(start, number.start - _FAR)
    if plain.find("rom ", low, number.start) < 0:
        return None
    told = _FROM.search(plain, low, number.start)
    scale = _SCALE.search(plain, number.start, number.end)
    value = _value(told["first"], scale[0] if scale else "") if told else 0
    if not told or not value:
        return None
    both = _BETWEEN.search(plain, start, told.start())
    if both and _ANOTHER.search(plain, both.end(), told.start()):
        both = None
    behind = _IN.match(plain, number.end)
    year = told["year"] or (both["since"] if both else "")
    later = behind["year"] if behind else both["until"] if both else ""
    end = told.end("year") if told["year"] else told.end("first")
    return Before(value, year, later, end, behind.end() if behind else number.end)


def _value(words: str, scale: str) -> int:
    """Return a number of words, in the scale of the other where it has none of its own."""
    bare = words.rstrip(".,")
    for each in (f"{bare}{scale}" if "illion" not in bare else bare, bare):
        told = next(iter(numbers(each)), None)
        if told and told.end == len(each):
            return told.value
    return 0
