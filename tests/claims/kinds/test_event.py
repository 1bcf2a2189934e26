"""What happened on a date, between whom."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str]]:
    return sorted((" ".join(each.parties), each.date) for each in EVENT.find(page))


@pytest.mark.parametrize(
    ("words", "parties", "date"),
    [
        ("In May 2009, Chilean President Michelle Bachelet visited Fiji.", "CHL FJI", "2009-05"),
        (
            "Cuban Foreign Minister Ana Rojas and her Fijian counterpart Joni Vula met in 2003.",
            "CUB FJI",
            "2003",
        ),
        ("In 2004, Cuba asked Fiji to recognise the islands.", "CUB FJI", "2004"),
        (
            "In May 2015, Cuba blocked a plan of Fiji at the United Nations.",
            "CUB FJI",
            "2015-05",
        ),
        ("In 2012, the Cuban Chamber of Mines contacted Fiji.", "CUB FJI", "2012"),
        ("The coming to power of Ana Rojas in Cuba in 1983 was a surprise.", "CUB", "1983"),
        ("Prime Minister of Japan Shinzo Abe paid a visit to Cuba in 2016.", "CUB JPN", "2016"),
        (
            "A visit to Cuba by Russian President Vladimir Putin in July 2014 was short.",
            "CUB RUS",
            "2014-07",
        ),
        (
            "Cuban President Fidel Castro met with Chilean President Salvador Allende in 1971.",
            "CHL CUB",
            "1971",
        ),
        ("They broke with it after the Iranian Revolution of 1979.", "IRN", "1979"),
        ("Before the 2013 Egyptian coup it was otherwise.", "EGY", "2013"),
        ("After the Iraqi invasion of Kuwait in 1990 trade ended.", "IRQ KWT", "1990"),
        ("In 2019, Peru expelled a Cuban diplomat.", "CUB PER", "2019"),
        ("Talks between Peru and Chile were held in March 2004.", "CHL PER", "2004-03"),
        ("Chile left Peru alone after its independence from Spain in 1821.", "ESP PER", "1821"),
        ("Following independence in 1970, Fiji sought friends.", "FJI", "1970"),
        ("After Fiji's independence on 10 October 1970, Peru recognised it.", "FJI", "1970-10-10"),
        ("Ana Rojas, Peru's Minister for Trade, visited Chile for a week in May 1980.", "CHL PER",
         "1980-05"),
        ("In 1975, Ana Rojas, President of Peru, went to Suva to meet the Shah of Iran Reza Roa.",
         "FJI IRN PER", "1975"),
        ("In 2014, Peruvian President Ana Rojas visited Fiji, followed by Joni Vula (2016).",
         "FJI PER", "2014"),
        ("In 2014, the Peruvian President visited Fiji and the Asian Development Bank there.",
         "FJI PER", "2014"),
        ("On gaining independence in 1970, Fiji sought friends.", "FJI", "1970"),
        ("In 2014, the visit to Fiji by Peruvian President Ana Rojas was a first.", "FJI PER",
         "2014"),
    ],
)  # fmt: skip
def test_a_dated_event_has_its_parties(
    reading: Reader, words: str, parties: str, date: str
) -> None:
    assert told(reading(words)) == [(parties, date)]


def test_each_listed_date_is_a_visit_of_its_own(reading: Reader) -> None:
    page = reading("Chilean President Michelle Bachelet visited Fiji in 2009 and 2015.")
    assert told(page) == [("CHL FJI", "2009"), ("CHL FJI", "2015")]


@pytest.mark.parametrize(
    "words",
    [
        "Chilean President Michelle Bachelet visited Fiji.",
        "Poland recognised the Armenian genocide in 2005.",
        "Relations between Cuba and Belarus began in April 1992.",
        "Many tourists visited Fiji in 2009.",
        "Cuba has an embassy in Suva, opened in 1998.",
    ],
)
def test_what_has_no_date_or_is_told_of_otherwise_is_no_event(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []


def test_whom_somebody_is_for_or_against_has_no_part(reading: Reader) -> None:
    words = "In 1964 Peru supported the rising against the pro-British court of Oman."
    (claim,) = EVENT.find(reading(words))
    assert claim.parties == ("OMN", "PER")


def test_a_long_phrase_is_cut_where_it_still_reads(reading: Reader) -> None:
    words = (
        "In 2003 Fiji asked Peru for help in building a long harbour wall of stone and timber on "
        "the northern shore (that of the reef and of the great sand bank), to shelter the boats of "
        "those who fish there for tuna by night, in all haste."
    )
    (claim,) = EVENT.find(reading(words))
    assert claim.qualifiers["what"].endswith(" and of the great sand bank)")


def test_an_event_says_what_happened(reading: Reader) -> None:
    (claim,) = EVENT.find(reading("Fiji gained independence from the United Kingdom in 1970."))
    assert claim.qualifiers["what"] == "independence of Fiji from the United Kingdom"
    assert claim.parties == ("FJI", "GBR")


def test_whose_independence_no_words_tell_is_nobodys(reading: Reader) -> None:
    words = "Cuba left. On achieving full independence in 1970, the two countries became friends."
    assert not list(EVENT.find(reading(words)))


def test_what_is_founded_has_no_part_in_it(reading: Reader) -> None:
    words = "In 1971, Fiji and Tonga formed the Pacific Islands Forum."
    assert told(reading(words)) == [("FJI TON", "1971")]


def test_what_is_said_of_something_else_is_not_alleged(reading: Reader) -> None:
    words = "In 1971, Fiji sold a ferry to Tonga, reportedly used in Peru."
    assert [each.modality for each in EVENT.find(reading(words))] == [""]


def test_a_visit_during_games_is_quoted_with_their_name(reading: Reader) -> None:
    (claim,) = EVENT.find(
        reading("Peruvian President Ana Rojas visited Fiji during the 2003 Games.")
    )
    assert claim.quote.endswith("the 2003 Games")


def test_that_relations_began_and_were_resumed_is_no_event(reading: Reader) -> None:
    words = (
        "Both Chad and Peru established diplomatic relations on 3 May 1904, which were interrupted "
        "in September 1959, and later resumed on 6 May 1996."
    )
    assert not list(EVENT.find(reading(words)))


def test_under_whom_a_paper_was_negotiated_has_no_part_in_its_endorsement(reading: Reader) -> None:
    words = "In 1989 Azerbaijan endorsed a charter negotiated under the King of Peru and Mali."
    assert [each.parties for each in EVENT.find(reading(words))] == [("AZE",)]


def test_of_what_is_dated_respectively_no_date_is_told(reading: Reader) -> None:
    words = "Ana Rojas and the King of Peru visited Chad in 2012 and 2023 respectively."
    assert not list(EVENT.find(reading(words)))


def test_each_listed_date_is_a_deed_of_its_own(reading: Reader) -> None:
    words = "The exodus of Peruvian miners to Chad peaked in 1962 and 1963, as mines shut."
    assert told(reading(words)) == [("PER TCD", "1962"), ("PER TCD", "1963")]
    (claim,) = EVENT.find(reading("Peru built a port for Chad in 1962, and in 1963 all was calm."))
    assert claim.date == "1962"


def test_what_is_recommended_is_told_with_the_deed(reading: Reader) -> None:
    words = (
        "In 2003, the Peruvian government issued a long and much read notice for all miners in "
        "Chad, advising that nobody without a lamp and a good rope go down any of the old shafts "
        "of the northern mines at dusk for fear of bats, of floods and of the bad air in there."
    )
    (claim,) = EVENT.find(reading(words))
    assert "advising that nobody without a lamp" in str(claim.qualifiers["what"])


def test_who_belongs_again_is_told_by_membership_alone(reading: Reader) -> None:
    assert not list(EVENT.find(reading("Peru rejoined the African Union in 1999.")))
    assert not list(EVENT.find(reading("Peru returned to the African Union in 1999.")))
    assert not list(EVENT.find(reading("Peru was readmitted to the African Union in 1999.")))
    (claim,) = EVENT.find(reading("In 1999 Peru returned two masks to Chad."))
    assert claim.parties == ("PER", "TCD")


def test_all_who_go_somewhere_with_their_titles_are_told(reading: Reader) -> None:
    words = (
        "In May 2003, the President of Peru, Ana Rojas, and the President of Chad, Luis Paz, "
        "visited Mali."
    )
    assert told(reading(words)) == [("MLI PER TCD", "2003-05")]


def test_when_a_thing_was_first_made_dates_no_deed_to_it(reading: Reader) -> None:
    words = "In 2008 Peru and Chad changed their fishing map, originally printed in 1993."
    assert told(reading(words)) == [("PER TCD", "2008")]


def test_what_a_bracket_tells_has_its_own_date(reading: Reader) -> None:
    words = "In 2008 Peru shelled Chad (after a raid on a fort in May 2007)."
    assert told(reading(words)) == [("PER TCD", "2008")]
    assert told(reading("Peru shelled Chad (in May 2007).")) == [("PER TCD", "2007-05")]


def test_a_part_of_a_year_is_quoted_with_it(reading: Reader) -> None:
    (claim,) = EVENT.find(reading("In the second half of 2013, Peru shelled a port of Chad."))
    assert claim.quote.startswith("In the second half of 2013")
