"""Dated clauses that no rule of deeds tells: the last resort says whom they leave no doubt of."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]

_ROW = "{| class=wikitable\n! Country !! Notes\n|-\n| {{flag|Peru}} || %s\n|}"


def told(page: Reading) -> list[tuple[str, str]]:
    return sorted(
        (" ".join(each.parties), each.date or f"{each.start}/{each.end}")
        for each in EVENT.find(page)
    )


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("A Quechua choir was founded in 1998.", "1998"),
        ("Ferries from Baku to Lima sailed in May 2013.", "2013-05"),
        ("In 2020 four Peruvian sailors were charged with theft.", "2020"),
        ("During the floods of 2012, the Peruvian barracks were emptied by looters.", "2012"),
        ("By 1996, however, the matter had been laid aside.", "1996"),
        ("A Peruvian runner was fined at the 2012 Island Games.", "2012"),
        ("The Peruvian scouts have camped in Azerbaijan since 1991.", "1991"),
        ("The Azerbaijani weavers were resettled between 1901 and 1906.", "1901/1906"),
    ],
)
def test_what_befalls_in_a_row_is_of_the_two_in_view(
    reading: Reader, words: str, date: str
) -> None:
    assert told(reading(_ROW % words)) == [("AZE PER", date)]


@pytest.mark.parametrize(
    ("words", "parties", "date"),
    [
        ("A wing of the Chadian academy was painted in 1998.", "AZE TCD", "1998"),
        ("In 1995, the country became a haven for Chadian poets.", "AZE TCD", "1995"),
        ("In 1907 Chad was neutral but Fiji shelled Baku.", "AZE FJI", "1907"),
    ],
)
def test_a_clause_of_an_article_is_of_whom_it_names(
    reading: Reader, words: str, parties: str, date: str
) -> None:
    assert (parties, date) in told(reading(words))


@pytest.mark.parametrize(
    "words",
    [
        "The post was closed in 1998.",
        "The bureau moved in 1998.",
        "The first was launched in 1998.",
        "It was shut again in 1998.",
        "The junta seized power in 1998.",
        "The old king died in 1998.",
        "More than 12,000 Peruvians arrived in 1998.",
        "In 1998, Peruvian Minister Ana Roa declared that the year was good.",
        "Carpets sold by Peru in 1998 are still prized.",
        "Carpets woven in 1998 are still prized.",
        "Trade slumped in 1998.",
        "A Peruvian bureau was opened in 1998, and Peru set up its Baku office in 1999.",
        "In 1998 Peru became the fourth state that could sign the compact.",
        "A Peruvian admiral was carried off by a heart attack in 1998.",
        "Since 1998, Peruvian lore has continued to spread.",
        "In 1998, the two were far apart.",
    ],
)
def test_what_is_of_another_kind_or_of_nobody_known_is_no_event(
    reading: Reader, words: str
) -> None:
    assert told(reading(_ROW % words)) == []


def test_a_deed_told_already_is_not_told_again(reading: Reader) -> None:
    assert told(reading("In 2015, Azerbaijan sent tents to Nepal.")) == [("AZE NPL", "2015")]


def test_a_note_and_a_picture_tell_no_last_resort(reading: Reader) -> None:
    assert told(reading("[[File:a.jpg|thumb|A choir of Peru was founded here in 1998]]")) == []


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("In May 1990 Peru fined two Azerbaijani men and four Azerbaijani scouts were sent home.",
         ["1990-05", "1990-05"]),
        ("Peru ruled the Azerbaijani isle until 1990, when a Peruvian reef was sold.",
         ["1990"]),
    ],
)  # fmt: skip
def test_a_second_clause_has_the_date_that_it_shares(
    reading: Reader, words: str, dates: list[str]
) -> None:
    found = [each.date for each in EVENT.find(reading(_ROW % words)) if each.date]
    assert found == dates


def test_two_who_do_one_thing_do_it_once(reading: Reader) -> None:
    words = "In October 2010, Azerbaijani and Peruvian pilots flew a joint race."
    assert told(reading(words)) == [("AZE PER", "2010-10")]
