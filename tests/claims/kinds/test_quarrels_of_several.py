"""Quarrels of each of several, by "it" alone, that all but came to war; how far they are quoted."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.dispute import DISPUTE

Reader = Callable[[str], Reading]


def _told(page: Reading) -> list[tuple[str, str]]:
    return [
        (" ".join(each.parties), each.qualifiers.get("over", "")) for each in DISPUTE.find(page)
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "Chad wrote to Kenya and Peru, both were lands that had border disputes with Cuba.",
            [("CUB KEN", "border"), ("CUB PER", "border")],
        ),
        (
            "She met Chad, Kenya and Peru, all of which have territorial disputes with Cuba.",
            [("CUB TCD", "territory"), ("CUB KEN", "territory"), ("CUB PER", "territory")],
        ),
        (
            "Chad had border disputes with states, including with Peru in the Bay and with Kenya.",
            [("PER TCD", "border"), ("KEN TCD", "border")],
        ),
        (
            "States with large fleets, such as Chad and Kenya, also began to mistrust Peru.",
            [("KEN PER TCD", "")],
        ),
        (
            "Crises also developed in Chad's relations with Kenya and Peru.",
            [("KEN TCD", "bilateral relations"), ("PER TCD", "bilateral relations")],
        ),
        ("Kenya and Chad oppose Peru's plans.", [("KEN PER TCD", "Peru's plans")]),
        ("Chad went on to oppose Peru's bid.", [("PER TCD", "Peru's bid")]),
        ("The pact allowed Chad to oppose the decisions of the Peruvian government.", []),
        ("Chad almost went to war with Peru.", [("PER TCD", "")]),
        ("Chad and Peru were on the brink of war.", [("PER TCD", "")]),
    ],
)
def test_quarrels_of_each_of_several(
    reading: Reader, words: str, said: list[tuple[str, str]]
) -> None:
    assert _told(reading(words)) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("The country takes part in talks. It condemned Peru's dam.", [("AZE PER", "Peru's dam")]),
        ("The country has accused Peru of theft.", [("AZE PER", "theft")]),
        ("Chad asked Kenya for help. It condemned Peru's dam.", [("PER TCD", "Peru's dam")]),
        ("The man asked Kenya for help. It condemned Peru's dam.", []),
    ],
)
def test_it_is_the_other_of_the_two_in_view(
    reading: Reader, words: str, said: list[tuple[str, str]]
) -> None:
    assert _told(reading(f"== Peru ==\n{words}")) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Chad claims the Isle of Ana, which belongs to Peru.", ("PER TCD", "Isle of Ana")),
        ("Chad claims the Ana Reefs, which are held by Peru.", ("PER TCD", "Ana Reefs")),
        ("Chad claims the Ana Reefs, which Peru administers.", ("PER TCD", "Ana Reefs")),
        ("Chad and Peru assert claims to the Ana Islands.", ("PER TCD", "Ana Islands")),
        ("Chad and Peru press their claims to the Ana and Bela Islands.",
         ("PER TCD", "Ana and Bela Islands")),
        ("Portugal holds claim to the territory of Olivenza on the Portuguese border.",
         ("ESP PRT", "territory of Olivenza on the Portuguese border")),
    ],
)  # fmt: skip
def test_whose_the_land_is_that_is_claimed(
    reading: Reader, words: str, said: tuple[str, str]
) -> None:
    assert _told(reading(words)) == [said]


def test_a_long_sentence_is_quoted_from_the_nearest_clause_that_names_a_party(
    reading: Reader,
) -> None:
    page = reading(
        "In 1990 Chad agreed to the plan, the fruit of many years of talks in the region and "
        "beyond, among them some with the very rich and some with the very poor who live by the "
        "long river in the south, and it led to a further dispute with Peru over the dam."
    )
    (told,) = DISPUTE.find(page)
    assert told.parties == ("PER", "TCD")
    assert page.plain[told.at :].startswith("it led to a further dispute")
