"""What a portrait tells beyond ties."""

from collections.abc import Callable
from pathlib import Path

import pytest

import comity
from comity.answers import World

CHAD = """It has diplomatic relations with 90 states.

Chad threatened to recognise Northern Cyprus in 1999. Citizens of Mali are forbidden entry to Chad.

The Sahel Group mediates between Chad and Mali since 1994. Niger is a member of the United Nations.

Chad and Niger signed a treaty of friendship on 4 May 1985.<ref>{{cite web |title=Treaties |publisher=Press}}</ref>
"""  # noqa: E501 - the sentences as they stand
MALI = """Mali and Chad signed a treaty of trade on 2 June 1999.

It has diplomatic relations with 31 states.
"""


@pytest.fixture
def sahel(told: Callable[..., World]) -> World:
    return told(Chad=CHAD, Mali=MALI)


def test_claims_without_a_tie_come_by_kind_with_their_words(sahel: World) -> None:
    said = sahel.state("Chad").said
    (count,) = said["count"]
    assert (count.qualifiers["value"], count.quote in CHAD) == (90, True)
    (intended,) = said["recognition"]
    assert (intended.modality, intended.object) == ("intended", "Northern Cyprus")
    assert [each.object for each in said["entry_ban"]] == ["MLI"]
    assert [each.parties for each in said["agreement"]] == [("NER", "TCD"), ("MLI", "TCD")]


def test_references_come_with_the_claims_they_prove(sahel: World) -> None:
    said = sahel.state("Chad").said
    assert [each.qualifiers["title"] for each in said["reference"]] == ["Treaties"]
    assert [note.title for each in said["agreement"] for note in each.refs] == ["Treaties"]


def test_what_is_dated_after_the_day_is_left_out(sahel: World) -> None:
    told = sahel.state("Chad", on="1990-01-01").said["agreement"]
    assert [each.date for each in told] == ["1985-05-04"]


def test_the_other_sides_document_is_heard_too(sahel: World) -> None:
    said = sahel.state("Niger").said
    assert {each.document for each in said["agreement"]} == {"Foreign relations of Chad"}
    assert "reference" not in said


def test_a_portrait_names_everybody_in_it(sahel: World) -> None:
    names = sahel.state("Chad").names
    assert {"MLI", "NER", "TCD"} <= set(names)
    assert names["Northern Cyprus"] == "Northern Cyprus"


def test_what_checks_found_wrong_stands_beside_what_the_reader_did_not_understand(
    told: Callable[..., World],
) -> None:
    world = told(Chad="It sells oil.<ref>{{cite web |title=Best online casino of 2015}}</ref>")
    found = [(each.code, each.line) for each in world.state("Chad").findings]
    assert ("N109", 1) in found
    assert world.state("Mali").findings == ()


def test_what_was_said_and_was_wrong_then_is_told_as_it_stood(tmp_path: Path) -> None:
    page, out = tmp_path / "Foreign relations of Chad.wikitext", tmp_path / "w.comity"
    note = "<ref>{{cite web |title=Best online casino of 2015}}</ref>"
    page.write_text(f"Chad has diplomatic relations with 90 states.{note}")
    comity.build(page, out=out, today="2016-11-19")
    page.write_text("Chad has diplomatic relations with 131 states.")
    comity.build(page, out=out, today="2025-02-01")
    told = {}
    with comity.open(out) as world:
        for day in ("", "2016-11-19", "2016-11-18"):
            portrait = world.state("Chad", as_of=day)
            counts = [each.qualifiers["value"] for each in portrait.said.get("count", ())]
            told[day] = counts, [each.code for each in portrait.findings if each.code == "N109"]
    assert told == {"": ([131], []), "2016-11-19": ([90], ["N109"]), "2016-11-18": ([], [])}


def test_who_mediates_or_chairs_is_told_of_it(told: Callable[..., World]) -> None:
    world = told(Chad="Cuba mediated between Chad and Mali in 1999.")
    for who in ("Chad", "Mali", "Cuba"):
        assert [each.subject for each in world.state(who).said["mediation"]] == ["CUB"]
