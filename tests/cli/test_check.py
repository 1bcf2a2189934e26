import json
from collections.abc import Callable
from pathlib import Path

import pytest

from comity.cli.model import Exit

Run = Callable[..., "Ended"]  # type: ignore[name-defined]  # noqa: F821 - see conftest


@pytest.fixture
def clash(folder: Path) -> Path:
    """Let the two articles of the folder give two days."""
    article = folder / "articles" / "Foreign relations of Mali.wikitext"
    article.write_text(article.read_text().replace("1961", "12 May 1961"))
    return article


def test_what_is_right_is_passed_in_silence(run: Run) -> None:
    assert tuple(run("check", "articles")) == (Exit.CLEAN, "", "")


def test_two_articles_are_held_against_one_another(run: Run, clash: Path) -> None:
    done = run("check", "articles")
    assert done.code == Exit.FINDINGS
    assert "4:8: error R101: Mali and Chad since 1961-05-12 here, since 1961-05-11" in done.out
    assert clash.name in done.out
    assert run("check", clash).code == Exit.CLEAN


def test_a_world_is_checked_across_its_documents(run: Run, clash: Path) -> None:
    del clash
    run("build", "articles", "-o", "w.comity")
    done = run("check", "w.comity", "--as", "json")
    assert done.code == Exit.FINDINGS
    (finding,) = map(json.loads, done.out.splitlines())
    assert finding["code"] == "R101"
    assert finding["also"][0]["quote"]
    assert run("check", "w.comity", "--ignore", "r1").code == Exit.CLEAN


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check", "articles", "--select", "Z9"], "no check has a code like 'Z9'"),
        (["check", "articles", "--as", "sonnet"], "invalid choice"),
        (["check", "nowhere"], "no such file or folder"),
        (["check", "w.comity", "articles"], "is checked alone"),
        (["explain", "Z9"], "no check has a code like 'Z9'"),
        (["diff", "articles", "articles"], "holds 2 documents"),
        (["diff", "nowhere", "articles"], "no such file or folder"),
    ],
)
def test_misuse_is_told(run: Run, arguments: list[str], told: str) -> None:
    run("build", "articles", "-o", "w.comity")
    done = run(*arguments)
    assert done.code == Exit.MISUSE
    assert told in done.err
    assert "Traceback" not in done.err


def test_explain_says_why_and_what_to_do(run: Run) -> None:
    done = run("explain", "r101")
    assert done.code == Exit.CLEAN
    assert "**Why:**" in done.out
    assert "**What to do:**" in done.out
    assert "R101  error" in run("explain").out


def test_diff_tells_what_changed_between_two_versions(run: Run, folder: Path) -> None:
    old = folder / "articles" / "Foreign relations of Mali.wikitext"
    new = folder / "Foreign relations of Mali.wikitext"
    new.write_text(old.read_text().replace("1961", "11 May 1961"))
    done = run("diff", old, new)
    assert done.code == Exit.FINDINGS
    assert "start: 1961 → 1961-05-11" in done.out
    assert done.out.endswith("0 new, 0 gone, 1 changed, 0 the same\n")
    (change,) = map(json.loads, run("diff", old, new, "--json").out.splitlines())
    assert change["fields"] == {"start": {"old": "1961", "new": "1961-05-11"}}
    assert change["about"] == ["TCD", "MLI"]
    assert run("diff", old, old).code == Exit.CLEAN
