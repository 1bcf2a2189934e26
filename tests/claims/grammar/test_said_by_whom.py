"""What speakers are called, and the verbs and places that let them be heard."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.statement import STATEMENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "who"),
    [
        # Who speaks for a state and is not its government.
        ("Peruvian authorities claimed that the island was theirs.", ("Peruvian authorities", "")),
        ("Peru's Congress claimed that the island was theirs.", ("Peru's Congress", "")),
        # An office alone is named like a ministry.
        (
            "Chile's prime minister claimed that the island was lost.",
            ("Prime Minister of Chile", "Prime Minister of Chile"),
        ),
        (
            "Chilean Prime Minister Luis Paz came. Chile's Prime Minister said all was at an end.",
            ("Luis Paz", "Prime Minister of Chile"),
        ),
        # The body's full name, the person's without a courtesy.
        (
            "The U.S. State Department said that it was no lie.",
            ("United States Department of State", ""),
        ),
        ("Author Ana Rojas said that the islands were old.", ("Ana Rojas", "")),
        ("Ana Rojas MEP said that the islands were old.", ("Ana Rojas", "")),
        (
            "Ana Rojas, the first President of Peru was quoted in 2001 as saying all was lost.",
            ("Ana Rojas", "President of Peru"),
        ),
        ("Ana al-Roja came to Moro. Roja said that all was lost at sea.", ("Ana al-Roja", "")),
        # The office by which the passage named the person before.
        (
            "Peruvian President Ana Rojas came home. Rojas accused Chile of spying on ships.",
            ("Ana Rojas", "President of Peru"),
        ),
        (
            "Former Peruvian President Ana Rojas came home. Rojas accused Chile of a raid.",
            ("Ana Rojas", ""),
        ),
        # "It" is the subject of the clause that leads to it.
        ("Chile was calm. While Peru sought a new port, it accused Cuba of a raid.", ("PER", "")),
        # A capital speaks for its state where it judges.
        ("The raid on the harbour was condemned by Lima as a crime.", ("PER", "")),
    ],
)
def test_a_speaker_is_called(reading: Reader, words: str, who: tuple[str, str]) -> None:
    told = [
        (str(each.subject), each.qualifiers.get("role", ""))
        for each in STATEMENT.find(reading(words))
    ]
    assert told == [who]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Ana Rojas tweeted that the talks had gone well.", ["the talks had gone well"]),
        (
            "Ana Rojas was reported in an interview as saying that nobody was safe.",
            ["nobody was safe"],
        ),
        (
            "Chile went to the Reef, which Peru described as a home of seals.",
            ["Peru described as a home of seals"],
        ),
        ("Peru acknowledged receiving the ships.", ["Peru acknowledged receiving the ships"]),
        (
            "Peru became increasingly critical of the fleet.",
            ["Peru became increasingly critical of the fleet"],
        ),
        (
            "Ana Rojas reaffirmed to him Peru's wish for peace.",
            ["Ana Rojas reaffirmed to him Peru's wish for peace"],
        ),
        (
            "Ana Rojas pledged Peru's support for the dam.",
            ["Ana Rojas pledged Peru's support for the dam"],
        ),
        ("Ana Rojas declared for her part that the fleet would stay.", ["the fleet would stay"]),
        # Deeds are not words, nor is an office of which state nobody tells.
        ("Peru reaffirmed its old policy by signing the pact of the isles.", []),
        ("The secretary of state said that the fleet would stay.", []),
    ],
)
def test_more_verbs_are_heard(reading: Reader, words: str, said: list[str]) -> None:
    assert [each.quote for each in STATEMENT.find(reading(words))] == said
