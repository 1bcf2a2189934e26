"""What one builds, pays for or keeps in the land of another, and whose army it trains."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chad has a military base in Peru.", "TCD PER military base"),
        ("Peru hosts a Chadian naval base.", "TCD PER naval base"),
        ("Chad built a clinic in Peru in 2011.", "TCD PER construction of clinic"),
        ("Chad financed a new bridge over the Rimac in Peru.",
         "TCD PER financing of new bridge over the Rimac"),
        ("Peru's army is trained by Chad and fed by Togo.", "TCD PER training"),
        ("Chad trained and equipped the Peruvian army until 1987.", "TCD PER training of army"),
        ("Peru, a close ally of Chad, sent tea.", "PER TCD close ally"),
        ("Chad and Peru share intelligence on reefs.", "PER TCD intelligence sharing"),
        ("Chad and Peru cooperate militarily.", "PER TCD cooperation"),
        # against another or in its own name
        ("Chad built a border wall in Peru.", ""),
        ("Chad built fine boats in Peru.", ""),
        ("Chad financed rebel groups in Peru.", "TCD rebel groups financing"),
    ],
)  # fmt: skip
def test_works_in_the_land_of_another(reading: Reader, words: str, told: str) -> None:
    found = PARTNERSHIP.find(reading(words))
    said = [" ".join((*each.actors(), each.qualifiers["type"])) for each in found]
    assert said == [told] * bool(told)


def test_a_base_that_is_planned_is_not_kept(reading: Reader) -> None:
    (claim,) = PARTNERSHIP.find(reading("Chad would keep a naval base in Peru."))
    assert claim.modality == "intended"
