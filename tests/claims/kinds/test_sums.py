"""What sums of money are of, in which money, and which of two is meant."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.count import COUNT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("text", "of", "mood"),
    [
        ("Chad gave €2 million in aid to Peru.", "aid to Peru in euros", ""),
        ("Chad gave NZ$2 million in aid to Peru.", "aid to Peru in New Zealand dollars", ""),
        (
            "Some estimate that Chad sold arms worth US$3 million to Peru.",
            "arms sales to Peru in US dollars",
            "alleged",
        ),
        (
            "Chad bought weapons from Peru worth £3 million.",
            "weapons purchases from Peru in pounds",
            "",
        ),
    ],
)
def test_a_sum_names_its_money_and_what_is_sold(
    reading: Reader, text: str, of: str, mood: str
) -> None:
    (found,) = COUNT.find(reading(text))
    assert (found.qualifiers["of"], found.modality) == (of, mood)


def test_a_sum_is_meant_that_would_be_reached_from_another(reading: Reader) -> None:
    words = "Peruvian aid to Chad would be doubled, from $4 million to $8 million."
    found = [(each.qualifiers["value"], each.modality) for each in COUNT.find(reading(words))]
    assert found == [(4_000_000, ""), (8_000_000, "intended")]


@pytest.mark.parametrize(
    ("words", "of", "value"),
    [
        ("Chad gave Peru a loan of €3 million (about $4 million).", "loans to Peru in euros",
         3_000_000),
    ],
)  # fmt: skip
def test_one_sum_that_is_told_twice_is_one(
    reading: Reader, words: str, of: str, value: int
) -> None:
    (claim,) = COUNT.find(reading(words))
    assert claim.qualifiers == {"of": of, "value": value}
