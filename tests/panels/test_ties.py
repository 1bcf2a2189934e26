"""Columns from a world: as its answers have them, with their reasons and their claims."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pytest

import comity
from comity.answers import Reason, World
from comity.dates import Verdict
from comity.errors import ComityError, DatasetError
from comity.panels.standing import NO_STATE

VALUES = {Verdict.YES: 1, Verdict.NO: 0, Verdict.UNSAID: None}
DAYS = {"tie_jan1": "01-01", "tie_dec31": "12-31"}


LIST = """stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
ICE,395,Iceland,1944,5,17,2016,12,31,2016
DEN,390,Denmark,1816,1,1,2016,12,31,2016
SWD,380,Sweden,1816,1,1,2016,12,31,2016
CHA,483,Chad,1960,8,11,2016,12,31,2016
"""


def panel(world: World, columns: Iterable[str], **more: Any) -> list[dict[str, Any]]:  # noqa: ANN401
    """Return the rows of two states whose articles were read, and of Peru, of which none was."""
    table = world.panel("dyad-years", columns=columns, reasons=True, **more)
    ours = pc.is_in(table["state1"], pa.array(["DNK", "ISL", "FIN", "PER"]))
    theirs = pc.is_in(table["state2"], pa.array(["ISL", "DNK", "SWE", "FIN", "TON", "TCD", "PER"]))
    found: list[dict[str, Any]] = table.filter(pc.and_(ours, theirs)).to_pylist()
    return found


@pytest.fixture
def four(own_copies: Path) -> Path:
    (own_copies / "states2016.csv").write_text(LIST)
    return own_copies


def row(rows: list[dict[str, Any]], one: str, other: str, year: int) -> dict[str, Any]:
    (found,) = [
        each for each in rows
        if (each["state1"], each["state2"], each["year"]) == (one, other, year)
    ]  # fmt: skip
    return found


def test_law_a_cell_is_what_the_world_answers_for_that_day(north: World) -> None:
    asked = panel(north, ["ties"], first=1935, last=1945) + panel(
        north, ["ties"], first=1975, last=1976
    )
    assert len(asked) > 200
    for each in asked:
        for column, day in DAYS.items():
            reason = each[f"{column}_reason"]
            if reason.startswith("one of the two is no state"):
                continue
            answer = north.between(each["state1"], each["state2"], on=f"{each['year']}-{day}")
            assert (each[column], reason) == (VALUES[answer.verdict], answer.reason.value), each


def test_days_tell_the_same_as_their_years(north: World, four: Path) -> None:
    days = north.panel(
        "dyad-days", system="cow2016", data=four, columns=["ties"], first=1961, last=1961,
        directed=False,
    ).to_pylist()  # fmt: skip
    tie = {(each["ccode1"], each["ccode2"], str(each["day"])): each["tie"] for each in days}
    assert len(tie) == 6 * 365
    assert tie[395, 483, "1961-05-02"] == 0
    assert tie[395, 483, "1961-05-03"] == 1
    assert tie[380, 395, "1961-05-03"] == 1
    assert tie[380, 390, "1961-05-03"] is None


def test_begun_ended_and_unsure(north: World) -> None:
    rows = [
        each
        for years in ((1939, 1940), (1950, 1950), (1961, 1961), (1970, 1970), (1975, 1976))
        for each in panel(north, ["ties"], first=years[0], last=years[1])
    ]

    def told(other: str, year: int) -> tuple[Any, ...]:
        found = row(rows, "ISL", other, year)
        return tuple(
            found[f"tie_{each}"] for each in ("jan1", "dec31", "any", "established", "severed")
        )

    assert told("TCD", 1961) == (0, 1, 1, 1, 0)
    assert told("TCD", 1970) == (1, 1, 1, 0, 0)
    assert told("TCD", 1975) == (1, 0, 1, 0, 1)
    assert told("TCD", 1976) == (0, 0, 0, 0, 0)
    # "1940" is some day of that year: on its first day nobody can tell.
    assert told("SWE", 1940) == (None, 1, 1, 1, 0)
    assert told("SWE", 1939) == (0, 0, 0, 0, 0)
    # No document says anything of Peru.
    assert told("PER", 1950) == (None, None, None, None, None)


def test_since_and_grade(north: World) -> None:
    rows = panel(north, ["ties"], first=1950, last=1950)
    found = row(rows, "DNK", "ISL", 1950)
    assert (found["tie_since"], found["tie_grade"]) == ("1918-12-01", "disputed")
    silent = row(rows, "PER", "SWE", 1950)
    assert (silent["tie_since"], silent["tie_grade"]) == (None, None)
    assert silent["tie_since_reason"] == Reason.OUTSIDE.value


def test_missions_each_way_and_silence_is_not_zero(north: World) -> None:
    rows = panel(north, ["missions"], first=1960, last=1963)
    found = row(rows, "DNK", "FIN", 1962)
    assert (found["embassy12"], found["mission12"], found["embassy21"]) == (1, "embassy", None)
    before = row(rows, "DNK", "FIN", 1961)
    assert (before["embassy12"], before["embassy12_reason"]) == (0, Reason.BEFORE.value)
    assert row(rows, "FIN", "DNK", 1962)["embassy21"] == 1
    undated = row(rows, "ISL", "DNK", 1962)
    assert (undated["embassy12"], undated["embassy12_reason"]) == (None, Reason.UNDATED.value)


def test_a_cell_names_its_claims(north: World) -> None:
    cited = north.why({"state1": "ISL", "state2": "DNK", "year": 1950}, "tie_dec31")
    assert [each.document for each in cited.support] == ["Foreign relations of Iceland"]
    assert "1 December 1918" in cited.support[0].quote
    assert [each.document for each in cited.dissent] == ["Foreign relations of Denmark"]
    mission = north.why({"state1": "FIN", "state2": "DNK", "day": "1963-01-01"}, "embassy21")
    assert ["Helsinki" in each.quote for each in mission.support] == [True]
    assert north.why({"state1": "FIN", "state2": "DNK", "year": 1962}, "embassy12").support == ()
    silent = north.why({"state1": "PER", "state2": "DNK", "year": 1962}, "tie_dec31")
    assert (silent.support, silent.dissent) == ((), ())


def test_a_cell_of_another_system_names_the_same_claims(north: World) -> None:
    by_code = north.why({"ccode1": 395, "ccode2": 390, "year": 1950}, "tie_dec31_reason")
    by_name = north.why({"state1": "ISL", "state2": "DNK", "year": 1950}, "tie_dec31")
    assert by_code == by_name
    assert by_code.support


@pytest.mark.parametrize(
    ("cell", "column", "error", "words"),
    [
        ({"ccode1": 1, "ccode2": 2, "year": 1950}, "dyadigos", DatasetError, "of the columns igo"),
        ({"ccode1": 1, "ccode2": 2, "year": 1950}, "nothing", ComityError, "no column"),
        ({"ccode1": 1, "ccode2": 2}, "tie_any", ComityError, "has a year"),
        ({"ccode1": 1, "ccode2": 2, "year": "x"}, "tie_any", ComityError, "has a year"),
        ({"year": 1950}, "tie_any", ComityError, "has state, ccode or gwcode"),
    ],
)
def test_a_cell_that_rests_on_no_claims(
    north: World, cell: dict[str, Any], column: str, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        north.why(cell, column)


def test_ties_go_with_the_codes_of_any_system(north: World, four: Path) -> None:
    rows = north.panel(
        "dyad-years", system="cow2016", data=four, columns=["ties", "memberships"], first=1944,
        last=1950,
    ).to_pylist()  # fmt: skip
    tie = {(each["ccode1"], each["ccode2"], each["year"]): each["tie_dec31"] for each in rows}
    assert [tie[395, 390, year] for year in range(1945, 1951)] == [1] * 6
    assert [tie[390, 395, year] for year in range(1945, 1951)] == [1] * 6
    assert [tie[380, 390, year] for year in range(1945, 1951)] == [None] * 6
    assert {each["shared_memberships"] for each in rows} == {None}


PERU = """{| class="wikitable"
! Country !! Date
|-
| {{flag|East Germany}} || 28 December 1972
|-
| {{flag|Estonia}} || 3 March 1922
|-
| {{flag|Chile}} || 1823
|}

Peru has diplomatic relations with Azerbaijan. Peru has an embassy in [[Tallinn]], Estonia.

It has no diplomatic relations with the following states:
* [[Tonga]]
"""


@pytest.fixture
def peru(tmp_path: Path) -> Iterator[World]:
    (tmp_path / "Foreign relations of Peru.wikitext").write_text(PERU)
    comity.build(tmp_path, out=tmp_path / "w.comity", today="2024-03-05")
    with comity.open(tmp_path / "w.comity") as world:
        yield world


def test_law_a_cell_is_the_answer_where_states_begin_end_and_are_occupied(peru: World) -> None:
    told = set()
    for first, last in ((1938, 1941), (1949, 1949), (1989, 1992), (2023, 2025)):
        for each in peru.panel(
            "dyad-years", columns=["ties"], reasons=True, first=first, last=last
        ).to_pylist():
            if each["state1"] != "PER" or each["tie_dec31_reason"] in {NO_STATE, "outside"}:
                continue
            answer = peru.between("PER", each["state2"], on=f"{each['year']}-12-31")
            cell = (each["tie_dec31"], each["tie_dec31_reason"])
            assert cell == (VALUES[answer.verdict], answer.reason.value), each
            told.add((each["state2"], each["year"], *cell))
    assert ("EST", 1938, 1, Reason.SAID.value) in told
    assert ("EST", 1941, None, Reason.INTERRUPTED.value) in told
    assert ("EST", 1992, 1, Reason.SAID.value) in told
    assert ("DDDE", 1989, 1, Reason.SAID.value) in told
    assert ("TON", 2023, None, Reason.UNDATED.value) in told
    assert ("TON", 2024, 0, Reason.NONE.value) in told


def test_the_codes_of_a_system_may_go_beyond_the_registry(peru: World, own_copies: Path) -> None:
    # The list has a state of the code 265 for longer than there was one.
    (own_copies / "states2016.csv").write_text(
        LIST.splitlines()[0] + "\nPER,135,Peru,1839,10,22,2016,12,31,2016\n"
        "GDR,265,East Germany,1954,3,25,2016,12,31,2016\n"
    )
    rows = peru.panel(
        "dyad-years", system="cow2016", data=own_copies, columns=["ties"], reasons=True,
        first=1989, last=1991, directed=False,
    ).to_pylist()  # fmt: skip
    assert [(each["year"], each["tie_dec31"]) for each in rows] == [
        (1989, 1), (1990, None), (1991, None),
    ]  # fmt: skip
    assert rows[2]["tie_dec31_reason"] == NO_STATE


def test_a_cell_of_an_occupied_state_names_its_claims(peru: World) -> None:
    cited = peru.why({"state1": "EST", "state2": "PER", "year": 1960}, "tie_dec31")
    assert ["3 March 1922" in each.quote for each in cited.support] == [True]
    cited = peru.why({"state1": "PER", "state2": "TON", "year": 1960}, "tie_dec31")
    assert ["Tonga" in each.quote for each in cited.support] == [True]
