import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.actors import actors, continuing, lifetime
from comity.actors.lifetimes import Lifetime
from comity.dates.bounds import LONG_AGO, NEVER


def day(text: str) -> int:
    return dt.date.fromisoformat(text).toordinal()


@pytest.mark.parametrize(
    ("who", "gaps"),
    [
        ("EST", [("1940-06-17", "1991-09-05")]),
        ("DEU", [("1945-05-09", "1949-09-20")]),
        ("POL", []),  # one of the two lists has it all the time
        ("RUS", []),  # the Soviet Union, which it continues, stands in
        ("SRB", [("1915-10-02", "1992-04-26")]),  # nobody's but that of Serbia and Montenegro does
        ("VNM", []),
        ("CAN", []),  # counted late, and never left out again
    ],
)
def test_a_gap_is_where_both_lists_leave_a_state_out(who: str, gaps: list[tuple[str, str]]) -> None:
    assert [(each.first, each.last) for each in lifetime(who).gaps] == [
        (day(first), day(last)) for first, last in gaps
    ]


def test_where_it_is_contested_since_when_no_day_is_too_early() -> None:
    assert lifetime("XKX").start == "2008-02-17"
    assert not lifetime("XKX").absent(day("2000-01-01"), day("2000-01-01"))
    assert not lifetime("European Union").absent(day("1960-01-01"), day("1960-01-01"))
    assert lifetime("AZE").absent(day("1950-01-01"), day("1950-12-31"))


def test_who_is_in_no_registry_may_always_have_been() -> None:
    assert lifetime("Somebody's cousin") == Lifetime()


def test_a_year_is_no_day() -> None:
    congress = lifetime("Congress Poland")  # until some day of 1915
    assert congress.end == "1915"
    assert not congress.absent(day("1915-06-01"), day("1915-06-01"))
    assert not congress.throughout(day("1915-06-01"), day("1915-06-01"))
    assert congress.absent(day("1916-01-01"), day("1916-01-01"))


@pytest.mark.parametrize(
    ("former", "now"), [("SUHH", "RUS"), ("CSXX", "SRB"), ("YUCS", ""), ("DDDE", ""), ("CHL", "")]
)
def test_who_continues_a_former_state(former: str, now: str) -> None:
    assert continuing(former) == now


@given(st.sampled_from([each.id for each in actors()]), st.integers(1, NEVER - 1))
def test_law_nobody_is_there_and_absent_on_one_day(who: str, on: int) -> None:
    life = lifetime(who)
    assert not (life.absent(on, on) and life.throughout(on, on))
    for gap in life.gaps:
        assert LONG_AGO < gap.first <= gap.last < NEVER
        assert not life.absent(gap.first, gap.last)
