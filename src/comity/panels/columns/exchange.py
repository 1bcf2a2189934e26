"""Diplomatic representation of a pair at one another, by Correlates of War, in its wave years.

Between the waves nobody looked: those years are missing and not zero, and so is a pair that a
wave has no row of.
"""

from comity.panels.model import Column, Group, Shape, Unit

_LEVELS = "0 none, 1 chargé d'affaires, 2 minister, 3 ambassador, 9 other"
_PREPARE = """
CREATE TABLE exchanged AS
WITH sided AS (
    SELECT ccode1 AS one, ccode2 AS other, "year", DR_at_1, DR_at_2 FROM cow_exchange
    UNION ALL
    SELECT ccode2, ccode1, "year", DR_at_2, DR_at_1 FROM cow_exchange
)
SELECT one, other, "year", max(DR_at_1) AS at_one, max(DR_at_2) AS at_other
FROM sided GROUP BY ALL
"""

EXCHANGE = Group(
    codes="cow",
    datasets=("cow_exchange",),
    prepare=(_PREPARE,),
    shapes={
        Unit.DYAD_YEARS: Shape(
            joins="LEFT JOIN exchanged ON exchanged.one = f.one AND exchanged.other = f.other "
            'AND exchanged."year" = f."year"',
            columns=(
                Column("dr_at_1", "exchanged.at_one", f"side 2 at side 1: {_LEVELS}"),
                Column("dr_at_2", "exchanged.at_other", f"side 1 at side 2: {_LEVELS}"),
                Column(
                    "de",
                    "CAST(exchanged.at_one > 0 OR exchanged.at_other > 0 AS INTEGER)",
                    "1 where either is represented at the other",
                ),
            ),
        ),
    },
    years='SELECT min("year"), max("year") FROM exchanged',
)
