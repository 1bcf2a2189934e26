"""Rows on one line, as a plain copy of a page has them, become cells again."""

import pytest

from comity.documents import Document
from comity.documents.text.document import read
from comity.documents.text.headers import header
from comity.sources import Blob


def document(text: str) -> Document:
    return read(Blob("Foreign relations of Lithuania", "text/plain", b""), text)


def rows(text: str, table: int = 0) -> list[list[str]]:
    found = document(text)
    return [
        [found.plain[each.start : each.end] for each in row] for row in found.tables[table].rows
    ]


def test_region_table_has_name_date_and_notes() -> None:
    assert rows(
        "Foreign relations of Lithuania\n\n"
        "Country Formal Relations Began Notes\n"
        " Denmark 24 August 1991[2] See Denmark–Lithuania relations\n"
        "  • Denmark keeps an embassy in Vilnius.\n"
        "Hungary Hungary 2 September 1991\n"
        " Italy See Italy–Lithuania relations\n"
    ) == [
        ["Country", "Formal Relations Began", "Notes"],
        [
            "Denmark",
            "24 August 1991",
            "See Denmark–Lithuania relations\nDenmark keeps an embassy in Vilnius.",
        ],
        ["Hungary Hungary", "2 September 1991", ""],
        ["Italy", "", "See Italy–Lithuania relations"],
    ]


def test_numbered_list_keeps_its_columns_where_a_number_is_missing() -> None:
    assert rows(
        "# Country Date[1]\n1  Iceland 11 February 1991\n Holy See 30 September 1991[2]\n"
        "2  Saudi Arabia 1995\n"
    ) == [
        ["#", "Country", "Date"],
        ["1", "Iceland", "11 February 1991"],
        ["", "Holy See", "30 September 1991"],
        ["2", "Saudi Arabia", "1995"],
    ]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        (" Kenya31 May 2004[15] See Kenya–Lithuania relations", ["Kenya", "31 May 2004"]),
        (" Algeria1992See Algeria–Lithuania relations", ["Algeria", "1992"]),
        (" PeruSee Lithuania–Peru relations", ["Peru", ""]),
        (" EgyptDecember 1993", ["Egypt", "December 1993"]),
        (" Angola1975, severed in 1980, restored 1991 See more", ["Angola", None]),
        (" Armenia 1918–1921", ["Armenia", "1918–1921"]),
        (" Nauru (suspended) 23 April 2008", ["Nauru (suspended)", "23 April 2008"]),
        (" The Gambia 4 May 2001", ["The Gambia", "4 May 2001"]),
    ],
)
def test_cells_that_ran_together_part(line: str, cells: list[str | None]) -> None:
    got = rows(f"Country Formal Relations Began Notes\n Cuba 1992\n{line}\n")[2]
    assert got[0] == cells[0]
    assert cells[1] is None or got[1] == cells[1]


def test_words_between_dates_stay_in_the_cell_of_dates() -> None:
    got = rows(
        "Country Formal Relations Began Notes\n"
        " Angola 1975, severed in 1980, restored 1991See Angola–Lithuania relations\n"
    )
    assert got[1][1] == "1975, severed in 1980, restored 1991"
    assert got[1][2] == "See Angola–Lithuania relations"


def test_dates_go_on_in_the_next_line_after_a_comma() -> None:
    got = rows(
        "Country Formal Relations Began Notes\n United States 1919,\n28 February 1992\n"
        "See Lithuania–United States relations\n"
    )
    assert got[1] == [
        "United States",
        "1919,\n28 February 1992",
        "See Lithuania–United States relations",
    ]


def test_prose_between_rows_belongs_to_the_row_above() -> None:
    got = rows(
        "Country Formal Relations Began Notes\n Libya 2 July 1977\n"
        "\nLibya was long at odds with its neighbours over oil.\n\n Mexico 1975\n"
    )
    assert got[1][2] == "Libya was long at odds with its neighbours over oil."
    assert got[2][0] == "Mexico"


def test_prose_after_a_bare_list_is_no_part_of_it() -> None:
    found = document("# Country Date\n1  Cuba 1992\n2  Peru 1993\n\nLithuania has a seat here.\n")
    assert len(found.tables[0].rows) == 3
    assert found.blocks[-1].table == -1


def test_years_of_a_second_period_stand_under_the_same_name() -> None:
    found = document("State From To\nBurkina Faso 1961 1973\n1994 2018\nSan Marino 1970 1971\n")
    first, second = found.tables[0].rows[1:3]
    assert first[0] is second[0]
    assert [found.plain[each.start : each.end] for each in second[1:]] == ["1994", "2018"]


def test_row_of_lost_title_stands_alone_and_is_reported() -> None:
    text = (
        "Foreign relations of Lithuania\n\nCountry Formal Relations Began Notes\n"
        " Kenya 1994\n  • Kenya has an honorary consulate in Vilnius.\n"
        "  • Lithuania is represented in Lesotho by its embassy in Pretoria, South Africa.\n"
        "  • Lesotho has an honorary consulate in Kaunas.\n"
        " Morocco 1995\n Namibia 1996\n"
    )
    found = document(text)
    table = found.tables[0].rows
    words = [found.plain[row[2].start : row[2].end] for row in table]
    assert words[1] == "Kenya has an honorary consulate in Vilnius."
    assert [found.plain[each.start : each.end] for each in table[2][:2]] == ["", ""]
    assert words[2].startswith("Lithuania is represented in Lesotho")
    (trouble,) = found.troubles
    assert trouble.code == "row-title-lost"
    assert trouble.span.of(text).endswith("consulate in Kaunas.")


def test_row_of_lost_title_takes_the_words_that_begin_it() -> None:
    found = document(
        "Foreign relations of Lithuania\n\nCountry Formal Relations Began Notes\n"
        " Kenya 1994\n  • Kenya has an honorary consulate in Vilnius.\n"
        "  • Both countries established diplomatic relations in 2006.\n"
        "  • Lesotho has an embassy in Vilnius.\n"
        " Morocco 1995\n Namibia 1996\n"
    )
    words = [found.plain[row[2].start : row[2].end] for row in found.tables[0].rows]
    assert words[1] == "Kenya has an honorary consulate in Vilnius."
    assert words[2].startswith("Both countries established")


def test_relations_that_begin_on_another_day_are_of_a_row_that_lost_its_name() -> None:
    table = (
        "Foreign relations of Lithuania\n\nCountry Formal Relations Began Notes\n"
        " Kenya 1994 Kenya and Lithuania began relations in {}.\n\n"
        "Both countries established diplomatic relations on {}.\n"
        " Morocco 1995\n Namibia 1996\n"
    )
    found = document(table.format("1994", "9 July 2004"))
    assert [each.code for each in found.troubles] == ["row-title-lost"]
    assert len(found.tables[0].rows) == 5
    assert not document(table.format("1994", "9 July 1994")).troubles


def test_relations_that_begin_behind_a_list_of_missions_are_of_a_row_that_lost_its_name() -> None:
    found = document(
        "Foreign relations of Lithuania\n\nCountry Formal Relations Began Notes\n"
        " Kenya\n  • Kenya has an honorary consulate in Vilnius.\n\n"
        "Both countries established diplomatic relations on 9 July 2004.\n"
        " Morocco 1995\n Namibia 1996\n"
    )
    assert [each.code for each in found.troubles] == ["row-title-lost"]


def test_words_about_a_third_state_that_serves_stay_in_their_row() -> None:
    found = document(
        "Foreign relations of Lithuania\n\nCountry Formal Relations Began Notes\n"
        " Kenya 1994\n  • Lithuania is accredited to Kenya from its embassy in Cairo, Egypt.\n"
        "  • Kenya is represented in Lithuania through its embassy in Moscow, Russia.\n"
        " Morocco 1995\n Namibia 1996\n"
    )
    assert not found.troubles
    assert len(found.tables[0].rows) == 4


def test_date_that_stands_alone_is_a_row_without_name() -> None:
    found = document(
        "Country Formal Relations Began Notes\n Cuba 1992 See Cuba–Lithuania relations\n"
        "12 March 1992\nSee Iran–Lithuania relations\n"
    )
    last = [found.plain[each.start : each.end] for each in found.tables[0].rows[-1]]
    assert last == ["", "12 March 1992", "See Iran–Lithuania relations"]
    assert [each.code for each in found.troubles] == ["row-title-lost"]


@pytest.mark.parametrize(
    ("line", "meanings"),
    [
        ("# Country Date[1]", ["number", "name", "date"]),
        ("Country Date formal relations began Notes", ["name", "date", "notes"]),
        ("Organization observer since Notes", ["name", "date", "notes"]),
        ("State UN region UN subregion Relations established", ["name", "other", "other", "date"]),
        ("State Date of recognition Relations established", ["name", "date", "date"]),
        ("Country Relations began Notes Free trade agreement", ["name", "date", "notes", "other"]),
        ("Countries that left", []),
        ("States with limited recognition", []),
        ("Country roads are long.", []),
    ],
)
def test_header_is_known_by_its_words(line: str, meanings: list[str]) -> None:
    assert [each.meaning for each in header(line)] == meanings


def test_titles_right_above_a_header_are_the_caption_of_the_table() -> None:
    found = document(
        "Foreign relations of Lithuania\n\nHere it ends.\n\nStates that formerly sold amber here\n"
        "Period of their trade\nState From To\n Kenya 1944 1950\n Morocco 1945 1972\n"
    )
    caption = found.tables[0].caption
    assert caption is not None
    words = found.plain[caption.start : caption.end]
    assert words == "States that formerly sold amber here Period of their trade"
