"""What holds for every wikitext, sensible or not."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.documents import Document
from comity.documents.readers.wikitext import READER
from comity.sources import Blob

PIECES = [
    "{{", "}}", "[[", "]]", "{", "}", "[", "]", "|", "||", "!", "!!", "\n", "\r\n", "\n\n", " ",
    "  ", "\t", "=", "==", "\n== ", " ==\n", "\n*", "\n#:", "\n{|", "\n|}", "\n|-", "\n|+", "\n|",
    "\n!", "''", "'''", "<ref>", "</ref>", '<ref name="a"/>', "<ref name=b>", "<!--", "-->", "<br>",
    "<nowiki>", "</nowiki>", "<gallery>", "</gallery>", "<table>", "<tr>", "<td>", "</table>",
    "<li>", "<div>", "</div>", "<", ">", "&", "&amp;", "&nbsp;", "__TOC__", "{{!}}", "{{flag|",
    "{{small|", "{{main|", "{{efn|", "{{cite web|title=", "{{columns-list|", "{{reflist|refs=",
    "{{dts|", "{{#invoke:flag||", "File:", "thumb|", "http://x.org", "rowspan=2 ", "colspan=3 |",
    "Peru", "embassy", "1992", ".", "é", "\u00a0", "\u200b", "\U0001f1f5",
]  # fmt: skip

wikitext = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


def read(source: str) -> Document:
    return READER.read(Blob("Erewhon", "text/x-wiki", b""), source)


@settings(max_examples=300, deadline=None)
@given(wikitext)
def test_reading_never_fails_and_everything_stands_where_it_should(source: str) -> None:
    document = read(source)
    plain = document.plain
    assert document.source == source
    last = 0
    for block in document.blocks:
        assert last <= block.start < block.end <= len(plain)
        assert plain[block.start : block.end] == plain[block.start : block.end].strip(" ")
        assert "\n" not in plain[block.start : block.end]
        last = block.end
        span = document.span(block.start, block.end)
        assert 0 <= span.start < span.end <= len(source)
        assert 0 <= block.section < len(document.sections)
        assert -1 <= block.table < len(document.tables)
    for table in document.tables:
        for cell in itertools.chain.from_iterable(table.rows):
            assert 0 <= cell.start <= cell.end <= len(plain)
    for link in document.links:
        assert 0 <= link.start < link.end <= len(plain)
        assert link.target
    for mark in document.marks:
        assert 0 <= mark.at <= len(plain)
    for note in document.notes:
        assert 0 <= note.start <= note.end <= len(plain)
        assert note.span.of(source)
        assert note.backlinks >= 1


@settings(max_examples=150, deadline=None)
@given(wikitext)
def test_reading_twice_gives_the_same(source: str) -> None:
    first, second = read(source), read(source)
    assert (first.plain, first.blocks, first.tables) == (second.plain, second.blocks, second.tables)
    assert (first.notes, first.marks, first.links) == (second.notes, second.marks, second.links)


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(exclude_characters="{}[]<>&|!'_*#:;=-\\", exclude_categories=["C"])))
def test_words_without_markup_are_copied(words: str) -> None:
    document = read(words)
    for block in document.blocks:
        span = document.span(block.start, block.end)
        quoted = span.of(words)
        assert "".join(quoted.split()) == "".join(document.plain[block.start : block.end].split())


@pytest.mark.parametrize("piece", PIECES)
def test_a_piece_over_and_over_is_read_to_its_end(piece: str) -> None:
    document = read(piece * 3000)
    assert document.source == piece * 3000


@pytest.mark.parametrize(("first", "second"), list(itertools.product(PIECES[::5], PIECES[::7])))
def test_two_pieces_over_and_over(first: str, second: str) -> None:
    assert read((first + second) * 400).format == "wikitext"
