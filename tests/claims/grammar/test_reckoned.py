"""Dates that a sentence has from the one before it."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]
BEFORE = "In May 2003, Peru sent seeds to Chad."


def told(page: Reading) -> list[tuple[str, str]]:
    return [(" ".join(each.parties), each.date) for each in EVENT.find(page)]


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("Two years later, Cuba expelled a Fijian envoy.", "2005"),
        ("Almost three months later, Cuba expelled a Fijian envoy.", "2003-08"),
        ("However, a year later, Cuba expelled a Fijian envoy.", "2004"),
        ("The following month, Cuba expelled a Fijian envoy.", "2003-06"),
        ("The same year, Cuba expelled a Fijian envoy.", "2003"),
        ("In that same year Cuba expelled a Fijian envoy.", "2003"),
        ("In December, Cuba expelled a Fijian envoy.", "2003-12"),
        ("At the end of July, Cuba expelled a Fijian envoy.", "2003-07"),
        ("On 7 June, Cuba expelled a Fijian envoy.", "2003-06-07"),
        ("Cuba expelled a Fijian envoy on June 7.", "2003-06-07"),
        ("Cuban President Ana Rojas visited Fiji in June.", "2003-06"),
    ],
)
def test_a_date_is_reckoned_from_the_sentence_before(
    reading: Reader, words: str, date: str
) -> None:
    assert told(reading(f"{BEFORE} {words}"))[1:] == [("CUB FJI", date)]


@pytest.mark.parametrize(
    "words",
    [
        "Two days later, Cuba expelled a Fijian envoy.",
        "In March, Cuba expelled a Fijian envoy.",
        "On 40 June, Cuba expelled a Fijian envoy.",
        "The year after that Cuba expelled a Fijian envoy.",
    ],
)
def test_what_the_date_before_does_not_tell_has_none(reading: Reader, words: str) -> None:
    assert told(reading(f"{BEFORE} {words}")) == [("PER TCD", "2003-05")]


def test_of_several_dates_none_is_reckoned_from(reading: Reader) -> None:
    before = "Peru sent seeds to Chad in 2003 and rice in 2006."
    page = reading(f"{before} Two years later, Cuba expelled a Fijian envoy.")
    assert ("CUB FJI", "2005") not in told(page)


def test_the_quote_holds_what_the_date_is_reckoned_from(reading: Reader) -> None:
    page = reading(f"{BEFORE} All was calm. A year later, Cuba expelled a Fijian envoy.")
    quotes = [each.quote for each in EVENT.find(page)]
    assert quotes[1].startswith("In May 2003, Peru")


def test_a_reckoned_date_is_reckoned_from_in_turn(reading: Reader) -> None:
    words = (
        "A year later, Cuba expelled a Fijian envoy. The next year, Mali expelled a Cuban envoy."
    )
    assert told(reading(f"{BEFORE} {words}"))[2:] == [("CUB MLI", "2005")]
