"""Recognitions by groups, as whatever one is recognised, and taken from the other of two."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.recognition import RECOGNITION
from comity.claims.kinds.relations import RELATIONS

Reader = Callable[[str], Reading]


def told(claim: Claim) -> str:
    as_ = str(claim.qualifiers.get("as", ""))
    said = (claim.subject, claim.object, claim.status, claim.date, as_)
    return " ".join(filter(None, said))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Only Arab states recognised Kosovo in 1999.",
            ["Arab states XKX recognised 1999"],
        ),
        (
            "The Baltic states did not recognise Abkhazia.",
            ["Baltic states Abkhazia not_recognised"],
        ),
        (
            "Chad recognised Fiji as a trusted guardian of the reefs.",
            ["TCD FJI recognised trusted guardian of the reefs"],
        ),
        (
            "== Taiwan ==\nAzerbaijan switched recognition to China in 1999.",
            ["AZE CHN recognised 1999", "AZE TWN withdrawn 1999"],
        ),
    ],
)
def test_recognition_is_told(reading: Reader, words: str, expected: list[str]) -> None:
    assert sorted(told(each) for each in RECOGNITION.find(reading(words))) == sorted(expected)


@pytest.mark.parametrize(
    "words",
    [
        "Chad may be one of the first Arab countries to recognise Kosovo.",
        "Chad recognised Fiji as part of Cuba.",
        "Some Arab states might recognise Kosovo.",
    ],
)
def test_no_group_recognises_what_one_may(reading: Reader, words: str) -> None:
    subjects = [each.subject for each in RECOGNITION.find(reading(words)) if not each.modality]
    assert not subjects


def test_ties_that_go_back_to_a_year_were_not_established_then(reading: Reader) -> None:
    words = "== Peru ==\nRelations between Peru and Azerbaijan date back to 1991."
    assert not list(RELATIONS.find(reading(words)))


def test_what_a_switch_ends_is_told_once(reading: Reader) -> None:
    words = (
        "== Taiwan ==\nAzerbaijan recognised Taiwan until 1999, before switching its recognition "
        "to China."
    )
    ended = [each for each in RECOGNITION.find(reading(words)) if each.status == "withdrawn"]
    assert len(ended) == 1
