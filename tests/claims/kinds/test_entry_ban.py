"""Who may not enter where."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.entry_ban import ENTRY_BAN

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Citizens of Fiji are barred from entering Cuba.", [("CUB", "FJI")]),
        ("Fijian citizens are forbidden entry to Cuba.", [("CUB", "FJI")]),
        (
            "Citizens of Fiji, as well as people who have been there, are forbidden entry to Cuba.",
            [("CUB", "FJI"), ("CUB", "people who have been there")],
        ),
        (
            "If a passport shows a stamp of the island, they are refused entry to Cuba.",
            [("CUB", "a passport shows a stamp of the island")],
        ),
        ("Cuba refuses entry to Fijian passport holders.", [("CUB", "FJI")]),
        (
            "In 2003 the Cuban embassy denied visas to two Fijian miners who wished to go there.",
            [("CUB", "two Fijian miners")],
        ),
        ("In 2003 a decree suspended the entry of Fijian nationals to Cuba.", [("CUB", "FJI")]),
        ("Cuba has restricted the travel of Ana Maria Vela.", [("CUB", "Ana Maria Vela")]),
        ("Cuba imposed a travel ban on Fijian citizens.", [("CUB", "FJI")]),
        ("Fijian ships were banned from Cuba's ports.", [("CUB", "Fijian ships")]),
        ("Cuba suspended the export of wine to Fiji.", []),
        ("Cuba refused to print visas for two miners.", []),
        ("Cuba does not have an embassy in Suva.", []),
        ("Cuba denied the report.", []),
    ],
)
def test_a_sentence_tells_who_is_barred(
    reading: Reader, words: str, expected: list[tuple[str, str]]
) -> None:
    assert [(each.subject, each.object) for each in ENTRY_BAN.find(reading(words))] == expected
