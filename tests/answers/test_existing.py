"""On a day on which one of the two was no state the registry has a word, and is named for it."""

from collections.abc import Callable

import pytest

from comity.answers import Reason, World
from comity.dates import Verdict

PERU = """{| class="wikitable"
! Country !! Date
|-
| {{flag|East Germany}} || 28 December 1972
|-
| {{flag|Soviet Union}} || 1 February 1969
|-
| {{flag|Estonia}} || 3 March 1922
|-
| {{flag|Algeria}} || 4 April 1962
|}

Peru has diplomatic relations with Azerbaijan.

== Diplomatic missions ==
Peru is a member of the [[League of Nations]].
"""


@pytest.fixture
def world(told: Callable[..., World]) -> World:
    return told(Peru=PERU)


@pytest.mark.parametrize(
    ("other", "on", "verdict", "reason"),
    [
        ("DDDE", "1985-01-01", Verdict.YES, Reason.SAID),
        ("DDDE", "1990-10-02", Verdict.YES, Reason.SAID),
        ("DDDE", "1990-10", Verdict.UNSAID, Reason.PRECISION),
        ("DDDE", "1990-10-03", Verdict.NO, Reason.LAPSED),
        ("DDDE", "1960", Verdict.NO, Reason.BEFORE),
        ("AZE", "1950-01-01", Verdict.NO, Reason.UNBORN),
        ("AZE", "1995", Verdict.UNSAID, Reason.UNDATED),
        ("EST", "1930", Verdict.YES, Reason.SAID),
        ("EST", "1960-01-01", Verdict.UNSAID, Reason.INTERRUPTED),
        ("EST", "2000", Verdict.YES, Reason.SAID),
        ("DZA", "1962-05-01", Verdict.YES, Reason.SAID),
        ("YUCS", "2000", Verdict.UNSAID, Reason.NO_STATE),
        ("YUCS", "1970", Verdict.UNSAID, Reason.SILENT),
    ],
)
def test_no_tie_outlasts_a_state(
    world: World, other: str, on: str, verdict: Verdict, reason: Reason
) -> None:
    answer = world.between("PER", other, on=on)
    assert (answer.verdict, answer.reason) == (verdict, reason)


def test_the_registry_is_named_for_its_word(world: World) -> None:
    answer = world.between("PER", "SUHH", on="1995")
    assert answer.relations
    (spell,) = answer.relations.spells
    assert (spell.ended, spell.end) == (False, "")
    assert spell.lapse
    assert (spell.lapse.actor, spell.lapse.date) == ("SUHH", "1991-12-26")
    assert spell.lapse.continued_by == "RUS"
    (soviet,) = answer.existence
    assert (soviet.actor, soviet.end, soviet.continued_by) == ("SUHH", "1991-12-26", "RUS")
    assert answer.names["RUS"] == "Russia"


def test_who_continues_it_has_the_tie_where_that_is_asked(world: World) -> None:
    assert world.between("PER", "RUS", on="1995").verdict is Verdict.UNSAID
    carried = world.between("PER", "RUS", on="1995", continuity="carried")
    assert (carried.verdict, carried.existence) == (Verdict.YES, ())


def test_the_gap_is_told(world: World) -> None:
    (estonia,) = world.between("PER", "EST", on="1960-01-01").existence
    assert estonia.apart == ("1940-06-17", "1991-09-05")
    assert world.between("PER", "EST", on="1930").existence == ()


def test_without_a_day_only_who_is_no_more_is_told_of(world: World) -> None:
    assert [each.actor for each in world.between("PER", "DDDE").existence] == ["DDDE"]
    assert world.between("PER", "AZE").existence == ()


@pytest.mark.parametrize("on", ["1960", "1985", "1995"])
def test_portraits_and_lists_say_the_same(world: World, on: str) -> None:
    portrait = world.state("PER", on=on)
    shown = {(each.kind, each.one, each.other) for each in portrait.ties}
    listed = {(each.kind, each.one, each.other) for each in world.ties(about="PER", on=on).ties}
    assert shown == listed
    assert (("relations", "DDDE", "PER") in shown) is (on == "1985")
    assert ("membership", "PER", "League of Nations") not in shown
    assert bool(world.state("DDDE", on=on).existence) is (on == "1995")


def test_a_map_of_all_days_says_the_same(world: World) -> None:
    from comity.answers.charting import standing  # noqa: PLC0415 - as the explorer uses it
    from comity.dates import Edtf  # noqa: PLC0415

    ties = world.chart("PER").ties
    for other in ("DDDE", "SUHH", "EST", "DZA", "AZE"):
        for on in ("1930-01-01", "1950-01-01", "1962-05-01", "1985-01-01", "1995-01-01"):
            holds, _ = standing(ties[other].relations, Edtf.parse(on).bounds.first)
            verdict = world.between("PER", other, on=on).verdict
            assert {True: Verdict.YES, False: Verdict.NO, None: Verdict.UNSAID}[holds] is verdict
