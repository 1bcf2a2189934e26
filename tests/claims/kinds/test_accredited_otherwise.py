"""Accreditations in other words: of ambassadors, and of who handles what two have to do."""

from collections.abc import Callable

import pytest

from comity.claims import Reading

Reader = Callable[[str], Reading]
Teller = Callable[[Reading], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            (
                "Peru is represented in Azerbaijan through a non-resident ambassador "
                "based in the Foreign Ministry at Lima."
            ),
            [("PER", "AZE", "accreditation", "Lima PER", "", "", "")],
        ),
        (
            (
                "Since then Peru has remained represented in Azerbaijan through its "
                "embassy in Ankara."
            ),
            [
                ("PER", "TUR", "embassy", "Ankara", "open", "", ""),
                ("PER", "AZE", "accreditation", "Ankara TUR", "", "", ""),
            ],
        ),
        (
            "The ambassador of Peru to Turkey, resident in Ankara, is accredited to Azerbaijan.",
            [("PER", "AZE", "accreditation", "Ankara TUR", "", "", "")],
        ),
        (
            "Peru covers Azerbaijan from its embassy in Ankara.",
            [
                ("PER", "TUR", "embassy", "Ankara", "open", "", ""),
                ("PER", "AZE", "accreditation", "Ankara TUR", "", "", ""),
            ],
        ),
        (
            "The ambassador of Peru in Turkey also accredited to Azerbaijan.",
            [("PER", "AZE", "accreditation", "TUR", "", "", "")],
        ),
        (
            ("Peru's ambassador to Azerbaijan is also a non-resident based in Ankara."),
            [("PER", "AZE", "accreditation", "Ankara TUR", "", "", "")],
        ),
        (
            "From 1995 to 2003, the ambassador in Ankara was accredited to Baku.",
            [("PER", "AZE", "accreditation", "Ankara TUR", "", "1995", "2003")],
        ),
        (
            "Until 2011, the Azerbaijani ambassador was also accredited to Chile.",
            [("AZE", "CHL", "accreditation", "PER", "", "", "2011")],
        ),
        (
            "Peru maintains a diplomatic presence through its embassy in Ankara.",
            [
                ("PER", "TUR", "embassy", "Ankara", "open", "", ""),
                ("PER", "AZE", "accreditation", "Ankara TUR", "", "", ""),
            ],
        ),
        (
            ("Peru's embassy in Ankara also serves as non-resident embassy for Azerbaijan."),
            [
                ("PER", "TUR", "embassy", "Ankara", "open", "", ""),
                ("PER", "AZE", "accreditation", "Ankara TUR", "", "", ""),
            ],
        ),
        (
            (
                "Both countries are represented in each other through their embassies in "
                "Rome (Italy)."
            ),
            [
                ("AZE", "ITA", "embassy", "Rome", "open", "", ""),
                ("PER", "ITA", "embassy", "Rome", "open", "", ""),
                ("AZE", "PER", "accreditation", "Rome ITA", "", "", ""),
                ("PER", "AZE", "accreditation", "Rome ITA", "", "", ""),
            ],
        ),
        (
            (
                "Relations between Azerbaijan and Peru are coordinated by the Embassy of "
                "Azerbaijan in Quito and the Embassy of Peru in Ankara."
            ),
            [
                ("AZE", "ECU", "embassy", "Quito", "open", "", ""),
                ("PER", "TUR", "embassy", "Ankara", "open", "", ""),
                ("AZE", "PER", "accreditation", "Quito ECU", "", "", ""),
                ("PER", "AZE", "accreditation", "Ankara TUR", "", "", ""),
            ],
        ),
        (
            (
                "The representation of Peru in Azerbaijan was handled by the Peruvian "
                "legation in Ankara."
            ),
            [
                ("PER", "TUR", "legation", "Ankara", "closed", "", ""),
                ("PER", "AZE", "accreditation", "Ankara TUR", "", "", ""),
            ],
        ),
        (
            "Peru has an ambassador accredited to Azerbaijan.",
            [("PER", "AZE", "accreditation", "", "", "", "")],
        ),
        (
            "Peru has an ambassador resident in Ankara.",
            [
                ("PER", "TUR", "embassy", "Ankara", "open", "", ""),
                ("PER", "AZE", "accreditation", "Ankara TUR", "", "", ""),
            ],
        ),
        (
            "Peru has not yet accredited a representative to Azerbaijan.",
            [("PER", "AZE", "accreditation", "", "denied", "", "")],
        ),
        (
            ("Peru does not presently have an accredited representative to Azerbaijan."),
            [("PER", "AZE", "accreditation", "", "denied", "", "")],
        ),
        (
            ("Peru's ambassador to Turkey also serves as non-resident ambassador to Azerbaijan."),
            [("PER", "AZE", "accreditation", "TUR", "", "", "")],
        ),
        (
            "Peru is represented towards Azerbaijan by its embassy in Ankara.",
            [
                ("PER", "TUR", "embassy", "Ankara", "open", "", ""),
                ("PER", "AZE", "accreditation", "Ankara TUR", "", "", ""),
            ],
        ),
        (
            "Relations between Azerbaijan and Peru are handled by the Cuban embassy in Ankara.",
            [("CUB", "TUR", "embassy", "Ankara", "open", "", "")],
        ),
        (
            "Peru is represented in Azerbaijan through its ambassador in Ankara.",
            [
                ("PER", "TUR", "embassy", "Ankara", "open", "", ""),
                ("PER", "AZE", "accreditation", "Ankara TUR", "", "", ""),
            ],
        ),
        (
            "Peru is represented in Azerbaijan through a non-resident ambassador in Ankara.",
            [("PER", "AZE", "accreditation", "Ankara TUR", "", "", "")],
        ),
        (
            "The Peruvian ambassador in Ankara to Turkey is also accredited to Azerbaijan.",
            [
                ("PER", "TUR", "embassy", "Ankara", "open", "", ""),
                ("PER", "AZE", "accreditation", "Ankara TUR", "", "", ""),
            ],
        ),
        (
            (
                "Azerbaijan is accredited to Peru from its embassy in Lima and to Mali from its "
                "embassy in Rabat."
            ),
            [
                ("AZE", "PER", "embassy", "Lima", "open", "", ""),
                ("AZE", "MAR", "embassy", "Rabat", "open", "", ""),
                ("AZE", "MLI", "accreditation", "Rabat MAR", "", "", ""),
            ],
        ),
        (
            "The Peruvian ambassador in Baku, with residence in Ankara, was late.",
            [("PER", "AZE", "accreditation", "Ankara TUR", "", "", "")],
        ),
        (
            "Peru has a non-resident embassy for Azerbaijan in Turkey.",
            [
                ("PER", "TUR", "embassy", "", "open", "", ""),
                ("PER", "AZE", "accreditation", "TUR", "", "", ""),
            ],
        ),
    ],
)
def test_a_state_is_served_from_elsewhere(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(f"=== Peru ===\n{words}")) == expected
