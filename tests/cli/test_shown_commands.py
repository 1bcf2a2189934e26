"""Every command that the README, a page of docs/ or a --help shows is one that there is."""

import dataclasses
import re
import shlex
from pathlib import Path

import pytest

from comity.cli import main as command_line
from comity.cli.model import Command, Exit
from comity.plugins import plugin, plugins

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
# What a person reads beside a command, or does with what it prints.
_BESIDE = re.compile(r"\s{2,}\S.*|\s(?:\||>|#) ?.*")


def _shown() -> list[str]:
    texts = [page.read_text("utf-8") for page in PAGES]
    texts += [each.doc for each in plugins("comity.cli.commands", Command).values()]
    lines = {line.strip() for text in texts for line in text.splitlines()}
    commands = {line.removeprefix("$ ") for line in lines}
    # A synopsis, with "DOC…" and "[W]", is no command.
    return sorted(
        {
            _BESIDE.sub("", each)
            for each in commands
            if each.startswith("comity ") and not re.search(r"…|\[W\]|`", each)
        }
    )


def test_enough_commands_are_found() -> None:
    assert len(_shown()) > 50


@pytest.mark.parametrize("shown", _shown())
def test_a_command_that_is_shown_is_understood(shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def idle(package: str, name: str, kind: type[Command]) -> Command:
        return dataclasses.replace(plugin(package, name, kind), run=lambda _: Exit.CLEAN)

    monkeypatch.setattr(command_line, "plugin", idle)
    assert command_line.main(shlex.split(shown)[1:]) == Exit.CLEAN
