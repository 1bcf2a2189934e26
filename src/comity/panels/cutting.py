"""Cut the runs of a frame where what is told of them changes, and look that up once for each piece.

Within a piece each of its rows, years or days, finds the same stretch of every link. Pieces are a
few hundred thousand where rows are millions; they are put in order before they are unrolled, so
that no row needs to be looked up, or sorted.
"""

from collections.abc import Iterable, Sequence

from comity.panels.model import Kept, Link, Unit
from comity.store.bench import Bench

_CUT = """
CREATE OR REPLACE TABLE runs AS
WITH bounds AS (
    SELECT one, other, name, last, first AS low FROM runs
    UNION
    {cuts}
), cut AS (
    SELECT one, other, name, low AS first,
        coalesce(lead(low) OVER (PARTITION BY one, other, last ORDER BY low) - 1, last) AS last
    FROM bounds
)
SELECT f.one, f.other, f.name, f.first, f.last{kept}
FROM (SELECT *, first AS {unit} FROM cut) AS f
{joins}
"""


def cut(bench: Bench, unit: Unit, links: Sequence[Link], kept: Iterable[Kept]) -> None:
    """Cut the table ``runs`` (one, other, name, first, last) by links, and add ``kept`` to it."""
    bench.run(
        _CUT.format(
            cuts=" UNION ".join(_cuts(each) for each in links),
            unit="day" if unit.daily else '"year"',
            kept="".join(f', {sql} AS "{name}"' for name, sql in kept),
            joins=" ".join(_join(each) for each in links),
        )
    )


def _cuts(link: Link) -> str:
    """Return SQL of the years, or days, at which another stretch of a link begins or none."""
    sides = " AND ".join(f"t.{column} = runs.{side}" for column, side in link.sides)
    starts = link.moment.starts
    return (
        f"SELECT one, other, name, last, low FROM ("  # noqa: S608 - made of plug-ins
        f"SELECT runs.*, "
        f"unnest([{starts.format(day='t.low')}, {starts.format(day='(t.high + 1)')}]) AS low "
        f"FROM runs JOIN {link.table} AS t ON {sides}) WHERE low > first AND low <= last"
    )


def _join(link: Link) -> str:
    sides = " AND ".join(f"{link.alias}.{column} = f.{side}" for column, side in link.sides)
    return (
        f"LEFT JOIN {link.table} AS {link.alias} ON {sides} "
        f"AND {link.moment.number} BETWEEN {link.alias}.low AND {link.alias}.high"
    )
