"""Dates that templates hold as parameters."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.dates import find, from_parts


@pytest.mark.parametrize(
    ("parameters", "printed"),
    [
        ("1992|3|11", "11 March 1992"),
        ("format=dmy|1992|3|11", "11 March 1992"),
        ("1992|03|11|format=dmy", "11 March 1992"),
        ("11|March|1992", "11 March 1992"),
        ("March|11|1992", "11 March 1992"),
        ("11|3|1992", "11 March 1992"),
        ("1992-03-11", "11 March 1992"),
        ("format=dmy|1992-3-11", "11 March 1992"),
        ("11 March 1992||", "11 March 1992"),
        ("\t11   March 1992 ", "11 March 1992"),
        ("1992|3|11|18|30|df=y", "11 March 1992"),
        ("March 1992", "March 1992"),
        ("1992|3", "March 1992"),
        ("1992|3|", "March 1992"),
        ("1992-03", "March 1992"),
        ("Mar 1992", "Mar 1992"),
        ("1992", "1992"),
        ("1992||", "1992"),
        ("1143|5|23", "23 May 1143"),
        ("c. 1850", "c. 1850"),
        ("1918–1921, 1991", "1918–1921, 1991"),
        ("1977|09|31", "31 September 1977"),
        ("", ""),
        ("format=dmy", ""),
        ("soon", ""),
        ("1992|13|1", ""),
        ("3|11", ""),
        ("||", ""),
        pytest.param("3" * 5000 + "|3", "", id="a number without end"),
    ],
)
def test_parameters_are_printed_as_a_reader_sees_them(parameters: str, printed: str) -> None:
    assert from_parts(parameters.split("|")) == printed


@given(st.dates(dt.date(1000, 1, 1), dt.date(2199, 12, 31)))
def test_whatever_the_order_the_day_is_the_same(day: dt.date) -> None:
    year, month, number = str(day.year), str(day.month), str(day.day)
    name = f"{day:%B}"
    orders = ([year, month, number], [number, name, year], [name, number, year], [day.isoformat()])
    assert {from_parts(parts) for parts in orders} == {f"{number} {name} {year}"}
    assert [each.first for each in find(from_parts(orders[0]))] == [day.isoformat()]


@given(st.lists(st.text(max_size=12), max_size=5))
def test_no_parameters_break_it(parts: list[str]) -> None:
    assert isinstance(from_parts(parts), str)
