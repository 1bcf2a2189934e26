"""Of when a number is: "trade was worth $3 million in 2019", "as of 2008, 200 Fijians lived in"."""

import re
from bisect import bisect_left

from comity.claims.numbers import Number
from comity.claims.prose.quoting import Quote
from comity.claims.reading import Reading
from comity.dates import Dated

_LED = re.compile(
    r"(?:\b(?:[Ii]n|[Ff]or|[Dd]uring|[Aa]s (?:of|at)|[Oo]f|[Oo]n|[Bb]y|[Bb]etween|[Ff]rom|[Aa]t)"
    r"(?: (?:the|early|late|end of|(?:fiscal|financial)? ?year))* |\()$"
)
# What has a date of its own, which is none of the number's: "after the flood in 2010".
_OF_ANOTHER = re.compile(
    r"\b(?:[Aa]fter|[Ff]ollowing|[Ss]ince|[Bb]efore|[Uu]ntil|[Uu]nder|outbreak|established|signed|"
    r"which|who|that)\b[^,;(]{0,80}$"
)
_OTHER_THEN = re.compile(r"\b(?:after|before|since|following|(?<!of )which|who|until)\b")
_BESIDE = re.compile(
    r",? (?:\((?:as of |in )?|(?:in|for|during|as of|at the end of|by|on)(?: the)?"
    r"(?: (?:fiscal|financial) year)? )"
)


def dated_in(reading: Reading, words: Quote, number: Number, stop: int) -> tuple[str, int]:
    """Return of when a number is, as written, "" where nobody knows, and where the words end.

    Of several dates in the words of a claim nobody knows which is the number's.
    """
    dates = reading.dates
    first = bisect_left(dates, (words.start,))
    last = bisect_left(dates, (words.end,))
    behind = _behind(reading.plain, dates[last], words.end, stop) if last < len(dates) else None
    if behind and behind[0]:
        return behind
    if first < last:
        own = last - first == 1 and _is_its_own(reading.plain, dates[first], words, number)
        date = dates[first]
        return (reading.plain[date.start : date.end] if own else ""), words.end
    return "", words.end


def _is_its_own(plain: str, date: Dated, words: Quote, number: Number) -> bool:
    """Say whether a date within the words is the number's, and of nothing else they tell of."""
    if not date.first or date.role or date.end > words.end:
        return False
    if _OF_ANOTHER.search(plain, words.start, date.start):
        return False
    if _OTHER_THEN.search(plain, date.end, max(date.end, number.start)):
        return False
    return bool(_LED.search(plain, words.start, date.start))


def _behind(plain: str, date: Dated, end: int, stop: int) -> tuple[str, int]:
    """Return the date that stands right behind the words, with where it ends."""
    beside = _BESIDE.fullmatch(plain, end, date.start)
    if not beside or not date.first or date.role or date.end > stop:
        return "", end
    closed = "(" in beside[0] and plain.startswith(")", date.end)
    return plain[date.start : date.end], date.end + closed
