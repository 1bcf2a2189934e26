import datetime as dt
import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comity.dates.bounds import LONG_AGO, NEVER
from comity.errors import ComityError
from comity.relations import Grade, Spell

Folded = Callable[..., list[Spell]]
Claim = dict[str, Any]


def relations(status: str = "established", pair: str = "AZE HUN", **fields: Any) -> Claim:  # noqa: ANN401
    return {"parties": pair.split(), "status": status, **fields}


def spans(spells: list[Spell]) -> list[tuple[str, str]]:
    return [(each.start, each.end if each.ended else "…") for each in spells]


def test_both_articles_say_the_same(folded: Folded) -> None:
    (spell,) = folded(
        [("AZE", relations(start="1992-04-27")), ("HUN", relations(start="1992-04-27"))]
    )
    assert (spell.start, spell.ended, spell.grade) == ("1992-04-27", False, Grade.BOTH_SIDES)
    assert spell.support == ("AZE0", "HUN1")
    assert spell.dissent == ()


def test_a_year_agrees_with_a_day_in_it_and_the_day_is_taken(folded: Folded) -> None:
    (spell,) = folded([("AZE", relations(start="1992-04-27")), ("HUN", relations(start="1992"))])
    assert (spell.start, spell.grade) == ("1992-04-27", Grade.BOTH_SIDES)


def test_what_only_one_article_says_is_of_one_side(folded: Folded) -> None:
    (spell,) = folded([("AZE", relations(start="1992")), ("AZE", relations(start="1992-04-27"))])
    assert (spell.start, spell.grade) == ("1992-04-27", Grade.ONE_SIDE)


def test_a_third_article_is_on_no_side(folded: Folded) -> None:
    (spell,) = folded([("AZE", relations(start="1992")), ("POL", relations(start="1992"))])
    assert spell.grade is Grade.ONE_SIDE


def test_days_that_differ_are_disputed_and_the_cited_one_is_taken(folded: Folded) -> None:
    (spell,) = folded(
        [("AZE", relations(start="1992-04-27")), ("HUN", relations(start="1992-04-29", refs=["3"]))]
    )
    assert (spell.start, spell.grade) == ("1992-04-29", Grade.DISPUTED)
    assert (spell.support, spell.dissent) == (("HUN1",), ("AZE0",))


def test_what_both_sides_say_outweighs_what_is_cited(folded: Folded) -> None:
    (spell,) = folded(
        [
            ("AZE", relations(start="1992-04-27", refs=["1"])),
            ("AZE", relations(start="1992-04-29")),
            ("HUN", relations(start="1992-04-29")),
        ]
    )
    assert (spell.start, spell.dissent) == ("1992-04-29", ("AZE0",))


@pytest.mark.parametrize(
    ("policy", "start"),
    [("default", "1992-04-29"), ("earliest", "1990"), ("strict", "")],
)
def test_policies_choose_otherwise(folded: Folded, policy: str, start: str) -> None:
    said = [
        ("AZE", relations(start="1992-04-29", refs=["1"])),
        ("HUN", relations(start="1990")),
    ]
    (spell,) = folded(said, by=policy)
    assert spell.start == start
    assert spell.grade is Grade.DISPUTED


def test_no_policy_by_that_name_is_said(folded: Folded) -> None:
    with pytest.raises(ComityError, match="newest"):
        folded([("AZE", relations(start="1992"))], by="oldest")


def test_established_severed_restored_are_two_spells(folded: Folded) -> None:
    spells = folded(
        [
            ("AZE", relations("established", start="1992-08-30")),
            ("HUN", relations("established", start="1992-08-30")),
            ("AZE", relations("severed", date="2012-08-31")),
            ("HUN", relations("severed", date="2012-08")),
            ("AZE", relations("restored", date="2022-11")),
        ]
    )
    assert spans(spells) == [("1992-08-30", "2012-08-31"), ("2022-11", "…")]
    assert [each.grade for each in spells] == [Grade.BOTH_SIDES, Grade.ONE_SIDE]


def test_severed_between_two_years_ends_and_begins_again(folded: Folded) -> None:
    spells = folded(
        [
            ("ISR", relations("established", "GHA ISR", start="1957")),
            ("ISR", relations("severed", "GHA ISR", date="1973", end="2011")),
        ]
    )
    assert spans(spells) == [("1957", "1973"), ("2011", "…")]


def test_periods_of_a_republic_before_and_after(folded: Folded) -> None:
    spells = folded(
        [
            ("AZE", relations(start="1918", end="1920")),
            ("AZE", relations(start="1992-01-14")),
        ]
    )
    assert spans(spells) == [("1918", "1920"), ("1992-01-14", "…")]


def test_restored_without_a_word_of_an_end_is_a_second_spell(folded: Folded) -> None:
    first, second = folded(
        [("AZE", relations(start="1922")), ("HUN", relations("restored", date="1992"))]
    )
    assert (first.start, first.ended, first.end) == ("1922", True, "")
    assert first.end_last == second.start_last
    assert second.start == "1992"


def test_what_is_restored_was_there_before_since_and_until_nobody_says(folded: Folded) -> None:
    first, second = folded(
        [("AZE", relations(start="1992")), ("HUN", relations("restored", date="1992"))]
    )
    assert (first.start, first.ended, first.end, first.grade) == ("", True, "", Grade.ONE_SIDE)
    assert first.end_last == second.start_last
    assert len(first.support) == 1
    assert (second.start, second.ended, second.grade) == ("1992", False, Grade.BOTH_SIDES)


def test_two_dates_in_one_row_are_two_beginnings_not_a_dispute(folded: Folded) -> None:
    first, second = folded(
        [
            ("AZE", relations(start="1918", at=7)),
            ("AZE", relations(start="1992-01-14", at=7, refs=["1"])),
            ("HUN", relations(start="1992-01-10")),
        ]
    )
    assert (first.start, first.ended, first.end, first.grade) == ("1918", True, "", Grade.ONE_SIDE)
    assert (second.start, second.grade) == ("1992-01-14", Grade.DISPUTED)


def test_an_end_without_a_beginning_has_an_unsaid_start(folded: Folded) -> None:
    (spell,) = folded([("AZE", relations("severed", date="1994"))])
    assert (spell.held, spell.start, spell.end) == (True, "", "1994")


def test_the_month_of_an_end_does_not_come_before_the_day_of_the_start(folded: Folded) -> None:
    spells = folded(
        [("AZE", relations(start="1992-05-10")), ("AZE", relations("severed", date="1992"))]
    )
    assert spans(spells) == [("1992-05-10", "1992")]


def test_no_relations_is_told_from_no_word_of_them(folded: Folded) -> None:
    (spell,) = folded([("AZE", relations("none", "ARM AZE"))])
    assert (spell.held, spell.grade, spell.support) == (False, Grade.ONE_SIDE, ("AZE0",))
    assert folded([("AZE", relations("none", "ARM AZE"))], pair="AZE|HUN") == []


def test_that_there_is_none_is_told_of_the_day_on_which_it_is_said(folded: Folded) -> None:
    (spell,) = folded([("AZE", relations("none", "ARM AZE"))])
    assert (spell.start, spell.start_first) == ("[..2025-11-24]", LONG_AGO)
    assert spell.start_last == dt.date(2025, 11, 24).toordinal()
    assert (spell.ended, spell.end) == (False, "")


def test_a_tie_without_a_date_had_begun_by_the_day_on_which_it_is_told(folded: Folded) -> None:
    (spell,) = folded([("AZE", relations())])
    assert (spell.held, spell.start, spell.start_first) == (True, "", LONG_AGO)
    assert spell.start_last == dt.date(2025, 11, 24).toordinal()
    (torn,) = folded([("AZE", relations()), ("HUN", relations("severed"))])
    assert (torn.start_last, torn.grade) == (NEVER, Grade.DISPUTED)


def test_relations_here_and_none_there_are_disputed(folded: Folded) -> None:
    (spell,) = folded([("AZE", relations(start="1992")), ("HUN", relations("none"))])
    assert (spell.start, spell.ended, spell.end) == ("1992", True, "")
    assert (spell.grade, spell.dissent) == (Grade.DISPUTED, ("HUN1",))


def test_what_is_denied_opens_nothing_and_what_is_intended_does_nothing(folded: Folded) -> None:
    (denied,) = folded([("AZE", relations(modality="denied"))])
    assert denied.held is False
    assert folded([("AZE", relations(start="2030", modality="intended"))]) == []


def test_undated_words_support_the_dated_ones(folded: Folded) -> None:
    (spell,) = folded([("AZE", relations(start="1992")), ("HUN", relations())])
    assert (spell.grade, spell.support) == (Grade.BOTH_SIDES, ("AZE0", "HUN1"))


def test_a_third_document_is_not_the_other_side(folded: Folded) -> None:
    (spell,) = folded([("AZE", relations(start="1992")), ("FJI", relations())])
    assert (spell.grade, spell.support) == (Grade.ONE_SIDE, ("AZE0", "FJI1"))


def test_a_change_of_level_does_not_move_the_beginning(folded: Folded) -> None:
    (spell,) = folded(
        [("AZE", relations(start="1992")), ("AZE", relations("upgraded", date="2003"))]
    )
    assert (spell.start, spell.grade) == ("1992", Grade.ONE_SIDE)


def test_a_change_of_level_alone_tells_that_relations_were_by_then(folded: Folded) -> None:
    (spell,) = folded([("AZE", relations("upgraded", date="2003-05-01"))])
    assert (spell.held, spell.start, spell.ended) == (True, "", False)
    assert day(spell.start_last) == dt.date(2003, 5, 1)


def member(date: str = "", **fields: str) -> dict[str, Any]:
    """An edition of a yearbook that lists a state among the members."""
    told = {"kind": "membership", "subject": "AZE", "object": "NATO", "date": date}
    return {key: value for key, value in (told | fields).items() if value}


def test_editions_that_list_a_member_agree_with_an_earlier_accession(folded: Folded) -> None:
    editions = [("FACTS", member(year)) for year in ("2003", "1999", "2001")]
    (spell,) = folded([*editions, ("AZE", member(start="1994-05-04"))])
    assert (spell.start, spell.grade, len(spell.support)) == ("1994-05-04", Grade.ONE_SIDE, 4)
    (alone,) = folded(editions)
    assert (alone.start, day(alone.start_last)) == ("", dt.date(1999, 12, 31))


def test_an_edition_that_lists_a_member_too_early_dissents(folded: Folded) -> None:
    (spell,) = folded([("FACTS", member("1992")), ("AZE", member(start="1994-05-04"))])
    assert (spell.start, spell.grade, spell.dissent) == (
        "1994-05-04", Grade.DISPUTED, ("FACTS0",),
    )  # fmt: skip


def test_listed_again_after_an_end_is_a_second_spell_that_began_in_between(
    folded: Folded,
) -> None:
    first, second = folded(
        [("AZE", member(start="1994", end="1998-06-30")), ("FACTS", member("2005"))]
    )
    assert (first.start, first.end) == ("1994", "1998-06-30")
    assert second.start == ""
    assert day(second.start_first) == dt.date(1998, 6, 30)
    assert day(second.start_last) == dt.date(2005, 12, 31)


def day(number: int) -> dt.date:
    return dt.date.fromordinal(number)


def test_a_date_that_is_none_counts_as_undated(folded: Folded) -> None:
    (spell,) = folded([("AZE", relations(start="soon"))])
    assert (spell.held, spell.start) == (True, "")


DATES = st.one_of(
    st.integers(1990, 1996).map(str),
    st.builds("{}-{:02}".format, st.integers(1990, 1996), st.integers(1, 12)),
    st.builds(
        "{}-{:02}-{:02}".format, st.integers(1990, 1996), st.integers(1, 12), st.integers(1, 28)
    ),
)
CLAIMS = st.builds(
    lambda state, status, pair, date, refs: (
        state,
        relations(
            status,
            pair,
            refs=refs,
            **({"start" if status == "established" else "date": date} if date else {}),
        ),
    ),
    st.sampled_from(["AZE", "HUN", "POL"]),
    st.sampled_from(["established", "severed", "restored", "none", "upgraded", "downgraded"]),
    st.sampled_from(["AZE HUN", "AZE HUN", "AZE POL"]),
    st.one_of(st.just(""), DATES),
    st.sampled_from([[], ["1"]]),
)
LAW = settings(
    deadline=None, max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def named(said: list[tuple[str, Claim]]) -> list[tuple[str, Claim]]:
    return [(state, claim | {"id": f"c{place:02}"}) for place, (state, claim) in enumerate(said)]


@LAW
@given(st.lists(CLAIMS, min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_law_the_order_of_claims_never_matters(
    folded: Folded, said: list[tuple[str, Claim]], chance: random.Random
) -> None:
    said = named(said)
    shuffled = said.copy()
    chance.shuffle(shuffled)
    assert folded(said) == folded(shuffled)


@LAW
@given(st.lists(CLAIMS, min_size=1, max_size=10), st.lists(CLAIMS, max_size=3))
def test_law_claims_about_others_change_nothing(
    folded: Folded, said: list[tuple[str, Claim]], more: list[tuple[str, Claim]]
) -> None:
    said = named(said)
    others = [
        (state, claim | {"id": f"o{place}", "parties": ["FRA", "ITA"]})
        for place, (state, claim) in enumerate(more)
    ]
    about = [each for each in folded(said + others) if each.one != "FRA"]
    assert about == folded(said)


@LAW
@given(st.lists(CLAIMS, min_size=1, max_size=12))
def test_law_a_pair_alone_folds_as_it_does_among_all(
    folded: Folded, said: list[tuple[str, Claim]]
) -> None:
    said = named(said)
    whole = folded(said)
    for pair in ("AZE|HUN", "AZE|POL"):
        alone = folded(said, pair=pair)
        assert alone == [each for each in whole if f"{each.one}|{each.other}" == pair]


@LAW
@given(st.lists(CLAIMS, min_size=1, max_size=12))
def test_law_spells_follow_one_another_and_every_one_has_support(
    folded: Folded, said: list[tuple[str, Claim]]
) -> None:
    spells = folded(named(said))
    for each in spells:
        assert each.support
        assert each.start_first <= each.start_last
        assert each.end_first <= each.end_last
        assert set(each.support + each.dissent) <= {claim["id"] for _, claim in named(said)}
    numbers: dict[str, list[int]] = {}
    for each in spells:
        numbers.setdefault(each.other, []).append(each.number)
    for each in numbers.values():
        assert each == list(range(1, len(each) + 1))


def mission(status: str, **fields: str) -> Claim:
    qualifiers = {"type": "legation"}
    return {"kind": "mission", "subject": "HUN", "object": "AZE", "status": status,
            "qualifiers": qualifiers, **fields}  # fmt: skip


def test_a_mission_closed_on_a_day_ended_on_it(folded: Folded) -> None:
    said = [("HUN", mission("open", start="1827-05-21")), ("HUN", mission("closed", end="1920-04"))]
    assert spans(folded(said)) == [("1827-05-21", "1920-04")]


def test_a_mission_closed_for_a_time_is_open_again(folded: Folded) -> None:
    shut = mission("closed", start="1941-05-09", end="1945")
    assert spans(folded([("HUN", mission("open", start="1827")), ("HUN", shut)])) == [
        ("1827", "1941-05-09"),
        ("1945", "…"),
    ]
