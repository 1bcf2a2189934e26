"""From a name as it is written to the actor it means, on a date and in a document."""

import functools
import re
from collections.abc import Iterator

from comity.actors.folding import fold
from comity.actors.model import Actor, Mention
from comity.actors.registry import Reading, by_id, by_name, readings
from comity.dates import Edtf

_LONGEST = 200  # no actor has so long a name
_NOTE = re.compile(r"\[[^\[\]]{0,40}\]|[*†‡§¹²³⁴⁵]+")
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")


def resolve(name: str, on: str = "", context: str = "") -> Actor | None:
    """Return the actor that a name or code means, None when nobody is known by it.

    ``on`` is the EDTF date at which it is meant and ``context`` the id of the actor whose own
    document it stands in; both choose between those who bear the name. Raises
    ImpossibleDateError when ``on`` is no date.

    >>> resolve("Congo, Democratic Republic of the").id
    'COD'
    """
    identity = _identity(name, on, context) if len(name) <= _LONGEST else ""
    return by_id()[identity] if identity else None


@functools.lru_cache(8192)
def _identity(name: str, on: str, context: str) -> str:
    if name in by_id():
        return name
    for form in _forms(name):
        identity = _exact(form, on, context)
        if identity:
            return identity
    return ""


def _exact(name: str, on: str, context: str) -> str:
    key = fold(name)
    possible = readings().get(key)
    if possible:
        return _choose(possible, on, context)
    return by_name().get(key, "")


def _choose(possible: list[Reading], on: str, context: str) -> str:
    """Return the first reading that date and context allow; the last one stands for all else."""
    day = str(Edtf.parse(on).first or "") if on else ""
    for reading in possible:
        if reading.contexts and context not in reading.contexts:
            continue
        dated = reading.since or reading.until
        if dated and not (day and reading.since <= day and (not reading.until or day <= reading.until)):
            continue
        return reading.id
    return possible[-1].id


def _forms(name: str) -> Iterator[str]:
    """Yield the name as written, then what it is without the remains of markup and asides."""
    name = " ".join(name.split())
    yield name
    bare = _NOTE.sub("", name).strip(" :;,.–—-")
    yield bare
    words = bare.split()
    half = len(words) // 2
    if words[:half] == words[half:]:
        yield " ".join(words[:half])
    if "," in bare:
        head, _, tail = bare.partition(",")
        yield f"{tail.strip()} {head}"
    if "(" in bare:
        yield _BRACKETS.sub(" ", bare)
    for each in _BRACKETS.findall(bare):
        yield each


def resolve_mention(mention: Mention, text: str, on: str = "", context: str = "") -> str:
    """Return the id of whom a mention in ``text`` means on a date, in an actor's own document.

    It is the mention's own id unless the name is ambiguous. Raises ImpossibleDateError when
    ``on`` is no date.
    """
    possible = _ambiguous().get(text[mention.start : mention.end])
    return _choose(possible, on, context) if possible else mention.id


class _Ambiguous(dict[str, list[Reading]]):
    """Readings by the name as written; remembers what it was asked."""

    def __missing__(self, written: str) -> list[Reading]:
        found = readings().get(fold(written), [])
        if len(self) < 8192:
            self[written] = found
        return found


@functools.cache
def _ambiguous() -> _Ambiguous:
    return _Ambiguous()
