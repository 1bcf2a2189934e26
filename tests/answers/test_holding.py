import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.answers.holding import holds
from comity.dates import Edtf, Verdict
from comity.dates.bounds import LONG_AGO, NEVER
from comity.relations import Grade, Spell


def spell(start: str, end: str | None = None) -> Spell:
    """Make a spell; ``end`` None for none, "" for one that nobody dates."""
    first, last = (LONG_AGO, NEVER)
    if start:
        first, last = Edtf.parse(start).bounds[:2]
    end_first, end_last = (first, NEVER) if end == "" else (NEVER, NEVER)
    if end:
        end_first, end_last = Edtf.parse(end).bounds[:2]
    return Spell(
        kind="relations",
        one="AZE",
        other="HUN",
        what="",
        number=1,
        held=True,
        start=start,
        start_first=first,
        start_last=last,
        ended=end is not None,
        end=end or "",
        end_first=end_first,
        end_last=end_last,
        grade=Grade.ONE_SIDE,
        support=("c",),
        dissent=(),
    )


@pytest.mark.parametrize(
    ("start", "end", "on", "verdict"),
    [
        ("1992-04-27", None, "1992-04-26", Verdict.NO),
        ("1992-04-27", None, "1992-04-27", Verdict.YES),
        ("1992-04", None, "1992-04-27", Verdict.UNSAID),
        ("1992-04", None, "1992-05", Verdict.YES),
        ("1992-04-27", None, "1992-04", Verdict.UNSAID),
        ("1992", "2012-08-31", "2012-08-31", Verdict.YES),
        ("1992", "2012-08-31", "2012-09-01", Verdict.NO),
        ("1992", "2012", "2012-09-01", Verdict.UNSAID),
        ("1992", "", "2000", Verdict.UNSAID),
        ("1992", "", "1991", Verdict.NO),
        ("", "1994", "1990", Verdict.UNSAID),
        ("", "1994", "1995", Verdict.NO),
        ("1992~", None, "1992-12-31", Verdict.UNSAID),
    ],
)
def test_holding_is_as_sure_as_the_dates(
    start: str, end: str | None, on: str, verdict: Verdict
) -> None:
    assert holds(spell(start, end), Edtf.parse(on)) is verdict


DAYS = st.dates().map(lambda day: day.isoformat())


@given(DAYS, DAYS)
def test_law_what_is_sure_of_a_year_is_sure_of_its_days(start: str, on: str) -> None:
    whole = holds(spell(start), Edtf.parse(on[:4]))
    day = holds(spell(start), Edtf.parse(on))
    if whole is not Verdict.UNSAID:
        assert day is whole


@given(DAYS, DAYS, DAYS)
def test_law_what_has_begun_and_not_ended_goes_on(start: str, one: str, other: str) -> None:
    earlier, later = sorted((one, other))
    if holds(spell(start), Edtf.parse(earlier)) is Verdict.YES:
        assert holds(spell(start), Edtf.parse(later)) is Verdict.YES
