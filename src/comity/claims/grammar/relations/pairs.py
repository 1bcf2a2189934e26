"""Who has relations with whom, of those that a sentence names and of whom all is about."""

import functools

from comity.actors import actor
from comity.errors import UnknownActorError

_CHINAS = frozenset({"CHN", "TWN"})
_PALESTINE = frozenset({"PSE", "Palestine Liberation Organization"})
"""Of a state and of the body that led to it no relations are among the two."""


def pairs_of(here: str, view: str, who: list[str], whom: list[str]) -> list[tuple[str, str]]:
    """Return who has relations with whom, where some of them are left to be understood."""
    if whom:
        holders = [each for each in who if each not in whom] or _others(here, view, whom)
        return [(a, b) for a in holders for b in whom]
    if len(who) > 1:
        first = here if here in who or view not in who else view
        return [(first, each) for each in who if each != first]
    if who:
        return [(who[0], each) for each in _others(here, view, who)]
    return [(here, view)]


def _others(here: str, view: str, named: list[str]) -> list[str]:
    """Return whose relations with those named are meant: of whom is in view, else the state's.

    Of Beijing and Taipei a third has relations with the one or the other.
    """
    if (
        view
        and not _kin(view).intersection(named)
        and not (_CHINAS.issuperset({view, *named}) and here)
    ):
        return [view]
    return [here] if here and here not in named else []


@functools.cache
def _kin(identity: str) -> frozenset[str]:
    """Return an actor with whom it followed and who followed it: no relations are among them."""
    if identity in _PALESTINE:
        return _PALESTINE
    try:
        known = actor(identity)
    except UnknownActorError:
        return frozenset({identity})
    return frozenset({identity, *known.predecessors, *known.successors})
