"""What a second look tells of two of whom nothing else of a sentence told how they get on."""

from collections.abc import Callable

import pytest

Told = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chad–Peru relations, built on tea and silver, are excellent.",
         "PER TCD excellent relations"),
        ("== Chad ==\nRelations have begun to improve.", "AZE TCD improving relations"),
        ("== Peru ==\nRelations with Peru, in particular, have warmed.",
         "AZE PER warming relations"),
        ("Relations of Chad with Peru are limited but cordial.", "PER TCD cordial relations"),
        ("Chad–Peru relations have existed since the flood and have been mainly friendly.",
         "PER TCD friendly relations"),
        ("== Chad ==\nCooperation extends also to mining and forestry.",
         "AZE TCD cooperation in mining and forestry"),
        ("== Chad ==\nThe relations are mainly on salt and security.", "AZE TCD salt and security"),
        ("Chad and Peru have a strong spiritual bond.", "PER TCD strong spiritual bond"),
        ("There are deep cultural connections between Chad and Peru.",
         "PER TCD deep cultural connections"),
        ("Chad has expanded its engagement with Peru.", "PER TCD engagement"),
        ("Chad is in a customs union with Peru.", "PER TCD customs union"),
        ("Chad plans to set up a joint Chadian–Peruvian bank.", "PER TCD joint bank intended"),
        ("Chad and Peru are jointly managing a salt mine.", "PER TCD joint salt mine"),
        ("Chad and Peru fought on the same side in the war of 1901.",
         "PER TCD military alliance"),
        ("Chad joined Peru in its fight against smugglers.",
         "PER TCD fight against smugglers"),
        ("Chad engages with Peru through the salt fund.", "PER TCD engagement"),
        ("Chad and Peru have long been partners in many fields.", "PER TCD partners"),
        ("Chad and Peru have close links with one another.", "PER TCD close links"),
        ("== Chad ==\nAzerbaijan had good relations with the previous president, Ana Rojas.",
         "AZE TCD good relations"),
        ("Chad is one of the chief energy partners of the Central Asian countries.",
         "Central Asian countries TCD energy partner"),
        ("Chad's relations with its West African neighbours have improved.",
         "TCD West African neighbours improved relations"),
        # nothing of the kind
        ("Although relations were warm with other island states, Peru sulked.", ""),
        ("Chad and Peru have no bond.", ""),
    ],
)  # fmt: skip
def test_how_two_get_on(partnerships: Told, words: str, told: str) -> None:
    assert partnerships(words) == [told] * bool(told)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chad has a number of health projects under way in Peru.", "TCD PER health projects"),
        ("Several hundred Chadian troops are stationed in Peru.", "TCD PER troops"),
        ("Chad still has 90 peacekeepers in the north of Peru.", "TCD PER peacekeepers"),
        ("Chad maintains a large military presence in Peru.", "TCD PER military presence"),
        ("Soldiers of Chad and other troops of Chad are deployed in Peru.", "TCD PER troops"),
        ("Peruvian nurses study in Chad.", "TCD PER education"),
        ("Peruvian officers have been trained at an academy in Chad.", "TCD PER training"),
        ("Peru sends pilots to Chad for training.", "TCD PER training"),
        ("Chadian troops that attacked Peru were deployed in Togo.", ""),
        ("Chadian soldiers were kidnapped and held in Peru.", ""),
    ],
)  # fmt: skip
def test_what_one_keeps_abroad(partnerships: Told, words: str, told: str) -> None:
    assert partnerships(words) == [told] * bool(told)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chad supports efforts to modernise Peruvian ports.",
         "TCD PER support for efforts to modernise Peruvian ports"),
        ("Chad firmly and consistently backs the independence, sovereignty and unity of Peru.",
         "TCD PER backing of independence, sovereignty and unity of Peru"),
        ("Chad has donated tents to a school in the north of Peru.", "TCD PER tents"),
        ("Chad has contributed to the peace force in Peru.",
         "TCD PER contribution to peace force"),
        ("Chad has been involved in training the Peruvian air force.",
         "TCD PER training of air force"),
        ("Chad benefited from Peruvian political, moral and military support.",
         "PER TCD political, moral and military support"),
        ("== Chad ==\nAzerbaijan has provided various aids to the country.", "AZE TCD aids"),
        ("In Peru, Chad has provided medical equipment.", "TCD PER medical equipment"),
        ("Chad sends doctors to African countries.", "TCD African countries doctors"),
        ("Chad has provided Arab states with loans and training.",
         "TCD Arab states loans and training"),
        ("Chad was accused of supplying Peru with missiles.", "TCD PER missiles alleged"),
        ("Peru is one of the few countries to have supported Chad at the fair.",
         "PER TCD support"),
        ("The Chadian Development Agency (CDA) has provided seeds and aid to Peru.",
         "TCD PER seeds and aid"),
        ("USAID provided food aid to Peru.", "USA PER food aid"),
        ("== United States ==\nThe Peace Corps has operated in Azerbaijan since 2003.",
         "USA AZE Peace Corps programme since 2003"),
        ("== United States ==\nUSAID supports village schools and mills.",
         "USA AZE USAID programme"),
        ("Chadian economic aid continued to flow in Peru.", "TCD PER economic aid"),
        ("Military aid in Peru was provided by Western states, namely Chad.",
         "TCD PER military aid"),
        ("Peru (backed by Chad) won.", "TCD PER backing"),
        ("In 1999, Chad took part in a mission in support of the Peruvian government.",
         "TCD PER support"),
        ("Peru participates in Chad's Young Farmers Programme.",
         "TCD PER Young Farmers Programme"),
        ("Chad played a leading role in the establishment of Peru.",
         "TCD PER leading role in the establishment"),
        ("The first ship of Peru was a gift from Chad.", "TCD PER gift"),
        # against it, of its foes, or of no help
        ("Chad backs rebels in Peru.", ""),
        ("Chad supported the referral of the case of Peru.", ""),
        ("Chad sent a letter of thanks for help to Peru.", ""),
        ("Chad offers services to Chadians in Peru.", ""),
        ("Chad asked Togo to help persuade Peruvian firms.", ""),
    ],
)  # fmt: skip
def test_whom_one_helps(partnerships: Told, words: str, told: str) -> None:
    assert partnerships(words) == [told] * bool(told)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Peru is a significant market for Chadian wheat.", "PER TCD market for wheat"),
        ("Peru was the largest buyer of Chadian tea.", "PER TCD buyer of tea"),
        ("Peru is the biggest seller of tea to Chad.", "PER TCD tea supply"),
        ("Peru ranked ninth among Chad's major trading partners.",
         "PER TCD major trading partners"),
        ("Chad and Peru trade regularly.", "PER TCD trade"),
        ("Many Chadian investments went to Peru.", "TCD PER investments"),
        ("Chad was selling tractors to Peru.", "TCD PER sale of tractors"),
        ("In Peru, Chad has invested in salt works.", "TCD PER investment"),
        ("Peru is a popular destination for Chadian students.", ""),
        ("Peru is a market.", ""),
    ],
)  # fmt: skip
def test_what_one_is_to_anothers_trade(partnerships: Told, words: str, told: str) -> None:
    assert partnerships(words) == [told] * bool(told)


def test_a_list_says_whose_donors_they_are_or_they_are_those_of_whom_all_is_about(
    partnerships: Told,
) -> None:
    assert partnerships("Important donors include Peru and Togo.") == [
        "PER AZE donor",
        "TGO AZE donor",
    ]
    assert partnerships("The main donors to Chad are Peru and Togo.") == [
        "PER TCD donor",
        "TGO TCD donor",
    ]
    assert partnerships("Chad's principal ally in the Andes was Peru.") == ["PER TCD ally"]
    assert partnerships("Togo said that important donors include Peru.") == []


def test_what_was_told_of_two_is_not_told_again(partnerships: Told) -> None:
    words = "Chad has close ties with Peru and engages with Peru through a fund."
    assert partnerships(words) == ["PER TCD close ties"]
