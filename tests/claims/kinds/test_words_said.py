"""Where the words that somebody says begin and end."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.statement import STATEMENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "date", "said"),
    [
        ("Peru announced the reopening of its embassy on 3 May 1999.", "1999-05-03",
         "Peru announced the reopening of its embassy on 3 May 1999"),
        ("Peru expressed deep concern on 8 February 2006, about the new bridge.", "2006-02-08",
         "Peru expressed deep concern on 8 February 2006, about the new bridge"),
        ("Peru was highly critical of the new tariff on tin.", "",
         "Peru was highly critical of the new tariff on tin"),
        ("In 2018 Peru pledged closer ties with the islands.", "2018",
         "Peru pledged closer ties with the islands"),
        ("Peru told Chile to leave the river alone for good.", "",
         "Peru told Chile to leave the river alone for good"),
        ("Peru sent a message of congratulations to two kings.", "",
         "Peru sent a message of congratulations to two kings"),
        # What another says, or the main clause, is not of the words.
        ('Peru said, "the map is false" and a Cuban spokesman said, "it is true".', "",
         "the map is false"),
        ("On 3 May 1999, after Peru voiced support for the rebels, its envoy was sent home.", "",
         "Peru voiced support for the rebels"),
        ("In 1999, when Peru announced its withdrawal from the pact, Chile took the harbour.",
         "1999", "Peru announced its withdrawal from the pact"),
        ('President Ana Rojas of Peru declared Cuba a "prison of the seas".', "",
         'President Ana Rojas of Peru declared Cuba a "prison of the seas"'),
        ("In August 2008 the ferry sank, and in December Peru announced that it was raised.", "",
         "it was raised"),
        ('Peru praised its "good works", while the website of Chile described them as "late".', "",
         'Peru praised its "good works"'),
        ("Peru announced plans of a port; however, none was ever built.", "",
         "Peru announced plans of a port"),
        ('Peru complained to the League that the map had "grown to be a problem" for all.', "",
         'the map had "grown to be a problem" for all'),
        ("Peru announced plans in 2021 to raise the dam.", "2021",
         "Peru announced plans in 2021 to raise the dam"),
        ("According to the Peruvian government, Ana Rojas, the guide, came to train them all.", "",
         "Ana Rojas, the guide, came to train them all"),
        # The first words after a source may hold a comma of their own.
        ("According to the Peruvian government, some tents, oil and bread were sent.", "",
         "some tents, oil and bread were sent"),
    ],
)  # fmt: skip
def test_words_begin_and_end_where_they_are_said(
    reading: Reader, words: str, date: str, said: str
) -> None:
    claim = next(iter(STATEMENT.find(reading(words))))
    assert (claim.date, claim.quote) == (date, said)


def test_what_was_reportedly_said_is_alleged(reading: Reader) -> None:
    (claim,) = STATEMENT.find(reading("Peru reportedly warned that the river was rising."))
    assert (claim.subject, claim.modality) == ("PER", "alleged")


def test_each_of_two_speakers_says_their_own(reading: Reader) -> None:
    words = "Peru said that the map was false, while Chile insisted that all was right."
    found = [(each.subject, each.quote) for each in STATEMENT.find(reading(words))]
    assert found == [("PER", "the map was false"), ("CHL", "all was right")]


def test_what_many_clauses_say_is_read_in_time(reading: Reader) -> None:
    words = "Peru said, " + "accusing in the words of, with a statement to, said and, " * 400
    assert len(list(STATEMENT.find(reading(words)))) < 100


def test_a_sentence_that_begins_without_a_full_stop_is_not_of_the_words(reading: Reader) -> None:
    words = 'The Prime Minister of Chad declared that he would never "accept it" Fiji has left.'
    (claim,) = STATEMENT.find(reading(words))
    assert claim.quote == 'he would never "accept it"'


def test_letters_are_spelt_out_as_the_document_does(reading: Reader) -> None:
    words = "The Peruvian League for Open Mines (LOM) met. The LOM condemned the raid on Chad."
    assert [each.subject for each in STATEMENT.find(reading(words))] == ["League for Open Mines"]


def test_a_clause_that_is_given_ends_before_the_main_one(reading: Reader) -> None:
    words = "Given that Ana Rojas accuses Peru of helping the miners, the trade has stayed small."
    (claim,) = STATEMENT.find(reading(words))
    assert claim.quote == "Ana Rojas accuses Peru of helping the miners"


def test_all_by_whom_a_thing_is_judged_say_it(reading: Reader) -> None:
    (claim,) = STATEMENT.find(reading("The law was criticised by Peruvian media and politicians."))
    assert claim.subject == "Peruvian media and politicians"


def test_a_single_name_in_us_is_of_one_who_speaks(reading: Reader) -> None:
    words = "Vulaius wrote of ships. Later Vulaius noted that the sea was calm."
    assert [each.subject for each in STATEMENT.find(reading(words))] == ["Vulaius"]


def test_a_plural_name_of_whom_no_more_is_told_does_not_speak(reading: Reader) -> None:
    words = "Royalists wrote of ships. Later Royalists noted that the sea was calm."
    assert not list(STATEMENT.find(reading(words)))
