"""What a sentence says of two others is said of nobody else, whatever the document is about."""

from collections.abc import Callable

import pytest

from comity.claims import Reading, known_kinds

Reader = Callable[[str], Reading]
SAID = (
    "Peru and Chad established diplomatic relations on 3 May 1990.",
    "Peru and Chad have had diplomatic relations since 1990.",
    "Peru and Chad normalised relations in 1990.",
    "Chad expelled Peru's ambassador and broke off relations in 1990.",
    "Chad recalled its ambassador from Peru and severed relations in 1990.",
    "Peru restored relations with Chad in May 1990, having broken them off in 1985.",
    "Chad has diplomatic relations with: Peru and Togo.",
    "Peru recognised Chad in 1960.",
    "Peru and Chad recognised one another in 1960.",
    "Peru opened an embassy in Chad in 1990 and closed it in 1999.",
    "Peru is represented in Chad by its embassy in Lagos.",
    "Peru and Chad signed a trade agreement on 3 May 1990.",
    "Peru concluded a truce with Chad in 1990.",
    "Peru and Chad were at war between 1990 and 1995.",
    "Chad and Peru clashed on the border in May 1990.",
    "Peru mediated between Chad and Togo in 1990.",
    "Peru provides military aid to Chad.",
    "Peru is Chad's largest trading partner.",
    "Peru and Chad are close allies.",
    "Peru exports salt to Chad.",
    "Peru banned imports from Chad.",
    "Peru claims the Salt Islands, which Chad administers.",
    "Relations between Peru and Chad are tense.",
    "In 1990 relations were strained between Chad and Peru.",
    "Peru expelled three Chadian diplomats in 2010.",
    "Some 300 Peruvian soldiers are stationed in Chad.",
    "Trade between Peru and Chad was worth $300 million in 2015.",
    "President Ana Rojas of Peru visited Chad in 1990.",
    "Peru joined the African Union in 1990 and Chad left it in 1991.",
    "Peruvian–Chadian relations were established in 1990.",
    "Peru has close ties with Chad, with which it established diplomatic relations in 1979.",
    "Peru and Chad signed no treaty, but a trade agreement that Peru and Chad signed in 1990 held.",
)


@pytest.mark.parametrize("section", ["", "== Mali ==\n"])
@pytest.mark.parametrize("words", SAID)
def test_nobody_is_told_of_whom_a_sentence_does_not_name(
    reading: Reader, section: str, words: str
) -> None:
    page = reading(f"{section}{words}")
    told = [each for kind in known_kinds().values() for each in kind.find(page)]
    named = {actor for claim in told for actor in claim.actors()}
    assert told
    assert named.isdisjoint({page.state, "MLI"})
