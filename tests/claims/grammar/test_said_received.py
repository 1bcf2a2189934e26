"""What comes from somebody: criticism that is drawn, and what it is said by somebody that."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.statement import STATEMENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("They gave way when it was pointed out by Cuba that doing so would be wrong.", ["CUB"]),
        ("The law drew sharp criticism from Cuba and Fiji in May 2010.", ["CUB", "FJI"]),
        ("Despite condemnation by the European Commission, the sale went on.",
         ["European Commission"]),
    ],
)  # fmt: skip
def test_words_that_come_from_somebody_are_theirs(
    reading: Reader, words: str, who: list[str]
) -> None:
    assert sorted(each.subject for each in STATEMENT.find(reading(words))) == who


@pytest.mark.parametrize(
    "words",
    ["The law drew ships from Cuba.", "It was sold by Cuba that year.",
     "The criticism was soon forgotten."],
)  # fmt: skip
def test_what_is_no_word_is_received_from_nobody(reading: Reader, words: str) -> None:
    assert not list(STATEMENT.find(reading(words)))
