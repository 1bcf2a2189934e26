"""Every name of an actor, demonym and city in a running text, in one pass."""

import functools
import itertools
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from comity.actors.registry import actor, cities, demonyms, names
from comity.actors.resolving import key, settle


class Mention(NamedTuple):
    """A name in a text."""

    start: int
    end: int
    kind: str
    """``actor``, ``demonym`` (an adjective or a people) or ``city``."""
    id: str
    """The actor; for a city the actor in which it lies."""
    name: str
    """The canonical name of the actor or of the city."""


# Names that are mostly something else in running text.
_LEFT_OUT = frozenset(
    "States CAN CAR ISO ECO CE CP CEN EC AU CDC FZ RG ZC ICC ADR MSG CAN NAM SPC CAM Lao Nice Split "
    "Male Bar Tours Reading Bath Orange Mobile Victoria Hamilton Stanley Nelson Providence Union "
    "Malabo, Centre Most Essen Goes Tver. Samoan. Central Street Salvador Emirates Columbia Dutch, "
    "National".split()
)
_SHORTEST = 2


@functools.cache
def _automaton() -> tuple[AhoCorasick, list[tuple[str, str, str]]]:
    entries: dict[str, tuple[str, str, str]] = {}
    for name, owner in names().items():
        if len(name) >= _SHORTEST and name not in _LEFT_OUT:
            entries[name] = ("actor", owner, actor(owner).name)
    for word, owner in demonyms().items():
        entries.setdefault(word, ("demonym", owner, actor(owner).name))
    for name, owner in cities().items():
        if name not in _LEFT_OUT:
            entries.setdefault(name, ("city", owner, name))
    for name in [each for each in entries if each.startswith("the ")]:
        for longer in [each for each in entries if each.startswith(f"{name[4:]} ")]:
            entries.setdefault(f"the {longer}", entries[longer])  # else the shorter name hides it
    machine = AhoCorasick(
        list(entries),
        matchkind=MatchKind.LeftmostLongest,
        implementation=Implementation.ContiguousNFA,
        store_patterns=False,
    )
    return machine, list(entries.values())


def find(text: str) -> list[Mention]:
    """Return every name in ``text``, in order; of names within one another the longest.

    A name counts where it stands as a word of its own: ``Mali`` in ``Malian`` or ``Somalia``
    does not, in ``Mali's`` it does. Offsets are code points.

    >>> [(m.id, m.kind) for m in find("Azerbaijan's embassy in The Hague")]
    [('AZE', 'actor'), ('NLD', 'city')]
    """
    machine, meanings = _automaton()
    padded = f" {text} "  # so that each name has a character on either side
    found = []
    for index, start, end in machine.find_matches_as_indexes(text):
        if not padded[start].isalnum() and not padded[end + 1].isalnum():
            kind, owner, name = meanings[index]
            found.append(Mention(start, end, kind, owner, name))
    return _whole(found, text)


def _whole(found: list[Mention], text: str) -> list[Mention]:
    """Leave out names that are a piece of a hyphenated or longer proper name."""
    if not found:
        return found
    kept = [found[0]]
    for one, other in itertools.pairwise(found):
        between = text[one.end : other.start]
        if between == " " and other.kind == "city" and one.kind == "city" and one.id == other.id:
            continue
        kept.append(other)
    return kept


def resolve_mention(mention: Mention, text: str, on: str = "", context: str = "") -> str:
    """Return whom a mention means on that date in a document about ``context``."""
    if mention.kind == "city":
        return mention.id
    return settle(key(text[mention.start : mention.end]), mention.id, on, context)
