"""Memberships told in other words than "Cuba is a member of NATO", and by lines of short names."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.membership import MEMBERSHIP
from comity.claims.kinds.relations import RELATIONS

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
        ("Cuba is part of NATO and the OPEC.", ["CUB NATO member", "CUB OPEC member"]),
        ("Cuba is not part of NATO.", ["CUB NATO member denied"]),
        ("Cuba is part of the NATO training area.", []),
        ("Cuba is, like Chad, a member of NATO, of Interpol.",
         ["CUB NATO member", "TCD NATO member", "CUB Interpol member", "TCD Interpol member"]),
        ("Cuba is party to the Energy Charter Treaty.", ["CUB Energy Charter Treaty member"]),
        ("Cuba is party to the Treaty of Hats and Gloves.", []),
        ("Cuba was expelled from NATO.", ["CUB NATO member denied"]),
        ("Cuba was accepted into the OPEC.", ["CUB OPEC member"]),
        ("Cuba attained observer status in NATO.", ["CUB NATO observer"]),
        ("Cuba serves as an observer to NATO.", ["CUB NATO observer"]),
        ("Cuba is neither a member of NATO nor of Interpol.",
         ["CUB NATO member denied", "CUB Interpol member denied"]),
        ("NATO comprises Cuba and Chad.", ["CUB NATO member", "TCD NATO member"]),
        ("The members of NATO are Cuba and Chad.", ["CUB NATO member", "TCD NATO member"]),
        ("Cuba and Chad are close through shared membership of NATO.",
         ["CUB NATO member", "TCD NATO member"]),
        ("Cuba grew through common membership of NATO.", []),
        ("Cuba and Chad founded NATO.", ["CUB NATO founder", "TCD NATO founder"]),
        ("NATO was founded by Cuba and Chad.", ["CUB NATO founder", "TCD NATO founder"]),
        ("Cuba founded the NATO museum.", []),
        ("Cuba became the 30th NATO member.", ["CUB NATO member"]),
        ("Cuba became the first NATO member state to sell hats.", []),
        ("Cuba is the largest member of NATO.", ["CUB NATO member"]),
        ("NATO admitted Cuba as a full member.", ["CUB NATO member"]),
        ("Cuba was rejected as a member of NATO.", []),
        ("Cuba was invited to join NATO.", ["CUB NATO member intended"]),
        ("Cuba requested observer status in NATO.", ["CUB NATO observer intended"]),
        ("Cuba suspended its membership of NATO.", ["CUB NATO member denied"]),
        ("Neither Cuba nor Chad is a member of NATO.",
         ["CUB NATO member denied", "TCD NATO member denied"]),
        ("As members of NATO, Cuba and Chad trade.", ["CUB NATO member", "TCD NATO member"]),
    ],
)  # fmt: skip
def test_belonging_in_other_words(reading: Reader, words: str, expected: list[str]) -> None:
    assert [told(each) for each in MEMBERSHIP.find(reading(words))] == expected


def test_both_of_them_are_the_two_that_all_is_about(reading: Reader) -> None:
    words = "== Cuba ==\nThey trade in hats, and both of them are active members of NATO."
    found = [told(each) for each in MEMBERSHIP.find(reading(words))]
    assert found == ["AZE NATO member", "CUB NATO member"]


@pytest.mark.parametrize(
    "words",
    [
        "Trade rests on common membership of NATO.",
        "Both trade hats as well as memberships in NATO.",
    ],
)
def test_what_they_share_is_of_the_two_that_all_is_about(reading: Reader, words: str) -> None:
    found = [told(each) for each in MEMBERSHIP.find(reading(f"== Cuba ==\n{words}"))]
    assert found == ["AZE NATO member", "CUB NATO member"]


@pytest.mark.parametrize(
    "words",
    [
        "Since its accession to NATO in 1982, Chad has grown.",
        "Chad has been a NATO member since 1982.",
        "NATO admitted Chad as a full member in 1982.",
        "Chad's NATO membership dates from 1982.",
        "Chad, a member of NATO since 1982, has grown.",
        "Chad's membership of NATO dates from 1982.",
    ],
)
def test_since_when_stands_behind_it(reading: Reader, words: str) -> None:
    found = list(MEMBERSHIP.find(reading(f"== Cuba ==\n{words}")))
    assert [(told(each), each.start) for each in found] == [("TCD NATO member", "1982")]


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


def test_an_item_may_add_some_of_its_agencies(reading: Reader) -> None:
    words = "== Membership ==\n* [[NATO]] and some of its agencies"
    assert [told(each) for each in MEMBERSHIP.find(reading(words))] == ["AZE NATO member"]


def test_a_sentence_that_lists_short_names_is_no_such_line(reading: Reader) -> None:
    words = "== International organizations ==\nCuba is a member of the FAO, ILO, WHO, WMO, IMF."
    found = [each.subject for each in MEMBERSHIP.find(reading(words))]
    assert set(found) == {"CUB"}


ROWS = "\n{|\n! Organisation !! %s\n|-\n| [[NATO]] || 1990 ||\n|-\n| [[Interpol]] || || 1991\n|}"


def table(reading: Reading) -> list[str]:
    return [f"{told(each)} {each.start}" for each in MEMBERSHIP.find(reading)]


def test_each_column_of_dates_has_its_role(reading: Reader) -> None:
    words = "== Ties ==" + ROWS % "Observer since !! Member since"
    assert table(reading(words)) == ["AZE NATO observer 1990", "AZE Interpol member 1991"]


@pytest.mark.parametrize(
    ("over", "role"),
    [
        ("== Membership ==", "member"),
        ("== Ties ==\nIt is an observer in these organisations:", "observer"),
    ],
)
def test_what_is_over_a_table_makes_members(reading: Reader, over: str, role: str) -> None:
    words = over + ROWS % "Date !! Year"
    assert table(reading(words)) == [f"AZE NATO {role} 1990", f"AZE Interpol {role} 1991"]
    assert not list(RELATIONS.find(reading(words)))


def test_since_when_one_is_an_observer_may_be_left_open(reading: Reader) -> None:
    rows = "{|\n! Body !! Observer since\n|-\n| [[NATO]] ||\n|-\n| [[Interpol]] || 1991\n|}"
    words = f"== Ties ==\nAzerbaijan holds observer status at:\n{rows}"
    assert table(reading(words)) == ["AZE NATO observer ", "AZE Interpol observer 1991"]


def test_who_has_only_applied_is_in_no_column_of_members(reading: Reader) -> None:
    words = "== Membership ==" + ROWS % "Application date !! Admission date"
    assert table(reading(words)) == ["AZE Interpol member 1991"]


@pytest.mark.parametrize(
    ("over", "columns"),
    [
        ("== International organizations ==", "Date !! Year"),
        ("== Membership ==", "Relations began !! Ended"),
        ("== Membership ==", "Mission !! Head of mission"),
        ("== Ties ==\nChad is a member of these organisations:", "Date !! Year"),
    ],
)
def test_a_table_of_something_else_makes_none(reading: Reader, over: str, columns: str) -> None:
    assert table(reading(over + ROWS % columns)) == []
