import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from comity.sources import Blob, Missed
from comity.store import workers
from comity.store.read import Read
from comity.store.reading import read_blob
from comity.store.workers import read_all

TABLE = b"{|\n! # !! Country !! Date\n|-\n| 1 || {{flag|Mali}} || 11 May 1961\n|}\n"


def blobs(many: int) -> list[Blob | Missed]:
    return [
        Blob(
            "Foreign relations of Chad",
            "text/x-wiki",
            TABLE * (1 + each % 3),
            place=f"{each}",
        )
        for each in range(many)
    ]


def test_many_processes_say_what_one_says_in_the_same_order(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workers, "SMALL", 0)
    given = [*blobs(40), Missed("gone", "unreadable-file", "no"), *blobs(3)]
    assert list(read_all(given, jobs=3)) == list(read_all(given, jobs=1))


def test_a_document_that_ends_its_process_is_named_and_the_rest_is_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # The processes find this in place of the project's reader.
    (tmp_path / "sitecustomize.py").write_text(
        "import os, sys\n"
        "import comity.store.reading as room\n"
        "whole = room.read_blob\n"
        "def fragile(blob, **_):\n"
        "    if b'poison' in blob.data: os._exit(139)\n"
        "    return whole(blob)\n"
        "room.read_blob = fragile\n"
    )
    monkeypatch.setenv(
        "PYTHONPATH", os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    )
    monkeypatch.setattr(workers, "SMALL", 0)
    given = blobs(6)
    given[2] = Blob("Poisoned", "text/x-wiki", b"poison", place="cup")
    found: list[Read] = list(read_all(given, jobs=2))
    assert [each.fault for each in found] == [False, False, True, False, False, False]
    assert found[2].findings[0].place == "cup"
    assert "ended the process" in found[2].findings[0].message
    assert found[5].claims == 3


def test_a_document_that_takes_for_ever_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "sitecustomize.py").write_text(
        "import time\n"
        "import comity.store.reading as room\n"
        "whole = room.read_blob\n"
        "def slow(blob, **_):\n"
        "    if b'swamp' in blob.data: time.sleep(600)\n"
        "    return whole(blob)\n"
        "room.read_blob = slow\n"
    )
    monkeypatch.setenv(
        "PYTHONPATH", os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    )
    monkeypatch.setattr(workers, "SMALL", 0)
    monkeypatch.setattr(workers, "PATIENCE", 10.0)
    given: list[Blob | Missed] = [*blobs(2), Blob("Slow", "text/x-wiki", b"swamp")]
    found = list(read_all(given, jobs=2))
    assert "took too long" in found[2].findings[0].message
    assert found[0].claims == 1


def test_a_reader_stopped_halfway_leaves_no_process_behind(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[subprocess.Popen[bytes]] = []

    class Noted(subprocess.Popen[bytes]):
        def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - as its base
            super().__init__(*arguments, **options)
            started.append(self)

    monkeypatch.setattr(workers.subprocess, "Popen", Noted)
    monkeypatch.setattr(workers, "SMALL", 0)
    reading = read_all(blobs(50), jobs=2)
    next(reading)
    reading.close()  # type: ignore[attr-defined]
    assert started
    for each in started:
        each.wait(timeout=10)


def test_a_finding_says_in_which_line_and_column_it_is() -> None:
    table = TABLE.replace(b"|}", b"|-\n| 2 || {{flag|Zzyzx}} || 1961\n|}")
    (finding,) = read_blob(Blob("Foreign relations of Chad", "text/x-wiki", table)).findings
    assert finding.code == "unknown-name"
    assert str(finding).startswith("Foreign relations of Chad:6:8: unknown-name: ")
