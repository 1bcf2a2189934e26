"""Where several posts of one noun are: lists that brackets, dates and seats break."""

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
                "Azerbaijan keeps embassies in Peru (also covering Bolivia), Cuba (Havana), and "
                "Chad; and consulates in Mali."
            ),
            [
                ("AZE", "PER", "embassy", "", "open", "", ""),
                ("AZE", "CUB", "embassy", "Havana", "open", "", ""),
                ("AZE", "TCD", "embassy", "", "open", "", ""),
                ("AZE", "MLI", "consulate", "", "open", "", ""),
                ("AZE", "BOL", "accreditation", "PER", "", "", ""),
            ],
        ),
        (
            "Azerbaijan has consulates in Lima (since June), Cusco and Rome.",
            [
                ("AZE", "PER", "consulate", "Lima", "open", "", ""),
                ("AZE", "PER", "consulate", "Cusco", "open", "", ""),
                ("AZE", "ITA", "consulate", "Rome", "open", "", ""),
            ],
        ),
        (
            "Azerbaijan has embassies in Lima (closed in May), Havana and Rome.",
            [("AZE", "PER", "embassy", "Lima", "open", "", "")],
        ),
        (
            "Azerbaijan has embassies in thirty countries, among them Cuba and Chad.",
            [
                ("AZE", "CUB", "embassy", "", "open", "", ""),
                ("AZE", "TCD", "embassy", "", "open", "", ""),
            ],
        ),
        ("Azerbaijan has embassies in thirty countries, and Cuba is one of its friends.", []),
        (
            "Azerbaijan keeps an honorary consul in Lima since 1991 and in Rome since 1994.",
            [
                ("AZE", "PER", "honorary consulate", "Lima", "open", "1991", ""),
                ("AZE", "ITA", "honorary consulate", "Rome", "open", "1994", ""),
            ],
        ),
        (
            "Azerbaijan has an embassy in Lima and several consulates across the country.",
            [
                ("AZE", "PER", "embassy", "Lima", "open", "", ""),
                ("AZE", "PER", "consulate", "", "open", "", ""),
            ],
        ),
        (
            (
                "Azerbaijan has non-resident embassies for Cuba and Chad (both in Italy) and for "
                "Mali in Egypt."
            ),
            [
                ("AZE", "ITA", "embassy", "", "open", "", ""),
                ("AZE", "EGY", "embassy", "", "open", "", ""),
                ("AZE", "CUB", "accreditation", "ITA", "", "", ""),
                ("AZE", "TCD", "accreditation", "ITA", "", "", ""),
                ("AZE", "MLI", "accreditation", "EGY", "", "", ""),
            ],
        ),
        (
            "Azerbaijan has an embassy in Lima, and maintains many consulates throughout Peru.",
            [
                ("AZE", "PER", "embassy", "Lima", "open", "", ""),
                ("AZE", "PER", "consulate", "", "open", "", ""),
            ],
        ),
        (
            "Peru has no embassy in Baku, only an honorary consulate in Ganja.",
            [
                ("PER", "AZE", "embassy", "Baku", "denied", "", ""),
                ("PER", "AZE", "honorary consulate", "Ganja", "open", "", ""),
            ],
        ),
        (
            "Consulates of both countries were opened in Baku and Lima in 1993.",
            [
                ("PER", "AZE", "consulate", "Baku", "open", "1993", ""),
                ("AZE", "PER", "consulate", "Lima", "open", "1993", ""),
            ],
        ),
        (
            (
                "Peru is accredited to Azerbaijan through its embassy in Turkey, Peru also has a "
                "consulate in Ganja."
            ),
            [
                ("PER", "TUR", "embassy", "", "open", "", ""),
                ("PER", "AZE", "consulate", "Ganja", "open", "", ""),
                ("PER", "AZE", "accreditation", "TUR", "", "", ""),
            ],
        ),
        (
            "Peru has sent an Honorary Consul to Ganja.",
            [("PER", "AZE", "honorary consulate", "Ganja", "open", "", "")],
        ),
    ],
)
def test_each_place_of_a_list_is_told(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(f"=== Peru ===\n{words}")) == expected


def test_a_consulate_in_a_city_that_is_a_territory_is_in_the_state_in_view(
    reading: Reader, posts_told: Teller
) -> None:
    words = "Azerbaijan has an embassy in Beijing and consulates in Macau and Shanghai."
    cities = [each[1:4:2] for each in posts_told(reading(f"=== China ===\n{words}"))]
    assert cities == [("CHN", "Beijing"), ("CHN", "Macau"), ("CHN", "Shanghai")]
    assert [each[1] for each in posts_told(reading(words))] == ["CHN", "MAC", "CHN"]
