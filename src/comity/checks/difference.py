"""What a newer version of a document says anew, no longer, or otherwise."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from comity.checks.naming import called
from comity.claims import Claim, known_kinds

_UNSAID = frozenset({"reference", "link"})  # where it is cited and pointed at, not what is said
_NAMED = ("type", "role", "city", "name", "of", "what", "title", "over")  # which of several it is
_VALUES = ("status", "start", "end", "date", "modality")


class Change(NamedTuple):
    """One thing that is said otherwise: a claim of the older version, of the newer, or both."""

    about: tuple[str, ...]
    """The ids of whom it is about, in the order of their names."""
    kind: str
    change: str
    """``new``, ``gone`` or ``changed``."""
    fields: tuple[tuple[str, str, str], ...]
    """Of a changed one: the field, what it was, what it is."""
    old: Claim | None
    new: Claim | None

    def sentence(self) -> str:
        """Say it: what is new or gone, or what was said before it changed."""
        return _sentence(self.new or self.old) if self.new or self.old else ""


class Difference(NamedTuple):
    """Every change, by whom it is about, and how much was left as it was."""

    changes: tuple[Change, ...]
    same: int


def differ(old: Iterable[Claim], new: Iterable[Claim]) -> Difference:
    """Compare what two versions say; what one says twice counts once.

    Claims are held against each other by whom they are about and by kind: what both say is
    left out, of the rest those that speak of one thing (an embassy in one city, membership in
    one role) are changes, whatever is left over is new or gone.
    """
    before, after = _grouped(old), _grouped(new)
    changes: list[Change] = []
    same = 0
    for key in before.keys() | after.keys():
        one, other = before.get(key, {}), after.get(key, {})
        same += len(one.keys() & other.keys())
        rest = [claim for said, claim in one.items() if said not in other]
        more = [claim for said, claim in other.items() if said not in one]
        changes += _matched(key, rest, more)
    return Difference(tuple(sorted(changes, key=_order)), same)


_Key = tuple[str, tuple[str, ...]]
_Said = tuple[Any, ...]


def _grouped(claims: Iterable[Claim]) -> dict[_Key, dict[_Said, Claim]]:
    found: dict[_Key, dict[_Said, Claim]] = {}
    for claim in claims:
        if claim.kind not in _UNSAID:
            said = (*(getattr(claim, name) for name in _VALUES), _which(claim))
            found.setdefault((claim.kind, claim.actors()), {}).setdefault(said, claim)
    return found


def _which(claim: Claim) -> tuple[str, ...]:
    return tuple(str(claim.qualifiers.get(name, "")) for name in _NAMED)


def _matched(key: _Key, old: Sequence[Claim], new: Sequence[Claim]) -> Iterator[Change]:
    """Yield the changes between claims of one kind about the same: the likest are matched."""
    kind, actors = key
    about = tuple(sorted(actors, key=called))
    left = list(new)
    for claim in old:
        like = max(left, key=lambda each: _likeness(claim, each), default=None)
        if like is None or not _likeness(claim, like):
            yield Change(about, kind, "gone", (), claim, None)
            continue
        left.remove(like)
        yield Change(about, kind, "changed", _fields(claim, like), claim, like)
    for claim in left:
        yield Change(about, kind, "new", (), None, claim)


def _likeness(old: Claim, new: Claim) -> int:
    """Return how much two claims are of one thing, 0 when they are of two."""
    if old.status != new.status or old.modality != new.modality:
        return 0
    named = list(zip(_which(old), _which(new), strict=True))
    if any(one and other and one != other for one, other in named):
        return 0
    return 1 + sum(bool(getattr(old, name) == getattr(new, name)) for name in _VALUES)


def _fields(old: Claim, new: Claim) -> tuple[tuple[str, str, str], ...]:
    told = [(name, getattr(old, name), getattr(new, name)) for name in _VALUES]
    told += list(zip(_NAMED, _which(old), _which(new), strict=True))
    return tuple(each for each in told if each[1] != each[2])


def _order(change: Change) -> tuple[Any, ...]:
    claim = change.new or change.old
    place = claim.at if claim else 0
    return [called(each) for each in change.about], change.kind, change.change, place


def _sentence(claim: Claim | None) -> str:
    if claim is None:
        return ""
    names = [called(each) for each in claim.actors()]
    kind = known_kinds().get(claim.kind)
    says = kind.says.get(claim.status, "") if kind else ""
    if says and says.count("{") <= len(names):
        said = says.format(*names)
    else:
        said = f"{claim.kind} {claim.status}".strip() + f": {', '.join(names)}"
    more = [str(claim.qualifiers[name]) for name in _NAMED if claim.qualifiers.get(name)]
    when = claim.date or "–".join(each for each in (claim.start, claim.end) if each)
    return " ".join(filter(None, [said, f"({', '.join(more)})" if more else "", when]))
