"""Relations of the two in view, of those that a note or a title leaves unsaid, and their quotes."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.grammar.relations.ties import Tie, ties

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str, str, str, str, str]]:
    def row(tie: Tie, pair: tuple[str, str]) -> tuple[str, str, str, str, str, str]:
        who = " ".join(sorted(pair))
        return who, tie.status, tie.since, tie.until, tie.date, tie.modality

    return [row(tie, pair) for tie in ties(page) for pair in tie.parties]


def test_the_two_countries_are_the_state_and_the_one_in_view(reading: Reader) -> None:
    page = reading("== Cuba ==\nThe two countries established relations in 1993.")
    assert told(page) == [("AZE CUB", "established", "1993", "", "", "")]


def test_a_note_beside_a_row_is_read_under_the_row(reading: Reader) -> None:
    page = reading(
        "{|\n! Country !! Date\n|-\n| [[Cuba]] || 1992<ref>{{cite web|title=Cuba}} "
        "Relations established 25 April 1992.</ref>\n|}"
    )
    assert told(page) == [("AZE CUB", "established", "1992-04-25", "", "", "")]


def test_a_third_broke_with_one_of_the_two_chinas(reading: Reader) -> None:
    page = reading(
        "== China ==\nIt opened relations with China in 2007. Taiwan then cut relations."
    )
    assert [row[:2] for row in told(page)] == [
        ("AZE CHN", "established"),
        ("AZE TWN", "severed"),
    ]


def test_the_country_of_the_article_may_be_told_by_where_it_lies(reading: Reader) -> None:
    words = "Fiji replied to Cuba's move by cutting ties with the South Caucasian republic."
    assert [row[:2] for row in told(reading(words))] == [("AZE FJI", "severed")]


def test_a_title_ends_no_sentence(reading: Reader) -> None:
    words = "Cuba and it established relations in 1971 when Mr. Gil came.<ref>A.</ref>"
    (tie,) = ties(page := reading(words))
    assert page.plain[: tie.stop].endswith("Mr. Gil came.")


def test_a_sentence_may_begin_with_the_relations_it_tells_of(reading: Reader) -> None:
    page = reading("== Cuba ==\nIt fears flu from Fiji. Relations were restored in 1959.")
    quotes = [page.plain[tie.start : tie.end] for tie in ties(page)]
    assert quotes == ["Relations were restored in 1959"]


def test_what_is_linked_to_is_a_title_and_tells_nothing(reading: Reader) -> None:
    page = reading("* [http://example.org/1 Azerbaijan Establishes Relations with Cuba]")
    assert not told(page)


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        (
            "Its rulers ignored calls from Cuba to sever relations between the two countries.",
            "ignored calls from Cuba to sever relations between the two countries",
        ),
        (
            "Cuba relations were established in 1978, and Chad is accredited to Azerbaijan.",
            "Cuba relations were established in 1978",
        ),
        (
            "See Azerbaijan–Cuba relations Full relations were restored in 1959.",
            "Full relations were restored in 1959",
        ),
    ],
)
def test_a_quote_holds_what_says_how_sure_it_is_and_whose_relations(
    reading: Reader, sentence: str, quote: str
) -> None:
    page = reading(f"== Cuba ==\n{sentence}")
    assert [page.plain[tie.start : tie.end] for tie in ties(page)] == [quote]


def test_whose_leader_a_pronoun_means_is_not_told(reading: Reader) -> None:
    page = reading("== Cuba ==\nHe would soon establish diplomatic relations with Fiji.")
    assert not told(page)


def test_a_state_has_no_relations_with_the_one_it_followed(reading: Reader) -> None:
    page = reading("== Russia ==\nRelations were established with the Soviet Union in 1931.")
    assert told(page) == [("AZE SUHH", "established", "1931", "", "", "")]
