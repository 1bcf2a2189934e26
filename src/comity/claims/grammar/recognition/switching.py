"""Relations and recognition that go from one to another: "switched its ties from Cuba to Fiji"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.prose.acts import Act
from comity.claims.prose.inview import capitals
from comity.claims.prose.shape import ACTOR, CITY, STATE, Shape

SWITCH = (
    r"(?:switch(?:ed|es|ing)?|shifted|transferred|moved|changed)(?: back)? "
    r"(?:its |their |this |diplomatic |official )*"
    r"(?:recognition|relations?|ties|allegiance|alliance)"
)
"""The words that tell of it, without whom it goes from and to."""
_SIDE = rf"(?:{ACTOR}|{CITY})"
_SIDES = re.compile(
    rf"(?:(?: diplomatic)?(?: from (?P<old>{_SIDE}))?(?: back)? (?:to|in favou?r of) "
    rf"(?P<new>{_SIDE})(?: from (?P<older>{_SIDE}))?)"
)


# "Cuba's diplomatic recognition reverted to Fiji"
_REVERTED = re.compile(
    rf"(?P<who>{STATE})['’]s? (?:diplomatic |official |formal )*recognition "
    r"(?:(?:was|were) )?(?:then |later |again |subsequently )?"
    r"(?:reverted|switched|shifted|transferred|passed|moved|returned|went)(?= back| to| from)"
)


class Sides(NamedTuple):
    """From whom and to whom it goes; ``end`` is in the shape's text."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    end: int


def switched(drawn: Shape, act: Act) -> Sides | None:
    """Return from whom to whom a verb moves relations, None where it says not to whom."""
    return sides_of(drawn, act.verb.end(), act.end)


def sides_of(drawn: Shape, at: int, end: int) -> Sides | None:
    """Return from whom to whom it goes by the words from ``text[at]`` to ``text[end]``."""
    match = _SIDES.match(drawn.text, at, end)
    if match is None:
        return None
    old = match["old"] or match["older"]
    return Sides(_ids(drawn, old) if old else (), _ids(drawn, match["new"]), match.end())


def reverted(drawn: Shape) -> Iterator[tuple[re.Match[str], str, Sides]]:
    """Yield "Cuba's recognition reverted to Fiji": whose it is, and from whom to whom it goes."""
    for match in _REVERTED.finditer(drawn.text):
        sides = sides_of(drawn, match.end(), len(drawn.text))
        members = drawn.members(match["who"])
        if sides and len(members) == 1:
            yield match, members[0].id, sides


def _ids(drawn: Shape, sign: str) -> tuple[str, ...]:
    return tuple(capitals(drawn.piece(sign)))
