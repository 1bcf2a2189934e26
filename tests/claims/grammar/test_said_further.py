"""Words whose speaker is named behind them or as their source, and what is charged."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.statement import STATEMENT

Reader = Callable[[str], Reading]


def _said(reading: Reading) -> list[tuple[str, str, str]]:
    return [(each.subject, each.date, each.quote) for each in STATEMENT.find(reading)]


def test_he_who_is_named_behind_is_not_the_word_that_opens(reading: Reader) -> None:
    words = "Ana Rojas met the envoys of Fiji. Certain reefs were dying of heat, she complained."
    assert ("Ana Rojas", "", "Certain reefs were dying of heat") in _said(reading(words))


def test_who_charges_that_something_is_so_says_it(reading: Reader) -> None:
    words = "In 1999 Peru charged that the trawlers had cut the nets."
    assert _said(reading(words)) == [("PER", "1999", "the trawlers had cut the nets")]


@pytest.mark.parametrize(
    "words",
    [
        "According to Ana Rojas the reef was dying of heat.",
        "As per Ana Rojas, the reef was dying of heat.",
    ],
)
def test_it_is_so_as_per_somebody(reading: Reader, words: str) -> None:
    assert _said(reading(words)) == [("Ana Rojas", "", "the reef was dying of heat")]
