"""Checks over documents and over the world built of them find the same."""

from pathlib import Path

import orjson
import pytest

import comity
from comity.checks import Finding, check_documents, check_world, checks
from comity.checks.keeping import BROKEN, examine, findings
from comity.checks.model import Place
from comity.claims.extraction import begin, gather
from comity.documents import read
from comity.sources import fetch
from comity.sources.model import Blob
from comity.store.opening import Store

ROW = "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|{}}}}} || {}\n|}}"
PAGES = {
    "Foreign relations of Azerbaijan": ROW.format("Fiji", "19 March 2010"),
    "Foreign relations of Fiji": ROW.format("Azerbaijan", "18 March 2009"),
    "Foreign relations of Malta": "Recently, on 31 June 2010, it sold oil.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pages = tmp_path / "pages"
    pages.mkdir()
    for title, text in PAGES.items():
        (pages / f"{title}.wikitext").write_text(text, "utf-8")
    return pages


def plain(finding: Finding) -> Finding:
    """Return a finding without the line that a world does not know of words between documents."""
    places = [each._replace(text="", offset=0, line=0, column=0) for each in
              (finding.where, *finding.also)]  # fmt: skip
    return finding._replace(where=places[0], also=tuple(places[1:]))


def test_a_world_tells_what_its_documents_tell(folder: Path, tmp_path: Path) -> None:
    world = tmp_path / "world.comity"
    comity.build(folder, out=world, today="2020-01-01")
    direct = list(check_documents(fetch(str(folder)), checks(), today="2020-01-01"))
    with Store(world) as store:
        kept = list(check_world(store, checks()))
        only = list(check_world(store, {"T106": checks()["T106"]}))
    assert {each.code for each in direct} >= {"T105", "T106", "R101"}
    assert list(map(plain, kept)) == list(map(plain, direct))
    assert [each.code for each in only] == ["T106"]
    assert only[0].where.line == 1


def test_several_processes_find_what_one_finds(folder: Path) -> None:
    (folder / "long.wikitext").write_text("Recently it sold oil.\n" * 50_000, "utf-8")
    one, two = (
        list(check_documents(fetch(str(folder)), checks(), today="2020-01-01", jobs=jobs))
        for jobs in (1, 2)
    )
    assert one == two
    assert len(one) > 50_000


def test_a_check_that_breaks_is_a_finding_and_the_others_go_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def breaks(_: object) -> None:
        raise RecursionError("too deep")

    broken = checks()
    object.__setattr__(broken["T105"], "inside", breaks)
    monkeypatch.setattr("comity.checks.selection.checks", lambda: broken)
    reading = begin(read(Blob("Oil", "text/x-wiki", b"Recently it sold oil.")))
    told = examine(reading, gather(reading), "", "T105,T106")
    monkeypatch.undo()
    rows = map(orjson.loads, told.splitlines())
    found = list(findings(rows, Place("Oil", "Oil", "", "", 0, ""), checks()))
    assert [each.code for each in found] == [BROKEN, "T106"]
    assert "too deep" in found[0].message
