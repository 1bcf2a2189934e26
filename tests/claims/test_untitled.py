"""Rows whose name is gone from a text copy."""

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
    return [each.message for each in troubles if each.code == "row-told-by-its-words"]


def test_a_row_without_a_name_is_about_whom_its_words_name_and_a_finding_says_so() -> None:
    assert _findings(
        "Azerbaijan keeps an embassy in The Hague.", "The Netherlands has an embassy in Baku."
    ) == ["a row without a name: read as about Netherlands, as its words say"]


def test_a_row_that_has_its_name_needs_no_such_finding() -> None:
    assert not _findings("Azerbaijan keeps an embassy in Riga.", "Latvia has an embassy in Baku.")
