"""Cities: whose territory they lie in, and which were capitals when."""

import functools

from comity.actors.coding import first_day, within
from comity.actors.folding import fold
from comity.actors.registry import actor, rows


@functools.cache
def cities() -> list[list[str]]:
    """Return every city as ``[name, id, use]``; the use is ``cell`` where prose means another."""
    return rows("cities")


@functools.cache
def _by_city() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, identity, _ in cities():
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

    Of several cities of one name it is the one in ``state``, else the best known. What stands
    after a comma ("Boston, Massachusetts") is left aside.

    >>> city("Baku")
    'AZE'
    """
    known = _by_city()
    found = known.get(fold(name)) or known.get(fold(name.partition(",")[0])) or []
    if state and state in found:
        return state
    return found[0] if found else ""


def is_capital(name: str, identity: str) -> bool:
    """Say whether a city is the capital of an actor, by its usual name or without its district.

    Raises UnknownActorError for an unknown id.

    >>> is_capital("Washington", "USA"), is_capital("Boston", "USA")
    (True, False)
    """
    return capital(identity).removesuffix(" D.C.") == name.removesuffix(" D.C.").rstrip(",")


def capital(identity: str, on: str = "") -> str:
    """Return the capital that an actor has or had last, or had on a date (EDTF); "" for none.

    Raises UnknownActorError for an unknown id.

    >>> capital("KAZ", "1995-06-01"), capital("KAZ")
    ('Almaty', 'Astana')
    """
    known = actor(identity)
    day = first_day(on)
    if day:
        for name, since, until in _capitals().get(identity, []):
            if within(day, since, until):
                return name
    return known.capital
