"""Who does what."""

import re
from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import prose

Reader = Callable[[str], Reading]
OPENED = re.compile(r"\b(?:opened|closed|opening)\b")


def told(reading: Reading) -> list[tuple[tuple[str, ...], str]]:
    return [
        (tuple(each.id for each in act.subjects), act.verb[0])
        for sentence in prose(reading).with_any("open", "clos")
        for act in acts(sentence, OPENED, reading.state)
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Cuba opened a school.", [(("CUB",), "opened")]),
        ("Cuba, in May 1992, officially opened a school.", [(("CUB",), "opened")]),
        (
            "Cuba opened a school and closed a bank.",
            [(("CUB",), "opened"), (("CUB",), "closed")],
        ),
        (
            "Cuba opened a school while Fiji closed one.",
            [(("CUB",), "opened"), (("FJI",), "closed")],
        ),
        ("In 1992, Cuba announced that it had opened a school.", [(("CUB",), "opened")]),
        ("It opened a school.", [(("AZE",), "opened")]),
        ("The road to Cuba opened.", []),
        ("With Cuba opening a school, all was well.", [(("CUB",), "opening")]),
        ("Havana opened a school.", [(("CUB",), "opened")]),
        ("Santiago de Cuba opened a school.", []),
    ],
)
def test_a_verb_has_the_subject_that_stands_by_it(
    reading: Reader, words: str, expected: list[tuple[tuple[str, ...], str]]
) -> None:
    assert told(reading(words)) == expected
