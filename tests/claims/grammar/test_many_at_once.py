"""Ties and help told of several at once, of those who are no state, by share and by field."""

from collections.abc import Callable

import pytest

Told = Callable[[str], list[str]]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chad has warm economic ties with buyers of salt and partners, such as Peru and Fiji.",
         ["PER TCD warm economic ties", "FJI TCD warm economic ties"]),
        ("Chad deepened relations with the powers of the region, notably Peru.",
         ["PER TCD deepened relations"]),
        ("Chadian relations with other salty countries, such as Peru and Fiji, are also cordial.",
         ["PER TCD cordial relations", "FJI TCD cordial relations"]),
        ("It saw a warming of Chadian relations with the mightier states, including Fiji.",
         ["FJI TCD warming of relations"]),
        ("Chad has close ties with other ex-Portuguese colonies in Africa, such as Fiji.",
         ["TCD ex-Portuguese colonies in Africa close ties", "FJI TCD close ties"]),
        ("== Chad ==\nStates that keep warm ties with the Rojas regime include Peru and Fiji.",
         ["PER TCD warm ties", "FJI TCD warm ties"]),
        ("Other leading trade partners for Chad are its desert neighbours, Peru, and Fiji.",
         ["PER TCD leading trade partners", "FJI TCD leading trade partners"]),
        # no ties, or none that are friendly
        ("Chad maintains diplomatic relations with other powers, such as Peru.", []),
    ],
)  # fmt: skip
def test_ties_with_some_of_a_group(partnerships: Told, words: str, told: list[str]) -> None:
    assert partnerships(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Soldiers from Peru and Fiji defended the Chadian government.",
         ["PER TCD support", "FJI TCD support"]),
        ("Many donors, including Peru, Fiji and various welfare organisations, also gave food aid.",
         ["PER AZE food aid", "FJI AZE food aid"]),
        ("The fleet grew, the Chadian navy receiving modest Peruvian, Fijian and Togolese support.",
         ["PER TCD modest support", "FJI TCD modest support", "TGO TCD modest support"]),
        ("The fund closed, with Peru and Fiji becoming its main sources of economic aid.",
         ["PER AZE economic aid", "FJI AZE economic aid"]),
        ("Many donors, including Peru, refused food aid.", []),
    ],
)  # fmt: skip
def test_help_that_several_give(partnerships: Told, words: str, told: list[str]) -> None:
    assert partnerships(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chad has also backed the separatist groups in the hills.",
         ["TCD separatist groups backing"]),
        ("Chad supported Ana Rojas's Lima People's Union.", ["TCD Lima People's Union support"]),
        ("Chad helped to finance not just the Peruvian resistance but also its press.",
         ["TCD Peruvian resistance financing"]),
        ("Azerbaijan gave broad support, in money and boats, to Peruvian revolutionaries.",
         ["AZE Peruvian revolutionaries broad support"]),
        ("Chad was long a safe haven for the Lima Freedom Congress.",
         ["TCD Lima Freedom Congress safe haven"]),
        ("Fiji accused Chad of sheltering rebel groups.", ["TCD rebel groups shelter alleged"]),
        ("Chad provided arms to Peruvian rebels.", ["TCD Peruvian rebels arms"]),
        ("Chad and Peru were accused of jointly funding rebel groups.",
         ["TCD rebel groups funding alleged", "PER rebel groups funding alleged"]),
        # their own army, or against them
        ("Chad trained the Peruvian Army.", ["TCD PER training of Army"]),
        ("Chad never gave support to opposition groups.", []),
        ("The pact removed the threat of Peruvian support for rebel groups.", []),
    ],
)  # fmt: skip
def test_help_for_who_is_no_state(partnerships: Told, words: str, told: list[str]) -> None:
    assert partnerships(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("By 1999 Chad supplied 60 percent of Peru's demand for salt.", ["TCD PER salt supply"]),
        ("Chad covers most of Peru's tea imports.", ["TCD PER tea supply"]),
        ("Chad gets around 7,000 tons of rice a year from Peru.", ["PER TCD rice supply"]),
        ("More than half of Chadian fuel comes from Peru.", ["PER TCD fuel supply"]),
        ("Chad will ship 900 tons of cotton to Peru.", ["TCD PER cotton supply intended"]),
        ("Chad has leased a small naval station in Peru.",
         ["PER TCD lease of small naval station"]),
        ("Chad gets most of its oil and its tea without Peru.", []),
    ],
)  # fmt: skip
def test_goods_of_one_for_the_other(partnerships: Told, words: str, told: list[str]) -> None:
    assert partnerships(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("== Chad ==\nBeekeeping has also been a major field of partnership.",
         ["AZE TCD partnership in beekeeping"]),
        ("== Chad ==\nAreas of cooperation include beekeeping and salt.",
         ["AZE TCD cooperation in beekeeping and salt"]),
        ("Beekeeping is another sector of aid that Chad and Peru collaborate on.",
         ["PER TCD cooperation in beekeeping"]),
        ("== Chad ==\nAzerbaijan's government has provided substantial assistance for beekeeping.",
         ["AZE TCD assistance"]),
        ("Chad is a provider of medical aid in the whole world.", []),
        ("== Chad ==\nAzerbaijan has provided assistance for other countries.", []),
        ("Relations between Chad and Peru are now at a historic high.",
         ["PER TCD relations at a historic high"]),
        ('Relations between Chad and Peru were "warming".', ["PER TCD warming relations"]),
        ("Chad accepted $9m from Peru.", ["PER TCD financial aid"]),
        ("The Chad Fund for Growth loaned Peru $9 million.", ["TCD PER financial aid"]),
        ("Chad and Peru have almost always had a friendly bond.", ["PER TCD friendly bond"]),
        ("== Chad ==\nChadian aid prioritizes beekeeping.", ["TCD AZE aid to beekeeping"]),
    ],
)  # fmt: skip
def test_fields_purposes_and_heights(partnerships: Told, words: str, told: list[str]) -> None:
    assert partnerships(words) == told
