"""Who is on friendly terms with whom, who helps whom."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "actors", "type_"),
    [
        ("Cuba maintains warm and friendly relations with Fiji.", ("CUB", "FJI"),
         "warm and friendly relations"),
        ("Cuba is a close ally of Fiji.", ("CUB", "FJI"), "close ally"),
        ("Relations between Cuba and Fiji are excellent.", ("CUB", "FJI"), "excellent relations"),
        ("Cuban ties with Fiji have improved.", ("CUB", "FJI"), "improved relations"),
        ("Fiji provides medical aid to Cuba.", ("FJI", "CUB"), "medical aid"),
        ("Cuba supported Fiji's claim.", ("CUB", "FJI"), "support for claim"),
        ("Cuban support for Fiji was strong.", ("CUB", "FJI"), "support"),
    ],
)  # fmt: skip
def test_a_sentence_tells_how_two_get_on(
    reading: Reader, words: str, actors: tuple[str, str], type_: str
) -> None:
    claims = list(PARTNERSHIP.find(reading(words)))
    assert [(each.actors(), each.qualifiers["type"]) for each in claims] == [(actors, type_)]


@pytest.mark.parametrize(
    "words",
    [
        "Cuba and Fiji established diplomatic relations in 1971.",
        "Cuba and Fiji signed a trade cooperation agreement.",
        "The war ended the close ties between Cuba and Fiji.",
        "Good relations with the press matter.",
    ],
)
def test_what_is_no_friendship_is_none(reading: Reader, words: str) -> None:
    assert list(PARTNERSHIP.find(reading(words))) == []


def test_none_is_denied_and_wanted_is_intended(reading: Reader) -> None:
    (none,) = PARTNERSHIP.find(reading("Cuba does not have trade relations with Fiji."))
    assert none.modality == "denied"
    (wanted,) = PARTNERSHIP.find(reading("Cuba is seeking to have close ties with Fiji."))
    assert wanted.modality == "intended"


def test_a_bracket_in_a_list_tells_of_trade(reading: Reader) -> None:
    (claim,) = PARTNERSHIP.find(reading("It has none with: Fiji (trade relations 1996–2000)"))
    assert (claim.parties, claim.qualifiers["type"]) == (
        ("AZE", "FJI"),
        "trade relations 1996–2000",
    )
