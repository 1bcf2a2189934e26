"""Sums of which the money stands behind the number, and people who visit or were counted."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.count import COUNT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "subject", "of", "value"),
    [
        (
            "Trade with Peru came to 37.5 million USD in 2018.",
            "AZE",
            "trade with Peru in US dollars (2018)",
            37_500_000,
        ),
        (
            "Trade with Peru was 31.2 million USD in 2018 (exports/imports: 30/1.2 million USD).",
            "AZE",
            "trade with Peru in US dollars (2018)",
            31_200_000,
        ),
        (
            "Trade between Azerbaijan and Peru totalled 45 million euros in 2011.",
            "AZE",
            "trade with Peru in euros (2011)",
            45_000_000,
        ),
        (
            "Peruvian imports from Azerbaijan stood at 6 million Canadian dollars.",
            "PER",
            "imports from Azerbaijan in Canadian dollars",
            6_000_000,
        ),
        (
            "Peru gave 3 million American dollars in aid to Azerbaijan.",
            "PER",
            "aid to Azerbaijan in US dollars",
            3_000_000,
        ),
        (
            "Cuban aid to Peru exceeds $7 million.",
            "CUB",
            "aid to Peru in dollars (over)",
            7_000_000,
        ),
        (
            "Trade with Peru rose from $3 million in 2003 to $9 million in 2006.",
            "AZE",
            "trade with Peru in dollars (2006)",
            9_000_000,
        ),
        (
            "Cuban investment in Peru is 20,000 British pounds.",
            "CUB",
            "investment in Peru in pounds",
            20_000,
        ),
        (
            "In 1999 Peru exported goods worth 2 million pounds sterling to Azerbaijan.",
            "PER",
            "exports to Azerbaijan in pounds (1999)",
            2_000_000,
        ),
    ],
)
def test_the_money_behind_a_number_is_that_of_the_sum(
    reading: Reader, words: str, subject: str, of: str, value: int
) -> None:
    (claim,) = COUNT.find(reading(words))
    assert (claim.subject, claim.qualifiers) == (subject, {"of": of, "value": value})


@pytest.mark.parametrize(
    "words",
    [
        "Trade with Peru is counted in euros.",
        "Trade with Peru rose from 9 million euros.",
        "In 2001 dollars were paid for trade with Peru.",
    ],
)
def test_money_of_no_sum_is_none(reading: Reader, words: str) -> None:
    assert not list(COUNT.find(reading(words)))


@pytest.mark.parametrize(
    ("words", "subject", "of", "value"),
    [
        ("4,310 Peruvian tourists visited Cuba in 2017.", "CUB", "Peruvian tourists (2017)", 4310),
        ("In 2016, 4,310 Peruvians visited Cuba.", "CUB", "Peruvians visiting (2016)", 4310),
        ("There are 1,200 Croats living in Cuba.", "CUB", "Croats", 1200),
        (
            "In 2011 the number of the Peruvians residing in Cuba in 2010 was about 80.",
            "CUB",
            "Peruvians (about, 2010)",
            80,
        ),
        ("There are 1,200 Filipinos who live in Cuba.", "CUB", "Filipinos", 1200),
        (
            "The Cuban census recorded 310 Seychelles-born people.",
            "CUB",
            "Seychelles-born people",
            310,
        ),
    ],
)
def test_people_are_counted_where_they_are(
    reading: Reader, words: str, subject: str, of: str, value: int
) -> None:
    (claim,) = COUNT.find(reading(words))
    assert (claim.subject, claim.qualifiers) == (subject, {"of": of, "value": value})


def test_where_people_were_born_they_do_not_live(reading: Reader) -> None:
    (claim,) = COUNT.find(reading("By the census, 200 Cuban residents were born in Chad."))
    assert claim.subject == "CUB"
