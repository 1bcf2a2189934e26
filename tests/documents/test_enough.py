"""Monstrous texts: their end is left unread and said to be, and time grows with length alone."""

import time

import pytest

from comity.documents import read
from comity.documents.enough import LONGEST, MOST_SIGNS, enough
from comity.sources import Blob


def test_no_article_is_cut() -> None:
    assert enough("Chad recognised Mali.\n" * 25_000) == 550_000
    assert enough("a" * LONGEST) == LONGEST


def test_a_cut_goes_through_no_word() -> None:
    words = "Niger and Nigeria " * (LONGEST // 18 + 1)
    end = enough(words)
    assert LONGEST - 20 < end <= LONGEST
    assert words[:end].endswith((" ", "Niger ", "Nigeria "))
    rows = "| Chad || 1 May 1961\n|-\n" * 100_000
    assert rows[: enough(rows)].endswith("\n")
    assert rows[: enough(rows)].count("|") < MOST_SIGNS


@pytest.mark.parametrize(
    ("media_type", "source"),
    [
        ("text/x-wiki", "{{" * 400_000),
        ("text/x-wiki", "[[a" * 400_000),
        ("text/html", "<table><tr><td>" * 250_000),
        ("text/html", "<div>" * 700_000),
        ("text/plain", "no word of it " * 800_000),
    ],
)
def test_what_is_left_unread_is_a_finding(media_type: str, source: str) -> None:
    document = read(Blob("Chad", media_type, source.encode()))
    (left,) = [each for each in document.troubles if each.code == "left-unread"]
    assert document.source == source
    assert left.span == (enough(source), len(source))
    assert f"only the first {left.span.start:,} were read" in left.message


def test_the_end_of_a_dataset_is_read() -> None:
    rows = "operator;country;type;QID\n" + "Chad;Mali;embassy;Q1\n" * 35_000
    document = read(Blob("missions", "application/x-missions", rows.encode()))
    assert len(document.records) == 35_000
    assert not document.troubles


_COPIED = "^[1] ^[2] ^[3]\n\n"  # what w3m prints of raised signs
_HEADED = "List of states\n\nCountry Formal Relations Began Notes\nChad 3 May 1969\n"


@pytest.mark.parametrize(
    ("media_type", "source"),
    [
        ("text/plain", _COPIED + "References\n\n1. ^ a\n" + "   b\n" * 60_000),
        ("text/plain", _COPIED + "┌──┐\n" + "│a │b │\n" * 40_000),
        ("text/plain", _HEADED + "• Cuba was there.\n" * 20_000 + "Mali 3 May 1969\n"),
        ("text/plain", _HEADED + "Cuba 3 May 1969 See Cuba and Chad\n" * 12_000),
        ("text/x-wiki", "<ref>" + "[http://a b''c''] " * 60_000 + "</ref>"),
    ],
    ids=["a wrapped note", "a framed cell", "items in a row", "rows", "links in a note"],
)
def test_time_grows_with_length_alone(media_type: str, source: str) -> None:
    def seconds(part: str) -> float:
        start = time.process_time()
        read(Blob("Chad", media_type, part.encode()))
        return time.process_time() - start

    seconds(source[: len(source) // 8])  # what is loaded once is loaded
    eighth = seconds(source[: len(source) // 8])
    assert seconds(source) < 30 * max(eighth, 0.01)  # 8 times, and 64 if it grew by the square
