"""Markdown as people write it: links, tables between bars, notes at the foot."""

from comity.claims import extract
from comity.documents import Document, read
from comity.sources import Blob

PAGE = """# Foreign relations of Chad

Chad has an **embassy** in [Mali](https://example.org/wiki/Mali_(state) "a map") and *recognised*
Niger on 5 May 1961.[^1] ![a flag](flag.png)

## Diplomatic relations

| Country | Since | Notes |
| :-- | --- | ---: |
| [France](https://example.org/f) | 11 August 1960[^first] | an embassy \\| a consulate |
| Mali | 3 May 1961 |
Niger | 4 May 1961 | none

- Bamako
  - a consulate
1. Niamey

[^1]: [The first year](https://example.org/1). The Paper. 3 May 2001
[^first]: A note
    over two lines.
"""


def document(text: str = PAGE) -> Document:
    return read(Blob("Foreign relations of Chad", "text/plain", text.encode()))


def blocks(found: Document, kind: str) -> list[str]:
    return [found.plain[each.start : each.end] for each in found.blocks if each.kind == kind]


def test_marks_and_addresses_are_not_read_out() -> None:
    assert "Chad has an embassy in Mali and recognised Niger on 5 May 1961." in blocks(
        document(), "paragraph"
    )


def test_a_table_has_a_row_a_line_and_loses_its_outer_bars() -> None:
    found = document()
    (table,) = found.tables
    told = [[found.plain[cell.start : cell.end] for cell in row] for row in table.rows]
    assert told == [
        ["Country", "Since", "Notes"],
        ["France", "11 August 1960", "an embassy | a consulate"],
        ["Mali", "3 May 1961"],
        ["Niger", "4 May 1961", "none"],
    ]
    assert [cell.header for cell in table.rows[0]] == [True, True, True]


def test_items_keep_their_depth() -> None:
    found = document()
    items = [
        (each.depth, found.plain[each.start : each.end])
        for each in found.blocks
        if each.kind == "item"
    ]
    assert items == [(1, "Bamako"), (2, "a consulate"), (1, "Niamey")]


def test_notes_are_bound_to_where_they_are_called() -> None:
    found = document()
    assert [mark.label for mark in found.marks] == ["1", "first"]
    assert [(note.label, note.url) for note in found.notes] == [
        ("1", "https://example.org/1"),
        ("first", ""),
    ]
    assert "The first year" in found.notes[0].title


def test_a_quote_takes_a_link_whole() -> None:
    found = document()
    told = {(each.kind, each.object): each.quote for each in extract(found)[0] if each.object}
    assert told["mission", "MLI"].endswith(
        'in [Mali](https://example.org/wiki/Mali_(state) "a map")'
    )
    rows = {each.parties: each for each in extract(found)[0] if each.kind == "relations"}
    assert rows["FRA", "TCD"].start == "1960-08-11"
    assert rows["FRA", "TCD"].refs == ("first",)
    assert rows["MLI", "TCD"].quote == "Mali | 3 May 1961"
    assert rows["NER", "TCD"].start == "1961-05-04"


def test_a_line_with_bars_and_no_rule_below_is_no_table() -> None:
    found = document("# Chad\n\nSee [a map](https://example.org/m) | a list\n\nMali | Niger\n")
    assert not found.tables
