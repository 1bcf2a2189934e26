"""Tables in HTML: the cells that are seen at each place."""

from comity.documents import Document
from comity.documents.readers.html import READER
from comity.sources import Blob


def read(source: str) -> Document:
    return READER.read(Blob("Foreign relations of Erewhon", "text/html", b""), source)


def rows(source: str, place: int = 0) -> list[list[str]]:
    document = read(source)
    return [
        [document.plain[cell.start : cell.end] for cell in row]
        for row in document.tables[place].rows
    ]


LIST = """<table class="wikitable sortable"><caption>Ties, by date</caption><tbody>
<tr><th>#</th><th>Country
</th><th scope="col">Date</th></tr>
<tr><td>1</td><td><span class="flagicon"><img alt=""/>&#160;</span><a
 href="/wiki/Peru">Peru</a></td><td><span data-sort-value="1992"
 style="white-space:nowrap">11 March 1992</span><sup
 id="cite_ref-1" class="reference"><a href="#cite_note-1">&#91;1&#93;</a></sup>
</td></tr>
<tr><td>2</td><td><a href="/wiki/Chile">Chile</a></td><td></td></tr></tbody></table>After."""


def test_a_list_table() -> None:
    document = read(LIST)
    assert rows(LIST) == [
        ["#", "Country", "Date"],
        ["1", "Peru", "11 March 1992"],
        ["2", "Chile", ""],
    ]
    assert [[cell.header for cell in row] for row in document.tables[0].rows] == [
        [True] * 3,
        [False] * 3,
        [False] * 3,
    ]
    caption = document.tables[0].caption
    assert caption is not None
    assert document.plain[caption.start : caption.end] == "Ties, by date"
    assert document.plain.splitlines() == [
        "Ties, by date",
        "#\tCountry\tDate",
        "1\tPeru\t11 March 1992",
        "2\tChile\t",
        "After.",
    ]
    assert [document.plain[: mark.at].splitlines()[-1] for mark in document.marks] == [
        "1\tPeru\t11 March 1992"
    ]


def test_a_quote_runs_from_the_name_to_the_date() -> None:
    document = read(LIST)
    _, name, date = document.tables[0].rows[1]
    quote = document.span(name.start, date.end).of(LIST)
    assert quote.startswith("Peru</a></td>")
    assert quote.endswith(">11 March 1992")


def test_rows_and_columns_that_a_cell_spans() -> None:
    source = """<table><tr><th rowspan=2>Country<th colspan="2">Relations
<tr><th>Began<th>Ended
<tr><td>Peru<td rowspan='2'>1992<td>1999<tr><td>Chile<td>2001</table>"""
    assert rows(source) == [
        ["Country", "Relations", "Relations"],
        ["Country", "Began", "Ended"],
        ["Peru", "1992", "1999"],
        ["Chile", "1992", "2001"],
    ]
    table = read(source).tables[0]
    assert table.rows[0][1] is table.rows[0][2]
    assert table.rows[2][1] is table.rows[3][1]


def test_end_tags_that_are_left_out() -> None:
    source = "<TABLE><TR><TD>a<TD>b<TR><TD><UL><LI>c<LI>d</UL><TD>e</TABLE>f"
    assert rows(source) == [["a", "b"], ["c\nd", "e"]]
    assert read(source).plain == "a\tb\nc\nd\te\nf"


def test_a_table_within_a_cell() -> None:
    source = """<table><tr><td>outer<table><tr><td>inner</td><td>cell</td></tr></table></td>
<td>beside</td></tr></table>"""
    assert rows(source, 0) == [["outer\ninner\tcell", "beside"]]
    assert rows(source, 1) == [["inner", "cell"]]
    document = read(source)
    assert [(document.plain[x.start : x.end], x.table) for x in document.blocks] == [
        ("outer", 0),
        ("inner", 1),
        ("cell", 1),
        ("beside", 0),
    ]


def test_the_blocks_of_a_cell() -> None:
    source = """<table><tr><td>Peru</td><td><div class="hatnote">See <a href="/wiki/A">A</a></div>
<p>They met in May.</p><ul><li>Erewhon has an embassy in Lima.</li></ul></td></tr></table>"""
    document = read(source)
    assert [(x.kind, x.depth, x.table) for x in document.blocks] == [
        ("paragraph", 0, 0),
        ("hatnote", 0, 0),
        ("paragraph", 0, 0),
        ("item", 1, 0),
    ]


def test_a_table_in_a_list_has_items_of_its_own() -> None:
    source = "<ul><li>a<table><tr><td>b<td><ul><li>c</ul></table>d</ul>e"
    document = read(source)
    assert [(document.plain[x.start : x.end], x.kind, x.depth) for x in document.blocks] == [
        ("a", "item", 1),
        ("b", "paragraph", 0),
        ("c", "item", 1),
        ("d", "item", 1),
        ("e", "paragraph", 0),
    ]


def test_a_table_that_only_lays_out_is_no_table() -> None:
    source = """<table role="presentation"><tr><td><p>Left</p></td><td>Right</td></tr></table>
<table class="mw-collapsible mw-collapsed"><tr><th>More</th></tr><tr><td>Words</td></tr></table>"""
    document = read(source)
    assert not document.tables
    assert document.plain == "Left\nRight\nMore\nWords"
    assert {each.table for each in document.blocks} == {-1}


def test_hidden_cells_and_rows_are_no_cells() -> None:
    source = """<table><tr><td style="display:none">07</td><td>March</td></tr>
<tr hidden><td>x</td><td>y</td></tr><tr><td>April</td></tr></table>"""
    assert rows(source) == [["March"], ["April"]]


def test_a_table_that_is_never_closed() -> None:
    document = read("<p>Before</p><table><tr><td>a<td>b")
    assert [each.code for each in document.troubles] == ["unclosed-table"]
    assert document.troubles[0].span.of(document.source) == "<table"
    assert document.plain == "Before\na\tb"


def test_a_table_is_told_by_section() -> None:
    source = "<h2>Asia</h2><table><tr><td>a</table><h2>Africa</h2><table><tr><td>b</table>"
    document = read(source)
    assert [document.sections[each.section].title for each in document.tables] == ["Asia", "Africa"]
