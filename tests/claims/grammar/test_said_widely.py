"""More that somebody does by words: disputing a charge, defending a policy, imploring."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.statement import STATEMENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    "words",
    [
        "Cuba disputed criticism that it had sold the ships.",
        "Cuba defended its policy on the reef.",
        "Cuba attacked Fiji for its laws on the reef.",
        "Cuba implored Fiji to leave the reef alone.",
        "Cuba foresaw that the reef would be gone.",
    ],
)
def test_who_disputes_defends_or_implores_says_something(reading: Reader, words: str) -> None:
    assert [each.subject for each in STATEMENT.find(reading(words))] == ["CUB"]


@pytest.mark.parametrize(
    "words",
    [
        "Cuba defended the reef against Fiji.",
        "Cuba attacked Fiji for the second time.",
        "Cuba and Fiji contested the islands of the reef.",
        "Cuba accepted a loan of Fiji for the reef.",
    ],
)
def test_who_fights_or_takes_says_nothing(reading: Reader, words: str) -> None:
    assert not list(STATEMENT.find(reading(words)))
