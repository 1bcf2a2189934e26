"""Recognitions told by what stands over a list, or before it."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.recognition import RECOGNITION

Reader = Callable[[str], Reading]


def found(reading: Reading) -> list[tuple[str, str, str, str]]:
    claims = RECOGNITION.find(reading)
    return [(each.subject, each.object, each.status, each.date) for each in claims]


@pytest.mark.parametrize(
    ("over", "expected"),
    [
        ("== States that recognise Fiji ==", ("CUB", "FJI", "recognised")),
        ("== UN member states that have recognised Fiji ==", ("CUB", "FJI", "recognised")),
        ("== States that have withdrawn recognition ==", ("CUB", "AZE", "withdrawn")),
        ("== Nations that formerly recognised Fiji ==", ("CUB", "FJI", "withdrawn")),
        ("== States that recognise Fiji ==\n=== Isles ===", ("CUB", "FJI", "recognised")),
        ("== States recognised by Fiji ==", ("FJI", "CUB", "recognised")),
        ("== States that Fiji recognises ==", ("FJI", "CUB", "recognised")),
        ("Fiji has been recognised by the following states:", ("CUB", "FJI", "recognised")),
        ("They met. It is recognised by:", ("CUB", "AZE", "recognised")),
        ("Fiji recognises these states:", ("FJI", "CUB", "recognised")),
    ],
)
def test_what_is_over_a_list_tells_who_recognises(
    reading: Reader, over: str, expected: tuple[str, str, str]
) -> None:
    words = f"{over}\n* [[Cuba]] – 3 May 1990"
    assert found(reading(words)) == [(*expected, "1990-05-03")]


def test_who_is_not_recognised_has_no_date(reading: Reader) -> None:
    words = "== States that do not recognise Fiji ==\n* [[Cuba]]\n* [[Chad]] (as of 2010)"
    expected = [("CUB", "FJI", "not_recognised", ""), ("TCD", "FJI", "not_recognised", "")]
    assert found(reading(words)) == expected


@pytest.mark.parametrize(
    "over",
    [
        "== Partially recognised states ==",
        "== States with limited recognition ==",
        "== States that recognise neither ==",
        "== States that recognise Fijian passports ==",
        "== States that recognise Fiji's borders ==",
        "== Recognition of Fiji ==",
        "Fiji is not recognised by all. They trade with:",
    ],
)
def test_other_words_over_a_list_tell_of_no_recognition(reading: Reader, over: str) -> None:
    assert found(reading(f"{over}\n* [[Cuba]] – 3 May 1990")) == []
