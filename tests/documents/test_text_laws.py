"""What holds for every plain text, be it an article or not."""

import hypothesis.strategies as st
from hypothesis import given, settings

from comity.documents import Document
from comity.documents.text.document import read
from comity.sources import Blob

_LINES = st.sampled_from(
    [
        "Foreign relations of Lithuania", "", "", "  ", "Country Formal Relations Began Notes",
        "# Country Date[1]", " Denmark 24 August 1991[2] See Denmark–Lithuania relations",
        "12  Peru 1992", "12 March 1992", "Hungary Hungary 1992",
        "  • Peru has an embassy in Oslo.",
        "Lithuania is small.[3] It is old.^[4]", "See also", '  1. 1 2 "A talk". Radio.',
        "  2. Retrieved 2 June 2015.", "## Ties[edit]", "---|---", "a | b | c  ", "| x", "  * item",
        "│● Cuba │ 1992 │", "├──┼──┤", "┌──┬──┐", "└", " #     Country      Date",
        "1   ● Peru     1992",
        "    more words^", "[5] end", "Ties[edit]", "\t\u00a0x",
        "This article is part of a series on",
        "State From To", "1990 1991", "[edit]", "^[", "**_", "\r", "   v", "  • t", "e",
    ]
)  # fmt: skip
_PAGES = st.one_of(
    st.lists(_LINES, max_size=30).map("\n".join),
    st.text(alphabet='[]^|*•● \n\t-#_\\1a."│', max_size=200),
    st.text(max_size=200),
)


def document(text: str) -> Document:
    return read(Blob("a page", "text/plain", b""), text)


@settings(max_examples=300, deadline=None)
@given(_PAGES)
def test_places_hold_together(text: str) -> None:
    found = document(text)
    assert found.source == text
    assert found.projection.length == len(found.plain)
    edge = 0
    for block in found.blocks:
        assert edge <= block.start < block.end <= len(found.plain)
        edge = block.end
        assert block.section < len(found.sections)
        span = found.span(block.start, block.end)
        assert 0 <= span.start < span.end <= len(text)
    for table in found.tables:
        for row in table.rows:
            assert all(table.start <= each.start <= each.end <= table.end for each in row)
    assert all(0 <= each.at <= len(found.plain) for each in found.marks)
    assert all(each.span.of(text) for each in found.notes)


@settings(max_examples=300, deadline=None)
@given(_PAGES)
def test_words_are_those_of_the_source(text: str) -> None:
    found = document(text)
    for block in found.blocks:
        words = found.plain[block.start : block.end].split()
        quoted = found.span(block.start, block.end).of(text)
        assert words[0] in " ".join(quoted.split()) or "[" in quoted or "\\" in quoted
        assert not found.plain[block.start].isspace()
        assert "\n" not in found.plain[block.start : block.end]
        assert "\t" not in found.plain[block.start : block.end]


@settings(max_examples=200, deadline=None)
@given(_PAGES, st.data())
def test_a_text_cut_off_anywhere_is_read(text: str, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(text)))
    assert document(text[:cut]).source == text[:cut]


@settings(max_examples=100, deadline=None)
@given(_PAGES)
def test_reading_twice_gives_the_same(text: str) -> None:
    one, other = document(text), document(text)
    assert (one.plain, one.blocks, one.tables, one.marks, one.notes, one.links) == (
        other.plain, other.blocks, other.tables, other.marks, other.notes, other.links,
    )  # fmt: skip
