"""Pages as html2text and w3m print them."""

from comity.documents import Document
from comity.documents.text.document import read
from comity.sources import Blob

MARKDOWN = """# Foreign relations of Lithuania

## Ties[edit]

Lithuania is **old** and _proud_ of it.[1]

### List[edit]

List of states that Lithuania has ties with:\x20\x20
\x20\x20
---\x20\x20
#  | Country  | Date[2]\x20\x20
1  |  Denmark | 24 August 1991\x20\x20
—  |  Holy See | 30 September 1991[3]\x20\x20
\x20\x20
### Africa[edit]

Country  | Formal relations\x20\x20
began  | Notes\x20\x20
---|---|---\x20\x20
Egypt | 1992 | See Egypt–Lithuania relations

  * Egypt has an embassy in Vilnius.
    * It is small.

\x20\x20
Kenya | 1994
1996 | Both parted ways once.\x20\x20
\x20\x20
The rest is silence.

## References[edit]

  1. **^** "Old things". _The Gazette_. Retrieved 2 June 2015.
  2. ^ _**a**_ _**b**_ "Lists". Retrieved 2 June 2015.
  3. **^** "More". Retrieved 2 June 2015.

  * v
  * t
  * e

Navigation | Boxes
"""

COLUMNS = """Foreign relations of Lithuania

Contents

  • 1 Ties
      □ 1.1 Europe

Ties[edit]

Lithuania has ties with many of the states that lie around it and with some that are very far,^
[1] and is glad.

 #     Country            Date^[2]
1   ● Denmark         24 August 1991
—   ● Holy See        30 September 1991^[3]

Europe[edit]

                Formal
  Country     relations                 Notes
                began
● Estonia   6 January    See Estonia–Lithuania relations
            1991^[12
            ]            • Estonia has an embassy in Vilnius,
                           by the river.

● Bosnia    1994         Nothing is known.
and
Herzegovina

┌──────────┬────────┐
│ Country  │ Notes  │
├──────────┼────────┤
│● United  │See all │
│Kingdom   │        │
└──────────┴────────┘

References[edit]

 1. ^ "Ties". Retrieved 2 June 2015.
 2. ^ ^a ^b "Lists of things that go on for so long that the line has to be
    cut". Retrieved 2 June 2015.
"""


def document(text: str) -> Document:
    return read(Blob("a page", "text/plain", b""), text)


def rows(found: Document, table: int) -> list[list[str]]:
    return [
        [found.plain[each.start : each.end] for each in row] for row in found.tables[table].rows
    ]


def test_html2text_headings_tell_their_level() -> None:
    found = document(MARKDOWN)
    assert [(each.title, each.level) for each in found.sections] == [
        ("lead", 1),
        ("Ties", 2),
        ("List", 3),
        ("Africa", 3),
        ("References", 2),
    ]
    assert found.sections[2].parent == 1


def test_html2text_rows_have_their_cells() -> None:
    found = document(MARKDOWN)
    assert rows(found, 0) == [
        ["#", "Country", "Date"],
        ["1", "Denmark", "24 August 1991"],
        ["—", "Holy See", "30 September 1991"],
    ]
    assert rows(found, 1) == [
        ["Country", "Formal relations\nbegan", "Notes"],
        [
            "Egypt",
            "1992",
            "See Egypt–Lithuania relations\nEgypt has an embassy in Vilnius.\nIt is small.",
        ],
        ["Kenya", "1994\n1996", "Both parted ways once."],
    ]
    caption = found.tables[0].caption
    assert caption is not None or "List of states" in found.plain


def test_html2text_prose_after_a_table_and_signs_left_out() -> None:
    found = document(MARKDOWN)
    outside = [
        found.plain[each.start : each.end]
        for each in found.blocks
        if each.kind == "paragraph" and each.table < 0
    ]
    assert "Lithuania is old and proud of it." in outside
    assert "The rest is silence." in outside
    assert "Boxes" not in found.plain


def test_html2text_notes_are_read_without_their_signs() -> None:
    first, second, _ = document(MARKDOWN).notes
    assert (first.title, first.publisher) == ("Old things", "The Gazette")
    assert (first.backlinks, second.backlinks) == (1, 2)


def test_w3m_levels_come_from_the_contents() -> None:
    found = document(COLUMNS)
    assert [(each.title, each.level) for each in found.sections] == [
        ("lead", 1),
        ("Ties", 2),
        ("Europe", 3),
        ("References", 2),
    ]


def test_w3m_columns_are_cells() -> None:
    found = document(COLUMNS)
    assert rows(found, 0) == [
        ["#", "Country", "Date"],
        ["1", "Denmark", "24 August 1991"],
        ["—", "Holy See", "30 September 1991"],
    ]
    assert rows(found, 1)[1:] == [
        [
            "Estonia",
            "6 January 1991",
            "See Estonia–Lithuania relations\nEstonia has an embassy in Vilnius, by the river.",
        ],
        ["Bosnia and Herzegovina", "1994", "Nothing is known."],
    ]


def test_w3m_frames_are_tables() -> None:
    assert rows(document(COLUMNS), 2) == [["Country", "Notes"], ["United Kingdom", "See all"]]


def test_w3m_calls_cut_by_the_end_of_a_line_are_whole() -> None:
    found = document(COLUMNS)
    assert [each.label for each in found.marks] == ["1", "2", "3", "12"]
    assert "very far, and is glad." in found.plain


def test_w3m_notes_go_on_in_the_next_line() -> None:
    second = document(COLUMNS).notes[1]
    assert second.title.endswith("the line has to be cut")
    assert second.backlinks == 2


def printed(rows: str) -> list[list[str]]:
    """Return the cells of a table that w3m printed, its header left out."""
    found = read(
        Blob("Foreign relations of Lithuania", "text/plain", b""),
        "Ties[edit]\n\nOne.^[1]\n\nTwo.^[2]\n\nThree.^[3]\n\n" + rows,
    )
    return [
        [found.plain[each.start : each.end] for each in row] for row in found.tables[0].rows[1:]
    ]


def test_w3m_columns_begin_where_rows_do_not_where_long_notes_are_wrapped() -> None:
    assert printed(
        "  Country     Formal relations began       Notes\n"
        "● Chad     3 May 1992        • Chad trades in salt with Lithuania, and\n"
        "                               has done so for years.\n"
        "● Fiji     16                See Fiji–Lithuania relations\n"
        "           January           • Fiji has no embassy, and\n"
        "           1993                none.\n"
        "● Mali     6 June 1994       • Mali has a consulate in Kaunas, which\n"
        "                               is honorary.\n"
    ) == [
        ["Chad", "3 May 1992", "Chad trades in salt with Lithuania, and has done so for years."],
        ["Fiji", "16 January 1993", "See Fiji–Lithuania relations\nFiji has no embassy, and none."],
        ["Mali", "6 June 1994", "Mali has a consulate in Kaunas, which is honorary."],
    ]


def test_w3m_name_wrapped_over_two_lines_is_one() -> None:
    assert printed(
        "  Country      Formal relations began\n"
        "● Chad         3 May 1992\n"
        "● South\n"
        "Korea          5 May 1992\n"
        "● Mali         6 May 1992\n"
    ) == [["Chad", "3 May 1992"], ["South Korea", "5 May 1992"], ["Mali", "6 May 1992"]]


def test_w3m_row_without_a_flag_is_no_header() -> None:
    assert printed(
        "  State       From      To\n"
        "Iran Iran     1941      1962\n"
        "● Chad        1951      1972\n"
        "● Mali        1952      1973\n"
        "● Peru        1953      1974\n"
    )[0] == ["Iran Iran", "1941", "1962"]


def test_w3m_words_that_stand_to_the_right_of_a_column_are_whole() -> None:
    rows = printed(
        "  Country      Formal relations began    Notes\n"
        + "● Chad        3 May 1992  See\n" * 30
        + "● Iran       13 May 1992  See\n"
    )
    assert rows[-1][:2] == ["Iran", "13 May 1992"]
