"""Governments called by their head: "the Nasser government" stands for the state he ruled."""

from collections.abc import Callable

import pytest

from comity.actors import find
from comity.claims import Reading
from comity.claims.governments import governed, governments
from comity.claims.kinds.dispute import DISPUTE
from comity.claims.kinds.office import OFFICE
from comity.claims.kinds.recognition import RECOGNITION

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("They wrote to the Nasser government.", "EGY"),
        ("They wrote to the Gamal Abdel Nasser regime.", "EGY"),
        ("Nixon's administration answered.", "USA"),
        ("The Nixon administration answered.", "USA"),
        ("A letter of the Bush administration arrived.", "USA"),
    ],
)
def test_a_known_head_tells_whose_government_it_is(words: str, state: str) -> None:
    assert [each.state for each in governments(words)] == [state]


@pytest.mark.parametrize(
    "words",
    [
        "They wrote to the Rojas government.",
        "They wrote to the Nixon family.",
        "Under the Nasser government, Cuba and Fiji traded.",
        "During the Nixon administration Cuba left.",
        "They wrote to President Nixon's administration.",  # his title tells it
        "The government of Nixon County answered.",
    ],
)
def test_no_other_words_do(words: str) -> None:
    assert list(governments(words)) == []


def test_it_acts_as_the_state_does_and_not_as_whom_the_document_is_about(reading: Reader) -> None:
    page = reading("The Nixon administration imposed sanctions on Cuba.")
    (claim,) = DISPUTE.find(page)
    assert claim.parties == ("CUB", "USA")
    (claim,) = RECOGNITION.find(reading("The Nasser regime recognised East Germany in 1969."))
    assert (claim.subject, claim.object, claim.date) == ("EGY", "DDDE", "1969")


def test_where_the_state_is_named_it_is_that_one() -> None:
    words = "They wrote to the Cuban Castro government."
    assert governed(words, find(words)) == []


def test_its_head_is_told_once_with_the_years_that_stand_behind_it(reading: Reader) -> None:
    (claim,) = OFFICE.find(reading("The Dilma Rousseff administration (2011–2016) left Cuba."))
    assert (claim.subject, claim.object) == ("Dilma Rousseff", "BRA")
    assert (claim.start, claim.end) == ("2011", "2016")
