"""Text that means harm is read to its end, and says what it says."""

import sys

import pytest

from comity.claims import Reading, known_kinds
from comity.documents import read
from comity.sources import Blob

MANY = 3000


@pytest.mark.parametrize(
    "piece",
    [
        "Cuba, ",
        "Cuba and ",
        "an embassy in ",
        "is accredited to Fiji from ",
        "member of the ",
        "both countries ",
        "recognised ",
        "(",
        "Cuba's ",
        "1992 ",
        "close ties ",
        "\ue000",
        "A",
    ],
)
def test_one_thing_said_without_end_ends(piece: str) -> None:
    document = read(Blob("Foreign relations of Fiji", "text/x-wiki", (piece * MANY).encode()))
    reading = Reading(document, "FJI")
    for kind in known_kinds().values():
        for claim in kind.find(reading):
            assert document.source[claim.at :].startswith(claim.quote)


@pytest.mark.parametrize(
    "sentence",
    [
        "Two years later Cuba invaded Peru. ",
        "On 5 June Cuba invaded Peru. ",
        "He said that the sea was calm. ",
        "Criticism from Cuba to the annoyance of Peru. ",
    ],
)
def test_one_paragraph_of_very_many_sentences_is_read_in_time_that_grows_with_it(
    sentence: str,
) -> None:
    def steps(many: int) -> int:
        words = "On 3 May 2003 Ana Rojas of Cuba left. " + sentence * many
        document = read(Blob("Foreign relations of Cuba", "text/plain", words.encode()))
        taken = 0

        def count(_frame: object, event: str, _arg: object) -> None:
            nonlocal taken
            taken += event == "call"

        reading = Reading(document, "CUB")
        sys.setprofile(count)
        try:
            claims = [claim for kind in known_kinds().values() for claim in kind.find(reading)]
        finally:
            sys.setprofile(None)
        return taken + sum(len(claim.quote) for claim in claims)

    steps(2)  # what is loaded once
    assert steps(400) < 3 * steps(200)


def test_no_date_is_reckoned_that_cannot_be() -> None:
    words = (
        "On 3 January 2003 Cuba attacked Peru. On 30 February Cuba invaded Peru. "
        "On 31 December 9999 Cuba attacked Peru. Two days later Cuba invaded Peru."
    )
    document = read(Blob("Foreign relations of Cuba", "text/plain", words.encode()))
    reading = Reading(document, "CUB")
    dates = [each.date for kind in known_kinds().values() for each in kind.find(reading)]
    assert not [each for each in dates if each.startswith(("2003-02", "1000"))]


@pytest.mark.parametrize(
    "words",
    [
        "Cuba establishedİ relations with Peru in 1992.",  # a letter that is two in lower case
        "President [[Ana Rojas]] of Peru met [[— —]] and [[! ?|him]] in 1992.",
        "President [[— —|Ana Rojas]] of Peru left in 1992.",
    ],
)
def test_letters_that_no_name_has_are_read_over(words: str) -> None:
    document = read(Blob("Foreign relations of Fiji", "text/x-wiki", words.encode()))
    for kind in known_kinds().values():
        for claim in kind.find(Reading(document, "FJI")):
            assert document.source[claim.at :].startswith(claim.quote)
