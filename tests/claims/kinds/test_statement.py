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
            "accused Chile of moving the border",
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
            "confirming Peru is ready for it",
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
        "Many observers believe that the harbour will silt up.",
        "A number of analysts said that the harbour would silt up.",
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


@pytest.mark.parametrize(
    ("words", "who", "said"),
    [
        # Whatever stands between a verb and its subject.
        ('Peru, along with Chad, Fiji and Cuba, said that the ban was "unwise".', "PER",
         'the ban was "unwise"'),
        ("Peru's foreign minister, Ana Rojas, on a visit to Lima, insisted that all was over.",
         "Ana Rojas", "all was over"),
        ("The Peruvian envoy Ana Rojas was quoted as saying that the talks had failed.",
         "Ana Rojas", "the talks had failed"),
        ("An old treaty bound them, a bond that Peru said was of no use.", "PER",
         "was of no use"),
        # A verb whose subject is that of the clause before it.
        ("Peru recalled its envoy, accusing Chile of moving the border.", "PER",
         "accusing Chile of moving the border"),
        ("In 2019, Peru signed a letter condemning the treatment of the fishermen.", "PER",
         "condemning the treatment of the fishermen"),
        ("The talks broke down, with Peru claiming that the map was forged.", "PER",
         "the map was forged"),
        ("Peru continued to criticise the tariff on tin.", "PER",
         "Peru continued to criticise the tariff on tin"),
        # What is called something, and what is signalled.
        ('President Ana Rojas of Peru called the raid on the ferry "an act of piracy".',
         "Ana Rojas",
         'President Ana Rojas of Peru called the raid on the ferry "an act of piracy"'),
        ("Peru signalled its readiness to talk about the river.", "PER",
         "Peru signalled its readiness to talk about the river"),
        ("Peru denied any involvement in the theft of the maps.", "PER",
         "Peru denied any involvement in the theft of the maps"),
        # Groups of people, and persons without an office.
        ("Human rights activists in Peru complained that the prisons were full.",
         "Human rights activists in Peru", "the prisons were full"),
        ("The historian Piet Maas argued that the tariff was too high.", "Piet Maas",
         "the tariff was too high"),
        ('The tariff was, in the words of Piet Maas, "a wall of paper and ink".',
         "Piet Maas", "a wall of paper and ink"),
        ("The sale was denounced by Human Rights Observatory as a mistake.",
         "Human Rights Observatory",
         "The sale was denounced by Human Rights Observatory as a mistake"),
    ],
)  # fmt: skip
def test_a_verb_of_speech_finds_its_subject(
    reading: Reader, words: str, who: str, said: str
) -> None:
    found = list(STATEMENT.find(reading(words)))
    assert (found[0].subject, found[0].quote) == (who, said)


@pytest.mark.parametrize(
    "words",
    [
        "Peru was accused of moving the border by night.",
        "Peru has not condemned the raid on the ferry.",
        "Several Andean states that signed the pact have left it since.",
        "Peru flourished, thanks to its trade in tin and wool.",
        "In 2009 Peru recalled an envoy over claims it had sold arms.",
        "Peru has emphasised its trade with Chile since 1942.",
        "In 2019 Peru welcomed the Cuban President Fidel Castro at the harbour of Lima.",
        "Peru welcomed the fishermen of the wreck to Lima for a week of rest.",
        "In 2019 the visitors were welcomed at the harbour by the Peruvian President Ana Rojas.",
        "Not long after Peru declared its full independence a bridge was built at the border.",
        "In 1973 Peru rejected the nomination of Juan Roa as envoy of the islands.",
        "The footballer, who had been in Chile since May, urged all of them to come.",
        "Peru began what it called a new and better approach to the river.",
        "Peru was at rest. It maintained this rule until 1940 and was content with it.",
        "Peru continued to extend significant support to the islands.",
        "Peru claimed it again when the river was moved by the flood.",
        "Peru withdrew its envoy because it believed that Chile was arming the rebels.",
        "The talks ended in the sale of a ferry and pledges to meet again in the spring.",
        "Peruvian and Chilean representatives exchanged notes that settled the border for good.",
        "Relations with Peru were characterized by Ana Rojas's attempts at gaining influence.",
        "Natural Resources Peru estimated that the tin would last for twenty years.",
        "Peru called elections for the autumn of the year.",
        "Peru denied entry to the crew of the ferry.",
        "Peru declared its independence from Spain in 1821.",
    ],
)
def test_verbs_of_speech_have_other_uses(reading: Reader, words: str) -> None:
    assert not list(STATEMENT.find(reading(words)))


def test_he_is_the_subject_of_the_sentence_before(reading: Reader) -> None:
    page = reading(
        "Peruvian President Ana Rojas met Cuban President Juan Roa in Lima. "
        "She declared that the border was open."
    )
    (claim,) = STATEMENT.find(page)
    assert claim.subject == "Ana Rojas"


def test_the_nearest_sentences_tell_who_she_is(reading: Reader) -> None:
    page = reading(
        "Rojas received Cuban President Juan Roa at the harbour. The crowd was large. "
        "She added that the border was open. Ana Rojas was born at sea, and Ana Rojas went home."
    )
    assert not list(STATEMENT.find(page))  # which Rojas, nothing before it says
    page = reading(
        "Ana Rojas, a poet, came to Lima. In 2004, Rojas received Cuban President Juan Roa. "
        "She added that the border was open."
    )
    (claim,) = STATEMENT.find(page)
    assert claim.subject == "Ana Rojas"


@pytest.mark.parametrize(
    ("words", "who"),
    [
        # Not whom somebody met, nor whom "he" thanked.
        ("After talks with Cuban President Juan Roa, he said that the border was open.", []),
        ("He met Cuban President Juan Roa, whom he thanked for the loan of the ferry.", []),
        (("Cuban President Juan Roa came. Received by Cuban President Juan Roa, he said that the "
          "tin would last."), []),
        # A title alone is nobody's where two bear it, and that of the only one.
        (("Peruvian Energy Minister Ana Rojas met Cuban Minister of Trade Juan Roa. "
          "The minister said that the tin would last."), []),
        ("Peruvian President Ana Rojas came. The Peruvian leader said that the tin would last.",
         ["Ana Rojas"]),
    ],
)  # fmt: skip
def test_who_is_meant_is_told_or_left_open(reading: Reader, words: str, who: list[str]) -> None:
    assert [each.subject for each in STATEMENT.find(reading(words))] == who


@pytest.mark.parametrize(
    ("words", "who", "role"),
    [
        ("Attorney General Ana Rojas argued that the tariff was too high.", "Ana Rojas",
         "Attorney General"),
        ("Ana Rojas, head of the river watch at the Lima Institute, said the flood was near.",
         "Ana Rojas", "head of the river watch at the Lima Institute"),
        ("According to a Lima professor Ana P. Rojas, the flood is near at hand.", "Ana P. Rojas",
         "Lima professor"),
        ("Ana Rojas, the deputy leader of the Peruvian Labour Party, has called for a dam at sea.",
         "Ana Rojas", "deputy leader of the Peruvian Labour Party"),
        ("According to figures from the US Census Bureau, the flood is near at hand.",
         "US Census Bureau", ""),
        ("Peru's police said that the ferry was safe.", "Peru's police", ""),
        ("Roa is often portrayed as a poet by the Peruvian media.", "Peruvian media", ""),
        ("By 2003, the United Nations estimated that a river had moved.", "United Nations", ""),
        ("The rise of Peruvian President Ana Rojas was slow. Close to Cuba, she said all was safe.",
         "Ana Rojas", "President of Peru"),
        ("The Peruvian Air Force said that the ferry was safe.", "Peruvian Air Force", ""),
        ("Ana Roa, the President of Zimbabwe Rhodesia, said that the ferry was safe.", "Ana Roa",
         "President of Zimbabwe Rhodesia"),
    ],
)  # fmt: skip
def test_a_speaker_is_named_in_full(reading: Reader, words: str, who: str, role: str) -> None:
    (claim,) = STATEMENT.find(reading(words))
    assert (claim.subject, claim.qualifiers.get("role", "")) == (who, role)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("In 2015, Juan Roa and Ana Rojas announced the building of a dam in Chile.",
         [("Juan Roa", "Juan Roa and Ana Rojas announced the building of a dam in Chile"),
          ("Ana Rojas", "Juan Roa and Ana Rojas announced the building of a dam in Chile")]),
        ("Luis Paz met Juan Roa and Ana Rojas said that all was well at sea.",
         [("Ana Rojas", "all was well at sea")]),
        ("Peru has protested that the dam will be too high and has suggested that it be built low.",
         [("PER", "the dam will be too high"), ("PER", "it be built low")]),
        ("While Peru often accuses Chile of taking its fish, Cuba denied all part in the matter.",
         [("PER", "Peru often accuses Chile of taking its fish"),
          ("CUB", "Cuba denied all part in the matter")]),
        ("Peruvian President Ana Rojas came. She went on to say that, besides, the dam was high.",
         [("Ana Rojas", "besides, the dam was high")]),
        ("Peru hailed the new pact, and expressed its wish to build a dam with Chile.",
         [("PER", "Peru hailed the new pact, and expressed its wish to build a dam with Chile")]),
        ("The Peruvian Foreign Ministry issued an Official Note expressing its sorrow at the loss.",
         [("Ministry of Foreign Affairs of Peru", "expressing its sorrow at the loss")]),
    ],
)  # fmt: skip
def test_who_says_what_of_several(
    reading: Reader, words: str, found: list[tuple[str, str]]
) -> None:
    assert [(each.subject, each.quote) for each in STATEMENT.find(reading(words))] == found
