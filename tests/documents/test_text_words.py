"""Plain copies of pages: headings, items, notes, what a page prints around its article."""

import pytest

from comity.documents import Document
from comity.documents.text.citations import cited
from comity.documents.text.document import read
from comity.sources import Blob

PAGE = """Foreign relations of Lithuania

This article is part of a series on the
Politics of Lithuania

Lithuania left the union early.[1][citation needed] It joined two others.[2]

Diplomatic ties

Embassies are listed here:[3]
  Embassy
  No embassy
  • Copenhagen
  • Oslo[note 4]

See also

  1. "First steps". Paper of Record. 2 May 1991. Retrieved 2 June 2015.
  2. 1 2 3 "On joining" (PDF). Ministry of Trade. Archived from the original on 3 May 2012.
  5. A talk with nobody. Radio Vilnius. Accessed 23 May 2010
This article is issued from an archive - version of the 11/19/2016. More terms apply.
"""


def document(text: str) -> Document:
    return read(Blob("a page", "text/plain", b""), text)


def blocks(found: Document, kind: str) -> list[str]:
    return [found.plain[each.start : each.end] for each in found.blocks if each.kind == kind]


def test_page_tells_its_title_and_version() -> None:
    found = document(PAGE)
    assert found.title == "Foreign relations of Lithuania"
    assert found.version == "2016-11-19"
    assert found.format == "text"


def test_lines_become_blocks_and_brackets_print_nothing() -> None:
    found = document(PAGE)
    assert blocks(found, "paragraph") == [
        "Lithuania left the union early. It joined two others.",
        "Embassies are listed here:",
    ]
    assert blocks(found, "item") == ["Copenhagen", "Oslo"]
    assert blocks(found, "caption") == ["Embassy", "No embassy"]
    assert [each.title for each in found.sections] == ["lead", "Diplomatic ties", "See also"]


def test_marks_stand_where_notes_are_called() -> None:
    found = document(PAGE)
    assert [each.label for each in found.marks] == ["1", "2", "3", "note 4"]
    assert found.plain[: found.marks[0].at].endswith("left the union early.")


def test_notes_are_read_with_numbers_missing_among_them() -> None:
    first, second, third = document(PAGE).notes
    assert (first.label, first.title, first.publisher) == ("1", "First steps", "Paper of Record")
    assert (first.date, first.accessed, first.archived) == ("2 May 1991", "2 June 2015", False)
    assert (second.title, second.publisher, second.archived) == (
        "On joining",
        "Ministry of Trade",
        True,
    )
    assert (first.backlinks, second.backlinks) == (1, 3)
    assert (third.label, third.title) == ("5", "A talk with nobody")
    assert (third.publisher, third.accessed) == ("Radio Vilnius", "23 May 2010")


def test_span_of_a_note_is_its_whole_entry() -> None:
    second = document(PAGE).notes[1]
    assert second.span.of(PAGE).startswith("2. 1 2 3 “On".replace("“", '"'))
    assert second.span.of(PAGE).endswith("3 May 2012.")


def test_notes_without_back_links_are_counted_by_their_calls() -> None:
    found = document("It was so.[1] And so.[1]\n\n  1. Retrieved from a drawer.\n")
    assert found.notes[0].backlinks == 2


def test_a_letter_put_into_a_quotation_is_no_call() -> None:
    found = document("They spoke of [a] peace[b] at last.")
    assert found.plain == "They spoke of [a] peace at last."
    assert [each.label for each in found.marks] == ["b"]


def test_see_points_at_other_articles() -> None:
    found = document(
        "Country Formal Relations Began Notes\n"
        " Cuba 1992 See Cuba–Lithuania relations and Cubans in Lithuania\n"
        " Peru 1993 See Lithuania–Peru relations\n"
    )
    assert [each.target for each in found.links] == [
        "Cuba–Lithuania relations",
        "Cubans in Lithuania",
        "Lithuania–Peru relations",
    ]


@pytest.mark.parametrize(
    ("words", "title", "publisher", "date"),
    [
        ('"Our ties". The Gazette. 4 May 2010.', "Our ties", "The Gazette", "4 May 2010"),
        ('Jonas, A. (3 June 2011). "Our ties". The Gazette.', "Our ties", "The Gazette",
         "3 June 2011"),
        ('"Our ties" (PDF). Ministry. Retrieved 1 May 2012.', "Our ties", "Ministry", ""),
        ("Embassy of Peru in Vilnius", "Embassy of Peru in Vilnius", "", ""),
        ("A new start. 20 February 2013. Retrieved 6 August 2013", "A new start", "",
         "20 February 2013"),
        ("A sky, North News Agency, 17 May 2008", "A sky", "North News Agency", "17 May 2008"),
        ("A row in the east BBC News, 7 May 2013", "A row in the east", "BBC News", "7 May 2013"),
        ("How MPs were won The Guardian 4 May 2013", "How MPs were won", "The Guardian",
         "4 May 2013"),
        ("Дружба Vesti.Az 27 Мая 2004", "Дружба", "Vesti.Az", "27 May 2004"),
        ('Дружба "Весть " 2 мая 2004 г.', "Дружба", "Весть", "2 May 2004"),
        ("Дружба 12.03.2010", "Дружба", "", "12 March 2010"),
        ("ABCD. A council of elders", "A council of elders", "ABCD", ""),
        ("A honeymoon by Ana Rojas", "A honeymoon", "", ""),
        ("Embassy of Peru in Washington, DC", "Embassy of Peru in Washington, DC", "", ""),
        ('"What is "old"?". Weekly.', 'What is "old"?', "Weekly", ""),
        ("", "", "", ""),
    ],
)  # fmt: skip
def test_printed_citation(words: str, title: str, publisher: str, date: str) -> None:
    assert cited(words)[:3] == (title, publisher, date)


def test_a_pointer_run_together_with_a_sentence_is_a_block_of_its_own() -> None:
    found = document(
        "# Ties of Chad\n\n## List\n\nState | Since | Notes  \n---|---|---  \n"
        "Mali | 3 May 1961 | Main article: Chad–Mali relationsMali sent an envoy.  \n"
        "Niger | 4 May 1961 | See also: Chad–Niger relations Niger sent two.  \n"
    )
    assert blocks(found, "hatnote") == [
        "Main article: Chad–Mali relations",
        "See also: Chad–Niger relations",
    ]
    assert {"Mali sent an envoy.", "Niger sent two."} <= set(blocks(found, "paragraph"))
    assert [each.target for each in found.links] == ["Chad–Mali relations", "Chad–Niger relations"]


def test_words_that_are_no_sentence_stand_under_a_picture() -> None:
    found = document(
        "Ties\n\nThe president of Chad with the king of Fiji in Lima, 2012\n\n"
        "Chad has ties with Fiji since 2012\n\nFAO, IMF, ILO, ICAO, Interpol, WHO, WMO, UN\n"
    )
    assert blocks(found, "caption") == ["The president of Chad with the king of Fiji in Lima, 2012"]
