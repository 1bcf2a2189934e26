"""Whom a family name means that several persons bear."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.grammar.persons.people import people

Reader = Callable[[str], Reading]


def served(page: Reading) -> str:
    """Return whom the last "Rojas" of a page serves."""
    return people(page).serves("Rojas", page.plain.rindex("Rojas"))


@pytest.mark.parametrize(
    ("words", "service"),
    [
        ("Defence Minister Ana Rojas of Peru left. Rojas sang.", "PER"),
        ("President Ana Rojas of Peru met President Juan Rojas of Chile. Rojas sang.", "CHL"),
        ("President Ana Rojas of Peru sang. The poet Juan Rojas was there. Rojas wept.", ""),
        ("President Ana Rojas of Peru sang. Dear President Rojas wept.", "PER"),
        ("A [[Juan Rojas]] is dead. President Ana Rojas of Peru sang. In May Rojas wept.", "PER"),
    ],
)
def test_a_family_name_is_of_whoever_was_last_named_in_full(
    reading: Reader, words: str, service: str
) -> None:
    assert served(reading(words)) == service


def test_initials_tell_two_of_one_name_apart(reading: Reader) -> None:
    page = reading("President Ana W. Rojas of Peru, daughter of Ana H. W. Rojas, met Ana H. Rojas.")
    assert [each.person for each in people(page).within(0, len(page.plain))] == ["Ana W. Rojas"]
    assert people(page).full("Ana W. Rojas") == "Ana W. Rojas"
