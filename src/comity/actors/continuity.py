"""Which state of the past goes on as which, in law: what that one entered into binds this one."""

import functools
from typing import NamedTuple

from comity.actors.registry import rows


class Continued(NamedTuple):
    """A former state that another continues."""

    former: str
    """The id of the former state."""
    since: str
    """The first day on which the other stands in its place, as EDTF."""


@functools.cache
def _table() -> dict[str, list[Continued]]:
    found: dict[str, list[Continued]] = {}
    for former, identity, since in rows("continuity"):
        found.setdefault(identity, []).append(Continued(former, since))
    return found


def continued_by(identity: str) -> list[Continued]:
    """Return the former states that an actor continues, the latest first.

    Only where that is not contested; a successor that is a new state (Ukraine, Croatia, the
    Czech Republic) continues none. The reason for each stands in scripts/registry/decisions.csv.

    >>> [each.former for each in continued_by("DEU")]
    ['North German Confederation', 'Prussia']
    """
    found: list[Continued] = []
    ahead = list(_table().get(identity, ()))
    while ahead:
        each = ahead.pop(0)
        found.append(each)
        ahead += _table().get(each.former, ())
    return found


@functools.cache
def continuing(former: str) -> str:
    """Return the id of the state that continues a former one, "" where none does, or not surely.

    >>> continuing("SUHH"), continuing("YUCS")
    ('RUS', '')
    """
    later = next(
        (who for who, all_ in _table().items() for each in all_ if each.former == former), ""
    )
    return (continuing(later) or later) if later else ""
