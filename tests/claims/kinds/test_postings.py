"""Posts and accreditations as encyclopaedias word them, read under the heading of a country."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.mission import MISSION

Reader = Callable[[str], Reading]
Teller = Callable[[Reading], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            (
                "The Azerbaijani embassy was opened in 1961, but the Peruvian embassy in "
                "Baku only opened in 1996."
            ),
            [
                ("AZE", "PER", "embassy", "", "open", "1961", ""),
                ("PER", "AZE", "embassy", "Baku", "open", "1996", ""),
            ],
        ),
        (
            "Both states reopened their embassies in 2009.",
            [
                ("AZE", "PER", "embassy", "", "open", "2009", ""),
                ("PER", "AZE", "embassy", "", "open", "2009", ""),
            ],
        ),
        (
            "Peru is represented in Azerbaijan through a consulate.",
            [("PER", "AZE", "consulate", "", "open", "", "")],
        ),
        (
            (
                "Azerbaijan is represented in Peru by an ambassador resident in Baku (at "
                "the ministry) and an honorary consulate in Lima."
            ),
            [
                ("AZE", "PER", "honorary consulate", "Lima", "open", "", ""),
                ("AZE", "PER", "accreditation", "Baku AZE", "", "", ""),
            ],
        ),
        (
            (
                "Azerbaijan is represented in Peru through an ambassador residing at the "
                "Azerbaijani embassy in Santiago (Chile)."
            ),
            [
                ("AZE", "CHL", "embassy", "Santiago", "open", "", ""),
                ("AZE", "PER", "accreditation", "Santiago CHL", "", "", ""),
            ],
        ),
        (
            "Azerbaijan has eight honorary consulates in Peru (Lima, Cusco, Arequipa).",
            [
                ("AZE", "PER", "honorary consulate", "Lima", "open", "", ""),
                ("AZE", "PER", "honorary consulate", "Cusco", "open", "", ""),
                ("AZE", "PER", "honorary consulate", "Arequipa", "open", "", ""),
            ],
        ),
        (
            "The Embassy of Azerbaijan accredited to Peru is in Santiago.",
            [
                ("AZE", "CHL", "embassy", "Santiago", "open", "", ""),
                ("AZE", "PER", "accreditation", "Santiago CHL", "", "", ""),
            ],
        ),
        (
            "The Azerbaijani embassy in Santiago, Chile, has concurrent accreditation to Peru.",
            [
                ("AZE", "CHL", "embassy", "Santiago", "open", "", ""),
                ("AZE", "PER", "accreditation", "Santiago CHL", "", "", ""),
            ],
        ),
        (
            "In May 1929, Peru opened its legation in Baku.",
            [("PER", "AZE", "legation", "Baku", "open", "1929-05", "")],
        ),
        (
            "Peru set up a legation in 1931, which was turned into an embassy in 1960.",
            [
                ("PER", "AZE", "legation", "", "open", "1931", ""),
                ("PER", "AZE", "embassy", "", "open", "1960", ""),
                ("PER", "AZE", "legation", "", "closed", "", "1960"),
            ],
        ),
        (
            "The Peruvian consulate was upgraded to a legation in July 1945.",
            [
                ("PER", "AZE", "legation", "", "open", "1945-07", ""),
                ("PER", "AZE", "consulate", "", "closed", "", "1945-07"),
            ],
        ),
        (
            "Peru closed its embassy in June 2012.",
            [("PER", "AZE", "embassy", "", "closed", "", "2012-06")],
        ),
        (
            "Peru's embassy in Baku remains closed.",
            [("PER", "AZE", "embassy", "Baku", "closed", "", "")],
        ),
        (
            "Peru inaugurated its embassy in Azerbaijan's capital, Baku, in 1972.",
            [("PER", "AZE", "embassy", "Baku", "open", "1972", "")],
        ),
        (
            "After the inauguration of a Peruvian embassy in Baku in 1988, trade grew.",
            [("PER", "AZE", "embassy", "Baku", "open", "1988", "")],
        ),
        (
            "Trade began in 1951 with the opening of the Azerbaijani consulate in Lima.",
            [("AZE", "PER", "consulate", "Lima", "open", "1951", "")],
        ),
        (
            "Envoys were sent in 1953 through the opening of a Peruvian legation in Baku.",
            [("PER", "AZE", "legation", "Baku", "open", "1953", "")],
        ),
        (
            (
                "With the closure of the Azerbaijani Embassy in Santiago in 2012, "
                "jurisdiction passed to the embassy in Washington, D.C."
            ),
            [("AZE", "CHL", "embassy", "Santiago", "closed", "", "2012")],
        ),
        (
            (
                "Relations date from 5 May 1970 when was accredited first Minister of "
                "Azerbaijan to Peru (resident in Santiago)."
            ),
            [("AZE", "PER", "accreditation", "Santiago CHL", "", "", "")],
        ),
        (
            "Azerbaijan is accredited to Peru from its embassy in Vilacota, Bolivia.",
            [
                ("AZE", "BOL", "embassy", "Vilacota", "open", "", ""),
                ("AZE", "PER", "accreditation", "Vilacota BOL", "", "", ""),
            ],
        ),
        (
            (
                "The Peruvian embassy in Canberra is also cross-accredited to "
                "Azerbaijan, and Azerbaijan has an embassy in Lima."
            ),
            [
                ("AZE", "PER", "embassy", "Lima", "open", "", ""),
                ("PER", "AUS", "embassy", "Canberra", "open", "", ""),
                ("PER", "AZE", "accreditation", "Canberra AUS", "", "", ""),
            ],
        ),
        (
            (
                "The Peruvian ambassador to Australia is accredited as non-resident "
                "ambassador to Azerbaijan."
            ),
            [("PER", "AZE", "accreditation", "AUS", "", "", "")],
        ),
        (
            "Since 1992, the Peruvian ambassador in Australia has also been accredited in Baku.",
            [("PER", "AZE", "accreditation", "AUS", "", "1992", "")],
        ),
        (
            "Azerbaijan's ambassador accredited to Peru is resident in Singapore.",
            [("AZE", "PER", "accreditation", "SGP", "", "", "")],
        ),
        (
            "Peru's ambassador to Azerbaijan is accredited from its foreign ministry.",
            [("PER", "AZE", "accreditation", "PER", "", "", "")],
        ),
        (
            "Peru has appointed an ambassador accredited to Azerbaijan, based in Lima, Peru.",
            [("PER", "AZE", "accreditation", "Lima PER", "", "", "")],
        ),
        (
            "The embassy in Canberra has been concurrently accredited to Azerbaijan.",
            [
                ("PER", "AUS", "embassy", "Canberra", "open", "", ""),
                ("PER", "AZE", "accreditation", "Canberra AUS", "", "", ""),
            ],
        ),
        (
            "Azerbaijan is represented to Peru through its accredited embassy in Santiago (Chile).",
            [
                ("AZE", "CHL", "embassy", "Santiago", "open", "", ""),
                ("AZE", "PER", "accreditation", "Santiago CHL", "", "", ""),
            ],
        ),
        (
            (
                "Peru had an embassy in Baku from 1961 to 1970; today its embassy in "
                "Canberra is accredited to Azerbaijan."
            ),
            [
                ("PER", "AZE", "embassy", "Baku", "closed", "1961", "1970"),
                ("PER", "AUS", "embassy", "Canberra", "open", "", ""),
                ("PER", "AZE", "accreditation", "Canberra AUS", "", "", ""),
            ],
        ),
        (
            (
                "Peru is accredited to Azerbaijan from its foreign ministry in Lima and "
                "an honorary consulate in Baku."
            ),
            [
                ("PER", "AZE", "honorary consulate", "Baku", "open", "", ""),
                ("PER", "AZE", "accreditation", "Lima PER", "", "", ""),
            ],
        ),
        (
            "There is no Peruvian embassy in Baku.",
            [("PER", "AZE", "embassy", "Baku", "denied", "", "")],
        ),
        (
            "[[File:x.jpg|thumb|Embassy of Azerbaijan, Havana]]",
            [("AZE", "CUB", "embassy", "Havana", "open", "", "")],
        ),
        (
            "Peru's legation in Baku was raised to an embassy in 1968.",
            [
                ("PER", "AZE", "embassy", "Baku", "open", "1968", ""),
                ("PER", "AZE", "legation", "Baku", "closed", "", "1968"),
            ],
        ),
        (
            "The two countries exchanged embassies in 1974.",
            [
                ("AZE", "PER", "embassy", "", "open", "1974", ""),
                ("PER", "AZE", "embassy", "", "open", "1974", ""),
            ],
        ),
        (
            (
                "Peru first opened a consulate in Baku in 1922, a legation in 1940 and "
                "an embassy in 1951."
            ),
            [
                ("PER", "AZE", "consulate", "Baku", "open", "1922", ""),
                ("PER", "AZE", "legation", "", "open", "1940", ""),
                ("PER", "AZE", "embassy", "", "open", "1951", ""),
            ],
        ),
        (
            "The Peruvian embassy in Baku, which had been closed since 1994, was reopened in 2003.",
            [("PER", "AZE", "embassy", "Baku", "open", "2003", "")],
        ),
        (
            "Peru appointed an honorary consul in Baku in 1988.",
            [("PER", "AZE", "honorary consulate", "Baku", "open", "1988", "")],
        ),
        (
            (
                "Peru maintains non-resident diplomatic representation to Azerbaijan "
                "from its embassy in Canberra."
            ),
            [
                ("PER", "AUS", "embassy", "Canberra", "open", "", ""),
                ("PER", "AZE", "accreditation", "", "", "", ""),
            ],
        ),
        (
            "Azerbaijan's permanent representative to UNESCO in Paris is also accredited to Peru.",
            [("AZE", "PER", "accreditation", "Paris FRA", "", "", "")],
        ),
        (
            "Peru's ambassador to Azerbaijan resides in Canberra.",
            [("PER", "AZE", "accreditation", "Canberra AUS", "", "", "")],
        ),
        (
            "The Embassy of Peru in Canberra looks after Azerbaijan.",
            [
                ("PER", "AUS", "embassy", "Canberra", "open", "", ""),
                ("PER", "AZE", "accreditation", "Canberra AUS", "", "", ""),
            ],
        ),
        (
            "Azerbaijan opened its first embassy in South America in Lima in 2012.",
            [("AZE", "PER", "embassy", "Lima", "open", "2012", "")],
        ),
    ],
)
def test_a_sentence_about_a_country_tells_of_posts(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(f"=== Peru ===\n{words}")) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (  # where the second stands is not said
            "Azerbaijan keeps an embassy in Lima and an embassy office.",
            [("AZE", "PER", "embassy", "Lima", "open", "", "")],
        ),
        ("Peru is represented in Azerbaijan through the Swiss embassy and consulates.", []),
        ("Peru became the only NATO state to open an embassy in the Azerbaijani capital.", []),
        ("The two have embassy-level relations since 1967.", []),
        ("Both countries have full embassy level relations since 1967.", []),
        ("Peru signed an agreement with Cuba and closed its embassy in 1999.", []),
        (
            "Peru has an honorary consulate in East London.",
            [],  # which is not the London that is known
        ),
        (
            "Azerbaijan opened its embassy in Lima, its first embassy in South America.",
            [
                ("AZE", "PER", "embassy", "Lima", "open", "", ""),
            ],
        ),
    ],
)
def test_what_is_not_said_of_a_post_is_not_told(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(f"=== Peru ===\n{words}")) == expected


def test_a_state_that_begins_the_next_clause_is_not_where_a_city_lies(reading: Reader) -> None:
    words = (
        "Relations with Peru are maintained through Cuba's embassy in Quito (Ecuador), Cuba is "
        "represented besides by a consulate."
    )
    claims = list(MISSION.find(reading(words)))
    assert claims[0].quote == "Cuba's embassy in Quito (Ecuador)"


def test_a_sentence_that_tells_of_a_post_by_its_verb_is_told_once(
    reading: Reader, posts_told: Teller
) -> None:
    words = (
        "Cuba and Azerbaijan established relations in 1992 and opened the Cuban embassy in Baku."
    )
    assert [each[:4] for each in posts_told(reading(words))] == [("CUB", "AZE", "embassy", "Baku")]
