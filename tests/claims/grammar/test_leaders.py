"""Who leads a body that is no state."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.office import OFFICE

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Ana Rojas, leader of the Free Coast Front, came.",
         ("Ana Rojas", "Free Coast Front", "leader")),
        ("They heard it from the commander of the Coast Guard Forces, Ana Rojas, in May.",
         ("Ana Rojas", "Coast Guard Forces", "commander")),
        ("Men of the Free Coast Front (FCF), led by Ana Rojas, came.",
         ("Ana Rojas", "Free Coast Front", "leader")),
        ("NATO was then headed by Ana Rojas and grew.", ("Ana Rojas", "NATO", "head")),
    ],
)  # fmt: skip
def test_a_body_is_led_by_somebody(reading: Reader, words: str, told: tuple[str, str, str]) -> None:
    found = OFFICE.find(reading(words))
    assert [(e.subject, e.object, e.qualifiers["role"]) for e in found] == [told]


@pytest.mark.parametrize(
    "words",
    [
        "A delegation led by Ana Rojas came.",
        "Troops from Cuba led by Ana Rojas came.",
        "Ana Rojas, leader of the talks, came.",
        "The Free Coast Front, founded by Ana Rojas, came.",
    ],
)
def test_no_office_is_told_where_there_is_no_body(reading: Reader, words: str) -> None:
    assert not list(OFFICE.find(reading(words)))
