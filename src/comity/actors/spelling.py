"""Names with one wrong letter, and the names that come close to what is no name."""

import difflib
import functools

from comity.actors.folding import fold
from comity.actors.registry import actor, by_name

_LONG = 7  # shorter names lie too near to one another
_LONGEST = 80  # letters that are compared to find what comes close
_LIKE = 0.6  # how much of two names must be alike, as difflib counts it
_ENDS = 3  # letters at both ends by which names are looked up: a slip spares one of the ends


@functools.cache
def _by_ends() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key in by_name():
        if len(key) >= _LONG:
            found.setdefault(key[:_ENDS], []).append(key)
            found.setdefault(f"~{key[-_ENDS:]}", []).append(key)
    return found


def misspelt(name: str) -> str:
    """Return the id of whom a name means that has one letter too many, too few, wrong or swapped.

    It is "" when the name is short, when no name lies so near, and when two actors' names do.

    >>> misspelt("Azerbajian")
    'AZE'
    >>> misspelt("Irak")
    ''
    """
    key = fold(name)
    if len(key) < _LONG:
        return ""
    known = by_name()
    near = [*_by_ends().get(key[:_ENDS], ()), *_by_ends().get(f"~{key[-_ENDS:]}", ())]
    meant = {known[each] for each in near if _one_slip(key, each) and _same_initials(key, each)}
    return meant.pop() if len(meant) == 1 else ""


def _same_initials(one: str, other: str) -> bool:
    """Say whether words of one letter are the same: "R. Korea" is no slip for "S. Korea"."""
    return [each for each in one.split() if len(each) == 1] == [
        each for each in other.split() if len(each) == 1
    ]


def _one_slip(one: str, other: str) -> bool:
    """Say whether two texts differ by one letter added, lost or changed, or two swapped."""
    if abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    first = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    if len(short) < len(long):
        return short[first:] == long[first + 1 :]
    if short[first + 1 :] == long[first + 1 :]:
        return True
    swapped = short[first + 1 : first + 2] + short[first : first + 1]
    return swapped == long[first : first + 2] and short[first + 2 :] == long[first + 2 :]


def closest(name: str, count: int = 3) -> list[str]:
    """Return the usual names of actors whose names are most like ``name``, the closest first.

    >>> closest("Azerbeidjan", 1)
    ['Azerbaijan']
    """
    known = by_name()
    near = difflib.get_close_matches(fold(name[:_LONGEST]), known, count * 2, _LIKE)
    return list(dict.fromkeys(actor(known[each]).name for each in near))[:count]
