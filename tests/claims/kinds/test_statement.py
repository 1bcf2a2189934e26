"""Who is said to have said what."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.statement import STATEMENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "who", "date", "said"),
    [
        (
            "In 2004 Peru warned that the river was rising fast.",
            "PER",
            "2004",
            "the river was rising fast",
        ),
        (
            "The Chilean Foreign Ministry stated that the door stood open.",
            "Ministry of Foreign Affairs of Chile",
            "",
            "the door stood open",
        ),
        (
            "Peru condemned the attack on the ferry.",
            "PER",
            "",
            "Peru condemned the attack on the ferry",
        ),
        (
            "Chilean Foreign Minister Ana Rojas said a shift was under way at sea.",
            "Ana Rojas",
            "",
            "a shift was under way at sea",
        ),
        (
            "According to the Chilean Foreign Ministry, the door stood open all year.",
            "Ministry of Foreign Affairs of Chile",
            "",
            "the door stood open all year",
        ),
        (
            "The raid on the harbour was strongly condemned by Peru.",
            "PER",
            "",
            "The raid on the harbour was strongly condemned by Peru",
        ),
        (
            "Cuban academics argued that the tariff was too high.",
            "Cuban academics",
            "",
            "the tariff was too high",
        ),
        (
            "Peru left the talks, and accused Chile of moving the border.",
            "PER",
            "",
            "Chile of moving the border",
        ),
        (
            'Cuban President Fidel Castro said: "We shall trade with all of them."',
            "Fidel Castro",
            "",
            "We shall trade with all of them",
        ),
        (
            'In 2008 the Cuban president Fidel Castro declared, "We shall trade; they know."',
            "Fidel Castro",
            "2008",
            "We shall trade; they know",
        ),
        (
            'In 2011 The Lima Post wrote: "All the ships were sold to others."',
            "The Lima Post",
            "2011",
            "All the ships were sold to others",
        ),
        (
            "In 2024 the European Parliament passed a resolution confirming Peru is ready for it.",
            "European Parliament",
            "2024",
            "Peru is ready for it",
        ),
        (
            "It lasted until 14 May 1999, when the Peruvian government announced it had cut ties.",
            "PER",
            "1999-05-14",
            "it had cut ties",
        ),
        (
            "High bishops in the Orthodox Church have stated that a move was possible.",
            "High bishops in the Orthodox Church",
            "",
            "a move was possible",
        ),
    ],
)
def test_words_are_given_to_whoever_says_them(
    reading: Reader, words: str, who: str, date: str, said: str
) -> None:
    (claim,) = STATEMENT.find(reading(words))
    assert (claim.subject, claim.date, claim.quote) == (who, date, said)


@pytest.mark.parametrize(
    "words",
    [
        "It is said to rain there.",
        "Peru has claimed the islands since 1947.",
        "Relations with Peru suggested that more would follow later.",
        "They said that all was well with the world.",
        "In May 1990 Cuba accused of hiding spies was left alone by all of them.",
    ],
)
def test_what_nobody_known_says_is_no_statement(reading: Reader, words: str) -> None:
    assert not list(STATEMENT.find(reading(words)))


def test_a_speaker_has_a_role(reading: Reader) -> None:
    page = reading("Peru's foreign minister, Ana Rojas, said that the talks would go on.")
    (claim,) = STATEMENT.find(page)
    assert claim.subject == "Ana Rojas"
    assert claim.qualifiers == {"role": "Minister of Foreign Affairs of Peru"}


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Peru and Chad have both expressed concern over the new law.", ["PER", "TCD"]),
        ("Much of the aid, the Peruvian Foreign Ministry revealed, would go on.",
         ["Ministry of Foreign Affairs of Peru"]),
        ("Peruvian President Ana Rojas came. She said that the river was rising.", ["Ana Rojas"]),
        ("The Peruvian Foreign Minister Ana Rojas described the law as a long siege.",
         ["Ana Rojas"]),
        ("Peru expressed its regret a day after Chile said it was content.", ["PER", "CHL"]),
        ("The Peruvian Minister of Foreign Affairs stated that the river was rising.",
         ["Peruvian Minister of Foreign Affairs"]),
        ("Peru issued a statement condemning the sale of the ferry.", ["PER"]),
    ],
)  # fmt: skip
def test_speakers_are_several_or_named_elsewhere(
    reading: Reader, words: str, who: list[str]
) -> None:
    assert [each.subject for each in STATEMENT.find(reading(words))] == who
