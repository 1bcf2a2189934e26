"""Dates that are reckoned from that of the sentence before: "Two years later", "In March"."""

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.sentences import REACH, sentences_before
from comity.claims.prose.shape import ACTOR, DATE, DEMONYM, Piece, Shape
from comity.claims.reading import Reading
from comity.dates import Dated

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_NUMBERS = (
    "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
)  # fmt: skip
_UNITS = ("year", "month", "week", "day")
_STEMS = sought(
    *(f"{unit}{ending} later" for unit in _UNITS for ending in ("", "s")),
    *(f"the {which} {unit}" for which in ("following", "next", "same") for unit in _UNITS),
    *(f"that {unit}" for unit in ("year", "same", "month")),
    *(f"{lead} {month}" for lead in ("in", "of", "on") for month in _MONTHS),
    *(f"on {number}" for number in range(1, 10)),
)
_OPENING = r"(?:(?:However|But|Then),? )?"
_LATER = re.compile(
    rf"{_OPENING}(?P<words>(?i:(?:(?:almost|about|just|only|exactly) ){{0,2}}"
    rf"(?P<number>{'|'.join(_NUMBERS)}|\d{{1,2}}) (?P<unit>year|month|week|day)s? later))\b"
)
_NEXT = re.compile(
    rf"{_OPENING}(?P<words>(?:(?:In|On|Later|Late|Early|Later in) )?[Tt]h(?:e|at) "
    r"(?P<which>following|next|same)? ?(?P<unit>year|month|day))\b(?! (?:of|before|after|that))"
)
_IN_MONTH = re.compile(
    rf"{_OPENING}(?P<words>(?:(?:In|On) )?(?P<on>\d{{1,2}} )?(?:(?:[Ii]n|[Aa]t) the "
    r"(?:end|beginning|middle|start) of |(?:early|late|mid)[ -])?"
    rf"(?P<month>{'|'.join(_MONTHS)}))(?= of the same year,|,| [a-z]| {ACTOR}| {DEMONYM})(?! of \d)"
)
_ON_DAY = re.compile(
    rf"\b(?:[Oo]n|[Ii]n) (?P<words>(?:(?P<on>\d{{1,2}}) )?(?P<month>{'|'.join(_MONTHS)})"
    r"(?: (?P<day>\d{1,2}))?)(?=,? [a-zA-Z\ue000-\uf8ff]|[).;]|,$)"
)
# A cheap look: no year stands behind the month.
_BARE = re.compile(
    rf"(?![iIoO][nf] )|[iIoO][nf] (?:\d{{1,2}} )?(?:{'|'.join(_MONTHS)})(?: \d{{1,2}})?"
    r"(?!,? ?\d|\w)"
)
NEAR = 500
"""No further than this is a sentence quoted with what is dated by it."""


class Reckoned(NamedTuple):
    """A sentence drawn with a date that the one before lets it have."""

    sentence: Sentence
    date: str
    since: int
    """Where in ``plain`` the sentence begins that the date is reckoned from."""


def reckoned(reading: Reading) -> Iterator[Reckoned]:
    """Yield the sentences that open with a date told by that of the sentence before them."""
    known: dict[int, Reckoned] = {}
    words, plain = prose(reading), reading.plain
    places = [at for at in words.places(_STEMS) if _BARE.match(plain, at)]
    for sentence in words.with_any(*_STEMS, near=places) if places else ():
        before = sentence.before
        found = _reckon(reading, sentence, known.get(before.start) if before else None, NEAR)
        if found is not None:
            known[sentence.span.start] = found
            yield found


def redated(reading: Reading, sentence: Sentence) -> Sentence:
    """Return a sentence drawn with the date that those above it in its paragraph let it have.

    It is the same one where its words hold no date of that kind.
    """
    found = None if sentence.lacks(_STEMS) else _reckon(reading, sentence, None, REACH)
    return found.sentence if found else sentence


def _reckon(
    reading: Reading, sentence: Sentence, told: Reckoned | None, far: int
) -> Reckoned | None:
    """Return a sentence with its date; a day or month is of the year told up to ``far`` above."""
    for find, reckon in _WAYS:
        match = find(sentence.shape.text)
        if match is None or (find == _ON_DAY.search and sentence.shape.dated):
            continue
        reach = far if reckon is _in_month else NEAR
        date, since = (told.date, told.since) if told else _date_before(reading, sentence, reach)
        near = sentence.span.start - since <= reach
        date = reckon(match, date) if date and near else ""
        if not date:
            return None
        drawn = _with_date(sentence.shape, *match.span("words"), date)
        return Reckoned(sentence._replace(shape=drawn), date, since)
    return None


def _date_before(reading: Reading, sentence: Sentence, far: int) -> tuple[str, int]:
    """Return the one date of the nearest dated sentence above, "" for several, and its start.

    It must be of the same paragraph and no more than ``far`` characters above. Where that is
    further than what is quoted with what is dated by it, the one year of several dates will do.
    """
    start = max(sentence.passage.start, sentence.span.start - far)
    for span in sentences_before(reading.plain, sentence.passage.start, sentence.span.start):
        found = [each for each in reading.dates_in(*span) if each.first]
        if not found or span.start < start:
            if span.start < start:
                break
            continue
        date = found[0]
        plain = date.kind in {"day", "month", "year"} and not date.last and not date.role
        if plain and all(each.first == date.first for each in found):
            return date.first.rstrip("~"), span.start
        years = {each.first[:4] for each in found}
        if far > NEAR and plain and len(years) == 1:
            return years.pop(), span.start
        break
    return "", 0


def _later(match: re.Match[str], date: str) -> str:
    number = match["number"].lower()
    count = int(number) if number.isdigit() else max(1, _NUMBERS.index(number))
    return _after(date, count, match["unit"].lower())


def _next(match: re.Match[str], date: str) -> str:
    if match["which"] is None and " that " not in f" {match['words'].lower()} ":
        return ""
    return _after(date, int(match["which"] in {"following", "next"}), match["unit"].lower())


def _in_month(match: re.Match[str], date: str) -> str:
    """Return the day, or month, in the year of a date that is not later than it."""
    day = int(match["on"] or match.groupdict().get("day") or 0)
    month = _MONTHS.index(match["month"]) + 1
    told = f"{date[:4]}-{month:02}-{day:02}" if day else f"{date[:4]}-{month:02}"
    possible = not day or day <= calendar.monthrange(int(date[:4]), month)[1]
    return told if told >= date[: len(told)] and possible else ""


def _after(date: str, count: int, unit: str) -> str:
    """Return the date some units after another, no more precise than both; "" where unsaid.

    >>> _after("2003-05-07", 2, "year"), _after("2003-11", 3, "month"), _after("2003", 1, "day")
    ('2005', '2004-02', '')
    """
    year, month, day = (*map(int, date.split("-")), 0, 0)[:3]
    if year + count > dt.MAXYEAR - 1:
        return ""
    if unit == "year":
        return f"{year + count:04}"
    if unit == "month" and month:
        years, months = divmod(month - 1 + count, 12)
        return f"{year + years:04}-{months + 1:02}"
    if not day:
        return ""
    then = dt.date(year, month, day) + dt.timedelta(count * (7 if unit == "week" else 1))
    return then.isoformat() if unit == "day" else then.isoformat()[:7]


_WAYS = (
    (_LATER.match, _later),
    (_NEXT.match, _next),
    (_IN_MONTH.match, _in_month),
    (_ON_DAY.search, _in_month),
)
"""How each way of telling a date is found, and how it is reckoned from the one before."""


def _with_date(drawn: Shape, start: int, end: int, date: str) -> Shape:
    """Return a shape in which the words ``text[start:end]`` are drawn as a date.

    One that holds as many dates as there are signs for them is left as it is.
    """
    span = drawn.plain_span(start, end)
    free = (each for each in map(chr, range(ord(DATE[1]), ord(DATE[3]))) if each not in drawn.text)
    sign = next(free, "")
    if not sign:
        return drawn
    kind = ("year", "month", "day")[date.count("-")]
    told = Piece("date", start, span.start, span.end, (), Dated(*span, date, "", kind))
    shift = end - start - 1
    before = [each for each in drawn.pieces if each.at < start]
    after = [each._replace(at=each.at - shift) for each in drawn.pieces if each.at >= end]
    signs = [drawn.text[each.at] for each in drawn.pieces if each.at < start]
    signs += [sign, *(drawn.text[each.at] for each in drawn.pieces if each.at >= end)]
    text = drawn.text[:start] + sign + drawn.text[end:]
    return Shape(drawn.plain, drawn.span, text, [*before, told, *after], "".join(signs))
