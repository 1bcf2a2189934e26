"""Whom a deed concerns: persons, capitals, the two in view, and nobody named on the way."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str]]:
    return [(" ".join(each.parties), each.date) for each in EVENT.find(page)]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("In 2003, Peru, Chad, and Cuba also began a review of quotas.", "CUB PER TCD"),
        (
            "In 2003, Peruvian Mining Minister and Trade Minister Rojas wrote to Chad.",
            "PER TCD",
        ),
        ("In 2003, Ana Rojas, President of Peru, went to Washington.", "PER USA"),
        ("In 2003, Peru deported a miner to Benghazi.", "LBY PER"),
        ("In 2003, Peruvian troops burned a depot in Benghazi.", "LBY PER"),
        ("In 2003, the Peru–Chad joint board began work.", "PER TCD"),
        (
            "In 2003, Peru rejected the United Nations Relief Plan for Chad and Cuba agreed.",
            "PER United Nations",
        ),
        ("In 2003, Peru sent miners to eastern Chad and the Chad/Fiji border area.", "PER TCD"),
        ("In 2003, Peruvian monks protested at the fair in Benghazi, Libya.", "LBY PER"),
        ("In 2003, Peru set up a school in Chad, unlike Fiji.", "PER TCD"),
        ("In 2003, Peru set up a school in Chad, led by Fijian nuns.", "PER TCD"),
        ("In 2003, during a fair held there, Peru gave a prize to Chad.", "PER TCD"),
        ("From 2003 to 2006 Peru occupied Chad.", "PER TCD"),
        ("Talks of Peruvian and Chadian envoys held up a ship of Fiji in 2003.", "FJI PER TCD"),
        ("After the Cuban-Fijian led invasion of Chad in 2003 trade ended.", "CUB FJI TCD"),
        (
            "In 2003, Peruvian miners attacked a base of Chad in northern Iraqi Kurdistan.",
            "PER TCD",
        ),
        ("In 2003, Peru opposed the Chadian war in Fiji.", "FJI PER TCD"),
        ("Peru and Chad formed a tea board upon the division of Cuba in 2003.", "PER TCD"),
        ("In 2003, Peruvians moved to Chad, many fleeing Cuban rule.", "PER TCD"),
        ("In 2003, Peru boycotted tea of Chad, as Cuba did.", "PER TCD"),
        ("In 2003, Peru gave a prize to Chad, a member of the United Nations.", "PER TCD"),
        ("In 2003, Peru and Chad discussed a United Nations peace plan.", "PER TCD"),
        ("In 2003, Peru shelled Cuba's old ally Chad.", "PER TCD"),
        ("In 2003, Peru opened a road with Chad (Cuba joined in 2006).", "PER TCD"),
        ("In 2003, Peru opened a road with Chad, and the old road was sold to Cuba.", "PER TCD"),
        ("In 2003, Peru opened a road with Chad and it was sold to Cuba.", "PER TCD"),
    ],
)
def test_whoever_is_told_of_has_part(reading: Reader, words: str, parties: str) -> None:
    assert [who for who, _ in told(reading(words))] == [parties]


def test_a_person_serves_whom_the_document_says(reading: Reader) -> None:
    words = (
        "Peruvian President Ana Rojas is a reformer.\n\nIn 2003, Chad gave two lions to Ana Rojas."
    )
    assert told(reading(words)) == [("PER TCD", "2003")]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("In 2003, Peru donated ten buses.", "AZE PER"),
        ("In 2003, ten buses were donated by Peru.", "AZE PER"),
        ("In 2003, Peru rejected the protocol.", "AZE PER"),
        ("In 2003, Peruvian troops withdrew from the country.", "AZE PER"),
        ("In 2003, Peruvian President Ana Rojas visited the country.", "AZE PER"),
        ("In 2003, General Joni Vula of the Peruvian army paid a return visit.", "AZE PER"),
        ("In 2003, Peru agreed to lend ten buses.", "AZE PER"),
        ("In 2003, Peruvian miners seized a port.", "AZE PER"),
        ("In 2003, Azerbaijan sent Chad a map that angered Peru.", "AZE PER TCD"),
        ("In 2003, Azerbaijan sent Chad an anti-Peru map.", "AZE TCD"),
        ("In 2003, Azerbaijan lent Chad a map of a fair in Lima, Peru.", "AZE TCD"),
        ("In 2003, Peru joined a boycott of Fiji.", "FJI PER"),
    ],
)
def test_the_other_of_the_two_in_view_is_concerned(
    reading: Reader, words: str, parties: str
) -> None:
    assert told(reading(f"=== Peru ===\n{words}")) == [(parties, "2003")]


@pytest.mark.parametrize(
    "words",
    [
        "In 2003, Peru mobilised its army.",
        "In 2003, Peru adopted a new liberal constitution.",
        "In 2003, Peruvian miners revolted against high rents.",
        "Peruvian President Ana Rojas drowned in 2003.",
        "In 2003, a Peruvian law was repealed.",
    ],
)
def test_what_one_of_two_in_view_does_at_home_concerns_not_both(
    reading: Reader, words: str
) -> None:
    assert told(reading(f"=== Peru ===\n{words}")) == []


def test_what_nobody_known_does_concerns_no_other_in_view(reading: Reader) -> None:
    page = reading("=== Peru ===\nIn 2003, several neighbours cut routes to Peru.")
    assert "AZE" not in " ".join(who for who, _ in told(page))


def test_an_officer_of_no_state_is_the_documents_own(reading: Reader) -> None:
    assert told(reading("In 2003, President Rojas pardoned a pilot of Chad.")) == [
        ("AZE TCD", "2003")
    ]
    page = reading("In 2003, President Rojas pardoned a pilot of Azerbaijan who knew Chad.")
    assert told(page) == []


@pytest.mark.parametrize(
    "words",
    [
        "Relations between Peru and post-war Chad began in 2003.",
        "In 2003, Joni Vula said his aunt cheated Chad and Peru.",
        "Chad saw the bridges it built in 2003 fall.",
        "Chad is one of the friends of Peru, which it left in 2003.",
        "Peru won't sell tea to Chad, 3 May 2003.",
        "In 2003, Peru signed a charter with Chad.",
        "The number of Peruvian miners in Chad doubled in 2003.",
        "Peru and Chad, accessed 3 May 2003.",
    ],
)
def test_what_tells_of_no_deed_is_no_event(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []


def test_a_date_in_a_relative_clause_is_of_that_clause(reading: Reader) -> None:
    page = reading("In 2003, Peru began talks with Chad that ended in 2006.")
    assert told(page) == [("PER TCD", "2003")]


def test_a_second_deed_without_parties_of_its_own_is_not_told_again(reading: Reader) -> None:
    page = reading("In 2003, Peru shelled a fort of Chad and took two boats.")
    assert told(page) == [("PER TCD", "2003")]


def test_what_began_and_ended_on_two_dates_is_two_events(reading: Reader) -> None:
    page = reading("A port of Peru and Chad was opened in 2003 and abandoned in 2006.")
    assert told(page) == [("PER TCD", "2003"), ("PER TCD", "2006")]


def test_what_was_done_over_years_has_a_start_and_an_end(reading: Reader) -> None:
    (claim,) = EVENT.find(reading("Peru administered Chad from 1903 to 1926."))
    assert (claim.date, claim.start, claim.end) == ("", "1903", "1926")


@pytest.mark.parametrize(
    "words",
    [
        "Peru and Chad held the second East Asia Summit in 2003.",
        "Peru and Chad hosted a Pacific Islands Forum meeting in 2003.",
        "Peru and Chad attended the 2003 Asia–Europe Meeting in 2003.",
    ],
)
def test_what_is_held_or_gone_to_has_no_part_in_it(reading: Reader, words: str) -> None:
    assert told(reading(words)) == [("PER TCD", "2003")]


def test_one_who_is_hosted_is_no_gathering(reading: Reader) -> None:
    page = reading("In 2003 Peru hosted African Union envoys.")
    assert told(page) == [("African Union PER", "2003")]
