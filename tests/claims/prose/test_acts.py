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


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Fiji left.\n\nIt opened a school.", "AZE"),  # a paragraph of its own
        ("Fiji left the bank. It opened a school.", "FJI"),
        ("In 1990 Fiji left the bank. In 1991 it opened a school.", "FJI"),
        ("Fiji left the bank. It went away. The country opened a school.", "FJI"),
        ("== Cuba ==\nFiji left the bank. It opened a school.", "FJI"),
        ("== Cuba ==\nThe bank was left. It opened a school.", "CUB"),
        ("== Cuba ==\nFiji and Chad left the bank. It opened a school.", "CUB"),
        ("== Cuba ==\nFiji's bank was left. It opened a school.", "CUB"),
        ("== Cuba ==\nWith Fiji it went badly. It opened a school.", "CUB"),
    ],
)
def test_it_is_whom_the_sentence_before_is_about(reading: Reader, words: str, who: str) -> None:
    assert told(reading(words)) == [((who,), "opened")]


def test_who_is_meant_is_not_followed_without_end(reading: Reader) -> None:
    whole = told(reading("Fiji left. " + "It opened a school. " * 2000))
    assert [who for who, _ in (whole[0], whole[-1])] == [("FJI",), ("AZE",)]
