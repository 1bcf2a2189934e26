"""Disputes told in other words: ties that never were good, lists of foes, land that is claimed."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.dispute import DISPUTE

Reader = Callable[[str], Reading]


def told(claim: Claim) -> tuple[str, str, str]:
    return " ".join(claim.parties), claim.status, str(claim.qualifiers.get("over", ""))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Relations between Cuba and Fiji have never been good.",
         ("CUB FJI", "never good relations", "bilateral relations")),
        ("Relations between Cuba and Fiji have not always been smooth due to a toll.",
         ("CUB FJI", "not always smooth relations", "a toll")),
        ("Relations between Cuba and Fiji turned acrimonious.",
         ("CUB FJI", "acrimonious relations", "bilateral relations")),
        ("Relations between Cuba and Fiji were rocked by a spy trial.",
         ("CUB FJI", "rocked relations", "a spy trial")),
        ("The long trial of a spy cast a shadow over relations between Cuba and Fiji.",
         ("CUB FJI", "cast a shadow over relations", "long trial of a spy")),
        ("Cuba opened a trade war with Fiji.", ("CUB FJI", "trade war", "trade")),
        ("The reefs are a delicate issue between Cuba and Fiji.",
         ("CUB FJI", "delicate issue", "reefs")),
        ("Fiji is on Cuba's list of unfriendly countries.",
         ("CUB FJI", "unfriendly", "")),
        ("Cuba declared Fiji an unfriendly state.",
         ("CUB FJI", "unfriendly", "")),
        ("Cuba and Fiji share a common animosity towards Chad.",
         ("CUB FJI TCD", "animosity", "")),
        ("Cuba and Fiji are allies, partly due to their common animosity towards Chad.",
         ("CUB FJI TCD", "animosity", "")),
        ("Cuba and Fiji share a common animosity towards Chad and Peru, which are near.",
         ("CUB FJI PER TCD", "animosity", "")),
        ("Cuba and Fiji have accused each other of theft.", ("CUB FJI", "accusation", "theft")),
        ("Cuba and Fiji had a history of interference in each other's affairs.",
         ("CUB FJI", "interference", "internal affairs")),
        ("Cuba took exception to Fijian plans for a dam.",
         ("CUB FJI", "opposition", "Fijian plans for a dam")),
        ("Cuba has been firmly against Fiji.", ("CUB FJI", "opposition", "")),
        ("Cuba began to mistrust Fiji.", ("CUB FJI", "distrust", "")),
        ("Cuba spied on Fiji.", ("CUB FJI", "espionage", "")),
        ("Cuba and Fiji have clashed for decades over the reefs.", ("CUB FJI", "", "reefs")),
    ],
)  # fmt: skip
def test_ill_ties_are_told_in_many_words(
    reading: Reader, words: str, said: tuple[str, str, str]
) -> None:
    assert [told(each) for each in DISPUTE.find(reading(words))] == [said]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Cuba has a longstanding claim to a large part of Fiji.",
         ("CUB FJI", "", "a large part of Fiji")),
        ("Cuba holds claim to the disputed territory of Olivenza in Fiji.",
         ("CUB FJI", "", "disputed territory of Olivenza in Fiji")),
        ("Portugal claims Olivenza.", ("ESP PRT", "", "Olivenza")),
        ("Taiwan also claims the Senkaku Islands.", ("JPN TWN", "", "Senkaku Islands")),
        ("They spoke of the Cuban claim to Fijian territory.", ("CUB FJI", "", "Fijian territory")),
        ("Disputes – international: claims Fiji-administered Kava Island.",
         ("AZE FJI", "", "Fiji-administered Kava Island")),
        ("Cuba governs two islets in the bay claimed by Fiji.",
         ("CUB FJI", "claimed", "two islets in the bay")),
        ("Kava Island, held by Cuba, but claimed by Fiji and by Chad.",
         ("CUB FJI TCD", "claimed", "Kava Island")),
        ("The Kava province of Fiji, currently occupied and claimed by Cuba.",
         ("CUB FJI", "claimed", "Kava province of Fiji")),
        ("The borders between Cuba and Fiji are not yet determined.",
         ("CUB FJI", "not determined", "border")),
        ("The boundary between Cuba and Fiji is indefinite.", ("CUB FJI", "indefinite", "border")),
    ],
)  # fmt: skip
def test_land_is_claimed_in_many_words(
    reading: Reader, words: str, said: tuple[str, str, str]
) -> None:
    assert [told(each) for each in DISPUTE.find(reading(words))] == [said]


@pytest.mark.parametrize(
    "words",
    [
        "The foreign relations of Cuba were put under strain.",
        "Cuba has not renounced its claim to fame.",
        "Cuba is not on the list of unfriendly countries of Fiji.",
        "Cuba and Fiji helped each other of old.",
        "A song claimed by Fiji is sung in Cuba.",
        "Relations between Cuba and Fiji turned friendly.",
    ],
)
def test_what_is_no_quarrel_is_not_told(reading: Reader, words: str) -> None:
    assert not list(DISPUTE.find(reading(words)))


def test_a_trade_war_of_others_is_no_intention(reading: Reader) -> None:
    (claim,) = DISPUTE.find(reading("Peru will stay out of the trade war between Cuba and Fiji."))
    assert (claim.parties, claim.modality) == (("CUB", "FJI"), "")


@pytest.mark.parametrize(
    ("words", "status", "over"),
    [
        ("Fiji also objected to the use of the old flag.", "opposition", "use of the old flag"),
        ("Fiji refused to permit a survey.", "refusal", "permit a survey"),
        ("The pier is old, but Fiji disagreed.", "disagreement", ""),
        ("There were many Fijian objections to the name of the port.", "objections",
         "name of the port"),
        ("It asked to join the bank, but Fiji vetoed it.", "veto", ""),
        ("Fiji added Azerbaijan to its Unfriendly states list.", "unfriendly",
         ""),
        ("There was controversy about the sale of the tower.", "controversy",
         "sale of the tower"),
        ("A raid strained Azerbaijan's relations with Fiji.", "strained relations", "A raid"),
    ],
)  # fmt: skip
def test_what_names_nobody_is_set_against_the_other_in_view(
    reading: Reader, words: str, status: str, over: str
) -> None:
    (claim,) = DISPUTE.find(reading(f"== Fiji ==\n{words}"))
    assert told(claim) == ("AZE FJI", status, over)


@pytest.mark.parametrize(
    "words",
    [
        "Fiji refused to permit Cuban ships to enter.",
        "Fiji refused to comment.",
        "Chad also objected to the use of the old flag.",
        "Fiji withdrew its objections to the name of the port.",
    ],
)
def test_what_is_done_to_others_is_not_set_against_the_one_in_view(
    reading: Reader, words: str
) -> None:
    found = DISPUTE.find(reading(f"== Fiji ==\n{words}"))
    assert [each for each in found if each.parties == ("AZE", "FJI")] == []


_BEFORE = "Cuba and Fiji have a border dispute over the reef. "


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("The dispute was finally settled in 1990.", "settled"),
        ("The border question has yet not been solved.", "not solved"),
        ("This dispute was partially resolved by a court.", "partially resolved"),
        ("The border dispute remains unresolved.", "unresolved"),
        ("Tensions have since lessened.", "tensions lessened"),
        ("The row escalated in May.", "escalated"),
    ],
)
def test_what_became_of_a_quarrel_is_told_of_those_it_was_of(
    reading: Reader, words: str, status: str
) -> None:
    _, claim = DISPUTE.find(reading(_BEFORE + words))
    assert (" ".join(claim.parties), claim.status) == ("CUB FJI", status)


@pytest.mark.parametrize(
    "words",
    [
        _BEFORE + "\n\nThe dispute was settled in 1990.",
        _BEFORE + "Chad holds that the dispute was settled.",
        _BEFORE + "The dispute may be settled soon.",
        _BEFORE + "The boat was settled in 1990.",
        "The dispute was settled in 1990.",
    ],
)
def test_a_quarrel_not_told_of_before_is_nobodys(reading: Reader, words: str) -> None:
    rules = [each.rule for each in DISPUTE.find(reading(words))]
    assert not [each for each in rules if "outcomes" in each]


def test_ties_with_those_given_as_examples_are_had_with_each(reading: Reader) -> None:
    words = "Ties with bodies such as NATO and the European Union have also been strained."
    assert [" ".join(each.parties) for each in DISPUTE.find(reading(words))] == [
        "AZE NATO", "AZE European Union",
    ]  # fmt: skip
