import pytest

from comity.claims import Claim, extract
from comity.documents import Trouble, read
from comity.sources import Blob

COLUMNS = (
    "operator", "operatorQID", "jurisdictions", "jurisdictionQIDs", "country", "countryQID",
    "city", "latitude", "longitude", "type", "creation", "QID",
)  # fmt: skip
WIKIDATA = "http://www.wikidata.org/entity/"
CHAD = {
    "operator": "Chad", "operatorQID": f"{WIKIDATA}Q657", "country": "Germany",
    "countryQID": f"{WIKIDATA}Q183", "city": "Berlin", "type": "embassy", "QID": f"{WIKIDATA}Q1",
}  # fmt: skip


def snapshot(*rows: dict[str, str]) -> tuple[list[Claim], list[Trouble]]:
    lines = [";".join((*COLUMNS, ""))]
    lines += [";".join((*(row.get(each, "") for each in COLUMNS), "")) for row in rows]
    source = "\n".join(lines) + "\n"
    blob = Blob("Missions", "application/x-missions", source.encode(), "2022-11-16")
    claims, troubles = extract(read(blob))
    assert all(source[each.at : each.at + len(each.quote)] == each.quote for each in claims)
    return claims, troubles


def test_a_row_is_a_mission_recorded_on_the_day_of_the_snapshot() -> None:
    (claim,), troubles = snapshot(CHAD | {"latitude": "52.5", "longitude": "13.4"})
    assert (claim.kind, claim.subject, claim.object, claim.status) == (
        "mission", "TCD", "DEU", "open",
    )  # fmt: skip
    assert claim.qualifiers == {
        "type": "embassy", "city": "Berlin", "coordinates": [52.5, 13.4], "qid": "Q1",
    }  # fmt: skip
    assert (claim.start, claim.date) == ("", "2022-11-16")
    assert troubles == []


@pytest.mark.parametrize(
    ("written", "start"),
    [
        ("1992-01-01T00:00:00Z", "1992"),  # the first of January means the year
        ("1992-04-01T00:00:00Z", "1992-04"),
        ("1992-04-17T00:00:00Z", "1992-04-17"),
        ("0000-01-01T00:00:00Z", ""),
        ("http://www.wikidata.org/.well-known/genid/1", ""),
        ("", ""),
    ],
)
def test_an_opening_is_as_precise_as_it_is_known(written: str, start: str) -> None:
    (claim,), _ = snapshot(CHAD | {"creation": written})
    assert (claim.start, bool(claim.date)) == (start, not start)


@pytest.mark.parametrize(
    ("written", "type_"),
    [
        ("consulate general", "consulate-general"), ("high commission", "high commission"),
        ("British High Commission", "high commission"),
        ("de facto embassy", "representative office"),
        ("apostolic nunciature", "apostolic nunciature"),
        ("honorary consulate", "honorary consulate"),
        ("Consulate General of Sweden", "consulate-general"), ("consulates of Sweden", "consulate"),
        ("Interests Section", "interests section"),
        ("Taipei Economic and Cultural Representative Office", "representative office"),
    ],
)  # fmt: skip
def test_the_types_of_wikidata(written: str, type_: str) -> None:
    (claim,), _ = snapshot(CHAD | {"type": written})
    assert claim.qualifiers["type"] == type_


def test_other_jurisdictions_of_an_embassy_are_accreditations() -> None:
    claims, troubles = snapshot(
        CHAD
        | {
            "jurisdictions": "Germany|Austria|Hesse",
            "jurisdictionQIDs": f"{WIKIDATA}Q183|{WIKIDATA}Q40|{WIKIDATA}Q1199",
        }
    )
    (accredited,) = [each for each in claims if each.kind == "accreditation"]
    assert (accredited.subject, accredited.object) == ("TCD", "AUT")
    assert (accredited.qualifiers["seat"], accredited.qualifiers["city"]) == ("DEU", "Berlin")
    assert [each.code for each in troubles] == ["unknown-name"]


def test_a_mission_that_is_no_more_is_closed_on_no_known_day() -> None:
    (claim,), _ = snapshot(CHAD | {"type": "defunct diplomatic mission", "creation": "1960-01-01T"})
    assert (claim.status, claim.start, claim.date) == ("closed", "", "")


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (CHAD | {"type": "hospital"}, "unknown-type"),
        (CHAD | {"country": "Chad", "countryQID": f"{WIKIDATA}Q657"}, "bad-record"),
        (CHAD | {"operator": "Ministry of Silly Walks", "operatorQID": ""}, "unknown-name"),
    ],
)
def test_what_is_no_mission_of_one_state_with_another_is_a_finding(
    row: dict[str, str], code: str
) -> None:
    claims, troubles = snapshot(row)
    assert claims == []
    assert [each.code for each in troubles] == [code]


def test_a_place_beyond_the_poles_is_no_place() -> None:
    (claim,), _ = snapshot(CHAD | {"latitude": "1e999", "longitude": "200"})
    assert "coordinates" not in claim.qualifiers
