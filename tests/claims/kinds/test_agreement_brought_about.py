"""Agreements told by what leads to them, by what they govern, and by any verb of making."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.agreement import AGREEMENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("Talks between Peru and Chad led to a fishing treaty in 1951.", "1951"),
        ("The dispute between Peru and Chad was settled by a border treaty in 1951.", "1951"),
        ("Relations between Peru and Chad are governed by a trade pact.", ""),
        ("Peru and Chad are parties to a readmission agreement.", ""),
        ("Peru angered Chad by denouncing the fishing treaty between them.", ""),
        ("A fishing pact was approved between Peru and Chad in 1951.", "1951"),
        ("The Convention of Suva, concluded between Peru and Chad in 1951, is forgotten.", "1951"),
        ("A fishing treaty took effect between Peru and Chad in 1951.", "1951"),
        ("A visa waiver agreement is in place between Peru and Chad.", ""),
    ],
)
def test_an_agreement_is_of_those_whom_its_clause_is_about(
    reading: Reader, words: str, date: str
) -> None:
    (agreed,) = AGREEMENT.find(reading(words))
    assert (agreed.parties, agreed.date, agreed.modality) == (("PER", "TCD"), date, "")


@pytest.mark.parametrize(
    "words",
    [
        "Peru deals with Chad in copper.",
        "Talks between Peru and Chad led to no treaty in 1951.",
        "Talks between Peru and Chad led to a treaty between Fiji and Cuba.",
        "Talks between firms of Peru and firms of Chad led to a contract in 1951.",
    ],
)
def test_what_is_no_agreement_of_the_two(reading: Reader, words: str) -> None:
    found = AGREEMENT.find(reading(words))
    assert [each for each in found if each.parties == ("PER", "TCD")] == []
