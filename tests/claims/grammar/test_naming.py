"""Agreements whose own words tell between whom they are."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.agreement import AGREEMENT

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str, str, str]]:
    return [
        (" ".join(each.parties), str(each.qualifiers["type"]), each.date, each.modality)
        for each in AGREEMENT.find(page)
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "Trade grew fast under the Cuba–Fiji Fishing Agreement.",
            ("CUB FJI", "fishing agreement", "", ""),
        ),
        (
            "There is a working holiday agreement between Peru and Chile.",
            ("CHL PER", "working holiday agreement", "", ""),
        ),
        (
            "The border follows the 1921 treaty between Peru and Chile.",
            ("CHL PER", "treaty", "1921", ""),
        ),
        (
            "Bases are let under a Franco-Chadian defence treaty of 1960.",
            ("FRA TCD", "defence treaty", "1960", ""),
        ),
        (
            "Peru's extradition treaty with Cuba is still disputed at home.",
            ("CUB PER", "extradition treaty", "", ""),
        ),
        (
            "The lapse of a fishing agreement with Lima worried shipowners in Chile.",
            ("CHL PER", "fishing agreement", "", ""),
        ),
        (
            "The 1974 treaty on the Peru–Chile border was never put to the vote.",
            ("CHL PER", "treaty", "1974", ""),
        ),
        (
            "Talks about a future agreement between Peru and Chile were slow.",
            ("CHL PER", "agreement", "", "intended"),
        ),
    ],
)
def test_an_agreement_names_those_whose_it_is(
    reading: Reader, words: str, said: tuple[str, str, str, str]
) -> None:
    assert told(reading(words)) == [said]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "Peru and Chile have been at peace since the signing of the Treaty of Arequipa.",
            ("CHL PER", "treaty", "", ""),
        ),
        (
            "Peru got a port from Chile in May 1904 with the signing of the Arequipa Treaty.",
            ("CHL PER", "treaty", "1904-05", ""),
        ),
        (
            "Peru ceded two islands to Chile in the Treaty of Arequipa of 1904.",
            ("CHL PER", "treaty", "1904", ""),
        ),
        ("Deputies praised the Camp David Accords of 1978.", ("EGY ISR", "accord", "1978", "")),
        (
            "Since 1990 bilateral agreements let Peruvian pilots train in Chile.",
            ("CHL PER", "bilateral agreement", "", ""),
        ),
    ],
)
def test_a_signing_a_date_or_a_known_name_tells_whose_it_is(
    reading: Reader, words: str, said: tuple[str, str, str, str]
) -> None:
    assert told(reading(words)) == [said]


@pytest.mark.parametrize(
    "words",
    [
        "There is no agreement between Peru and Chile.",
        "Peru lost land to Chile in the Treaty of Versailles of 1919.",
        "Lists of treaties between Peru and Chile fill two shelves.",
        "Peru had to deal with Chile.",
        "The treaty was a matter of dispute between Peru and Chile.",
        "Peru acted accordingly when it met Chile.",
        "Peru marched on Lima in agreement with Chile.",
    ],
)
def test_no_agreement_is_told_by_these(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []


def test_an_agreement_told_twice_in_a_sentence_is_one(reading: Reader) -> None:
    page = reading(
        "The 2018 Reef Treaty between Peru and Chile is an accord between Lima and Chile."
    )
    assert told(page) == [("CHL PER", "treaty", "2018", "")]


def test_a_treaty_with_one_in_view_is_that_of_the_two(reading: Reader) -> None:
    page = reading("== Fiji ==\nA tax treaty with Fiji lapsed.")
    assert told(page) == [("AZE FJI", "tax treaty", "", "")]
    page = reading("== Agreements ==\n* Free Trade Agreement with Fiji\n* Tax Treaty with Peru\n")
    assert told(page) == [
        ("AZE FJI", "free trade agreement", "", ""),
        ("AZE PER", "tax treaty", "", ""),
    ]
