"""EDTF values against the package edtf, and what must be refused."""

import datetime as dt
import time

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.dates import Edtf
from comity.errors import ImpossibleDateError

LEVEL_0 = ["1985-04-12", "1985-04", "1985", "1964/2008", "2004-06/2006-08", "2004-02-01/2005-02-08"]
LEVEL_1 = [
    *["1984?", "2004-06~", "2004-06-11%", "1992~", "199X", "19XX", "1985-04-XX", "1985-XX-XX"],
    *["2001-21", "2001-22", "2001-23", "2001-24", "1985-04-12/..", "1985/..", "../1985-04-12"],
    *["1984?/2004%", "1984-06-02?/2004-08-08~"],
]
LEVEL_2 = [
    *["2004?-06-11", "2004-06~-11", "2004-?06-11", "156X-12-25", "15XX-12-25", "1XXX-XX"],
    *["1984-XX-25", "2001-25", "2001-29", "2001-33", "2001-36", "2001-37", "2001-41"],
    *["[1667,1668,1670..1672]", "{1667..1670}", "{1960,1961-12}", "[..1760-12-03]", "[1760-12..]"],
]


def day_of(bound: object) -> dt.date | None:
    """Turn the package's struct_time or infinity into ours."""
    return dt.date(*bound[:3]) if isinstance(bound, time.struct_time) else None


@pytest.mark.parametrize("text", [*LEVEL_0, *LEVEL_1, *LEVEL_2])
def test_the_days_of_a_date_are_those_the_package_edtf_finds(text: str) -> None:
    theirs = edtf.parse_edtf(text)
    ours = Edtf.parse(text)
    assert (ours.first, ours.last) == (day_of(theirs.lower_strict()), day_of(theirs.upper_strict()))
    assert str(ours) == text


@pytest.mark.parametrize(
    "text",
    [
        *["", " ", "92", "1992-", "1992-4", "1992-4-3", "1992-04-", "19x2", "1992 ", "1992-04-23T"],
        *["1992-13", "1992-00", "1992-20", "1992-42", "1992-21-01", "0000", "1992/93", "-0500"],
        *["1992-02-30", "1975-11-31", "1900-02-29", "1977-09-31", "1992-02-3X?/"],
        *["../..", "/", "1993/1992", "1992//1993", "[]", "[1992", "{..}", "[1992}", "1992-02-XXX"],
        *["١٩٩٢", "1992\n", "199X-02-30", "Y17E7"],
    ],
)
def test_what_is_no_date_is_refused_with_its_own_text(text: str) -> None:
    with pytest.raises(ImpossibleDateError, match=r"."):
        Edtf.parse(text)


def test_an_impossible_day_says_so() -> None:
    with pytest.raises(ImpossibleDateError, match="'1975-11-31': no such day"):
        Edtf.parse("1975-11-31")


def test_a_year_is_not_its_first_of_january() -> None:
    assert Edtf.parse("1992") != Edtf.parse("1992-01-01")
    assert Edtf.parse("1992") == Edtf.parse("1992")
    assert len({Edtf.parse("1992"), Edtf.parse("1992"), Edtf.parse("1992~")}) == 2


def test_an_estimate_to_two_digits_is_a_century() -> None:
    assert (Edtf.parse("1950S2").first, Edtf.parse("1950S2").last) == (
        dt.date(1900, 1, 1),
        dt.date(1999, 12, 31),
    )


@pytest.mark.parametrize("text", ["../1992", "/1992"])
def test_an_open_beginning_has_no_first_day(text: str) -> None:
    assert Edtf.parse(text).first is None
    assert Edtf.parse(text).last == dt.date(1992, 12, 31)


def test_dates_have_no_order_of_their_own() -> None:
    with pytest.raises(TypeError, match="before"):
        sorted([Edtf.parse("1993"), Edtf.parse("1992")])
    with pytest.raises(TypeError, match="before"):
        _ = Edtf.parse("1992") >= Edtf.parse("1992-04")


def test_nothing_in_a_date_can_be_changed() -> None:
    with pytest.raises(AttributeError):
        Edtf.parse("1992").text = "1993"  # type: ignore[misc]


@given(st.dates())
def test_every_day_of_the_calendar_reads_back(day: dt.date) -> None:
    read = Edtf.parse(day.isoformat())
    assert read.first == read.last == day
    assert str(read) == day.isoformat()


@given(st.dates())
def test_a_day_lies_in_its_month_and_year(day: dt.date) -> None:
    text = day.isoformat()
    for wider in (text[:7], text[:4], text[:8] + "XX"):
        date = Edtf.parse(wider)
        assert date.first is not None
        assert date.last is not None
        assert date.first <= day <= date.last
        assert date.first.isoformat()[: len(text[:4])] == text[:4]


@given(st.text(alphabet="0123456789X-/.~?%[]{},SY", max_size=24))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    try:
        date = Edtf.parse(text)
    except ImpossibleDateError:
        return
    assert date.text == text
    assert date.first is None or date.last is None or date.first <= date.last
