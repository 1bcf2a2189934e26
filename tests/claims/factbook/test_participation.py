import pytest

from comity.claims.factbook.organisations import organisation, unknown_in_registry
from comity.claims.factbook.participation import parts

Told = list[tuple[str, str]]

OECD = "Organisation for Economic Co-operation and Development"


def told(text: str, year: int = 2005) -> Told:
    return [(each.organisation, each.role) for each in parts(text, year)]


@pytest.mark.parametrize(
    ("written", "year", "meant"),
    [
        ("WTO", 1993, "World Tourism Organization"),
        ("WTO", 2010, "World Trade Organization"),
        ("WToO", 2000, "World Tourism Organization"),
        ("WTrO", 2000, "World Trade Organization"),
        ("CSCE", 1993, "Organization for Security and Co-operation in Europe"),
        ("OSCE", 1999, "Organization for Security and Co-operation in Europe"),
        ("EC", 1991, "European Community"),
        ("OAU", 1999, "Organisation of African Unity"),
        ("AU", 2010, "African Union"),
        ("ISO", 1990, "International Sugar Organization"),
        ("ISO", 2000, "International Organization for Standardization"),
        ("G-8", 1996, "Group of 8 (1975)"),
        ("G- 8", 2003, "G8"),
        ("ICC", 2020, "International Chamber of Commerce"),
        ("ICCt", 2020, "International Criminal Court"),
        ("NAM", 2020, "Non-Aligned Movement"),  # which is Namibia's code, too
        ("C", 2020, "Commonwealth of Nations"),
        ("IDB--Inter-American Development Bank", 1990, "Inter-American Development Bank"),
        ("IDB--Islamic Development Bank", 1990, "Islamic Development Bank"),
        ("NATO", 2020, "NATO"),
        ("Namibia", 2020, ""),
        ("XYZZY", 2020, ""),
    ],
)
def test_an_abbreviation_means_what_it_meant_in_its_edition(
    written: str, year: int, meant: str
) -> None:
    assert organisation(written, year) == meant


def test_the_registry_knows_every_organisation_of_the_table() -> None:
    assert unknown_in_registry() == []


def test_nothing_behind_an_abbreviation_makes_a_member() -> None:
    assert told("NATO, OECD") == [("NATO", "member"), (OECD, "member")]


@pytest.mark.parametrize(
    ("aside", "role"),
    [
        ("observer", "observer"), ("oberver", "observer"), ("associate member", "associate"),
        ("applicant", "candidate"), ("suspended", "suspended"), ("signatory", "signatory"),
        ("dialogue partner", "dialogue partner"), ("partners", "partner"), ("NGOs", "NGOs"),
        ("nonregional member", "member"), ("compliant country) (suspended", "suspended"),
        ("associate member, has not ratified the charter", "associate"),
    ],
)  # fmt: skip
def test_brackets_tell_the_part_a_country_has(aside: str, role: str) -> None:
    assert told(f"UN, NATO ({aside}), OECD")[1] == ("NATO", role)


def test_a_lost_comma_behind_brackets_hides_nobody() -> None:
    assert told("NATO (observer) OECD, UN OSCE") == [
        ("NATO", "observer"), (OECD, "member"), ("United Nations", "member"),
        ("Organization for Security and Co-operation in Europe", "member"),
    ]  # fmt: skip


def test_a_bracket_that_is_never_closed_ends_with_its_item() -> None:
    assert told("OECD (enhanced engagement, NATO") == [(OECD, "partner"), ("NATO", "member")]


def test_a_sentence_before_the_list_is_no_item() -> None:
    text = "Ruritania is a member of the following organizations but sends nobody: UN, UPU"
    assert told(text) == [("United Nations", "member"), ("Universal Postal Union", "member")]


def test_a_note_ends_the_list_but_may_tell_of_a_candidate() -> None:
    text = "UN, WTO note: Ruritania is an EU candidate country which waits, NATO"
    assert told(text) == [
        ("United Nations", "member"), ("World Trade Organization", "member"),
        ("European Union", "candidate"),
    ]  # fmt: skip


def test_what_an_early_edition_says_in_words() -> None:
    assert told("UN; suspended from OAU in May 1980; none", 1990) == [
        ("United Nations", "member"), ("Organisation of African Unity", "suspended"),
    ]  # fmt: skip


def test_the_lists_of_the_bodies_of_the_european_union_are_told_apart() -> None:
    found = list(parts("European Union: OECD, UN (observer) European Central Bank: BIS", 2008))
    assert [(each.body, each.organisation) for each in found] == [
        ("European Union", OECD), ("European Union", "United Nations"),
        ("European Central Bank", "Bank for International Settlements"),
    ]  # fmt: skip


def test_what_names_nobody_is_given_back_as_it_stands() -> None:
    text = "UN, expelled from everything, UPU"
    (odd,) = [each for each in parts(text, 1990) if not each.organisation]
    assert text[odd.start : odd.end] == "expelled from everything"


def test_no_list_is_no_membership() -> None:
    assert told("none") == told("NA") == told("") == []
