"""What was done on a date, in any verb of the past, and what a noun with a date tells of."""

from collections.abc import Callable

import pytest

from comity.actors import actor
from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str]]:
    return [(" ".join(each.parties), each.date) for each in EVENT.find(page)]


@pytest.mark.parametrize(
    ("words", "parties", "date"),
    [
        ("In 1981, Peru refused to pay Chad.", "PER TCD", "1981"),
        ("Peruvian troops seized a ferry of Chad on 3 May 1990.", "PER TCD", "1990-05-03"),
        ("In 2010 Peruvian airport police stopped a bus from Chad.", "PER TCD", "2010"),
        ("In 1990, the envoys of Chad were sent home by Peru.", "PER TCD", "1990"),
        ("Peruvian President Ana Rojas returned a statue to Chad in 1999.", "PER TCD", "1999"),
        ("The expulsion of Peru's envoys from Chad in April 2011 was a shock.", "PER TCD",
         "2011-04"),
        ("After the May 2005 Peruvian riots all was calm.", "PER", "2005-05"),
        ("A row of 2003, when Chad left Peru out, is forgotten.", "PER TCD", "2003"),
        ("Ana Rojas, President of Peru, flew to Chad in 1998.", "PER TCD", "1998"),
        ("In 2006, the Peruvian frigate Maipo rescued sailors of Chad.", "PER TCD", "2006"),
        ("Peruvian Foreign Minister Ana Rojas on 3 May 2001 attended a fair of Chad.",
         "PER TCD", "2001-05-03"),
        ("Peru donated a library with eleven thousand books and a reading room to Chad, in 1997.",
         "PER TCD", "1997"),
        ("In 1990 (a year of drought), Peru sent seeds to Chad.", "PER TCD", "1990"),
        ("Peru dithered for long, and in 1982 sent a delegation to Chad.", "PER TCD", "1982"),
        ("In 1990 Peru shut a canteen of Chad due to noise from Fiji.", "PER TCD", "1990"),
        ("In 2003, Peru closed its aid programme in Chad.", "PER TCD", "2003"),
        ("In 2003, the Peruvian embassy in Chad was bombed.", "PER TCD", "2003"),
        ("In 1990, Peru joined a naval boycott of Chad.", "PER TCD", "1990"),
        ("In May 2012, Peru announced the construction of a port in Chad.", "PER TCD", "2012-05"),
        ("In 2011 Peruvian President Ana Rojas went to N'Djamena.", "PER TCD", "2011"),
        ("In 2001 Peruvian militia and Fijian troops seized a dam of Chad.", "FJI PER TCD", "2001"),
        ("After the defeat of Peru at Chad in 1950 all was calm.", "PER TCD", "1950"),
        ("The 2009 Peru–Chad floods were the worst.", "PER TCD", "2009"),
        ("In 2012, Peru declared the Chadian envoy persona non grata.", "PER TCD", "2012"),
        ("Peru declared two of Chad's diplomats personae non gratae in 2012.", "PER TCD", "2012"),
        ("After the 1960 Lima riots all was calm.", "PER", "1960"),
    ],
)  # fmt: skip
def test_a_deed_has_parties_and_a_date(
    reading: Reader, words: str, parties: str, date: str
) -> None:
    assert told(reading(words)) == [(parties, date)]


@pytest.mark.parametrize(
    "words",
    [
        "In 1990, Peru established diplomatic relations with Chad.",
        "In 1990, Peru opened an embassy in Chad.",
        "The 2016 Peruvian census identified 300 Chad-born people.",
        "In 1990, Peru signed a treaty with Chad.",
        "In 1990, Peru announced that Chad had won.",
        "In 1990, Peru exported wool to Chad.",
        "Peru withdrew from the European Union in 1990.",
        "He said in 1990 that “Peru invaded Chad” once.",
        "Peru has a bank in Chad, which was moved in 1990.",
        "In 1990, a treaty between Peru and Chad was signed.",
        "Troops of Peru deployed in Chad in 1990 were fewer than before.",
        "In 1990, 4,000 Peruvian tourists visited Chad.",
        "In 1990, Joni Vula praised Peru and insulted Chad.",
        "A port (opened in 1990 for Peru) is the pride of Chad.",
        "In 1990, Peru was admitted to the United Nations.",
        "Peru and Chad established foreign relations in 1990.",
    ],
)
def test_what_another_kind_tells_of_is_no_event(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []


def test_two_deeds_of_one_subject_are_two_events_with_the_date_of_the_first(
    reading: Reader,
) -> None:
    page = reading("In 2001, Peru invaded Chad and expelled the envoys of Fiji.")
    assert told(page) == [("PER TCD", "2001"), ("FJI PER", "2001")]


def test_the_date_of_a_sentence_holds_for_what_while_adds(reading: Reader) -> None:
    page = reading("In 2001, Peru sent seeds to Chad, while Cuba sent doctors to Fiji.")
    assert told(page) == [("PER TCD", "2001"), ("CUB FJI", "2001")]


def test_what_lasted_has_a_start_and_an_end(reading: Reader) -> None:
    (claim,) = EVENT.find(reading("Between 2004 and 2017, Peru suspended its flights to Chad."))
    assert (claim.date, claim.start, claim.end) == ("", "2004", "2017")


def test_he_is_the_one_person_whom_the_sentence_before_names(reading: Reader) -> None:
    page = reading(
        "Peruvian President Ana Rojas was a reformer. She welcomed Chadian President Idriss Oumar "
        "in Lima in 1994."
    )
    assert told(page) == [("PER TCD", "1994")]


def test_a_person_is_known_by_the_office_that_the_document_names(reading: Reader) -> None:
    page = reading("Peruvian President Ana Rojas was a reformer.\n\nIn 2005, Rojas toured Chad.")
    assert told(page) == [("PER TCD", "2005")]


def test_a_decision_is_no_intention(reading: Reader) -> None:
    (claim,) = EVENT.find(reading("In 2005, a plan of Peru was rejected by Chad."))
    assert claim.modality == ""


def test_it_is_told_by_name_where_it_is_clear(reading: Reader) -> None:
    words = "Peru has a long coast. In 1990, it sent a frigate to Chad."
    (claim,) = EVENT.find(reading(words))
    assert claim.qualifiers["what"] == f"{actor(claim.parties[0]).name} sent a frigate to Chad"


def test_it_is_whoever_of_the_two_in_view_the_sentence_before_names(reading: Reader) -> None:
    page = reading("=== Peru ===\nAzerbaijan has a long coast. In 1990, it sold forty frigates.")
    (claim,) = EVENT.find(page)
    assert claim.qualifiers["what"] == "Azerbaijan sold forty frigates"
    page = reading("=== Peru ===\nAzerbaijan likes Peru. In 1990, it sold forty frigates.")
    assert not list(EVENT.find(page))


@pytest.mark.parametrize(
    "words",
    [
        "Peru trained the guards who kept Chad calm after it left Fiji in 1999.",
        "Peru's dam was finished, and it was admired by Chad in 1999.",
        "Anger over the outlawed party of Chad and Peru in 1999 is old.",
        "Peru in 1909 painted by Rojas of Chad.",
        "Peruvians still appreciate the gift made by Chad in 1999.",
        "Peru claims land in Fiji confiscated from it in 1999 under the law of Chad.",
        "The Peruvian dollar was set to be used in Chad in 1999.",
        "Peru left Chad following the theft of a boat in 1999.",
        "In 1999, although Peru had left Chad, trade grew.",
    ],
)
def test_what_is_open_or_only_describes_tells_of_no_deed(reading: Reader, words: str) -> None:
    assert not [each for each in EVENT.find(reading(words)) if each.rule == "act"]


@pytest.mark.parametrize(
    ("words", "what", "parties"),
    [
        (
            "Peru hosted a fair of Chad in 1998, a summit in 2001 and games in 2004.",
            "Peru hosted a fair of Chad in 1998",
            "PER TCD",
        ),
        (
            "In 1990, Peru built a dam in Chad during a drought in Fiji.",
            "Peru built a dam in Chad during a drought in Fiji",
            "PER TCD",
        ),
        (
            "In 1990, Peru set up a school for girls of Chad, Cuba, and Fiji.",
            "Peru set up a school for girls of Chad, Cuba, and Fiji",
            "CUB FJI PER TCD",
        ),
        (
            "In 1990, Peru hosted a fair of Chad that condemned and sidelined Fiji.",
            "Peru hosted a fair of Chad that condemned and sidelined Fiji",
            "PER TCD",
        ),
        (
            "When Peru sent miners to Chad in October 1990, Fijian President Ana Roa wrote.",
            "Peru sent miners to Chad in October 1990",
            "PER TCD",
        ),
        (
            "In 1990, Peru asked Fiji to rule on the matter of which town was first.",
            "Peru asked Fiji to rule on the matter of which town was first",
            "FJI PER",
        ),
        ("In 1990, Peru lent Chad $3.5 million.", "Peru lent Chad $3.5 million", "PER TCD"),
        (
            "However, after Peru sent miners to Chad in 1990, most mines were shut.",
            "Peru sent miners to Chad in 1990",
            "PER TCD",
        ),
        (
            "The two were allies (Peru withdrew from Chad in 1990) then.",
            "Peru withdrew from Chad in 1990",
            "PER TCD",
        ),
        (
            "In 1990, Peru met Chad again, a month after the talks had failed.",
            "Peru met Chad again",
            "PER TCD",
        ),
        (
            "The Anglo-Peruvian force shelled a fort of Chad in 1990 and also.",
            "Anglo-Peruvian force shelled a fort of Chad in 1990",
            "PER TCD",
        ),
    ],
)
def test_a_deed_is_told_whole_and_alone(
    reading: Reader, words: str, what: str, parties: str
) -> None:
    (claim,) = EVENT.find(reading(words))
    assert (claim.qualifiers["what"], " ".join(claim.parties)) == (what, parties)


@pytest.mark.parametrize(
    "words",
    [
        "According to Fijian sources, Peru sent 40 tanks to Chad in 1990.",
        "Traders claimed that Peru sent 40 tanks to Chad in 1990.",
        "In 1990 Peru sent 40 tanks to Chad, according to a shipping clerk.",
    ],
)
def test_what_somebody_says_was_done_is_alleged(reading: Reader, words: str) -> None:
    (claim,) = EVENT.find(reading(words))
    assert claim.modality == "alleged"


@pytest.mark.parametrize(
    ("words", "what", "modality"),
    [
        (
            "Peru waited for two years, and in 1982 sent forty envoys to Chad.",
            "Peru sent forty envoys to Chad",
            "",
        ),
        (
            "Peru took the side of Chad in its quarrels, and sent in 1982 forty envoys to Fiji.",
            "Peru sent in 1982 forty envoys to Fiji",
            "",
        ),
        (
            "In talks with the U.S. envoy in 1982, Chad's king, Idriss Oumar, had sold Fiji a dam.",
            "Chad's king, Idriss Oumar, had sold Fiji a dam",
            "",
        ),
        (
            "In 1982 Peru did not wait for long but supported a dam in Chad.",
            "Peru supported a dam in Chad",
            "",
        ),
        (
            "Peru nearly went to war with Chad in 1982 but built a dam.",
            "Peru nearly went to war with Chad in 1982",
            "",
        ),
    ],
)
def test_of_two_verbs_the_dated_one_is_told(
    reading: Reader, words: str, what: str, modality: str
) -> None:
    (claim,) = [each for each in EVENT.find(reading(words)) if each.rule == "act"]
    assert (claim.qualifiers["what"], claim.modality) == (what, modality)


@pytest.mark.parametrize(
    "words",
    [
        "The strip, which Peru seized from Chad in 1990, is dry.",
        "The report of the April 2008 list of Peru attacked all of Chad.",
        "In 1990, the kingdom's growth fund (OECD) built a dam in Chad.",
        "Peru voted for Rules 242 (1967) and 338 (1973) of Chad.",
        "All was told in a Peruvian press release of 3 May 1990.",
    ],
)
def test_what_is_told_of_another_is_no_deed(reading: Reader, words: str) -> None:
    assert not list(EVENT.find(reading(words)))


@pytest.mark.parametrize(
    "words",
    ["In 1914 Peru set up a school in Baku.", "The first visit to Peru took place in 1981."],
)
def test_the_other_of_the_two_in_view_has_part(reading: Reader, words: str) -> None:
    page = reading(f"=== Peru ===\n{words}")
    assert [each.parties for each in EVENT.find(page)] == [("AZE", "PER")]


def test_a_second_verb_has_its_own_date(reading: Reader) -> None:
    words = (
        "On 3 May 1990 Peru began a survey of Chad and formally asked Fiji for aid on 9 June 1991."
    )
    assert told(reading(words)) == [("PER TCD", "1990-05-03"), ("FJI PER", "1991-06-09")]


def test_a_date_behind_a_second_verb_is_not_the_first_ones(reading: Reader) -> None:
    words = "In 1990, Peru lent ships to Chad and bought land there in 1995."
    assert told(reading(words))[0] == ("PER TCD", "1990")
    words = "Peru took the side of Chad and sold in 1995 its ships to Fiji."
    assert ("PER TCD", "1995") not in told(reading(words))
