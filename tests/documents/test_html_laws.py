"""What holds for every page, sensible or not."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.documents import Document
from comity.documents.readers.html import READER
from comity.sources import Blob

PIECES = [
    "<", ">", "</", "<!", "<!--", "-->", "<?", "&", "&amp;", "&nbsp;", "&#91;", "&#", '"', "'", "=",
    "<p>", "</p>", "<div>", "</div>", '<div class="hatnote">', "<div class=noprint>", "<ul>",
    "<ol>", "<dl>", "<li>", "<dd>", "<dt>", "</ul>", "</li>", "<h2>", "</h2>", "<h3>", "<br>",
    "<table>", "</table>", "<tr>", "</tr>", "<td>", "<th>", "</td>", "<caption>", "</caption>",
    "<td rowspan=2 colspan='3'>", "<td hidden>", "<table role=none>", '<table class="infobox">',
    "<figure>", "<figcaption>", "</figcaption>", "</figure>", '<a href="/wiki/Peru#x">', "</a>",
    '<a href="http://x.org" class="external text">', "<span>", "</span>", "<span hidden>",
    '<sup class="reference" id="cite_ref-1">', '<a href="#cite_note-1">', "[1]", "</sup>",
    "<ol class=references>", '<li id="cite_note-1">', "</ol>", '<cite class="citation web cs1">',
    "</cite>", "<i>", "</i>", '<span class="Z3988" title="rft.atitle=A">', "<script>", "</script>",
    "<style data-mw='{\"parts\":[]}'>", "</style>", "<pre>", "</pre>", "<body>", "<main>",
    '<div id="mw-content-text">', "</body>", "<!DOCTYPE html>", "\n", " ", "\t", "\u00a0", "\u200b",
    "Peru", "embassy", "1992", ".", "é", "\U0001f1f5", '<a b="', "\x00", "\r\n", "Archived</a> ",
]  # fmt: skip

pages = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


def read(source: str) -> Document:
    return READER.read(Blob("Erewhon", "text/html", b""), source)


@settings(max_examples=400, deadline=None)
@given(pages)
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
        assert note.span.of(source).startswith("<li")
        assert 0 <= note.section < len(document.sections)


def test_a_link_of_white_space_alone_is_none() -> None:
    assert read('<<a href="/wiki/Peru#x">\r\n</a>').links == []


@settings(max_examples=150, deadline=None)
@given(pages)
def test_reading_twice_gives_the_same(source: str) -> None:
    first, second = read(source), read(source)
    assert (first.plain, first.blocks, first.tables) == (second.plain, second.blocks, second.tables)
    assert (first.notes, first.marks, first.links) == (second.notes, second.marks, second.links)


@settings(max_examples=150, deadline=None)
@given(st.text(st.characters(exclude_characters="<>&", exclude_categories=["C"])))
def test_words_without_markup_are_copied(words: str) -> None:
    document = read(f"<body><p>{words}</p></body>")
    for block in document.blocks:
        quoted = document.span(block.start, block.end).of(document.source)
        assert "".join(quoted.split()) == "".join(document.plain[block.start : block.end].split())
    assert "".join(document.plain.split()) == "".join(words.split())


@pytest.mark.parametrize("piece", PIECES)
def test_a_piece_over_and_over_is_read_to_its_end(piece: str) -> None:
    document = read(piece * 20_000)
    assert len(document.plain) <= len(document.source) * 20


def test_what_stands_deep_in_other_things_is_read_too() -> None:
    for opening in ("<div>", "<table><tr><td>", "<ul><li>", "<b><i>", "<blockquote>"):
        assert read(opening * 100_000 + "Words").plain.strip() == "Words"
