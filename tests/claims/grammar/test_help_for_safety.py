"""Help for the other's safety: a ground to use, a defence to answer for, missions and troops."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The pact allowed Chadian ships to use Peruvian ports.", ["PER TCD use of ports"]),
        ("Peru let Chadian planes land on its airfields.", ["PER TCD use of airfields"]),
        ("Peru does not permit Chadian troops to cross its territory.", []),
        ("Chad is responsible for the defence of Peru.", ["TCD PER defence"]),
        ("Chad has had full responsibility for Peru's external defence.",
         ["TCD PER external defence"]),
        ("The security of Peru is the sole responsibility of Chad.", ["TCD PER security"]),
        ("Chad is responsible for the loss of Peru's defence plans.", []),
        ("Chad led policing missions in its neighbourhood, including in Peru and Togo.",
         ["TCD PER policing missions", "TCD TGO policing missions"]),
        ("Chadian, Peruvian, and Togolese troops helped the rebel groups.",
         ["TCD rebel groups help", "PER rebel groups help", "TGO rebel groups help"]),
        ("The mill is not Fijian, and Chadian doctors helped Peru.", ["TCD PER help"]),
        ("Chad sent troops to help defend Peru.", ["TCD PER help"]),
        ("Chad helped Peruvian rebels defend the pass.", ["TCD Peruvian rebels help"]),
        ("The pact provides Chadian grant funds and food assistance to Peru.",
         ["TCD PER grant funds and food assistance"]),
        ("Additionally, a large number of Peruvians have benefited from Chadian scholarships.",
         ["TCD PER scholarships"]),
        ("Chad sent weapons to the Arab states, and went to war with Peru.",
         ["TCD Arab states weapons"]),
        ("Peru sent farmers to Chad to attend trainings.", ["TCD PER training"]),
        ("Peru sent farmers to Chad to sing.", []),
        ("Chad extends export credits to its Latin American neighbours.",
         ["TCD Latin American neighbours export credits"]),
    ],
)  # fmt: skip
def test_one_helps_the_other_to_be_safe(reading: Reader, words: str, told: list[str]) -> None:
    found = PARTNERSHIP.find(reading(words))
    assert [" ".join((*each.actors(), str(each.qualifiers["type"]))) for each in found] == told
