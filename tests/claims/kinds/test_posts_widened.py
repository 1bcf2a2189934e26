"""Posts of both at once, of the second and third to be opened, and in cities named like states."""

from collections.abc import Callable

import pytest

from comity.claims import Reading

Reader = Callable[[str], Reading]
Teller = Callable[[Reading], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Ties began in 1994 with the setting up of embassies in both countries.",
            [
                ("AZE", "PER", "embassy", "", "open", "1994", ""),
                ("PER", "AZE", "embassy", "", "open", "1994", ""),
            ],
        ),
        (
            "Peru intends to convert its existing consulate in Ganja into an embassy.",
            [
                ("PER", "AZE", "embassy", "Ganja", "planned", "", ""),
                ("PER", "AZE", "consulate", "Ganja", "open", "", ""),
            ],
        ),
        (
            "Chad praised this, while Peru has announced it will open an embassy in Baku.",
            [("PER", "AZE", "embassy", "Baku", "planned", "", "")],
        ),
        (
            "Ties date back to 1931, when Peru under Luis Cerro opened a consulate in Ganja.",
            [("PER", "AZE", "consulate", "Ganja", "open", "1931", "")],
        ),
        (
            "Chad sent an envoy in 1990 and Peru answered in 1992, opening an embassy in Baku.",
            [("PER", "AZE", "embassy", "Baku", "open", "1992", "")],
        ),
        (
            "Trade grew with Peru who opened a consulate in Ganja in 1950.",
            [("PER", "AZE", "consulate", "Ganja", "open", "1950", "")],
        ),
        (
            "Peru closed its embassy in Baku after it was robbed.",
            [("PER", "AZE", "embassy", "Baku", "closed", "", "")],
        ),
    ],
)
def test_a_clause_tells_whose_post_it_is(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(f"=== Peru ===\n{words}")) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The third and fourth embassies were opened in Lima and Chad in 1995.",
            [
                ("AZE", "PER", "embassy", "Lima", "open", "1995", ""),
                ("AZE", "TCD", "embassy", "", "open", "1995", ""),
            ],
        ),
        (
            "Peru has an embassy in Luxembourg City.",
            [("PER", "LUX", "embassy", "Luxembourg City", "open", "", "")],
        ),
        (
            "Peru has consulates in Shanghai, Hong Kong, and Tianjin.",
            [
                ("PER", "CHN", "consulate", "Shanghai", "open", "", ""),
                ("PER", "CHN", "consulate", "Hong Kong", "open", "", ""),
                ("PER", "CHN", "consulate", "Tianjin", "open", "", ""),
            ],
        ),
        (
            "The delegation of the European Union to Peru and its lesser neighbours is in Lima.",
            [("European Union", "PER", "representative office", "Lima", "open", "", "")],
        ),
        ("Embassies were opened in Lima and Chad was glad.", []),
    ],
)
def test_where_posts_are_is_read_to_the_end_of_the_list(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(f"== Missions ==\n{words}")) == expected
