"""Alliances and what they bind to, by ATOP; 0 where there is none."""

from comity.panels.model import Column, Group, Shape, Unit

_PLEDGES = ("defense", "offense", "neutral", "nonagg", "consul")
_MEANINGS = {
    "defense": "a pledge to defend",
    "offense": "a pledge to join in attack",
    "neutral": "a pledge of neutrality",
    "nonagg": "a pledge not to attack",
    "consul": "a pledge to consult",
}

_PREPARE = f"""
CREATE TABLE allied AS
SELECT stateA AS one, stateB AS other, "year",
    {", ".join(f"max({each}) AS {each}" for each in _PLEDGES)}
FROM atop GROUP BY ALL
"""  # noqa: S608 - the columns are those above

ALLIANCES = Group(
    codes="cow",
    datasets=("atop",),
    prepare=(_PREPARE,),
    shapes={
        Unit.DYAD_YEARS: Shape(
            joins=(
                "LEFT JOIN allied ON allied.one = f.one AND allied.other = f.other "
                'AND allied."year" = f."year"'
            ),
            columns=(
                Column(
                    "atop_alliance",
                    "CAST(allied.one IS NOT NULL AS INTEGER)",
                    "1 where an alliance of any of these binds the two",
                    absent="0",
                ),
                *(
                    Column(f"atop_{each}", f"allied.{each}", f"1 for {_MEANINGS[each]}", absent="0")
                    for each in _PLEDGES
                ),
            ),
        )
    },
    years='SELECT min("year"), max("year") FROM allied',
)
