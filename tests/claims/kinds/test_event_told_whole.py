"""Events in other words: who goes where, what is done to whom, and all of it in the quote."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]

_ROW = "{| class=wikitable\n! Country !! Notes\n|-\n| {{flag|Peru}} || %s\n|}"


def one(page: Reading) -> Claim:
    (claim,) = EVENT.find(page)
    return claim


@pytest.mark.parametrize(
    ("words", "parties", "what"),
    [
        ("In 2009, a Cuban delegation led by Minister Ana Roa visited Chad.", "CUB TCD",
         "visit of a Cuban delegation led by Minister Ana Roa to Chad"),
        ("Chad's trade minister led a large delegation to Lima in 2010.", "PER TCD",
         "visit of Chad's trade minister to Lima"),
        ("In 2010, Cuban President Ana Roa became the first Cuban leader to visit Chad.",
         "CUB TCD", "visit of Cuban President Ana Roa to Chad"),
        ("The Prime Ministers of Cuba and Peru visited Chad together in 2002.", "CUB PER TCD",
         "visit of the Prime Ministers of Cuba and Peru to Chad"),
        ("A Cuban delegation visited Chad in 2004.", "CUB TCD",
         "visit of a Cuban delegation to Chad"),
        ("Prime Minister Ana Roa became the first Cuban leader to visit Chad in 2022.", "CUB TCD",
         "visit of Prime Minister Ana Roa to Chad"),
        ("In 2017, he was the first Prime Minister of Cuba to visit Chad.", "CUB TCD",
         "visit to Chad"),
        ("Chad's first ever royal visit to Cuba was in April 2014.", "CUB TCD",
         "visit of Chad to Cuba"),
        ("The first visit was that paid by the Chadian Foreign Minister Ali Roa to Lima in 2016.",
         "PER TCD", "visit of the Chadian Foreign Minister Ali Roa to Lima"),
        ("Chadian Minister Ali Roa visited the harbour of Lima in 2014.", "PER TCD",
         "visit of Chadian Minister Ali Roa to Lima"),
        ("Chadian President Ali Roa visited Pope Pius XII in 1950.", "TCD VAT",
         "Chadian President Ali Roa visited Pope Pius XII"),
        ("The 1998 bombing of the Cuban embassy in Lima killed two.", "CUB PER",
         "1998 bombing of the Cuban embassy in Lima"),
        ("The deployment of Chadian troops to Mali in January 2013 was praised.", "MLI TCD",
         "The deployment of Chadian troops to Mali"),
        ("A state visit to Peru in 2013 by President Ali Roa of Chad brought no result.", "PER TCD",
         "visit of President Ali Roa of Chad to Peru"),
        ("The border between Chad and Niger was reopened in May 2018.", "NER TCD",
         "The border between Chad and Niger was reopened in May 2018"),
        ("The 1979 storming of the Cuban embassy in Lima was a shock.", "CUB PER",
         "1979 storming of the Cuban embassy in Lima"),
        ("The 2010 raid by Chad on a Cuban ship led to a crisis.", "CUB TCD",
         "2010 raid by Chad on a Cuban ship"),
        ("In 1998 Peru seized two Cuban boats, which it returned in 2000.", "CUB PER",
         "Peru seized two Cuban boats"),
        ("In 1998 Peru freed two Cuban sailors, whom Chad had paid in 1990.", "CUB PER",
         "Peru freed two Cuban sailors"),
        ("In 2012 Cuba granted a Peruvian asylum in its embassy.", "CUB PER",
         "Cuba granted a Peruvian asylum in its embassy"),
    ],
)  # fmt: skip
def test_what_is_told_in_other_words(reading: Reader, words: str, parties: str, what: str) -> None:
    claim = one(reading(words))
    assert (" ".join(claim.parties), claim.qualifiers["what"]) == (parties, what)


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        ("During the lake war of 1982, Peru aided Chad.",
         "During the lake war of 1982, Peru aided Chad"),
        ("In 2008, Peru brought its quarrel with Chad before the Court of Justice.",
         "In 2008, Peru brought its quarrel with Chad before the Court of Justice"),
        ("Trade fell after a ban that Peru imposed on Cuban rum in 2003.",
         "a ban that Peru imposed on Cuban rum in 2003"),
        ("* 2014: Chad's prime minister visited Lima.",
         "2014: Chad's prime minister visited Lima"),
        ("Later a Chadian ship rammed a Cuban one in 1990.",
         "a Chadian ship rammed a Cuban one in 1990"),
        ("A group of Chadian sailors attacked a Cuban ship in 1990.",
         "A group of Chadian sailors attacked a Cuban ship in 1990"),
    ],
)  # fmt: skip
def test_the_quote_holds_all_of_it(reading: Reader, words: str, quoted: str) -> None:
    assert one(reading(words)).quote == quoted


def test_a_second_participle_is_told_of_the_same_with_its_own_date(reading: Reader) -> None:
    words = "Two Cuban boats were seized by Peru in 1998 and released in 2000."
    first, second = EVENT.find(reading(words))
    assert (first.date, second.date, second.quote) == ("1998", "2000", words[:-1])
    assert second.qualifiers["what"] == "Two Cuban boats were released in 2000"


@pytest.mark.parametrize(
    "words",
    [
        "The expulsion of Peru's ambassador in 1984 was a shock.",
        "A return visit was made by Cuban president Ana Roa in 2004.",
        "An official visit to Peru in November 1965 was a success.",
        "In May 1993, Ana Roa led raids into Cuba and laid mines off Chad.",
        "They broke with it after the invasion of Chad in 1990.",
        "In all, Cuba backed the plan for Chad, officially founded in May 1948.",
        "President Ana Roa received the Azerbaijani envoy in 2010.",
    ],
)
def test_what_one_does_with_another_who_is_not_told_is_no_event(
    reading: Reader, words: str
) -> None:
    assert list(EVENT.find(reading(words))) == []


@pytest.mark.parametrize(
    "words",
    ["In 1984 two diplomats were expelled.",
     "Its king visited Baku in May 1984.",
     "The Prime Minister met the Minister of Mines of Peru in May 1984.",
     "The president visited Baku in May 1984.",
     "The expulsion of the Peruvian consul in 1984 was a shock."],
)  # fmt: skip
def test_of_the_two_in_view_what_befalls_the_one_is_the_other_s_deed(
    reading: Reader, words: str
) -> None:
    page = reading(_ROW % words)
    assert one(page).parties == ("AZE", "PER")


@pytest.mark.parametrize(
    ("words", "parties", "quoted"),
    [
        ("In 1996 rebels took hostages at the Chadian embassy in Lima.", "PER TCD",
         "In 1996 rebels took hostages at the Chadian embassy in Lima"),
        ("In 1980 gunmen seized the Chadian embassy in Lima.", "PER TCD",
         "In 1980 gunmen seized the Chadian embassy in Lima"),
        ("In 1976, Chadian pilots rescued sailors at Callao in Peru.", "PER TCD",
         "In 1976, Chadian pilots rescued sailors at Callao in Peru"),
        ("A Chadian ferry was sunk by Cuba in 1971.", "CUB TCD",
         "A Chadian ferry was sunk by Cuba in 1971"),
        ("The last Cuban troops left Chad in May 1991.", "CUB TCD",
         "The last Cuban troops left Chad in May 1991"),
    ],
)  # fmt: skip
def test_where_it_befell_somebody_is_told_with_it(
    reading: Reader, words: str, parties: str, quoted: str
) -> None:
    claim = one(reading(words))
    assert (" ".join(claim.parties), claim.quote) == (parties, quoted)


def test_a_visit_that_is_told_twice_in_a_sentence_is_one(reading: Reader) -> None:
    words = "President Ana Roa of Cuba made the first visit by a Cuban leader to Chad in 2017."
    assert one(reading(words)).parties == ("CUB", "TCD")
