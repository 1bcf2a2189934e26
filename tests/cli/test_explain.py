import json
from collections.abc import Callable
from pathlib import Path

from comity.cli.model import Exit

Run = Callable[..., "Ended"]  # type: ignore[name-defined]  # noqa: F821 - see conftest

PROSE = """Chad keeps an embassy in [[Niamey]]. It broke off diplomatic ties with [[Gabon]] on \
4 May 1971.

It has no diplomatic relations with the following states:
* [[Bhutan]]
"""


def told(out: str, first: str) -> dict[str, str]:
    """Return what is told of the claim whose first line ends so, by label."""
    lines = out.splitlines()
    at = next(place for place, line in enumerate(lines) if line.endswith(first))
    found = {"": lines[at]}
    for line in lines[at + 1 :]:
        if not line.startswith("    "):
            break
        label, _, words = line.strip().partition(":")
        found[label] = words.strip()
    return found


def test_a_row_of_a_table_is_explained_by_its_column_and_heading(run: Run, folder: Path) -> None:
    del folder
    place = "articles/Foreign relations of Chad.wikitext"
    done = run("read", "--explain", place)
    assert (done.code, done.err) == (Exit.CLEAN, "")
    assert told(done.out, "established diplomatic relations") == {
        "": f"{place}:4:8: relations: Mali and Chad established diplomatic relations",
        "when": "since 11 May 1961 (1961-05-11)",
        "modality": "asserted",
        "rule": "relations: table row; row of “Mali”; column “Date” (says: began)",
        "words": "“Foreign relations of Chad” = TCD, whom the document is about; “Mali” = MLI; "
        "“11 May 1961” = 1961-05-11",
        "quote": "“{{flag|Mali}} || 11 May 1961”",
    }


def test_a_sentence_is_explained_by_the_words_that_tell_what_happened(
    run: Run, folder: Path
) -> None:
    (folder / "Foreign relations of Chad.wikitext").write_text(PROSE)
    out = run("read", "--explain", "Foreign relations of Chad.wikitext").out
    mission = told(out, "Chad has a mission in Niger")
    assert mission[""].startswith("Foreign relations of Chad.wikitext:1:")
    assert mission["details"] == "type embassy; city Niamey"
    assert mission["rule"] == ("mission: sentence, a verb of keeping a post (postings.py)")
    assert "“embassy” = type" in mission["words"]
    assert "“Niamey” = city" in mission["words"]
    assert mission["quote"] == "“Chad keeps an embassy in [[Niamey]]”"
    severed = told(out, "Gabon and Chad severed diplomatic relations")
    assert severed["when"] == "4 May 1971 (1971-05-04)"
    assert "“broke” = " not in severed["words"]
    assert "“broke”" in severed["words"]
    assert "“Gabon” = GAB" in severed["words"]


def test_an_item_of_a_list_is_explained_by_the_words_over_it(run: Run, folder: Path) -> None:
    (folder / "Foreign relations of Chad.wikitext").write_text(PROSE)
    out = run("read", "--explain", "Foreign relations of Chad.wikitext").out
    bhutan = next(line for line in out.splitlines() if "relations: list" in line)
    assert "listed under “It has no diplomatic relations with the following states:”" in bhutan


def test_there_is_an_explanation_for_every_claim(run: Run, folder: Path) -> None:
    (folder / "articles" / "Foreign relations of Niger.wikitext").write_text(
        f"{PROSE}<ref>{{{{cite web|title=Ties|url=https://example.org/a}}}}</ref>"
    )
    claims = [json.loads(line) for line in run("read", "articles").out.splitlines()]
    out = run("read", "--explain", "articles").out.splitlines()
    heads = [line for line in out if line and not line.startswith(" ")]
    assert len(heads) == len(claims)
    assert [line.split(": ")[1] for line in heads] == [each["kind"] for each in claims]


def test_explanations_go_to_a_file_and_findings_stay_apart(run: Run, folder: Path) -> None:
    article = folder / "articles" / "Foreign relations of Chad.wikitext"
    article.write_text(article.read_text().replace("|}", "|-\n| 2 || {{flag|Zzyzx}} || 1961\n|}"))
    done = run("read", "--explain", article, "-o", "why.txt")
    assert (done.code, done.out) == (Exit.FINDINGS, "")
    assert "unknown-name" in done.err
    assert "rule:" in (folder / "why.txt").read_text()


def test_a_document_cannot_steer_the_screen(run: Run, folder: Path) -> None:
    (folder / "Foreign relations of Chad.wikitext").write_text(
        "Chad keeps an embassy in \x1b[2J [[Niamey]]."
    )
    out = run("read", "--explain", "Foreign relations of Chad.wikitext").out
    assert "\x1b" not in out
