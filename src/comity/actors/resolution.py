"""From a name as it is written to the actor it means, on a date and in a document."""

import functools

from comity.actors.coding import first_day, within
from comity.actors.folding import fold
from comity.actors.model import Actor, Mention
from comity.actors.registry import Reading, as_written, by_code, by_id, by_name, readings
from comity.actors.spelling import misspelt
from comity.actors.wording import forms, halves

_LONGEST = 200  # no actor has so long a name
_REMEMBERED = 8192


def resolve(name: str, on: str = "", context: str = "") -> Actor | None:
    """Return the actor that a name or code means, None when nobody is known by it.

    ``on`` is the EDTF date at which it is meant and ``context`` the id of the actor whose own
    document it stands in; both choose between those who bear the name. What the words of a cell
    have besides is left aside: notes, brackets, a name said twice. One wrong letter in a long
    name is forgiven where no other actor's name lies as near. Raises ImpossibleDateError when
    ``on`` is no date.

    >>> resolve("Congo, Democratic Republic of the").id
    'COD'
    >>> resolve("Yugoslavia", on="1999").id
    'CSXX'
    """
    if len(name) > _LONGEST:
        return None
    identity = _identity(name, first_day(on), context)
    return by_id()[identity] if identity else None


@functools.lru_cache(_REMEMBERED)
def _identity(name: str, day: str, context: str) -> str:
    if name in by_id() and fold(name) not in readings():
        return name
    for form, year in forms(name):
        found = _exact(form, day or year, context)
        if found is not None:
            return found
    for one, other in halves(name):
        first = _exact(one, day, context)
        if first and first == _exact(other, day, context):
            return first
    return by_code().get(name.strip(), "") or misspelt(name)


def _exact(name: str, day: str, context: str) -> str | None:
    """Return whom a name means, "" for no actor; None when the name is not known."""
    key = fold(name)
    possible = readings().get(key)
    if possible:
        return _choose(possible, day, context)
    return as_written().get(name) or by_name().get(key)


def _choose(possible: list[Reading], day: str, context: str) -> str:
    """Return the first reading that date and context allow; the last stands for all else."""
    for reading in possible:
        if reading.contexts and context not in reading.contexts:
            continue
        dated = reading.since or reading.until
        if not dated or (day and within(day, reading.since, reading.until)):
            return reading.id
    return possible[-1].id


def resolve_mention(mention: Mention, text: str, on: str = "", context: str = "") -> str:
    """Return the id of whom a mention in ``text`` means on a date, in an actor's own document.

    It is the mention's own id unless the name is ambiguous. Raises ImpossibleDateError when
    ``on`` is no date.
    """
    possible = _ambiguous()[text[mention.start : mention.end]]
    return _choose(possible, first_day(on), context) or mention.id if possible else mention.id


class _Ambiguous(dict[str, list[Reading]]):
    """Readings by the name as written; it remembers what it was asked."""

    def __missing__(self, written: str) -> list[Reading]:
        found = readings().get(fold(written), [])
        if len(self) < _REMEMBERED:
            self[written] = found
        return found


@functools.cache
def _ambiguous() -> _Ambiguous:
    return _Ambiguous()
