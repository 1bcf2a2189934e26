"""The registry bounds what documents leave open, and moves nothing that they tell."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.actors import actors
from comity.dates import Edtf
from comity.dates.bounds import LONG_AGO, NEVER
from comity.relations import Grade, Spell, bounded


def day(text: str) -> int:
    return dt.date.fromisoformat(text).toordinal()


def spell(  # noqa: PLR0913 - a spell has many sides
    one: str,
    other: str,
    start: str = "",
    end: str | None = None,
    *,
    kind: str = "relations",
    what: str = "",
    held: bool = True,
) -> Spell:
    """Make a spell; ``end`` None for none, "" for one that nobody dates."""
    first, last = Edtf.parse(start).bounds[:2] if start else (LONG_AGO, NEVER)
    end_first, end_last = (first, NEVER) if end == "" else (NEVER, NEVER)
    if end:
        end_first, end_last = Edtf.parse(end).bounds[:2]
    return Spell(
        kind=kind, one=one, other=other, what=what, number=1, held=held, start=start,
        start_first=first, start_last=last, ended=end is not None, end=end or "",
        end_first=end_first, end_last=end_last, grade=Grade.ONE_SIDE, support=("c",), dissent=(),
    )  # fmt: skip


def test_a_tie_ends_with_the_state_that_ends_first() -> None:
    found = bounded(spell("SUHH", "YUCS", "1940-06-24"))
    assert found.lapse
    assert (found.lapse.actor, found.lapse.date) == ("SUHH", "1991-12-26")
    assert (found.ended, found.end) == (False, "")  # that is what documents say
    assert found.days[2:] == (day("1991-12-26"), day("1991-12-26"))


def test_an_end_that_a_document_tells_stands() -> None:
    assert bounded(spell("AUS", "DDDE", "1972", "1990-10-03")).lapse is None


def test_an_end_that_nobody_dates_came_no_later_than_the_state() -> None:
    found = bounded(spell("CHL", "YUCS", "1946", ""))
    assert found.lapse
    assert found.days[2:] == (day("1946-01-01"), day("1992-04-27"))


def test_what_began_after_the_state_ended_is_unsure_from_then_on() -> None:
    found = bounded(spell("BEL", "YUCS", "1996-04-22", kind="recognition"))
    assert found.lapse is None
    assert found.pauses(day("2000-01-01"), day("2000-01-01"))


def test_states_that_are_there_bound_nothing() -> None:
    told = spell("CHL", "PER", "1880")
    assert bounded(told) is told


@pytest.mark.parametrize(
    ("kind", "what", "first"),
    [
        ("relations", "", "1991-08-30"),
        ("mission", "embassy", "1991-08-30"),
        ("mission", "consulate, Baku", None),
        ("membership", "member", None),
    ],
)
def test_what_only_states_have_began_with_them(kind: str, what: str, first: str | None) -> None:
    found = bounded(spell("AZE", "CHL", kind=kind, what=what))
    assert found.days[0] == (day(first) if first else LONG_AGO)


def test_a_document_may_tell_of_a_tie_before_the_state() -> None:
    assert bounded(spell("DZA", "PER", "1962-03-23")).days[:2] == (day("1962-03-23"),) * 2
    assert bounded(spell("AZE", "TUR", "", "1920-04-28")).unborn is None


def test_what_is_contested_bounds_no_beginning() -> None:
    assert bounded(spell("PSE", "CHL")).days[0] <= day("1946-01-01")


def test_of_an_occupied_state_nobody_knows() -> None:
    found = bounded(spell("CHL", "EST", "1921-01-26"))
    assert found.apart == ((day("1940-06-17"), day("1991-09-05")),)
    assert bounded(spell("CHL", "EST", "1991-08-30")).apart == ()


def test_none_with_a_state_that_is_no_more_was_said_of_its_time() -> None:
    found = bounded(spell("ISR", "SUHH", "[..2025-11-24]", held=False))
    assert found.days[1] == day("1991-12-26")


def test_a_world_that_dates_no_denial_has_it_for_every_day() -> None:
    assert bounded(spell("CHL", "PER", held=False)).days[1] == LONG_AGO


WHO = st.sampled_from([each.id for each in actors() if each.kind != "organisation"])
WHEN = st.one_of(
    st.just(""), st.integers(1800, 2030).map(lambda year: f"{year}"),
    st.dates(dt.date(1800, 1, 1), dt.date(2030, 1, 1)).map(dt.date.isoformat),
)  # fmt: skip
SPELLS = st.builds(
    lambda one, other, start, length, kind: spell(
        one,
        other,
        start,
        None if length is None else (f"{int(start[:4]) + length}" if start else ""),
        kind=kind,
    ),
    WHO, WHO, WHEN, st.one_of(st.none(), st.integers(1, 60)),
    st.sampled_from(["relations", "recognition", "membership", "accreditation"]),
)  # fmt: skip


@given(SPELLS)
def test_law_what_documents_say_is_never_changed(told: Spell) -> None:
    assert bounded(told)._replace(lapse=None, unborn=None, apart=()) == told


@given(SPELLS)
def test_law_bounding_twice_is_bounding_once(told: Spell) -> None:
    assert bounded(bounded(told)) == bounded(told)


@given(SPELLS)
def test_law_the_registry_only_narrows(told: Spell) -> None:
    before, after = told.days, bounded(told).days
    assert before[0] <= after[0]
    assert before[1] == after[1]
    assert after[2] <= before[2]
    assert after[3] <= before[3]
    assert after[0] <= max(after[1], after[3])
