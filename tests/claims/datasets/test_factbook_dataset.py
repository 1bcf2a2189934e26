import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from comity.claims import Claim, extract
from comity.documents import Trouble, read
from comity.sources import Blob, fetch

_DATA = Path(os.environ.get("COMITY_DATA", Path(__file__).parents[4] / "shared" / "data"))
FACTBOOK = _DATA / "factbook" / "factbook_1990_2025.jsonl.gz"


def edition(*rows: tuple[str, str, str], year: int = 2003) -> tuple[list[Claim], list[Trouble]]:
    """Read an edition of records: country, field, text; every quote must stand at its place."""
    source = "".join(
        json.dumps({"year": year, "country": country, "field": field, "text": text}) + "\n"
        for country, field, text in rows
    )
    blob = Blob(f"The World Factbook {year}", "application/x-factbook", source.encode(), str(year))
    document = read(blob)
    claims, troubles = extract(document)
    assert all(source[each.at : each.at + len(each.quote)] == each.quote for each in claims)
    return claims, troubles


def some(claims: list[Claim], kind: str) -> list[tuple[Any, ...]]:
    return [
        (each.subject, each.object, *(each.qualifiers.get(name) for name in ("type", "city")))
        for each in claims
        if each.kind == kind
    ]


def test_a_membership_is_told_of_its_edition_alone() -> None:
    (claim,), troubles = edition(
        ("Iceland", "International organization participation", "CBSS (observer)")
    )
    assert (claim.kind, claim.subject, claim.object) == (
        "membership", "ISL", "Council of the Baltic Sea States",
    )  # fmt: skip
    assert claim.qualifiers == {"role": "observer", "edition": "2003"}
    assert (claim.start, claim.date, claim.section) == ("", "2003", "Iceland")
    assert claim.quote == "CBSS (observer)"
    assert claim.as_written["Council of the Baltic Sea States"] == "CBSS"
    assert troubles == []


def test_missions_both_ways_with_type_and_city() -> None:
    claims, _ = edition(
        (
            "Iceland",
            "Diplomatic representation in the US",
            (
                "chief of mission: Ambassador Jon SNORRI (since 3 May 2001) chancery: 1 Nowhere "
                "Street NW, Washington, DC 20005 telephone: [1] (202) 000 consulate(s) "
                "general: New York, "
                "Apia (Samoa) consulate(s): Norfolk"
            ),
        ),
        (
            "Iceland",
            "Diplomatic representation from the US",
            (
                "chief of mission: Ambassador (vacant) embassy: Laufasvegur 1, Reykjavik mailing "
                "address: PSC 1 consulate(s): none"
            ),
        ),
    )
    assert some(claims, "mission") == [
        ("ISL", "USA", "embassy", "Washington"),
        ("ISL", "USA", "consulate-general", "New York"),
        ("ISL", "USA", "consulate", "Norfolk"),
        ("USA", "ISL", "embassy", "Reykjavik"),
    ]
    (envoy,) = [each for each in claims if each.kind == "office"]
    assert (envoy.subject, envoy.object, envoy.start) == ("Jon Snorri", "ISL", "2001-05-03")
    assert envoy.qualifiers["role"] == "ambassador to the United States"


def test_the_sentences_of_the_first_editions() -> None:
    claims, _ = edition(
        (
            "Portugal",
            "Diplomatic representation",
            (
                "Ambassador Joao SILVA; Chancery at 1 Nowhere Road NW, Washington, DC "
                "20008; there are "
                "Portuguese Consulates General in Boston and New York, and Consulates "
                "in Newark (New "
                "Jersey) and Providence US--Ambassador Ann BELL; Embassy at Avenida 1, 1600 Lisbon "
                "(mailing address is APO 1); there is a US Consulate in Oporto"
            ),
        ),
        year=1992,
    )
    assert some(claims, "mission") == [
        ("PRT", "USA", "embassy", "Washington"),
        ("PRT", "USA", "consulate-general", "Boston"),
        ("PRT", "USA", "consulate-general", "New York"),
        ("PRT", "USA", "consulate", "Newark"),
        ("PRT", "USA", "consulate", "Providence"),
        ("USA", "PRT", "embassy", "Lisbon"),
        ("USA", "PRT", "consulate", "Oporto"),
    ]
    assert [each.subject for each in claims if each.kind == "office"] == ["Joao Silva", "Ann Bell"]


@pytest.mark.parametrize(
    "text",
    [
        "none",
        "none; an Interests Section in the Swiss Embassy: chancery: 1 Street, Washington, DC",
        "chief of mission: | chancery: | telephone:",
        "NA",
    ],
)
def test_no_mission_where_none_is_told(text: str) -> None:
    claims, _ = edition(("Cuba", "Diplomatic representation in the US", text))
    assert claims == []


@pytest.mark.parametrize(
    ("chief", "address", "types"),
    [
        ("Consul General Ann BELL", "26 Garden Road", ["consulate-general"]),
        ("Consul Ann BELL", "26 Garden Road", ["consulate"]),
        ("Ambassador Ann BELL", "26 Garden Road", ["embassy"]),
        ("Ambassador Ann BELL", "operations suspended", []),
        ("Ambassador Ann BELL", "the US Embassy suspended operations in June 1998", []),
        ("Ambassador Ann BELL", "the United States does not have an embassy there", []),
    ],
)
def test_what_is_called_an_embassy_may_be_none(chief: str, address: str, types: list[str]) -> None:
    text = f"chief of mission: {chief} embassy: {address} telephone: [1]"
    claims, _ = edition(("Iceland", "Diplomatic representation from the US", text))
    assert [each.qualifiers["type"] for each in claims if each.kind == "mission"] == types


def test_an_ambassador_is_accredited_from_elsewhere() -> None:
    claims, _ = edition(
        (
            "Tonga",
            "Diplomatic representation from the US",
            (
                "the US does not have an embassy in Tonga; the US Ambassador to Fiji "
                "is accredited to "
                "Tonga"
            ),
        )
    )
    (claim,) = claims
    assert (claim.kind, claim.subject, claim.object) == ("accreditation", "USA", "TON")
    assert claim.qualifiers["seat"] == "FJI"


@pytest.mark.parametrize(
    ("text", "others", "over"),
    [
        ("boundary with Tanzania in Lake Nyasa is in dispute", ["TZA"], None),
        (
            "dispute with Tanzania over the boundary in Lake Nyasa",
            ["TZA"],
            "boundary in Lake Nyasa",
        ),
        ("islands claimed by Kenya, Somalia, and Yemen", ["KEN", "SOM", "YEM"], None),
        ("boundary question with Mozambique", ["MOZ"], None),
        ("the boundary with Zambia was demarcated", [], None),
        ("a treaty settled the dispute with Zambia", [], None),
        ("no dispute with Zambia", [], None),
        ("trade with Zambia grows", [], None),
        ("none", [], None),
    ],
)
def test_a_dispute_is_told_in_firm_words_only(
    text: str, others: list[str], over: str | None
) -> None:
    claims, _ = edition(("Malawi", "Disputes - international", text))
    found = [(set(each.parties) - {"MWI"}, each.qualifiers.get("over")) for each in claims]
    assert found == [({other}, over) for other in others]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("accepts compulsory jurisdiction; accepts ICCt jurisdiction", True),
        ("accepts ICCt jurisdiction under Article 12(3)of the Rome Statute", False),
        ("non-party state to the ICCt", False),
        ("withdrew acceptance of ICCt jurisdiction in 2002", False),
    ],
)
def test_who_is_party_to_the_criminal_court(text: str, party: bool) -> None:  # noqa: FBT001 - drawn
    claims, troubles = edition(("Iceland", "International law organization participation", text))
    assert [each.object for each in claims] == ["International Criminal Court"] * party
    assert troubles == []


def test_bad_words_are_findings_and_no_claims() -> None:
    claims, troubles = edition(
        ("Iceland", "Member of", "UN, attempting to leave something"),
        ("Ruritania", "Member of", "UN"),
        year=1990,
    )
    assert [each.object for each in claims] == ["United Nations"]
    assert [each.code for each in troubles] == ["unknown-organisation", "unknown-name"]


def test_escapes_do_not_move_a_quote() -> None:
    source = (
        '{"year": 2003, "country": "Iceland", "field": "International organization participation", '
        '"text": "\\u00c9\\ud834\\udd1e, NATO, \\"UN\\""}\n'
    )
    document = read(Blob("The World Factbook 2003", "application/x-factbook", source.encode()))
    claims, _ = extract(document)
    assert [source[each.at : each.at + len(each.quote)] for each in claims] == [
        "NATO", r"\"UN\"",
    ]  # fmt: skip


@pytest.mark.skipif(not FACTBOOK.exists(), reason="no Factbook: set COMITY_DATA")
def test_of_every_edition_99_of_100_abbreviations_are_known() -> None:
    for blob in fetch(str(FACTBOOK)):
        assert isinstance(blob, Blob)
        if blob.version in {"1990", "1991", "2004", "2025"}:  # the oddest, and the newest
            claims, troubles = extract(read(blob))
            many = Counter(each.kind for each in claims)["membership"]
            odd = Counter(each.code for each in troubles)["unknown-organisation"]
            assert odd < 0.01 * many
