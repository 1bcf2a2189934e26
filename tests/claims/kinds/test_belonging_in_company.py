"""Memberships told by company, by a part in the founding, by terms served and by staying out."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.membership import MEMBERSHIP

Reader = Callable[[str], Reading]
Told = Callable[[Reading], list[str]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # with others
        ("Cuba and five other NATO countries were fined.", ["CUB NATO member"]),
        ("Cuba, as well as many other members of NATO, was fined.", ["CUB NATO member"]),
        ("Cuba and other rich countries were fined by NATO.", []),
        ("Like most other NATO members, Cuba imports its steel.", ["CUB NATO member"]),
        ("Cuba has close ties with other members of NATO.", ["CUB NATO member"]),
        ("Cuba has close ties with the members of NATO.", []),
        ("Cuba has won recognition from four other NATO members.", []),
        ("Cuba asked Fiji to trade with other members of NATO.", []),
        # one of them
        ("Cuba is one of only seven NATO members to have no army.", ["CUB NATO member"]),
        ("Cuba was one of the NATO states that paid in full.", ["CUB NATO member"]),
        ("Cuba was one of the states that paid NATO in full.", []),
        ("Cuba was the only NATO country that paid in full.", ["CUB NATO member"]),
        ("In 1990 Cuba became the second NATO country to pay in full.", []),
        ("Cuba is not one of the NATO members.", []),
        # named among them
        ("It trades with countries in NATO such as Cuba and Fiji.",
         ["CUB NATO member", "FJI NATO member"]),
        ("It trades with members of NATO, particularly Cuba.", ["CUB NATO member"]),
        ("It trades with countries outside NATO such as Cuba.", []),
        ("It is an observer in the Arab League (Cuba, Fiji and Chad).",
         ["AZE Arab League observer", "CUB Arab League member", "FJI Arab League member",
          "TCD Arab League member"]),
        ("It is an observer in the Arab League (Cuba).", ["AZE Arab League observer"]),
        ("Four UN member states (Cuba, Fiji, Peru and Chad) were fined.", []),
        # a part in the founding
        ("Cuba played a leading role in the creation of NATO.", ["CUB NATO founder"]),
        ("In 1998 Cuba contributed to the founding of NATO.", ["CUB NATO founder 1998"]),
        ("Cuba helped to establish NATO in 1998.", ["CUB NATO founder 1998"]),
        ("Cuba helped NATO to establish a fund.", []),
        # terms and seats
        ("On 1 May 2008 Cuba began its third two-year term on the UNSC.",
         ["CUB United Nations Security Council member 2008-05-01"]),
        ("Cuba holds one of five permanent seats in the Security Council.",
         ["CUB United Nations Security Council member"]),
        ("Cuba holds a session of its National Security Council.", []),
        ("Cuba was elected as a non-permanent member to the UNSC.",
         ["CUB United Nations Security Council member"]),
        # what is wanted, and whose it is
        ("It praised the country's membership of NATO.", ["AZE NATO member"]),
        ("The country's efforts to gain membership in regional bodies such as NATO are slow.",
         ["AZE NATO member intended"]),
        ("It backs Cuba's bid to join NATO and Interpol.",
         ["CUB Interpol member intended", "CUB NATO member intended"]),
        ("It backs Cuba's candidature for a seat on the UNSC.",
         ["CUB United Nations Security Council member intended"]),
        ("It took note of Cuba's application to NATO.", ["CUB NATO member intended"]),
        ("It took note of Cuba's application to NATO bases.", []),
        ("It promised to support Cuba in gaining membership in NATO.",
         ["CUB NATO member intended"]),
        ("Fiji is known by its active participation in NATO.", ["FJI NATO member"]),
        ("Fiji is known by its participation in NATO exercises.", []),
        ("Its term as a nonpermanent member of the UNSC ended in May 2003.",
         ["AZE United Nations Security Council member 2003-05"]),
        ("In 1996 Cuba obtained full NATO membership.", ["CUB NATO member"]),
        ("Cuba has NATO membership aspirations.", []),
        ("In 2019 Cuba left NATO to become a member of Interpol.",
         ["CUB Interpol member 2019", "CUB NATO member 2019 denied"]),
        ("In May 2025 Cuba was elected to the UNSC.",
         ["CUB United Nations Security Council member"]),
        ("It joined NATO, which includes Cuba and Fiji.",
         ["AZE NATO member", "CUB NATO member", "FJI NATO member"]),
        ("It met members of NATO, a military pact made up of Cuba and Fiji.",
         ["CUB NATO member", "FJI NATO member"]),
        # how the bodies of a list are named
        ("Cuba is a member of the Caribbean's [[Bern Security System]] and NATO.",
         ["CUB Bern Security System member", "CUB NATO member"]),
        ("Cuba is a member of Interpol and the northern defence alliance NATO.",
         ["CUB Interpol member", "CUB NATO member"]),
        ("Cuba is a member of the North Atlantic Coordination Council (NACC).",
         ["CUB North Atlantic Cooperation Council member"]),
        ("Cuba is a member of the Bern Coordination Council (NACC).",
         ["CUB Bern Coordination Council member"]),
        ("Cuba is a member of the United Nations and its specialised agencies.",
         ["CUB United Nations member", "CUB United Nations specialized agencies member"]),
        ("Cuba is a member of the United Nations and many of its specialised agencies.",
         ["CUB United Nations member"]),
        # out of it
        ("Cuba was suspended from NATO in 2006.", ["CUB NATO member 2006 denied"]),
        ("Cuba has been suspended several times from NATO.", ["CUB NATO member denied"]),
        ("Cuba was suspended from NATO proceedings in 2006.", []),
        ("In 2006 Cuba suspended its participation in NATO.", ["CUB NATO member 2006 denied"]),
        ("Cuba decided to remain outside of NATO.", ["CUB NATO member denied"]),
        ("Cuba stayed out of NATO for good.", ["CUB NATO member denied"]),
        ("Cuba has its largest markets outside NATO.", []),
        ("Cuba participated in NATO.", ["CUB NATO member"]),
        ("Cuba participated in the United Nations Mission in Liberia.", []),
    ],
)  # fmt: skip
def test_belonging_is_told_by_company_and_by_what_one_takes_part_in(
    reading: Reader, words: str, expected: list[str], memberships: Told
) -> None:
    assert sorted(memberships(reading(words))) == sorted(expected)


def test_who_is_named_among_members_is_quoted_up_to_the_name(reading: Reader) -> None:
    claims = MEMBERSHIP.find(reading("It trades with countries in NATO such as Cuba and Fiji."))
    assert [each.quote for each in claims] == [
        "countries in NATO such as Cuba",
        "countries in NATO such as Cuba and Fiji",
    ]


def test_who_deals_with_other_members_is_quoted_with_them(reading: Reader) -> None:
    (claim,) = MEMBERSHIP.find(reading("It has close ties with other NATO members in the north."))
    assert claim.quote == "It has close ties with other NATO members"


@pytest.mark.parametrize(
    ("item", "role"),
    [("Interpol (pending member)", "candidate"), ("Interpol (correspondent)", "associate")],
)
def test_brackets_tell_how_one_belongs(reading: Reader, item: str, role: str) -> None:
    claims = MEMBERSHIP.find(reading(f"Azerbaijan belongs to:\n* NATO\n* {item}"))
    assert [str(each.qualifiers["role"]) for each in claims] == ["member", role]
