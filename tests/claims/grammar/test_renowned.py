"""Rulers known by their full names alone: what they do is done by the state they serve."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Barack Obama visited Kenya in July 2015.", ("KEN", "USA")),
        ("In May 1990, Robert Mugabe met with Nelson Mandela in Harare.", ("ZAF", "ZWE")),
        ("Nicolae Ceaușescu received Richard Nixon on 2 August 1969.", ("ROU", "USA")),
    ],
)
def test_a_known_ruler_acts_for_a_state(
    reading: Reader, words: str, parties: tuple[str, str]
) -> None:
    assert {each.parties for each in EVENT.find(reading(words))} == {parties}


@pytest.mark.parametrize(
    "words",
    [
        "USS Theodore Roosevelt visited Kenya in July 2015.",
        "Barack Obama Junior visited Kenya in July 2015.",
        "Elin Roa visited Kenya in July 2015.",
    ],
)
def test_what_is_only_called_like_one_acts_for_none(reading: Reader, words: str) -> None:
    assert not any("USA" in each.parties for each in EVENT.find(reading(words)))


@pytest.mark.parametrize(
    "words",
    [
        "The rule of Nelson Mandela banned trade with Peru in 1995.",
        "In 1995, the overthrow of Nelson Mandela surprised Peru.",
    ],
)
def test_what_is_of_a_ruler_is_not_done_by_him(reading: Reader, words: str) -> None:
    assert not any("ZAF" in each.parties for each in EVENT.find(reading(words)))
