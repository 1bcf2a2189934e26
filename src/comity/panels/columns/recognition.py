"""Recognition each way, by the world's documents; on 31 December or on the row's day.

1 where one recognises the other, 0 where a document says that it does not (yet, or any more),
missing where no document speaks of it: most states say so of few.
"""

from comity.panels.model import Column, Group, Moment, Shape, Unit
from comity.panels.standing import (
    DAY,
    LAST,
    STANDING,
    YEARS,
    known,
    stands,
    whether,
    why,
)

_WAYS = (("12", ("one", "other"), ""), ("21", ("other", "one"), "<"))


def _shape(moment: Moment) -> Shape:
    return Shape(
        tuple(
            Column(
                f"recognises{way}",
                whether(f"recognises{way}.status"),
                f"1 where the {'second' if mark else 'first'} state recognises the other, 0 if not",
                reason=why(f"recognises{way}.reason", moment),
                tells=(f"{mark}recognition",),
            )
            for way, _, mark in _WAYS
        ),
        links=tuple(
            stands(f"recognises{way}", "recognition", moment, sides) for way, sides, _ in _WAYS
        ),
        reason_links=known(moment),
    )


RECOGNITION = Group(
    world=True,
    prepare=STANDING,
    shapes={Unit.DYAD_YEARS: _shape(LAST), Unit.DYAD_DAYS: _shape(DAY)},
    years=YEARS,
)
