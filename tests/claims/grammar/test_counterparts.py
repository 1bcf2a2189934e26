"""Which two the words hold between."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.grammar.dealings.counterparts import counterparts
from comity.claims.prose.finding import prose

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Cuba has good ties with Fiji.", {("CUB", "FJI")}),
        ("Cuba has good ties with Fiji, Iran and Italy.",
         {("CUB", "FJI"), ("CUB", "IRN"), ("CUB", "ITA")}),
        ("There are good ties between Cuba and Fiji.", {("CUB", "FJI")}),
        ("There are good ties between Havana and Suva.", {("CUB", "FJI")}),
        ("Cuban–Fijian good ties began late.", {("CUB", "FJI")}),
        ("Cuba and Fiji enjoy good ties as members of the Commonwealth.", {("CUB", "FJI")}),
        ("Cuba's good ties to Fiji.", {("CUB", "FJI")}),
        ("Cuba has good ties with most Arab states.", {("CUB", "Arab states")}),
        ("Good ties with Fiji began.", {("AZE", "FJI")}),
        ("Cuba has good ties with the West, with East African nations and with Africa.",
         {("CUB", "Western world"), ("CUB", "East African nations"), ("CUB", "Africa")}),
        ("Cuba's good ties with Fiji and the West grew.",
         {("CUB", "FJI"), ("CUB", "Western world")}),
        ("Once the Cuban matter was settled, good ties with Fiji began.", {("AZE", "FJI")}),
        ("Cuba has good ties with Fiji, and the two countries trade.", {("CUB", "FJI")}),
        ("Cuba has good ties to Ruritania.", set()),
        ("Cuba has good ties with other Fijian-speaking nations.", set()),
        ("Good ties with the village are wanted.", set()),
        ("Good ties began.", set()),
    ],
)  # fmt: skip
def test_whom_words_hold_between_stands_close_by(
    reading: Reader, words: str, expected: set[tuple[str, str]]
) -> None:
    read = reading(words)
    sentence = next(prose(read).with_any("good"))
    start = sentence.shape.text.lower().index("good ties")
    pairs = counterparts(sentence, start, start + len("good ties"), read.state)
    assert {tuple(sorted(each)) for each in pairs} == {tuple(sorted(each)) for each in expected}
