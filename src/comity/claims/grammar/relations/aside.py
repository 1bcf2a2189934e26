"""Who is only named aside, and whom an aside tells of: "Cuba, with which it has ties"."""

import re
from collections.abc import Sequence
from typing import TypeVar

from comity.actors import Mention
from comity.claims.grammar.relations.objects import OWNER, acts
from comity.claims.prose.asides import asides, may_hold
from comity.claims.prose.finding import prose
from comity.claims.prose.shape import Shape
from comity.claims.reading import Reading
from comity.dates import Dated
from comity.spans import Span

_Told = TypeVar("_Told", Mention, Dated)
_WITH_WHOM = re.compile(r",? with (?:which|whom) (?P<who>[^,;.:]{0,80})$")
_REACH = 200


def with_whom(reading: Reading, sentence: Span, at: int) -> tuple[str, str, int] | None:
    """Return who has relations with whom that ``plain[at]`` tells, and where the words begin.

    None where no "with which" stands before, or no name before it. "It" and nobody are whom the
    sentence names first, else whom all is about.
    """
    plain = reading.plain
    clause = _WITH_WHOM.search(plain, max(sentence.start, at - _REACH), at)
    if clause is None:
        return None
    before = _named(reading, sentence.start, clause.start())
    if not before or before[-1].end != clause.start():
        return None
    other = before[-1]
    first = _named(reading, clause.start("who"), at)[:1] or before[:-1][:1]
    one = reading.actor_of(first[0]) if first else reading.state
    whom = reading.actor_of(other)
    start = min([other.start, *(each.start for each in first)])
    return (one, whom, start) if one and whom and one != whom else None


def upfront(reading: Reading, found: Sequence[Mention], at: int) -> list[Mention]:
    """Return those who are not only named aside of somebody: "Fiji, a neighbour of Cuba, cut".

    All of them where what stands at ``plain[at]`` is told in the aside itself.
    """
    first, last = (found[0].start, found[-1].end) if found else (at, at)
    drawn = (
        prose(reading).around(at, at)
        if may_hold(reading.plain[min(first, at) : max(last, at)])
        else None
    )
    if drawn is None:
        return list(found)
    return _without_asides(drawn, found, at)


def dated_upfront(reading: Reading, dates: list[Dated], at: int) -> list[Dated]:
    """Return the dates that are not told aside: "ties with Cuba, free since 1960, in 1965"."""
    if not dates or not may_hold(reading.plain[at : dates[0].end]):
        return dates
    drawn = prose(reading).around(at, at)
    return _without_asides(drawn, dates, at) if drawn else dates


def _without_asides(drawn: Shape, found: Sequence[_Told], at: int) -> list[_Told]:
    gaps = [drawn.plain_span(*each) for each in asides(drawn)]
    if any(gap.start <= at < gap.end for gap in gaps):
        return list(found)
    return [each for each in found if not any(gap.start < each.start < gap.end for gap in gaps)]


def _named(reading: Reading, start: int, end: int) -> list[Mention]:
    """Return whoever is named in ``plain[start:end]`` and may deal with others."""
    return [
        each
        for each in reading.mentions_in(start, end)
        if each.kind == "actor" and acts(each) and not OWNER.match(reading.plain, each.end)
    ]
