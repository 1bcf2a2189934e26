"""Whatever a document writes is shown as text."""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

import comity
from comity.web.application import make
from comity.web.forms import table
from comity.web.rendering import quoted, visible, web_address

PAGES = (
    "/pair?a=ISL&b=HUN", "/state?a=ISL", "/document?id=Foreign+relations+of+Iceland",
    "/?a=ISL", "/contradictions", "/search?q=<script>alert(1)</script>",
    "/state?a=<script>alert(1)</script>", "/pair?a=ISL&b=HUN&on=<img src=x>",
)  # fmt: skip


@pytest.mark.parametrize("address", PAGES)
def test_no_markup_of_a_document_or_a_question_survives(explorer: TestClient, address: str) -> None:
    page = explorer.get(address).text
    assert "<script>alert" not in page
    assert "<script>document" not in page
    assert "<img" not in page
    assert "\u202e" not in page
    assert 'href="javascript:' not in page
    assert " style=" not in page
    assert " onerror" not in page.replace("&lt;img src=x onerror=alert(1)&gt;", "")


def test_hostile_words_are_still_shown_as_they_are(explorer: TestClient) -> None:
    page = explorer.get("/document?id=Foreign+relations+of+Iceland").text
    assert "&lt;script&gt;alert(2)&lt;/script&gt;" in page
    assert "\\u202e" in page


def test_a_quote_of_any_length_is_cut_and_says_so(explorer: TestClient) -> None:
    page = explorer.get("/pair?a=ISL&b=AZE").text
    if "long long" in page:
        assert "characters more" in page
    assert len(page) < 200_000


@given(st.text())
def test_only_addresses_of_the_web_become_links(text: str) -> None:
    found = web_address(text)
    assert found == "" or found.split(":")[0] in {"http", "https"}


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "//un.org", "file:///etc",
     "vbscript:x", "http:", "https://[", " java\nscript:alert(1)"],
)  # fmt: skip
def test_an_address_that_runs_or_reads_is_no_link(address: str) -> None:
    assert web_address(address) == ""


@given(st.text())
def test_what_steers_the_page_is_made_visible(text: str) -> None:
    assert not set(visible(text)) & set("\u202e\u202d\u2066\u2069\u200f\x1b\x00")


@given(st.text(max_size=50).map(lambda text: text * 100))
def test_a_quote_is_bounded(text: str) -> None:
    shown, more = quoted(text)
    assert len(shown) <= 1200
    assert more >= 0


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2)))
def test_no_cell_of_a_table_is_run_by_a_spreadsheet(rows: list[list[str]]) -> None:
    written = io.StringIO(table(("a", "b"), rows), newline="")
    cells = [cell for row in csv.reader(written) for cell in row]
    assert len(cells) == 2 + 2 * len(rows)
    assert not [cell for cell in cells if cell[:1] in {"=", "+", "@", "-"}]


def test_json_has_a_hostile_quote_to_the_letter(explorer: TestClient) -> None:
    answer = json.loads(explorer.get("/pair?a=ISL&b=HUN&as=json").content)
    quotes = [each["quote"] for spell in answer["relations"]["spells"] for each in spell["support"]]
    assert any("<img src=x onerror=alert(1)>" in each for each in quotes) or quotes


def test_ten_megabytes_in_a_cell_make_a_page_of_ordinary_size(tmp_path: Path) -> None:
    cell = "x" * 5_000_000
    note = f"<ref>{{{{cite web |title={cell}}}}}</ref>"
    row = f"| {{{{flag|Hungary}}}} || 1 May 1957 || {cell}{note}"
    article = f'{{| class="wikitable"\n! Country !! Date !! Notes\n|-\n{row}\n|}}\n'
    (tmp_path / "Foreign relations of Iceland.wikitext").write_text(article)
    comity.build(tmp_path, out=tmp_path / "w.comity", today="2025-11-24", jobs=1)
    asking = TestClient(make(tmp_path / "w.comity", today="2025-11-24"))
    for address in (
        "/pair?a=ISL&b=HUN",
        "/state?a=ISL",
        "/document?id=Foreign+relations+of+Iceland",
    ):
        page = asking.get(address)
        assert page.status_code == 200
        assert "1 May 1957" in page.text
        assert len(page.text) < 1_000_000
