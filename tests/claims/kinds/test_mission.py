"""Who keeps a mission where."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.mission import MISSION

Reader = Callable[[str], Reading]


def told(claim: Claim) -> tuple[str, str, str, str, str]:
    kind, city = claim.qualifiers["type"], claim.qualifiers.get("city", "")
    return claim.subject, claim.object, str(kind), str(city), claim.status


def found(reading: Reading) -> list[Claim]:
    return list(MISSION.find(reading))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Cuba has an embassy in Baku.", [("CUB", "AZE", "embassy", "Baku", "open")]),
        (
            "Fiji has a high commission in London and consulates in Leeds and York.",
            [
                ("FJI", "GBR", "high commission", "London", "open"),
                ("FJI", "GBR", "consulate", "Leeds", "open"),
                ("FJI", "GBR", "consulate", "York", "open"),
            ],
        ),
        (
            "Fiji has consulates-general in Osaka, Kobe and in Nagoya.",
            [
                ("FJI", "JPN", "consulate-general", "Osaka", "open"),
                ("FJI", "JPN", "consulate-general", "Kobe", "open"),
                ("FJI", "JPN", "consulate-general", "Nagoya", "open"),
            ],
        ),
        (
            "Fiji has a consulate – general in São Tomé.",
            [("FJI", "STP", "consulate-general", "São Tomé", "open")],
        ),
        (
            "There is a Cuban embassy in Lima and a Fijian embassy in Rome.",
            [
                ("CUB", "PER", "embassy", "Lima", "open"),
                ("FJI", "ITA", "embassy", "Rome", "open"),
            ],
        ),
        (
            "Fiji has an embassy Lima and consulates Osaka and Kobe.",
            [
                ("FJI", "PER", "embassy", "Lima", "open"),
                ("FJI", "JPN", "consulate", "Osaka", "open"),
                ("FJI", "JPN", "consulate", "Kobe", "open"),
            ],
        ),
        ("Lima hosts Fiji's only embassy.", [("FJI", "PER", "embassy", "Lima", "open")]),
        ("Cuban embassy in Lima.", [("CUB", "PER", "embassy", "Lima", "open")]),
        (
            "Cuba had an embassy in Tel Aviv.",
            [("CUB", "ISR", "embassy", "Tel Aviv", "closed")],
        ),
        (
            "Cuba plans to open an embassy in Baku.",
            [("CUB", "AZE", "embassy", "Baku", "planned")],
        ),
        ("Cuba does not have an embassy in Baku.", [("CUB", "AZE", "embassy", "Baku", "")]),
        (
            "Romania has an embassy to the Holy See in Rome.",
            [("ROU", "VAT", "embassy", "Rome", "open")],
        ),
        (
            "The Cuban embassy in Baku was closed in 1999.",
            [("CUB", "AZE", "embassy", "Baku", "closed")],
        ),
        (
            "The Permanent Mission of Cuba to the Council of Europe is located in Strasbourg.",
            [("CUB", "Council of Europe", "permanent mission", "Strasbourg", "open")],
        ),
        (
            "The Council of Europe has an office in Baku.",
            [("Council of Europe", "AZE", "representative office", "Baku", "open")],
        ),
        ("Protesters stood before the Russian embassy.", []),
        ("Cuba has an interest in Baku.", []),
    ],
)
def test_a_sentence_tells_of_missions(
    reading: Reader, words: str, expected: list[tuple[str, str, str, str, str]]
) -> None:
    assert [told(each) for each in found(reading(words))] == expected


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("Since 3 May 1999, Cuba has an embassy in Baku.", "1999-05-03", ""),
        ("Cuba opened an embassy in Baku in May 1999.", "1999-05", ""),
        ("In 1999, Cuba closed its newly opened embassy in Baku.", "", "1999"),
        ("Cuba maintained an embassy in Baku from 1964 to 1986.", "1964", "1986"),
    ],
)
def test_a_mission_is_dated_by_the_words_beside_it(
    reading: Reader, words: str, start: str, end: str
) -> None:
    (claim,) = found(reading(words))
    assert (claim.start, claim.end) == (start, end)


def test_each_has_a_mission_in_the_capital_of_the_other(reading: Reader) -> None:
    text = "== Cuba ==\nIn 1999 both countries opened embassies in each other's capitals."
    assert [told(each) for each in found(reading(text))] == [
        ("AZE", "CUB", "embassy", "", "open"),
        ("CUB", "AZE", "embassy", "", "open"),
    ]


def test_neither_has_one_is_denied_for_each_and_each_type(reading: Reader) -> None:
    text = "== Fiji ==\nNeither has a consulate or embassy in the other country."
    claims = found(reading(text))
    assert len(claims) == 4
    assert {each.modality for each in claims} == {"denied"}


def test_a_town_that_nobody_knows_is_in_the_country_of_the_row(reading: Reader) -> None:
    text = "== Fiji ==\nAzerbaijan has a consulate in Vunikoro."
    assert [told(each) for each in found(reading(text))] == [
        ("AZE", "FJI", "consulate", "Vunikoro", "open")
    ]


def test_a_picture_shows_an_embassy(reading: Reader) -> None:
    text = "[[File:X.jpg|thumb|Former Cuban embassy in Baku]]\nWords."
    assert [told(each) for each in found(reading(text))] == [
        ("CUB", "AZE", "embassy", "Baku", "closed")
    ]


def test_the_words_are_quoted_to_the_letter(reading: Reader) -> None:
    read = reading("Cuba has an [[Embassy|embassy]] in [[Baku]] and [[Ganja, Azerbaijan|Ganja]].")
    first = found(read)[0]
    assert first.quote.startswith("Cuba has an [[Embassy|embassy]] in [[Baku]]")
    assert read.document.source[first.at :].startswith(first.quote)


ROW = (
    "== Americas ==\n{{|\n! Country !! Formal Relations Began !! Notes\n|-\n"
    "| {{{{flag|{}}}}} || || {}\n|}}"
)


@pytest.mark.parametrize(
    ("country", "words", "expected"),
    [
        (
            "China",
            "Azerbaijan has consulates-general in [[Wuhan]], [[Hong Kong]] and [[Shanghai]].",
            [("AZE", "CHN", city) for city in ("Wuhan", "Hong Kong", "Shanghai")],
        ),
        (
            "Netherlands",
            "Azerbaijan has an honorary consulate in [[Willemstad]], [[Curaçao]].",
            [("AZE", "NLD", "Willemstad")],
        ),
        (
            "Cuba",
            "Embassies were opened in both countries in 1993.",
            [("AZE", "CUB", ""), ("CUB", "AZE", "")],
        ),
    ],
)
def test_posts_in_a_row_are_those_of_its_two_states(
    reading: Reader, country: str, words: str, expected: list[tuple[str, str, str]]
) -> None:
    claims = found(reading(ROW.format(country, words)))
    assert [(a, b, city) for a, b, _, city, _ in map(told, claims)] == expected


def test_a_post_is_open_since_the_date_beside_it(reading: Reader) -> None:
    (claim,) = found(reading("Cuba has an embassy in Baku, opened in May 1992."))
    assert (claim.start, claim.status) == ("1992-05", "open")


def fates(claim: Claim) -> tuple[str, str, str, str, str, str, str]:
    who, whom, kind, city, status = told(claim)
    return who, whom, kind, city, status, claim.start, claim.end


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Its embassy in Tokyo opened in 1981 and closed in 1999.",
            [
                ("AZE", "JPN", "embassy", "Tokyo", "open", "1981", ""),
                ("AZE", "JPN", "embassy", "Tokyo", "closed", "", "1999"),
            ],
        ),
        (
            "Cuba's first overseas mission was opened in Canberra in 1972.",
            [("CUB", "AUS", "diplomatic mission", "Canberra", "open", "1972", "")],
        ),
        (
            "Cuba opened its first embassy abroad in Lima on 5 July 1902.",
            [("CUB", "PER", "embassy", "Lima", "open", "1902-07-05", "")],
        ),
        (
            "Cuba had an embassy in Suva, which closed in March 2012.",
            [("CUB", "FJI", "embassy", "Suva", "closed", "", "2012-03")],
        ),
        (
            "Cuba opened an embassy in Suva in 1981 but closed it in 1999.",
            [
                ("CUB", "FJI", "embassy", "Suva", "open", "1981", ""),
                ("CUB", "FJI", "embassy", "Suva", "closed", "", "1999"),
            ],
        ),
        (
            "The Cuban embassy in Suva was closed in 1999 and reopened in 2005.",
            [
                ("CUB", "FJI", "embassy", "Suva", "closed", "", "1999"),
                ("CUB", "FJI", "embassy", "Suva", "open", "2005", ""),
            ],
        ),
        (
            "Cuba opened a consulate in Lima in 1949, which was raised to an embassy in 1958.",
            [
                ("CUB", "PER", "consulate", "Lima", "open", "1949", ""),
                ("CUB", "PER", "embassy", "Lima", "open", "1958", ""),
                ("CUB", "PER", "consulate", "Lima", "closed", "", "1958"),
            ],
        ),
        (
            "Cuba has an embassy in Lima, elevated from a consulate-general in 2017.",
            [
                ("CUB", "PER", "embassy", "Lima", "open", "", ""),
                ("CUB", "PER", "embassy", "Lima", "open", "2017", ""),
                ("CUB", "PER", "consulate-general", "Lima", "closed", "", "2017"),
            ],
        ),
        (
            "In 2005 the Cuban consulate in Lima was raised to the rank of embassy.",
            [
                ("CUB", "PER", "embassy", "Lima", "open", "2005", ""),
                ("CUB", "PER", "consulate", "Lima", "closed", "", "2005"),
            ],
        ),
        (
            "The Cuban consulate in Lima was not upgraded to an embassy.",
            [("CUB", "PER", "embassy", "Lima", "", "", "")],
        ),
        (
            "Cuba moved its embassy from Bonn to Berlin in 1999.",
            [
                ("CUB", "DEU", "embassy", "Berlin", "open", "1999", ""),
                ("CUB", "DEU", "embassy", "Bonn", "closed", "", "1999"),
            ],
        ),
        (
            "The Cuban embassy was moved from Bonn to Berlin in 1999.",
            [
                ("CUB", "DEU", "embassy", "Berlin", "open", "1999", ""),
                ("CUB", "DEU", "embassy", "Bonn", "closed", "", "1999"),
            ],
        ),
        (
            "Cuba announced that it would move its embassy to Jerusalem.",
            [("CUB", "ISR", "embassy", "Jerusalem", "planned", "", "")],
        ),
        (
            "Since 1994 Cuba had an embassy in Bonn and later moved it to Berlin.",
            [
                ("CUB", "DEU", "embassy", "Bonn", "closed", "1994", ""),
                ("CUB", "DEU", "embassy", "Berlin", "open", "", ""),
            ],
        ),
        ("Chad was the second state after Cuba to move its embassy to Jerusalem.", []),
        (
            "Cuba maintains 16 missions abroad, among them embassies in Suva and Lima.",
            [
                ("CUB", "FJI", "embassy", "Suva", "open", "", ""),
                ("CUB", "PER", "embassy", "Lima", "open", "", ""),
            ],
        ),
        (
            "Cuba has a permanent mission to the WHO in Geneva and to NATO in Brussels.",
            [
                ("CUB", "World Health Organization", "permanent mission", "Geneva", "open", "", ""),
                ("CUB", "NATO", "permanent mission", "Brussels", "open", "", ""),
            ],
        ),
        (
            "An embassy of Cuba is located in Suva.",
            [("CUB", "FJI", "embassy", "Suva", "open", "", "")],
        ),
        ("An embassy of Cuba was located in Suva.", []),
        (
            "Cuba's embassy to the Holy See is based in Rome.",
            [("CUB", "VAT", "embassy", "Rome", "open", "", "")],
        ),
        (
            "Cuba's embassy to Chad is located in Paris.",
            [("CUB", "FRA", "embassy", "Paris", "open", "", "")],
        ),
        (
            "Cuba closed its embassy in Rome, and opened another there.",
            [("CUB", "ITA", "embassy", "Rome", "closed", "", "")],
        ),
    ],
)
def test_what_became_of_a_mission_is_told(
    reading: Reader, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert [fates(each) for each in found(reading(words))] == expected
