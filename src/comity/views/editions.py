"""The many editions of a dataset that say the same, shown as one."""

from collections.abc import Iterable
from typing import NamedTuple

from comity.answers import Evidence


class Alike(NamedTuple):
    """A claim, and the editions that say the same as it."""

    newest: Evidence
    """The claim of the newest edition, or the one claim there is."""
    editions: tuple[str, ...]
    """EDTF dates of the editions, in order; empty for a claim that is of no edition."""


def alike(claims: Iterable[Evidence]) -> list[Alike]:
    """Return the claims in their order, those of several editions of one dataset as one."""
    found: dict[tuple[str, ...], list[Evidence]] = {}
    for each in claims:
        key: tuple[str, ...] = (each.claim,)
        if "edition" in each.qualifiers:
            key = (each.format, each.kind, each.subject, each.object, each.status)
        found.setdefault(key, []).append(each)
    return [_together(each) for each in found.values()]


def _together(same: list[Evidence]) -> Alike:
    newest = max(same, key=_edition)
    return Alike(newest, tuple(sorted(set(filter(None, map(_edition, same))))))


def _edition(claim: Evidence) -> str:
    return str(claim.qualifiers.get("edition", ""))
