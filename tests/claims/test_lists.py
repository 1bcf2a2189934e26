from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.lists import items

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "actors"),
    [
        ("Cuba, Iran and Fiji", ["CUB", "IRN", "FJI"]),
        ("Africa: Chad, Mali (1960–1973), and the Gambia", ["TCD", "MLI", "GMB"]),
        ("Cuba (until 1979); Iran; as well as the Holy See.", ["CUB", "IRN", "VAT"]),
        ("Taiwan (Republic of China), which keeps an office", ["TWN"]),
        ("Cuba, Iran and Fiji do not take part", []),
        ("Relations with Cuba are old", []),
    ],
)
def test_an_enumeration_gives_its_items(reading: Reader, words: str, actors: list[str]) -> None:
    page = reading(words)
    assert [each.actor for each in items(page, 0, len(page.plain))] == actors


def test_an_item_has_its_brackets_and_its_date(reading: Reader) -> None:
    page = reading("Mali (1960–1973), Chad – 3 May 1972")
    mali, chad = items(page, 0, len(page.plain))
    assert [each.of(page.plain) for each in mali.brackets] == ["1960–1973"]
    assert chad.dated is not None
    assert chad.dated.of(page.plain) == "3 May 1972"
