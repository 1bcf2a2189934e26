"""Which organisation an abbreviation means in an edition of the World Factbook.

The table beside this file says so where the abbreviation means nothing, or something else,
outside the Factbook; all others are names of the registry.
"""

import csv
import functools
import importlib.resources
import re

from comity.actors import actor, resolve
from comity.errors import UnknownActorError

_GROUP = re.compile(r"\bG-\s+(?=[0-9])")
_LONGEST = 120  # letters of a name; what is longer is a sentence
_REMEMBERED = 8192


@functools.cache
def _table() -> dict[str, list[tuple[int, int, str]]]:
    """Return what each abbreviation means in the editions of which years."""
    file = importlib.resources.files("comity.claims.factbook") / "abbreviations.csv"
    found: dict[str, list[tuple[int, int, str]]] = {}
    for name, since, until, identity in list(csv.reader(file.read_text("utf-8").splitlines()))[1:]:
        spell = (int(since or 0), int(until or 9999), identity)
        found.setdefault(name.casefold(), []).append(spell)
    return found


@functools.lru_cache(_REMEMBERED)
def organisation(written: str, year: int) -> str:
    """Return the id of the organisation that words mean in an edition, "" for none.

    >>> organisation("WTO", 1993), organisation("WTO", 2010)
    ('World Tourism Organization', 'World Trade Organization')
    """
    name = _GROUP.sub("G-", " ".join(written.split())).strip(" .")
    if not name or len(name) > _LONGEST:
        return ""
    for part in (name, *reversed(name.split("--"))):
        found = _known(part.removeprefix("the ").removeprefix("and "), year)
        if found:
            return found
    return ""


def _known(name: str, year: int) -> str:
    spells = _table().get(name.casefold(), ())
    for since, until, identity in spells:
        if since <= year <= until:
            return identity
    found = resolve(name, on=str(year))
    if found is None or (found.kind != "organisation" and not spells):
        return ""
    return found.id if found.kind == "organisation" else ""


def unknown_in_registry() -> list[str]:
    """Return the ids of the table that the registry lacks: there should be none."""
    lacking = []
    for spells in _table().values():
        for *_, identity in spells:
            try:
                actor(identity)
            except UnknownActorError:
                lacking.append(identity)
    return sorted(set(lacking))
