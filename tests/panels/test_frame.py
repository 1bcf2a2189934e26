"""Which states, or pairs of states, there are in which year or on which day."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.errors import ComityError, DatasetError
from comity.panels import Request, Unit, prepared
from comity.panels.frame import frame
from comity.store.bench import Bench

Rows = list[dict[str, Any]]


def keys(rows: Rows) -> list[tuple[Any, ...]]:
    return [tuple(row.values()) for row in rows]


def test_a_pair_is_there_in_every_year_in_which_both_are_on_some_day(
    rows: Callable[..., Rows],
) -> None:
    found = keys(rows("dyad-years", first=1939, last=1951))
    assert [key for key in found if key[:2] == (1, 2)] == [(1, 2, y) for y in range(1939, 1952)]
    assert [key for key in found if 3 in key[:2]] == [
        (1, 3, 1950), (2, 3, 1950), (3, 1, 1950), (3, 2, 1950),
    ]  # fmt: skip


def test_a_year_that_two_spells_touch_comes_once(rows: Callable[..., Rows]) -> None:
    found = keys(rows("state-years", first=1940, last=1940))
    assert found == [(1, "Aland", 1940), (2, "Bland", 1940)]


@pytest.mark.parametrize(
    ("exist", "years"),
    [
        ("any", [1900, *range(1901, 1940), 1940, 1941]),
        ("throughout", [*range(1901, 1940), 1941]),
        ("07-01", [1900, *range(1901, 1940), 1941]),
        ("12-31", [1900, *range(1901, 1940), 1940, 1941]),
        ("01-01", [*range(1901, 1940), 1940, 1941]),
    ],
)
def test_when_in_the_year_a_state_must_exist_is_a_switch(
    rows: Callable[..., Rows], exist: str, years: list[int]
) -> None:
    found = rows("state-years", first=1899, last=1941, exist=exist)
    assert [row["year"] for row in found if row["ccode"] == 2] == years


def test_days_are_those_on_which_both_exist(rows: Callable[..., Rows]) -> None:
    found = keys(rows("dyad-days", first=1950, last=1950, directed=False))
    days = [dt.date(1950, 7, 2) + dt.timedelta(days=n) for n in range(8)]
    assert [key[2] for key in found if key[:2] == (2, 3)] == days
    assert len([key for key in found if key[:2] == (1, 2)]) == 365


def test_days_of_a_state_stop_where_it_does_and_begin_again(rows: Callable[..., Rows]) -> None:
    found = [row["day"] for row in rows("state-days", first=1940, last=1940) if row["ccode"] == 2]
    assert len(found) == 366 - 62
    assert dt.date(1940, 6, 30) in found
    assert dt.date(1940, 7, 1) not in found


def test_comitys_own_states_need_no_dataset() -> None:
    with prepared(Request(unit=Unit.STATE_YEARS, first=1990, last=1992)) as (bench, made):
        found = {(row[0], row[2]) for row in bench.run(made.sql)}
    assert {("SUHH", 1990), ("SUHH", 1991), ("AZE", 1991), ("AZE", 1992)} <= found
    assert not {("SUHH", 1992), ("AZE", 1990)} & found


def test_gleditsch_and_ward_have_microstates_besides(rows: Callable[..., Rows]) -> None:
    found = rows("state-years", system="gw", first=1989, last=1990)
    assert [(r["gwcode"], r["year"], r["microstate"]) for r in found] == [
        (1, 1989, 0), (1, 1990, 0), (2, 1989, 0), (2, 1990, 0), (9, 1990, 1),
    ]  # fmt: skip


def test_a_list_is_told_to_its_last_year_and_goes_on_only_where_asked(
    rows: Callable[..., Rows],
) -> None:
    assert max(row["year"] for row in rows("state-years")) == 2016
    assert max(row["year"] for row in rows("state-years", last=2020)) == 2020


def test_a_missing_dataset_is_named_with_where_it_is_described(tmp_path: Path) -> None:
    request = Request(unit=Unit.STATE_YEARS, system="cow2024")
    with (
        pytest.raises(DatasetError, match=r"states2024\.csv.*correlatesofwar\.org"),
        prepared(request, data=tmp_path),
    ):
        pass


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"first": 2000, "last": 1999}, "no span"),
        ({"exist": "31-31"}, "exist is any"),
        ({"exist": "02-30"}, "exist is any"),
        ({"groups": ("nothing",)}, "no columns are called 'nothing'"),
        ({"groups": ("igo_counts",)}, "are of state-years"),
        ({"groups": ("igo",)}, "codes of cow"),
        ({"groups": ("ties",)}, "name one"),
    ],
)
def test_what_does_not_go_together_is_said(more: dict[str, Any], words: str) -> None:
    request = Request(unit=Unit.DYAD_YEARS, **more)
    with pytest.raises(ComityError, match=words), prepared(request):
        pass


def test_a_system_that_there_is_not() -> None:
    with (
        pytest.raises(ComityError, match="cow2016"),
        prepared(Request(unit=Unit.DYAD_YEARS, system="moon")),
    ):
        pass


_DAYS = st.dates(dt.date(1990, 1, 1), dt.date(1992, 12, 31))
_SPELLS = st.lists(
    st.tuples(st.integers(1, 4), _DAYS, _DAYS).map(lambda s: (s[0], *sorted(s[1:]))), max_size=8
)


def framed(spells: list[tuple[int, dt.date, dt.date]], request: Request) -> list[tuple[Any, ...]]:
    kinds = {"code": "INTEGER", "name": "VARCHAR", "start": "DATE", "finish": "DATE"}
    with Bench() as bench:
        bench.table("members", kinds, [(c, "", a.isoformat(), b.isoformat()) for c, a, b in spells])
        made = frame(bench, request)
        whole = bench.run(made.whole)
        assert [row for part in made.parts for row in bench.run(part)] == whole
        return [(row[0], row[1], row[3]) for row in whole]


def there(spells: list[tuple[int, dt.date, dt.date]], code: int, day: dt.date) -> bool:
    return any(c == code and first <= day <= last for c, first, last in spells)


@given(_SPELLS)
@settings(max_examples=15, deadline=None)
def test_law_a_row_is_a_year_with_a_day_on_which_both_exist(
    spells: list[tuple[int, dt.date, dt.date]],
) -> None:
    request = Request(unit=Unit.DYAD_YEARS, system="cow2016", first=1991, last=1992)
    days = [dt.date(1991, 1, 1) + dt.timedelta(days=n) for n in range(365 + 366)]
    meant = {
        (a, b, day.year)
        for a in range(1, 5) for b in range(1, 5) if a != b
        for day in days if there(spells, a, day) and there(spells, b, day)
    }  # fmt: skip
    found = framed(spells, request)
    assert found == sorted(meant)


@given(_SPELLS, st.randoms())
@settings(max_examples=15, deadline=None)
def test_law_undirected_is_half_of_directed_and_order_of_the_list_is_nothing(
    spells: list[tuple[int, dt.date, dt.date]],
    random: Any,  # noqa: ANN401 - hypothesis's own
) -> None:
    for unit in (Unit.DYAD_YEARS, Unit.DYAD_DAYS):
        both = Request(unit=unit, system="cow2016", first=1990, last=1992)
        once = Request(unit=unit, system="cow2016", first=1990, last=1992, directed=False)
        directed = framed(spells, both)
        assert framed(spells, once) == [row for row in directed if row[0] < row[1]]
        assert sorted((b, a, when) for a, b, when in directed) == directed
        shuffled = list(spells)
        random.shuffle(shuffled)
        assert framed(shuffled, both) == directed
