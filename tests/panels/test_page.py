"""What docs/panels.md shows is what happens, and it names every group, dataset and file."""

import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from comity.cli.main import main
from comity.panels import groups
from comity.panels.model import Dataset
from comity.plugins import plugins

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "panels.md").read_text(encoding="utf-8")


def test_the_panel_of_dangerous_dyads_is_made_as_the_page_says(
    own_copies: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    own_copies.rename(tmp_path / "cow")
    monkeypatch.chdir(tmp_path)
    commands = [line.strip()[2:] for line in PAGE.splitlines() if line.strip().startswith("$ ")]
    assert len(commands) == 3
    for command in commands:
        assert main(shlex.split(command)[1:]) == 0
    code = PAGE.partition("```python\n")[2].partition("```")[0]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "onsets" in done.stdout
    assert (tmp_path / "dangerous.parquet").exists()


def test_every_group_and_every_file_is_named() -> None:
    for name in groups():
        assert f"`{name}`" in PAGE
    for each in plugins("comity.panels.datasets", Dataset).values():
        assert f"`{each.files[0]}`" in PAGE
        assert each.version in PAGE
