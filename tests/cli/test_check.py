import json
from collections.abc import Callable
from pathlib import Path

import pytest

from comity.cli.model import Exit

Run = Callable[..., "Ended"]  # type: ignore[name-defined]  # noqa: F821 - see conftest


@pytest.fixture(autouse=True)
def _sourced(folder: Path) -> None:
    """Give every row of the two articles a source, as a good article has it."""
    note = "<ref>{{cite web |title=Our missions |publisher=Press |url=https://example.org/m}}</ref>"
    for article in (folder / "articles").iterdir():
        article.write_text(article.read_text().replace("1961\n", f"1961{note}\n"))


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


def test_a_world_tells_what_is_wrong_inside_its_documents(run: Run, folder: Path) -> None:
    (folder / "articles" / "Oil.wikitext").write_text("Recently it sold oil.")
    run("build", "articles", "-o", "w.comity")
    (finding,) = map(json.loads, run("check", "w.comity", "--as", "json").out.splitlines())
    assert (finding["code"], finding["where"]["line"]) == ("T106", 1)


def test_a_reason_beside_the_documents_lets_a_finding_stand(run: Run, folder: Path) -> None:
    (folder / "articles" / "Oil.wikitext").write_text("Recently it sold oil.")
    reasons = folder / "articles" / "comity-reasons.toml"
    reasons.write_text('[[reason]]\ncode = "T106"\ndocument = "Oil"\nbecause = "It is quoted."\n')
    assert tuple(run("check", "articles")) == (Exit.CLEAN, "", "")
    (folder / "articles" / "Oil.wikitext").write_text("In 1993 it sold oil.")
    done = run("check", "articles")
    assert done.code == Exit.FINDINGS
    assert "X102" in done.out
    reasons.write_text("[[reason]]\n")
    done = run("check", "articles")
    assert done.code == Exit.MISUSE
    assert "lacks code, document, because" in done.err


@pytest.fixture
def worlds(run: Run, folder: Path) -> tuple[str, str, Path]:
    """Build a world, correct a date, and build another."""
    article = folder / "articles" / "Foreign relations of Mali.wikitext"
    run("build", "articles", "-o", "old.comity")
    article.write_text(article.read_text().replace("1961", "11 May 1961"))
    run("build", "articles", "-o", "new.comity")
    return "old.comity", "new.comity", article


def test_diff_compares_two_worlds_document_by_document(
    run: Run, worlds: tuple[str, str, Path]
) -> None:
    old, new, _ = worlds
    done = run("diff", old, new)
    assert "start: 1961 → 1961-05-11" in done.out
    assert "[Foreign relations of Mali]" in done.out
    assert "0 new, 0 gone, 1 changed" in done.out
    assert run("diff", new, new).code == Exit.CLEAN


def test_diff_compares_a_world_with_a_new_version_of_one_document(
    run: Run, folder: Path, worlds: tuple[str, str, Path]
) -> None:
    old, _, article = worlds
    (change,) = map(json.loads, run("diff", old, article, "--as", "json").out.splitlines())
    assert change["change"] == "changed"
    (folder / "Oil.wikitext").write_text("It sold oil.")
    done = run("diff", old, "Oil.wikitext")
    assert done.code == Exit.MISUSE
    assert "has no document titled 'Oil'" in done.err


def test_diff_as_a_page_shows_what_was_said_and_what_is(
    run: Run, worlds: tuple[str, str, Path]
) -> None:
    old, new, _ = worlds
    page = run("diff", old, new, "--as", "html").out
    assert "<del>1961</del> → <ins>1961-05-11</ins>" in page
    assert "http:" not in page
