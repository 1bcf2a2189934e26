"""Posts that a sentence about something else names."""

from collections.abc import Callable

import pytest

from comity.claims import Reading

Reader = Callable[[str], Reading]
Teller = Callable[[Reading], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "A brass band played outside the Peruvian embassy in Rome.",
            [("PER", "ITA", "embassy", "Rome", "open", "", "")],
        ),
        (
            "Peru's high commission to Fiji thanked the firemen.",
            [("PER", "FJI", "high commission", "", "open", "", "")],
        ),
        (
            "The talks were led by the embassy of Peru in Rome, a quiet place.",
            [("PER", "ITA", "embassy", "Rome", "open", "", "")],
        ),
        (
            "Talks were held at the OSCE office in Baku.",
            [
                (
                    "Organization for Security and Co-operation in Europe", "AZE",
                    "representative office", "Baku", "open", "", "",
                )
            ],
        ),
        ("The film is about the former Peruvian embassy in Rome.", []),
        ("The minister dreamt of a Peruvian embassy in Rome.", []),
        ("The minister intends to visit the Peruvian embassy in Rome.", []),
        ("The minister praised the Peruvian mission in Rome.", []),
        ("The minister praised the Peruvian delegation to Italy.", []),
        ("See also: Embassy of Peru, Rome", []),
    ],
)  # fmt: skip
def test_a_post_that_is_named_with_its_owner_and_its_place_is_there(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(words)) == expected
