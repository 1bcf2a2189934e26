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
        ("Cuba has good ties with other Fijian-speaking nations.",
         {("CUB", "Fijian-speaking nations")}),
        ("Cuba has good ties with both East and West.",
         {("CUB", "East"), ("CUB", "Western world")}),
        ("Cuba has good ties with its neighbours.", {("CUB", "neighbours of Cuba")}),
        ("Cuba has good ties with its neighbours Iran and Italy.",
         {("CUB", "IRN"), ("CUB", "ITA")}),
        ("Cuba has good ties with its Arab neighbours, Fiji, and the Middle East.",
         {("CUB", "Arab neighbours"), ("CUB", "FJI"), ("CUB", "Middle East")}),
        ("Cuba has good ties with NATO countries.", {("CUB", "NATO countries")}),
        ("Cuba has good ties with other members of the African Union, such as Chad.",
         {("CUB", "members of the African Union"), ("CUB", "TCD")}),
        ("Cuba has good ties with the major powers active there, including Chad.",
         {("CUB", "major powers"), ("CUB", "TCD")}),
        ("Cuba has good ties with socialist countries in Asia and Africa.",
         {("CUB", "socialist countries in Asia and Africa")}),
        ("Cuba has good ties in the Pacific.", {("CUB", "Pacific")}),
        ("After the Iranian flood, Havana has good ties with the Arab states.",
         {("CUB", "Arab states")}),
        ("Cuba has good ties with the West and all its neighbours except Chad.",
         {("CUB", "Western world")}),
        ("Cuba has good ties with Chad and Iran, both Muslim countries.",
         {("CUB", "TCD"), ("CUB", "IRN")}),
        ("Good ties with its neighbours Cuba and Fiji began.", {("AZE", "CUB"), ("AZE", "FJI")}),
        ("Good ties between Cuba and the Arab states began.", {("CUB", "Arab states")}),
        ("Arab states have long enjoyed good ties with Cuba.", {("CUB", "Arab states")}),
        ("Cuba and Fiji have good ties with their neighbours.", set()),
        ("Cuba has good ties with some other countries.", set()),
        ("Cuba has good ties with Chad, and African nations have followed.", {("CUB", "TCD")}),
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
