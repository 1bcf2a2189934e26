"""Of which state somebody is known to be president or king, where a document does not tell.

As with cities, a name alone says of which state it is, where it is known the world over. It is
asked last, when neither the title nor the rest of a document tells whom a person serves.
"""

import re

from comity.claims.grammar.persons.rulers import RULED
from comity.claims.grammar.persons.titles import folded

_HEADS = re.compile(r"(?:President|Prime Minister|Premier|Chancellor|[Dd]ictator|[Rr]uler)$")


def _read() -> tuple[dict[str, str], dict[str, set[str]]]:
    """Return the states by the full names, and the full names by the family names."""
    states: dict[str, str] = {}
    family: dict[str, set[str]] = {}
    for state, names in RULED.items():
        for each in names.split("; "):
            name = each.replace("*", "")
            states[folded(name)] = state
            if "*" in each:
                family.setdefault(folded(each.partition("*")[2]), set()).add(name)
    return states, family


_STATES, _FAMILY = _read()


def rulers() -> dict[str, str]:
    """Return the states by the full names, as written, of those who ruled them."""
    told = ((each.replace("*", ""), state) for state, names in RULED.items()
            for each in names.split("; "))  # fmt: skip
    return {name: state for name, state in told if " " in name}


def ruled(name: str) -> str:
    """Return the state that a person of that full name rules or ruled, "" where none is known.

    >>> ruled("Kenneth Kaunda"), ruled("Kaunda")
    ('ZMB', '')
    """
    return _STATES.get(folded(name), "")


def alone(name: str, role: str) -> tuple[str, str]:
    """Return whom the family name of a head of state or government means alone, and the state.

    The full name is "" where two of the state bore it.

    >>> alone("Nixon", "President"), alone("Bush", "President"), alone("Nixon", "Queen")
    (('Richard Nixon', 'USA'), ('', 'USA'), ('', ''))
    """
    full = _FAMILY.get(folded(name), set()) if _HEADS.match(role) else set()
    states = {_STATES[folded(each)] for each in full}
    if len(states) != 1:
        return "", ""
    return (min(full) if len(full) == 1 else ""), min(states)
