"""Agreements that two have, whoever signed them."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.agreement import AGREEMENT

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str]]:
    return [(" ".join(each.parties), str(each.qualifiers["type"])) for each in AGREEMENT.find(page)]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("have an Extradition Treaty, and an Investment Agreement.",
         [("AZE FJI", "extradition treaty"), ("AZE FJI", "investment agreement")]),
        ("have a Youth Partnership, and a Trade Agreement.", [("AZE FJI", "trade agreement")]),
        (("share common membership of the Bank, the Court and the Fund, as well as the Southern "
         "Seas Economic Partnership Agreement."), [("AZE FJI", "economic partnership agreement")]),
        ("have a good agreement on nothing.", []),
        ("have an Export and Reef Partnership, and a Tax Convention.",
         [("AZE FJI", "tax convention")]),
        ("have a Reef, Trade and Cooperation Agreement.",
         [("AZE FJI", "trade and cooperation agreement")]),
        ("have countless agreements.", [("AZE FJI", "agreement")]),
        ("have in place a shipping agreement.", [("AZE FJI", "shipping agreement")]),
        ("have helped broker agreements.", []),
    ],
)  # fmt: skip
def test_what_the_two_countries_have_is_an_agreement(
    reading: Reader, words: str, said: list[tuple[str, str]]
) -> None:
    assert told(reading(f"== Fiji ==\nThe two countries {words}")) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Chad has a monetary agreement with Peru, which helps.",
         [("PER TCD", "monetary agreement")]),
        ("Chad has a free trade agreement with Peru.", [("PER TCD", "free trade agreement")]),
        ("Chad sits in the Court with a Bilateral Immunity Agreement for the US-army.",
         [("TCD USA", "bilateral immunity agreement")]),
        ("Chad left the bloc of Peru, with which it had a customs agreement.",
         [("PER TCD", "customs agreement")]),
        ("A fishing treaty signed by Cuba and Fiji was lost.", [("CUB FJI", "fishing treaty")]),
    ],
)  # fmt: skip
def test_what_two_have_is_an_agreement(
    reading: Reader, words: str, said: list[tuple[str, str]]
) -> None:
    assert told(reading(words)) == said


def test_an_officer_signs_with_a_counterpart(reading: Reader) -> None:
    words = (
        "On 3 May 2004, Peruvian Foreign Minister Ana Rojas signed a “Memorandum of "
        "Understanding” with her Cuban counterpart, Luis Paz."
    )
    (claim,) = AGREEMENT.find(reading(words))
    assert (claim.parties, claim.date) == (("CUB", "PER"), "2004-05-03")
