"""Offices of many ranks and fields, of bodies, and of those whose state stands further off."""

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
        (
            "Peruvian Deputy Minister for Maritime Affairs Ana Rojas sailed.",
            ("Ana Rojas", "PER", "Deputy Minister for Maritime Affairs"),
        ),
        (
            "Peru's ambassador to Chad, His Excellency Mr Luis Paz, sang.",
            ("Luis Paz", "PER", "Ambassador to Chad"),
        ),
        (
            "Luis Paz, High Commissioner for Fiji in Kiribati, sang.",
            ("Luis Paz", "FJI", "High Commissioner to Kiribati"),
        ),
        ("Peruvian First Lady Ana Rojas sang.", ("Ana Rojas", "PER", "First Lady")),
        (
            "The General Secretary of the Rural Workers Party Ana Rojas sang.",
            ("Ana Rojas", "Rural Workers Party", "General Secretary"),
        ),
        (
            "Rural Workers Party leader Ana Rojas sang.",
            ("Ana Rojas", "Rural Workers Party", "Leader"),
        ),
        (
            "The first Peruvian president to sail to Samoa was Ana Rojas.",
            ("Ana Rojas", "PER", "President"),
        ),
        (
            "Azerbaijan sold salt. Trade Minister Ana Rojas counted the ships.",
            ("Ana Rojas", "AZE", "Trade Minister"),
        ),
        (
            "Foreign Minister Ana Rojas led the Peruvian delegation to the fair.",
            ("Ana Rojas", "PER", "Minister of Foreign Affairs"),
        ),
        ("In the Presidency of Juan Vicente Gómez they sang.",
         ("Juan Vicente Gómez", "VEN", "President")),
    ],
)  # fmt: skip
def test_an_office_of_any_rank_and_field_is_told(
    reading: Reader, words: str, office: tuple[str, str, str]
) -> None:
    assert [told(each) for each in OFFICE.find(reading(words))] == [office]


@pytest.mark.parametrize(
    "words",
    [
        "Trade Minister Ana Rojas counted the ships.",
        "Azerbaijan sold salt. They received Trade Minister Ana Rojas.",
        "Azerbaijan sold salt. Trade Minister Ana Rojas arrived in Baku.",
        "Minister of Maritime Affairs and Justice they had none.",
        "The council leader Ana Rojas sang.",
        "The pro-Peruvian Trade Minister Ana Rojas sang.",
        "In the Presidency of Ana Rojas they sang.",
    ],
)
def test_whose_office_is_in_doubt_is_not_told(reading: Reader, words: str) -> None:
    assert not list(OFFICE.find(reading(words)))


def test_two_before_a_name_are_both_held(reading: Reader) -> None:
    found = OFFICE.find(reading("Peru's president and later prime minister Ana Rojas sang."))
    assert {told(each) for each in found} >= {("Ana Rojas", "PER", "Prime Minister")}


def test_kings_of_two_states_serve_each_its_own(reading: Reader) -> None:
    found = OFFICE.find(reading("Peru and Chad, whose kings Luis Paz and Idriss Oumar met, sang."))
    assert {told(each) for each in found} == {
        ("Luis Paz", "PER", "King"),
        ("Idriss Oumar", "TCD", "King"),
    }


def test_a_spokesman_of_a_ministry_serves_the_state(reading: Reader) -> None:
    (claim,) = OFFICE.find(reading("Peruvian foreign ministry spokesman Luis Paz sang."))
    assert told(claim) == ("Luis Paz", "PER", "Foreign Ministry spokesman")
