"""Offices told in other ways: in apposition within a clause, by a nuncio, in a row of its own."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.office import OFFICE

Reader = Callable[[str], Reading]


def told(claim: Claim) -> tuple[str, str, str]:
    return claim.subject, claim.object, str(claim.qualifiers["role"])


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("They went to Ana Rojas, the Cuban trade minister, with it.",
         ("Ana Rojas", "CUB", "Trade Minister")),
        ("It was the work of Ana Rojas (former president of Cuba).",
         ("Ana Rojas", "CUB", "President")),
        ("It began in Chad, Cuban President Ana Rojas said.", ("Ana Rojas", "CUB", "President")),
        ("The Apostolic Nuncio to Cuba is Cardinal Juan Vula as of June.",
         ("Juan Vula", "VAT", "Apostolic Nuncio to Cuba")),
        ("Ana Rojas, Commissioner for Human Rights of the African Union, came.",
         ("Ana Rojas", "African Union", "Commissioner for Human Rights")),
        ("The principal Cuban official in Chad is Ambassador Ana Rojas.",
         ("Ana Rojas", "CUB", "Ambassador")),
        ("The highest-ranking Cuban diplomat in Chad is Ambassador Ana Rojas.",
         ("Ana Rojas", "CUB", "Ambassador")),
        ("The Minister of Health is Ana Rojas.", ("Ana Rojas", "AZE", "Minister of Health")),
        ("First Ambassador of Peru to Cuba ( resident in Lima ) Mr. Ana Rojas came.",
         ("Ana Rojas", "PER", "Ambassador to Cuba")),
    ],
)  # fmt: skip
def test_an_office_is_told_in_any_order(
    reading: Reader, words: str, office: tuple[str, str, str]
) -> None:
    assert [told(each) for each in OFFICE.find(reading(words))] == [office]


def test_who_assumes_power_holds_the_office_since(reading: Reader) -> None:
    (claim,) = OFFICE.find(reading("Cuban President Ana Rojas assumed power in 1970."))
    assert claim.start == "1970"


def test_an_office_is_told_once_in_each_row_of_a_table(reading: Reader) -> None:
    row = "|-\n|{{flag|%s}}||1990||Cuban President Ana Rojas came. President Ana Rojas left.\n"
    page = '{| class="wikitable"\n! Country !! Since !! Notes\n' + row % "Fiji" + row % "Chad"
    assert len(list(OFFICE.find(reading(page + "|}")))) == 2


def test_an_officer_pictured_with_a_foreign_one_serves_the_document_s_state(
    reading: Reader,
) -> None:
    page = "[[File:A.jpg|thumb|Cuban President Ana Rojas with Foreign Minister Juan Vula, 2011]]"
    found = {told(each) for each in OFFICE.find(reading(page))}
    assert ("Juan Vula", "AZE", "Minister of Foreign Affairs") in found


def test_the_oil_workers_have_a_president_who_serves_no_state(reading: Reader) -> None:
    assert not list(OFFICE.find(reading("It was Ana Rojas, president of the oil workers.")))
