"""Tables in wikitext: the cells that are seen at each place."""

import pytest

from comity.documents import Document
from comity.documents.readers.wikitext import READER
from comity.sources import Blob


def read(source: str) -> Document:
    return READER.read(Blob("Foreign relations of Erewhon", "text/x-wiki", b""), source)


def rows(source: str, place: int = 0) -> list[list[str]]:
    document = read(source)
    return [
        [document.plain[cell.start : cell.end] for cell in row]
        for row in document.tables[place].rows
    ]


def test_a_list_table() -> None:
    source = """{| class="wikitable sortable"
! # !! Country !! scope="col" | Date
|-
| 1 || {{flag|Peru}} || {{dts|1992|3|11}}
|- style="color:red"
| 2
| style="text-align:right" | [[Chile]]
| May 1993<ref>Gazette</ref>
|}
After."""
    assert rows(source) == [
        ["#", "Country", "Date"],
        ["1", "Peru", "11 March 1992"],
        ["2", "Chile", "May 1993"],
    ]
    document = read(source)
    assert [cell.header for cell in document.tables[0].rows[0]] == [True] * 3
    assert [cell.header for cell in document.tables[0].rows[1]] == [False] * 3
    assert document.plain.splitlines()[:4] == [
        "#\tCountry\tDate",
        "1\tPeru\t11 March 1992",
        "2\tChile\tMay 1993",
        "After.",
    ]


def test_a_quote_runs_from_the_name_to_the_date() -> None:
    source = "{|\n|-\n| 7 || {{flag|Peru}} || {{dts|1992|3|11}}\n|}"
    document = read(source)
    _, name, date = document.tables[0].rows[0]
    assert document.span(name.start, date.end).of(source) == "{{flag|Peru}} || {{dts|1992|3|11}}"


def test_rows_and_columns_that_a_cell_spans() -> None:
    source = """{|
! rowspan="2" | Country !! colspan=2 | Relations
|-
! Began !! Ended
|-
| rowspan=2 | Peru || 1990 || 1991
|-
| 1993 ||
|}"""
    assert rows(source) == [
        ["Country", "Relations", "Relations"],
        ["Country", "Began", "Ended"],
        ["Peru", "1990", "1991"],
        ["Peru", "1993", ""],
    ]
    peru = [row[0] for row in read(source).tables[0].rows[2:]]
    assert peru[0] is peru[1]


def test_a_caption_is_no_cell() -> None:
    source = "{|\n|+ style=x | The ''missions''\n|-\n| Lima\n|}"
    document = read(source)
    caption = document.tables[0].caption
    assert caption is not None
    assert caption.of(document.plain) == "The missions"
    assert rows(source) == [["Lima"]]
    assert document.blocks[0].kind == "caption"


def test_lists_in_a_cell_are_items_of_its_table() -> None:
    source = "{|\n|\n* Embassy in [[Lima]]\n* Consulate\n| See [[Peru]]\nText\nruns on.\n|}"
    document = read(source)
    assert [
        (each.kind, each.table, document.plain[each.start : each.end]) for each in document.blocks
    ] == [
        ("item", 0, "Embassy in Lima"),
        ("item", 0, "Consulate"),
        ("paragraph", 0, "See Peru"),
        ("paragraph", 0, "Text runs on."),
    ]
    assert rows(source) == [["Embassy in Lima\nConsulate", "See Peru\nText runs on."]]


def test_a_table_in_a_cell() -> None:
    source = "{|\n| outer\n{|\n| inner || deep\n|}\n| next\n|}"
    document = read(source)
    assert rows(source, 1) == [["inner", "deep"]]
    assert rows(source) == [["outer\ninner\tdeep", "next"]]
    assert document.tables[0].end >= document.tables[1].end


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("<!-- a | b --> Peru", "Peru"),
        ("<nowiki>||</nowiki> Peru", "|| Peru"),
        ("{{flag|Peru}} || Lima", "Peru\tLima"),
        ("{{flag|Peru}}<ref>{{cite web|title=a || b}}</ref>", "Peru"),
        ("[[Peru|P]] | x", "P | x"),
        ("align=right {{!}} Peru", "Peru"),
        ("rowspan=1 {{yes|Peru}}", "Peru"),
        ("{{no}}", "No"),
        ("{{flag|Peru} || Lima", "Peru\tLima"),
        ("a {{!}}{{!}} b", "a\tb"),
        ("bgcolor=red | bgcolor=blue | Peru", "bgcolor=blue | Peru"),
        ("{{nowrap|Peru}}, Lima", "Peru, Lima"),
        ("what!! no", "what!! no"),
    ],
)
def test_what_stands_at_the_start_of_a_cell(cell: str, words: str) -> None:
    source = f"{{|\n|-\n| {cell}\n|-\n| next\n|}}"
    assert ["\t".join(row) for row in rows(source)] == [words, "next"]


def test_a_broken_template_eats_no_more_than_its_cell_and_is_reported() -> None:
    source = "{|\n| {{flag|Peru}\n|-\n| {{flag|Chile}}\n|}\nAfter {{flag|Cuba}}."
    assert rows(source) == [["Peru"], ["Chile"]]
    assert [each.code for each in read(source).troubles] == ["unclosed-template"]


def test_a_table_never_closed_ends_at_the_next_section() -> None:
    source = "{|\n| Peru || 1990\n== Africa ==\nText."
    document = read(source)
    assert rows(source) == [["Peru", "1990"]]
    assert document.plain.endswith("Africa\nText.")
    assert document.blocks[-1].table == -1
    assert [each.code for each in document.troubles] == ["unclosed-table"]


def test_a_table_written_with_templates_for_bars() -> None:
    assert rows("{{{!}}\n{{!}}-\n{{!}} Peru\n{{!}}}") == [["Peru"]]


def test_a_table_written_with_tags() -> None:
    source = "<table><tr><th>Who</th><td rowspan=2>Lima</td></tr><tr><td>Peru</td></tr></table>x"
    assert rows(source) == [["Who", "Lima"], ["Peru", "Lima"]]
    assert read(source).plain.endswith("\nx")


def test_an_indented_table() -> None:
    assert rows("::{|\n! A\n| b\n|}") == [["A", "b"]]


def test_side_boxes_are_no_part_of_the_text() -> None:
    assert read('{| class="infobox"\n| never\n{|\n| read\n|}\n|}\nText.').plain == "Text."


def test_spans_that_nobody_can_mean_fill_no_memory() -> None:
    source = "{|\n" + "|-\n| colspan=1000 rowspan=60000 | x\n" * 500 + "|}"
    assert sum(len(row) for row in read(source).tables[0].rows) < 50_000


def test_an_attribute_of_the_cell_before_is_none_of_this_cell() -> None:
    source = """{|
| id=1 | Peru || said {{yes}}<ref>Gazette</ref>
| style="text-align:right; color:black; background:white" {{yes}}<ref>Gazette</ref>
|}"""
    assert rows(source) == [["Peru", "said Yes", "Yes"]]


def test_a_bar_after_templates_and_notes_ends_no_attributes() -> None:
    source = "{|\n| {{flag|Peru}}<ref name=a>x</ref>{{dts|1992}} || [[Chile]]<!-- x --> || 2\n|}"
    assert rows(source) == [["Peru1992", "Chile", "2"]]
