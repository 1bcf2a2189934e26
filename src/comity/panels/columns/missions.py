"""Missions each way, resident and not, by the world's documents; on 31 December or the row's day.

1 where there is one, 0 where a document says that it is not there yet or no more, missing where
no document says anything: a list of embassies that lacks one is no word of it.
"""

from comity.panels.model import Column, Group, Moment, Shape, Unit
from comity.panels.standing import (
    DAY,
    LAST,
    MISSIONS,
    STANDING,
    YEARS,
    known,
    paired,
    whether,
    why,
)

# All that one state has in another, so that it is looked up once and not once for each rank.
_POSTED = f"""
CREATE TABLE posted AS
WITH mine AS (
    FROM standing WHERE theme IN {(*MISSIONS, "accreditation")}
), marks AS (
    SELECT DISTINCT one, other, unnest([low, high + 1]) AS low FROM mine
), cuts AS (
    SELECT *, lead(low) OVER (PARTITION BY one, other ORDER BY low) - 1 AS high FROM marks
)
SELECT one, other, cuts.low, cuts.high,
    any_value(status) FILTER (theme = 'embassy') AS embassy,
    any_value(reason) FILTER (theme = 'embassy') AS embassy_reason,
    any_value(status) FILTER (theme = 'accreditation') AS accredited,
    any_value(reason) FILTER (theme = 'accreditation') AS accredited_reason,
    arg_min(split_part(what, ',', 1), rank) FILTER (
        status = 2 AND theme <> 'accreditation') AS highest,
    arg_max(reason, status) FILTER (theme <> 'accreditation') AS highest_reason
FROM cuts JOIN mine USING (one, other)
WHERE cuts.high IS NOT NULL AND mine.low <= cuts.low AND mine.high >= cuts.high
GROUP BY ALL
"""  # noqa: S608 - the themes are ours
_WAYS = (("12", ("one", "other"), "first", ""), ("21", ("other", "one"), "second", "<"))


def _shape(moment: Moment) -> Shape:
    columns = (each for way, _, which, mark in _WAYS for each in _columns(way, which, mark, moment))
    return Shape(
        tuple(columns),
        links=tuple(paired(f"sent{way}", "posted", moment, sides) for way, sides, _, _ in _WAYS),
        reason_links=known(moment),
    )


def _columns(way: str, which: str, mark: str, moment: Moment) -> tuple[Column, ...]:
    return (
        Column(
            f"embassy{way}", whether(f"sent{way}.embassy"),
            f"1 where the {which} state has an embassy (or high commission, nunciature) in the "
            "other",
            reason=why(f"sent{way}.embassy_reason", moment), tells=(f"{mark}embassy",),
        ),
        Column(
            f"mission{way}", f"sent{way}.highest",
            f"the highest mission that the {which} state is sure to have in the other: embassy, "
            "high commission, legation, representative office, consulate-general, …",
            reason=why(f"sent{way}.highest_reason", moment),
            tells=tuple(f"{mark}{each}" for each in MISSIONS),
        ),
        Column(
            f"accredited{way}", whether(f"sent{way}.accredited"),
            f"1 where the {which} state is represented in the other by a mission that stands "
            "elsewhere",
            reason=why(f"sent{way}.accredited_reason", moment), tells=(f"{mark}accreditation",),
        ),
    )  # fmt: skip


MISSIONS_EACH_WAY = Group(
    world=True,
    prepare=(*STANDING, _POSTED),
    shapes={Unit.DYAD_YEARS: _shape(LAST), Unit.DYAD_DAYS: _shape(DAY)},
    years=YEARS,
)
