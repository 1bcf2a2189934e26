"""Laws of the columns from a world: order, both directions, days and years, what is sure."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import comity
from comity.answers import Reason, World
from comity.panels import Unit, groups
from comity.panels.model import Group
from comity.panels.standing import NO_STATE
from comity.plugins import plugins

Rows = list[dict[str, Any]]
_COLUMNS = ("ties", "missions", "recognition", "memberships")
NORWAY = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Finland}} || 2 March 1918
|-
| 2 || {{flag|Chile}} || 5 May 1919 / 7 September 1919
|-
| 3 || {{flag|Peru}} || 1923
|}

Relations with Finland were severed on 7 December 1931. Diplomatic relations with Finland were
restored on 9 March 1935. Relations with Peru were severed in 1923.

Norway recognised Finland on 10 January 1918.

== Diplomatic missions ==
Norway opened a consulate in [[Poznań]] on 3 April 1951. Norway opened a consulate-general in
[[Kraków]] on 4 April 1953.

== Memberships ==
Norway has been a member of the [[United Nations]] since 27 November 1945. Norway is a member of
the [[Nordic Council]].
"""
FINLAND = """{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{flag|Norway}} || 2 March 1918
|}

Finland has been a member of the [[United Nations]] since 14 December 1955. Finland is a member of
the [[Nordic Council]].
"""


STATES = """stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
NOR,385,Norway,1905,6,7,2016,12,31,2016
FIN,375,Finland,1917,12,6,2016,12,31,2016
CHL,155,Chile,1839,4,1,2016,12,31,2016
PER,135,Peru,1839,10,22,2016,12,31,2016
POL,290,Poland,1918,11,3,2016,12,31,2016
SWD,380,Sweden,1816,1,1,2016,12,31,2016
"""
NOR, FIN, CHL, PER, POL, SWD = 385, 375, 155, 135, 290, 380


class Fjord(NamedTuple):
    """A world of two articles, and a folder with a list of six states."""

    world: World
    data: Path


@pytest.fixture(scope="module")
def fjord(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fjord]:
    folder: Path = tmp_path_factory.mktemp("fjord")
    for state, text in (("Norway", NORWAY), ("Finland", FINLAND)):
        (folder / f"Foreign relations of {state}.wikitext").write_text(text)
    (folder / "data").mkdir()
    (folder / "data" / "states2016.csv").write_text(STATES)
    comity.build(folder, out=folder / "w.comity", today="2025-11-24")
    with comity.open(folder / "w.comity") as world:
        yield Fjord(world, folder / "data")


def panel(fjord: Fjord, first: int, last: int, unit: str = "dyad-years", **more: Any) -> Rows:  # noqa: ANN401
    asked = {"columns": _COLUMNS, "first": first, "last": last, "reasons": True} | more
    table = fjord.world.panel(unit, **{"system": "cow2016", "data": fjord.data} | asked)
    return list(table.to_pylist())


def row(rows: Rows, one: int, other: int, year: int) -> dict[str, Any]:
    (found,) = [r for r in rows if (r["ccode1"], r["ccode2"], r["year"]) == (one, other, year)]
    return found


def test_law_rows_stand_in_order_and_both_ways_say_the_same(fjord: Fjord) -> None:
    rows = panel(fjord, 1941, 1941, system="comity")
    assert len(rows) > 2 * 2048  # more than DuckDB joins at once
    keys = [(r["state1"], r["state2"]) for r in rows]
    assert keys == sorted(set(keys))
    mirrored = dict(zip(keys, rows, strict=True))
    for each in rows:
        other = mirrored[each["state2"], each["state1"]]
        assert {_turned(name): value for name, value in other.items()} == each
    once = panel(fjord, 1941, 1941, system="comity", directed=False)
    assert once == [r for r in rows if r["state1"] < r["state2"]]


def _turned(name: str) -> str:
    return name if name.startswith("tie") else name.translate(str.maketrans("12", "21"))


def test_law_a_year_says_of_its_days_what_each_of_them_says(fjord: Fjord) -> None:
    for year in (1918, 1919, 1923, 1931, 1935, 1945, 1953):
        years = panel(fjord, year, year)
        days: dict[tuple[int, int], Rows] = {}
        for each in panel(fjord, year, year, "dyad-days"):
            days.setdefault((each["ccode1"], each["ccode2"]), []).append(each)
        assert set(days) == {(r["ccode1"], r["ccode2"]) for r in years}
        for each in years:
            told = days[each["ccode1"], each["ccode2"]]
            by_day = {r["day"]: r for r in told}
            for column, day in (("tie_jan1", (1, 1)), ("tie_dec31", (12, 31))):
                if found := by_day.get(dt.date(year, *day)):
                    assert each[column] == found["tie"]
            values = {r["tie"] for r in told if r["tie_reason"] != NO_STATE}
            if each["tie_any"] == 0:
                assert values == {0}
            elif 1 in values:
                assert each["tie_any"] == 1
            last = by_day[dt.date(year, 12, 31)]
            for column in ("embassy12", "mission21", "recognises12", "shared_memberships_list"):
                assert each[column] == last[column], (each, column)


def told(rows: Rows, other: int, year: int) -> tuple[Any, ...]:
    names = ("jan1", "dec31", "any", "established", "restored", "severed")
    found = row(rows, NOR, other, year)
    return tuple(found[f"tie_{name}"] for name in names)


def test_severed_then_restored(fjord: Fjord) -> None:
    rows = panel(fjord, 1931, 1935)
    assert told(rows, FIN, 1931) == (1, 0, 1, 0, 0, 1)
    assert told(rows, FIN, 1933) == (0, 0, 0, 0, 0, 0)
    assert told(rows, FIN, 1935) == (0, 1, 1, 0, 1, 0)


def test_two_beginnings_with_no_word_of_an_end_are_no_restoration(fjord: Fjord) -> None:
    rows = panel(fjord, 1919, 1919)
    assert told(rows, CHL, 1919) == (0, 1, 1, 1, None, None)
    found = row(rows, NOR, CHL, 1919)
    assert found["tie_severed_reason"] == Reason.UNDATED.value


def test_law_what_is_missing_is_not_said_by_a_document(fjord: Fjord) -> None:
    rows = panel(fjord, 1917, 1924) + panel(fjord, 1990, 1991, system="comity", directed=False)
    for each in rows:
        for name in ("any", "jan1", "dec31", "established", "restored", "severed"):
            if each[f"tie_{name}"] is None:
                assert each[f"tie_{name}_reason"] != Reason.SAID.value, (name, each)
            else:
                assert each[f"tie_{name}_reason"] != NO_STATE, (name, each)


def test_what_began_and_ended_in_a_year_was_there_on_some_day_of_it(fjord: Fjord) -> None:
    rows = panel(fjord, 1923, 1923)
    assert told(rows, PER, 1923) == (None, None, 1, 1, 0, 1)
    assert row(rows, NOR, PER, 1923)["tie_jan1_reason"] == Reason.PRECISION.value


def test_the_highest_mission_and_the_claims_of_that_one(fjord: Fjord) -> None:
    rows = panel(fjord, 1950, 1953)
    found = {year: row(rows, NOR, POL, year) for year in (1950, 1951, 1953)}
    assert [each["mission12"] for each in found.values()] == [
        None,
        "consulate",
        "consulate-general",
    ]
    assert found[1950]["mission12_reason"] == Reason.BEFORE.value
    assert found[1953]["embassy12"] is None
    assert [
        "Poznań" in each.quote for each in fjord.world.why(found[1951], "mission12").support
    ] == [True]


def test_shared_is_what_both_are_told_to_belong_to(fjord: Fjord) -> None:
    rows = panel(fjord, 1954, 1955)
    before, since = (row(rows, FIN, NOR, year) for year in (1954, 1955))
    assert (before["shared_memberships"], since["shared_memberships"]) == (0, 1)
    assert (since["shared_memberships_list"], since["shared_memberships_unsure"]) == (
        "United Nations", 1,
    )  # fmt: skip
    sure = {each.object for each in fjord.world.why(since, "shared_memberships").support}
    unsure = {each.object for each in fjord.world.why(since, "shared_memberships_unsure").support}
    assert (sure, unsure) == ({"United Nations"}, {"Nordic Council"})
    nobody = row(rows, NOR, SWD, 1955)
    names = ("shared_memberships", "shared_memberships_unsure", "shared_memberships_list")
    assert [nobody[name] for name in names] == [None, None, None]
    assert nobody["shared_memberships_reason"].startswith("no document that was read says")


def test_every_name_is_short_enough_for_stata() -> None:
    assert groups()
    for group in plugins("comity.panels.columns", Group).values():
        for unit, shape in group.shapes.items():
            for column in shape.columns:
                assert len(f"{column.name}_reason") <= 32, (unit, column.name)
                assert isinstance(unit, Unit)
