"""Equal to peacesciencer, cell by cell; each difference is one of those told in docs/panels.md.

The peer's tables and the originals are nobody's to pass on: they are found beside the project or
by COMITY_DATA, and the tests skip where they are not.
"""

import os
from pathlib import Path

import pytest

from comity.panels import Request, Unit, prepared
from comity.store.bench import Bench

_DATA = Path(os.environ.get("COMITY_DATA", Path(__file__).parents[3] / "shared" / "data"))
_PEER = _DATA / "panels" / "peacesciencer"
# The peer's frames went on to the year in which they were made.
_LAST = 2025

pytestmark = pytest.mark.skipif(
    not _PEER.is_dir(), reason=f"no tables of the peer in {_PEER}; COMITY_DATA says where"
)


def theirs(letter: str) -> str:
    (path,) = _PEER.glob(f"out_{letter}_*.parquet")
    return f"read_parquet('{path}')"


def frames_differ(bench: Bench, mine: str, letter: str, keys: tuple[str, ...]) -> int:
    """Count the places at which the two have other keys: in the same order, row for row."""
    named = ", ".join(f'"{key}"' for key in keys)
    same = " AND ".join(f'm."{key}" = t."{key}"' for key in keys)
    numbered = "SELECT {named}, row_number() OVER () AS place FROM {source}"
    return int(
        bench.run(
            f"SELECT count(*) FROM ({numbered.format(named=named, source=mine)}) AS m "  # noqa: S608
            f"FULL JOIN ({numbered.format(named=named, source=theirs(letter))}) AS t "
            f"ON m.place = t.place WHERE NOT coalesce({same}, false)"
        )[0][0]
    )


def cells_differ(
    bench: Bench, mine: str, letter: str, keys: tuple[str, ...], columns: tuple[str, ...]
) -> dict[str, int]:
    joined = ", ".join(f'"{key}"' for key in keys)
    counts = ", ".join(
        f'count(*) FILTER (m."{each}" IS DISTINCT FROM t."{each}")' for each in columns
    )
    row = bench.run(f"SELECT {counts} FROM {mine} AS m JOIN {theirs(letter)} AS t USING ({joined})")  # noqa: S608
    return {each: count for each, count in zip(columns, row[0], strict=True) if count}


@pytest.mark.parametrize(
    ("system", "letter", "keys", "more"),
    [
        ("cow2016", "a", ("ccode1", "ccode2", "year"), ()),
        ("cow2024", "a", ("ccode1", "ccode2", "year"), ()),
        ("gw", "e", ("gwcode1", "gwcode2", "year"), ("microstate1", "microstate2")),
    ],
)
def test_frames_are_the_peers_row_for_row(
    system: str, letter: str, keys: tuple[str, ...], more: tuple[str, ...]
) -> None:
    request = Request(unit=Unit.DYAD_YEARS, system=system, last=_LAST)
    with prepared(request, data=_DATA) as (bench, made):
        bench.run(f"CREATE TABLE mine AS {made.sql}")
        assert frames_differ(bench, "mine", letter, (*keys, *more)) == 0


def test_organisations_of_states_are_the_peers() -> None:
    request = Request(unit=Unit.STATE_YEARS, system="cow2016", last=_LAST, groups=("igo_counts",))
    columns = ("sum_igo_full", "sum_igo_associate", "sum_igo_observer", "sum_igo_anytype")
    with prepared(request, data=_DATA) as (bench, made):
        bench.run(f"CREATE TABLE mine AS {made.sql}")
        assert frames_differ(bench, "mine", "c", ("ccode", "year")) == 0
        assert cells_differ(bench, "mine", "c", ("ccode", "year"), columns) == {}


def test_capabilities_and_alliances_are_the_peers(tmp_path: Path) -> None:
    """The originals are not at hand: what the peer holds of them is given their columns' names."""
    nmc, atop = tmp_path / "NMC-60-abridged.csv", tmp_path / "atop5_1ddyr.csv"
    with Bench() as bench:
        bench.run(f"COPY (FROM read_parquet('{_PEER}/cow_nmc.parquet')) TO '{nmc}' (HEADER)")
        bench.run(
            "COPY (SELECT ccode1 AS stateA, ccode2 AS stateB, year, atop_defense AS defense, "  # noqa: S608
            "atop_offense AS offense, atop_neutral AS neutral, atop_nonagg AS nonagg, "
            f"atop_consul AS consul FROM read_parquet('{_PEER}/atop_alliance.parquet')) "
            f"TO '{atop}' (HEADER)"
        )
    (tmp_path / "states2016.csv").symlink_to(_DATA / "registry" / "states2016.csv")
    request = Request(unit=Unit.STATE_YEARS, system="cow2016", last=_LAST, groups=("capabilities",))
    measures = ("milex", "milper", "irst", "pec", "tpop", "upop", "cinc")
    with prepared(request, data=tmp_path) as (bench, made):
        bench.run(f"CREATE TABLE mine AS {made.sql}")
        assert cells_differ(bench, "mine", "c", ("ccode", "year"), measures) == {}
    request = Request(unit=Unit.DYAD_YEARS, system="cow2016", last=_LAST, groups=("atop",))
    pledges = ("alliance", "defense", "offense", "neutral", "nonagg", "consul")
    with prepared(request, data=tmp_path) as (bench, made):
        bench.run(f"CREATE TABLE mine AS {made.sql}")
        keys = ("ccode1", "ccode2", "year")
        columns = tuple(f"atop_{each}" for each in pledges)
        assert cells_differ(bench, "mine", "b", keys, columns) == {}


def test_organisations_disputes_and_contiguity_but_for_the_peers_faults() -> None:
    groups = ("igo", "mid", "contiguity")
    request = Request(unit=Unit.DYAD_YEARS, system="cow2016", last=_LAST, groups=groups)
    keys = ("ccode1", "ccode2", "year")
    with prepared(request, data=_DATA) as (bench, made):
        bench.run(f"CREATE TABLE mine AS {made.sql}")
        columns = tuple(column.name for column, group in made.columns if group)
        assert frames_differ(bench, "mine", "b", keys) == 0
        assert cells_differ(bench, "mine", "b", keys, columns) == {
            "conttype": 1380,
            "cowmidonset": 2,
        }
        bench.run(
            "CREATE TABLE off AS SELECT ccode1, ccode2, year, m.conttype "  # noqa: S608
            f"FROM mine AS m JOIN {theirs('b')} AS t USING (ccode1, ccode2, year) "
            "WHERE m.conttype > 0 AND t.conttype = 0"
        )
        # Every one is in COW's own file, as of that type in that year.
        original = "cow_contiguity AS c"
        assert bench.run(
            "SELECT count(*) FROM off WHERE EXISTS (SELECT 1 FROM "  # noqa: S608
            f"{original} WHERE state1no = ccode1 AND state2no = ccode2 AND c.year = off.year "
            "AND c.conttype = off.conttype)"
        ) == [(1380,)]
        # The peer's own table has a row of type 0 across the same year.
        touching = (
            f"SELECT ccode1, ccode2, year, bool_or(z.stdate <= p.enddate AND p.stdate <= z.enddate)"  # noqa: S608
            f" AS across FROM off JOIN read_parquet('{_PEER}/cow_contdir.parquet') AS z "
            f"USING (ccode1, ccode2) JOIN read_parquet('{_PEER}/cow_contdir.parquet') AS p "
            "USING (ccode1, ccode2) WHERE z.conttype = 0 AND p.conttype > 0 "
            "AND year BETWEEN year(z.stdate) AND year(z.enddate) "
            "AND year BETWEEN year(p.stdate) AND year(p.enddate) GROUP BY ALL"
        )
        assert bench.run(f"SELECT across, count(*) FROM ({touching}) GROUP BY ALL ORDER BY 1") == [  # noqa: S608
            (False, 64),
            (True, 1316),
        ]
