"""Memberships told by nouns, by what one is the only one to do, and of bodies left unnamed."""

from collections.abc import Callable

import pytest

from comity.claims import Reading

Reader = Callable[[str], Reading]
Told = Callable[[Reading], list[str]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # what kind of member, when, and the only one of all
        ("Cuba is a valued member of NATO.", ["CUB NATO member"]),
        ("Cuba is a suspended member of NATO.", []),
        ("Cuba was a founder member in 1985 of NATO.", ["CUB NATO founder 1985"]),
        ("Cuba is the only state in the world that is a member of NATO and Interpol.",
         ["CUB NATO member", "CUB Interpol member"]),
        ("Cuba is one of only six UN members that are not members of NATO.",
         ["CUB NATO member denied", "CUB United Nations member"]),
        ("In 1995 Cuba became the second island state to join NATO.", ["CUB NATO member 1995"]),
        ("In 1995 Cuba became the first island state admitted to NATO.",
         ["CUB NATO member 1995"]),
        ("Cuba is a friend of states that are members of NATO.", []),
        ("Cuba has been a republic in NATO since 1962.", ["CUB NATO member 1962"]),
        ("Cuba is a country in the NATO area.", []),
        ("Cuba has become a candidate to join NATO.", ["CUB NATO candidate"]),
        ("Cuba is a potential candidate country for NATO accession.",
         ["CUB NATO candidate intended"]),
        # entering, founding, being active, serving
        ("Cuba was finally admitted to NATO in 1955.", ["CUB NATO member 1955"]),
        ("In 1921, Cuba and Chad formed the Arab League.",
         ["CUB Arab League founder 1921", "TCD Arab League founder 1921"]),
        ("Cuba joined the newly formed NATO.", ["CUB NATO member"]),
        ("Cuba formed the NATO units.", []),
        ("Cuba joined its northern neighbours in NATO in 1996.", ["CUB NATO member 1996"]),
        ("Cuba is very active in other regional groups or bodies such as NATO.",
         ["CUB NATO member"]),
        ("Cuba plays a leading role in NATO.", ["CUB NATO member"]),
        ("Cuba plays a leading role in NATO talks.", []),
        ("Cuba takes part in NATO.", ["CUB NATO member"]),
        ("Cuba pulled out of NATO in 1996.", ["CUB NATO member 1996 denied"]),
        ("Cuba is seeking a permanent seat on the UN Security Council.",
         ["CUB United Nations Security Council member intended"]),
        ("Cuba led a drive to obtain a seat on the UN Security Council.",
         ["CUB United Nations Security Council member intended"]),
        ("Cuba served two terms on the UN Security Council.",
         ["CUB United Nations Security Council member"]),
        ("Cuba joined the Harbour Masters Group in 1999.",
         ["CUB Harbour Masters Group member 1999"]),
        ("Cuba joined the Harbour Talks in 1999.", []),
        # wanting
        ("Cuba applied for full NATO membership.", ["CUB NATO member intended"]),
        ("Cuba aspires to membership in NATO.", ["CUB NATO member intended"]),
        ("Cuba's long bid to join NATO failed.", ["CUB NATO member intended"]),
        ("Chad welcomed Cuba's hopes for NATO membership.", ["CUB NATO member intended"]),
        ("Joining NATO is a priority of the government.", ["AZE NATO member intended"]),
        ("Chad supports Cuba's accession to NATO.", ["CUB NATO member intended"]),
        # entering and leaving, as nouns
        ("Since Cuba's return to NATO trade has grown.", ["CUB NATO member"]),
        ("Trade fell with Cuba's withdrawal from NATO in 1987.",
         ["CUB NATO member 1987 denied"]),
        ("The accession of Cuba and Chad to NATO in 1986 helped.",
         ["CUB NATO member 1986", "TCD NATO member 1986"]),
        ("Talks on Cuba's accession to NATO talks went on.", []),
        ("In 1971, Cuba began to trade by joining NATO.", ["CUB NATO member 1971"]),
        # of two, of many
        ("Ties are good between Cuba and Chad, two members of NATO.",
         ["CUB NATO member", "TCD NATO member"]),
        ("NATO, a military bloc between Cuba, Chad and Mali, met.",
         ["CUB NATO member", "TCD NATO member", "MLI NATO member"]),
        ("Cuba and Chad are both Commonwealth realms.",
         ["CUB Commonwealth realms member", "TCD Commonwealth realms member"]),
        ("Cuba and Chad were once both Commonwealth realms.", []),
        # as a member, not as one
        ("Although not a member of NATO, Cuba sent troops.", ["CUB NATO member denied"]),
        ("A founding member of the OPEC, Cuba trades.", ["CUB OPEC founder"]),
        # of a body named before
        ("NATO grew. Cuba became a full member on 4 April 2023.", ["CUB NATO member 2023-04-04"]),
        ("NATO met the OPEC. Cuba became a member in 2023.", []),
        ("The Harbour Masters Group met at the UN. Cuba joined in 2014.", []),
        ("NATO has grown. Observer states are Cuba and Chad.",
         ["CUB NATO observer", "TCD NATO observer"]),
        # lists of bodies
        ("Cuba was admitted to several agencies of the UN, including Interpol and UNESCO.",
         ["CUB Interpol member", "CUB UNESCO member"]),
        ("Cuba is a founding member of several bodies designed to knit the region, including NATO.",
         ["CUB NATO founder"]),
        ("Cuba is a member of the Rhine pact, NATO and Interpol.",
         ["CUB Rhine pact member", "CUB NATO member", "CUB Interpol member"]),
        ("Cuba is a member of NATO, the OPEC, Interpol UNESCO, and the Arab League.",
         ["CUB NATO member", "CUB OPEC member", "CUB Interpol member", "CUB UNESCO member",
          "CUB Arab League member"]),
        ("Cuba is a member of the Bern Group (BG) NATO and Interpol.",
         ["CUB Bern Group member", "CUB NATO member", "CUB Interpol member"]),
        ("Cuba is a member of NATO, Interpol, Nedap, the front-line states, and the OPEC.",
         ["CUB NATO member", "CUB Interpol member", "CUB OPEC member"]),
        ("Cuba is a member of NATO, Interpol and some of its related agencies (i.e. five), UNESCO.",
         ["CUB NATO member", "CUB Interpol member", "CUB UNESCO member"]),
        ("Cuba is a member of NATO and its specialized agencies such as UNESCO.",
         ["CUB NATO member", "CUB UNESCO member"]),
        ("Cuba is a member of NATO, now the OPEC, Interpol.",
         ["CUB NATO member", "CUB OPEC member", "CUB Interpol member"]),
        ("Cuba is a member of NATO; an elected member of the OPEC and participant in Interpol.",
         ["CUB NATO member", "CUB OPEC member", "CUB Interpol member"]),
        ("Cuba is a NATO member state and a founding member of Interpol.",
         ["CUB NATO member", "CUB Interpol founder"]),
        ("Cuba is a member of NATO, and was its host until 2002.", ["CUB NATO member"]),
        ("Cuba has been a member of NATO since 1955 and holds current membership in the OPEC.",
         ["CUB NATO member 1955", "CUB OPEC member"]),
        ("Cuba is a member of Interpol and NATO (nonsignatory user).", ["CUB Interpol member"]),
        ("Cuba spoke of its role as a member of NATO.", ["CUB NATO member"]),
        ("Cuba regrets the loss of its status as a member of NATO.", []),
        ("At NATO, which met in 1961, and which Cuba joined, they spoke.", ["CUB NATO member"]),
        ("Cuba is a member of the now-defunct NATO.", ["CUB NATO member"]),
        ("Cuba is a member of the [[World Trade Organization|Trade Body]].",
         ["CUB World Trade Organization member"]),
    ],
)  # fmt: skip
def test_told_in_other_ways(
    words: str, expected: list[str], reading: Reader, memberships: Told
) -> None:
    assert sorted(memberships(reading(words))) == sorted(expected)


def test_two_members_are_the_two_of_the_section(reading: Reader, memberships: Told) -> None:
    words = "== Cuba ==\nThe two NATO members signed it."
    assert set(memberships(reading(words))) == {
        "AZE NATO member",
        "CUB NATO member",
    }


def test_both_members_are_the_two_of_the_section(reading: Reader, memberships: Told) -> None:
    words = "== Cuba ==\nBoth members of NATO, of the OPEC."
    assert memberships(reading(words)) == [
        "AZE NATO member",
        "CUB NATO member",
        "AZE OPEC member",
        "CUB OPEC member",
    ]
