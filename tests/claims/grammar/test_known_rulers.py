"""Whom "President Nixon" serves: known the world over, where no title and no word tells it."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.office import OFFICE

Reader = Callable[[str], Reading]


def told(claim: Claim) -> tuple[str, str, str]:
    return claim.subject, claim.object, str(claim.qualifiers["role"])


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("They sang before President Kenneth Kaunda.", ("Kenneth Kaunda", "ZMB", "President")),
        ("They sang before President Nixon.", ("Richard Nixon", "USA", "President")),
        ("They sang before President Bush.", ("Bush", "USA", "President")),
        ("They sang for the Jawaharlal Nehru government.",
         ("Jawaharlal Nehru", "IND", "head of government")),
        ("They sang for then-Prime Minister Golda Meir.", ("Golda Meir", "ISR", "Prime Minister")),
    ],
)  # fmt: skip
def test_a_ruler_known_to_all_serves_a_state_that_is_not_named(
    reading: Reader, words: str, office: tuple[str, str, str]
) -> None:
    assert [told(each) for each in OFFICE.find(reading(words))] == [office]


@pytest.mark.parametrize(
    "words",
    [
        "They sang before President Rojas.",
        "They sang before Mr Nixon.",
        "They sang before Queen Nixon.",
    ],
)
def test_nobody_else_is_known(reading: Reader, words: str) -> None:
    assert not list(OFFICE.find(reading(words)))


def test_the_words_of_a_document_come_before_what_is_known(reading: Reader) -> None:
    (claim,) = OFFICE.find(reading("They sang before Peruvian President Nixon."))
    assert told(claim) == ("Nixon", "PER", "President")
