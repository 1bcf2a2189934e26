"""When a tie held and when that was said are two questions."""

from pathlib import Path

import duckdb
import pytest

import comity
from comity.answers import Reason
from comity.dates import Verdict
from comity.errors import ImpossibleDateError
from comity.relations import fold

ROW = "{| class='wikitable'\n! Country !! Date\n|-\n| {{flag|Chile}} || %s\n|}\n"


@pytest.fixture
def world(tmp_path: Path) -> Path:
    """Two versions of one article, read in 2016 and in 2025; the later one gives another day."""
    page, out = tmp_path / "Foreign relations of Peru.wikitext", tmp_path / "w.comity"
    page.write_text(ROW % "3 May 1880")
    comity.build(page, out=out, today="2016-11-19")
    page.write_text(ROW % "9 April 1823")
    comity.build(page, out=out, today="2025-02-01")
    return out


@pytest.mark.parametrize(
    ("as_of", "start"),
    [("", "1823-04-09"), ("2016-11-19", "1880-05-03"), ("2024", "1880-05-03"),
     ("2025-02-01", "1823-04-09")],
)  # fmt: skip
def test_the_documents_are_asked_as_they_stood(world: Path, as_of: str, start: str) -> None:
    with comity.open(world) as opened:
        answer = opened.between("Peru", "Chile", as_of=as_of)
        portrait = opened.state("Peru", as_of=as_of)
    assert answer.relations is not None
    (spell,) = answer.relations.spells
    assert spell.start == start
    assert [claim.start for claim in spell.support] == [start]
    assert [tie.spells[0].start for tie in portrait.ties] == [start]


def test_before_the_first_was_read_nothing_was_said(world: Path) -> None:
    with comity.open(world) as opened:
        answer = opened.between("Peru", "Chile", on="1900", as_of="2016-11-18")
        assert (answer.relations, answer.reason) == (None, Reason.OUTSIDE)
        assert opened.state("Peru", as_of="2016-11-18").documents == ()


def test_a_version_that_is_a_day_counts_from_that_day(tmp_path: Path) -> None:
    page = tmp_path / "Foreign relations of Peru.txt"
    page.write_text(
        "Foreign relations of Peru\n\nPeru established diplomatic relations with Chile on "
        "9 April 1823.\n\nThis is a version of 05/01/2014.\n"
    )
    comity.build(page, out=tmp_path / "w.comity", today="2025-02-01")
    with comity.open(tmp_path / "w.comity") as opened:
        version = opened.documents()[0]["version"]
        assert opened.state("Peru", as_of="2013").documents == ()
        assert bool(opened.state("Peru", as_of="2020").documents) is bool(version)


def test_the_day_a_version_was_saved_outweighs_the_day_it_was_read(tmp_path: Path) -> None:
    text = "{| class='wikitable'\n! Country !! Date\n|-\n| Chile || 9 April 1823\n|}"
    (tmp_path / "pages.xml").write_text(
        "<mediawiki><page><title>Foreign relations of Peru</title><ns>0</ns><revision><id>7</id>"
        f"<timestamp>2012-04-02T10:00:00Z</timestamp><text>{text}</text></revision></page>"
        "</mediawiki>"
    )
    comity.build(tmp_path / "pages.xml", out=tmp_path / "w.comity", today="2025-02-01")
    with comity.open(tmp_path / "w.comity") as opened:
        assert opened.state("Peru", as_of="2012-04-01").documents == ()
        assert opened.between("Peru", "Chile", as_of="2012-04-02").relations is not None


def test_an_open_date_is_no_day_to_ask_about(world: Path) -> None:
    with comity.open(world) as opened, pytest.raises(ImpossibleDateError):
        opened.between("Peru", "Chile", as_of="2016/..")


NONE = "It has no diplomatic relations with the following states:\n* [[Tonga]]\n"


@pytest.mark.parametrize(
    ("as_of", "on", "verdict"),
    [
        ("", "2025-01-31", Verdict.UNSAID),
        ("", "2025-02-01", Verdict.NO),
        ("2016-11-19", "2016-11-18", Verdict.UNSAID),
        ("2016-11-19", "2016-11-19", Verdict.NO),
        ("2016-11-19", "2024", Verdict.NO),
        ("2016-11-19", "2016", Verdict.UNSAID),
    ],
)
def test_that_there_is_none_speaks_of_the_day_of_the_version(
    tmp_path: Path, as_of: str, on: str, verdict: Verdict
) -> None:
    page, out = tmp_path / "Foreign relations of Peru.wikitext", tmp_path / "w.comity"
    for today in ("2016-11-19", "2025-02-01"):
        page.write_text(f"{NONE}<!-- {today} -->\n")
        comity.build(page, out=out, today=today)
    with comity.open(out) as opened:
        answer = opened.between("Peru", "Tonga", on=on, as_of=as_of)
    assert answer.verdict is verdict
    assert answer.reason is (Reason.NONE if verdict is Verdict.NO else Reason.UNDATED)


def test_what_a_version_of_a_month_says_holds_by_its_last_day(tmp_path: Path) -> None:
    page = tmp_path / "Foreign relations of Peru.wikitext"
    page.write_text(NONE)
    comity.build(page, out=tmp_path / "w.comity", today="2025-02-01")
    database = duckdb.connect(str(tmp_path / "w.comity"))
    database.execute("UPDATE documents SET version = '2015-02'")
    database.close()
    with comity.open(tmp_path / "w.comity") as opened:
        (spell,) = fold(opened.store)
    assert spell.start == "[..2015-02-28]"
