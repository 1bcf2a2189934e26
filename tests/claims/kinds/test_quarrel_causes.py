"""What quarrels come of, where no "over" says it."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.dispute import DISPUTE

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "over"),
    [
        ("The new toll on salt provoked tensions between Chad and Peru.", "new toll on salt"),
        ("Trade is free; the salt levy caused tensions between Chad and Peru.", "salt levy"),
        ("However, the salt levy caused tensions between Chad and Peru.", "salt levy"),
        ("After the long war, the salt levy caused tension between Chad and Peru.", "salt levy"),
        ("The salt levy was high and caused tension between Chad and Peru.",
         ""),
        ("The salt levy, which Chad had kept, caused tension between Chad and Peru.", "salt levy"),
        ("Kenya became the subject of a dispute between Chad and Peru.", "Kenya"),
        ("Thefts are the main problems that strained relations between Chad and Peru.",
         "Thefts"),
        ("Because of this long levy, relations between Chad and Peru soured.",
         "bilateral relations"),
        ("Relations between Chad and Peru soured when Chad seized a ferry, which Peru had built.",
         "Chad seized a ferry"),
        ("Chad closed the ferry at Moro, which strained ties between Chad and Peru.",
         "Chad closed the ferry at Moro"),
        ("Chad closed the ferry at Moro, causing tension with Peru.",
         "Chad closed the ferry at Moro"),
        ("Chad signed a salt pact that caused tension with Peru.", "a salt pact"),
        ("Because of the salt levy, relations between Chad and Peru soured.", "salt levy"),
        ("In 1990, in response to the salt levy, relations between Chad and Peru soured.",
         "salt levy"),
        ("Relations between Chad and Peru soured when Chad seized a ferry.", "Chad seized a ferry"),
        ("Relations between Chad and Peru soured as Chad seized a ferry and left.",
         "Chad seized a ferry and left"),
        ("Relations between Chad and Peru were strained since the Moro raid.", "Moro raid"),
        ("Relations between Chad and Peru were strained after the end of the feast.",
         "bilateral relations"),
        ("Ties between Chad and Peru soured during the reign of Moro due to the salt levy.",
         "salt levy"),
        ("Chad imposed a trade boycott on Peru in protest against the salt levy.", "salt levy"),
        ("The incident strained relations between Chad and Peru.", "bilateral relations"),
        ("Chad and Peru had a dispute about whether the old levy has been paid.",
         "whether the old levy has been paid"),
        ("This strained relations between Chad and Peru.", "bilateral relations"),
        ("The salt lake is the focus of a diplomatic row between Chad and Peru.", "salt lake"),
        ("Chad has points of contention with Peru, such as the salt levy.", "salt levy"),
        ("Another dispute between Chad and Peru surrounds the Moro reef.", "Moro reef"),
        ("Chad cut its ties with Peru in protest against the salt levy.", "salt levy"),
        ("Chad and Peru were on opposite sides of the Salt War.", "Salt War"),
        ("There were disputes over such issues as salt between Chad and Peru.", "salt"),
        ("Chad and Peru had disputes over Moro, Lake Tana and Afar.", "Moro, Lake Tana and Afar"),
        ("Relations between Chad and Peru soured over claims that Peru had sold bad salt.",
         "claims that Peru had sold bad salt"),
    ],
)  # fmt: skip
def test_what_a_quarrel_comes_of(reading: Reader, words: str, over: str) -> None:
    found = list(DISPUTE.find(reading(words)))
    assert [each.qualifiers.get("over", "") for each in found] == [over] * len(found)
    assert {each.parties for each in found} == {("PER", "TCD")}


def test_the_quote_holds_the_cause_that_stands_before(reading: Reader) -> None:
    (claim,) = DISPUTE.find(reading("Because of the salt levy, Chad expelled Peru's envoy."))
    assert claim.quote == "Because of the salt levy, Chad expelled Peru's envoy"
    assert claim.qualifiers.get("over", "") == "salt levy"


@pytest.mark.parametrize(
    ("words", "status", "over"),
    [
        ("Chad summoned the Peruvian chargé d'affaires over the salt levy.",
         "summons of chargé d'affaires", "salt levy"),
        ("Chad recalled its envoy from Lima in protest of the newly opened salt office.",
         "recall of envoy", "newly opened salt office"),
        ("Chad expelled the Peruvian consul and shut a port in response to a raid.",
         "expulsion of consul", "a raid"),
        ("Chad expelled the Peruvian consul, accusing him of stealing salt.",
         "expulsion of consul", "stealing salt"),
        ("Chad sold salt to a rebel, angering the Peruvian government.", "anger",
         "Chad sold salt to a rebel"),
        ("Chad pressured Peru to lower its salt levy.", "pressure", "lower its salt levy"),
        ("Chad brought litigation against Peru in a court to end its hold on Moro.", "litigation",
         "end its hold on Moro"),
        ("Chad threatened Peru with a salt levy.", "threat", "a salt levy"),
        ("Chad recalled its envoy from Lima due to some fears over salt.", "recall of envoy",
         "some fears over salt"),
        ("Chad's opposition to Peru's salt levy grew.", "opposition", "Peru's salt levy"),
        ("Chad was suspicious of Peruvian salt policy.", "suspicious", "Peruvian salt policy"),
        ("Chad demanded the withdrawal of Peruvian troops from Fiji.", "demands",
         "withdrawal of Peruvian troops from Fiji"),
        ("Peru was criticized by Chad for raising the levy and closing ports.", "criticism",
         "raising the levy and closing ports"),
    ],
)  # fmt: skip
def test_what_deeds_are_over(reading: Reader, words: str, status: str, over: str) -> None:
    claim = next(iter(DISPUTE.find(reading(words))))
    assert (claim.parties, claim.status) == (("PER", "TCD"), status)
    assert claim.qualifiers.get("over", "") == over


@pytest.mark.parametrize(
    ("words", "status", "modality"),
    [
        ("Chad and Peru sought to reduce tensions between Chad and Peru.", "tensions", ""),
        ("Chad said that sanctions against Peru were being considered.", "sanctions", "intended"),
        ("Chad, heir to the claims of old, has settled disputes with Peru.", "settled", ""),
        ("Disputes between Chad and Peru over salt were resolved.", "resolved", ""),
        ("Peruvian diplomats would be given a week before they were expelled by Chad.",
         "expulsion of diplomats", "intended"),
        ("Relations between Chad and Peru hit rock bottom.", "relations hit rock bottom", ""),
        ("Chad treats Peru as an enemy state.", "enemy state", ""),
    ],
)  # fmt: skip
def test_how_sure_and_how_bad(reading: Reader, words: str, status: str, modality: str) -> None:
    (claim,) = DISPUTE.find(reading(words))
    assert (claim.status, claim.modality) == (status, modality)


@pytest.mark.parametrize(
    "words",
    [
        "Chad and Peru keep a sporting rivalry.",
        "Chad and Peru have a rivalry between their rugby teams.",
        "Chad warned Peru what would come if it provoked a confrontation with Peru.",
        "Chad told its officers to refrain from using the word enemy for Peru.",
        "Chad noted the differences between their calendars and those of Peru.",
        "The accord of Cuba and Fiji fed the animosity of the old court.",
        "Chad adopted a stance aimed at restrictions on Peru.",
    ],
)
def test_no_quarrel_is_told(reading: Reader, words: str) -> None:
    assert not list(DISPUTE.find(reading(words)))


def test_the_dispute_is_over_what_was_told_before(reading: Reader) -> None:
    told = "Chad and Peru had a dispute over the Moro reef. Talks on the dispute between Chad and "
    found = list(DISPUTE.find(reading(told + "Peru went on.")))
    assert [each.qualifiers.get("over", "") for each in found] == ["Moro reef", "Moro reef"]


def test_land_that_others_claim_is_theirs(reading: Reader) -> None:
    found = DISPUTE.find(reading("Fiji claims most of the area claimed by Chad and Peru."))
    assert [each.parties for each in found] == [("FJI", "TCD"), ("FJI", "PER")]


def test_a_disputed_area_on_a_border(reading: Reader) -> None:
    words = "Troops stood in the disputed Moro Tana area on the border between Chad and Peru."
    (claim,) = DISPUTE.find(reading(words))
    assert claim.qualifiers.get("over", "") == "Moro Tana area"
    assert claim.quote.endswith("between Chad and Peru")


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Chad had a tense meeting; there were border incidents between Cuban and Fijian farmers.",
         "there were border incidents between Cuban and Fijian farmers"),
        ("Under pressure from Chad, Peru shut the ferry.",
         "Under pressure from Chad, Peru shut the ferry"),
    ],
)  # fmt: skip
def test_the_quote_goes_on_to_the_noun(reading: Reader, words: str, quote: str) -> None:
    assert [each.quote for each in DISPUTE.find(reading(words))] == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "Chad was hurt by this blockade, as was Peru.",
        "Chad spoke to countries with a part in the dispute over the Peru reef.",
        "It was so before the Peru dispute, said Chad.",
        "Chad and Peru put pressure on judges.",
        "This raid aroused anger in Peru.",
        "Tensions between Chad and Peru have since lessened.",
        "The row of Chad and Peru: Peru called on Fiji to impose sanctions on Chad's rulers.",
        "Fiji fed the Moro Front (an enemy of Chad).",
        "Chad and Peru take the same stand on the Moro Sea disputes.",
        "Chad kept its ties with Fiji despite sanctions against Peru.",
        "Pupils from Chad and Peru were there at the outbreak of hostilities.",
        "Chad warned Peru that then it would be an enemy of Chad.",
    ],
)
def test_what_is_of_others_or_only_named(reading: Reader, words: str) -> None:
    assert not [each for each in DISPUTE.find(reading(words)) if "TCD" in each.parties]
