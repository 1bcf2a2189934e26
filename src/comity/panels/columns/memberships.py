"""Organisations that states belong to, by the world's documents: of one state, or shared by two.

On 31 December, or on the row's day. Many documents list organisations without a date: those may
hold on any day, and are counted apart from those that are sure. A state of which no membership is
told has none of these values: missing, and not zero.
"""

from comity.panels.model import Column, Group, Shape, Unit
from comity.panels.standing import DAY, LAST, STANDING, YEARS, Moment

_BELONGING = """
-- Names would take most of the memory.
CREATE TYPE organisation AS ENUM (
    SELECT DISTINCT other FROM stretches WHERE theme = 'membership' ORDER BY other);

CREATE TABLE belonging AS
WITH mine AS (
    SELECT b.code, CAST(s.other AS organisation) AS organisation, greatest(low, b.since) AS low,
        least(high, b.until) AS high, status
    FROM stretches AS s JOIN bearers AS b ON b.actor = s.one, span
    WHERE theme = 'membership'
        AND greatest(low, b.since, span.first) <= least(high, b.until, span.last)
), marks AS (
    SELECT DISTINCT code, unnest([low, high + 1]) AS low FROM mine
), cuts AS (
    SELECT code, low, lead(low) OVER (PARTITION BY code ORDER BY low) - 1 AS high FROM marks
)
SELECT code, cuts.low, cuts.high,
    coalesce(list_sort(list(organisation) FILTER (status = 2)), []) AS sure,
    coalesce(list_sort(list(organisation) FILTER (status > 0)), []) AS possible
FROM cuts JOIN mine USING (code)
WHERE cuts.high IS NOT NULL AND mine.low <= cuts.low AND mine.high >= cuts.high
GROUP BY ALL
"""
_NOT_TOLD = "no document that was read says of what it is a member"
_UNSURE = "more of which it may be one, for the dates are not told or not precise enough"


def _belongs(alias: str, side: str, moment: Moment) -> str:
    return (
        f"LEFT JOIN belonging AS {alias} ON {alias}.code = f.{side} "
        f"AND {moment.number} BETWEEN {alias}.low AND {alias}.high "
    )


def _why(missing: str) -> str:
    return f"CASE WHEN {missing} IS NULL THEN '{_NOT_TOLD}' ELSE '' END"


def _shared(moment: Moment) -> Shape:
    sure, possible = (f"list_intersect(org1.{each}, org2.{each})" for each in ("sure", "possible"))
    reason = _why("org1.sure IS NULL OR org2.sure")
    tells = ("membership", "<membership")
    return Shape(
        _belongs("org1", "one", moment) + _belongs("org2", "other", moment),
        (
            Column(
                "shared_memberships", f"len({sure})::INTEGER",
                "organisations of which both are sure to be members", reason=reason, tells=tells,
            ),
            Column(
                "shared_memberships_unsure", f"(len({possible}) - len({sure}))::INTEGER",
                _UNSURE.replace("it may be one", "both may be"), reason=reason, tells=tells,
            ),
            Column(
                "shared_memberships_list", f"array_to_string(list_sort({sure})::VARCHAR[], '; ')",
                "their names, parted by semicolons", reason=reason, tells=tells,
            ),
        ),
    )  # fmt: skip


def _own(moment: Moment) -> Shape:
    reason, tells = _why("org.sure"), ("membership",)
    return Shape(
        _belongs("org", "one", moment),
        (
            Column(
                "memberships", "len(org.sure)::INTEGER",
                "organisations of which it is sure to be a member", reason=reason, tells=tells,
            ),
            Column(
                "memberships_unsure", "(len(org.possible) - len(org.sure))::INTEGER",
                _UNSURE, reason=reason, tells=tells,
            ),
            Column(
                "memberships_list", "array_to_string(org.sure::VARCHAR[], '; ')",
                "their names, parted by semicolons", reason=reason, tells=tells,
            ),
        ),
    )  # fmt: skip


MEMBERSHIPS = Group(
    world=True,
    prepare=(*STANDING, _BELONGING),
    shapes={
        Unit.DYAD_YEARS: _shared(LAST),
        Unit.DYAD_DAYS: _shared(DAY),
        Unit.STATE_YEARS: _own(LAST),
        Unit.STATE_DAYS: _own(DAY),
    },
    years=YEARS,
)
