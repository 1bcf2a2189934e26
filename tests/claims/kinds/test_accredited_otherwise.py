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
            [("PER", "AZE", "accreditation", "Ankara TUR", "", "", "")],
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
        (("Relations between Azerbaijan and Peru are handled by the Cuban embassy in Ankara."), []),
    ],
)
def test_a_state_is_served_from_elsewhere(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(f"=== Peru ===\n{words}")) == expected
