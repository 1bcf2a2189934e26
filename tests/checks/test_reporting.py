import json
import runpy
from pathlib import Path

import pytest

from comity.checks import check_documents, checks, forms, report, select
from comity.errors import ComityError
from comity.sources import Blob

ROOT = Path(__file__).resolve().parents[2]
TEXT = "It sells oil.\nOn 31 June 1994 it sold 石油 to Fiji.\nIt sold tea on 30 February 1995."


def written(form: str, text: str = TEXT, codes: str = "T105") -> str:
    chosen = select([codes])
    blob = Blob("Oil", "text/x-wiki", text.encode(), place="a folder/Oil.wikitext")
    return "\n".join(report(check_documents([blob], chosen), chosen, as_=form))


def test_the_words_are_underlined_where_they_stand() -> None:
    assert written("text").splitlines() == [
        "a folder/Oil.wikitext",
        "  2:4: error T105: 31 June 1994: no such day",
        "    | On 31 June 1994 it sold 石油 to Fiji.",
        "    |    ^^^^^^^^^^^^",
        "  3:16: error T105: 30 February 1995: no such day",
        "    | It sold tea on 30 February 1995.",
        "    |                ^^^^^^^^^^^^^^^^",
        "",
        "      2  T105  A date is in no calendar.",
    ]


def test_wide_letters_take_two_columns() -> None:
    lines = written("text", "石油 was sold on 31 June 1994.").splitlines()
    assert lines[2:4] == [
        "    | 石油 was sold on 31 June 1994.",
        "    |                  ^^^^^^^^^^^^",
    ]


def test_nothing_found_is_nothing_said() -> None:
    assert written("text", "It sells oil.") == ""
    assert written("json", "It sells oil.") == ""


def test_json_has_an_object_a_finding() -> None:
    first, second = map(json.loads, written("json").splitlines())
    assert (first["code"], first["severity"], first["where"]["line"]) == ("T105", "error", 2)
    at, quote = second["where"]["at"], second["where"]["quote"]
    assert TEXT[at : at + len(quote)] == quote == "30 February 1995"


def test_sarif_points_at_lines_and_names_the_rules() -> None:
    whole = json.loads(written("sarif"))
    assert whole["version"] == "2.1.0"
    (run,) = whole["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    result = run["results"][0]
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == "T105"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20folder/Oil.wikitext"
    region = place["region"]
    assert TEXT.splitlines()[region["startLine"] - 1][
        region["startColumn"] - 1 : region["endColumn"] - 1
    ] == ("31 June 1994")
    assert (region["startLine"], region["endLine"]) == (2, 2)


def test_a_form_that_is_not_there_is_misuse() -> None:
    assert set(forms()) >= {"text", "json", "sarif"}
    with pytest.raises(ComityError, match="sarif"):
        report([], {}, as_="sonnet")


def test_the_page_of_checks_is_what_the_checks_say() -> None:
    script = runpy.run_path(str(ROOT / "scripts" / "write_checks_page.py"))
    page = script["page"]()
    assert (ROOT / "docs" / "checks.md").read_text("utf-8") == page
    assert all(f"## {code}: " in page for code in checks())


def test_a_document_that_cannot_be_read_is_a_finding() -> None:
    chosen = select(["T"])
    blobs = [Blob("Oil", "", b"\0" * 100, place="oil.bin")]
    (finding,) = check_documents(blobs, chosen)
    assert (finding.code, finding.where.place) == ("X100", "oil.bin")
    assert "X100" in "\n".join(report([finding], chosen))
