"""A sum is told with what it was before: "from $3 million in 1999 to $8 million in 2009"."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.count import COUNT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "sums"),
    [
        (
            "Trade between Peru and Chad rose from $3 million in 1999 to $8 million in 2009.",
            [(3_000_000, "1999"), (8_000_000, "2009")],
        ),
        (
            "Between 1999 and 2009, trade between Peru and Chad went from 3 to 8 million dollars.",
            [(3_000_000, "1999"), (8_000_000, "2009")],
        ),
        (
            "Trade between Peru and Chad, from New Year on, was worth $8 million in 2009.",
            [(8_000_000, "2009")],
        ),
    ],
)
def test_what_a_sum_was_before_is_a_count_of_its_own(
    reading: Reader, words: str, sums: list[tuple[int, str]]
) -> None:
    found = [
        (each.qualifiers["value"], str(each.qualifiers["of"]))
        for each in COUNT.find(reading(words))
    ]
    assert [(value, of[of.find("(") + 1 : -1]) for value, of in found] == sums


def test_a_range_is_of_one_time(reading: Reader) -> None:
    words = "Estimates of trade between Peru and Chad were ranging from $3 million to $8 million."
    assert 3_000_000 not in [each.qualifiers["value"] for each in COUNT.find(reading(words))]
