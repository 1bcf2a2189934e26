"""A name, on a date, in a document of some state: which actor is meant."""

import difflib
import functools
import re
import unicodedata
from collections.abc import Iterator

from comity.actors.registry import Actor, actor, actors, names, rows

_LONGEST = 120  # a longer text is no name
_SURE_LENGTH = 7  # shorter names lie too near to one another for a slip of one letter
_QUALIFIED = re.compile(r"^(.{2,80}?)\s*\(([^()]{1,60})\)$")


def key(name: str) -> str:
    """Return a name without case, accents, article and punctuation.

    >>> key("The Côte d’Ivoire")
    'cote d ivoire'
    """
    text = unicodedata.normalize("NFKD", name.casefold().replace("&", " and "))
    text = "".join(c if c.isalnum() else " " for c in text if not unicodedata.combining(c))
    words = text.split()
    if words and words[0] == "the":
        del words[0]
    return " ".join("saint" if word == "st" else word for word in words)


@functools.cache
def _keys() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, owner in names().items():
        found.setdefault(key(name), owner)
    for each in actors():
        found[key(each.name)] = each.id
        if each.iso3:
            found.setdefault(each.iso3.casefold(), each.id)
        found.setdefault(each.id.casefold(), each.id)
    return found


@functools.cache
def _dated() -> dict[str, list[tuple[str, str, str, str]]]:
    """Return the names that mean another actor on some dates or in some state's documents."""
    found: dict[str, list[tuple[str, str, str, str]]] = {}
    for name, since, until, context, owner, _ in rows("names_on_dates.csv"):
        found.setdefault(key(name), []).append((since, until, context, owner))
    return found


def settle(name_key: str, owner: str, on: str, context: str) -> str:
    """Return who bears the name on that date in a document about ``context``."""
    for since, until, about, other in _dated().get(name_key, ()):
        if about and about != context:
            continue
        if (since or until) and not on:
            continue
        day = on[:10]
        if since and day < since[: len(day)]:
            continue
        if until and day >= until[: len(day)] and day != until[: len(day)]:
            continue
        return other
    return owner


@functools.cache
def _slips() -> dict[str, str]:
    """Return each long name with one letter left out, for whom it means; "" when it means two."""
    found: dict[str, str] = {}
    for name, owner in _keys().items():
        if len(name) >= _SURE_LENGTH:
            for short in _shortened(name):
                if found.setdefault(short, owner) != owner:
                    found[short] = ""
    return found


def _shortened(name: str) -> Iterator[str]:
    for at in range(len(name)):
        yield name[:at] + name[at + 1 :]


def _misspelt(name_key: str) -> str:
    """Return whom a name means that is one slip of a letter away from one name only."""
    if len(name_key) < _SURE_LENGTH:
        return ""
    slips, exact = _slips(), _keys()
    meant = {slips[name_key]} if name_key in slips else set()
    for short in _shortened(name_key):
        meant |= {owner for owner in (exact.get(short), slips.get(short)) if owner is not None}
    meant = {m for m in meant if m}
    return meant.pop() if len(meant) == 1 else ""


def _parts(name: str) -> Iterator[str]:
    """Yield what a cell's words may name, the surest first."""
    yield name
    qualified = _QUALIFIED.match(name)
    if qualified:
        yield f"{qualified[2]} {qualified[1]}"
        yield qualified[1]
    words = name.split()
    half = len(words) // 2
    if len(words) % 2 == 0 and words[:half] == words[half:]:
        yield " ".join(words[:half])
    for cut in range(1, min(len(words), 8)):  # a flag's name before the name: "Hungary Hungary"
        first, second = " ".join(words[:cut]), " ".join(words[cut:])
        if _keys().get(key(first), "") == _keys().get(key(second), " "):
            yield second
    for mark in (" / ", " – ", " - ", ","):
        if mark in name:
            yield name.partition(mark)[0]


@functools.lru_cache(maxsize=8192)
def resolve(name: str, on: str = "", context: str = "") -> Actor | None:
    """Return the actor that a cell's or a user's words name, None when they name none.

    ``on`` is the EDTF date on which the name was borne, ``context`` the id of the state the
    document is about. A slip of one letter in a long name is taken for the name when no other
    actor's name lies as near.

    >>> resolve("Republic of Ireland Ireland").id
    'IRL'
    >>> resolve("Yugoslavia", on="1965").id
    'YUCS'
    """
    if not name or len(name) > _LONGEST:
        return None
    known = _keys()
    words = name.strip().strip("*†‡#:;,. ")
    for part in _parts(words):
        name_key = key(part)
        if name_key in known:
            return actor(settle(name_key, known[name_key], on, context))
    owner = _misspelt(key(words))
    return actor(settle(key(words), owner, on, context)) if owner else None


def closest(name: str, count: int = 3) -> list[str]:
    """Return the names of actors most like ``name``, for an error that helps."""
    near = difflib.get_close_matches(key(name[:_LONGEST]), list(_keys()), n=count * 2, cutoff=0.6)
    return list(dict.fromkeys(actor(_keys()[each]).name for each in near))[:count]
