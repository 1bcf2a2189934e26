"""Offices by how they are entered, held and left, in words of any rank."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.office import OFFICE

Reader = Callable[[str], Reading]
Term = tuple[str, str, str, str, str]


def told(claim: Claim) -> Term:
    role = str(claim.qualifiers["role"])
    return claim.subject, claim.object, role, claim.start, claim.end


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("Ana Rojas took office as president of Peru in 2009.", ("President", "2009", "")),
        ("Ana Rojas resigned as president of Peru in 2009.", ("President", "", "2009")),
        ("Ana Rojas was ousted as prime minister of Peru in 2009.", ("Prime Minister", "", "2009")),
        ("Ana Rojas's term as president of Peru ended in 2009.", ("President", "", "2009")),
        ("Ana Rojas (president of Peru 1999–2004) sang.", ("President", "1999", "2004")),
        ("Peru sent Ana Rojas as its ambassador to Chad in 1921.",
         ("Ambassador to Chad", "1921", "")),
        ("Ana Rojas presented her credentials as ambassador of Peru to Chad in 1921.",
         ("Ambassador to Chad", "", "")),
        ("Ana Rojas, the Peruvian honorary consul to Chad, sang.",
         ("Honorary Consul to Chad", "", "")),
        ("The Peruvian high commissioner to Chad, Ana Rojas, sang.",
         ("High Commissioner to Chad", "", "")),
        ("Peru's permanent representative to Chad is Ana Rojas.",
         ("Permanent Representative to Chad", "", "")),
        ("Ana Rojas came in her capacity as queen of Peru.", ("Queen", "", "")),
        ("The Peruvian prime minister at the time, Ana Rojas, sang.", ("Prime Minister", "", "")),
        ("Ana Rojas, the former dictator of Peru, sang.", ("Dictator", "", "")),
        ("The Peruvian leader, Ana Rojas, sang.", ("Leader", "", "")),
    ],
)  # fmt: skip
def test_an_office_is_told_with_its_term(
    reading: Reader, words: str, term: tuple[str, str, str]
) -> None:
    assert [told(each) for each in OFFICE.find(reading(words))] == [("Ana Rojas", "PER", *term)]


@pytest.mark.parametrize(
    "words",
    [
        "Chad rejected the nomination of Ana Rojas as ambassador of Peru.",
        "Ana Rojas was not elected president of Peru.",
        "Supporters of Ana Rojas as a leader sang in Peru.",
        "The Peruvian consul sang with Ana Rojas.",
    ],
)
def test_who_did_not_come_into_office_holds_none(reading: Reader, words: str) -> None:
    assert list(OFFICE.find(reading(words))) == []


def test_ranks_before_a_name_are_no_part_of_it(reading: Reader) -> None:
    claims = OFFICE.find(reading("Colonel Luis Paz, the ruler of Peru since 1969, sang."))
    assert [told(each) for each in claims] == [("Luis Paz", "PER", "Ruler", "1969", "")]
