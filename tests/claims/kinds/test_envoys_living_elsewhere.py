"""Accreditations of envoys who are said to live elsewhere, or not to live where they serve."""

from collections.abc import Callable

import pytest

from comity.claims import Reading

Reader = Callable[[str], Reading]
Teller = Callable[[Reading], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The first envoy of Peru in Azerbaijan ( resident in Ankara ) arrived by train.",
            [("PER", "AZE", "accreditation", "Ankara TUR", "", "", "")],
        ),
        (
            "An envoy of Peru with residence in Ankara, Mr. Paz, was received at court.",
            [("PER", "AZE", "accreditation", "Ankara TUR", "", "", "")],
        ),
        (
            "Ties grew in 1996 with the accreditation by Peru of an ambassador resident in Ankara.",
            [("PER", "AZE", "accreditation", "Ankara TUR", "", "1996", "")],
        ),
        (
            "Ties grew in 1996 with the accreditation of Peru's ambassador in Ankara.",
            [
                ("PER", "TUR", "embassy", "Ankara", "open", "", ""),
                ("PER", "AZE", "accreditation", "Ankara TUR", "", "1996", ""),
            ],
        ),
        (
            "A non-resident Peruvian ambassador was received with bread and salt.",
            [("PER", "AZE", "accreditation", "", "", "", "")],
        ),
        (
            "Peru has a non-resident ambassador in Turkey.",
            [("PER", "AZE", "accreditation", "TUR", "", "", "")],
        ),
        (
            "Peru is accredited to Azerbaijan from its permanent mission to the UNESCO in Baku.",
            [
                ("PER", "UNESCO", "permanent mission", "Baku", "open", "", ""),
                ("PER", "AZE", "accreditation", "Baku AZE", "", "", ""),
            ],
        ),
        (
            "Peru has its representation in Azerbaijan through its embassy in Ankara.",
            [
                ("PER", "TUR", "embassy", "Ankara", "open", "", ""),
                ("PER", "AZE", "accreditation", "Ankara TUR", "", "", ""),
            ],
        ),
    ],
)
def test_an_envoy_who_lives_elsewhere_is_accredited_from_there(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(f"=== Peru ===\n{words}")) == expected


@pytest.mark.parametrize(
    "words",
    [
        "The ambassador of Peru to Azerbaijan lives in Baku.",
        "Some 300 citizens of Peru are resident in Ankara, its ambassador said.",
        "Peru considered a non-resident ambassador to Azerbaijan.",
        "The ambassador greeted the Peruvian students residing in Turkey.",
    ],
)
def test_one_who_lives_where_he_serves_or_is_only_thought_of_is_none(
    reading: Reader, posts_told: Teller, words: str
) -> None:
    told = posts_told(reading(f"=== Peru ===\n{words}"))
    assert [each for each in told if each[2] == "accreditation"] == []


def test_embassies_not_in_the_country_serve_it(reading: Reader, posts_told: Teller) -> None:
    page = reading("== Missions ==\nChad and Peru have non-resident embassies in Turkey.")
    assert posts_told(page) == [
        ("TCD", "TUR", "embassy", "", "open", "", ""),
        ("PER", "TUR", "embassy", "", "open", "", ""),
        ("TCD", "AZE", "accreditation", "TUR", "", "", ""),
        ("PER", "AZE", "accreditation", "TUR", "", "", ""),
    ]
