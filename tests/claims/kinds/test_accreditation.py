"""Who serves whom from where."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.accreditation import ACCREDITATION
from comity.claims.kinds.mission import MISSION

Reader = Callable[[str], Reading]


def told(claim: Claim) -> tuple[str, str, str, str]:
    city, seat = claim.qualifiers.get("city", ""), claim.qualifiers.get("seat", "")
    return claim.subject, claim.object, str(city), str(seat)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Fiji is accredited to Azerbaijan from its embassy in Ankara, Turkey.",
            [("FJI", "AZE", "Ankara", "TUR")],
        ),
        (
            "Fiji is represented in Azerbaijan through its embassy in London (United Kingdom).",
            [("FJI", "AZE", "London", "GBR")],
        ),
        (
            "Fiji is represented in Azerbaijan through its embassy in Belgium.",
            [("FJI", "AZE", "", "BEL")],
        ),
        ("Fiji is accredited to Azerbaijan from Jakarta.", [("FJI", "AZE", "Jakarta", "IDN")]),
        (
            "Fiji is accredited to Azerbaijan from its Ministry of Foreign Affairs in Suva.",
            [("FJI", "AZE", "Suva", "FJI")],
        ),
        (
            "Cuba's embassy in Ankara is also accredited to Azerbaijan.",
            [("CUB", "AZE", "Ankara", "TUR")],
        ),
        (
            "Fiji has an embassy in Ankara, also accredited to Azerbaijan.",
            [("FJI", "AZE", "Ankara", "TUR")],
        ),
        (
            "Fiji has a non-resident ambassador accredited to Azerbaijan from its capital in Suva.",
            [("FJI", "AZE", "Suva", "FJI")],
        ),
        (
            "Fiji is represented at the Holy See through its embassy in Bern.",
            [("FJI", "VAT", "Bern", "CHE")],
        ),
        (
            "Fiji is represented in Azerbaijan through its Ankara embassy in Turkey.",
            [("FJI", "AZE", "Ankara", "TUR")],
        ),
        ("Its embassy in Ankara is also accredited to Fiji.", [("AZE", "FJI", "Ankara", "TUR")]),
        ("The embassy of Fiji in Ankara covers Cuba.", [("FJI", "CUB", "Ankara", "TUR")]),
        (
            "Fiji has no embassy in Cuba; its embassy in Lima handles relations with Cuba.",
            [("FJI", "CUB", "Lima", "PER")],
        ),
        (
            "Relations with Cuba are handled by the Fijian embassy in Lima, Peru.",
            [("FJI", "CUB", "Lima", "PER")],
        ),
        (
            "Relations with Cuba are conducted through its embassy in Lima.",
            [("AZE", "CUB", "Lima", "PER")],
        ),
        ("Cuba is covered by the Fijian embassy in Lima.", [("FJI", "CUB", "Lima", "PER")]),
        ("Fiji's mission to Cuba is covered by its embassy in Lima.", []),
        ("Fiji's embassy to Chad is located in Paris.", [("FJI", "TCD", "Paris", "FRA")]),
        (
            "Fiji has an embassy in Lima, which is also accredited to Chile.",
            [("FJI", "CHL", "Lima", "PER")],
        ),
        (
            "Fiji's high commissioner to Nauru is resident in Canberra.",
            [("FJI", "NRU", "Canberra", "AUS")],
        ),
        (
            "The ambassador of Fiji in Ankara to Turkey is also accredited to Azerbaijan.",
            [("FJI", "AZE", "Ankara", "TUR")],
        ),
        (
            "Singapore is accredited to Azerbaijan from its embassy in Singapore.",
            [("SGP", "AZE", "", "SGP")],
        ),
        (
            "Fiji has a non-resident ambassador to Azerbaijan based in Suva.",
            [("FJI", "AZE", "Suva", "FJI")],
        ),
        (
            "Singapore is represented in Fiji by a non-resident ambassador based in Singapore.",
            [("SGP", "FJI", "", "SGP")],
        ),
        ("Fiji is represented in Azerbaijan through the Swiss embassy in Ankara.", []),
        ("Fiji is represented in Azerbaijan by the embassy of Cuba in Ankara.", []),
        (
            "Fiji is represented in Azerbaijan by the embassy of Fiji in Ankara.",
            [("FJI", "AZE", "Ankara", "TUR")],
        ),
        ("Fiji's ambassador to Peru is accredited from Lima.", []),
        ("The ambassador to Cuba is also accredited to Fiji.", []),
        ("Italy is represented in Azerbaijan through its embassy in Baku.", []),
    ],
)
def test_a_sentence_tells_of_an_accreditation(
    reading: Reader, words: str, expected: list[tuple[str, str, str, str]]
) -> None:
    assert [told(each) for each in ACCREDITATION.find(reading(words))] == expected


def test_the_embassy_it_is_from_is_a_mission(reading: Reader) -> None:
    words = "Fiji is accredited to Azerbaijan from its embassy in Ankara, Turkey."
    (mission,) = MISSION.find(reading(words))
    assert (mission.subject, mission.object) == ("FJI", "TUR")
    assert mission.quote == "its embassy in Ankara, Turkey"


ROW = (
    "== Africa ==\n{{|\n! Country !! Formal Relations Began !! Notes\n|-\n"
    "| {{{{flag|Benin}}}} || || {}\n|}}"
)


def test_the_country_is_that_of_the_row(reading: Reader) -> None:
    words = "Azerbaijan has no embassy in Benin and is accredited to the country from Abuja."
    (claim,) = ACCREDITATION.find(reading(ROW.format(words)))
    assert told(claim) == ("AZE", "BEN", "Abuja", "NGA")


def test_no_accreditation_but_relations_from_elsewhere(reading: Reader) -> None:
    words = (
        "Azerbaijan is not accredited to Benin through an embassy; Azerbaijan develops relations "
        "through its embassy in Accra, Ghana."
    )
    denied, served = ACCREDITATION.find(reading(ROW.format(words)))
    assert (denied.object, denied.modality) == ("BEN", "denied")
    assert told(served) == ("AZE", "BEN", "Accra", "GHA")


def test_none_is_denied(reading: Reader) -> None:
    (claim,) = ACCREDITATION.find(reading("Azerbaijan does not have an accreditation to Fiji."))
    assert (claim.subject, claim.object, claim.modality) == ("AZE", "FJI", "denied")
