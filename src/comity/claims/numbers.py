"""Whole numbers as prose writes them: 193, 284,761, twenty-eight, 1.5 million."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from comity.claims.wording import word_of

# fmt: off
_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)
_TEN_FOLD = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
# fmt: on
_UNITS = {word: value for value, word in enumerate(_SMALL)}
_TENS = {word: 10 * value for value, word in enumerate(_TEN_FOLD, start=2)}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_SCALES |= {"trillion": 1_000_000_000_000, "mil": 1_000_000, "mln": 1_000_000, "mn": 1_000_000}
_SCALES |= {"m": 1_000_000, "bn": 1_000_000_000, "tn": 1_000_000_000_000, "dozen": 12}
_ROUND = {f"a {each}": _SCALES[each] for each in ("dozen", "hundred", "thousand", "million",
                                                  "billion")}  # fmt: skip
SPELT = (*_TENS, *sorted(_UNITS, key=len, reverse=True), "half a", *_ROUND)
"""The words that a number written out begins with."""
_WORD = word_of(SPELT, apart=r"^\s(“\"")
_AFTER = (
    r"(?:[ -]?(?P<scale>hundred|thousand|dozen|[Mm]illion|[Bb]illion|[Tt]rillion|ml?n|mil|bn|tn|"
    r"(?<=\d)m)\b)?(?![\w%]|[–,./-]\d)"
)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_LED = r"(?:(?<=[Ii]n )|(?<=[Bb]y )|(?<=of )|(?<=nce )|(?<=rom )|(?<=til )|(?<=to )|(?<=ter ))"
_ROUGHLY = r"(?<!about )(?<!over )(?<!than )(?<!nearly )(?<!tely )(?<!almost )"
_YEAR = rf"{_ROUGHLY}(?:1[7-9]|20|{_LED}[12]\d)\d\d(?:[^\d ,.]|[,.](?!\d{{3}})| [^a-z]|$)"
# A dash before it is that of two bounds, "300–400", never that of two years or of a name.
_DIGITS = re.compile(
    rf"\d(?<![\w—/.,]\d)(?<![^\d][–-]\d)(?<!(?:1[5-9]|20)\d\d[–-]\d)(?<!(?={_YEAR})\d)"
    r"(?:\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?![,.]?\d)|"
    rf"\d*(?P<more>(?:,\d{{3}})+(?!\d))?(?P<part>\.\d+)?){_AFTER}(?! (?:{_MONTHS})\b)"
)
_SPELT = re.compile(
    rf"(?P<word>{_WORD})\b"
    rf"(?:[ -](?P<unit>one|two|three|four|five|six|seven|eight|nine)\b)?{_AFTER}"
)


_BETWEEN = re.compile(r"[,\s-]")
"""What stands between the digits of a number, and before its scale."""
_HUNDRED, _THOUSAND = 100, 1_000
_COIN = re.compile(r" (?:USD|EUR|GBP|US\$|A\$|(?:US )?dollars?|euros?|pounds?)")
_SIGNS = frozenset("$€£¥")


class Number(NamedTuple):
    """A whole number written in ``text[start:end]``."""

    start: int
    end: int
    value: int


def numbers(
    text: str, start: int = 0, end: int = -1, words: Iterable[int] | None = None
) -> Iterator[Number]:
    """Yield the whole numbers written in ``text[start:end]``, in order, days and years left out.

    ``words`` are the places where one of `SPELT` begins, when they are known: a look for them
    goes through every letter of the text.

    >>> [each.value for each in numbers("twenty-eight states, 1.5 million people, 3 1/2")]
    [28, 1500000, 3]
    """
    end = len(text) if end < 0 else end
    found = [each for match in _DIGITS.finditer(text, start, end) if (each := _digits(match))]
    if words is None:
        told = _SPELT.finditer(text, start, end)
    else:
        told = (match for at in words if (match := _SPELT.match(text, at, end)))
    found += [each for match in told if (each := _spelt(match))]
    last: Number | None = None
    for each in sorted(found):
        if last and each.start < last.end:  # "five" of "seventy five" is none
            continue
        if last and _goes_on(text, last, each):
            last = Number(last.start, each.end, last.value + each.value)
            continue
        if last:
            yield last
        last = each
    if last:
        yield last


def _goes_on(text: str, one: Number, other: Number) -> bool:
    """Say whether two written out are one number: "two hundred and fifty"."""
    if text[one.end : other.start] not in {" and ", " "} or not text[other.start].isalpha():
        return False
    whole = _THOUSAND if other.value >= _HUNDRED else _HUNDRED
    return text[one.start].isalpha() and one.value % whole == 0 and other.value < whole


def _digits(match: re.Match[str]) -> Number | None:
    scale = (match["scale"] or "").lower()
    if scale == "m" and not _is_money(match):
        return None  # metres
    words = match[0][: match.start("scale") - match.start()] if scale else match[0]
    if match["part"] and len(match["part"]) == 4 and not scale:  # noqa: PLR2004 - 3.500
        words = words.replace(".", "")
    value = Decimal(_BETWEEN.sub("", words)) * _SCALES.get(scale, 1)
    return Number(match.start(), match.end(), int(value)) if value == int(value) else None


def _is_money(match: re.Match[str]) -> bool:
    """Say whether a number is of money by the sign before it or the word behind it."""
    before = match.string[max(0, match.start() - 2) : match.start()]
    return before.rstrip(" ")[-1:] in _SIGNS or bool(_COIN.match(match.string, match.end()))


def _spelt(match: re.Match[str]) -> Number | None:
    word = match["word"].lower()
    scale = _SCALES.get((match["scale"] or "").lower(), 1)
    if word == "half a":  # "half a million", and no half a year
        return Number(match.start(), match.end(), scale // 2) if scale > 1 else None
    if word in _ROUND:
        unit = _UNITS.get(match["unit"] or "", 0)
        value = _ROUND[word] + unit * scale if unit else _ROUND[word] * scale
        return Number(match.start(), match.end(), value)
    value = _TENS.get(word, 0) or _UNITS.get(word, 0)
    value = (value + _UNITS.get(match["unit"] or "", 0)) * scale
    return Number(match.start("word"), match.end(), value)
