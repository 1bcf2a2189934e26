"""What a text of the Text Encoding Initiative says, and where it says it."""

import pytest

from comity.documents import Document, read
from comity.documents.readers.tei import READER
from comity.sources import Blob

HEADER = """<teiHeader><fileDesc>
<titleStmt><title type="short">Erewhon*</title>
<title type="complete">A Guide to Peru’s
    Relations: Erewhon</title></titleStmt>
<publicationStmt><p>Office of Guides, 2010</p></publicationStmt>
</fileDesc></teiHeader>"""


def tei(body: str, header: str = HEADER) -> Document:
    source = (
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0">{header}<text><body>{body}</body></text></TEI>'
    )
    document = read(Blob("erewhon.xml", "", source.encode()))
    assert document.format == "tei"
    return document


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(each.kind, document.plain[each.start : each.end]) for each in document.blocks]


def test_the_header_gives_the_title_and_nothing_else() -> None:
    document = tei("<p>Words.</p>")
    assert document.title == "A Guide to Peru’s Relations: Erewhon"
    assert document.version == ""
    assert document.plain == "Words."


def test_a_document_without_header_is_called_by_its_name() -> None:
    assert tei("<p>Words.</p>", header="").title == "erewhon.xml"


def test_heads_are_headings_as_deep_as_their_divisions() -> None:
    document = tei(
        "<div><head>Relations</head><div><head>Begun, <date when='1832'>1832</date>.</head>"
        "<p>On May 3.</p></div></div><div><head>Treaties</head></div>"
    )
    assert [(each.title, each.level, each.parent) for each in document.sections] == [
        ("lead", 1, 0),
        ("Relations", 2, 0),
        ("Begun, 1832.", 3, 1),
        ("Treaties", 2, 0),
    ]
    assert blocks(document)[2] == ("paragraph", "On May 3.")
    assert document.blocks[2].section == 2


def test_names_and_dates_within_a_line_are_its_words() -> None:
    document = tei(
        '<p>The Legation at <placeName key="lima">Lima</placeName>\n    opened on'
        " <date when='1832-05-03'>May 3,\n 1832</date>.</p>"
    )
    assert document.plain == "The Legation at Lima opened on May 3, 1832."
    start = document.plain.index("Lima")
    quote = document.span(start, document.plain.index("1832") + 4).of(document.source)
    assert quote.startswith("Lima</placeName>\n")
    assert quote.endswith("1832")


def test_items_captions_and_works_cited_are_told_apart() -> None:
    document = tei(
        "<p>Posts: <figure><graphic url='f.jpg'/><head>The flag</head></figure></p>"
        "<list><item>Lima</item><item>Cuzco<list><item>Port</item></list></item></list>"
        "<listBibl><bibl>A. Smith, <hi>Guide</hi> (1900).</bibl></listBibl>"
    )
    assert blocks(document) == [
        ("paragraph", "Posts:"),
        ("caption", "The flag"),
        ("item", "Lima"),
        ("item", "Cuzco"),
        ("item", "Port"),
        ("citation", "A. Smith, Guide (1900)."),
    ]
    assert [each.depth for each in document.blocks if each.kind == "item"] == [1, 1, 2]


def test_a_note_stands_after_the_body_and_is_called_where_it_stood() -> None:
    document = tei(
        '<p>It opened<note n="4">See <ref target="https://x.org/a">Smith</ref>.</note> then.</p>'
        "<p>It closed<note>Jones.</note>.</p>"
    )
    assert document.plain == "It opened then.\nIt closed.\nSee Smith.\nJones."
    assert [(each.label, each.at) for each in document.marks] == [("4", 9), ("r2", 25)]
    first, second = document.notes
    assert (first.label, first.url) == ("4", "https://x.org/a")
    assert first.span.of(document.source).startswith('<note n="4">See')
    assert document.plain[second.start : second.end] == "Jones."
    assert {each.kind for each in document.blocks[2:]} == {"note"}


def test_a_table_has_its_rows_and_spans() -> None:
    document = tei(
        '<table><row role="label"><cell>State</cell><cell>Since</cell></row>'
        '<row><cell rows="2">Peru</cell><cell>1832</cell></row><row><cell>1840</cell></row></table>'
    )
    (table,) = document.tables
    seen = [[document.plain[c.start : c.end] for c in row] for row in table.rows]
    assert seen == [["State", "Since"], ["Peru", "1832"], ["Peru", "1840"]]
    assert [cell.header for cell in table.rows[0]] == [True, True]


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("Smith &amp; Sons", "Smith & Sons"),
        ("caf&#233; &#xE9;", "café é"),
        ("<![CDATA[a < b & c]]>", "a < b & c"),
        ("one<!-- no --> word<?p x?>", "one word"),
        ("&unknown; stays", "&unknown; stays"),
        ("a & b", "a & b"),
        ("<choice><sic>Embasy</sic><corr>Embassy</corr></choice>", "Embassy"),
    ],
)
def test_references_and_sections_print_what_they_stand_for(written: str, printed: str) -> None:
    document = tei(f"<p>{written}</p>")
    assert document.plain == printed


def test_entities_that_a_document_declares_are_not_believed() -> None:
    source = (
        '<!DOCTYPE TEI [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/x">]>'
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><p>&b; &c;</p></text></TEI>'
    )
    assert READER.read(Blob("x", "", b""), source).plain == "&b; &c;"


def test_what_is_never_closed_is_a_finding() -> None:
    document = tei("<p>One <hi>two</p></div><p>three</p>")
    assert [each.code for each in document.troubles] == ["unclosed-element", "unopened-element"]
    assert document.plain == "One two\nthree"


def test_pages_and_exports_are_not_taken_for_texts() -> None:
    for other in ("<html><p>TEI</p></html>", "<mediawiki><page/></mediawiki>", "TEI is XML."):
        assert READER.takes(Blob("x", "", b""), other) == 0.0
