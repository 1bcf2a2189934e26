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
        ("Cuba has very tense relations with Fiji.", "very tense relations",
         "bilateral relations"),
        ("Relations between Cuba and Fiji have been strained due to fishing.",
         "strained relations", "fishing"),
        ("The border dispute between Cuba and Fiji over the reef goes on.",
         "border dispute", "reef"),
        ("Its sovereignty is disputed between Cuba and Fiji.", "disputed", ""),
        ("Relations with Fiji deteriorated under Cuba.", "deteriorated relations",
         "bilateral relations"),
    ],
)  # fmt: skip
def test_a_sentence_tells_of_a_quarrel(reading: Reader, words: str, status: str, over: str) -> None:
    (claim,) = DISPUTE.find(reading(words))
    assert (claim.status, claim.qualifiers.get("over", "")) == (status, over)
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


def test_a_dispute_that_is_negotiated_is_one(reading: Reader) -> None:
    (claim,) = DISPUTE.find(reading("Cuba negotiated a boundary dispute with Fiji."))
    assert not claim.modality


def test_no_dispute_is_denied(reading: Reader) -> None:
    (claim,) = DISPUTE.find(reading("There are no border disputes between Cuba and Fiji."))
    assert claim.modality == "denied"


@pytest.mark.parametrize(
    ("words", "parties", "over"),
    [
        ("Cuba has border disputes with Fiji.", ["CUB FJI"], "border"),
        ("Reefs in the west remain in dispute between Cuba and Fiji.", ["CUB FJI"],
         "Reefs in the west"),
        ("Cuba had a dispute with Fiji over the reefs which a court settled.", ["CUB FJI"],
         "reefs"),
        ("The dispute between Cuba, Fiji and Chad over the 1,600-kilometre reef goes on.",
         ["CUB FJI TCD"], "1,600-kilometre reef"),
        ("Cuba and Fiji came near a clash over the question of which country owned the reef.",
         ["CUB FJI"], "reef"),
        ("Cuba's ties with Fiji soured due to a pact between elders of Chad and Peru's king.",
         ["CUB FJI"], "a pact between elders of Chad and Peru's king"),
        ("A row between Cuba and Fiji over the reef embittered Fiji's fishermen.", ["CUB FJI"],
         "reef"),
        ("Tensions between Cuba and Fiji in relation to goods such as cod made trade hard.",
         ["CUB FJI"], "goods such as cod"),
        ("Cuban-Fijian ties are complicated by Cuba's trade with Chad.", ["CUB FJI"],
         "Cuba's trade with Chad"),
        ("After rifts with Chad and Mali, Azerbaijan had hostile relations with those countries.",
         ["AZE TCD", "AZE MLI"], "rifts with Chad and Mali"),
    ],
)  # fmt: skip
def test_a_quarrel_is_over_something(
    reading: Reader, words: str, parties: list[str], over: str
) -> None:
    claims = list(DISPUTE.find(reading(words)))
    assert [" ".join(each.parties) for each in claims] == parties
    assert {each.qualifiers.get("over", "") for each in claims} == {over}


@pytest.mark.parametrize(
    "words",
    [
        "Cuba stood by Fiji, especially on its border disputes with Chad.",
        "Cuba feared for states with which Fiji maintained hostile relations.",
        "See 2017 Cuba–Fiji dispute.",
        "Due to the border disputes of the region, both Cuba and Fiji stayed out.",
        "Under Cuban pressure, Chad and Fiji agreed that the name dispute must be solved.",
        "Cuba called for a cessation of hostilities between Chad and Fiji.",
    ],
)
def test_a_quarrel_with_others_is_not_between_those_named(reading: Reader, words: str) -> None:
    assert not list(DISPUTE.find(reading(words)))


def test_one_side_alone_is_at_odds_with_each_of_several(reading: Reader) -> None:
    page = reading("His rule resulted in strained relations with Cuba and Fiji.")
    assert [each.parties for each in DISPUTE.find(page)] == [("AZE", "CUB"), ("AZE", "FJI")]


def test_several_who_have_the_same_one_against_them_are_of_one_quarrel(reading: Reader) -> None:
    (claim,) = DISPUTE.find(reading("Cuba and Chad have tense relations with Fiji."))
    assert claim.parties == ("CUB", "FJI", "TCD")


def test_two_quarrels_of_one_sentence_are_two(reading: Reader) -> None:
    page = reading("Tensions between Cuba and Fiji grew, when Cuba accused Fiji of theft.")
    assert sorted(each.status for each in DISPUTE.find(page)) == ["accusation", "tensions"]


def test_a_dispute_that_is_over_has_the_status_of_its_end(reading: Reader) -> None:
    (claim,) = DISPUTE.find(reading("Disputes over the reef with Fiji were settled in 1990."))
    assert (claim.status, claim.quote) == (
        "settled", "Disputes over the reef with Fiji were settled in 1990"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("It was warm; Cuba has tense relations with Fiji over cod, and trade fell.",
         "Cuba has tense relations with Fiji over cod"),
        ("Trade fell, but Cuba had a row with Fiji.", "Cuba had a row with Fiji"),
        ("Cuba accused Fijian officials of theft.", "Cuba accused Fijian officials of theft"),
    ],
)  # fmt: skip
def test_the_quote_is_the_clause_with_its_matter(reading: Reader, words: str, quote: str) -> None:
    (claim,) = DISPUTE.find(reading(words))
    assert claim.quote == quote


def test_who_only_has_ties_of_another_kind_is_no_side(reading: Reader) -> None:
    page = reading("Due to strained ties with Chad and disputes with Fiji, Azerbaijan turned away.")
    assert [each.parties for each in DISPUTE.find(page)] == [("AZE", "TCD"), ("AZE", "FJI")]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("The animosity between Havana and Suva was long.", ("CUB", "FJI")),
        ("Its policies led to severe tension with the West.", ("AZE", "Western world")),
        ("Ties with European countries grew tense.", ("AZE", "European countries")),
    ],
)
def test_capitals_and_groups_are_at_odds_too(
    reading: Reader, words: str, parties: tuple[str, ...]
) -> None:
    (claim,) = DISPUTE.find(reading(words))
    assert claim.parties == parties


def test_part_of_a_continent_is_not_the_west(reading: Reader) -> None:
    assert not list(DISPUTE.find(reading("There is some tension with West African herders.")))


def test_what_is_the_cause_of_tension_is_what_it_is_over(reading: Reader) -> None:
    (claim,) = DISPUTE.find(
        reading("The old salt mines are a cause of tension between Chad and Peru.")
    )
    assert (claim.parties, claim.qualifiers.get("over", "")) == (("PER", "TCD"), "old salt mines")


@pytest.mark.parametrize("deed", ["war against", "campaign against", "attack on", "bombing of"])
def test_whom_a_war_is_waged_against_is_not_blamed_for_it(reading: Reader, deed: str) -> None:
    assert list(DISPUTE.find(reading(f"The {deed} Fiji was condemned by Cuba in 1990."))) == []
