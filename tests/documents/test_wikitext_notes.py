"""Notes in wikitext: where they are called, what they cite, how often."""

import gc

import pytest

from comity.documents import Document
from comity.documents.model import Note
from comity.documents.readers.wikitext import READER
from comity.sources import Blob


def read(source: str) -> Document:
    return READER.read(Blob("Foreign relations of Erewhon", "text/x-wiki", b""), source)


def note(body: str) -> Note:
    (only,) = read(f"Said.<ref>{body}</ref>").notes
    return only


def test_a_note_is_called_where_it_stands_and_read_after_the_body() -> None:
    source = "Ties began.<ref name=a>See the gazette.</ref> They go on.<ref name='a' />\n\nEnd."
    document = read(source)
    (only,) = document.notes
    assert document.plain == "Ties began. They go on.\nEnd.\nSee the gazette."
    assert [(document.plain[: each.at], each.label) for each in document.marks] == [
        ("Ties began.", "a"),
        ("Ties began. They go on.", "a"),
    ]
    assert only.span.of(source) == "<ref name=a>See the gazette.</ref>"
    assert document.plain[only.start : only.end] == "See the gazette."
    assert only.backlinks == 2


def test_unnamed_notes_are_numbered_and_named_ones_take_no_number() -> None:
    document = read('a<ref>x</ref>b<ref name="n" group=g>y</ref>c<ref>z</ref>')
    assert [each.label for each in document.notes] == ["r1", "n", "r2"]


def test_notes_defined_in_the_list_are_called_in_the_text() -> None:
    source = (
        'a<ref name=n/>\n{{Reflist|refs=\n<ref name="n">{{cite web|title=T}}</ref>\n'
        "<!-- <ref name=gone>no</ref> -->}}"
    )
    document = read(source)
    assert [(each.label, each.title, each.backlinks) for each in document.notes] == [("n", "T", 2)]
    assert [each.label for each in document.marks] == ["n"]


def test_notes_that_are_templates() -> None:
    document = read(
        "a{{efn|name=k|Until [[1999]].}} b{{sfn|Smith|Jones|1990|p=4}}"
        " c{{sfn|Smith|Jones|1990|p=4}}"
        " d{{r|x|y}} e{{#tag:ref|Except Peru.|group=note}}"
    )
    assert [(each.label, document.plain[each.start : each.end]) for each in document.notes] == [
        ("k", "Until 1999."),
        ("Smith & Jones 1990, p. 4", "Smith & Jones 1990, p. 4"),
        ("r1", "Except Peru."),
    ]
    assert document.notes[1].backlinks == 2
    assert [each.label for each in document.marks][3:] == ["x", "y", "r1"]


def test_a_citation_template() -> None:
    got = note(
        "{{Cite news |url=https://example.org/x?a=b |title=''Ties'' with [[Peru|Lima]] {{!}} News"
        " |work=[[The Erewhon Post]] |date=5 May 2001 |access-date=2002-01-02"
        " |archive-url=https://web.archive.org/web/2002/x |last=Roe |first=Jane}}"
    )
    assert got[4:13] == (
        "Ties with Lima | News",
        "The Erewhon Post",
        "5 May 2001",
        "2002-01-02",
        True,
        "https://example.org/x?a=b",
        "cite news",
        1,
        0,
    )


def test_the_publisher_is_named_before_the_work() -> None:
    assert note("{{cite web|title=T|website=example.org|publisher=The Press}}").publisher == (
        "The Press"
    )
    assert note("{{cite book|title=T|agency=Wire}}").publisher == "Wire"


def test_what_editors_add_to_a_citation_stands_apart_from_it() -> None:
    document = read("a<ref>{{cite web|title=T|publisher=P}} Ties began on 4 May 1992.</ref>")
    kinds = [(each.kind, document.plain[each.start : each.end]) for each in document.blocks[1:]]
    assert kinds == [("citation", "T. P."), ("note", "Ties began on 4 May 1992.")]


@pytest.mark.parametrize(
    ("body", "title", "publisher", "date"),
    [
        ("[http://x.org/a Envoys meet], Erewhon Post, 4 May 2001", "Envoys meet", "Erewhon Post",
         "4 May 2001"),
        ('[http://x.org/a "Envoys meet"], Jane Roe, \'\'Daily Owl\'\', May 4, 2001',
         "Envoys meet", "Daily Owl", "May 4, 2001"),
        ("[http://x.org/a Envoys meet]. The Owl. This lists twelve states.", "Envoys meet",
         "The Owl", ""),
        ("[http://x.org/a Envoys meet], 2001", "Envoys meet", "", "2001"),
        ("[http://x.org/a Envoys – Radio Owl © 2009], the ties of 1979 ended.", "Envoys",
         "Radio Owl", "2009"),
        ("Jane Roe: ''The [[Owl]] Atlas'', 138 pages, Night Press, 2018, {{ISBN|1}}",
         "The Owl Atlas", "Night Press", "2018"),
        ("Jane Roe: ''&nbsp;'', 138 pages, Night Press, 2018", "", "", ""),
        ("Peru is not counted.", "", "", ""),
    ],
)  # fmt: skip
def test_a_citation_written_by_hand(body: str, title: str, publisher: str, date: str) -> None:
    got = note(body)
    assert (got.title, got.publisher, got.date) == (title, publisher, date)


def test_an_archived_copy() -> None:
    assert note("[http://x.org/a T] {{webarchive|url=https://web.archive.org/x|date=1 May 2001}}")[
        8
    ]
    assert note("[https://web.archive.org/web/2001/http://x.org/a T]").archived
    assert not note("[http://x.org/a T]").archived


def test_when_it_was_retrieved() -> None:
    got = note("[http://x.org/a T], Owl Press. Retrieved on 3 June 2004")
    assert (got.accessed, got.date) == ("3 June 2004", "")


def test_a_note_never_closed_is_reported_and_eats_nothing() -> None:
    document = read("a<ref>{{cite web|title=T}} b<ref>c</ref> d")
    assert [each.code for each in document.troubles] == ["unclosed-reference"]
    assert document.plain.startswith("a b d")


def test_a_broken_template_in_a_note_stays_in_it() -> None:
    document = read("a<ref>{{cite web|title=T</ref> b {{flag|Peru}}")
    assert document.plain.startswith("a b Peru")


def test_notes_of_a_box_that_is_not_printed_are_notes_all_the_same() -> None:
    box = "{{Infobox thing | a = " + "x" * 100 + " <ref name=n>N</ref>}}"
    document = read(box + "Text<ref name=n/>")
    assert [(each.label, each.backlinks) for each in document.notes] == [("n", 2)]
    assert len(document.marks) == 1


def test_a_table_that_a_note_leaves_open_is_one_of_the_document() -> None:
    document = read("Said.<ref><table>{{</ref>")
    assert [each.table for each in document.blocks] == [-1, 0]
    assert len(document.tables) == 1


def test_what_read_a_source_goes_without_being_looked_for() -> None:
    source = "It {{lang|fr|dit}}.<ref>[https://example.org Words]</ref>\n{|\n| a || b\n|}\n* item"
    read(source)
    gc.collect()
    gc.disable()
    try:
        read(source)
        assert not gc.collect()
    finally:
        gc.enable()
