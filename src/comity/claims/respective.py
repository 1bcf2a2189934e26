"""Dates that are told of each in turn: "Cuba and Fiji joined in 1995 and 2004 respectively".

A rule that reads a verb gives all whom it names the first of its dates. Here each gets its own
where there are as many dates as claims; where there are not, none is known.
"""

import dataclasses
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from comity.claims.model import Claim
from comity.claims.reading import Reading
from comity.dates import Dated

_WORD = "respectively"
_KINDS = frozenset(("membership", "recognition", "mission", "relations", "agreement"))
_SLOTS = ("start", "end", "date")
_JOINED = re.compile(r",? ?(?:and )?(?:in |on |since )?")
_LAST = re.compile(r",? ?\(?")
_FIRST = re.compile(r",? (?:in |on |since )")
_FAR = 400
"""No further before its dates does a claim begin."""


class _Turn(NamedTuple):
    """Dates told in turn, and where in the source from the first of them to the word."""

    start: int
    end: int
    dates: list[str]


def in_turn(reading: Reading, claims: list[Claim]) -> list[Claim]:
    """Return the claims, with its own date for each of those that dates are told of in turn."""
    turns = list(_turns(reading))
    if not turns:
        return claims
    starts = [each.start for each in turns]
    groups: dict[tuple[str, ...], list[Claim]] = {}
    for claim in claims:
        turn = _of(claim, turns, starts)
        if turn is not None:
            groups.setdefault(_alike(claim, turn), []).append(claim)
    return [_given(reading, each, _of(each, turns, starts), groups) for each in claims]


def _turns(reading: Reading) -> Iterator[_Turn]:
    """Yield where dates are listed that are told of each in turn."""
    at = reading.plain.find(_WORD)
    while at >= 0:
        end = at + len(_WORD)
        dates = _listed(reading, at) or _behind(reading, end)
        if len(dates) > 1:
            end = max(end, dates[-1].end)
            span = reading.document.span(dates[0].start, end)
            yield _Turn(*span, [each.first for each in dates])
        at = reading.plain.find(_WORD, at + 1)


def _listed(reading: Reading, at: int) -> list[Dated]:
    """Return the dates listed right before the word at ``plain[at]``."""
    found: list[Dated] = []
    stop, between = at, _LAST
    for date in reversed(reading.dates_in(max(0, at - _FAR), at)):
        if not between.fullmatch(reading.plain, date.end, stop):
            break
        found.insert(0, date)
        stop, between = date.start, _JOINED
    return found


def _behind(reading: Reading, end: int) -> list[Dated]:
    """Return the dates listed right behind the word that ends at ``plain[end]``."""
    found: list[Dated] = []
    for date in reading.dates_in(end, end + _FAR):
        between = _JOINED if found else _FIRST
        if not between.fullmatch(reading.plain, end, date.start):
            break
        found.append(date)
        end = date.end
    return found


def _of(claim: Claim, turns: Sequence[_Turn], starts: Sequence[int]) -> _Turn | None:
    """Return the turn whose first date a claim has, from where it stands."""
    place = bisect_left(starts, claim.at)
    if claim.kind not in _KINDS or place == len(turns):
        return None
    turn = turns[place]
    near = turn.start < min(claim.at + len(claim.quote), claim.at + _FAR)
    dated = turn.dates[0] in {claim.start, claim.end, claim.date}
    return turn if near and dated else None


def _alike(claim: Claim, turn: _Turn) -> tuple[str, ...]:
    """Return what claims have in common that one verb tells."""
    return claim.kind, claim.status, claim.modality, str(claim.at), str(turn.start)


def _given(
    reading: Reading, claim: Claim, turn: _Turn | None, groups: dict[tuple[str, ...], list[Claim]]
) -> Claim:
    """Return a claim with its own date, or with none where nobody can say which it is."""
    group = groups[_alike(claim, turn)] if turn else []
    if turn is None or len(group) == 1:
        return claim
    place = next(number for number, each in enumerate(group) if each is claim)
    date = turn.dates[place] if len(group) == len(turn.dates) else ""
    given: dict[str, Any] = {slot: date for slot in _SLOTS if getattr(claim, slot) == turn.dates[0]}
    return dataclasses.replace(claim, quote=reading.document.source[claim.at : turn.end], **given)
