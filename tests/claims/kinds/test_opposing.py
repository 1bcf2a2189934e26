"""Who sets themselves against whom: reproach, sanctions, expulsions, lawsuits, threats."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.dispute import DISPUTE

Reader = Callable[[str], Reading]


def _told(reading: Reader, words: str) -> list[tuple[str, str, str]]:
    return [
        (" ".join(each.parties), each.status, each.qualifiers.get("over", ""))
        for each in DISPUTE.find(reading(words))
    ]


@pytest.mark.parametrize(
    ("words", "parties", "status", "over"),
    [
        ("Chad accused Peru of arming the smugglers.", "PER TCD", "accusation",
         "arming the smugglers"),
        ("Chad repeatedly condemned Peruvian logging in the hills.", "PER TCD", "condemnation",
         "Peruvian logging in the hills"),
        ("Chad resisted Peruvian expansion.", "PER TCD", "resistance",
         "Peruvian expansion"),
        ("Chad refused to hand over the stolen ship to Peru.", "PER TCD", "refusal",
         "hand over the stolen ship to Peru"),
        ("Chad refused to allow Peruvian trawlers into the bay.", "PER TCD", "refusal",
         "allow Peruvian trawlers into the bay"),
        ("Chad criticised Peru's new fishing law.", "PER TCD", "criticism",
         "Peru's new fishing law"),
        ("The Peruvians were critical of the shelling of the port by Chad.", "PER TCD",
         "criticism", "shelling of the port"),
        ("Chad deplored the human rights abuses in Peru.", "PER TCD", "condemnation",
         "human rights abuses in Peru"),
        ("Chad opposes Peru's bid for the seat.", "PER TCD", "opposition",
         "Peru's bid for the seat"),
        ("Chad rejected Peru's claims to the lagoon.", "PER TCD", "opposition",
         "Peru's claims to the lagoon"),
        ("Chad resisted calls from Peru to sign.", "PER TCD", "resistance",
         "calls from Peru to sign"),
        ("Chad expressed its displeasure with Peru over the tariff.", "PER TCD", "displeasure",
         "tariff"),
        ("Chad voiced concern about Peru's new dam.", "PER TCD", "concern", "Peru's new dam"),
        ("Chad voiced serious concerns in the area of fishing to Peru.", "PER TCD", "concerns",
         "fishing"),
        ("Chad blamed the fire on Peruvian smugglers.", "PER TCD", "criticism", "fire"),
        ("Chad was the first Sahel state to condemn Peru's raid.", "PER TCD", "condemnation",
         "Peru's raid"),
        ("Accusing Peru of theft, Chad left the talks.", "PER TCD", "accusation", "theft"),
        ("The hill people of Chad, which opposed Peru's plan, left.", "PER TCD", "opposition",
         "Peru's plan"),
        ("Chad lodged a strong protest with Peru over the arrests.", "PER TCD", "protest",
         "arrests"),
    ],
)  # fmt: skip
def test_who_reproaches_another_is_at_odds_with_it(
    reading: Reader, words: str, parties: str, status: str, over: str
) -> None:
    assert _told(reading, words) == [(parties, status, over)]


@pytest.mark.parametrize(
    ("words", "parties", "status"),
    [
        ("Chad imposed heavy sanctions on Peru.", "PER TCD", "sanctions"),
        ("Chad supported the new embargo against Peru.", "PER TCD", "embargo"),
        ("Chad boycotted Peruvian coffee.", "PER TCD", "boycott"),
        ("Chad banned Peruvian meat imports.", "PER TCD", "ban"),
        ("Chad expelled two Peruvian diplomats.", "PER TCD", "expulsion of diplomats"),
        ("Four Chadian diplomats were expelled by Peru.", "PER TCD", "expulsion of diplomats"),
        ("Chad recalled its ambassador from Peru.", "PER TCD", "recall of ambassador"),
        ("Chad summoned the Peruvian ambassador.", "PER TCD", "summons of ambassador"),
        ("Chad filed a lawsuit against Peru.", "PER TCD", "litigation"),
        ("Chad threatened to invade Peru.", "PER TCD", "threat"),
        ("Chad vetoed Peru's membership.", "PER TCD", "veto"),
        ("Chad blocked the start of Peru's accession talks.", "PER TCD", "veto"),
        ("Chad demanded an apology from Peru.", "PER TCD", "demands"),
        ("Chad fell out with Peru.", "PER TCD", "disagreement"),
        ("Chad was in open conflict with Peru.", "PER TCD", "conflict"),
        ("Chad left the talks, angering Peru.", "PER TCD", "anger"),
        ("Chad pressured Peru.", "PER TCD", "pressure"),
        ("Chad closed its border with Peru.", "PER TCD", "closed border"),
        ("Chad violated Peru's airspace.", "PER TCD", "violation"),
        ("Chad meddled in Peru's elections.", "PER TCD", "interference"),
        ("Chad suspended all military aid to Peru.", "PER TCD", "suspension"),
        ("Chad regarded Peru as a pariah.", "PER TCD", "hostility"),
        ("Peru was condemned by Chad.", "PER TCD", "condemnation"),
        ("Peru's plans were criticized by other European countries.", "European countries PER",
         "criticism"),
        ("The Chadian embargo against Peru went on.", "PER TCD", "embargo"),
        ("Peru suffered from Chadian sanctions.", "PER TCD", "sanctions"),
        ("The Chadian embargo imposed by Idriss Deby on Peru went on.", "PER TCD", "embargo"),
        ("Chadian suspicions of the Peruvian role remain.", "PER TCD", "suspicions"),
        ("Chad and Peru failed to agree on the tolls.", "PER TCD", "no agreement"),
        ("Chad accused Lima of theft.", "PER TCD", "accusation"),
        ("Chad and Peru disagreed on the tolls.", "PER TCD", "disagreement"),
        ("Chad and Mali sued Peru.", "MLI PER TCD", "litigation"),
        ("The sanctions imposed by Lima on Chad went on.", "PER TCD", "sanctions"),
        ("Chad confronted Peru.", "PER TCD", "confrontation"),
        ("Chad resented Peru's refusal to pay.", "PER TCD", "resentment"),
    ],
)  # fmt: skip
def test_who_acts_against_another_is_at_odds_with_it(
    reading: Reader, words: str, parties: str, status: str
) -> None:
    assert [each[:2] for each in _told(reading, words)] == [(parties, status)]


@pytest.mark.parametrize(
    "words",
    [
        "Chad refused to condemn Peru.",
        "Chad condemned the attack on Peru.",
        "Chad condemned the genocide of the Peruvian people.",
        "Chad recalled its ambassador to the United Nations.",
        "Chad lifted all sanctions on Peru.",
        "Chad threatened to recognise Peru.",
        "Chadian newspapers criticised Peru.",
        "Chad opposed sanctions against Peru.",
    ],
)
def test_what_sets_nobody_against_another_is_no_dispute(reading: Reader, words: str) -> None:
    assert _told(reading, words) == []


def test_a_deed_that_is_planned_is_intended(reading: Reader) -> None:
    (claim,) = DISPUTE.find(reading("Chad plans to file a lawsuit against Peru."))
    assert claim.modality == "intended"
    (claim,) = DISPUTE.find(reading("Chad decided to boycott Peruvian goods."))
    assert (claim.status, claim.modality) == ("boycott", "intended")


def test_the_one_in_view_is_meant_where_nobody_else_is_named(reading: Reader) -> None:
    page = reading("== Peru ==\nAzerbaijan lodged a protest. There were some tensions.")
    assert [each.parties for each in DISPUTE.find(page)] == [("AZE", "PER"), ("AZE", "PER")]
    other = reading("== Peru ==\nThere were some tensions in the country.")
    assert not list(DISPUTE.find(other))


def test_what_others_reproach_is_that_of_the_one_in_view(reading: Reader) -> None:
    page = reading("Azerbaijan raised the toll. This step was condemned by Chad and Peru.")
    assert [each.parties for each in DISPUTE.find(page)] == [("AZE", "PER", "TCD")]
    other = reading("Mali raised the toll. This step was condemned by Chad and Peru.")
    assert not list(DISPUTE.find(other))


@pytest.mark.parametrize(
    ("words", "parties", "status", "over"),
    [
        ("Chad, angry at the toll, boycotted Peru.", "PER TCD", "boycott", ""),
        ("Chad, like most Western countries, has criticised Peru's tolls.", "PER TCD",
         "criticism", "Peru's tolls"),
        ("Peru was a member, and Chad left the talks and condemned Peru's acts.", "PER TCD",
         "condemnation", "Peru's acts"),
        ("Chad answered in May, expelling Peru's diplomats.", "PER TCD", "expulsion of diplomats",
         ""),
        ("The Foreign Minister of Chad criticised Peru's tolls.", "PER TCD", "criticism",
         "Peru's tolls"),
        ("The envoys of ten states, including Chad, signed a joint letter condemning Peru's tolls.",
         "PER TCD", "condemnation", "Peru's tolls"),
        ("Much of the Middle East condemned Peru's tolls.", "Middle East PER", "condemnation",
         "Peru's tolls"),
    ],
)  # fmt: skip
def test_who_does_it_need_not_stand_by_the_verb(
    reading: Reader, words: str, parties: str, status: str, over: str
) -> None:
    assert _told(reading, words) == [(parties, status, over)]


@pytest.mark.parametrize(
    ("words", "parties", "status", "over"),
    [
        ("Chad condemned the decision of Peru to leave.", "PER TCD", "condemnation",
         "decision of Peru to leave"),
        ("Chad disapproves the enlargement of Peru.", "PER TCD", "opposition",
         "enlargement of Peru"),
        ("Chad demanded the withdrawal of Peruvian troops from the hills.", "PER TCD", "demands",
         "withdrawal of Peruvian troops"),
        ("Chad kept meddling in the internal affairs of the kingdom of Tonga.", "TCD TON",
         "interference", "internal affairs of the kingdom of Tonga"),
        ("Chad frequently clashed with Western nations over tolls.", "TCD Western nations",
         "disagreement", ""),
        ("Chad condemned Washington's raid.", "TCD USA", "condemnation", "Washington's raid"),
        ("Chad expelled Peruvian and Cuban representatives.", "PER TCD",
         "expulsion of representatives", ""),
        ("Chad imposed travel restrictions on officials from Peru.", "PER TCD", "restrictions",
         ""),
        ("The accusations levelled by Chad against Peru were false.", "PER TCD", "accusations",
         ""),
        ("The court found against Peru, in a case brought by Chad, for theft of cattle.",
         "PER TCD", "litigation", "theft of cattle"),
    ],
)  # fmt: skip
def test_whom_it_is_against_need_not_stand_by_the_verb(
    reading: Reader, words: str, parties: str, status: str, over: str
) -> None:
    assert _told(reading, words)[0] == (parties, status, over)


def test_a_step_is_that_of_the_one_in_view_where_nobody_else_is_named(reading: Reader) -> None:
    page = reading("== Peru ==\nAzerbaijan criticised the new law.")
    (claim,) = DISPUTE.find(page)
    assert (claim.parties, claim.qualifiers.get("over", "")) == (("AZE", "PER"), "the new law")
    other = reading("== Peru ==\nAzerbaijan criticised the new law of Chad's and the attack.")
    assert not [each for each in DISPUTE.find(other) if "PER" in each.parties]
