"""Whom a person serves whose title names no state."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.grammar.persons.people import people

Reader = Callable[[str], Reading]


def served(page: Reading, name: str) -> str:
    """Return whom the person of a name serves by the words of a page."""
    return people(page).serves(name)


@pytest.mark.parametrize(
    ("words", "service"),
    [
        (
            "In 1999 President Ana Rojas became the first Peruvian head of state to swim there.",
            "PER",
        ),
        ("President Ana Rojas was the first leader to host a Peruvian president.", ""),
        ("Peru's trade policy under President Ana Rojas was bold.", "PER"),
        ("Under President Ana Rojas, Peru sold its ships.", "PER"),
        ("Relations with Peru grew under President Ana Rojas.", ""),
        ("They left the Peruvian left-wing government of President Ana Rojas.", "PER"),
        ("The ambassador of Fiji to Peru presented his credentials to President Ana Rojas.", "PER"),
        ("The minister travelled to Lima to meet President Ana Rojas.", "PER"),
        ("The minister met President Ana Rojas in Lima.", ""),
        ("Peruvian President Juan Roa sang in 1990 and President Ana Rojas in 1993.", "PER"),
        ("Peruvian President Juan Roa sang and President Ana Rojas danced with him.", ""),
        ("The talks were held between President Ana Rojas (Peru) and his guests.", "PER"),
        ("They prayed at the President Ana Rojas Mosque in Peru.", ""),
    ],
)
def test_the_words_around_a_title_tell_whom_it_serves(
    reading: Reader, words: str, service: str
) -> None:
    assert served(reading(words), "Ana Rojas") == service


@pytest.mark.parametrize(
    ("words", "service"),
    [
        ("President Ana Rojas's visit to Azerbaijan went well.", "PER"),
        ("President Ana Rojas addressed the Azerbaijani parliament.", "PER"),
        ("President Ana Rojas sought better relations with Azerbaijan.", "PER"),
        ("President Ana Rojas was born in Azerbaijan.", ""),
        ("Azerbaijan had been suspicious of President Ana Rojas.", "PER"),
        ("President Ana Rojas spoke of Azerbaijan and of Peru.", ""),
        (
            "[[File:A.jpg|thumb|President Ana Rojas with Azerbaijani President Ali Roa, 1999]]",
            "PER",
        ),
    ],
)
def test_who_deals_with_one_of_the_two_in_view_serves_the_other(
    reading: Reader, words: str, service: str
) -> None:
    assert served(reading(f"== Peru ==\n{words}"), "Ana Rojas") == service


@pytest.mark.parametrize(
    ("land", "words", "service"),
    [
        ("Japan", "President Ana Rojas opened the fair.", "AZE"),
        ("Japan", "Emperor Ana Rojas opened the fair.", "JPN"),
        ("Greece", "King Ana Rojas opened the fair.", ""),
        ("Peru", "President Ana Rojas opened the fair.", ""),
        ("Japan", "President Ana Rojas opened the fair of Peru.", ""),
    ],
)
def test_a_land_with_a_crown_has_no_president(
    reading: Reader, land: str, words: str, service: str
) -> None:
    assert served(reading(f"== {land} ==\n{words}"), "Ana Rojas") == service


@pytest.mark.parametrize(
    ("words", "service"),
    [
        ("In 1999, Prime Minister Ana Rojas said that Azerbaijan would sell oil to Peru.", "AZE"),
        ("Azerbaijan sells oil. Former President Ana Rojas began it.", "AZE"),
        ("The plan was made by Prime Minister Ana Rojas for Azerbaijan.", "AZE"),
        ("Prime Minister Ana Rojas said that Peru would sell oil to Azerbaijan.", ""),
        ("Peru sells oil. Prime Minister Ana Rojas said that Azerbaijan does.", ""),
        ("Prime Minister Ana Rojas visited Azerbaijan.", ""),
        ("The minister met Prime Minister Ana Rojas for Azerbaijan.", ""),
    ],
)
def test_a_bare_title_is_of_the_articles_state_where_no_other_is_told_of(
    reading: Reader, words: str, service: str
) -> None:
    assert served(reading(words), "Ana Rojas") == service


@pytest.mark.parametrize(
    ("words", "person"),
    [
        ("Peruvian President Ana Rojas Paz met [[Ana Rojas]], president of Peru.", "Ana Rojas"),
        ("President Rojas Ana of Peru met [[Ana Rojas]], president of Peru.", "Ana Rojas"),
        (
            "Peruvian President Inés Ana Rojas met [[Ana Rojas]], president of Chile.",
            "Inés Ana Rojas",
        ),
    ],
)
def test_a_person_is_called_by_the_name_that_is_linked_to(
    reading: Reader, words: str, person: str
) -> None:
    assert people(reading(words)).held[0].person == person
