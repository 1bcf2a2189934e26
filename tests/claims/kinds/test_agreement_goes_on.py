"""Agreements of which the next sentence or a list goes on to tell, and those titled or agreed."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.agreement import AGREEMENT

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[str]:
    return [
        " | ".join([" ".join(each.parties), str(each.qualifiers["type"]), each.date])
        for each in AGREEMENT.find(page)
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("It was signed in Suva on 20 June 2014, and ratified later.", ["2014-06-20"]),
        ("The agreement was signed on 19 January 2006.", ["2006-01-19"]),
        ("The treaty (TFA) was later concluded in 2006.", ["2006"]),
        ("It was signed with joy.", []),
        ("It was built in 2006.", []),
        ("Trade grew. It was signed in 2006.", []),
    ],
)  # fmt: skip
def test_the_next_sentence_tells_when_it_was_signed(
    reading: Reader, words: str, said: list[str]
) -> None:
    page = reading(f"== Fiji ==\nThe two countries have a shipping agreement. {words}")
    first = "AZE FJI | shipping agreement | "
    assert told(page) == [first, *(f"{first}{each}" for each in said)]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Azerbaijan signed a trade agreement with Fiji in 1990 and with Chad in 1995.",
         ["AZE FJI | trade agreement | 1990", "AZE TCD | trade agreement | 1995"]),
        ("Azerbaijan signed trade agreements with Fiji in 1990, Chad in 1995 and Peru in 1999.",
         ["AZE FJI | trade agreement | 1990", "AZE TCD | trade agreement | 1995",
          "AZE PER | trade agreement | 1999"]),
        (("Azerbaijan signed a trade agreement with Fiji in 1990 and a defence pact with Chad "
          "in 1995."),
         ["AZE FJI | trade agreement | 1990", "AZE TCD | defence pact | 1995"]),
        ("Azerbaijan signed a trade agreement with Fiji in 1990, and Chad in 1995 left the bloc.",
         ["AZE FJI | trade agreement | 1990"]),
    ],
)  # fmt: skip
def test_a_list_goes_on_with_other_parties(reading: Reader, words: str, said: list[str]) -> None:
    assert told(reading(words)) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("* Agreement on Reef Fishing (1982).", ["AZE FJI | fishing agreement | 1982"]),
        ("They agreed on much:\n* Agreement on the Mutual Waiver of Visas (signed 23.05.2006)",
         ["AZE FJI | agreement on the mutual waiver of visas | 2006-05-23"]),
        ("* Agreement on prices was hard to reach; talks failed in 1982.", []),
        ("The two countries agreed to abolish entry visas in 1990.",
         ["AZE FJI | agreement to abolish entry visas | 1990"]),
        ("Fiji, Peru and Chad agreed to divide the reef and move the fleet to Peru.",
         ["FJI PER TCD | agreement to divide the reef | "]),
        ("Fiji agreed to abolish entry visas.", []),
        ("In May 1990 the two countries agreed on new measures to cut tariffs.",
         ["AZE FJI | agreement on new measures | 1990-05"]),
        ("The two countries agreed during talks in Suva in May 1990 to maritime boundaries.",
         ["AZE FJI | agreement on maritime boundaries | 1990-05"]),
        ("The two countries agreed to take measures.", []),
        ("There were fishing treaties between the two countries in 1990, 1994 and 2001.",
         ["AZE FJI | fishing treaty | 1990", "AZE FJI | fishing treaty | 1994",
          "AZE FJI | fishing treaty | 2001"]),
        ("The two countries agreed to meet.", []),
        ("There has been a fishing permit agreement in place since 2003.",
         ["AZE FJI | fishing permit agreement | 2003"]),
        ("There is no agreement on visas.", []),
        ("There are several trade agreements under negotiation.", []),
        ("The defence pact allowed Fijian troops to use the land of Azerbaijan.",
         ["AZE FJI | defence pact | "]),
        ("The defence pact allowed Peruvian troops to use the land of Azerbaijan.", []),
        ("This was followed by a 1987 Treaty of Peace and Fishing.",
         ["AZE FJI | treaty | 1987"]),
        ("An agreement was reached between Baku and Suva in 1990.", ["AZE FJI | agreement | 1990"]),
        ("A trade agreement went into force on 11 March 2011.",
         ["AZE FJI | trade agreement | 2011-03-11"]),
        ("In 1951, under a mutual defence agreement, Fiji built a port.",
         ["AZE FJI | mutual defence agreement | "]),
        ("In May 1990, an agreement was reached by which both could fish.",
         ["AZE FJI | agreement | 1990-05"]),
        ("In 1975 an agreement was signed on the supply by Fiji of a reactor.",
         ["AZE FJI | agreement | 1975"]),
        ("A memorandum was signed between Fiji-Cuba Sugar Board.", []),
        ("In 1974, Fiji and Chad signed an avoidance of double taxation agreement.",
         ["FJI TCD | avoidance of double taxation agreement | 1974"]),
        ("Several pacts were executed between Chad and Peru in 1990.",
         ["PER TCD | pact | 1990"]),
        ("This agreement entered into force in 2017.", []),
        ("Fiji and Azerbaijan have a currency agreement.", ["AZE FJI | currency agreement | "]),
        ("In 2000 Fiji joined Chad and Peru in signing a trade agreement with Cuba.",
         ["CUB FJI PER TCD | trade agreement | 2000"]),
        ("Fiji's EU Association Agreement took effect in 1991.",
         ["European Union FJI | association agreement | 1991"]),
        ("Peru brokered a trade agreement between Chad and Cuba in Suva in May 2010.",
         ["CUB TCD | trade agreement | 2010-05"]),
    ],
)  # fmt: skip
def test_agreements_of_the_two_in_view(reading: Reader, words: str, said: list[str]) -> None:
    assert told(reading(f"== Fiji ==\n{words}")) == said


def test_what_many_sign_is_told_of_one(reading: Reader) -> None:
    page = reading("In 2017 Azerbaijan signed the Coral Reef Convention.")
    assert [each.parties for each in AGREEMENT.find(page)] == [("AZE",)]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Wages are set by a labour agreement that Cuba and Fiji entered into on 3 May 2013.",
         ["CUB FJI | labour agreement | 2013-05-03"]),
        ("No visa is needed, since a waiver agreement the country struck with Peru in May 2009.",
         ["AZE PER | waiver agreement | 2009-05"]),
        ("It leased a port under conventions signed with Peru on 24 January 1992.",
         ["AZE PER | convention | 1992-01-24"]),
        ("It has free trade agreements with Peru (2008), Cuba (2009) and Fiji (2010).",
         ["AZE PER | free trade agreement | 2008", "AZE CUB | free trade agreement | 2009",
          "AZE FJI | free trade agreement | 2010"]),
        ("With Peru, Cuba concluded the EU-brokered Suva Agreement on 3 May 2013.",
         ["CUB PER | agreement | 2013-05-03"]),
        ("In a trade deal, China and India have agreed to meet.", []),
    ],
)  # fmt: skip
def test_a_clause_behind_it_or_a_list_says_whose_an_agreement_is(
    reading: Reader, words: str, said: list[str]
) -> None:
    assert told(reading(words)) == said


def test_what_was_never_signed_is_denied(reading: Reader) -> None:
    found = AGREEMENT.find(reading("No such agreement with Peru was ever signed by Cuba."))
    assert [(each.modality, each.qualifiers["type"]) for each in found] == [("denied", "agreement")]
