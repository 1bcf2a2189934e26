"""Beside the type of a partnership stand its rank and its scope: for what, in what and how."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


SLOTS = ("rank", "type", "scope")


def types(page: Reading, actor: str = "PER") -> list[str]:
    return [
        " | ".join(f"{each.qualifiers[slot]}" for slot in SLOTS if slot in each.qualifiers)
        for each in PARTNERSHIP.find(page)
        if actor in each.actors()
    ]


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Chad is Peru's second-largest trading partner.", "second-largest | trading partner"),
        ("Chad was Peru's 14th largest merchandise export market.",
         "14th largest merchandise | export market"),
        ("Chad is one of Peru's most important trading partners in the Sahel.",
         "one of the most | important trading partner | in the Sahel"),
        ("Chad is Peru's largest aid donor and closest ally.", "closest | ally"),
        ("Chad is Peru's main development partner.", "main | development aid"),
        # what stands before them is no rank
        ("They were rivals, yet Chad and Peru remain allies.", "allies"),
    ],
)  # fmt: skip
def test_a_rank_stands_beside_the_type(reading: Reader, words: str, type_: str) -> None:
    assert type_ in types(reading(words))


def test_who_is_set_beside_one_of_a_rank_is_not_of_it(reading: Reader) -> None:
    page = reading("Chad is Peru's third-largest oil supplier after Togo.")
    assert {each.subject: each.qualifiers.get("rank") for each in PARTNERSHIP.find(page)} == {
        "TCD": "third-largest", "TGO": None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Chad expressed its support for the Peruvian bid for a seat in the council.",
         "support for bid for a seat in the council"),
        ("Chad supports Peru's independence, territorial integrity, its reforms and free trade.",
         "support for independence, territorial integrity, its reforms and free trade"),
        ("Chad voiced support for the Peruvian crossing of the northern pass.",
         "support for crossing of the northern pass"),
        ("Chad supported Peru in the salt war.", "support | in the salt war"),
        ("Chad supported Peru politically, but sent no troops.", "support | politically"),
        ("Chad gave Peru strong support at the salt congress.",
         "strong support | at the salt congress"),
        ("Chad declared its solidarity with the Peruvian people in the fight against locusts.",
         "solidarity | in the fight against locusts"),
        ("Chad was an ally of Peru in the salt war.", "ally | in the salt war"),
        ("Chad trains Peruvian pilots in the desert.", "training of pilots"),
        ("There have been regular exchanges between Chad and Peru at ministerial level.",
         "regular exchanges | at ministerial level"),
        ("There are regular exchanges of ministerial visits between Chad and Peru.",
         "regular exchanges | of ministerial visits"),
        ("Chad and Peru keep high-level contacts and consultations on tolls.",
         "high-level contacts and consultations on tolls"),
        ("Chad and Peru work closely together to fight cattle theft.",
         "cooperation | to fight cattle theft"),
        ("Chad has close ties and cooperation with Peru.", "close ties and cooperation"),
        ("There are strong education, trade and people-to-people links between Chad and Peru.",
         "education, trade and people-to-people links"),
        # where and when alone are none of it, nor is another clause
        ("Chad supported Peru in the past.", "support"),
        ("Chad supported Peru in 1987.", "support"),
        ("Chad supported Peru after it had won Togo's trust.", "support"),
        ("Chad's support for Peru eased Peruvian relations with Togo.", "support"),
    ],
)  # fmt: skip
def test_what_the_noun_governs_is_its_scope(reading: Reader, words: str, type_: str) -> None:
    assert type_ in types(reading(words))


def test_ties_that_have_seen_difficulties_are_no_friendship(reading: Reader) -> None:
    page = reading("Political relations between Chad and Peru have in the past seen difficulties.")
    assert not types(page)
