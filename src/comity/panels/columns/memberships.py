"""Organisations that states belong to, by the world's documents: of one state, or shared by two.

On 31 December, or on the row's day. Many documents list organisations without a date: those may
hold on any day, and are counted apart from those that are sure. A state of which no membership is
told has none of these values: missing, and not zero.
"""

from comity.panels.model import Column, Group, Link, Shape, Unit
from comity.panels.standing import DAY, STANDING, YEARS

_BELONGING = """
-- Names would take most of the memory, and two lists take long to compare: a bit for each
-- organisation tells how many are in both.
CREATE TYPE organisation AS ENUM (
    SELECT DISTINCT other FROM stretches WHERE theme = 'membership' ORDER BY other);
SET VARIABLE highest = (
    SELECT greatest(count(DISTINCT other) - 1, 0) FROM stretches WHERE theme = 'membership');
SET VARIABLE nothing = repeat('0', getvariable('highest')::INTEGER + 1);

CREATE TABLE belonging AS
WITH mine AS (
    SELECT b.code, CAST(s.other AS organisation) AS organisation,
        greatest(s.low, b.low, span.first) AS low,
        least(s.high, b.high, span.last) AS high, status
    FROM stretches AS s JOIN bearers AS b ON b.actor = s.one, span
    WHERE theme = 'membership'
        AND greatest(s.low, b.low, span.first) <= least(s.high, b.high, span.last)
), marks AS (
    SELECT DISTINCT code, unnest([low, high + 1]) AS low FROM mine
), cuts AS (
    SELECT code, low, lead(low) OVER (PARTITION BY code ORDER BY low) - 1 AS high FROM marks
)
SELECT row_number() OVER () AS number, code, cuts.low, cuts.high,
    coalesce(list_sort(list(organisation) FILTER (status = 2)), []) AS listed,
    coalesce(bitstring_agg(enum_code(organisation)::BIGINT, 0, getvariable('highest')::BIGINT)
        FILTER (status = 2), getvariable('nothing')::BIT) AS sure,
    coalesce(bitstring_agg(enum_code(organisation)::BIGINT, 0, getvariable('highest')::BIGINT)
        FILTER (status > 0), getvariable('nothing')::BIT) AS possible
FROM cuts JOIN mine USING (code)
WHERE cuts.high IS NOT NULL AND mine.low <= cuts.low AND mine.high >= cuts.high
GROUP BY ALL;

-- They change in most years, so that the stretches of two states would be as many as their years.
CREATE TABLE belonging_in AS
SELECT code, unnest(range(year(DATE '0001-01-01' + (low - 1)),
    year(DATE '0001-01-01' + high)))::INTEGER AS "year", listed, sure, possible
FROM belonging
"""
_NOT_TOLD = "no document that was read says of what it is a member"
_UNSURE = "more of which it may be one, for the dates are not told or not precise enough"


def _shape(sides: dict[str, str], columns: tuple[Column, ...], *, daily: bool) -> Shape:
    """Return how columns of lists are read, each for a side of the frame by its alias."""
    if not daily:
        joins = (
            f"LEFT JOIN belonging_in AS {alias} ON {alias}.code = f.{side} "
            f'AND {alias}."year" = f."year"'
            for alias, side in sides.items()
        )
        return Shape(columns, "\n".join(joins))
    joins = (
        f"LEFT JOIN belonging AS {alias} ON {alias}.number = f.{alias}_number" for alias in sides
    )
    return Shape(
        columns,
        "\n".join(joins),
        links=tuple(
            Link(alias, "belonging", (("code", side),), DAY) for alias, side in sides.items()
        ),
        kept=tuple((f"{alias}_number", f"{alias}.number") for alias in sides),
    )


def _why(missing: str) -> str:
    return f"CASE WHEN {missing} IS NULL THEN '{_NOT_TOLD}' ELSE '' END"


def _shared(*, daily: bool) -> Shape:
    sure, possible = (f"bit_count(org1.{each} & org2.{each})" for each in ("sure", "possible"))
    shared = "list_filter(org1.listed, lambda each: list_contains(org2.listed, each))"
    reason = _why("org1.sure IS NULL OR org2.sure")
    tells = ("membership", "<membership")
    return _shape(
        {"org1": "one", "org2": "other"},
        (
            Column(
                "shared_memberships", f"{sure}::INTEGER",
                "organisations of which both are sure to be members", reason=reason, tells=tells,
            ),
            Column(
                "shared_memberships_unsure",
                f"({possible} - {sure})::INTEGER",
                _UNSURE.replace("it may be one", "both may be"), reason=reason, tells=tells,
            ),
            Column(
                "shared_memberships_list",
                f"CASE WHEN org2.sure IS NOT NULL "
                f"THEN array_to_string({shared}::VARCHAR[], '; ') END",
                "their names, parted by semicolons", reason=reason, tells=tells,
            ),
        ),
        daily=daily,
    )  # fmt: skip


def _own(*, daily: bool) -> Shape:
    reason, tells = _why("org.sure"), ("membership",)
    return _shape(
        {"org": "one"},
        (
            Column(
                "memberships", "len(org.listed)::INTEGER",
                "organisations of which it is sure to be a member", reason=reason, tells=tells,
            ),
            Column(
                "memberships_unsure", "(bit_count(org.possible) - len(org.listed))::INTEGER",
                _UNSURE, reason=reason, tells=tells,
            ),
            Column(
                "memberships_list", "array_to_string(org.listed::VARCHAR[], '; ')",
                "their names, parted by semicolons", reason=reason, tells=tells,
            ),
        ),
        daily=daily,
    )  # fmt: skip


MEMBERSHIPS = Group(
    world=True,
    prepare=(*STANDING, _BELONGING),
    shapes={
        Unit.DYAD_YEARS: _shared(daily=False),
        Unit.DYAD_DAYS: _shared(daily=True),
        Unit.STATE_YEARS: _own(daily=False),
        Unit.STATE_DAYS: _own(daily=True),
    },
    years=YEARS,
)
