"""What the cells of a table say of relations, of whichever of two states of one name."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.relations import RELATIONS

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
    claims = RELATIONS.find(reading(TABLE.format(name, cell)))
    assert [
        (next(each for each in claim.parties if each != "AZE"), claim.start, claim.end)
        for claim in claims
    ] == told


def test_words_within_an_address_tell_nothing(reading: Reader) -> None:
    words = (
        "Talks go on.<ref>See https://example.org/chad-restored-diplomatic-relations-with-peru "
        "and what was said there on the day.</ref>"
    )
    assert list(RELATIONS.find(reading(words))) == []


def test_what_is_dated_respectively_is_dated_by_none(reading: Reader) -> None:
    words = (
        "Chad established diplomatic relations with Peru and Fiji in 1986 and 1987, respectively."
    )
    found = list(RELATIONS.find(reading(words)))
    assert [(each.parties, each.start) for each in found] == [
        (("PER", "TCD"), ""),
        (("FJI", "TCD"), ""),
    ]
