"""What a quarrel is over is named in its sentence, or before a deed that answers it."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.dispute import DISPUTE

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "over"),
    [
        ("Two Peruvian envoys were expelled from Chad on grounds that they were selling salt.",
         "they were selling salt"),
        ("Two Peruvian envoys were expelled from Chad for alleged sabotage.", "alleged sabotage"),
        ("Ties between Chad and Peru soured due to claims that a clerk, Juan Roa, had sold salt.",
         "claims that a clerk, Juan Roa, had sold salt"),
        ("Chad expelled all Peruvian envoys, and shut an office, after a Peruvian firm sold salt.",
         "a Peruvian firm sold salt"),
        ("Chad recalled its envoy from Lima and sent troops to the coast following a salt raid.",
         "a salt raid"),
        ("Chad imposed sanctions on Peruvian firms and traders in 1990, regarding the salt levy.",
         "salt levy"),
        ("Chad angered Peru by letting the salt rebels open an office.",
         "letting the salt rebels open an office"),
        ('Chad has lodged a protest against Peru, against the "salt campaign".', "salt campaign"),
        ("Chad filed a suit against Peru before a court for sabotage.", "sabotage"),
        ("Chad came under pressure from Peru to close its salt mine.", "close its salt mine"),
        ("Peru's pressure on Chad to close its salt mine grew.", "close its salt mine"),
        ("Under strong pressure from Peru, Chad accepted the salt levy.", "accepted the salt levy"),
        ("A pact eased trade frictions between Chad and Peru.", "trade"),
        ("Ties between Chad and Peru were tested over territorial reef disputes.", "territory"),
        ("Chad and Peru have an immigration dispute.", "immigration"),
        ("Relations between Chad and Peru have been strained at times by the salt levy.",
         "salt levy"),
        ("Because of the Salt War relations between Chad and Peru have become tense.", "Salt War"),
        ("Relations between Chad and Peru reached a low point after a failed salt auction.",
         "a failed salt auction"),
        ("Relations between Chad and Peru were strained after a long break.",
         "bilateral relations"),
        ("Ties between Chad and Peru soured, however, when two men, who hid ore, were fined.",
         "two men, who hid ore, were fined"),
        ("One contentious issue between Chad and Peru is the salt levy.", "salt levy"),
        ("Chad felt tension with Peru that followed the hasty sale of salt.", "hasty sale of salt"),
        ("Ties between Chad and Peru were strained by talks over Peru's continued use of salt.",
         "talks over Peru's continued use of salt"),
        ("Chad drew criticism in some Peruvian government circles for its refusal to sell salt.",
         "its refusal to sell salt"),
    ],
)  # fmt: skip
def test_the_matter_that_the_sentence_names(reading: Reader, words: str, over: str) -> None:
    found = list(DISPUTE.find(reading(words)))
    assert [each.qualifiers.get("over", "") for each in found] == [over]
    assert over == "bilateral relations" or found[0].parties == ("PER", "TCD")


def test_a_deed_answers_what_the_sentence_before_tells(reading: Reader) -> None:
    words = "Peru accused Chad of selling bad salt. After this, Chad summoned the Peruvian envoy."
    first, second = DISPUTE.find(reading(words))
    assert (
        first.qualifiers.get("over", "") == second.qualifiers.get("over", "") == "selling bad salt"
    )
    assert second.quote == words.removesuffix(".")


@pytest.mark.parametrize(
    "words",
    [
        "Four Peruvian strikes killed ten miners in Moro. Chad recalled its envoy to Peru.",
        "A raid hit Moro. Chad recalled its envoy to Peru, marking tension of Chad and Peru.",
        "Chad gave way due to pressure from Peru.",
        "Chad was glad of reduced pressure on Peru.",
        "Ties are unsure owing to Peru's close ties with Chad's old rival, Fiji.",
        "The matter was Peru's dealings with Fiji (an enemy of the Chadian government).",
        "Chad and Peru are governed by two rival branches of a party.",
        "Chad and Peru began to cooperate especially on the 1990 Fiji diplomatic crisis.",
        'Moro, "Chad-Peru Tension Grows", a booklet.',
        "Setting aside that disagreement, Chad and Peru agreed to cooperate.",
    ],
)
def test_no_claim_where_the_matter_or_the_other_is_not_told(reading: Reader, words: str) -> None:
    pair = ("PER", "TCD")
    assert [each for each in DISPUTE.find(reading(words)) if each.parties == pair] == []


def test_a_deed_after_good_words_answers_nothing(reading: Reader) -> None:
    words = "Chad and Peru signed a pact in 1990. Chad recalled its envoy to Peru in 1992."
    (claim,) = DISPUTE.find(reading(words))
    assert "over" not in claim.qualifiers


def test_ties_are_strained_by_something(reading: Reader) -> None:
    words = "== Peru ==\nRelations are warm, although at times strained by the salt levy."
    (claim,) = DISPUTE.find(reading(words))
    assert claim.qualifiers.get("over", "") == "salt levy"


def test_both_are_hostile_to_a_third(reading: Reader) -> None:
    words = "Chad and Peru have good ties. The two countries are also very hostile to Fiji."
    (claim,) = DISPUTE.find(reading(words))
    assert claim.parties == ("FJI", "PER", "TCD")
    assert claim.quote == "The two countries are also very hostile to Fiji"


def test_the_quote_goes_on_to_the_name_of_a_president(reading: Reader) -> None:
    words = "Chad–Peru relations soured during the presidency of Peruvian president Ana Moro."
    (claim,) = DISPUTE.find(reading(words))
    assert claim.quote.endswith("president Ana Moro")


@pytest.mark.parametrize(
    ("words", "over"),
    [
        ("Relations between Chad and Peru are tense, with border disputes unresolved.", "border"),
        ("Chad and Peru sought to reduce tensions along their common frontier.", "border"),
        ("The quarry closed over ideological differences between Chad and Peru.", "ideology"),
        ("The salt works has also been a contentious issue between Chad and Peru.", "salt works"),
        ("The salt works has been the subject of a dispute between Chad and Peru.", "salt works"),
        ("Today the salt works is currently under dispute between Chad and Peru.", "salt works"),
        ("Relations between Chad and Peru soured once Peru closed the strait.",
         "Peru closed the strait"),
        ("Relations between Chad and Peru were strained after the 1987 storming of the salt works.",
         "1987 storming of the salt works"),
        ("The dam, which is old, has been causing tensions between Chad and Peru.", "dam"),
        ("Relations between Chad and Peru soured. Points of friction include the salt levy.",
         "salt levy"),
        ("Relations between Chad and Peru soured. This was mainly due to the salt levy.",
         "salt levy"),
        ("Chad and Peru are friends, despite disagreements on the price of salt.",
         "price of salt"),
        # what only says when, or nothing, is no matter
        ("Relations between Chad and Peru cooled once more.", "bilateral relations"),
        ("Colonial rule was marked by tensions between Chad and Peru.", ""),
    ],
)  # fmt: skip
def test_a_matter_stands_beside_the_words_for_a_quarrel(
    reading: Reader, words: str, over: str
) -> None:
    assert [each.qualifiers.get("over", "") for each in DISPUTE.find(reading(words))] == [over]


def test_a_quote_holds_since_when_and_where_a_quarrel_is(reading: Reader) -> None:
    page = reading("Chad and Peru have had turbulent relations since the 1990s, and trade fell.")
    assert [each.quote for each in DISPUTE.find(page)] == [
        "Chad and Peru have had turbulent relations since the 1990s"
    ]
