"""Wars and clashes told by a noun, and assaults in other words than by a plain verb."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.conflict import CONFLICT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "status", "start"),
    [
        ("Chad and Peru were engaged in a border war in 1951.", "war", "1951"),
        ("In 1951, a military confrontation erupted between Chad and Peru.", "skirmish", "1951"),
        ("After a guerrilla war with Chad in 1951, Peru lost its coast.", "war", "1951"),
        ("Tensions between Peru and Chad escalated into a gun battle in 1951.", "skirmish", "1951"),
        ("Peru and Chad fought each other in 1951.", "war", "1951"),
        ("Peru won its independence from Chad after a bloody war in 1951.", "war", "1951"),
        ("The Chadian–Peruvian border clash of 1951 lasted for an hour.", "skirmish", "1951"),
        ("Peru lost a naval battle against Chad in 1951.", "skirmish", "1951"),
        ("Peru repelled an attack by Chad in 1951.", "skirmish", "1951"),
        ("After attacking Chad in 1951, Peru had no friends.", "war", "1951"),
        ("Troops of Chad bombarded Peru in 1951.", "skirmish", "1951"),
        ("Peru, which sent troops into Chad in 1951, later paid for it.", "war", "1951"),
        ("The blockade of Peru by Chad in 1951 was soon lifted.", "war", "1951"),
        ("Peru intervened militarily in Chad in 1951.", "war", "1951"),
    ],
)
def test_a_war_is_between_those_of_whom_its_clause_tells(
    reading: Reader, words: str, status: str, start: str
) -> None:
    (fight,) = CONFLICT.find(reading(words))
    assert (fight.parties, fight.status, fight.start) == (("PER", "TCD"), status, start)


@pytest.mark.parametrize(
    "words",
    [
        "War between Peru and Chad seemed likely in 1951.",
        "The trade war between Peru and Chad ended in 1951.",
        "Peru and Chad nearly fought a war in 1951.",
        "Peru defeated Chad in the final of the cup in 1951.",
        "Peru fought alongside Chad in 1951.",
        "The stance of Peru struck Chad as odd in 1951.",
        "Peru seized ships of Chad in 1951.",
        "Peru deplores an attack on Chad.",
        "The two had a war of words with Chad in 1951.",
    ],
)
def test_what_is_no_war_of_the_two(reading: Reader, words: str) -> None:
    assert list(CONFLICT.find(reading(words))) == []
