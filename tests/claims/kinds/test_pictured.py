"""Meetings and visits that the words under a picture tell of."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]
BEFORE = "Peruvian President Ana Rojas and Chadian President Idriss Oumar are friends.\n\n"


def told(page: Reading) -> list[tuple[str, str]]:
    return [(" ".join(each.parties), each.date) for each in EVENT.find(page)]


@pytest.mark.parametrize(
    ("words", "parties", "date"),
    [
        ("Ana Rojas and Idriss Oumar in Lima, 3 May 2014", "PER TCD", "2014-05-03"),
        ("Ana Rojas with Fijian Prime Minister Joni Vula, 2009.", "FJI PER", "2009"),
        ("Ana Rojas visits Fiji, July 2014.", "FJI PER", "2014-07"),
    ],
)
def test_two_in_office_meet(reading: Reader, words: str, parties: str, date: str) -> None:
    page = reading(f"{BEFORE}[[File:Two.jpg|thumb|{words}]]")
    assert told(page) == [(parties, date)]


def test_an_officer_of_no_state_beside_that_of_another_is_our_own(reading: Reader) -> None:
    words = "President Elin Safarov with Chadian King Moussa Deby, May 1987"
    page = reading(f"[[File:Two.jpg|thumb|{words}]]")
    assert told(page) == [("AZE TCD", "1987-05")]


@pytest.mark.parametrize(
    "words",
    [
        "Ana Rojas and Idriss Oumar in Lima",
        "Ana Rojas in 2014",
        "Monument to Ana Rojas and Idriss Oumar, 2014",
        "Ana Rojas and Idriss Oumar, presidents since 2001",
    ],
)
def test_other_pictures_show_no_event(reading: Reader, words: str) -> None:
    assert told(reading(f"{BEFORE}[[File:Two.jpg|thumb|{words}]]")) == []


def test_a_meeting_is_quoted_with_the_word_for_it(reading: Reader) -> None:
    words = "Meeting of Peruvian President Ana Rojas and Fijian Prime Minister Joni Vula in 2009"
    (claim,) = EVENT.find(reading(f"[[File:Two.jpg|thumb|{words}]]"))
    assert claim.quote == words
    words = words.replace("of", "between")
    (claim,) = EVENT.find(reading(f"[[File:Two.jpg|thumb|{words}]]"))
    assert claim.quote == words
