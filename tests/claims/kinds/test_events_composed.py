"""The same deeds told in other frames: a gerund, a relative clause, the two in view."""

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
    ("words", "who", "date"),
    [
        ("After expelling two Fijian envoys in 2007, Cuba looked elsewhere.", "CUB FJI", "2007"),
        ("By lifting its embargo on Fiji in May 2007, Cuba won time.", "CUB FJI", "2007-05"),
        ("Donating two ferries to Fiji in 2007, Cuba sought a friend.", "CUB FJI", "2007"),
        ("Ties were poor with Cuba, which bombarded Fiji in 1907.", "CUB FJI", "1907"),
        ("Feelings cooled in 2007, when it seized a Fijian ferry.", "AZE FJI", "2007"),
        ("The President of Fiji was on a visit to Cuba in May 2011.", "CUB FJI", "2011-05"),
        ("Cuban President Juan Roa called on his Fijian counterpart in 2011.", "CUB FJI", "2011"),
        ("In 2010, there were large protests at the Cuban embassy in Fiji.", "CUB FJI", "2010"),
        ("In May 2010 it was announced that Fiji would sell Cuba a ferry.", "CUB FJI", "2010-05"),
        ("In 1922 Fiji and Cuba united to form one kingdom.", "CUB FJI", "1922"),
    ],
)
def test_deeds_are_told_in_every_frame(reading: Reader, words: str, who: str, date: str) -> None:
    assert (who, date) in told(reading(words))


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("Protesters stormed the embassy in 1998.", "1998"),
        ("Prime Minister Vula paid an official visit in 2004.", "2004"),
        ("In June 2004 Roa paid a return visit.", "2004-06"),
        ("Trade talks resumed in 2003 after a long break.", "2003"),
        ("The visit was cancelled in 2007.", "2007"),
        ("The last troops left in 1946.", "1946"),
        ("In 2006, the rugby team toured the country.", "2006"),
        ("In 2013 the prime ministers discussed kelp.", "2013"),
    ],
)
def test_what_crosses_the_border_is_of_the_two_in_view(
    reading: Reader, words: str, date: str
) -> None:
    assert told(reading(_ROW % words)) == [("AZE PER", date)]


@pytest.mark.parametrize(
    "words",
    [
        "The talks were not held in 2009.",
        "Prime Minister Vula did not pay a visit in 2009.",
        "In 1999 the government won the election.",
        "In 2004 the harvest was poor.",
        "The visit did not take place in 2009.",
        "In 2001 the army killed twenty rebels.",
        "In 1995 the opposition marched in the capital.",
        "In 1990 an earthquake killed 40 people.",
        "In 1999 the president won a seat in parliament.",
    ],
)
def test_what_did_not_happen_or_stayed_at_home_is_not_of_the_two(
    reading: Reader, words: str
) -> None:
    assert told(reading(_ROW % words)) == []


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Fiji granted independence to Cuba in 1960.", ["CUB FJI"]),
        ("After joining the League in 2007, Cuba looked elsewhere.", []),
        ("It jumped to $40 billion in 2007.", []),
        ("The song of Cuba, which was sung in 1907, is old.", []),
    ],
)
def test_no_more_is_told_than_the_words_say(reading: Reader, words: str, who: list[str]) -> None:
    assert [each for each, _ in told(reading(words))] == who
