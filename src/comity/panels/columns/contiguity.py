"""How close two states are: the type of direct contiguity, by Correlates of War.

1 is a land border; 2 to 5 are water of up to 12, 24, 150 and 400 miles; 0 is none. In a year in
which a pair's type changed the file has both; the one that it had the year before counts, and
where it had none, the closest.
"""

from comity.panels.model import Column, Group, Shape, Unit

_PREPARE = """
CREATE TABLE contiguous AS
SELECT now.state1no AS one, now.state2no AS other, now."year", now.conttype
FROM cow_contiguity AS now LEFT JOIN cow_contiguity AS before
    ON before.state1no = now.state1no AND before.state2no = now.state2no
    AND before."year" = now."year" - 1 AND before.conttype = now.conttype
QUALIFY row_number() OVER (
    PARTITION BY one, other, now."year" ORDER BY before.conttype IS NULL, now.conttype
) = 1
"""

CONTIGUITY = Group(
    codes="cow",
    datasets=("cow_contiguity",),
    prepare=(_PREPARE,),
    shapes={
        Unit.DYAD_YEARS: Shape(
            joins=(
                "LEFT JOIN contiguous ON contiguous.one = f.one AND contiguous.other = f.other "
                'AND contiguous."year" = f."year"'
            ),
            columns=(
                Column(
                    "conttype",
                    "contiguous.conttype",
                    "contiguity: 1 land, 2-5 water of up to 12, 24, 150, 400 miles, 0 none",
                    absent="0",
                ),
            ),
        )
    },
    years='SELECT min("year"), max("year") FROM contiguous',
)
