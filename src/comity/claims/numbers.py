"""Whole numbers as prose writes them: 193, 284,761, twenty-eight, 1.5 million."""

import re
from collections.abc import Iterator
from typing import NamedTuple

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
_WORDS = "|".join([*_TENS, *sorted(_UNITS, key=len, reverse=True)])
_NUMBER = re.compile(
    rf"(?<![\w.,/–-])(?:(?P<digits>\d{{1,3}}(?:,\d{{3}})+|\d+)(?P<part>\.\d+)?|"
    rf"(?P<word>(?i:{_WORDS}))(?:-(?P<unit>(?i:one|two|three|four|five|six|seven|eight|nine)))?)"
    rf"(?:[ -](?P<scale>hundred|thousand|million|billion)\b)?(?![\w%]|[–,.-]\d|(?:st|nd|rd|th)\b)"
)


class Number(NamedTuple):
    """A whole number written in ``text[start:end]``."""

    start: int
    end: int
    value: int


def numbers(text: str, start: int = 0, end: int = -1) -> Iterator[Number]:
    """Yield the whole numbers written in ``text[start:end]``, in order.

    >>> [each.value for each in numbers("twenty-eight states, 1.5 million people, 3 1/2")]
    [28, 1500000, 3]
    """
    for match in _NUMBER.finditer(text, start, len(text) if end < 0 else end):
        scale = _SCALES.get((match["scale"] or "").lower(), 1)
        if match["digits"]:
            value = float(match["digits"].replace(",", "") + (match["part"] or "")) * scale
        else:
            word = match["word"].lower()
            value = _TENS.get(word, 0) or _UNITS.get(word, 0)
            value = (value + _UNITS.get((match["unit"] or "").lower(), 0)) * scale
        if value == int(value):
            yield Number(match.start(), match.end(), int(value))
