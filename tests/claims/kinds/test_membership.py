"""Who belongs to what, as what."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.membership import MEMBERSHIP

Reader = Callable[[str], Reading]


def told(claim: Claim) -> tuple[str, str, str]:
    return claim.subject, claim.object, str(claim.qualifiers["role"])


def found(reading: Reading) -> list[Claim]:
    return list(MEMBERSHIP.find(reading))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Cuba is a member of the United Nations, the Bern Forum (BF) and Interpol.",
            [
                ("CUB", "United Nations", "member"),
                ("CUB", "Bern Forum", "member"),
                ("CUB", "Interpol", "member"),
            ],
        ),
        (
            "Cuba is an observer in NATO and a dialogue partner of the Arab League.",
            [("CUB", "NATO", "observer"), ("CUB", "Arab League", "partner")],
        ),
        (
            "Cuba is a member of Interpol, Fiji is a member of NATO.",
            [("CUB", "Interpol", "member"), ("FJI", "NATO", "member")],
        ),
        ("Cuba was a founding member of NATO.", [("CUB", "NATO", "founder")]),
        ("Cuba takes part in sport and participates in NATO.", [("CUB", "NATO", "member")]),
        ("NATO member Italy came.", [("ITA", "NATO", "member")]),
        ("Fiji (a member of the Arab League) came.", [("FJI", "Arab League", "member")]),
        (
            "It has full membership in a number of regional bodies, such as NATO and Interpol.",
            [("AZE", "NATO", "member"), ("AZE", "Interpol", "member")],
        ),
        ("Fiji is also an observer nation in NATO.", [("FJI", "NATO", "observer")]),
        ("Fiji is one of the six founding states of NATO.", [("FJI", "NATO", "founder")]),
        (
            "Fiji is a member of nine international bodies, with NATO and Interpol among them.",
            [("FJI", "NATO", "member"), ("FJI", "Interpol", "member")],
        ),
        ("After 1989, it turned west, joining NATO.", [("AZE", "NATO", "member")]),
        (
            "Fiji is a member or participant of NATO and Interpol.",
            [("FJI", "NATO", "member"), ("FJI", "Interpol", "member")],
        ),
        (
            "Fiji and Cuba are members of: the Arab League, and NATO.",
            [
                ("FJI", "Arab League", "member"),
                ("CUB", "Arab League", "member"),
                ("FJI", "NATO", "member"),
                ("CUB", "NATO", "member"),
            ],
        ),
        (
            "Fiji is active in regional organizations and joined the Russian-led Arab League.",
            [("FJI", "Arab League", "member")],
        ),
        (
            "Fiji is an active member in regional organizations, notably NATO.",
            [("FJI", "NATO", "member")],
        ),
        ("Fiji continued as a member of NATO.", [("FJI", "NATO", "member")]),
        ("Much changed since Fiji's entry into NATO.", [("FJI", "NATO", "member")]),
        ("Although a member of NATO, Fiji has no navy.", [("FJI", "NATO", "member")]),
        ("He said that as a member of NATO, Fiji has no navy.", [("FJI", "NATO", "member")]),
        (
            "Fiji is a member of NATO, as well as the [[Treaties|Fiji–EU Fishing Agreement]].",
            [("FJI", "NATO", "member"), ("FJI", "Fiji–EU Fishing Agreement", "member")],
        ),
        (
            "Fiji is a member of the NATO-Fiji Forum, Interpol and the Arab League.",
            [
                ("FJI", "NATO-Fiji Forum", "member"),
                ("FJI", "Interpol", "member"),
                ("FJI", "Arab League", "member"),
            ],
        ),
        ("Fiji joined the newly founded Arab League.", [("FJI", "Arab League", "member")]),
        ("Fiji became a formal member of NATO.", [("FJI", "NATO", "member")]),
        (
            "Fiji's membership in regional organizations includes NATO, the Bern Forum, Interpol.",
            [
                ("FJI", "NATO", "member"),
                ("FJI", "Bern Forum", "member"),
                ("FJI", "Interpol", "member"),
            ],
        ),
        (
            "Fiji served twice on the UN Security Council.",
            [("FJI", "United Nations Security Council", "member")],
        ),
        (
            "Fiji is a member of the Board on Sun and Rain (BOSAR), NATO and the Moon Club (MC).",
            [
                ("FJI", "Board on Sun and Rain", "member"),
                ("FJI", "NATO", "member"),
                ("FJI", "Moon Club", "member"),
            ],
        ),
        (
            "Fiji is a member of the Forum for Wind and Rain, the Legal and Lunar Council, NATO.",
            [
                ("FJI", "Forum for Wind and Rain", "member"),
                ("FJI", "Legal and Lunar Council", "member"),
                ("FJI", "NATO", "member"),
            ],
        ),
        (
            "Fiji is a member of the [[Bern Group]] and [[Moon Club]], the Sun Club and NATO.",
            [
                ("FJI", "Bern Group", "member"),
                ("FJI", "Moon Club", "member"),
                ("FJI", "Sun Club", "member"),
                ("FJI", "NATO", "member"),
            ],
        ),
        ("Fiji participates in the EU–China Dialogue.", []),
        ("Fiji became a full member on 3 May 1992.", []),
        (
            "Fiji is a member of Interpol, NATO and the [[EU–Fiji Trade Pact]].",
            [
                ("FJI", "Interpol", "member"),
                ("FJI", "NATO", "member"),
                ("FJI", "EU–Fiji Trade Pact", "member"),
            ],
        ),
        ("Members of the crew left for Cuba.", []),
        ("Cuba joined the talks.", []),
    ],
)
def test_a_sentence_tells_of_memberships(
    reading: Reader, words: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [told(each) for each in found(reading(words))] == expected


@pytest.mark.parametrize(
    ("words", "modality"),
    [
        ("Cuba is not a member of NATO.", "denied"),
        ("Cuba has left NATO.", "denied"),
        ("Cuba sought to join NATO.", "intended"),
        ("Cuba may apply for NATO membership.", "intended"),
        ("Cuba joined NATO.", ""),
    ],
)
def test_the_words_tell_whether_it_is_so(reading: Reader, words: str, modality: str) -> None:
    assert [each.modality for each in found(reading(words))] == [modality]


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("Cuba joined NATO on 4 April 1999.", "1999-04-04"),
        ("In 1999 Cuba became a member of NATO.", "1999"),
        ("Cuba has been a member of NATO since May 1999.", "1999-05"),
    ],
)
def test_a_membership_is_dated(reading: Reader, words: str, start: str) -> None:
    assert [each.start for each in found(reading(words))] == [start]


def test_both_countries_belong_each_to_each(reading: Reader) -> None:
    text = "== Cuba ==\nBoth countries are full members of NATO and of Interpol."
    assert [told(each) for each in found(reading(text))] == [
        ("AZE", "NATO", "member"),
        ("CUB", "NATO", "member"),
        ("AZE", "Interpol", "member"),
        ("CUB", "Interpol", "member"),
    ]


def test_the_items_below_a_head_are_what_it_speaks_of(reading: Reader) -> None:
    text = "Cuba is an observer in the following bodies:\n* [[NATO]]\n* The [[Bern Circle]]\n"
    claims = found(reading(text))
    assert [told(each) for each in claims] == [
        ("CUB", "NATO", "observer"),
        ("CUB", "Bern Circle", "observer"),
    ]
    assert claims[0].quote == "[[NATO]]"


def test_a_heading_is_a_head_and_brackets_tell_the_role(reading: Reader) -> None:
    text = "== Membership in international organizations ==\n* [[NATO]] (associate)\n* Interpol\n"
    assert [told(each) for each in found(reading(text))] == [
        ("AZE", "NATO", "associate"),
        ("AZE", "Interpol", "member"),
    ]


def test_a_list_of_something_else_is_none(reading: Reader) -> None:
    text = "These member states have no relations with it:\n* [[NATO]]\n* [[Interpol]]\n"
    assert found(reading(text)) == []


def test_in_a_list_with_notes_of_its_own_a_note_counts_for_its_item(reading: Reader) -> None:
    text = "Cuba is a member of NATO,<ref>One</ref> Interpol and the Arab League.<ref>Two</ref>"
    assert [each.refs for each in found(reading(text))] == [("r1",), (), ("r2",)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Cuba is a member of the United Nations and Interpol; the Arab League; and NATO.",
            ["United Nations", "Interpol", "Arab League", "NATO"],
        ),
        ("They met in the Arab League, which Cuba joined in 1961.", ["Arab League"]),
    ],
)
def test_a_list_goes_on_and_a_clause_tells_who_joined(
    reading: Reader, words: str, expected: list[str]
) -> None:
    assert [(each.subject, each.object) for each in found(reading(words))] == [
        ("CUB", each) for each in expected
    ]


def test_who_chairs_a_group_and_who_is_in_it_belongs_to_it(reading: Reader) -> None:
    page = reading(
        "The Minsk Group is co-chaired by France and Italy and comprises Cuba, Chad, and others."
    )
    assert [told(each) for each in found(page)] == [
        ("FRA", "OSCE Minsk Group", "co-chair"),
        ("ITA", "OSCE Minsk Group", "co-chair"),
        ("CUB", "OSCE Minsk Group", "member"),
        ("TCD", "OSCE Minsk Group", "member"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Fiji wrote an application to become a member of NATO in 1999.",
        "Fiji is preparing a membership application for NATO.",
        "Cuba supported Fiji's application to join NATO.",
        "Cuba vetoed Fiji's bid to become a member of NATO in 1999.",
        "Cuba voted against Fiji's membership of NATO.",
    ],
)
def test_who_applies_is_no_member_yet(reading: Reader, words: str) -> None:
    (claim,) = found(reading(words))
    assert told(claim) == ("FJI", "NATO", "member")
    assert (claim.modality, claim.start) == ("intended", "")


TABLE = """== Membership in organisations ==
{|
! Organisation !! Represented as !! Application date !! Admission date !! Status
|-
| [[NATO Parliamentary Assembly]] || Azerbaijan || || 3 May 2002 || Associate
|-
| [[Interpol]] (IP) || Azerbaijan || 1991 || || Observer
|-
| [[UNESCO]] || Azerbaijan || 1992 || ||
|}"""


def test_a_table_of_organisations_tells_since_when_and_as_what(reading: Reader) -> None:
    claims = found(reading(TABLE))
    assert [(*told(each), each.start) for each in claims] == [
        ("AZE", "NATO Parliamentary Assembly", "associate", "2002-05-03"),
        ("AZE", "Interpol", "observer", ""),
    ]


def test_as_many_as_are_said_are_members(reading: Reader) -> None:
    claims = found(reading("It has ties with three NATO countries, Fiji, Cuba and Mali."))
    assert [each.subject for each in claims] == ["FJI", "CUB", "MLI"]


def test_what_follows_a_group_in_a_list_is_no_member_of_it(reading: Reader) -> None:
    assert found(reading("It has ties with most NATO countries, Fiji, and the Holy See.")) == []


def test_a_date_may_follow_a_word_that_opens_the_sentence(reading: Reader) -> None:
    (claim,) = found(reading("Finally, on 1 January 1995, Fiji became a member of NATO."))
    assert claim.start == "1995-01-01"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Cuba left the Commonwealth in 1987 and rejoined in 1997.",
            [
                ("CUB", "Commonwealth of Nations", "", "1987", "denied"),
                ("CUB", "Commonwealth of Nations", "1997", "", ""),
            ],
        ),
        (
            "Like Chad, Cuba is a member of Interpol.",
            [("CUB", "Interpol", "", "", ""), ("TCD", "Interpol", "", "", "")],
        ),
        (
            "Cuba signed a treaty with the European Union in 2003 and became a member in May 2004.",
            [("CUB", "European Union", "2004-05", "", "")],
        ),
        ("Cuba participates in NATO training efforts.", []),
        ("Cuba joined the United Nations peacekeeping mission in 1990.", []),
        ("Cuba's membership in the Commonwealth was suspended in 2006.", []),
    ],
)
def test_a_membership_that_lapses_or_is_of_something_else_is_not_told(
    reading: Reader, words: str, expected: list[tuple[str, ...]]
) -> None:
    told = [
        (each.subject, each.object, each.start, each.end, each.modality)
        for each in MEMBERSHIP.find(reading(words))
    ]
    assert told == expected


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Peru returned to its membership of NATO on 1 May 1999.", ("PER", "1999-05-01", "")),
        ("Peru returned to the African Union in 1999.", ("PER", "1999", "")),
        ("Peru was, in 1999, readmitted to the African Union.", ("PER", "1999", "")),
        ("Peru rejoined the African Union in 1999.", ("PER", "1999", "")),
        ("Peru will return to the African Union.", ("PER", "", "intended")),
        ("Chad spoke for Peru to return to the African Union.", ("PER", "", "intended")),
        ("Many attempts by Peru to rejoin NATO failed.", ("PER", "", "intended")),
        ("Peru returned to the African Union summit in 1999.", None),
        ("Peru returned to the African Union two stolen masks in 1999.", None),
        ("Chad will visit Peru under a new king, which returned to NATO in 1999.", None),
    ],
)
def test_who_returns_to_an_organisation_is_a_member_again(
    reading: Reader, words: str, said: tuple[str, str, str] | None
) -> None:
    told = [(each.subject, each.start, each.modality) for each in MEMBERSHIP.find(reading(words))]
    assert told == ([said] if said else [])
