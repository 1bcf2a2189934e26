"""What nouns with a date tell of: whole names, whoever has part, whole quotes."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "what", "parties"),
    [
        (
            "After the 2003 Fijian declaration of independence all was calm.",
            "2003 Fijian declaration of independence",
            "FJI",
        ),
        ("The 1947 Fijian partition plan is old.", "1947 Fijian partition plan", "FJI"),
        (
            "After the attempted coup in Fiji in 2003 all was calm.",
            "attempted coup in Fiji",
            "FJI",
        ),
        (
            "All deplored the Fijian raid on Lima in 1986.",
            "the Fijian raid on Lima",
            "FJI PER",
        ),
        (
            "They began after the 2022 visit of Foreign Minister Ana Rojas of Peru to Chad.",
            "2022 visit of Foreign Minister Ana Rojas of Peru to Chad",
            "PER TCD",
        ),
        ("Cuba led an invasion of Fiji in 2015.", "invasion of Fiji", "CUB FJI"),
    ],
)
def test_an_event_is_named_whole_with_all_who_have_part(
    reading: Reader, words: str, what: str, parties: str
) -> None:
    (claim,) = EVENT.find(reading(words))
    assert (claim.qualifiers["what"], " ".join(claim.parties)) == (what, parties)


def test_a_visit_of_one_alone_is_left_out(reading: Reader) -> None:
    assert not list(EVENT.find(reading("All cheered the Fijian King's 1990 visit.")))


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        (
            "Cuba governed Fiji from 1874 until 1970, when it achieved full independence.",
            "Cuba governed Fiji from 1874 until 1970, when it achieved full independence",
        ),
        (
            "Since its independence in 1970, Fiji has been calm.",
            "its independence in 1970, Fiji",
        ),
    ],
)
def test_a_quote_names_whoever_became_independent(reading: Reader, words: str, quote: str) -> None:
    claims = [each for each in EVENT.find(reading(words)) if each.rule == "independence"]
    assert [each.quote for each in claims] == [quote]


def test_a_day_is_quoted_with_the_month_it_shares(reading: Reader) -> None:
    claims = list(
        EVENT.find(reading("Peruvian President Ana Rojas visited Chad on 3 and 4 May 1990."))
    )
    assert [each.date for each in claims] == ["1990-05-03"]
    assert claims[0].quote.endswith("on 3 and 4 May 1990")


def test_all_who_are_met_have_part(reading: Reader) -> None:
    words = "In 1963 Peruvian President Ana Rojas met Cuban and Fijian presidents Paz and Vula."
    (claim,) = EVENT.find(reading(words))
    assert claim.parties == ("CUB", "FJI", "PER")


def test_what_a_gathering_decided_is_told_with_it(reading: Reader) -> None:
    words = "During the 2003 EU summit in Lima, the country was told to lend Chad a ship."
    (claim,) = EVENT.find(reading(words))
    assert claim.parties == ("AZE", "European Union", "TCD")
    assert claim.qualifiers["what"] == (
        "the country was told to lend Chad a ship, during the 2003 EU summit in Lima"
    )
    assert claim.quote == words[:-1]


def test_a_visit_of_nobody_named_is_no_event(reading: Reader) -> None:
    assert not list(EVENT.find(reading("=== Chad ===\nAfter the 2003 visit trade was up.")))


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Trade rose after the 2003 Fijian coup.", "2003 Fijian coup"),
        ("Trade rose prior to the 2003 Fiji earthquake.", "2003 Fiji earthquake"),
    ],
)
def test_a_name_that_opens_with_a_date_is_quoted_alone(
    reading: Reader, words: str, quote: str
) -> None:
    assert [each.quote for each in EVENT.find(reading(words))] == [quote]
