"""Relations told in other words than "Cuba and Fiji established relations"."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.grammar.relations.ties import ties

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("The two sides agreed to form full diplomatic relations in 1990.", "established 1990"),
        ("They agreed to begin formal diplomatic relations on 3 May 1990.",
         "established 1990-05-03"),
        ("The two built formal diplomatic relations in 1992.", "established 1992"),
        ("Diplomatic ties between the two countries were created in 1984.", "established 1984"),
        ("Full diplomatic relations were announced in June 1970.", "established 1970-06"),
        ("Diplomatic relations between both got underway in 1973.", "established 1973"),
        ("In 1990 the two countries signed a pact setting up diplomatic relations.",
         "established 1990"),
        ("A protocol on full diplomatic relations was signed in 1990.", "established 1990"),
        ("In 1990 both hailed the commencement of diplomatic relations.", "established 1990"),
        ("The two countries set up consular relations in 1983 and diplomatic relations in 1990.",
         "established 1990"),
        ("Formal ties were struck, and diplomatic relations have continued since 1990.",
         "established 1990"),
        ("Cuba retained diplomatic relations with Fiji.", "established "),
        ("Diplomatic relations with Fiji are maintained through a mission in Chad.",
         "established "),
        ("Full diplomatic relations exist between both countries.", "established "),
        ("Formal relations existed before the war.", ""),
        ("No formal relations existed before the war.", ""),
        ("No official diplomatic relationship exists.", "none "),
        ("There have never been diplomatic relations between Cuba and Fiji.", "none "),
        ("Cuba lacks diplomatic relations with Fiji.", "none "),
        ("Both trade well despite the absence of diplomatic relations.", "none "),
        ("Chad met its envoy in Peru despite the lack of diplomatic relations.", ""),
        ("Cuba regained diplomatic relations with Fiji in 1990.", "restored 1990"),
        ("Diplomatic relations between Cuba and Trinidad and Tobago resumed in 1990.",
         "restored 1990"),
        ("Both have yet to establish diplomatic relations.", "none "),
        ("Cuba failed to establish diplomatic relations with Fiji.", "established "),
        ("Cuba ceased to have diplomatic relations with Fiji in 1990.", "severed 1990"),
        ("Cuba almost broke off diplomatic relations with Fiji.", ""),
        ("In 1990 both marked ten years since establishing diplomatic relations.", ""),
        ("The end of diplomatic relations was announced in 1990.", ""),
        ("Both spoke, and relations were announced as tense.", ""),
        ("The agreement on diplomatic relations was rejected.", ""),
        ("A form of diplomatic relations exists.", ""),
        ("Unofficial diplomatic relations are maintained between both.", ""),
        ("To foster ties between the two, Fiji's Friendship House was created in 1990.", ""),
        ("After Chad's ruler left, some states opened diplomatic relations with Cuba.", ""),
        ("Both countries established diplomatic relation on 3 May 1990.",
         "established 1990-05-03"),
        ("In relation to trade, both countries established a fund.", ""),
        ("Cuba formed diplomatic links with Fiji in 1990.", "established 1990"),
        ("Rail links were established in 1990.", ""),
        ("Relations date back to 3 May 1990.", "established 1990-05-03"),
        ("Relations date back to the war of 1790.", ""),
        ("Diplomatic relations date back since 1990.", "established 1990"),
        ("Both have had relations at ambassadorial level since 1990.", "established 1990"),
        ("They share diplomatic relations.", "established "),
        ("They share close relations.", ""),
        ("Relations slowly soured and were cut in 1990.", "severed 1990"),
        ("Bilateral ties were formed in 1990.", "established 1990"),
        ("Cuba has maintained relations with Fiji since 1990.", "established 1990"),
    ],
)  # fmt: skip
def test_relations_in_other_words(reading: Reader, words: str, said: str) -> None:
    found = ties(reading(f"== Cuba ==\n{words}"))
    told = [f"{each.status} {each.since or each.date}" for each in found]
    assert ", ".join(told) == said


def test_a_long_run_of_capitals_is_read_in_one_way_only(reading: Reader) -> None:
    """A pattern that can part the run in many ways would not come back from this."""
    run = "ABCDEFGHI " * 10
    assert [*ties(reading(f"== Cuba ==\nDiplomatic relations with {run}were cut in 1990."))]


def test_what_one_failed_to_do_is_denied(reading: Reader) -> None:
    (tie,) = ties(reading("Cuba failed to establish diplomatic relations with Fiji."))
    assert tie.modality == "denied"


def test_what_was_not_broken_off_is_denied(reading: Reader) -> None:
    (tie,) = ties(reading("Relations with Cuba have not been broken off, though few trade."))
    assert (tie.status, tie.modality) == ("severed", "denied")


def test_what_two_are_to_do_is_only_meant(reading: Reader) -> None:
    (tie,) = ties(reading("Cuba and Fiji are to restore diplomatic relations."))
    assert (tie.status, tie.modality) == ("restored", "intended")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Chadian and Fijian presidents agreed to restore relations.", ["TCD FJI"]),
        ("Relations with Chad and Fiji were cut in 1990.", ["CUB TCD", "CUB FJI"]),
        ("Cuba restored ties with Chad and Fiji severed its ties with Peru in 1990.",
         ["CUB TCD", "FJI PER"]),
        ("Cuba severed ties with Suva in 1990.", ["CUB FJI"]),
        ("Suva severed ties with Lima in 1990.", ["FJI PER"]),
        ("After establishing ties with Chad, Suva sent hats.", ["CUB TCD"]),
        ("Cuba recognised Fiji but never established relations with it.", ["CUB FJI"]),
        ("Neither Chad nor Fiji have diplomatic relations with Peru.", ["TCD PER", "FJI PER"]),
        ("Cuba has diplomatic relations with many states, including its old friend Fiji.",
         ["CUB FJI"]),
    ],
)  # fmt: skip
def test_whose_relations_they_are(reading: Reader, words: str, expected: list[str]) -> None:
    found = ties(reading(f"== Cuba ==\n{words}"))
    assert [" ".join(pair) for each in found for pair in each.parties] == expected


def test_the_people_of_both_are_quoted(reading: Reader) -> None:
    page = reading("== Cuba ==\nAzeri\u2013Cuban relations were established in 1990.")
    (tie,) = ties(page)
    assert page.plain[tie.start : tie.end].startswith("Azeri\u2013Cuban relations")
