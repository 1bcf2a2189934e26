"""What the dates of one cell say about relations: periods, and what changed when."""

import re
from typing import NamedTuple

from comity.claims.headings import change
from comity.claims.page import Page
from comity.dates import Dated
from comity.spans import made

_DASH = re.compile(r"^\s*(?:[–—−-]+|to|until|till|through)\s*$")
_AFTER = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_CLAUSE = re.compile(r"[;,\n()/]")
_OPEN = frozenset({"before", "after", "by"})
_OR_BEFORE = re.compile(r"\s*\(?or (?:before|earlier|after|later)\b")

_MOST = 40  # dates of one cell; a cell that holds more is no date


class Spell(NamedTuple):
    """A period of relations, or a change of them at one time."""

    status: str
    """``established`` with ``since`` and ``until``, or a change with ``date``, maybe ``until``."""
    since: str
    until: str
    date: str
    end: int
    """Where in ``plain`` the words end that say it."""


def spells(page: Page, start: int, end: int, status: str = "established") -> list[Spell]:
    """Return what the dates in ``plain[start:end]`` say, each in its order.

    ``status`` is what a date without words of its own says. A date that no calendar has is
    reported and says nothing.
    """
    found: list[Spell] = []
    dates = _possible(page, start, end)
    at = start
    place = 0
    while place < len(dates):
        each = dates[place]
        upto = dates[place + 1].start if place + 1 < len(dates) else end
        first, last, ends = _said(page, each, upto), each.last, each.end
        if not last and place + 1 < len(dates) and _DASH.match(page.plain[each.end : upto]):
            place += 1
            other = dates[place]
            last, ends = other.last or other.first, other.end
            upto = dates[place + 1].start if place + 1 < len(dates) else end
        before = page.plain[at : each.start]
        found.append(_spell(page, before, (ends, upto), (first, last), status))
        at = ends
        place += 1
    return found


def _said(page: Page, date: Dated, upto: int) -> str:
    """Return the date, "" where the words only say that it was before or after: "Before 1982"."""
    open_ = date.role in _OPEN or (date.end < upto and _OR_BEFORE.match(page.plain, date.end, upto))
    return "" if open_ else date.first


def _possible(page: Page, start: int, end: int) -> list[Dated]:
    dates = page.dates_in(start, end)[:_MOST]
    for each in dates:
        if each.problem:
            page.trouble("impossible-date", each.problem, each.start, each.end)
    return [each for each in dates if not each.problem and each.first]


def _spell(
    page: Page, before: str, after: tuple[int, int], dates: tuple[str, str], status: str
) -> Spell:
    """Make a spell of one date or period by the words before it and where those after it stand."""
    end, stop = after
    said = change(_CLAUSE.split(before)[-1]) if before else ""
    if not said and end < stop:
        beside = _AFTER.match(page.plain, end, stop)
        said = change(beside[1]) if beside else ""
        end = beside.end() if beside and said else end
    if "(" in before and page.plain.startswith(")", end):
        end += 1
    first, last = dates
    said = said or status
    if said == "established" or (said == "restored" and last):
        return made(Spell, ("established" if last else said, first, last, "", end))
    return made(Spell, (said, "", last, first, end))
