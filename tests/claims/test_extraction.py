import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.claims import as_json, extract
from comity.claims.extraction import titled
from comity.documents import Document, read
from comity.sources import Blob

TABLE = (
    "{{short description|none}}\n== Relations ==\n"
    "{|\n! Country !! Formal Relations Began !! Notes\n|-\n"
    "| {{flag|Cuba}} || {{dts|1992|3|27}}<ref name=c>{{cite web|title=Friends}}</ref> ||"
    " See [[Azerbaijan–Cuba relations]].\n|-\n| {{flag|Iran}} || 1918–1921 ||\n|}\n"
)


def document(text: str) -> Document:
    return read(Blob("Foreign relations of Azerbaijan", "text/x-wiki", text.encode()))


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("Foreign relations of the Gambia", "GMB"),
        ("Foreign relations of Georgia (country)", "GEO"),
        ("List of diplomatic missions of Fiji", "FJI"),
        ("Cuba–Iran relations", "CUB"),
        ("Notes on cookery", ""),
    ],
)
def test_a_title_says_whom_a_document_is_about(title: str, state: str) -> None:
    assert titled(title) == state


def test_without_a_title_the_lead_says_it() -> None:
    text = "Cuba is an island. Cuba has ties with Iran.\n== Iran ==\nIran, Iran, Iran."
    claims, _ = extract(read(Blob("notes", "text/x-wiki", (text + TABLE).encode())))
    assert ("CUB", "IRN") in {each.parties for each in claims}


def test_every_quote_is_the_source_to_the_letter() -> None:
    page = document(TABLE)
    claims, _ = extract(page)
    assert claims
    for claim in claims:
        assert page.source[claim.at : claim.at + len(claim.quote)] == claim.quote
    assert [each.at for each in claims] == sorted(each.at for each in claims)


def test_a_row_quotes_its_name_and_date_and_the_note_beside_it() -> None:
    claims, _ = extract(document(TABLE))
    (cuba,) = [each for each in claims if each.parties == ("AZE", "CUB")]
    assert cuba.quote == "{{flag|Cuba}} || {{dts|1992|3|27}}"
    assert cuba.refs == ("c",)
    assert cuba.section == "Relations"
    assert cuba.as_written["CUB"] == "Cuba"


def test_a_claim_is_written_as_the_format_has_it() -> None:
    page = document(TABLE)
    claims, _ = extract(page)
    lines = [orjson.loads(as_json(each, page)) for each in claims]
    (iran,) = [each for each in lines if each.get("parties") == ["AZE", "IRN"]]
    assert iran["start"] == "1918"
    assert iran["end"] == "1921"
    assert "date" not in iran
    assert iran["document"]["sha256"] == page.sha256
    assert len({each["id"] for each in lines}) == len(lines)


@settings(deadline=None)  # the first of them waits for all rules to load
@given(
    st.text(alphabet="{}[]|=!-\n*#:Cuba 1992<ref>/'", min_size=1, max_size=200).filter(str.strip)
)
def test_whatever_the_text_reading_twice_says_the_same(text: str) -> None:
    page = document(text)
    first, troubles = extract(page)
    assert (first, troubles) == extract(document(text))
    for claim in first:
        assert page.source[claim.at : claim.at + len(claim.quote)] == claim.quote


def test_half_a_tie_is_none() -> None:
    words = "Cuba1992\n\nThey met.\n\nBoth countries share common membership of NATO.\n"
    text = f"Foreign relations of Azerbaijan\n\nBilateral relations\n\n{words}"
    claims, _ = extract(read(Blob("notes", "text/plain", text.encode())))
    assert all(each.subject for each in claims if each.kind == "membership")
