"""Every actor, people and city that a text names, in one pass."""

import functools
import re
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from comity.actors.model import Mention
from comity.actors.places import cities
from comity.actors.registry import by_id, demonyms, names, rows
from comity.spans import made

_What = tuple[str, str, str]  # kind, id, name
_NOBODY: _What = ("", "", "")
_SURROGATE = re.compile("[\ud800-\udfff]")


class _Finder(NamedTuple):
    automaton: AhoCorasick
    what: list[_What]
    """What each pattern names."""
    known: dict[str, _What]
    """The same by the pattern."""


@functools.cache
def _finder() -> _Finder:
    actors = by_id()
    known: dict[str, _What] = {}
    meant = {each.id: ("actor", each.id, each.name) for each in actors.values()}
    for (words,) in rows("nobody"):
        known[words] = _NOBODY
    for name, identity, use in names():
        if not use:
            known.setdefault(name, meant[identity])
    for word, identity in demonyms():
        known.setdefault(word, ("demonym", identity, actors[identity].name))
    for name, identity, use in cities():
        if not use:
            known.setdefault(name, ("city", identity, name))
    automaton = AhoCorasick(
        known,
        matchkind=MatchKind.LeftmostLongest,
        store_patterns=False,
        implementation=Implementation.ContiguousNFA,
    )
    return _Finder(automaton, list(known.values()), known)


def find(text: str) -> list[Mention]:
    """Return what ``text`` names, in order; where names overlap, the first and longest.

    A name counts as a whole word with its capital letters: "Mali" is not found in "Somali". An
    ambiguous name is given as it is mostly meant today: see `resolve_mention`.

    >>> [mention.id for mention in find("Azerbaijan's embassy in Ankara")]
    ['AZE', 'TUR']
    """
    automaton, what, known = _finder()
    if not _encodable(text):
        text = _SURROGATE.sub("\ufffd", text)  # of the same length: offsets hold
    padded = f" {text} "  # so that every match has a neighbour on each side
    found = []
    for pattern, start, end in automaton.find_matches_as_indexes(text):
        if padded[start].isalnum():
            continue
        kind, identity, name = what[pattern]
        if padded[end + 1].isalnum():
            whole = end
            end = _cut(text, start, end, known)  # noqa: PLW2901 - the match, made shorter
            if end == start:
                start, end = _within(text, start, whole, known)  # noqa: PLW2901
            kind, identity, name = known.get(text[start:end], _NOBODY)
        if kind:
            found.append(made(Mention, (start, end, kind, identity, name)))
    return found


def _encodable(text: str) -> bool:
    """Say whether a text is without halves of surrogate pairs, which the automaton refuses."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _cut(text: str, start: int, end: int, known: dict[str, _What]) -> int:
    """Return where the longest name ends that is whole words of ``text[start:end]``.

    "United States of America" stands in "United States of Americans", but only the first two
    words are a name there.
    """
    while (end > start and text[start:end] not in known) or text[end : end + 1].isalnum():
        end = max(text.rfind(mark, start, end) for mark in " -–")
    return max(start, end)


def _within(text: str, start: int, end: int, known: dict[str, _What]) -> tuple[int, int]:
    """Return where the last word of ``text[start:end]`` is, carried on to its end, if it is a name.

    "The Niger" begins in "The Nigerian" and is none, but "Nigerian" is.
    """
    first = text.rfind(" ", start, end) + 1
    while first and text[end : end + 1].isalnum():
        end += 1
    return (first, end) if text[first:end] in known and first > start else (start, start)
