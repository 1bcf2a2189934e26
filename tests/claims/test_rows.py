"""What the cells of a table say of relations, of whichever of two states of one name."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.rows import tabled

Reader = Callable[[str], Reading]

TABLE = """{{| class="wikitable"
! Country !! Formal relations began
|-
| {} || {}
|}}"""


@pytest.mark.parametrize(
    ("name", "cell", "told"),
    [
        (
            "Germany",
            "28 May 1975 with FRG (2 June 1978 – 3 October 1990 with GDR)",
            [("DEU", "1975-05-28", ""), ("DDDE", "1978-06-02", "1990-10-03")],
        ),
        (
            "Vietnam",
            "1972 with South Vietnam, 1993",
            [("South Vietnam", "1972", ""), ("VNM", "1993", "")],
        ),
        (
            "Yemen",
            "1980 with North Yemen (1984 with South Yemen)",
            [("North Yemen", "1980", ""), ("YDYE", "1984", "")],
        ),
    ],
)
def test_a_date_is_of_whom_the_words_behind_it_name(
    reading: Reader, name: str, cell: str, told: list[tuple[str, str, str]]
) -> None:
    claims = tabled(reading(TABLE.format(name, cell)))
    assert [
        (next(each for each in claim.parties if each != "AZE"), claim.start, claim.end)
        for claim in claims
    ] == told


@pytest.mark.parametrize(
    ("name", "cell", "told"),
    [
        (
            "Germany",
            "1951 ([[West Germany|Federal Republic]])<br>1972 ([[East Germany|the East]])",
            [("DEU", "1951"), ("DDDE", "1972")],
        ),
        ("Slovakia", "2 February 1950 (as the [[Czechoslovakia|CSSR]])", [("CSHH", "1950-02-02")]),
        ("Russia", "30 January 1950 (as the Soviet Union)", [("SUHH", "1950-01-30")]),
        ("Germany", "1951 (trade only)", [("DEU", "1951")]),
        ("China (ROC)", "26 June 1874", [("TWN", "1874-06-26")]),
        ("China (PRC)", "2 November 1971", [("CHN", "1971-11-02")]),
        ("China (UN)", "2 November 1971", [("CHN", "1971-11-02")]),
    ],
)
def test_a_bracket_tells_which_of_two_states_of_one_name_is_meant(
    reading: Reader, name: str, cell: str, told: list[tuple[str, str]]
) -> None:
    claims = tabled(reading(TABLE.format(name, cell)))
    assert [
        (next(each for each in claim.parties if each != "AZE"), claim.start) for claim in claims
    ] == told


LIST = """List of countries which Azerbaijan {}:
{{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{{{flag|Fiji}}}}{} || {}
|}}"""


@pytest.mark.parametrize(
    ("head", "mark", "date", "told"),
    [
        ("maintains diplomatic relations with", "", "1992", [("established", "1992", True)]),
        (
            "has diplomatic relations with",
            " (suspended)",
            "1992",
            [("established", "1992", None), ("suspended", "", False)],
        ),
        (
            "maintains diplomatic relations with",
            "",
            "1992, severed 2012",
            [("established", "1992", None), ("severed", "", False)],
        ),
        ("once established relations with", "", "1992", [("established", "1992", None)]),
        (
            "maintains diplomatic relations with",
            "",
            "1990–1992",
            [("established", "[1990..1992]", True)],
        ),
    ],
)
def test_a_list_of_ties_that_stand_says_so_of_each_that_it_does_not_mark(
    reading: Reader, head: str, mark: str, date: str, told: list[tuple[str, str, bool | None]]
) -> None:
    claims = tabled(reading(LIST.format(head, mark, date)))
    assert [(each.status, each.start, each.qualifiers.get("standing")) for each in claims] == told
