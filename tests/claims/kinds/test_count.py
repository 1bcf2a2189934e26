"""What is counted, of whom, and what is no count."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.count import COUNT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "subject", "of", "value"),
    [
        (
            "There are about 20,000 persons of Cuban origin in Chad.",
            "TCD",
            "persons of Cuban origin (about)",
            20000,
        ),
        (
            "There are 300,000 Canadians of Cuban descent.",
            "CAN",
            "Canadians of Cuban descent",
            300000,
        ),
        ("There are 2,844 citizens of Peru living in Chad.", "TCD", "citizens of Peru", 2844),
        ("Chad gave a line of credit worth $5 million.", "TCD", "credit in money", 5000000),
        ("Trade reached US $4 million in 1999.", "AZE", "trade in money", 4000000),
        ("Trade reached US$3 million in 1999.", "AZE", "trade in money", 3000000),
        ("Trade reached $7 mil in 1999.", "AZE", "trade in money", 7000000),
        (
            "As said, 32 states do not maintain diplomatic relations with it.",
            "AZE",
            "states without diplomatic relations",
            32,
        ),
    ],
)
def test_a_number_counts_something_of_somebody(
    reading: Reader, words: str, subject: str, of: str, value: int
) -> None:
    (claim,) = COUNT.find(reading(words))
    assert (claim.subject, claim.qualifiers) == (subject, {"of": of, "value": value})


@pytest.mark.parametrize(
    "words",
    [
        "Cuba was one of ten new members that joined on that day.",
        "Both are members of the Developing 8 and other nations.",
        "Article 9 of the Japanese constitution, so they live in peace.",
    ],
)
def test_a_number_that_only_names_or_places_is_no_count(reading: Reader, words: str) -> None:
    assert not list(COUNT.find(reading(words)))


def test_a_count_of_people_quotes_the_place_they_live_in(reading: Reader) -> None:
    words = "There are 3,374 people of Cuban descent now living in Chad, most of them students."
    (claim,) = COUNT.find(reading(words))
    assert (claim.subject, claim.quote) == (
        "TCD",
        "There are 3,374 people of Cuban descent now living in Chad",
    )
