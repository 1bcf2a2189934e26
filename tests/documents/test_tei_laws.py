"""What holds for every TEI document, sensible or not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.documents import Document
from comity.documents.readers.tei import READER
from comity.sources import Blob

PIECES = [
    "<", ">", "</", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "&", "&amp;", "&#91;", "&#", '"',
    "'", "=", "<TEI>", "</TEI>", "<teiHeader>", "</teiHeader>", "<text>", "<body>", "<div>",
    "</div>", "<head>", "</head>", "<p>", "</p>", "<list>", "</list>", "<item>", "</item>",
    "<note>", "<note n='1'>", "</note>", "<bibl>", "</bibl>", "<listBibl>", "</listBibl>",
    "<figure>", "</figure>", "<table>", "</table>", "<row role='label'>", "</row>", "</cell>",
    "<cell cols='3' rows=\"2\">", "<lb/>", "<tei:p>", "<sic>", "</sic>", "<title>", "</title>",
    "<titleStmt>", "<!DOCTYPE TEI [", "]>", "<!ENTITY a 'b'>", "&a;", "<ref target='//x.org'>",
    "</ref>", "\n", "  ", "\t", "\u00a0", "\u200b", "Peru", "1992", ".", "é", "\U0001f1f5", "\x00",
]  # fmt: skip

texts = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


def read(source: str) -> Document:
    return READER.read(Blob("Erewhon", "", b""), source)


@settings(max_examples=300, deadline=None)
@given(texts)
def test_reading_never_fails_and_everything_stands_where_it_should(source: str) -> None:
    document = read(source)
    plain = document.plain
    last = 0
    for block in document.blocks:
        assert last <= block.start < block.end <= len(plain)
        assert "\n" not in plain[block.start : block.end]
        last = block.end
        span = document.span(block.start, block.end)
        assert 0 <= span.start < span.end <= len(source)
        assert 0 <= block.section < len(document.sections)
        assert -1 <= block.table < len(document.tables)
    for table in document.tables:
        for row in table.rows:
            assert all(0 <= cell.start <= cell.end <= len(plain) for cell in row)
    for mark in document.marks:
        assert 0 <= mark.at <= len(plain)
    for note in document.notes:
        assert 0 <= note.start <= note.end <= len(plain)
        assert note.span.of(source).startswith("<note")


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(exclude_characters="<>&", exclude_categories=["C"])))
def test_words_without_markup_are_copied(words: str) -> None:
    document = read(f"<TEI><text><p>{words}</p></text></TEI>")
    assert "".join(document.plain.split()) == "".join(words.split())
    for block in document.blocks:
        quoted = document.span(block.start, block.end).of(document.source)
        assert "".join(quoted.split()) == "".join(document.plain[block.start : block.end].split())


@pytest.mark.parametrize("piece", PIECES)
def test_a_piece_over_and_over_is_read_to_its_end(piece: str) -> None:
    document = read("<TEI><text>" + piece * 20_000)
    assert len(document.plain) <= len(document.source)


def test_a_type_declared_over_and_over_is_read_to_its_end() -> None:
    assert len(read('<!DOCTYPE ["' * 40_000).plain) <= len('<!DOCTYPE ["') * 40_000


def test_what_stands_deep_in_other_things_is_read_too() -> None:
    for opening in ("<div>", "<table><row><cell>", "<list><item>", "<hi>", "<note>"):
        assert read(f"<TEI>{opening * 5_000}Words").plain.strip() == "Words"
