from comity.claims import Claim, extract
from comity.documents import Trouble, read
from comity.sources import Blob


def wave(*rows: str) -> tuple[list[Claim], list[Trouble]]:
    source = "\n".join(['"","ccode1","ccode2","year","DR_at_1","DR_at_2"', *rows, ""])
    blob = Blob("Exchange", "application/x-diplomatic-exchange", source.encode(), "2006")
    claims, troubles = extract(read(blob))
    assert all(source[each.at : each.at + len(each.quote)] == each.quote for each in claims)
    return claims, troubles


def test_a_level_is_of_the_second_state_at_the_first() -> None:
    claims, _ = wave('"7",2,255,1935,3,2')
    assert [
        (each.subject, each.object, each.status, each.qualifiers["level"], each.qualifiers["type"])
        for each in claims
    ] == [
        ("DEU", "USA", "open", "ambassador", "embassy"),
        ("USA", "DEU", "open", "minister", "legation"),
    ]
    assert {(each.start, each.date, each.qualifiers["edition"]) for each in claims} == {
        ("", "1935", "1935")
    }


def test_a_level_that_tells_no_type_gives_none() -> None:
    claims, _ = wave('"7",2,255,1935,1,9')
    assert [each.qualifiers for each in claims] == [
        {"level": "chargé d'affaires", "edition": "1935"}, {"level": "other", "edition": "1935"},
    ]  # fmt: skip


def test_no_level_says_that_there_was_no_mission_then() -> None:
    claims, _ = wave('"7",2,255,1935,0,3')
    assert [(each.subject, each.modality, each.status) for each in claims] == [
        ("DEU", "denied", ""), ("USA", "", "open"),
    ]  # fmt: skip


def test_a_code_is_read_in_its_year() -> None:
    claims, _ = wave('"7",2,365,1975,3,3', '"8",2,365,2000,3,3')
    assert [each.object for each in claims if each.subject == "USA"] == ["SUHH", "RUS"]


def test_a_code_that_nobody_had_and_a_level_that_is_none_are_findings() -> None:
    claims, troubles = wave('"7",2,999,1975,3,3', '"8",2,20,1975,7,3')
    assert [each.subject for each in claims] == ["USA"]
    assert [each.code for each in troubles] == ["unknown-name", "bad-record"]
