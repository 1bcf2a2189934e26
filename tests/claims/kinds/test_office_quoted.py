"""How an office is quoted: with its "former", with whose counterpart it is, with its body."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.office import OFFICE

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Former Peruvian President Luis Paz spoke.", "Former Peruvian President Luis Paz"),
        ("He met then Peruvian President Luis Paz.", "then Peruvian President Luis Paz"),
        ("It is led by ex-Peruvian President Luis Paz.", "ex-Peruvian President Luis Paz"),
        ("Since then Peruvian President Luis Paz spoke.", "Peruvian President Luis Paz"),
    ],
)
def test_an_office_that_was_held_once_is_quoted_so(reading: Reader, words: str, quote: str) -> None:
    assert [each.quote for each in OFFICE.find(reading(words))] == [quote]


def test_the_days_of_a_visit_are_no_term(reading: Reader) -> None:
    words = "It received then Peruvian President Ana Rojas between 14 and 16 June 2006."
    assert [(each.start, each.end) for each in OFFICE.find(reading(words))] == [("", "")]


def test_a_counterpart_is_quoted_with_whose_it_is(reading: Reader) -> None:
    told = {str(each.subject): each.quote for each in OFFICE.find(reading(
        "In Moro, Peruvian President Ana Rojas met her Cuban counterpart Luis Paz."
    ))}  # fmt: skip
    assert told["Luis Paz"] == "Peruvian President Ana Rojas met her Cuban counterpart Luis Paz"


def test_a_body_is_named_with_what_it_is_of(reading: Reader) -> None:
    told = OFFICE.find(reading("Ana Rojas, chairwoman of the High Council of Sailors, came."))
    assert [str(each.object) for each in told] == ["High Council of Sailors"]
