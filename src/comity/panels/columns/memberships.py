"""Organisations that states belong to, by the world's documents: of one state, or shared by two.

On 31 December, or on the row's day. Many documents list organisations without a date: those may
hold on any day, and are counted apart from those that are sure. A state of which no membership is
told has none of these values: missing, and not zero.
"""

from comity.panels.model import Column, Group, Kept, Link, Moment, Shape, Unit
from comity.panels.standing import DAY, LAST, STANDING, YEARS

_BELONGING = """
-- Names would take most of the memory.
CREATE TYPE organisation AS ENUM (
    SELECT DISTINCT other FROM stretches WHERE theme = 'membership' ORDER BY other);

CREATE TABLE belonging AS
WITH mine AS (
    SELECT b.code, CAST(s.other AS organisation) AS organisation, greatest(s.low, b.low) AS low,
        least(s.high, b.high) AS high, status
    FROM stretches AS s JOIN bearers AS b ON b.actor = s.one, span
    WHERE theme = 'membership'
        AND greatest(s.low, b.low, span.first) <= least(s.high, b.high, span.last)
), marks AS (
    SELECT DISTINCT code, unnest([low, high + 1]) AS low FROM mine
), cuts AS (
    SELECT code, low, lead(low) OVER (PARTITION BY code ORDER BY low) - 1 AS high FROM marks
)
SELECT row_number() OVER () AS number, code, cuts.low, cuts.high,
    coalesce(list_sort(list(organisation) FILTER (status = 2)), []) AS sure,
    coalesce(list_sort(list(organisation) FILTER (status > 0)), []) AS possible
FROM cuts JOIN mine USING (code)
WHERE cuts.high IS NOT NULL AND mine.low <= cuts.low AND mine.high >= cuts.high
GROUP BY ALL
"""
_NOT_TOLD = "no document that was read says of what it is a member"
_UNSURE = "more of which it may be one, for the dates are not told or not precise enough"


def _belongs(alias: str, side: str, moment: Moment) -> Link:
    return Link(alias, "belonging", (("code", side),), moment)


def _listed(*aliases: str) -> str:
    """Return the joins of the lists that the frame keeps the numbers of."""
    return " ".join(
        f"LEFT JOIN belonging AS {each} ON {each}.number = f.{each}_number" for each in aliases
    )


def _numbers(*aliases: str) -> tuple[Kept, ...]:
    return tuple((f"{each}_number", f"{each}.number") for each in aliases)


def _why(missing: str) -> str:
    return f"CASE WHEN {missing} IS NULL THEN '{_NOT_TOLD}' ELSE '' END"


def _shared(moment: Moment) -> Shape:
    # What is in no list and in none at all are two things, which list_intersect makes one.
    sure, possible = (
        f"CASE WHEN org1.{each} IS NOT NULL AND org2.{each} IS NOT NULL "
        f"THEN list_intersect(org1.{each}, org2.{each}) END"
        for each in ("sure", "possible")
    )
    reason = _why("org1.sure IS NULL OR org2.sure")
    tells = ("membership", "<membership")
    return Shape(
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
        _listed("org1", "org2"),
        links=(_belongs("org1", "one", moment), _belongs("org2", "other", moment)),
        kept=_numbers("org1", "org2"),
    )  # fmt: skip


def _own(moment: Moment) -> Shape:
    reason, tells = _why("org.sure"), ("membership",)
    return Shape(
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
        _listed("org"), links=(_belongs("org", "one", moment),), kept=_numbers("org"),
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
