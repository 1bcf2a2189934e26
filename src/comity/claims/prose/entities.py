"""Whoever and whatever a sentence speaks of: actors, cities, dates, and words that stand for them."""

import functools
import re
from typing import NamedTuple

from comity.actors import actor
from comity.claims.reading import Reading
from comity.dates import Dated
from comity.errors import UnknownActorError
from comity.spans import Span

_PRONOUN = re.compile(
    r"\b(?:(?P<pair>[Bb]oth (?:of (?:them|these) )?(?:countries|nations|states|governments|"
    r"parties|sides)\b|(?:[Tt]he |[Tt]hese |[Tt]heir )?[Tt]wo (?:countries|nations|states|"
    r"governments|peoples|sides|parties)\b|[Tt]he countries\b|"
    r"Both(?= (?:are|have|maintain|were|had|established|share|belong))|They\b)|"
    r"(?P<neither>[Nn]either (?:country|nation|state|of the two countries)\b|Neither(?= ha))|"
    r"(?P<none>[Nn]one of (?:these|the) (?:countries|states|entities|nations)\b)|"
    r"(?P<these>(?:(?:[Aa]ll|[Aa]ny) of )?[Tt]h(?:e|o)se (?:\w+ )?(?:countries|states|entities|nations|territories)\b)|"
    r"(?P<it>[Ii]t\b|[Tt]he country\b(?!['’]))|(?P<who>[Ww]hich\b|[Ww]ho\b))"
)


_BACK = 600
"""How far before "these countries" they may be named."""


class Entity(NamedTuple):
    """A stretch of ``plain`` that names somebody, a city, or a date, or stands for the two."""

    start: int
    end: int
    kind: str
    """``state``, ``organisation``, ``city``, ``demonym``, ``date``, ``pair``, ``neither``, ``it``."""
    id: str = ""
    name: str = ""
    date: Dated | None = None
    pair: tuple[str, ...] = ()


@functools.cache
def kind_of(identity: str) -> str:
    """Return ``organisation`` for the id of an organisation, else ``state``."""
    try:
        return "organisation" if actor(identity).kind == "organisation" else "state"
    except UnknownActorError:
        return "state"


def entities(reading: Reading, span: Span, view: str) -> list[Entity]:
    """Return what is known in ``plain[span]``, in order; of two that overlap the first is longer.

    ``view`` is the actor that "both countries" means beside the document's own state. Where
    there is none it is the last two states that are named before.
    """
    found = [
        Entity(each.start, each.end, "date", date=each)
        for each in reading.dates_in(*span)
        if each.first and not each.problem
    ]
    for mention in reading.mentions_in(*span):
        identity = mention.id if mention.kind == "city" else reading.actor_of(mention)
        kind = kind_of(identity) if mention.kind == "actor" else mention.kind
        found.append(Entity(mention.start, mention.end, kind, identity, mention.name))
    found += _shortened(reading, span, view)
    found.sort(key=lambda each: (each.start, -each.end))
    found += _pronouns(reading, span, view, found)
    found.sort(key=lambda each: (each.start, -each.end))
    return found


@functools.cache
def _short(identity: str) -> re.Pattern[str] | None:
    """Return a pattern for the first part of a double name: Bosnia, Timor, Trinidad."""
    try:
        name = actor(identity).name
    except UnknownActorError:
        return None
    first = re.split(r" and |-| & ", name)[0]
    if first == name or len(first) < 5 or " " in first:  # noqa: PLR2004
        return None
    return re.compile(rf"\b{re.escape(first)}\b(?! and\b|-)")


def _shortened(reading: Reading, span: Span, view: str) -> list[Entity]:
    """Return where the actor in view, or the document's own state, goes by part of its name."""
    found = []
    for identity in {view, reading.state} - {""}:
        pattern = _short(identity)
        if pattern is not None:
            found += [
                Entity(each.start(), each.end(), "state", identity, each[0])
                for each in pattern.finditer(reading.plain, *span)
            ]
    return found


def _pronouns(reading: Reading, span: Span, view: str, named: list[Entity]) -> list[Entity]:
    found = []
    for match in _PRONOUN.finditer(reading.plain, *span):
        kind = match.lastgroup or ""
        if kind == "who":
            continue
        if kind in {"none", "these"}:
            found += _these(reading, match, kind)
            continue
        if kind == "it":
            found.append(Entity(match.start(), match.end(), "it"))
            continue
        pair = _pair(reading.state, view, [each for each in named if each.end <= match.start()])
        if pair:
            found.append(Entity(match.start(), match.end(), kind, pair=pair))
    return found


def _these(reading: Reading, match: re.Match[str], kind: str) -> list[Entity]:
    """Return whom "these countries" means: the states named before it in its list or paragraph."""
    plain = reading.plain
    stop = match.start()
    line = max(plain.rfind("\n", 0, stop) + 1, stop - _BACK)
    above = max(plain.rfind("\n", 0, max(line - 1, 0)) + 1, stop - _BACK)
    for start in (line, above):
        named = dict.fromkeys(
            reading.actor_of(each)
            for each in reading.mentions_in(start, stop)
            if each.kind == "actor" and kind_of(each.id) == "state"
        )
        group = tuple(each for each in named if each != reading.state)
        if len(group) > 1:
            break
    else:
        return []
    kind = "neither" if kind == "none" else "pair"
    return [Entity(match.start(), match.end(), kind, pair=group)]


def _pair(state: str, view: str, before: list[Entity]) -> tuple[str, ...]:
    """Return the two that "both countries" means, none when that cannot be told."""
    named = list(dict.fromkeys(each.id for each in before if each.kind == "state"))
    if len(named) == 2 and view not in {"", *named}:  # noqa: PLR2004 - two make a pair
        return tuple(named)
    if view and state and view != state:
        return (state, view)
    if len(named) == 2:  # noqa: PLR2004 - two make a pair
        return tuple(named)
    if len(named) == 1 and state and named[0] != state:
        return (state, named[0])
    return ()
