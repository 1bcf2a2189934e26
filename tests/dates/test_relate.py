"""What may be said of two dates, and the laws that keep it honest."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.dates import Edtf, Verdict, after, before, during, overlaps, same

YES, NO, UNSAID = Verdict.YES, Verdict.NO, Verdict.UNSAID
RELATIONS = (before, after, same, overlaps)


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("1991", "1992-04", YES),
        ("1992-04-23", "1992-04-24", YES),
        ("1992-04-23", "1992-04-23", NO),
        ("1992", "1992-04", UNSAID),
        ("1992", "1992", UNSAID),
        ("1992-05", "1992-04", NO),
        ("1993", "1992-12-31", NO),
        ("1992", "1992-12-31", UNSAID),
        ("1992", "1992-01-01", NO),
        ("1918/1921", "1922", YES),
        ("1918/1921", "1920", NO),
        ("1918/1921", "1921-06", UNSAID),
        ("1992/..", "2020", UNSAID),
        ("1992/..", "1990", NO),
        ("../1985", "1986", YES),
        ("1850~", "1851", UNSAID),
        ("1850~", "1853", YES),
        ("1850%", "1852", UNSAID),
        ("199X", "2000-01-01", YES),
        ("1992-21", "1992-06", YES),
    ],
)
def test_before(one: str, other: str, verdict: Verdict) -> None:
    assert before(Edtf.parse(one), Edtf.parse(other)) is verdict
    assert after(Edtf.parse(other), Edtf.parse(one)) is verdict


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("1992-04-23", "1992-04-23", YES),
        ("1992-04-23", "1992-04", UNSAID),
        ("1992", "1992", UNSAID),
        ("1992", "1993", NO),
        ("1992~", "1993", UNSAID),
        ("1918-01-01/1921-03-16", "1918-01-01/1921-03-16", YES),
        ("1918/1921", "1918/1922", NO),
        ("1918/1921", "1918-05/1921", UNSAID),
        ("1992-04-23?", "1992-04-23?", UNSAID),
    ],
)
def test_same(one: str, other: str, verdict: Verdict) -> None:
    assert same(Edtf.parse(one), Edtf.parse(other)) is verdict


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("1918/1921", "1920", YES),
        ("1918/1921", "1921", UNSAID),
        ("1918/1921", "1922", NO),
        ("1918/1921", "1919/1930", YES),
        ("1992", "1992-04", UNSAID),
        ("1992/..", "1980/1991", NO),
        ("1992/..", "1992-01/1993", UNSAID),
    ],
)
def test_overlaps(one: str, other: str, verdict: Verdict) -> None:
    assert overlaps(Edtf.parse(one), Edtf.parse(other)) is verdict


@pytest.mark.parametrize(
    ("one", "period", "verdict"),
    [
        ("1992-04-23", "1992", YES),
        ("1992", "1992", YES),
        ("1992", "1992-04", UNSAID),
        ("1991", "1992", NO),
        ("1992-04", "1992~", UNSAID),
        ("1920", "1918/1921", YES),
        ("1921-02", "1918/1921", UNSAID),
        ("1995", "1992/..", YES),
        ("1995", "1992/", UNSAID),
        ("1980", "../1985", YES),
        ("1996", "199X", YES),
    ],
)
def test_during(one: str, period: str, verdict: Verdict) -> None:
    assert during(Edtf.parse(one), Edtf.parse(period)) is verdict


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_verdict_is_never_taken_for_true_or_false(verdict: Verdict) -> None:
    with pytest.raises(TypeError, match="three values"):
        bool(verdict)


DAYS = st.dates(dt.date(1990, 1, 1), dt.date(1993, 12, 31)).map(dt.date.isoformat)
CUTS = st.sampled_from([4, 7, 10])
MARKS = st.sampled_from(["", "", "~", "?", "%"])


@st.composite
def singles(draw: st.DrawFn) -> str:
    """A day, month or year of a few years, so that dates often meet."""
    return draw(DAYS)[: draw(CUTS)] + draw(MARKS)


@st.composite
def spans(draw: st.DrawFn) -> str:
    """A span, at times without an end."""
    first, last = sorted([draw(DAYS), draw(DAYS)])
    begin, end = first[: draw(CUTS)], last[: draw(CUTS)]
    return draw(st.sampled_from([f"{begin}/{end}", f"{begin}/..", f"../{end}", f"{begin}/"]))


DATES = st.one_of(singles(), spans()).map(Edtf.parse)


@given(DATES, DATES)
def test_no_two_dates_are_each_before_the_other(one: Edtf, other: Edtf) -> None:
    assert not (before(one, other) is YES and before(other, one) is YES)


@given(DATES, DATES)
def test_what_is_before_is_neither_the_same_nor_overlaps(one: Edtf, other: Edtf) -> None:
    if before(one, other) is YES:
        assert before(other, one) is NO
        assert same(one, other) is NO
        assert overlaps(one, other) is NO


@given(DATES, DATES, DATES)
def test_before_is_handed_on(one: Edtf, other: Edtf, third: Edtf) -> None:
    if before(one, other) is YES and before(other, third) is YES:
        assert before(one, third) is YES


@given(DATES, DATES)
def test_same_and_overlaps_do_not_mind_the_order(one: Edtf, other: Edtf) -> None:
    assert same(one, other) is same(other, one)
    assert overlaps(one, other) is overlaps(other, one)


@given(DAYS, CUTS, CUTS, DATES)
def test_more_precision_never_turns_yes_into_no(
    day: str, cut: int, finer_cut: int, other: Edtf
) -> None:
    coarse, finer = Edtf.parse(day[: min(cut, finer_cut)]), Edtf.parse(day[: max(cut, finer_cut)])
    for relation in RELATIONS:
        for said, later in (
            (relation(coarse, other), relation(finer, other)),
            (relation(other, coarse), relation(other, finer)),
        ):
            assert said is UNSAID or later is said
    assert during(coarse, other) is UNSAID or during(finer, other) is during(coarse, other)


@given(DAYS, DAYS)
def test_days_are_compared_as_days(one: str, other: str) -> None:
    verdict = before(Edtf.parse(one), Edtf.parse(other))
    assert verdict is (YES if one < other else NO)
