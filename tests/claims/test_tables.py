from collections.abc import Callable

from comity.claims import Reading

Reader = Callable[[str], Reading]


def test_columns_are_known_by_their_headers(reading: Reader) -> None:
    (sheet,) = reading(
        "{|\n! # !! Country !! Date !! Notes\n|-\n| 1 || [[Cuba]] || 27 March 1992 || Friends.\n|}"
    ).sheets
    assert sheet.meanings == ("number", "actor", "began", "notes")
    assert sheet.naming == 1
    assert [row.actor for row in sheet.rows] == ["CUB"]


def test_a_header_over_all_columns_is_a_caption(reading: Reader) -> None:
    (sheet,) = reading(
        '{|\n! colspan="2" | Diplomatic relations of the republic\n|-\n! Country !! Date\n|-\n'
        "| [[Cuba]] || 27 March 1992\n|}"
    ).sheets
    assert sheet.titles == ("Country", "Date")
    assert "Diplomatic relations" in sheet.caption


def test_a_table_without_headers_is_known_by_its_cells(reading: Reader) -> None:
    (sheet,) = reading(
        "{|\n| 1 || [[Cuba]] || 27 March 1992\n|-\n| 2 || [[Iran]] || 12 March 1992\n|}"
    ).sheets
    assert sheet.meanings == ("number", "actor", "dated")
    assert [row.actor for row in sheet.rows] == ["CUB", "IRN"]


def test_a_name_that_spans_rows_names_each_of_them(reading: Reader) -> None:
    rows = reading(
        '{|\n! Country !! From !! To\n|-\n| rowspan="2" | [[Cuba]] || 1920 || 1930\n|-\n'
        "| 1950 || 1960\n|}"
    ).rows
    assert [row.actor for row in rows] == ["CUB", "CUB"]
    assert rows[0].name == rows[1].name


def test_a_table_that_lists_nobody_is_no_sheet(reading: Reader) -> None:
    assert not reading("{|\n! Year !! Exports\n|-\n| 1999 || 12\n|-\n| 2000 || 14\n|}").sheets


def test_a_name_that_nobody_bears_is_reported_with_its_place(reading: Reader) -> None:
    page = reading(
        "{|\n! Country !! Date\n|-\n| [[Cuba]] || 1992\n|-\n| Ruritania || 1993\n|-\n"
        "| [[Iran]] || 1994\n|}"
    )
    assert [row.actor for row in page.rows] == ["CUB", "IRN"]
    (trouble,) = page.troubles
    assert trouble.code == "unknown-name"
    assert trouble.span.of(page.document.source) == "Ruritania"


def test_words_beside_a_name_do_not_hide_it(reading: Reader) -> None:
    (row,) = reading("{|\n! Country !! Date\n|-\n| [[Cuba]] (suspended) || 27 March 1992\n|}").rows
    assert row.actor == "CUB"


def test_a_column_of_sentences_holds_notes_whatever_its_header_says(reading: Reader) -> None:
    words = "In 1998 a minister of Cuba came, stayed for a week and planted a tree. " * 2
    (sheet,) = reading(
        f"{{|\n! Country !! Date !! Notes on relations\n|-\n| [[Cuba]] || 1992 || {words}\n|}}"
    ).sheets
    assert sheet.meanings == ("actor", "began", "notes")
