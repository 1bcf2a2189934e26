"""Sentences drawn with signs for whoever and whatever is known in them."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.claims import Reading
from comity.claims.prose.finding import Prose, prose
from comity.claims.prose.shape import CITY, DATE, DEMONYM, IT, ORGANISATION, PAIR, STATE, Shape
from comity.documents import read
from comity.sources import Blob
from comity.spans import Span

Reader = Callable[[str], Reading]
SIGNS = {"S": STATE, "O": ORGANISATION, "C": CITY, "D": DATE, "N": DEMONYM, "B": PAIR, "I": IT}


def drawn(reading: Reading, view: str = "") -> Shape:
    return prose(reading).draw(Span(0, len(reading.plain.rstrip())), view)


def as_letters(shape: Shape) -> str:
    text = shape.text
    for letter, signs in SIGNS.items():
        first, last = signs[1], signs[3]
        text = "".join(letter if first <= each <= last else each for each in text)
    return text


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Cuba, Iran and Fiji have embassies in Baku.", "S have embassies in C."),
        ("It has an embassy in Baku (Azerbaijan).", "I has an embassy in C."),
        ("Its embassy in Ankara, Turkey is new.", "Its embassy in C is new."),
        (
            "Rebels fighting the government of Cuba sold arms to Fiji.",
            "Rebels fighting the government of Cuba sold arms to S.",
        ),
        ("They backed rebels fighting Cuba in Fiji.", "They backed rebels fighting S in S."),
        ("Under pressure from Cuba, Fiji left.", "Under pressure from S, S left."),
        ("On the quarrel in Cuba, Fiji spoke.", "On the quarrel in S, S spoke."),
        ("It buys rice of Cuba, Fiji has none.", "I buys rice of S, S has none."),
        ("It buys rice of Cuba, Fiji and Chad.", "I buys rice of S."),
        ("A shop in [[Armenia, Colombia|Armenia]] is new.", "A shop in C is new."),
        ("A [[Armenia, Colombia|shop of Armenia]] is new.", "A shop of S is new."),
        (
            "Mali waited, but when crops failed in Cuba, Fiji sent rice.",
            "S waited, but when crops failed in S, S sent rice.",
        ),
        ("In Cuba, Fiji and Chad birds sing.", "In S birds sing."),
        ("It recognised Cuba; Fiji did so later.", "I recognised S; S did so later."),
        ("It borders Cuba; Fiji; Chad.", "I borders S."),
        ("The government of Cuba left.", "S left."),
        ("The Cuban government left on 3 May 1992.", "S left on D."),
        ("The Cuban president left.", "N president left."),
        ("The European Union (EU) and NATO met.", "O met."),
        ("It joined NATO, NATO-Fiji Forum and the EU.", "I joined O, O-S Forum and O."),
        ("Cuba recognised Fiji and Iran has not.", "S recognised S and S has not."),
        # What a state is stands before its name, alone and in a list.
        ("Cuba and the Federation of Mali met.", "S met."),
        ("Cuba, the Islamic Republic of Mali, the Kingdom of Fiji and Chad met.", "S met."),
        ("Cuba and the president of Mali met.", "S and the president of S met."),
        # What a state is called by where its name need not be said again.
        ("The nation joined NATO.", "I joined O."),
        ("Then the sultanate left; the island state did not.", "Then I left; I did not."),
        ("Mali is the nation that left.", "S is the nation that left."),
        ("The kingdom of Ruritania left.", "The kingdom of Ruritania left."),
        ("The government joined NATO and the junta was in it.", "I joined O and I was in I."),
        (
            "The government of the day and the authorities there.",
            "The government of the day and the authorities there.",
        ),
    ],
)
def test_a_sentence_is_drawn_with_one_sign_for_each(
    reading: Reader, words: str, expected: str
) -> None:
    assert as_letters(drawn(reading(words))) == expected


def test_both_countries_are_the_one_in_view_and_the_one_it_is_about(reading: Reader) -> None:
    shape = drawn(reading("Both countries are friends."), view="CUB")
    assert as_letters(shape) == "B are friends."
    assert [each.id for each in shape.pieces[0].members] == ["AZE", "CUB"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The two neighbours are friends.", "B are friends."),
        ("Both powers signed it.", "B signed I."),
        ("The two were rival powers.", "B were rival powers."),
        ("The two have met, as both are members of it.", "B have met, as B are members of I."),
        (
            "Ties between the two were cut, though they were both free.",
            "Ties between B were cut, though B were both free.",
        ),
        (
            "The two leaders left the two world wars, both of them lost.",
            "The two leaders left the two world wars, both of them lost.",
        ),
    ],
)
def test_the_two_are_told_by_what_they_are(reading: Reader, words: str, expected: str) -> None:
    assert as_letters(drawn(reading(words), view="CUB")) == expected


def test_both_countries_are_nobody_when_that_cannot_be_told(reading: Reader) -> None:
    assert "Both countries" in drawn(reading("Both countries are friends.")).text


def test_these_countries_are_those_named_before(reading: Reader) -> None:
    shape = drawn(reading("Cuba, Iran (none of these countries came)"))
    assert [each.id for each in shape.pieces[-1].members] == ["CUB", "IRN"]


def test_part_of_a_double_name_is_whom_the_words_are_about(reading: Reader) -> None:
    shape = drawn(reading("Timor has an embassy."), view="TLS")
    assert shape.pieces[0].members[0].id == "TLS"


WORDS = st.sampled_from(
    ["Cuba", "the", "and", "Baku", "(Azerbaijan)", "EU", "in", ",", "1992", "both countries",
     "It", "'s", "\ue000", "government of", "é", "."]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=25))
def test_every_place_of_a_drawing_leads_back_to_its_words(words: list[str]) -> None:
    text = " ".join(["x", *words, "x"])
    source = Reading(read(Blob("A", "text/x-wiki", text.encode())), "AZE")
    shape = Prose(source).draw(Span(0, len(source.plain)), "CUB")
    taken = {each.at for each in shape.pieces}
    places = [shape.plain_at(at) for at in range(len(shape.text))]
    assert places == sorted(places)
    for at, place in enumerate(places):
        if at not in taken and shape.text[at] != "?":
            assert source.plain[place] == shape.text[at]
