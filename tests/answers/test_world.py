from collections.abc import Callable
from pathlib import Path

import pytest

import comity
from comity.answers import Reason, World
from comity.dates import Verdict
from comity.errors import ComityError, ImpossibleDateError, UnknownActorError, WorldError
from comity.relations import Grade


def test_yes_with_the_words_the_note_and_the_dissent(north: World) -> None:
    answer = north.between("Iceland", "Denmark", on="1950-01-01")
    assert (answer.verdict, answer.reason) == (Verdict.YES, Reason.SAID)
    assert answer.relations is not None
    (spell,) = answer.relations.spells
    assert (spell.start, spell.grade) == ("1918-12-01", Grade.DISPUTED)
    (for_it,), (against,) = spell.support, spell.dissent
    assert "1 December 1918" in for_it.quote
    assert for_it.document == "Foreign relations of Iceland"
    assert [(note.title, note.url) for note in for_it.refs] == [("List", "https://example.org/l")]
    assert (against.start, against.document) == ("1920-08-16", "Foreign relations of Denmark")


def test_order_of_the_two_names_and_their_spelling_do_not_matter(north: World) -> None:
    first = north.between("Iceland", "Denmark", on="1950")
    second = north.between("DNK", " Iceland ", on="1950")
    assert first == second


@pytest.mark.parametrize(
    ("other", "on", "verdict", "reason"),
    [
        ("Sweden", "1939", Verdict.NO, Reason.BEFORE),
        ("Sweden", "1940-06", Verdict.UNSAID, Reason.PRECISION),
        ("Sweden", "1940", Verdict.UNSAID, Reason.PRECISION),
        ("Sweden", "1941", Verdict.YES, Reason.SAID),
        ("Sweden", "1935/1945", Verdict.UNSAID, Reason.PRECISION),
        ("Tonga", "2025-11-23", Verdict.UNSAID, Reason.UNDATED),
        ("Tonga", "2025-11-24", Verdict.NO, Reason.NONE),
        ("Tonga", "2031", Verdict.NO, Reason.NONE),
        ("Peru", "2001-01-01", Verdict.UNSAID, Reason.SILENT),
    ],
)
def test_yes_no_and_unsaid_are_three_answers(
    north: World, other: str, on: str, verdict: Verdict, reason: Reason
) -> None:
    answer = north.between("Iceland", other, on=on)
    assert (answer.verdict, answer.reason) == (verdict, reason)


@pytest.mark.parametrize(
    ("on", "verdict", "reason"),
    [
        ("1990", Verdict.UNSAID, Reason.UNDATED),
        ("2025-11-24", Verdict.YES, Reason.SAID),
        ("2031", Verdict.YES, Reason.SAID),
    ],
)
def test_a_tie_without_a_date_stands_from_the_day_on_which_it_is_told(
    told: Callable[..., World], on: str, verdict: Verdict, reason: Reason
) -> None:
    world = told(Chad="[[Peru]] and Chad have diplomatic relations.")
    answer = world.between("Chad", "Peru", on=on)
    assert (answer.verdict, answer.reason) == (verdict, reason)


def test_a_span_that_is_over(north: World) -> None:
    answer = north.between("Denmark", "Finland", on="1930")
    assert (answer.verdict, answer.reason) == (Verdict.NO, Reason.ENDED)
    assert answer.relations is not None
    assert [(each.start, each.end) for each in answer.relations.spells] == [("1918", "1921")]


def test_outside_of_what_was_read_is_told_from_silence(north: World) -> None:
    assert north.between("Peru", "Chile", on="2000").reason is Reason.OUTSIDE
    assert north.between("Peru", "Iceland", on="2000").reason is Reason.SILENT


def test_without_a_day_the_story_has_no_verdict(north: World) -> None:
    answer = north.between("Iceland", "Sweden")
    assert answer.verdict is None
    assert answer.relations is not None
    assert [each.on for each in answer.relations.spells] == [None]


def test_a_policy_is_a_switch(north: World) -> None:
    answer = north.between("Iceland", "Denmark", by="strict", on="1919")
    assert (answer.verdict, answer.reason) == (Verdict.UNSAID, Reason.DISPUTED)
    with pytest.raises(ComityError, match="earliest"):
        north.between("Iceland", "Denmark", by="loudest")


def test_everything_of_one_state_on_a_day(north: World) -> None:
    portrait = north.state("Iceland", on="1930")
    assert [(each.one, each.other) for each in portrait.ties] == [("DNK", "ISL")]
    assert [(each.one, each.other) for each in portrait.absent] == [("ISL", "SWE"), ("ISL", "TON")]
    assert set(portrait.names) == {"DNK", "ISL", "SWE", "TON"}
    assert portrait.documents == ("Foreign relations of Iceland",)
    through_time = north.state("Iceland")
    assert {each.other if each.one == "ISL" else each.one for each in through_time.ties} == {
        "DNK", "SWE", "TON",
    }  # fmt: skip
    assert len(north.state("Iceland", by="newest").ties) == 3


def test_every_answer_quotes_the_source_to_the_letter(north: World, tmp_path: Path) -> None:
    for tie in north.state("Iceland").ties:
        for spell in tie.spells:
            assert spell.support
            for each in (*spell.support, *spell.dissent):
                source = (tmp_path / f"{each.document}.wikitext").read_text()
                assert source[each.at : each.at + len(each.quote)] == each.quote


def test_nobody_by_that_name_gets_the_names_that_come_close(north: World) -> None:
    with pytest.raises(UnknownActorError, match="Denmark"):
        north.between("Iceland", "Denmrakk")
    with pytest.raises(UnknownActorError, match="usual English name"):
        north.between("Iceland", "qqqqqqqq")


@pytest.mark.parametrize("on", ["2001-02-31", "soon", "31 February"])
def test_a_day_that_no_calendar_has_is_refused(north: World, on: str) -> None:
    with pytest.raises(ImpossibleDateError):
        north.between("Iceland", "Denmark", on=on)


def test_one_actor_twice_is_no_question(north: World) -> None:
    with pytest.raises(ComityError, match="twice"):
        north.between("Iceland", "ISL")


def test_claims_can_be_picked_and_come_as_arrow(north: World) -> None:
    assert [each["status"] for each in north.claims(about="Tonga")] == ["none"]
    assert [each["kind"] for each in north.claims(kind="reference")] == ["reference"]
    assert north.arrow().read_all().num_rows == len(list(north.claims()))


def test_no_world_is_said_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match="comity build"):
        comity.open(tmp_path / "none.comity")


def test_a_text_is_read_as_it_stands(told: Callable[..., World]) -> None:
    del told
    text = "{|\n! # !! Country !! Date\n|-\n| 1 || {{flag|Mali}} || 1961\n|}\n"
    outcome = comity.read(text, title="Foreign relations of Chad")
    assert [(each["parties"], each["start"]) for each in outcome.claims] == [
        (["MLI", "TCD"], "1961")
    ]
    assert outcome.findings == []


def test_claims_are_exported_in_forms_that_there_are(north: World, tmp_path: Path) -> None:
    with pytest.raises(WorldError, match="jsonl, csv, parquet, not as 'xlsx'"):
        north.export(tmp_path / "claims.xlsx", form="xlsx")
    assert list(tmp_path.glob("claims*")) == []


def test_a_world_that_was_closed_says_so(tmp_path: Path) -> None:
    (tmp_path / "Foreign relations of Chad.txt").write_text("Chad recognised Mali in 1961.")
    comity.build(tmp_path, out=tmp_path / "w.comity", jobs=1)
    with comity.open(tmp_path / "w.comity") as world:
        assert world.holdings().claims == 1
    with pytest.raises(WorldError, match="was closed"):
        world.between("Chad", "Mali")
