"""Who speaks together, and what each is."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.statement import STATEMENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "who", "begins"),
    [
        ("The Peruvian and Chilean Governments expressed concern at the loss of the ferry.",
         ["PER", "CHL"], "The Peruvian and"),
        ("Both Cuban and Chilean officials denied the idea of a raid at sea.",
         ["Cuban officials", "Chilean officials"], "Both Cuban"),
        ("Many Cuban politicians and government officials criticized the sale of the ferry.",
         ["Many Cuban politicians"], "Many Cuban"),
        ("Juan Roa, Luis Paz and Ana Rojas announced the building of a dam.",
         ["Juan Roa", "Luis Paz", "Ana Rojas"], "Juan Roa, Luis"),
        # Somebody who cannot be told is quoted with whoever can.
        ("Bank of Chile and Ana Rojas announced a project in the north of the islands.",
         ["Ana Rojas"], "Bank of Chile and"),
        (("Juan Roa came in 1999, during which he and Ana Rojas, the president of Cuba, pledged "
          "further help to all."), ["Ana Rojas"], "he and Ana Rojas"),
        ("At a dinner for the Cuban president, Luis Paz declared that the dam was high.",
         ["Luis Paz"], "the dam"),
        ("Ana Rojas, daughter of Juan Roa, declared that the dam was high.",
         ["Ana Rojas"], "the dam"),
        # Not whoever a mere title means, nor half of the name of an office.
        (("Cuban President Juan Roa died. The President and Prime Minister of Chile expressed "
          "grief at the loss."), ["Prime Minister of Chile"], "The President and"),
    ],
)  # fmt: skip
def test_all_who_speak_are_named(reading: Reader, words: str, who: list[str], begins: str) -> None:
    found = list(STATEMENT.find(reading(words)))
    assert [each.subject for each in found] == who
    assert all(each.quote.startswith(begins) for each in found)


@pytest.mark.parametrize(
    ("words", "who", "role"),
    [
        ("Ana Rojas, director of Fox Oil, based in Lima, said that the dam was high.",
         "Ana Rojas", "director of Fox Oil"),
        ("Cuban FM Ana Rojas condemned the sale of the ferry.", "Ana Rojas",
         "Minister of Foreign Affairs"),
        ("Cuban historian Ana Rojas denounced the sale of the ferry.", "Ana Rojas",
         "Cuban historian"),
        ("Ana Rojas, a Cuban scholar said that the dam was high.", "Ana Rojas", "Cuban scholar"),
        ("According to analyst at the Lima Harbour Institute Ana Rojas, the dam was high.",
         "Ana Rojas", "analyst at the Lima Harbour Institute"),
        (("The bread is from Ana Rojas, an official from the Ministry of Trade, who stated that "
          "the dam was high."), "Ana Rojas", "official from the Ministry of Trade"),
        (("A spokesman for the Cuban embassy in Chile, Ana Rojas, replied by stating that the dam "
          "was high."), "Ana Rojas", "spokesman for the Cuban embassy"),
        ("Cuban Trade Minister Ana Rojas came. Minister Rojas said that the dam was high.",
         "Ana Rojas", "Trade Minister of Cuba"),
        ("The raid was condemned by other European countries.", "European countries", ""),
    ],
)  # fmt: skip
def test_what_a_speaker_is(reading: Reader, words: str, who: str, role: str) -> None:
    (claim,) = STATEMENT.find(reading(words))
    assert (claim.subject, claim.qualifiers.get("role", "")) == (who, role)


@pytest.mark.parametrize(
    "words",
    [
        "Critics alleged that the harbour had been sold in secret.",
        "One observer characterized the sale of the ferry as a theft.",
        "His Majesty expressed the order that the harbour be shut for good.",
        "The Cuban envoy conveyed Juan Roa's greetings. She said that the dam was high.",
        "Juan Roa spoke. During a dinner, the envoy left for home. She said that all was well.",
        "According to a minister of trade, the dam was high in the north.",
        "They urged Peru to do the same with its fleet.",
    ],
)
def test_whoever_cannot_be_told_says_nothing(reading: Reader, words: str) -> None:
    assert not list(STATEMENT.find(reading(words)))


def test_another_clause_is_no_list_of_two(reading: Reader) -> None:
    words = (
        "Peru said that it would buy the ferry of Chile, and Chile likewise announced that it "
        "would buy a dam."
    )
    found = [(each.subject, each.quote) for each in STATEMENT.find(reading(words))]
    assert found == [("PER", "it would buy the ferry of Chile"), ("CHL", "it would buy a dam")]
