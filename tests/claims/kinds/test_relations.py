"""What sentences say, and do not say, of relations."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.relations import RELATIONS

Reader = Callable[[str], Reading]


def test_words_within_an_address_tell_nothing(reading: Reader) -> None:
    words = (
        "Talks go on.<ref>See https://example.org/chad-restored-diplomatic-relations-with-peru "
        "and what was said there on the day.</ref>"
    )
    assert list(RELATIONS.find(reading(words))) == []


@pytest.mark.parametrize(
    "words",
    [
        "Azerbaijan and Peru have unofficial diplomatic relations.",
        "Azerbaijan established semi-official diplomatic ties with Peru in 1993.",
        "== Peru ==\nThey differ.<ref>Press http://a.org/to-restore-diplomatic-relations-7</ref>",
    ],
)
def test_ties_that_are_not_official_are_none(reading: Reader, words: str) -> None:
    assert list(RELATIONS.find(reading(words))) == []


def test_what_is_dated_respectively_is_dated_by_none(reading: Reader) -> None:
    words = (
        "Chad established diplomatic relations with Peru and Fiji in 1986 and 1987, respectively."
    )
    found = list(RELATIONS.find(reading(words)))
    assert [(each.parties, each.start) for each in found] == [
        (("PER", "TCD"), ""),
        (("FJI", "TCD"), ""),
    ]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "In 2020, Chad severed diplomatic relations with Peru, Fiji's ally.",
            [(("PER", "TCD"), "severed", "2020")],
        ),
        (
            "Chad severed its relations with Cuba and with Peru's predecessor, Fiji, in 1991.",
            [(("CUB", "TCD"), "severed", "1991"), (("FJI", "TCD"), "severed", "1991")],
        ),
        (
            "Relations between Chad and Peru's predecessor Fiji were established in 1991.",
            [(("FJI", "TCD"), "established", "1991")],
        ),
        (
            "In 2018 relations with Chad were severed and diplomatic ties with Peru established.",
            [(("AZE", "TCD"), "severed", "2018"), (("AZE", "PER"), "established", "")],
        ),
        (
            "As of 2011, it had established diplomatic relations with Peru and (in 2014) Fiji.",
            [(("AZE", "PER"), "established", "")],
        ),
        (
            "It established formal ties with Peru on 16 May 1974, which were then severed.",
            [(("AZE", "PER"), "established", "1974-05-16"), (("AZE", "PER"), "severed", "")],
        ),
        (
            "Azerbaijan formally established diplomatic relations with Peru in 1975–76.",
            [(("AZE", "PER"), "established", "[1975..1976]")],
        ),
        (
            "Ties with Peru, once cut after the war, were gradually restored since 1963.",
            [(("AZE", "PER"), "severed", ""), (("AZE", "PER"), "restored", "1963")],
        ),
        (
            "Diplomatic ties with Peru were cut but the two states restored them in 1975.",
            [(("AZE", "PER"), "severed", ""), (("AZE", "PER"), "restored", "1975")],
        ),
    ],
)
def test_each_is_told_of_its_own(
    reading: Reader, words: str, told: list[tuple[tuple[str, str], str, str]]
) -> None:
    claims = RELATIONS.find(reading(words))
    assert [(each.parties, each.status, each.start or each.date) for each in claims] == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chad keeps relations with Peru via Fiji, established in 1992.",
         [("PER TCD", "established", "1992", "")]),
        ("Thefts of salt have strained diplomatic relations between Chad and Peru.", []),
        ("These relations of Chad grew by the establishment of the Azerbaijani mill in 1991.", []),
        ("Chad: diplomatic relations suspension from 9 May 1976.",
         [("AZE TCD", "suspended", "1976-05-09", "")]),
        ("Chad began the process of severing diplomatic relations with Peru.",
         [("PER TCD", "severed", "", "intended")]),
        ("Chad sought to end the salt war, widen trade, and normalize relations with Peru.",
         [("PER TCD", "restored", "", "intended")]),
    ],
)  # fmt: skip
def test_what_becomes_of_relations_is_what_their_own_verb_says(
    reading: Reader, words: str, told: list[tuple[str, str, str, str]]
) -> None:
    found = [
        (" ".join(each.parties), each.status, each.start or each.date, each.modality)
        for each in RELATIONS.find(reading(words))
    ]
    assert found == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        # a war's name is nobody's deed
        (
            (
                "They trade with Chad and Peru, both of whom fought the Fiji war and severed "
                "diplomatic relations."
            ),
            {("AZE", "PER"), ("AZE", "TCD")},
        ),
        (
            (
                "They buy salt of Togo and Fiji as sellers, which has led to the severing of all "
                "diplomatic relations between them."
            ),
            set(),
        ),
    ],
)
def test_a_war_breaks_no_relations(reading: Reader, words: str, told: set[tuple[str, str]]) -> None:
    assert {each.parties for each in RELATIONS.find(reading(words))} == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chad and Peru established diplomatic relations in 1990.", {("PER", "TCD")}),
        ("Chad and Azerbaijan established diplomatic relations in 1990.", {("AZE", "TCD")}),
        ("Chad expelled Peru's ambassador and broke off relations.", {("PER", "TCD")}),
        ("Chad recalled its envoy from Peru and severed relations in 1990.", {("PER", "TCD")}),
        ("Chad closed the Peruvian embassy and cut diplomatic ties.", {("PER", "TCD")}),
        ("Peru's Foreign Minister cut diplomatic ties with Chad.", {("PER", "TCD")}),
    ],
)
def test_relations_are_of_the_two_that_a_sentence_names(
    reading: Reader, words: str, told: set[tuple[str, str]]
) -> None:
    assert {each.parties for each in RELATIONS.find(reading(words))} == told


def test_what_is_done_to_them_is_done_to_the_relations_told_of_before(reading: Reader) -> None:
    words = "Chad restored relations with Peru in May 1990, having broken them off in 1985."
    assert [(each.parties, each.status, each.date) for each in RELATIONS.find(reading(words))] == [
        (("PER", "TCD"), "restored", "1990-05"),
        (("PER", "TCD"), "severed", "1985"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Peru invaded Cuba in 1990 and severed diplomatic relations with Chad.",
        "Peru left Cuba in 1990 and severed diplomatic relations with Chad.",
        "Lima dropped Havana in 1990 and severed diplomatic relations with Chad.",
    ],
)
def test_whom_something_is_done_to_does_not_what_comes_after(reading: Reader, words: str) -> None:
    assert {each.parties for each in RELATIONS.find(reading(words))} == {("PER", "TCD")}
