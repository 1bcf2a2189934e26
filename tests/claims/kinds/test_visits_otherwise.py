"""Visits told in passing, and deeds that are listed each with its date."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]


def _dates(page: Reading, rule: str) -> list[str]:
    return sorted(each.date for each in EVENT.find(page) if each.rule == rule)


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("King Juan Roa visited briefly in May 2000.", ["2000-05"]),
        ("King Juan Roa visited Fiji for the 23rd Island Games 2013.", ["2013"]),
        ("King Juan Roa visited Fiji to attend the 2013 games.", ["2013"]),
        (
            "Fijian King Roa visited Baku in 1984, as did President Ana Vula in 1990 and 1993.",
            ["1984", "1990", "1993"],
        ),
        ("It hailed a visit by the party secretary, Ana Vula in 2007.", ["2007"]),
        ("During a May 2007 visit, Fijian King Juan Roa sang.", ["2007-05"]),
        ("On the 2007 visit to Fiji, President Ana Vula sang.", ["2007"]),
    ],
)
def test_a_visit_between_the_two_in_view(reading: Reader, words: str, dates: list[str]) -> None:
    page = reading(f"=== Fiji ===\n{words}")
    assert _dates(page, "visit") == dates
    assert {each.parties for each in EVENT.find(page)} == {("AZE", "FJI")}


@pytest.mark.parametrize(
    "words",
    [
        "On the 2007 visit trade was up.",
        "It hailed a visit by the sea, blue in 2007.",
        "Ana Vula visited Fiji for the second time.",
    ],
)
def test_a_visit_by_nobody_or_at_no_time_is_none(reading: Reader, words: str) -> None:
    assert not _dates(reading(f"=== Fiji ===\n{words}"), "visit")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "Azerbaijan hosted games in 1998, was head of NATO in 2001, sent men to Fiji in 2002.",
            [("1998", "AZE"), ("2002", "AZE FJI")],
        ),
        (
            "Azerbaijan hosted the games in 1998, a fair in 2001 and the NATO summit in 2004.",
            [("1998", "AZE"), ("2001", "AZE"), ("2004", "AZE NATO")],
        ),
        (
            "Azerbaijan hosted games in 1998, sent ships to Fiji in 2001, and sold them in 2004.",
            [("1998", "AZE"), ("2001", "AZE FJI"), ("2004", "AZE FJI")],
        ),
    ],
)
def test_each_of_the_deeds_listed_has_its_date(
    reading: Reader, words: str, told: list[tuple[str, str]]
) -> None:
    assert (
        sorted((each.date, " ".join(each.parties)) for each in EVENT.find(reading(words))) == told
    )


def test_a_list_ends_where_another_does_something(reading: Reader) -> None:
    words = "Azerbaijan hosted games in 1998, and the next will be in 2004."
    assert [each.date for each in EVENT.find(reading(words))] == ["1998"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Azerbaijan hosted the 2004 Island Games.", ("2004", "AZE")),
        ("Foreign Minister Ana Vula attended the NATO summit 2004.", ("2004", "AZE NATO")),
        ("Azerbaijan took part in the 2004 games in Fiji.", ("2004", "AZE FJI")),
        ("Fiji has been occupied by Chad since 1974.", ("1974", "FJI TCD")),
        (
            "=== Fiji ===\nThe border of Fiji and Azerbaijan has been shut since a raid in 1974.",
            ("1974", "AZE FJI"),
        ),
        ("On 2 May 2002, Fiji added Chad to its list of foes.", ("2002-05-02", "FJI TCD")),
        ("In 1961 Fiji published a map of Chad.", ("1961", "FJI TCD")),
        ("In the 1950s Fiji sent doctors to Chad.", ("195X", "FJI TCD")),
        ("Fiji built a school in Chad in the 19th century.", ("18XX", "FJI TCD")),
    ],
)
def test_when_a_thing_was_done(reading: Reader, words: str, told: tuple[str, str]) -> None:
    assert told in [(each.date, " ".join(each.parties)) for each in EVENT.find(reading(words))]


@pytest.mark.parametrize(
    "words",
    [
        "Azerbaijan hosted games since the 2004 coup of Fiji was past.",
        "Fiji has been calm since 1974.",
        "Fiji added salt to soup in 2004.",
        "In the 1950s Azerbaijan built ships.",
        "Chad was lent 40 US dollars.",
    ],
)
def test_what_is_not_done_then(reading: Reader, words: str) -> None:
    assert not [each for each in EVENT.find(reading(words)) if each.rule == "act"]


def test_who_ruled_a_land_from_a_century_on(reading: Reader) -> None:
    (claim,) = EVENT.find(reading("Cuba governed Fiji from the 17th century to 1983."))
    assert (claim.start, claim.end, claim.parties) == ("16XX", "1983", ("CUB", "FJI"))
