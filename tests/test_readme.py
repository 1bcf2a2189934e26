"""What the README shows is what happens."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LINES = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
COMITY = Path(sys.executable).parent / "comity"


def _shown() -> list[tuple[str, list[str]]]:
    """Return each command of the README that shows what it prints, with those lines."""
    found: list[tuple[str, list[str]]] = []
    for line in LINES:
        if line.startswith("    $ comity "):
            found.append((line.removeprefix("    $ comity "), []))
        elif found and line.startswith("    ") and not line.startswith("    python3"):
            found[-1][1].append(line[4:])
        elif found and not line.startswith("    "):
            break
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    return tmp_path


def test_the_first_commands_print_what_the_readme_shows(folder: Path) -> None:
    commands = _shown()
    assert len(commands) == 2
    for command, shown in commands:
        words = [str(COMITY), *command.split()]
        done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=True)
        printed = done.stdout.splitlines()
        place = 0
        for line in shown:
            if line.strip() != "…":
                place = printed.index(line, place)


def test_an_answer_with_its_quote_stands_in_the_first_thirty_lines() -> None:
    first = "\n".join(LINES[:30])
    assert "comity ask" in first
    assert "“{{flag|Denmark}} || {{dts|1 December 1918}}”" in first


def test_the_python_of_the_readme_runs(folder: Path) -> None:
    start = LINES.index("```python") + 1
    code = "\n".join(LINES[start : LINES.index("```", start)])
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "established" in done.stdout or "relations" in done.stdout
