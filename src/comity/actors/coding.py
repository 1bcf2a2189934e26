"""The codes of actors in the systems of others, on a date, and back."""

import functools

from comity.actors.model import Actor
from comity.actors.registry import actor, actors, rows
from comity.dates import Edtf

SYSTEMS = ("iso2", "iso3", "iso4", "m49", "cow", "gw", "qid")
"""ISO 3166-1 alpha-2 and alpha-3, ISO 3166-3, UN M49, Correlates of War, Gleditsch and Ward,
Wikidata."""
_DATED = frozenset({"cow", "gw"})


@functools.cache
def _spells() -> list[list[str]]:
    return rows("codes")


def within(day: str, since: str, until: str) -> bool:
    """Say whether an ISO day lies in a spell whose open side is the empty text or ``..``."""
    return (since in {"", ".."} or since <= day) and (until == "" or day <= until)


def first_day(on: str) -> str:
    """Return the earliest ISO day that an EDTF date means, "" when it has none.

    Raises ImpossibleDateError when ``on`` is no date.
    """
    return str(Edtf.parse(on).first or "") if on else ""


def code(identity: str, system: str, on: str = "") -> str:
    """Return an actor's code in a system of `SYSTEMS`, "" when it has none.

    On a date (EDTF) it is the code of that day: COW and GW count a state only while it was
    independent. Without one it is the last. Raises UnknownActorError for an unknown id.

    >>> code("DEU", "cow", "1970"), code("DEU", "cow", "1930"), code("DEU", "cow")
    ('260', '255', '255')
    """
    known = actor(identity)
    day = first_day(on)
    if day and system in _DATED:
        for bearer, its, value, since, until in _spells():
            if bearer == identity and its == system and within(day, since, until):
                return value
        return ""
    value = getattr(known, system) if system in SYSTEMS else ""
    return str(value)


def coded(system: str, value: str, on: str = "") -> Actor | None:
    """Return who has a code in a system of `SYSTEMS` on a date, None for nobody.

    >>> coded("cow", "365", "1950").id, coded("cow", "365", "2000").id
    ('SUHH', 'RUS')
    """
    day = first_day(on)
    if system in _DATED:
        held = [each for each in _spells() if each[1] == system and each[2] == value]
        for bearer, _, _, since, until in sorted(held, key=lambda each: each[3], reverse=True):
            if not day or within(day, since, until):
                return actor(bearer)
        return None
    if system not in SYSTEMS:
        return None
    return next((each for each in actors() if getattr(each, system) == value), None)
