"""Ties that words name and do not tell of, those they are not with, and how far a quote reaches."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


def test_ties_with_parts_are_not_with_the_whole(reading: Reader) -> None:
    words = "Cuba keeps unofficial ties with parts of Peru, but not with the rulers of Peru."
    assert list(PARTNERSHIP.find(reading(f"== Cuba ==\n{words}"))) == []


@pytest.mark.parametrize(
    ("words", "with_whom"),
    [
        ("Cuba keeps close ties with members of the African Union, particularly Chad.",
         ["members of the African Union", "TCD"]),
        ("Cuba keeps warm ties with the member states of the Arab League and the African Union.",
         ["member states of the Arab League", "member states of the African Union"]),
        ("Cuba keeps close ties with the African Union, whose members are many.",
         ["African Union"]),
        ("As members of the African Union, both Chad and Cuba have close ties.", ["TCD"]),
    ],
)  # fmt: skip
def test_ties_with_some_members_are_with_those_named(
    reading: Reader, words: str, with_whom: list[str]
) -> None:
    found = [{*each.parties} - {"CUB"} for each in PARTNERSHIP.find(reading(words))]
    assert sorted(map(sorted, found)) == sorted([each] for each in with_whom)


@pytest.mark.parametrize(
    "words",
    [
        "By this Cuba opened the door to rapprochement with Chad.",
        "The pact has paved the way for closer ties between Cuba and Chad.",
        "Cuba saw potential, small as it was, for developing trade relations with Chad.",
        "Ana Rojas won a medal for the promotion of cooperation between Cuba and Chad.",
        "Ana Rojas is a recipient of the Green Star for the promotion of ties of Cuba and Chad.",
        "Ana Rojas is a recipient of the Green Star for fostering close ties of Cuba and Chad.",
        "Cuba had few lasting ties to Chad.",
        "A rift between Cuba and Chad was seen over plans to extend the military alliance.",
        "Cuba supported the referral of Chad to the court.",
        'Ana Rojas held a talk entitled "Cuba and Chad: Old and Friendly Relations".',
        "Ana Rojas was minister for development cooperation between Cuba and Chad.",
        "Cuba championed the African Union “song” of peace.",
    ],
)
def test_what_is_only_named_or_may_come_is_no_partnership(reading: Reader, words: str) -> None:
    assert list(PARTNERSHIP.find(reading(words))) == []


@pytest.mark.parametrize(
    ("words", "modality"),
    [
        ("Cuba is described as leading the camp of isles, allied with Chad.", "alleged"),
        ("In 2010, ties between Cuba and Chad were seen by an envoy as close and cordial.",
         "alleged"),
        ("Ana Rojas proclaimed Cuba as a close ally of Chad.", "alleged"),
        ("A paper said that relations between Cuba and Chad are close.", "alleged"),
        ("Of many states that own boats, Cuba has close ties with Chad.", ""),
        ("Cuba did not fight in the war, but provided medical aid to Chad.", ""),
        ("Cuban firms won a bid to claim 40% of a mine in Chad.", ""),
        ("While the isle is not seen as a state, Cuba itself kept cordial ties with Chad.", ""),
        ("Cuba has opened its ways to tea, and has close ties with Chad.", ""),
    ],
)  # fmt: skip
def test_what_two_are_described_as_is_alleged(reading: Reader, words: str, modality: str) -> None:
    assert [each.modality for each in PARTNERSHIP.find(reading(words))] == [modality]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Azerbaijan sent tents and lamps, and later masks, to Cuba.",
         "Azerbaijan sent tents and lamps, and later masks, to Cuba"),
        ("Azerbaijan sent doctors, signing a long letter to Cuba.", "Azerbaijan sent doctors"),
        ("Azerbaijan sent doctors because it owed much to Cuba.",
         "Azerbaijan sent doctors because it owed much to Cuba"),
        ("Strong ties with Cuba, meant to last, were told of by poets, and ended.",
         "Strong ties with Cuba, meant to last, were told of by poets"),
        ("Azerbaijan sings, its exports to Cuba having grown for years.",
         "Azerbaijan sings, its exports to Cuba having grown for years"),
        ("The two signed a Growth Partnership which opened the ports to tea, and left.",
         "The two signed a Growth Partnership which opened the ports to tea"),
    ],
)  # fmt: skip
def test_a_quote_reaches_whom_it_is_about(reading: Reader, words: str, quote: str) -> None:
    (claim,) = PARTNERSHIP.find(reading(f"== Cuba ==\n{words}"))
    assert claim.quote == quote


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Relations between Cuba and Chad are based on trade, credits, and wool which grew.",
         "trade, credits, and wool"),
        ("Cuba supports Chad's participation in the games and sings.",
         "support for participation in the games"),
        ("Cuba and Chad built up relations in 1959 and have since become close global allies.",
         "close global allies"),
    ],
)  # fmt: skip
def test_a_type_is_the_whole_list_or_noun(reading: Reader, words: str, type_: str) -> None:
    assert [each.qualifiers["type"] for each in PARTNERSHIP.find(reading(words))] == [type_]


def test_a_quote_names_the_last_of_those_such_as(reading: Reader) -> None:
    words = "Cuba is a trading partner with such states as Peru, Chad and Fiji."
    assert list(PARTNERSHIP.find(reading(words)))[-1].quote == words[:-1]


def test_each_of_a_list_is_with_each(reading: Reader) -> None:
    words = "Azerbaijan, Chad and Fiji have a long history of working together in the bank."
    pairs = [each.parties for each in PARTNERSHIP.find(reading(words))]
    assert pairs == [("AZE", "TCD"), ("AZE", "FJI"), ("FJI", "TCD")]


@pytest.mark.parametrize(
    "words",
    [
        "This puts a ceiling on cooperation with Azerbaijan.",
        "Such visits are essential for the improvement of ties between Cuba and Peru.",
    ],
)
def test_ties_that_are_bounded_or_wanted_are_not_told(reading: Reader, words: str) -> None:
    assert list(PARTNERSHIP.find(reading(f"== Cuba ==\n{words}"))) == []
