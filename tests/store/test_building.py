import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import comity
from comity.claims import Reading, extraction
from comity.documents import Document
from comity.errors import ComityError, WorldError
from comity.relations import keep
from comity.store.building import Built, build
from comity.store.exporting import export
from comity.store.ledger import Ledger
from comity.store.opening import Store

Article = Callable[..., Path]


def built(*places: Path, out: Path, today: str = "2025-11-24") -> Built:
    return build(map(str, places), out, today=today, finish=keep)


def exported(world: Path, *, history: bool = False) -> bytes:
    out = world.with_suffix(".jsonl")
    with Store(world) as store:
        export(store, "jsonl", out, history=history)
    return out.read_bytes()


def test_every_claim_is_kept_as_it_was_read(article: Article, tmp_path: Path) -> None:
    chad = article("Chad", Mali="11 May 1961", Ghana="1963")
    built(chad, out=tmp_path / "w.comity")
    claims = comity.read(chad).claims
    assert len(claims) == 2
    with comity.open(tmp_path / "w.comity") as world:
        assert [dict(each) for each in world.claims()] == claims


def test_building_again_reads_nothing_and_leaves_the_file_as_it_was(
    article: Article, tmp_path: Path
) -> None:
    chad, world = article("Chad", Mali="11 May 1961"), tmp_path / "w.comity"
    assert built(chad, out=world).read == 1
    before, stamp = world.read_bytes(), world.stat().st_mtime_ns
    again = built(chad, out=world, today="2026-01-01")
    assert (again.read, again.kept, again.changed) == (0, 1, False)
    assert world.read_bytes() == before
    assert world.stat().st_mtime_ns == stamp


def test_order_of_documents_changes_nothing(article: Article, tmp_path: Path) -> None:
    chad = article("Chad", Mali="11 May 1961", Ghana="1963")
    mali = article("Mali", Chad="12 May 1961")
    ghana = article("Ghana", Chad="5 June 1963")
    built(chad, mali, ghana, out=tmp_path / "one.comity")
    built(ghana, out=tmp_path / "two.comity")
    built(mali, chad, out=tmp_path / "two.comity")
    assert exported(tmp_path / "one.comity") == exported(tmp_path / "two.comity")
    with Store(tmp_path / "one.comity") as one, Store(tmp_path / "two.comity") as two:
        assert one.run("FROM spells ORDER BY ALL") == two.run("FROM spells ORDER BY ALL")


def test_a_new_version_touches_only_its_document_and_the_old_is_kept(
    article: Article, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = tmp_path / "w.comity"
    chad, mali = article("Chad", Mali="11 May 1961"), article("Mali", Chad="11 May 1961")
    built(chad, mali, out=world)
    read = []
    monkeypatch.setattr(
        "comity.store.reading.begin",
        lambda document: (read.append(document.title), extraction.begin(document))[1],
    )
    article("Chad", Mali="12 May 1961")
    assert built(chad, mali, out=world).read == 1
    assert read == ["Foreign relations of Chad"]
    with comity.open(world) as now:
        assert sorted(each["start"] for each in now.claims()) == ["1961-05-11", "1961-05-12"]
        versions = [each["current"] for each in now.documents() if "Chad" in each["title"]]
    assert sorted(versions) == [False, True]
    assert exported(world, history=True).count(b"1961-05-11") == 2


def test_a_document_that_goes_back_to_an_earlier_text_is_current_again(
    article: Article, tmp_path: Path
) -> None:
    world = tmp_path / "w.comity"
    for date in ("11 May 1961", "12 May 1961", "11 May 1961"):
        built(article("Chad", Mali=date), out=world)
    with comity.open(world) as now:
        assert [each["start"] for each in now.claims()] == ["1961-05-11"]


def test_of_two_revisions_the_higher_counts_whichever_came_first(tmp_path: Path) -> None:
    def dump(revision: int, date: str) -> Path:
        path = tmp_path / f"{revision}.xml"
        table = f"{{|\n! # !! Country !! Date\n|-\n| 1 || {{{{flag|Mali}}}} || {date}\n|}}"
        path.write_text(
            "<mediawiki><page><title>Foreign relations of Chad</title><ns>0</ns>"
            f"<revision><id>{revision}</id><text>{table}</text></revision></page></mediawiki>"
        )
        return path

    old, new = dump(90001, "1961"), dump(100002, "1962")
    for order in ((old, new), (new, old)):
        world = tmp_path / f"{order[0].stem}.comity"
        for each in order:
            built(each, out=world)
        with comity.open(world) as now:
            assert [each["start"] for each in now.claims()] == ["1962"]


def test_a_document_that_breaks_a_reader_is_named_and_the_rest_is_kept(
    article: Article, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def explode(document: Document) -> Reading:
        if "Mali" in document.title:
            raise RecursionError("deep")
        return extraction.begin(document)

    monkeypatch.setattr("comity.store.reading.begin", explode)
    chad, mali = article("Chad", Mali="1961"), article("Mali", Chad="1961")
    done = built(chad, mali, out=tmp_path / "w.comity")
    assert (done.read, done.claims, done.faults) == (2, 1, 1)
    (finding,) = done.findings
    assert finding.code == "reader-failed"
    assert finding.place == str(mali)
    assert "RecursionError" in finding.message


def test_what_is_no_document_is_named_and_the_rest_is_kept(
    article: Article, tmp_path: Path
) -> None:
    chad = article("Chad", Mali="1961")
    (chad.parent / "photo.jpg").write_bytes(bytes(range(256)) * 10)
    (chad.parent / "empty.txt").write_bytes(b"")
    done = built(chad.parent, out=tmp_path / "w.comity")
    assert done.claims == 1
    assert any("photo.jpg" in each.place for each in done.findings)
    again = built(chad.parent, out=tmp_path / "w.comity")
    assert (again.read, again.changed, again.faults) == (0, False, done.faults)
    assert again.findings == done.findings


def test_the_world_itself_is_not_read_where_it_lies_among_the_documents(
    article: Article,
) -> None:
    folder = article("Chad", Mali="1961").parent
    assert built(folder, out=folder / "w.comity").faults == 0
    assert built(folder, out=folder / "w.comity") == Built(0, 1, 0, (), 0, changed=False)


BUILD = """
import sys, time
import comity.store.building as building
from comity.relations import keep
def slow(ledger):
    keep(ledger)
    print("here", flush=True)
    time.sleep(60)
building.build([sys.argv[1]], sys.argv[2], today="2025-11-25", finish=slow)
"""


def _started(place: Path, world: Path) -> subprocess.Popen[str]:
    path = os.pathsep.join([str(Path(comity.__file__).parents[1]), *sys.path])
    process = subprocess.Popen(
        [sys.executable, "-c", BUILD, str(place), str(world)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "here\n"
    return process


def _end(process: subprocess.Popen[str], how: signal.Signals) -> None:
    process.send_signal(how)
    process.communicate()


def test_a_build_that_is_killed_leaves_the_old_world_whole(
    article: Article, tmp_path: Path
) -> None:
    world = tmp_path / "w.comity"
    built(article("Chad", Mali="1961"), out=world)
    before = world.read_bytes()
    process = _started(article("Mali", Chad="1962"), world)
    _end(process, signal.SIGKILL)
    assert world.read_bytes() == before
    assert list(tmp_path.glob(".w.comity.building"))
    done = built(tmp_path / "articles", out=world)
    assert (done.read, done.kept) == (1, 1)
    assert [each for each in tmp_path.iterdir() if each.name.startswith(".")] == []


def test_a_second_build_of_the_same_world_is_refused_and_the_first_goes_on(
    article: Article, tmp_path: Path
) -> None:
    world, chad = tmp_path / "w.comity", article("Chad", Mali="1961")
    process = _started(chad, world)
    try:
        with pytest.raises(WorldError, match="another build"):
            built(chad, out=world)
        assert process.poll() is None
    finally:
        _end(process, signal.SIGKILL)


def test_a_world_is_read_on_while_it_is_built_anew(article: Article, tmp_path: Path) -> None:
    world = tmp_path / "w.comity"
    built(article("Chad", Mali="1961"), out=world)
    with comity.open(world) as old:
        built(article("Mali", Chad="1962"), out=world)
        assert len(list(old.claims())) == 1
        assert len(old.documents()) == 1
    with comity.open(world) as new:
        assert len(new.documents()) == 2


@pytest.mark.parametrize("held", [b"", b"not a world at all" * 1000, b"\0" * 5000])
def test_a_file_that_is_no_world_is_never_overwritten(
    article: Article, tmp_path: Path, held: bytes
) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes(held)
    with pytest.raises(WorldError):
        built(article("Chad", Mali="1961"), out=file)
    assert file.read_bytes() == held


def test_a_damaged_world_is_named_when_it_is_asked_and_left_as_it_is(
    article: Article, tmp_path: Path
) -> None:
    world = tmp_path / "w.comity"
    built(article("Chad", Mali="11 May 1961"), out=world)
    whole = world.read_bytes()
    for damaged in (whole[: len(whole) // 2], whole[:20_000] + bytes(len(whole) - 20_000)):
        world.write_bytes(damaged)
        with pytest.raises(WorldError, match=r"w\.comity.*(damaged|no world|written)"):
            exported(world)
        with pytest.raises(WorldError, match=r"w\.comity"):
            built(article("Mali", Chad="1961"), out=world)
        assert world.read_bytes() == damaged


@pytest.mark.skipif(sys.platform == "win32", reason="it limits files otherwise")
def test_a_full_disk_leaves_the_old_world_whole(article: Article, tmp_path: Path) -> None:
    world = tmp_path / "w.comity"
    built(article("Chad", Mali="11 May 1961"), out=world)
    old = world.read_bytes()
    article("Mali", Chad="1961")
    code = (
        "import resource, signal, sys, comity\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "try: comity.build(sys.argv[1], out=sys.argv[2])\n"
        "except Exception as error: print(error)"
    )
    path = os.pathsep.join([str(Path(comity.__file__).parents[1]), *sys.path])
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "articles"), str(world)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert "cannot be written" in done.stdout, done.stderr
    assert world.read_bytes() == old
    assert sorted(each.name for each in tmp_path.iterdir()) == ["articles", "w.comity"]


def test_a_world_of_a_newer_comity_is_refused(article: Article, tmp_path: Path) -> None:
    world = tmp_path / "w.comity"
    built(article("Chad", Mali="1961"), out=world)
    with Ledger(world) as ledger:
        ledger.run("UPDATE world SET format = 99")
        ledger.commit()
    (tmp_path / "claims").unlink()
    with pytest.raises(WorldError, match="newer"):
        comity.open(world)


@pytest.mark.parametrize("today", ["", "today", "2025", "2025-02-31"])
def test_the_day_of_a_build_must_be_a_day(tmp_path: Path, today: str) -> None:
    with pytest.raises(ComityError):
        built(tmp_path, out=tmp_path / "w.comity", today=today)


def test_code_that_reads_otherwise_reads_everything_anew(
    article: Article, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world, chad = tmp_path / "w.comity", article("Chad", Mali="1961")
    built(chad, out=world)
    monkeypatch.setattr("comity.store.building.fingerprint", lambda: "other")
    assert built(chad, out=world).read == 1
    with comity.open(world) as now:
        assert len(list(now.claims())) == 1


def test_a_world_that_is_built_again_and_again_does_not_grow(
    article: Article, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("comity.store.compacting._FEW", 4)
    world = tmp_path / "w.comity"
    chad = article("Chad", Mali="1961")
    chad.write_text(chad.read_text() + "<ref>Some words.</ref> Words.\n" * 6_000)
    built(chad, out=world)
    size, before = world.stat().st_size, exported(world)
    for reader in ("one", "two", "three"):
        monkeypatch.setattr("comity.store.building.fingerprint", lambda reader=reader: reader)
        assert built(chad, out=world).changed
    assert world.stat().st_size < 1.5 * size, (size, world.stat().st_size)
    assert exported(world) == before


def test_duckdb_of_the_oldest_kind_that_is_promised_can_read_the_file(
    article: Article, tmp_path: Path
) -> None:
    world = tmp_path / "w.comity"
    built(article("Chad", Mali="1961"), out=world)
    with Store(world) as store:
        (version,) = store.run("SELECT tags FROM duckdb_databases() WHERE path IS NOT NULL")[0]
    assert version["storage_version"].startswith("v1.4")


def test_time_passes_for_a_build_only_through_its_argument(
    article: Article, tmp_path: Path
) -> None:
    world = tmp_path / "w.comity"
    built(article("Chad", Mali="1961"), out=world, today="1999-01-02")
    with comity.open(world) as now:
        assert [each["read_at"] for each in now.documents()] == ["1999-01-02"]
    assert time.gmtime().tm_year > 1999
