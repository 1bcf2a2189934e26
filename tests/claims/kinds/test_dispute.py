"""Who is at odds with whom, over what."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.dispute import DISPUTE

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "status", "over"),
    [
        ("Cuba has tense relations with Fiji.", "tense relations", "bilateral relations"),
        ("Relations between Cuba and Fiji have been strained due to fishing.",
         "strained relations", "fishing"),
        ("The border dispute between Cuba and Fiji over the reef goes on.",
         "border dispute", "the reef goes on"),
        ("Relations with Fiji deteriorated under Cuba.", "deteriorated relations",
         "bilateral relations"),
    ],
)  # fmt: skip
def test_a_sentence_tells_of_a_quarrel(reading: Reader, words: str, status: str, over: str) -> None:
    (claim,) = DISPUTE.find(reading(words))
    assert (claim.status, claim.qualifiers["over"]) == (status, over)
    assert "FJI" in claim.parties


@pytest.mark.parametrize(
    "words",
    [
        "A row of houses stands in Cuba.",
        "Tensions rose in the village.",
        "Cuba sent troops to help in the crisis of Fiji.",
        "The dispute settlement body met in Cuba.",
    ],
)
def test_what_is_no_quarrel_of_two_is_none(reading: Reader, words: str) -> None:
    assert list(DISPUTE.find(reading(words))) == []


def test_no_dispute_is_denied(reading: Reader) -> None:
    (claim,) = DISPUTE.find(reading("There are no border disputes between Cuba and Fiji."))
    assert claim.modality == "denied"
