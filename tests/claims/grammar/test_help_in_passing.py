"""Help that a sentence tells of in passing: by an adjective, a pronoun, an example, a passive."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[str]:
    return [
        " ".join(filter(None, (*each.actors(), str(each.qualifiers["type"]), each.modality)))
        for each in PARTNERSHIP.find(page)
    ]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("The revolt was put down by the Chadian-backed Peruvian government.",
         ["TCD PER backing"]),
        ("The Chadian-trained Peruvian army won.", ["TCD PER training"]),
        ("Mines were laid by Chadian-armed separatist groups.",
         ["TCD separatist groups arms supply"]),
        ("The Western-backed UNITA kept the hills.", ["Western world UNITA backing"]),
        ("Togo condemned the Chadian-backed Peruvian invasion of Fiji.",
         ["TCD PER backing of invasion"]),
        # nobody is helped
        ("A Chadian-backed proposal failed.", []),
        ("A Chadian-funded mill was burnt down.", []),
    ],
)  # fmt: skip
def test_an_adjective_says_who_backs_whom(reading: Reader, words: str, who: list[str]) -> None:
    assert told(reading(words)) == who


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Chad is known for its support of Peruvian independence.",
         ["TCD PER support of independence"]),
        ("Togo scolded the Senate over Chad and its aid to Peru.", ["TCD PER aid"]),
        ("Because of its support for Peru, Chad was not asked.", ["TCD PER support"]),
        ("Ties soured over Chad's salt tax and its support for the Peruvian rebels.",
         ["TCD Peruvian rebels support"]),
        ("Chad's policy of backing the Peruvian rebels was costly.",
         ["TCD Peruvian rebels backing"]),
        # whose it is stays open, or it is no more
        ("Togo shunned Chad and Fiji for their support of Peru.", []),
        ("Chad has rescinded its support of Peru.", []),
    ],
)  # fmt: skip
def test_a_pronoun_or_a_policy_says_whose_help_it_is(
    reading: Reader, words: str, who: list[str]
) -> None:
    assert told(reading(words)) == who


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Chad promised to contribute personnel to the multinational force.",
         ["TCD multinational force contribution of personnel intended"]),
        ("Chad contributed 90 soldiers to the Multinational Force in Peru.",
         ["TCD multinational force in Peru contribution of soldiers"]),
        ("Chad has contributed to United Nations peacekeeping missions.",
         ["TCD United Nations contribution to peacekeeping missions"]),
        ("Chad has contributed to the African Union peacekeeping force in Peru.",
         ["TCD African Union contribution to peacekeeping force in Peru"]),
        ("Chad is one of the largest contributors of troops to UN peacekeeping operations.",
         ["TCD United Nations contribution of troops"]),
        ("Chad keeps no army, but maintains 20 officers abroad in UN peacekeeping missions.",
         ["TCD United Nations contribution of officers"]),
        ("Chad takes part in UN peacekeeping activities.",
         ["TCD United Nations peacekeeping activities"]),
        ("Chad refused to send troops to the multinational force.", []),
        # whom "the country" means beside another is not sure
        ("== Peru ==\nThe country agreed to send troops to the multinational force.", []),
    ],
)  # fmt: skip
def test_forces_of_several_are_helped_with_men(reading: Reader, words: str, who: list[str]) -> None:
    assert told(reading(words)) == who


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Aid has been received from Chad and the World Bank.",
         ["TCD AZE aid", "World Bank AZE aid"]),
        ("Most of Peru's military aid comes from Chad.", ["TCD PER military aid"]),
        ("Peru met with its donors, such as Chad and Togo.", ["TCD PER donor", "TGO PER donor"]),
        ("Peru toasted the main providers of food aid, including Chad and especially Togo.",
         ["TCD PER food aid", "TGO PER food aid"]),
        ("A reforestation plan supported by Chad began in May.",
         ["TCD AZE support for reforestation plan"]),
        ("== Chad ==\nOther projects financed by Chad are wells.",
         ["TCD AZE financing of projects"]),
        # for whom is open, or it is no help
        ("== Chad ==\nThe two countries and Togo agreed on a cable network funded by Chad.", []),
        ("The refugees came from Chad.", []),
        ("Peru fears its rivals, such as Chad.", []),
    ],
)  # fmt: skip
def test_who_gives_is_told_from_the_side_of_what_is_given(
    reading: Reader, words: str, who: list[str]
) -> None:
    assert told(reading(words)) == who
