"""Reports that others open: a page in a browser, a talk page, a code host's list."""

import gzip
import html
import html.parser
import json
from pathlib import Path
from typing import Any

import jsonschema
import mwparserfromhell
import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.checks import Finding, Place, Severity, check_documents, checks, report
from comity.sources import Blob

CHECKS = checks()
SCHEMA = json.loads(
    gzip.decompress((Path(__file__).parent / "sarif-2.1.0-rtm.5.json.gz").read_bytes())
)
HOSTILE = (
    "<script>alert(1)</script>",
    "</nowiki>{{delete}}<nowiki>",
    "<img src=x onerror=alert(1)>",
    "}}{{subst:delete}}",
    "[[Category:Oil]]\n== Heading ==\n* item",
    "'''bold''' ~~~~ __NOTOC__ -{x}-",
    '"><b onclick="alert(1)">',
    "&lt;/nowiki&gt;",
    "http://outside.example/x",
)


def finding(quote: str, *, title: str = "Oil", message: str = "it is wrong") -> Finding:
    place = Place(title, title, "2020-01-01", "0" * 64, 3, quote, 1, 4, f"at {quote}", 3)
    other = place._replace(document="Tea", place="Tea", line=0, column=0)
    return Finding("T105", Severity.ERROR, message, place, (other,))


def written(findings: list[Finding], form: str) -> str:
    return "\n".join(report(findings, CHECKS, as_=form))


class Page(html.parser.HTMLParser):
    """Collects the elements and attributes of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.words += data


def page(text: str) -> Page:
    found = Page()
    found.feed(text)
    return found


@pytest.mark.parametrize("words", HOSTILE)
def test_no_words_of_a_document_become_part_of_a_page(words: str) -> None:
    text = written([finding(words, title=words, message=words)], "html")
    found = page(text)
    assert not found.tags & {"script", "img", "b onclick", "iframe", "link", "form"}
    for name, value in found.attributes:
        assert not name.startswith("on")
        assert name not in {"src", "action"}
        assert name != "href" or (value or "").startswith("#")
    assert words in found.words


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs", "Cc"])))
def test_a_page_has_the_same_elements_whatever_is_quoted(words: str) -> None:
    plain, odd = (page(written([finding(each)], "html")) for each in ("oil", words or "oil"))
    assert (odd.tags, odd.attributes) == (plain.tags, plain.attributes)


def test_a_page_says_what_each_code_means_and_where() -> None:
    blob = Blob("Oil", "text/x-wiki", b"It sold oil.\nOn 31 June 1994 it sold tea.")
    text = written(list(check_documents([blob], CHECKS)), "html")
    assert "line 2:4" in text
    assert "<mark>31 June 1994</mark>" in text
    assert CHECKS["T105"].title in text
    assert "What to do." in text


def test_nothing_found_is_a_page_that_says_so() -> None:
    assert "Nothing was found." in written([], "html")


@pytest.mark.parametrize("words", HOSTILE)
def test_no_words_of_a_document_work_as_markup_on_a_talk_page(words: str) -> None:
    text = written([finding(words, title=words, message=words)], "wikitext")
    code = mwparserfromhell.parse(text)
    assert {str(each.name) for each in code.filter_templates()} == {"tq"}
    assert [str(each.title) for each in code.filter_wikilinks()] == [":Tea"]
    assert {str(each.tag) for each in code.filter_tags()} <= {"nowiki", "li"}
    assert len(code.filter_headings()) == 2
    assert not code.filter_external_links()
    assert text.count("~~~~") - html.unescape(words).count("~~~~") * 4 <= 1


@given(st.text(st.sampled_from("<>{}[]|=&;/nowik'~#*:\n x")))
def test_whatever_is_quoted_ends_within_its_template(words: str) -> None:
    code = mwparserfromhell.parse(written([finding(f"x{words}", message=words)], "wikitext"))
    assert {str(each.name) for each in code.filter_templates()} == {"tq"}
    assert [str(each.title) for each in code.filter_wikilinks()] == [":Tea"]
    assert len(code.filter_headings()) == 2


def test_a_talk_page_counts_what_it_does_not_list() -> None:
    text = written([finding(f"31 June 19{number}") for number in range(10, 45)], "wikitext")
    assert "* and 10 more" in text
    assert text.count("* line 1: ") == 25


def whole_sarif() -> dict[str, Any]:
    row = "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|{}}}}} || {}\n|}}"
    blobs = [
        Blob("Foreign relations of Azerbaijan", "text/x-wiki", row.format("Fiji", "1993").encode()),
        Blob("Foreign relations of Fiji", "text/x-wiki", row.format("Azerbaijan", "1995").encode()),
        Blob("Oil", "", b"\0" * 100),
        Blob("Tea", "text/x-wiki", b"On 31 June\n1994 it sold tea. Recently it sold oil."),
    ]
    found: dict[str, Any] = json.loads(written(list(check_documents(blobs, CHECKS)), "sarif"))
    return found


def test_sarif_is_as_its_schema_says() -> None:
    whole = whole_sarif()
    assert {each["ruleId"] for each in whole["runs"][0]["results"]} >= {"R101", "X100", "T105"}
    jsonschema.Draft4Validator(SCHEMA).validate(whole)


def test_the_schema_refuses_what_is_no_sarif() -> None:
    whole = whole_sarif()
    whole["runs"][0]["results"][0]["level"] = "bad"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(SCHEMA).validate(whole)
