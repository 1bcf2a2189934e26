"""Search the registry by a part of a name, or by a code."""

import functools

from comity.actors import Actor, actor, actors
from comity.actors.folding import fold
from comity.actors.registry import by_name

_UNLIKE = 4
_CODES = ("id", "iso2", "iso3", "iso4", "qid")


def search(words: str) -> list[Actor]:
    """Return the actors with a name or code like ``words``, the closest first; all for none.

    Closest is who bears it as a code or a name; then whose name begins with it, a word of whose
    name does, and in whose name it stands.
    """
    wanted = fold(words)
    if words.strip() and not wanted:
        return []
    ranked: dict[str, tuple[int, int, str]] = {}
    for spelt, identity in _spellings():
        rank = _rank(wanted, spelt)
        if rank < _UNLIKE:
            near = (rank, len(spelt), spelt)
            ranked[identity] = min(ranked.get(identity, near), near)
    return [actor(each) for each in sorted(ranked, key=lambda each: (ranked[each], each))]


def _rank(wanted: str, spelt: str) -> int:
    """Return how far a spelling is from what is looked for, `_UNLIKE` for too far."""
    if spelt == wanted:
        return 0
    place = spelt.find(wanted)
    if place < 0:
        return _UNLIKE
    if place == 0:
        return 1
    return 2 if spelt[place - 1] == " " else 3


@functools.cache
def _spellings() -> tuple[tuple[str, str], ...]:
    """Return every name and code of every actor, folded, with its id."""
    known = {each.id for each in actors()}
    found = {(fold(getattr(each, code)), each.id) for each in actors() for code in _CODES}
    found |= {(fold(each.name), each.id) for each in actors()}
    found |= {(name, identity) for name, identity in by_name().items() if identity in known}
    return tuple(sorted(each for each in found if each[0]))
