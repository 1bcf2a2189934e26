"""When the ties of two took a turn, and what befell a thing between two without their names."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]


def _told(page: Reading) -> list[tuple[str, str]]:
    return sorted((" ".join(each.parties), each.date) for each in EVENT.find(page))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Fiji–Chad relations warmed in August 1995.", [("FJI TCD", "1995-08")]),
        ("Relations between Fiji and Chad became strained in 2005.", [("FJI TCD", "2005")]),
        ("In 2007, relations with Fiji were badly strained.", [("AZE FJI", "2007")]),
        (
            "Ties with Fiji and Chad have thawed in the 1990s.",
            [("AZE FJI", "199X"), ("AZE TCD", "199X")],
        ),
        ("=== Chad ===\nIn 2005, relations reached a low point.", [("AZE TCD", "2005")]),
        ("=== Chad ===\nTies worsened further in May 2013.", [("AZE TCD", "2013-05")]),
    ],
)
def test_ties_took_a_turn(reading: Reader, words: str, told: list[tuple[str, str]]) -> None:
    assert _told(reading(words)) == told


@pytest.mark.parametrize(
    "words",
    [
        "=== Chad ===\nTies improved, to the extent that in 1990 all was calm.",
        "=== Chad ===\nTies worsened in the wake of the 2010 ship affair.",
        "Relations improved in 1995.",  # whose they were is not told
        "=== Chad ===\nRelations have always been warm.",
    ],
)
def test_no_turn_is_told(reading: Reader, words: str) -> None:
    assert not [each for each in EVENT.find(reading(words)) if each.rule == "turn of ties"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("A lending programme commenced in February 1981.", [("AZE TCD", "1981-02")]),
        ("Some issues were resolved in 1995.", [("AZE TCD", "1995")]),
        ("Trade coverage became available in November 1995.", [("AZE TCD", "1995-11")]),
        ("In 2020, the representative died.", [("AZE TCD", "2020")]),
        ("A project on roads was signed in 2020.", []),
        ("The issues of Fiji were resolved in 1995.", []),
    ],
)
def test_what_befell_a_thing_between_the_two(
    reading: Reader, words: str, told: list[tuple[str, str]]
) -> None:
    assert _told(reading(f"=== Chad ===\n{words}")) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("In 2020, five Chadian diplomats were expelled.", [("AZE TCD", "2020")]),
        ("=== Fiji ===\nIn 2020, two envoys of Chad were expelled.", []),
    ],
)
def test_envoys_sent_away_from_here(
    reading: Reader, words: str, told: list[tuple[str, str]]
) -> None:
    assert _told(reading(words)) == told
