"""Assaults told by nouns, or from the side of whoever bears them."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.conflict import CONFLICT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "status", "start", "end"),
    [
        ("The Chadian siege of Peru ruined the pier.", "war", "", ""),
        ("Chad's brief occupation of Peru from 1936 to 1938 is forgotten.", "war", "1936", "1938"),
        ("Peru was bombarded in 1941 by Chadian warships.", "skirmish", "1941", ""),
        ("The 1951 shelling of Peruvian ports by Chad sank two tugs.", "skirmish", "1951", ""),
        ("Peru was occupied by Chad.", "war", "", ""),
        ("In 1936 Chad besieged Peru.", "war", "1936", ""),
        ("In 1951 Chad carried out air strikes on Peruvian ports.", "skirmish", "1951", ""),
        ("In 1951 Chad launched a massive ground offensive against Peru.", "war", "1951", ""),
        ("In 1951 Chad attacked Peru, which sank two tugs.", "war", "1951", ""),
    ],
)
def test_an_assault_is_of_whoever_makes_it_on_whoever_bears_it(
    reading: Reader, words: str, status: str, start: str, end: str
) -> None:
    (fight,) = CONFLICT.find(reading(words))
    assert (fight.parties, fight.status, fight.start, fight.end) == (
        ("PER", "TCD"), status, start, end
    )  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "They fled during the Chadian siege of Peru.",
        "They found plans for a Chadian raid on Peru.",
        "Chad has bases in the occupied Peru.",
        "It deplores the Chadian occupation of Peru.",
        "The Chadian envoy deplored a siege of Peru.",
        "Chad would have besieged Peru.",
        "In 1951 Chad attacked Peru for its verdict.",
        "Chad attacked Peru in 1951 over its tariffs.",
        "Chad defeated Peru in a vote in 1951.",
    ],
)
def test_an_assault_that_marks_the_time_or_never_came_is_none(reading: Reader, words: str) -> None:
    assert not list(CONFLICT.find(reading(words)))
