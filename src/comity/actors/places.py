"""Cities: whose territory they lie in, and which were capitals when."""

import functools

from comity.actors.folding import fold
from comity.actors.registry import actor, rows
from comity.dates import Edtf


@functools.cache
def _by_city() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, identity, _ in rows("cities"):
        held = found.setdefault(fold(name), [])
        if identity not in held:
            held.append(identity)
    return found


@functools.cache
def _capitals() -> dict[str, list[tuple[str, str, str]]]:
    found: dict[str, list[tuple[str, str, str]]] = {}
    for identity, name, since, until in rows("capitals"):
        found.setdefault(identity, []).append((name, since, until))
    return found


def city(name: str, state: str = "") -> str:
    """Return the id of the actor in whose territory a city lies, "" when it is not known.

    Of several cities of one name it is the one in ``state``, else the best known.

    >>> city("Baku")
    'AZE'
    """
    found = _by_city().get(fold(name), [])
    if state and state in found:
        return state
    return found[0] if found else ""


def capital(identity: str, on: str = "") -> str:
    """Return the capital that an actor had on a date (EDTF), or has, or had last; "" for none.

    >>> capital("KAZ", "1995-06-01")
    'Almaty'
    """
    known = actor(identity)
    if on:
        day = str(Edtf.parse(on).first or "")
        for name, since, until in _capitals().get(identity, []):
            if since <= day and (not until or day <= until):
                return name
    return known.capital
