"""In a notebook answers show themselves; nothing in them becomes markup of the page."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import comity
from comity.answers import Answer, Portrait, Tie
from comity.views.notebooks import answer_html, portrait_html, tie_svg

CHAD = (
    '{| class="wikitable"\n! # !! Country !! Date\n|-\n| 1 || {{flag|Mali}} || 11 May 1961'
    "<ref>{{cite web |title=<b>Ties</b> |publisher=Press}}</ref>\n|}\n"
)


class Formatter:
    """What IPython's formatters are to whoever registers with them."""

    def __init__(self) -> None:
        self.types: dict[type, Callable[[Any], str]] = {}

    def for_type(self, kind: type, function: Callable[[Any], str]) -> None:
        self.types[kind] = function


@pytest.fixture
def formatters(monkeypatch: pytest.MonkeyPatch) -> dict[str, Formatter]:
    found = {"text/html": Formatter(), "image/svg+xml": Formatter()}

    class Shell:
        class display_formatter:  # noqa: N801 - IPython's own name
            formatters = found

    module = ModuleType("IPython")
    module.get_ipython = Shell  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "IPython", module)
    return found


def test_a_world_opened_in_a_notebook_tells_it_how_to_show_answers(
    formatters: dict[str, Formatter], tmp_path: Path
) -> None:
    (tmp_path / "Foreign relations of Chad.wikitext").write_text(CHAD)
    comity.build(tmp_path, out=tmp_path / "w.comity", today="2025-11-24")
    with comity.open(tmp_path / "w.comity") as world:
        answer, portrait = world.between("Chad", "Mali", on="1970"), world.state("Chad")
    shown = formatters["text/html"].types
    assert shown == {Answer: answer_html, Portrait: portrait_html}
    assert formatters["image/svg+xml"].types == {Tie: tie_svg}
    html = shown[Answer](answer)
    assert "Yes: a document says so." in html
    assert html.count("<svg") == 1
    assert "<b>" not in html
    assert "Diplomatic relations (1)" in shown[Portrait](portrait)
    assert answer.relations is not None
    assert "Mali – Chad: diplomatic relations" in tie_svg(answer.relations)


def test_without_a_notebook_nothing_is_loaded_for_one(tmp_path: Path) -> None:
    (tmp_path / "Foreign relations of Chad.wikitext").write_text(CHAD)
    comity.build(tmp_path, out=tmp_path / "w.comity", today="2025-11-24")
    sys.modules.pop("comity.views.notebooks", None)
    comity.open(tmp_path / "w.comity").close()
    assert "comity.views.notebooks" not in sys.modules
