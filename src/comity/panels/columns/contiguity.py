"""How close two states are: the type of direct contiguity, by Correlates of War.

1 is a land border; 2 to 5 are water of up to 12, 24, 150 and 400 miles; 0 is none. In a year in
which a pair's type changed the file has both; the one that it had the year before counts, and
where it had none, the closest.
"""

from comity.panels.model import Column, Group, Unit

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
    units=frozenset({Unit.DYAD_YEARS}),
    systems=frozenset({"cow2016", "cow2024"}),
    datasets=("cow_contiguity",),
    prepare=(_PREPARE,),
    joins=(
        "LEFT JOIN contiguous ON contiguous.one = f.one AND contiguous.other = f.other "
        'AND contiguous."year" = f."year"'
    ),
    columns=(
        Column(
            "conttype",
            "contiguous.conttype",
            "direct contiguity: 1 land, 2-5 by water of up to 12, 24, 150, 400 miles, 0 none",
            absent="0",
        ),
    ),
    years='SELECT min("year"), max("year") FROM contiguous',
)
