"""Counts by what somebody does with so many, by communities told first, by sums alone."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.count import COUNT

Reader = Callable[[str], Reading]
Counted = tuple[str, str, int]


def told(document: Reading) -> list[Counted]:
    found = COUNT.find(document)
    return [(each.subject, each.qualifiers["of"], each.qualifiers["value"]) for each in found]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Chad sent Cuba 300 doctors.", ("TCD", "doctors", 300)),
        ("Cuba provided Chad with 40 tanks.", ("CUB", "tanks", 40)),
        (
            "Chad dispatched some 60 engineers to Peru.",
            ("TCD", "engineers to Peru (some)", 60),
        ),
        ("Fiji withdrew 700 soldiers from Chad.", ("FJI", "soldiers from Chad", 700)),
        ("Chad expelled four Cuban diplomats.", ("TCD", "Cuban diplomats", 4)),
        ("Four Cuban diplomats were expelled from Chad.", ("TCD", "Cuban diplomats", 4)),
        ("Fiji has signed 12 agreements with Peru.", ("FJI", "agreements with Peru", 12)),
        ("Fiji offered 25 scholarships to Chad.", ("FJI", "scholarships to Chad", 25)),
        ("Sixty Cuban doctors were sent to Chad.", ("CUB", "Cuban doctors", 60)),
        ("Nine states condemned the Chadian government.",
         ("TCD", "states that condemned the Chadian government", 9)),
        ("Peru toured seven Asian countries.", ("PER", "Asian countries visited", 7)),
    ],
)  # fmt: skip
def test_whoever_acts_is_whose_number_it_is(reading: Reader, words: str, count: Counted) -> None:
    assert told(reading(words)) == [count]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Cubans in Chad number 3,000.", ("TCD", "Cubans", 3000)),
        (
            "Estimates put the number of Cuban students in Chad at 900.",
            ("TCD", "Cuban students", 900),
        ),
        ("Chad has a 400-strong Cuban community.", ("TCD", "Cuban community", 400)),
        ("There is a Cuban community of 400 in Chad.", ("TCD", "Cuban community", 400)),
        ("There is a Cuban community in Chad (400 people).", ("TCD", "Cuban community", 400)),
        ("The Cuban community in Chad has 400 members.", ("TCD", "Cuban community", 400)),
        ("Relations with Chad, where 400 Cubans live, are old.", ("TCD", "Cubans", 400)),
        ("With half a million Cubans, Chad has the largest group.", ("TCD", "Cubans", 500_000)),
    ],
)
def test_people_told_of_before_their_number_live_where_it_is_said(
    reading: Reader, words: str, count: Counted
) -> None:
    assert told(reading(words)) == [count]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Chad was given $4 million in aid by Peru.",
         ("TCD", "aid from Peru in dollars", 4_000_000)),
        ("Chad cancelled $4 million of Peru's debt.",
         ("TCD", "debt relief to Peru in dollars", 4_000_000)),
        ("Chad has a trade deficit of $4 million with Peru.",
         ("TCD", "trade deficit with Peru in dollars", 4_000_000)),
        ("Chad signed a $4 million contract with Peru.",
         ("TCD", "contracts with Peru in dollars", 4_000_000)),
        ("Chad borrowed $4 million from Peru.", ("TCD", "loans from Peru in dollars", 4_000_000)),
        ("Exports of Chad to Peru were worth $4 million.",
         ("TCD", "exports to Peru in dollars", 4_000_000)),
        ("Chad granted a $4 million loan.", ("TCD", "loans in dollars", 4_000_000)),
        ("Chad gave $2 million in aid, said Peru.", ("TCD", "aid in dollars", 2_000_000)),
    ],
)  # fmt: skip
def test_a_sum_is_of_whoever_gives_owes_or_signs(
    reading: Reader, words: str, count: Counted
) -> None:
    assert told(reading(words)) == [count]


@pytest.mark.parametrize(
    "words",
    [
        "Chad did not send 300 doctors to Cuba.",
        "Fiji and Peru also signed 14 agreements.",
        "The Cuban community in Chad has two schools.",
        "The number of Cuban soldiers killed in Chad was 179.",
        "Chad signed a compact with Peru to provide $4 million in support.",
        "Chad accused Peru of having bought votes with aid of $4 million.",
        "They visited one another's states.",
    ],
)
def test_what_is_not_done_or_done_by_nobody_known_is_no_count(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []
