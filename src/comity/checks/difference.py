"""What a newer version of a document, or of a world, says anew, no longer, or otherwise."""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import orjson

from comity.checks.model import World
from comity.checks.naming import called
from comity.claims import Claim, known_kinds

_UNSAID = frozenset({"reference", "link"})  # where it is cited and pointed at, not what is said
_NAMED = ("type", "role", "city", "name", "of", "what", "title", "over")  # which of several it is
_VALUES = ("status", "start", "end", "date", "modality")
_MOST = 100  # claims of one kind about the same that one is held against

Said = Iterable[Claim] | Mapping[str, Iterable[Claim]]
"""What one version says: claims of one document, or by the titles of several."""


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
    document: str = ""
    """The title of the document that says so, where several are compared."""

    def sentence(self) -> str:
        """Say it: what is new or gone, or what was said before it changed."""
        return _sentence(self.new or self.old) if self.new or self.old else ""


class Difference(NamedTuple):
    """Every change, by whom it is about, and how much was left as it was."""

    changes: tuple[Change, ...]
    same: int


def differ(old: Said, new: Said) -> Difference:
    """Compare what two versions say; what one says twice counts once.

    Where there are several documents, each is compared with that of the same title.

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
        for change in _matched(key, rest, more):
            if change.change != "changed" and (_said(change.old, other) or _said(change.new, one)):
                same += 1
            else:
                changes.append(change)
    return Difference(tuple(sorted(changes, key=_order)), same)


_CLAIMS = """
SELECT title, c.kind, subject, object, parties, status, start, "end", date, qualifiers, modality,
    refs, quote, "at", section
FROM claims AS c JOIN documents AS d ON d.key = c.document
WHERE d.current AND c.kind NOT IN ('reference', 'link') AND (? = '' OR title = ?)
ORDER BY title, "at", id
"""


def said_in(world: World, title: str = "") -> dict[str, list[Claim]]:
    """Return what the current documents of a world say, by title; only the one of ``title``."""
    found: dict[str, list[Claim]] = {}
    for row in world.run(_CLAIMS, [title, title]):
        name, kind, subject, other, parties, status, start, end, date, more, modality, *rest = row
        refs, quote, at, section = rest
        claim = Claim(
            kind=kind,
            subject=subject,
            object=other,
            parties=tuple(parties),
            status=status,
            start=start,
            end=end,
            date=date,
            qualifiers=orjson.loads(more),
            modality=modality,
            refs=tuple(refs),
            quote=quote,
            at=at,
            section=section,
        )
        found.setdefault(name, []).append(claim)
    return found


_Key = tuple[str, str, tuple[str, ...]]
_Told = tuple[Any, ...]


def _grouped(told: Said) -> dict[_Key, dict[_Told, Claim]]:
    documents = told if isinstance(told, Mapping) else {"": told}
    found: dict[_Key, dict[_Told, Claim]] = {}
    for title, claims in documents.items():
        for claim in claims:
            if claim.kind not in _UNSAID:
                said = (*_values(claim), _which(claim))
                key = (title, claim.kind, claim.actors())
                found.setdefault(key, {}).setdefault(said, claim)
    return found


def _values(claim: Claim) -> tuple[str, ...]:
    counted = str(claim.qualifiers.get("value", ""))
    return (*(str(getattr(claim, name)) for name in _VALUES), counted)


def _which(claim: Claim) -> tuple[str, ...]:
    return tuple(str(claim.qualifiers.get(name, "")) for name in _NAMED)


def _matched(key: _Key, old: Sequence[Claim], new: Sequence[Claim]) -> Iterator[Change]:
    """Yield the changes between claims of one kind about the same: the likest are matched."""
    title, kind, actors = key
    about = tuple(sorted(actors, key=called))
    left = list(new)
    # What says most is matched first: a date that was corrected, before a name in a list.
    for claim in sorted(old, key=_emptiness):
        like = max(left[:_MOST], key=lambda each: _likeness(claim, each), default=None)
        if like is None or not _likeness(claim, like):
            yield Change(about, kind, "gone", (), claim, None, title)
            continue
        left.remove(like)
        yield Change(about, kind, "changed", _fields(claim, like), claim, like, title)
    for claim in left:
        yield Change(about, kind, "new", (), None, claim, title)


def _emptiness(claim: Claim) -> int:
    return sum(not each for each in _values(claim))


def _said(claim: Claim | None, claims: Mapping[_Told, Claim]) -> bool:
    """Say whether what is new or gone, and gives neither day nor number, is said there too."""
    if claim is None or any((claim.start, claim.end, claim.date, claim.qualifiers.get("value"))):
        return False
    return any(_likeness(claim, each) for each in itertools.islice(claims.values(), _MOST))


def _likeness(old: Claim, new: Claim) -> int:
    """Return how much two claims are of one thing, 0 when they are of two."""
    if old.status != new.status or old.modality != new.modality:
        return 0
    named = list(zip(_which(old), _which(new), strict=True))
    if any(one and other and one != other for one, other in named):
        return 0
    same = zip(_values(old), _values(new), strict=True)
    return 1 + sum(one == other for one, other in same)


def _fields(old: Claim, new: Claim) -> tuple[tuple[str, str, str], ...]:
    told = list(zip((*_VALUES, "value"), _values(old), _values(new), strict=True))
    told += list(zip(_NAMED, _which(old), _which(new), strict=True))
    return tuple(each for each in told if each[1] != each[2])


def _order(change: Change) -> tuple[Any, ...]:
    claim = change.new or change.old
    place = claim.at if claim else 0
    return (
        [called(each) for each in change.about],
        change.kind,
        change.document,
        change.change,
        place,
    )


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
    named = ("value", *_NAMED)
    more = [str(claim.qualifiers[name]) for name in named if claim.qualifiers.get(name)]
    when = claim.date or "–".join(each for each in (claim.start, claim.end) if each)
    return " ".join(filter(None, [said, f"({', '.join(more)})" if more else "", when]))
