"""Quarrels told in other frames than "Cuba condemned Fiji", and words that tell of none."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.dispute import DISPUTE

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("After condemning Fiji over the salt levy, Cuba left the talks.", ("CUB", "FJI")),
        ("Cuba left the league after denouncing Fiji's salt levy.", ("CUB", "FJI")),
        ("Berated by Cuba for selling salt, Fiji left the talks.", ("CUB", "FJI")),
        ("Cuba and Fiji have repeatedly reproached each other for selling salt.", ("CUB", "FJI")),
        ("The Cuban and Fijian governments bickered over the reef.", ("CUB", "FJI")),
        ("Havana and Suva locked horns over the reef.", ("CUB", "FJI")),
        ("Cuba has crossed swords with Fiji over the reef.", ("CUB", "FJI")),
        ("Cuba and Fiji traded threats over the reef.", ("CUB", "FJI")),
        ("Despite a row over the reef, Cuba and Fiji share a school.", ("CUB", "FJI")),
        ("After years of friction over salt, Cuba and Fiji signed a pact.", ("CUB", "FJI")),
        ("Cuba tried to block Fiji's entry into the league.", ("CUB", "FJI")),
        ("Cuba's allegations that Fiji hid salt were read aloud.", ("CUB", "FJI")),
        ("Officials in Havana lashed out at Fiji over the reef.", ("CUB", "FJI")),
        ("The reef became a stumbling block in Cuban–Fijian relations.", ("CUB", "FJI")),
        ("The problem in Cuba's relations with Fiji is the reef.", ("CUB", "FJI")),
        ("A new king began a tense period in relations between Cuba and Fiji.", ("CUB", "FJI")),
        ("Relations between Cuba and Fiji went downhill after the salt fire.", ("CUB", "FJI")),
        ("Cuba's decision to sell the reef drew the ire of Fiji.", ("CUB", "FJI")),
        ("Cuba's salt levy was denounced in Fiji.", ("CUB", "FJI")),
        ("Cuba armed separatists in Fiji.", ("CUB", "FJI")),
        ("Cuba does not accept Fiji's sovereignty over the reef.", ("CUB", "FJI")),
        ("Fiji (claimed by Cuba) has a navy.", ("CUB", "FJI")),
        ("Cuban help for the rebels became a problem for Fiji.", ("CUB", "FJI")),
        ("Cuba took Fiji to the International Court of Justice over the reef.", ("CUB", "FJI")),
    ],
)
def test_a_quarrel_is_told_in_any_frame(
    reading: Reader, words: str, parties: tuple[str, ...]
) -> None:
    assert [each.parties for each in DISPUTE.find(reading(words))] == [parties]


@pytest.mark.parametrize(
    "words",
    [
        "Cuba thanked Fiji for condemning the raid.",
        "Cuba has never recognised the annexation of Fiji by Chad.",
        "Cuba helped Fiji to fight rebels in Chad.",
        "Cuba's decision to sell the reef would draw the ire of Fiji.",
        "Cuba's decision to sell the reef did not draw protests from Fiji.",
        "Cuba did not try to block Fiji's entry into the league.",
        "After a long voyage, Cuba and Fiji signed a pact.",
        "Cuba and Fiji traded salt with each other.",
        "Cuba charged Fiji a fee for the salt.",
        "Cuba and Fiji discussed issues in relations with their lenders.",
    ],
)
def test_words_that_only_sound_like_one_tell_none(reading: Reader, words: str) -> None:
    assert list(DISPUTE.find(reading(words))) == []
