"""Militarized interstate disputes of a pair in a year, one dispute at most.

Two states are in dispute while both take part on opposite sides, by the days of MIDB; a day that
is not known counts as the first or the last of its month. Where they are in several disputes in
one year, one is kept, by these rules in turn: a dispute that begins in the year for the two, the
highest fatality (unknown lies between none and some), the highest hostility, the longest at
least, the longest at most, a reciprocated one, the earliest month, the lowest number. These are
the rules of EUGene, and of peacesciencer (Miller 2022) after it.
"""

from comity.panels.model import Column, Group, Shape, Unit

_SIDES = ("sidea", "fatality", "fatalpre", "hiact", "hostlev", "orig")
_WHOLE = ("fatality", "hostlev", "mindur", "maxdur", "recip", "stmon")
_MEANINGS = {
    "sidea": "1 for the side that acted first",
    "fatality": "its level of fatality in the dispute, 0-6; -9 unknown",
    "fatalpre": "its known deaths; -9 unknown",
    "hiact": "its highest action, 0-21",
    "hostlev": "its highest level of hostility, 1-5",
    "orig": "1 where it was there from the first day",
}
_OF_DISPUTE = {
    "fatality": "level of fatality of the dispute, 0-6; -9 unknown",
    "hostlev": "highest level of hostility of the dispute",
    "mindur": "days the dispute lasted, at least",
    "maxdur": "days the dispute lasted, at most",
    "recip": "1 where the other side answered",
    "stmon": "month in which the dispute began",
}

_PREPARE = f"""
CREATE TABLE disputed AS
WITH part AS (
    SELECT *, make_date(styear, stmon, greatest(stday, 1)) AS start,
        CASE WHEN endday < 1 THEN last_day(make_date(endyear, endmon, 1))
            ELSE make_date(endyear, endmon, endday) END AS finish
    FROM cow_mid_participants
), met AS (
    SELECT a.dispnum, a.ccode AS one, b.ccode AS other,
        year(greatest(a.start, b.start)) AS first, year(least(a.finish, b.finish)) AS last,
        {", ".join(f"a.{each} AS {each}1, b.{each} AS {each}2" for each in _SIDES)}
    FROM part AS a JOIN part AS b ON a.dispnum = b.dispnum AND a.ccode <> b.ccode
        AND a.sidea <> b.sidea AND a.start <= b.finish AND b.start <= a.finish
), yearly AS (
    SELECT *, unnest(range(first, last + 1))::INTEGER AS "year" FROM met
), once AS (
    SELECT * FROM yearly
    QUALIFY row_number() OVER (PARTITION BY dispnum, one, other, "year" ORDER BY first) = 1
)
SELECT once.*, CAST(once."year" = once.first AS INTEGER) AS onset,
    {", ".join(f"whole.{each}" for each in _WHOLE)}
FROM once JOIN cow_mid_disputes AS whole USING (dispnum)
QUALIFY row_number() OVER (
    PARTITION BY one, other, "year"
    ORDER BY onset DESC, CASE WHEN whole.fatality = -9 THEN 0.5 ELSE whole.fatality END DESC,
        whole.hostlev DESC, mindur DESC, maxdur DESC, recip DESC, whole.stmon, dispnum
) = 1
"""  # noqa: S608 - the columns are those above

MID = Group(
    codes="cow",
    datasets=("cow_mid_participants", "cow_mid_disputes"),
    prepare=(_PREPARE,),
    shapes={
        Unit.DYAD_YEARS: Shape(
            joins=(
                "LEFT JOIN disputed AS mid ON mid.one = f.one AND mid.other = f.other "
                'AND mid."year" = f."year"'
            ),
            columns=(
                Column("dispnum", "mid.dispnum", "number of the dispute in MIDA"),
                Column(
                    "cowmidongoing",
                    "CAST(mid.dispnum IS NOT NULL AS INTEGER)",
                    "1 where the two are in a dispute in the year",
                    absent="0",
                ),
                Column(
                    "cowmidonset",
                    "mid.onset",
                    "1 where it began for the two in the year",
                    absent="0",
                ),
                *(
                    Column(f"{each}{side}", f"mid.{each}{side}", f"{_MEANINGS[each]}; side {side}")
                    for each in _SIDES
                    for side in (1, 2)
                ),
                *(Column(each, f"mid.{each}", _OF_DISPUTE[each]) for each in _WHOLE),
            ),
        )
    },
    years='SELECT min("year"), (SELECT max(endyear) FROM cow_mid_participants) FROM disputed',
)
