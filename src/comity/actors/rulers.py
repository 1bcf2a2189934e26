"""Of which state somebody is known to be president or king, where a document does not tell.

As with cities, a name alone says of which state it is, where it is known the world over. The
table is by common knowledge, most of it since 1900: the full names of those who ruled or governed
a state, and of some what means that one where it stands alone.
"""

import functools
import re
from collections import defaultdict

from comity.actors.folding import fold
from comity.actors.registry import rows

_HEADS = re.compile(r"(?:President|Prime Minister|Premier|Chancellor|[Dd]ictator|[Rr]uler)$")


@functools.cache
def rulers() -> dict[str, str]:
    """Return the states by the full names, as written, of those who ruled them."""
    return {name: state for name, state, _ in rows("rulers") if " " in name}


@functools.cache
def _states() -> dict[str, str]:
    return {fold(name): state for name, state, _ in rows("rulers")}


@functools.cache
def _families() -> dict[str, set[str]]:
    """Return the full names by what stands alone for them."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, _, family in rows("rulers"):
        if family:
            found[fold(family)].add(name)
    return found


def ruled(name: str) -> str:
    """Return the state that a person of that full name rules or ruled, "" where none is known.

    >>> ruled("Kenneth Kaunda"), ruled("Kaunda")
    ('ZMB', '')
    """
    return _states().get(fold(name), "")


def alone(name: str, role: str) -> tuple[str, str]:
    """Return whom the family name of a head of state or government means alone, and the state.

    The full name is "" where two of the state bore it.

    >>> alone("Nixon", "President"), alone("Bush", "President"), alone("Nixon", "Queen")
    (('Richard Nixon', 'USA'), ('', 'USA'), ('', ''))
    """
    full = _families().get(fold(name), set()) if _HEADS.match(role) else set()
    states = {ruled(each) for each in full}
    if len(states) != 1:
        return "", ""
    return (min(full) if len(full) == 1 else ""), min(states)
