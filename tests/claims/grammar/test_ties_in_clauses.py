from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.grammar.relations.ties import ties


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "Chad opened ties with Peru in 1971, yet in June 1980, Mali severed ties with Peru.",
            [("established", "1971", ""), ("severed", "", "1980-06")],
        ),
        ("Such a vote would result in the severing of diplomatic relations with Peru.", []),
    ],
)
def test_a_clause_has_its_own_date_and_what_is_only_thought_of_is_not_told(
    reading: Callable[[str], Reading], words: str, said: list[tuple[str, str, str]]
) -> None:
    assert [(each.status, each.since, each.date) for each in ties(reading(words))] == said


def test_ties_with_some_states_are_with_none_in_view(reading: Callable[[str], Reading]) -> None:
    assert not list(ties(reading("Fiji established diplomatic relations with twelve states.")))


def test_a_date_between_a_verb_and_what_helps_it_is_the_verbs(
    reading: Callable[[str], Reading],
) -> None:
    (tie,) = ties(reading("Chad had, in 1971, severed diplomatic relations with Peru."))
    assert tie.date == "1971"
