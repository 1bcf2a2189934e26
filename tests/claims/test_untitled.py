"""Rows whose name, and paragraphs whose heading, is gone from a text copy."""

from comity.claims import extract
from comity.documents import read
from comity.sources import Blob

_TEXT = """Foreign relations of Azerbaijan


Country Formal Relations Began Notes
 Fiji 19 March 1993
 Latvia 11 January 1994
  • {}
  • {}
 Poland 27 November 1995
"""


def _findings(one: str, other: str) -> list[str]:
    words = _TEXT.format(one, other).encode()
    _, troubles = extract(read(Blob("Foreign relations of Azerbaijan", "text/plain", words)))
    return [each.message for each in troubles if each.code == "told-by-its-words"]


def test_a_row_without_a_name_is_about_whom_its_words_name_and_a_finding_says_so() -> None:
    assert _findings(
        "Azerbaijan keeps an embassy in The Hague.", "The Netherlands has an embassy in Baku."
    ) == ["a row without a name: read as about Netherlands, as its words say"]


def test_a_row_that_has_its_name_needs_no_such_finding() -> None:
    assert not _findings("Azerbaijan keeps an embassy in Riga.", "Latvia has an embassy in Baku.")


_HEADED = """Foreign relations of Azerbaijan


North Korea

North Korea and Azerbaijan opened ties in 1992.


{}
"""


def _friendships(words: str) -> list[tuple[tuple[str, ...], str]]:
    text = _HEADED.format(words).encode()
    claims, _ = extract(read(Blob("Foreign relations of Azerbaijan", "text/plain", text)))
    return [(each.parties, each.section) for each in claims if each.kind == "partnership"]


def test_words_whose_heading_is_gone_are_not_about_whom_the_heading_above_names() -> None:
    assert not _friendships("The two countries have close relations.")


def test_words_whose_heading_is_gone_are_about_whom_they_name_first_and_most() -> None:
    words = "Fiji lies far from Iran. Fiji is small.\n\nThe two countries have close relations."
    assert _friendships(words) == [(("AZE", "FJI"), "lead")]


def test_words_that_name_two_as_often_are_about_neither() -> None:
    words = "Fiji lies far from Iran.\n\nThe two countries have close relations."
    assert not _friendships(words)


def test_the_list_of_a_row_without_a_name_is_read_under_whom_its_words_name() -> None:
    text = _TEXT.format(
        "The Netherlands has an embassy in Baku.", "Both countries are members of NATO."
    )
    claims, _ = extract(read(Blob("Foreign relations of Azerbaijan", "text/plain", text.encode())))
    members = [each.subject for each in claims if each.kind == "membership"]
    assert sorted(members) == ["AZE", "NLD"]
