"""Goods that one sells to the other, money that one puts into the other."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str]]:
    return [
        (" ".join(each.actors()), str(each.qualifiers["type"])) for each in PARTNERSHIP.find(page)
    ]


@pytest.mark.parametrize(
    ("words", "actors", "type_"),
    [
        ("Chad exports camel hides to Peru.", "TCD PER", "exports of camel hides"),
        ("Chad sold two ferries to Peru.", "TCD PER", "sale of two ferries"),
        ("Chad agreed to sell Peru looms at a discount.", "TCD PER", "sale of looms"),
        ("Chad's exports to Peru were worth $9 million.", "TCD PER", "exports"),
        ("Chad exported $9 million worth of goods to Peru.", "TCD PER", "exports"),
        ("Chad imports tea, rice and other goods from Peru.", "PER TCD", "imports"),
        ("Some Peruvian firms like Ola and Sons are active in Chad.", "PER TCD", "firms"),
        ("Chad imports copper wire from Peru.", "PER TCD", "copper wire supply"),
        ("Chad bought Peruvian coffee.", "PER TCD", "purchase of coffee"),
        ("Chad has invested heavily in Peru.", "TCD PER", "investment"),
        ("Chad's gum exports to Peru doubled.", "TCD PER", "gum exports"),
        ("Peruvian investment in Chad has grown.", "PER TCD", "investment"),
        ("Peruvian mining firms operate in Chad.", "PER TCD", "mining firms"),
        ("Chad is one of the largest suppliers of salt to Peru.", "TCD PER", "salt supply"),
        ("Chad is Peru's second largest foreign investor.", "TCD PER", "investment"),
        ("Chad is a leading investor in Peru.", "TCD PER", "investment"),
        ("Chad had become Peru's main source of foreign direct investment.", "TCD PER",
         "foreign direct investment"),
        ("Chad was Peru's chief creditor.", "TCD PER", "loans"),
    ],
)  # fmt: skip
def test_a_sentence_tells_who_trades_with_whom(
    reading: Reader, words: str, actors: str, type_: str
) -> None:
    assert told(reading(words)) == [(actors, type_)]


@pytest.mark.parametrize(
    "words",
    [
        "Trade between Chad and Peru was worth $9 million.",
        "Peru would gain if Chad imported oil from Peru.",
        "Chad sold its stake in the bank to Peru.",
        "Chad was sold to Peru.",
    ],
)
def test_what_is_an_amount_or_no_trade_of_two_is_none(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []


def test_each_of_two_gives_to_a_third(reading: Reader) -> None:
    told_ = told(reading("Chad and Fiji are the main investors in Peru."))
    assert told_ == [("TCD PER", "investment"), ("FJI PER", "investment")]


def test_goods_that_may_not_come_are_no_trade(reading: Reader) -> None:
    assert list(PARTNERSHIP.find(reading("Peru banned imports from Chad."))) == []
