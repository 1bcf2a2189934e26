"""Posts in other words: other nouns, other verbs, and no verb at all."""

from collections.abc import Callable

import pytest

from comity.claims import Reading

Reader = Callable[[str], Reading]
Teller = Callable[[Reading], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Peru has a mission in Baku.",
            [("PER", "AZE", "diplomatic mission", "Baku", "open", "", "")],
        ),
        (
            "Peru also has a Royal Consular Agency in Ganja.",
            [("PER", "AZE", "consulate", "Ganja", "open", "", "")],
        ),
        (
            "Peru has a trade council in Baku.",
            [("PER", "AZE", "trade office", "Baku", "open", "", "")],
        ),
        (
            "Peru has an interest section in Baku.",
            [("PER", "AZE", "interests section", "Baku", "open", "", "")],
        ),
        (
            "In 1997, Peru opened a cooperation office in Baku.",
            [("PER", "AZE", "representative office", "Baku", "open", "1997", "")],
        ),
        (
            "Peru has a commercial section in Ganja.",
            [("PER", "AZE", "trade office", "Ganja", "open", "", "")],
        ),
        (
            "Peru has a chargé d'affaires office in Baku.",
            [("PER", "AZE", "representative office", "Baku", "open", "", "")],
        ),
        (
            "Peru has an Economic and Cultural Office in Baku.",
            [("PER", "AZE", "representative office", "Baku", "open", "", "")],
        ),
        (
            "Peru has a general delegation in Baku.",
            [("PER", "AZE", "representative office", "Baku", "open", "", "")],
        ),
        (
            "Peru has no consular or diplomatic offices in Azerbaijan.",
            [("PER", "AZE", "diplomatic mission", "", "denied", "", "")],
        ),
        (
            "Peru has a permanent mission in Geneva.",
            [("PER", "CHE", "permanent mission", "Geneva", "open", "", "")],
        ),
        (
            ("Peru has diplomatic missions headed by resident ambassadors in Cuba and Fiji."),
            [
                ("PER", "CUB", "diplomatic mission", "", "open", "", ""),
                ("PER", "FJI", "diplomatic mission", "", "open", "", ""),
            ],
        ),
        (
            "Cuba and Fiji keep embassies, legations or missions in Baku.",
            [
                ("CUB", "AZE", "diplomatic mission", "Baku", "open", "", ""),
                ("FJI", "AZE", "diplomatic mission", "Baku", "open", "", ""),
            ],
        ),
        (
            ("Cuba and Fiji have ambassadors or high commissioners resident in Azerbaijan."),
            [
                ("CUB", "AZE", "diplomatic mission", "", "open", "", ""),
                ("FJI", "AZE", "diplomatic mission", "", "open", "", ""),
            ],
        ),
        ("Peru opened a peacekeeping mission in Baku.", []),
        (
            "The Arab League opened an office in Azerbaijan in 1993.",
            [("Arab League", "AZE", "representative office", "", "open", "1993", "")],
        ),
    ],
)
def test_other_nouns_name_posts(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(f"=== Peru ===\n{words}")) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Azerbaijan opened consulates in Lima in 1990, Suva on 3 May 1991 and Rome in 1995.",
            [
                ("AZE", "PER", "consulate", "Lima", "open", "1990", ""),
                ("AZE", "FJI", "consulate", "Suva", "open", "1991-05-03", ""),
                ("AZE", "ITA", "consulate", "Rome", "open", "1995", ""),
            ],
        ),
        (
            "Azerbaijan suspended its embassy operations in Lima on 4 May 2019.",
            [("AZE", "PER", "embassy", "Lima", "closed", "", "2019-05-04")],
        ),
        (
            "Peru has suspended the activities of its embassy in Baku.",
            [("PER", "AZE", "embassy", "Baku", "closed", "", "")],
        ),
        (
            "The Peruvian embassy in Baku ceased operations in 2016.",
            [("PER", "AZE", "embassy", "Baku", "closed", "", "2016")],
        ),
        (
            (
                "The work of the Peruvian embassy in Baku was suspended in 1999, and "
                "later re-established in 2003."
            ),
            [
                ("PER", "AZE", "embassy", "Baku", "closed", "", "1999"),
                ("PER", "AZE", "embassy", "Baku", "open", "2003", ""),
            ],
        ),
        (
            "The Azerbaijani embassy closed in 1995 ahead of the fall of Bogotá.",
            [("AZE", "PER", "embassy", "", "closed", "", "1995")],
        ),
        (
            "Peru launched a consulate in Ganja in 2014.",
            [("PER", "AZE", "consulate", "Ganja", "open", "2014", "")],
        ),
        (
            "Embassies were opened in Lima and Baku in 1996.",
            [
                ("AZE", "PER", "embassy", "Lima", "open", "1996", ""),
                ("PER", "AZE", "embassy", "Baku", "open", "1996", ""),
            ],
        ),
        (
            "Each state keeps a full embassy, Azerbaijan in Lima and Peru in Baku.",
            [
                ("AZE", "PER", "embassy", "Lima", "open", "", ""),
                ("PER", "AZE", "embassy", "Baku", "open", "", ""),
            ],
        ),
        (
            "Each country has an embassy in the other's capital.",
            [
                ("AZE", "PER", "embassy", "", "open", "", ""),
                ("PER", "AZE", "embassy", "", "open", "", ""),
            ],
        ),
        (
            "The two states keep resident ambassadors in both capitals.",
            [
                ("AZE", "PER", "embassy", "", "open", "", ""),
                ("PER", "AZE", "embassy", "", "open", "", ""),
            ],
        ),
        (
            "Peru has neither an embassy nor a consulate in Azerbaijan.",
            [
                ("PER", "AZE", "embassy", "", "denied", "", ""),
                ("PER", "AZE", "consulate", "", "denied", "", ""),
            ],
        ),
        (
            "Peru does not have an embassy or a consulate in Azerbaijan.",
            [
                ("PER", "AZE", "embassy", "", "denied", "", ""),
                ("PER", "AZE", "consulate", "", "denied", "", ""),
            ],
        ),
        (
            ("Owing to the drought in Peru, Azerbaijan closed its embassy in Lima in 2001."),
            [("AZE", "PER", "embassy", "Lima", "closed", "", "2001")],
        ),
        (
            "A Peruvian trade office was opened in 1998 in Ganja.",
            [("PER", "AZE", "trade office", "Ganja", "open", "1998", "")],
        ),
        (
            ("In 1988 a separate Peruvian legation to Azerbaijan, located in Ganja, was set up."),
            [("PER", "AZE", "legation", "Ganja", "open", "1988", "")],
        ),
        (
            "The visit resulted in the closure of the Peruvian consulate in Ganja.",
            [("PER", "AZE", "consulate", "Ganja", "closed", "", "")],
        ),
        (
            "The first Peruvian consul was appointed in 1907.",
            [("PER", "AZE", "consulate", "", "open", "1907", "")],
        ),
        (
            "The Peruvian legation was based in Ganja from 1975 until 1994.",
            [("PER", "AZE", "legation", "Ganja", "closed", "1975", "1994")],
        ),
        (
            "The embassy of Peru in Azerbaijan is located in a street of poplars.",
            [("PER", "AZE", "embassy", "", "open", "", "")],
        ),
        (
            "Azerbaijan has an embassy of Peru in Baku.",
            [("PER", "AZE", "embassy", "Baku", "open", "", "")],
        ),
        (
            "There is an Honorary Peruvian Consulate in Ganja.",
            [("PER", "AZE", "honorary consulate", "Ganja", "open", "", "")],
        ),
        (
            "Azerbaijan is represented in Peru by the Cuban embassy in Lima.",
            [("CUB", "PER", "embassy", "Lima", "open", "", "")],
        ),
    ],
)
def test_other_verbs_open_and_close_posts(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(f"=== Peru ===\n{words}")) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Royal Peruvian embassy in Baku.", [("PER", "AZE", "embassy", "Baku", "open", "", "")]),
        (
            "Azerbaijani embassy and an honorary consulate in Lima.",
            [
                ("AZE", "PER", "embassy", "Lima", "open", "", ""),
                ("AZE", "PER", "honorary consulate", "Lima", "open", "", ""),
            ],
        ),
        (
            "Peruvian embassy in Baku and consulates in Ganja and Shusha.",
            [
                ("PER", "AZE", "embassy", "Baku", "open", "", ""),
                ("PER", "AZE", "consulate", "Ganja", "open", "", ""),
                ("PER", "AZE", "consulate", "Shusha", "open", "", ""),
            ],
        ),
        ("Embassy of Peru to Azerbaijan", [("PER", "AZE", "embassy", "", "open", "", "")]),
        (
            "Representative offices in Baku and Lima.",
            [
                ("PER", "AZE", "representative office", "Baku", "open", "", ""),
                ("AZE", "PER", "representative office", "Lima", "open", "", ""),
            ],
        ),
        (
            (
                "Representation is maintained through a consulate in Lima and honorary "
                "consulates in Cusco and Arequipa."
            ),
            [
                ("AZE", "PER", "consulate", "Lima", "open", "", ""),
                ("AZE", "PER", "honorary consulate", "Cusco", "open", "", ""),
                ("AZE", "PER", "honorary consulate", "Arequipa", "open", "", ""),
            ],
        ),
        (
            "Embassies in Baku include Cuba, Fiji and the United States.",
            [
                ("CUB", "AZE", "embassy", "Baku", "open", "", ""),
                ("FJI", "AZE", "embassy", "Baku", "open", "", ""),
                ("USA", "AZE", "embassy", "Baku", "open", "", ""),
            ],
        ),
        (
            "Legations and foreign embassies in Azerbaijan include Cuba and Fiji.",
            [
                ("CUB", "AZE", "diplomatic mission", "", "open", "", ""),
                ("FJI", "AZE", "diplomatic mission", "", "open", "", ""),
            ],
        ),
        (
            "Three states keep embassies in Azerbaijan: Cuba, Fiji and Chad.",
            [
                ("CUB", "AZE", "embassy", "", "open", "", ""),
                ("FJI", "AZE", "embassy", "", "open", "", ""),
                ("TCD", "AZE", "embassy", "", "open", "", ""),
            ],
        ),
        (
            "Countries with missions in Azerbaijan are Cuba and Fiji.",
            [
                ("CUB", "AZE", "diplomatic mission", "", "open", "", ""),
                ("FJI", "AZE", "diplomatic mission", "", "open", "", ""),
            ],
        ),
        ("It likes the embassies in Baku: Cuba came first.", []),
    ],
)
def test_posts_are_named_and_listed(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(f"=== Peru ===\n{words}")) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "In 1990, a consulate was opened in Lima.",
            [("AZE", "PER", "consulate", "Lima", "open", "1990", "")],
        ),
        (
            "Missions in Lima and Suva were closed in 1975.",
            [
                ("AZE", "PER", "diplomatic mission", "Lima", "closed", "", "1975"),
                ("AZE", "FJI", "diplomatic mission", "Suva", "closed", "", "1975"),
            ],
        ),
        (
            "== Missions in Azerbaijan ==\n* [[Cuba]] (Embassy)",
            [("CUB", "AZE", "embassy", "", "open", "", "")],
        ),
        (
            "== Missions of Azerbaijan ==\n* [[Suva]] (High Commission)",
            [("AZE", "FJI", "high commission", "Suva", "open", "", "")],
        ),
        (
            (
                "== Missions of Azerbaijan ==\n* Brussels (Permanent Mission to the "
                "[[European Union]])"
            ),
            [("AZE", "European Union", "permanent mission", "Brussels", "open", "", "")],
        ),
        ("== Poets ==\n* [[Suva]] (High Commission)", []),
    ],
)
def test_posts_are_told_where_no_country_is_in_view(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(words)) == expected


@pytest.mark.parametrize(
    ("words", "host"),
    [
        ("Cuba has a consulate in [[Brest, Belarus|Brest]].", "BLR"),
        ("Cuba has a consulate in [[Brest, France|Brest]].", "FRA"),
        ("Cuba has a consulate in [[Rabat, Malta|Rabat]].", "MLT"),
        ("Cuba has a consulate in [[Rabat]].", "MAR"),
    ],
)
def test_a_link_that_names_a_state_says_where_a_city_lies(
    reading: Reader, posts_told: Teller, words: str, host: str
) -> None:
    assert [each[1] for each in posts_told(reading(words))] == [host]
