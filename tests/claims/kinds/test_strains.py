"""Ties that grow worse, points of contention and borders that are not settled."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.dispute import DISPUTE

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "status", "over"),
    [
        ("It led to a cooling of relations between Chad and Peru.", "cooling of relations",
         "bilateral relations"),
        ("The toll damaged relations between Chad and Peru.", "damaged relations", "toll"),
        ("Relations between Chad and Peru reached a new low after the hunt.", "new low",
         "hunt"),
        ("Ties between Chad and Peru suffered a brief setback.", "setback", ""),
        ("Chad's ties with Peru were once good, but soured.", "soured ties",
         "bilateral relations"),
        ("Chad and Peru were at odds over the toll.", "at odds", "toll"),
        ("The pact of Cuba and Fiji led to a rupture in relations between Chad and Peru.",
         "rupture in relations", "pact of Cuba and Fiji"),
        ("The canal is a bone of contention between Chad and Peru.", "bone of contention",
         "canal"),
        ("Chad and Peru were on opposing sides.", "opposing sides", ""),
        ("There were border incidents between Chad and Peru.", "border incidents", "border"),
        ("Chad's relations with Peru have been stressed.", "stressed relations",
         "bilateral relations"),
        ("The border between Chad and Peru remains undemarcated.", "undemarcated", "border"),
        ("Chad and Peru spoke about the unresolved boundary between Chad and Peru.", "unresolved",
         "border"),
    ],
)  # fmt: skip
def test_ties_grow_worse(reading: Reader, words: str, status: str, over: str) -> None:
    (claim,) = DISPUTE.find(reading(words))
    assert (claim.parties, claim.status, claim.qualifiers.get("over", "")) == (
        ("PER", "TCD"), status, over,
    )  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "The toll would damage relations between Chad and Peru.",
        "Chad wanted to avoid a rupture of relations between Chad and Peru.",
        "The cooling of the lake worried Chad and Peru.",
        "Trade grew at the end of the hostilities between Chad and Peru.",
    ],
)
def test_what_has_not_come_is_no_strain(reading: Reader, words: str) -> None:
    assert not list(DISPUTE.find(reading(words)))


def test_who_holds_a_disputed_land_is_at_odds_with_who_claims_it(reading: Reader) -> None:
    (claim,) = DISPUTE.find(reading("It was before the Israeli occupation of the Golan Heights."))
    assert (claim.parties, claim.status) == (("ISR", "SYR"), "occupation")


def test_ties_of_the_country_are_marred_too(reading: Reader) -> None:
    (claim,) = DISPUTE.find(reading("The fine soured the country's ties with Peru."))
    assert (claim.parties, claim.qualifiers.get("over", "")) == (("AZE", "PER"), "fine")


@pytest.mark.parametrize(
    ("words", "parties", "status"),
    [
        ("Since 2017 Sino-Peruvian relations have deteriorated.", ("CHN", "PER"),
         "deteriorated relations"),
        ("Chad's ties with Peru are good but subject to strains.", ("PER", "TCD"), "strains"),
        ("Chadian–Peruvian relations remain at a standstill.", ("PER", "TCD"),
         "relations at a standstill"),
        ("Ties between Chad and Peru went into decline.", ("PER", "TCD"), "decline"),
        ("Chad helped Peru at first, but their relations declined.", ("PER", "TCD"),
         "relations declined"),
        ("The reefs remain in dispute between Chad and Peru.", ("PER", "TCD"), "in dispute"),
        ("It led to a new cooling of their relations between Chad and Peru.", ("PER", "TCD"),
         "cooling of relations"),
        ("Chad has an ongoing conflict with Peru over an island.", ("PER", "TCD"), "ongoing"),
        ("He met with old enemies of Chad such as Peru.", ("PER", "TCD"), "old enemies"),
    ],
)  # fmt: skip
def test_whose_ties_grow_worse(
    reading: Reader, words: str, parties: tuple[str, ...], status: str
) -> None:
    (claim,) = DISPUTE.find(reading(words))
    assert (claim.parties, claim.status) == (parties, status)


@pytest.mark.parametrize(
    "words",
    [
        "Since 2017 Ruritano-Peruvian relations have deteriorated.",
        "Chad helped Peru and Mali at first, but their relations declined.",
        "== United Nations ==\nThere were some tensions.",
    ],
)
def test_strained_ties_of_nobody_known_are_none(reading: Reader, words: str) -> None:
    assert not list(DISPUTE.find(reading(words)))
