"""What somebody was the first, or one of several, to do with another on a date."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.entry_ban import ENTRY_BAN
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]
HEADED = "== Bilateral relations ==\n=== Chad ===\n"


def told(page: Reading) -> list[tuple[str, str]]:
    return sorted((" ".join(each.parties), each.date) for each in EVENT.find(page))


@pytest.mark.parametrize(
    ("words", "parties", "date"),
    [
        ("In 2016, Peru was one of six states to vote in favour of a Chadian motion on rivers.",
         "PER TCD", "2016"),
        ("In 2007 Idriss Oumar became the first Chadian premier to address the Azerbaijani senate.",
         "AZE TCD", "2007"),
        ("In 2011, Peru was one of six lands to oppose Chad's place in the choir.", "PER TCD",
         "2011"),
        ("Peru (once a Spanish land) was the only state to send a ship to Chad in May 1931.",
         "PER TCD", "1931-05"),
        ("In May 2012, Peru declared the Chadian envoy Idriss Oumar non grata.", "PER TCD",
         "2012-05"),
    ],
)  # fmt: skip
def test_the_first_to_do_it(reading: Reader, words: str, parties: str, date: str) -> None:
    assert told(reading(HEADED + words)) == [(parties, date)]


@pytest.mark.parametrize(
    "words",
    [
        "In 2011 Peru was the first to move its embassy to Chad.",
        "Peru was among the first to send aid to Chad.",
        "In 2011 Peru became the first state to recognise Chad.",
    ],
)
def test_what_others_tell_or_nobody_dates(reading: Reader, words: str) -> None:
    assert told(reading(HEADED + words)) == []


def test_an_embassy_refuses_visas_for_somebody(reading: Reader) -> None:
    words = "The Peruvian embassy in Baku refused visas for four Chadian rowers."
    (claim,) = ENTRY_BAN.find(reading(words))
    assert (claim.subject, claim.object) == ("PER", "four Chadian rowers")
