"""Actors that stand in lists under a heading, and what two kinds of claim make of it."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.agreement import AGREEMENT
from comity.claims.kinds.partnership import PARTNERSHIP
from comity.claims.listed import listed

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("[[Peru]] – Signed: 3 May 2006", [("PER", "2006-05-03", "[[Peru]] – Signed: 3 May 2006")]),
        ("Peru – July 2005.", [("PER", "2005-07", "Peru – July 2005")]),
        ("{{flag|Peru}} (as of 2015)", [("PER", "2015", "{{flag|Peru}} (as of 2015)")]),
        ("Peru", [("PER", "", "Peru")]),
        ("Peru is a neighbour", []),
        ("Peru, whose treaty was signed in 1999", []),
        ("Peru and Cuba", []),
        ("Peru – renounced in 2004", []),
    ],
)
def test_an_item_is_an_actor_and_its_date(
    reading: Reader, item: str, expected: list[tuple[str, str, str]]
) -> None:
    page = reading(f"== Pacts ==\n* {item}\n")
    found = [
        (each.actor, each.date, page.document.source[slice(*page.document.span(*each[3:5]))])
        for each in listed(page, bool)
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("heading", "types"),
    [
        ("Free trade agreements", ["free trade agreement"]),
        ("Double Taxation Agreements", ["double taxation agreement"]),
        ("Treaties", ["treaty"]),
        ("Memoranda of understanding", ["memorandum of understanding"]),
        ("International agreements", []),
        ("Countries without agreements yet", []),
        ("Neighbours", []),
    ],
)
def test_a_heading_names_the_agreement_with_each(
    reading: Reader, heading: str, types: list[str]
) -> None:
    claims = list(AGREEMENT.find(reading(f"== {heading} ==\nSome are:\n* Peru – May 2006\n")))
    assert [each.qualifiers["type"] for each in claims] == types
    assert all((each.parties, each.date) == (("AZE", "PER"), "2006-05") for each in claims)


def test_a_heading_names_the_partnership_with_each(reading: Reader) -> None:
    page = reading("== Comprehensive strategic partnerships ==\n* Peru (since 2015)\n* Cuba\n")
    claims = list(PARTNERSHIP.find(page))
    assert [each.parties for each in claims] == [("AZE", "PER"), ("AZE", "CUB")]
    assert {each.qualifiers["type"] for each in claims} == {"comprehensive strategic partnership"}
