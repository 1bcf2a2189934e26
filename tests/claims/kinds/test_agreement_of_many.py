"""Treaties of many that one state signs, and what a state signs with a body that is none."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.agreement import AGREEMENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "date", "modality", "told"),
    [
        ("Cuba signed the Biological Weapons Convention in 1981.",
         "1981", "", ("convention", "Biological Weapons Convention")),
        ("In 1981 Cuba signed and ratified the Antarctic Treaty.",
         "1981", "", ("treaty", "Antarctic Treaty")),
        ("Cuba has not signed the Antarctic Treaty.", "", "denied", ("treaty", "Antarctic Treaty")),
        ("The Antarctic Treaty was signed by Cuba on 2 June 1981.",
         "1981-06-02", "", ("treaty", "Antarctic Treaty")),
        ("In 1999 Cuba signed the ASEAN Treaty on Coral Reefs.",
         "1999", "", ("treaty", "ASEAN Treaty on Coral Reefs")),
        ("Cuba is one of the nine signatories of the Reef Treaty on Coral.", "", "",
         ("treaty", "Reef Treaty on Coral")),
        ("Cuba is, however, not a signatory to the Reef Convention.", "", "denied",
         ("convention", "Reef Convention")),
        ("Cuba became a signatory to the Suva Final Act in 1975.", "1975", "",
         ("final act", "Suva Final Act")),
        ("Cuba endorsed the Treaty of Suva in 1996.", "1996", "", ("treaty", "Treaty of Suva")),
        ("In 1999 Cuba signed the UN treaty on the protection of reefs.",
         "1999", "", ("treaty", "")),
    ],
)  # fmt: skip
def test_one_state_signs_a_treaty_of_many(
    reading: Reader, words: str, date: str, modality: str, told: tuple[str, str]
) -> None:
    (claim,) = AGREEMENT.find(reading(words))
    assert (claim.parties, claim.date, claim.modality) == (("CUB",), date, modality)
    assert (claim.qualifiers["type"], claim.qualifiers.get("name", "")) == told


def test_of_treaties_of_many_that_are_listed_each_is_told(reading: Reader) -> None:
    words = "Cuba signed the Antarctic Treaty and the Convention on Sea Turtles."
    names = {each.qualifiers["name"] for each in AGREEMENT.find(reading(words))}
    assert names == {"Antarctic Treaty", "Convention on Sea Turtles"}


def test_with_whom_one_signs_it_is_told(reading: Reader) -> None:
    (claim,) = AGREEMENT.find(reading("Cuba signed the Antarctic Treaty with Fiji."))
    assert claim.parties == ("CUB", "FJI")


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("In 2003 Cuba signed a loan agreement with the Southern Reef Bank.",
         "Southern Reef Bank"),
        ("In 2003 Cuba signed a memorandum of understanding with the Fijian sugar giant Kava.",
         "Kava"),
        ("In 2003 Cuba signed a peace accord with the rebel movement MLR.", "MLR"),
    ],
)  # fmt: skip
def test_a_state_signs_with_a_body(reading: Reader, words: str, body: str) -> None:
    (claim,) = AGREEMENT.find(reading(words))
    assert (set(claim.parties), claim.date) == ({"CUB", body}, "2003")


def test_a_person_is_no_body(reading: Reader) -> None:
    assert not list(AGREEMENT.find(reading("In 2003 Cuba signed a loan deal with Ana Rojas.")))


@pytest.mark.parametrize(
    "words",
    [
        "Under the terms of the Treaty of Tordesillas, Portugal kept the coast.",
        "The coast was kept by Portugal through the Treaty of Tordesillas.",
    ],
)
def test_a_treaty_known_by_name_that_rules_is_one(reading: Reader, words: str) -> None:
    (claim,) = AGREEMENT.find(reading(words))
    assert claim.parties == ("ESP", "PRT")


def test_a_treaty_known_by_name_is_of_those_the_words_are_about(reading: Reader) -> None:
    words = "Under the Treaty of Tordesillas, Fiji was left to nobody."
    assert not list(AGREEMENT.find(reading(words)))


def test_a_treaty_of_many_is_signed_by_one_alone(reading: Reader) -> None:
    words = "The Convention on Sea Turtles was ratified by Fiji on 2 June 1981."
    (claim,) = AGREEMENT.find(reading(words))
    assert (claim.parties, claim.date) == (("FJI",), "1981-06-02")


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("The Reef Zone is a trade agreement between the coastal nations of Chile, Cuba and Fiji.",
         {"CHL", "CUB", "FJI"}),
        ("A pact between the government of Cuba and the government of Fiji protects turtles.",
         {"CUB", "FJI"}),
    ],
)  # fmt: skip
def test_governments_and_nations_are_the_states(
    reading: Reader, words: str, parties: set[str]
) -> None:
    (claim,) = AGREEMENT.find(reading(words))
    assert set(claim.parties) == parties


def test_treaties_on_several_matters_are_with_each(reading: Reader) -> None:
    words = "Cuba maintained treaties of friendship, trade, and mutual aid with Chile and Fiji."
    told = [set(each.parties) for each in AGREEMENT.find(reading(words))]
    assert told == [{"CUB", "CHL"}, {"CUB", "FJI"}]


def test_who_signs_with_a_counterpart_signs_for_the_other(reading: Reader) -> None:
    words = "== Fiji ==\nAna Rojas signed a treaty of friendship with her Fijian counterpart."
    (claim,) = AGREEMENT.find(reading(words))
    assert set(claim.parties) == {"AZE", "FJI"}


@pytest.mark.parametrize(
    "words",
    [
        "Cuba is a signatory of the Reef Fund.",
        "Cuba endorsed the Suva Charter of Hope in 1996.",
        "Cuba is a signatory to many treaties.",
    ],
)
def test_what_is_no_treaty_by_its_name_has_no_signatories(reading: Reader, words: str) -> None:
    assert [each for each in AGREEMENT.find(reading(words)) if each.parties == ("CUB",)] == []


_COLUMN = """{| class=wikitable
! Country !! Relations began !! %s
|-
| {{flag|Cuba}} || 3 May 1964 || {{yes|√}}
|-
| {{flag|Fiji}} || 4 May 1965 || {{no|X}}
|-
| {{flag|Chad}} || 5 May 1966 || soon
|}"""


def test_a_column_for_an_agreement_says_who_has_one_and_who_has_not(reading: Reader) -> None:
    cuba, fiji = AGREEMENT.find(reading(_COLUMN % "Free trade agreement"))
    assert (cuba.parties, cuba.modality) == (("AZE", "CUB"), "")
    assert (fiji.parties, fiji.modality) == (("AZE", "FJI"), "denied")
    assert cuba.qualifiers == {"type": "free trade agreement"}
    assert cuba.quote == "{{flag|Cuba}} || 3 May 1964 || {{yes|√}}"


@pytest.mark.parametrize("header", ["Agreement", "Member", "Embassy open"])
def test_a_column_for_no_kind_of_agreement_says_nothing(reading: Reader, header: str) -> None:
    assert list(AGREEMENT.find(reading(_COLUMN % header))) == []
