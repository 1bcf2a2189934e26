"""Memberships told in other words than "Cuba is a member of NATO", and by lines of short names."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.membership import MEMBERSHIP

Reader = Callable[[str], Reading]


def told(claim: Claim) -> str:
    role = str(claim.qualifiers["role"])
    mood = f" {claim.modality}" if claim.modality else ""
    return f"{claim.subject} {claim.object} {role}{mood}"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Cuba and Fiji are members and co-founders of NATO.",
         ["CUB NATO founder", "FJI NATO founder"]),
        ("Cuba is a member of multi-national groups such as NATO.", ["CUB NATO member"]),
        ("Cuba is a member of regional organizations NATO and Interpol.",
         ["CUB NATO member", "CUB Interpol member"]),
        ("Cuba is a member of several UN bodies, including UNESCO.", ["CUB UNESCO member"]),
        ("Cuba is a member of the intergovernmental Baltic Assembly.",
         ["CUB Baltic Assembly member"]),
        ("In 1981 Cuba joined the six-member NATO.", ["CUB NATO member"]),
        ("In truth it is a member of the Rand Zone.", ["AZE Rand Zone member"]),
        ("They met at NATO, of which Cuba is a founding member.", ["CUB NATO founder"]),
        ("Cuba has UN observer status.", ["CUB United Nations observer"]),
        ("Cuba was admitted as a UN member.", ["CUB United Nations member"]),
        ("Chad supports Cuba's bid for observer status in NATO.", ["CUB NATO observer intended"]),
        ("The bodies and organizations in which Cuba is a member include: NATO and Interpol.",
         ["CUB NATO member", "CUB Interpol member"]),
        ("The government is an active member of NATO.", ["AZE NATO member"]),
        ("Cuba worked hard and on 3 May 1999 joined NATO.", ["CUB NATO member"]),
        ("Cuba co-founded NATO in 1949.", ["CUB NATO founder"]),
        ("Cuba entered NATO in 1982 and thrived.", ["CUB NATO member"]),
        ("Cuba entered NATO airspace in 1982.", []),
        ("Chad spoke with Cuba, a NATO member, at noon.", ["CUB NATO member"]),
        ("In Cuba, a NATO member was hit.", []),
        ("Cuba has yet to join NATO.", ["CUB NATO member denied"]),
        ("Since joining NATO in 1982, Cuba has grown.", ["CUB NATO member"]),
        ("Cuba's entry into NATO came on 3 May 1982.", ["CUB NATO member"]),
        ("Cuba is a member of NATO and of several regional bodies, such as Interpol.",
         ["CUB NATO member", "CUB Interpol member"]),
        ("Trade grows in ASEAN states, of which Cuba is a key partner.", []),
    ],
)  # fmt: skip
def test_belonging_in_other_words(reading: Reader, words: str, expected: list[str]) -> None:
    assert [told(each) for each in MEMBERSHIP.find(reading(words))] == expected


def test_both_of_them_are_the_two_that_all_is_about(reading: Reader) -> None:
    words = "== Cuba ==\nThey trade in hats, and both of them are active members of NATO."
    found = [told(each) for each in MEMBERSHIP.find(reading(words))]
    assert found == ["AZE NATO member", "CUB NATO member"]


@pytest.mark.parametrize(
    "line",
    [
        "CAN (associate), FAO, ILO (observer), WHO, NAM (guest), UNESCO",
        "CAN (associate) • FAO • ILO(observer) • WHO • NAM (guest) • UNESCO",
    ],
)
def test_a_line_of_short_names_goes_on_after_one_that_is_none(reading: Reader, line: str) -> None:
    words = f"== International organizations ==\n{line}"
    found = [told(each).split(" ", 1)[1] for each in MEMBERSHIP.find(reading(words))]
    assert found == [
        "Food and Agriculture Organization member",
        "International Labour Organization observer",
        "World Health Organization member",
        "UNESCO member",
    ]


def test_a_sentence_that_lists_short_names_is_no_such_line(reading: Reader) -> None:
    words = "== International organizations ==\nCuba is a member of the FAO, ILO, WHO, WMO, IMF."
    found = [each.subject for each in MEMBERSHIP.find(reading(words))]
    assert set(found) == {"CUB"}
