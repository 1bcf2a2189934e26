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
