"""Who mediates, whatever the verb, its form and its subject; and words that tell of nobody."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.mediation import MEDIATION

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "mediator", "modality"),
    [
        ("Peru interceded between Cuba and Fiji in 1999.", "PER", ""),
        ("Lima arbitrated the reef dispute between Cuba and Fiji.", "PER", ""),
        ("Peru's foreign minister brokered a truce between Cuba and Fiji.", "PER", ""),
        ("In 1999 Peru offered to act as a go-between for Cuba and Fiji.", "PER", "intended"),
        ("Peru has been active in reconciling Cuba and Fiji.", "PER", ""),
        ("Peru engaged in shuttle diplomacy between Cuba and Fiji.", "PER", ""),
        ("Peru offered its good offices to Cuba and Fiji.", "PER", ""),
        ("The Pope brought Cuba and Fiji to the negotiating table.", "VAT", ""),
        ("The dispute between Cuba and Fiji was arbitrated by Peru.", "PER", ""),
        ("Thanks to Peru's good offices, Cuba and Fiji made peace.", "PER", ""),
        ("Peru helped to resolve the dispute between Cuba and Fiji.", "PER", ""),
        ("Peru appointed a mediator in the dispute between Cuba and Fiji.", "PER", ""),
    ],
)
def test_who_mediates_is_told_in_any_frame(
    reading: Reader, words: str, mediator: str, modality: str
) -> None:
    (found,) = MEDIATION.find(reading(words))
    assert (found.subject, found.parties, found.modality) == (mediator, ("CUB", "FJI"), modality)


@pytest.mark.parametrize(
    "words",
    [
        "Peru facilitated trade between Cuba and Fiji.",
        "Peru hosted a football match between Cuba and Fiji.",
        "Peru refused to arbitrate between Cuba and Fiji.",
        "Peru reconciled its accounts with Cuba and Fiji.",
        "Peru seeks a way to resolve the hunger of Cuba and Fiji.",
        "Peru brought Cuba and Fiji to the dinner table.",
        "Cuba rejected Peru's mediation in its war with Fiji.",
        "Cuba sought the mediation of Peru in its war with Fiji.",
        "Chad rejected Peru's mediation in the war between Cuba and Fiji.",
        "Chad rejected the good offices of Peru in the war between Cuba and Fiji.",
        "Chad refused mediation by Peru in the war between Cuba and Fiji.",
    ],
)
def test_words_that_only_sound_like_it_tell_nobody(reading: Reader, words: str) -> None:
    assert list(MEDIATION.find(reading(words))) == []
