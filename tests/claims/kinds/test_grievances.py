"""Ill will that a noun tells: of whom, against whom, over what."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.dispute import DISPUTE

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "status", "over"),
    [
        ("Peru's new dam drew sharp rebukes from Chad.", "sharp rebukes", "Peru's new dam"),
        ("Peru faced criticism from Chad over the felling of trees.", "criticism",
         "felling of trees"),
        ("There were protests in Chad against Peruvian fishing in the bay.", "protests",
         "Peruvian fishing in the bay"),
        ("After threats from Chad, Peru stayed neutral.", "threats", ""),
        ("Following criticism of its policies by Chad, Peru turned to others.", "criticism",
         "its policies"),
        ("Peru drained the marsh, much to Chad's annoyance.", "annoyance", ""),
        ("Peru drained the marsh to the dismay of the government of Chad.", "dismay",
         ""),
        ("Peru came under pressure from Chad to shut a mine.", "pressure", "shut a mine"),
        ("Anti-Peruvian riots in Chad went on for days.", "anti-Peruvian riots",
         ""),
    ],
)  # fmt: skip
def test_ill_will_is_of_one_against_another(
    reading: Reader, words: str, status: str, over: str
) -> None:
    (claim,) = DISPUTE.find(reading(words))
    assert (claim.parties, claim.status, claim.qualifiers.get("over", "")) == (
        ("PER", "TCD"),
        status,
        over,
    )


def test_a_group_can_bear_ill_will(reading: Reader) -> None:
    (claim,) = DISPUTE.find(reading("Chad's ties to Peru led to protests among Arab states."))
    assert "Arab states" in claim.parties


def test_ill_will_is_against_the_one_in_view_where_no_other_is_named(reading: Reader) -> None:
    (claim,) = DISPUTE.find(reading("The law met with strong criticism from Chad."))
    assert claim.parties == ("AZE", "TCD")


@pytest.mark.parametrize(
    "words",
    [
        "There were protests in Chad.",
        "There was no criticism from Chad of Peru's dam.",
        "He denied that there might be anti-Peruvian riots in Chad.",
        "Fears of frost in Chad kept Peru's growers at home.",
    ],
)
def test_what_tells_not_against_whom_is_no_quarrel(reading: Reader, words: str) -> None:
    assert not list(DISPUTE.find(reading(words)))
