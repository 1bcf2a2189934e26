"""Ill will that no other rule tells: a word for it in a clause that has two and nobody else."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.dispute import DISPUTE

Reader = Callable[[str], Reading]


def _told(reading: Reader, words: str) -> list[tuple[tuple[str, ...], str, str]]:
    found = DISPUTE.find(reading(words))
    return [(each.parties, each.status, each.qualifiers.get("over", "")) for each in found]


@pytest.mark.parametrize(
    ("words", "parties", "status", "over"),
    [
        ("Chad contests Peru's lease of the old pier.", ("PER", "TCD"), "contests",
         "Peru's lease of the old pier"),
        ("Chad spied on Peruvian shipyards.", ("PER", "TCD"), "spied", ""),
        ("Peruvian bakers were harassed by Chad.", ("PER", "TCD"), "harassed",
         ""),
        ("Chad was resentful of Peruvian bankers.", ("PER", "TCD"), "resentful",
         "Peruvian bankers"),
        ("Chad is involved in a dispute about the reef and a part of the frontier with Peru.",
         ("PER", "TCD"), "dispute", "reef and a part of the frontier with Peru"),
        ("The bishop did not accept Chad's animosity to Peru.", ("PER", "TCD"), "animosity",
         ""),
        ("A letter of the Chadian envoy, ridiculing Peru, was burnt.", ("PER", "TCD"),
         "ridiculing", ""),
        ("It was felt in 1987 that misgivings about Peru's pier were growing.", ("AZE", "PER"),
         "misgivings", "Peru's pier"),
    ],
)  # fmt: skip
def test_words_of_ill_will_tell_of_the_two_in_their_clause(
    reading: Reader, words: str, parties: tuple[str, ...], status: str, over: str
) -> None:
    assert (parties, status, over) in _told(reading, words)


@pytest.mark.parametrize(
    "words",
    [
        "Chad condemned the bombing of a school in Peru.",
        "Chad refused to recognise Peru.",
        "Prices rose with a Malian scheme to buy Peru, a small isle, condemned by Chad.",
        "Chad complained to the United Nations that the price of nets had risen.",
        "Chad and Peru were wary of frost.",
        "A treaty allowed Chad to obstruct Peruvian trawlers.",
        "Chad was resentful of Peru's neighbours.",
        "Chad and Peru agreed to combat discrimination against sailors from Mali.",
        "The pressures of frost were felt in Peru.",
    ],
)
def test_words_that_leave_open_whose_ill_will_it_is_tell_nothing(
    reading: Reader, words: str
) -> None:
    assert not _told(reading, words)


@pytest.mark.parametrize(
    "words",
    [
        "== Peru ==\nDespite policy quarrels over nets, the two countries exchange envoys.",
        "== Peru ==\nA letter of the consul followed, denouncing Peru for the raid on the pier.",
        "== Peru ==\nIn 1987 the junta widened its claim over the reef, and Peru lost it.",
    ],
)
def test_under_one_s_heading_strong_words_are_of_the_two(reading: Reader, words: str) -> None:
    assert [parties for parties, _, _ in _told(reading, words)] == [("AZE", "PER")]


@pytest.mark.parametrize(
    "words",
    [
        "== Peru ==\nWestern coercion hurt the growers of Peru.",
        "== Peru ==\nSectarian resentments of Peruvian bakers grew.",
        "== Peru ==\nPeru waived any territorial claims over the pier.",
        "== Peru ==\nThe two countries share a friendly rivalry on the pitch.",
        "== Peru ==\nBakers in Lima criticised a rise of the price of flour.",
    ],
)
def test_strong_words_for_what_others_bear_tell_nothing_of_the_two(
    reading: Reader, words: str
) -> None:
    assert not _told(reading, words)
