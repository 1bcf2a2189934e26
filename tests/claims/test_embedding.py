"""What stands under "if", "whether", a denial or a rumour is told by nobody as so."""

import pytest

from comity.claims import extract
from comity.documents import read
from comity.sources import Blob

SAID = (
    "Peru recognised Chad in 1960",
    "Peru opened an embassy in Chad in 1990",
    "Peru and Chad signed a trade agreement on 3 May 1990",
    "Peru and Chad were at war between 1990 and 1995",
    "Peru mediated between Chad and Togo in 1990",
    "Peru and Chad are close allies",
    "Peru banned imports from Chad",
    "Peru expelled three Chadian diplomats in 2010",
    "Peru joined the African Union in 1990",
)
UNREAL = ("If {}, trade would grow.", "It is unknown whether {}.")
UNDER = {
    "It is not true that {}.": "denied",
    "The foreign minister denied that {}.": "denied",
    "Rumours that {} were false.": "denied",
    "There were rumours that {}.": "alleged",
    "She hoped that {} one day.": "intended",
}


def modalities(words: str) -> set[str]:
    page = read(Blob("Foreign relations of Azerbaijan", "text/x-wiki", words.encode()))
    return {each.modality for each in extract(page)[0]}


@pytest.mark.parametrize("words", SAID)
def test_what_is_said_outright_is_so(words: str) -> None:
    assert "" in modalities(f"{words}.")


@pytest.mark.parametrize("under", UNDER)
@pytest.mark.parametrize("words", SAID)
def test_a_clause_is_what_it_stands_under(words: str, under: str) -> None:
    assert modalities(under.format(words)) <= {UNDER[under], "denied"}


@pytest.mark.parametrize("under", UNREAL)
@pytest.mark.parametrize("words", SAID)
def test_what_stands_under_if_and_whether_is_told_by_nobody(words: str, under: str) -> None:
    assert "" not in modalities(under.format(words))


@pytest.mark.parametrize(
    "words",
    [
        "If asked, Peru would say so, but Peru recognised Chad in 1960.",
        "It is not known whether they agree, but Peru and Chad are close allies.",
    ],
)
def test_the_main_clause_after_an_if_is_so(words: str) -> None:
    assert "" in modalities(words)


@pytest.mark.parametrize(
    "words",
    [
        "Fiji urged Peru to join the African Union.",
        "Fiji encouraged Peru to recognise Chad.",
        "Fiji asked Peru to close its embassy in Chad.",
        "In 1965 Fiji asked Peru to break relations with Chad.",
        "Peru was supposed to join the African Union.",
        "Peru was asked to recognise Chad.",
    ],
)
def test_what_one_is_asked_to_do_is_not_done(words: str) -> None:
    page = read(Blob("Foreign relations of Azerbaijan", "text/x-wiki", words.encode()))
    kinds = {"membership", "recognition", "mission", "relations"}
    assert {each.modality for each in extract(page)[0] if each.kind in kinds} == {"intended"}
