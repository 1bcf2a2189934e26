import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import comity
from comity.cli.main import main

TABLE = """{{| class="wikitable"
! # !! Country !! Date
|-
| 1 || {{{{flag|{other}}}}} || {date}
|}}
"""


class Ended(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Stand in a folder with two articles."""
    articles = tmp_path / "articles"
    articles.mkdir()
    chad, mali = (
        TABLE.format(other="Mali", date="11 May 1961"),
        TABLE.format(other="Chad", date="1961"),
    )
    (articles / "Foreign relations of Chad.wikitext").write_text(chad)
    (articles / "Foreign relations of Mali.wikitext").write_text(mali)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COMITY_DEBUG", raising=False)
    monkeypatch.delenv("COMITY_WORLD", raising=False)
    return tmp_path


@pytest.fixture
def run(folder: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    """Run a command as a user would type it: ``run("ask", "Chad", "Mali")``."""
    del folder

    def command(*arguments: object) -> Ended:
        capfd.readouterr()
        try:
            code = main([str(each) for each in arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        sys.stdout.flush()
        return Ended(code, *capfd.readouterr())

    return command


@pytest.fixture
def start(folder: Path) -> Callable[..., "subprocess.Popen[bytes]"]:
    """Start a command as a process of its own."""
    path = os.pathsep.join([str(Path(comity.__file__).parents[1]), *sys.path])

    def command(*arguments: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, "-m", "comity", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": path},
        )

    return command
