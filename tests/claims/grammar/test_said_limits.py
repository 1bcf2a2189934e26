"""Where the words end that somebody says."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.statement import STATEMENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        # What came of it, and what the writer calls it, are the writer's.
        ("Peru said that it had sold the ferry, drawing praise from Chile.",
         "it had sold the ferry"),
        ("It was calm (although Peru said that it had sold the ferry).", "it had sold the ferry"),
        ("Peru said that it had sold the ferry; Chile kept its own.", "it had sold the ferry"),
        ("Peru said that it had sold the ferry, a position it held for years.",
         "it had sold the ferry"),
        # What else the speaker did is no part of it.
        ("Peru condemned the raid on the ferry, and has kept its fleet at sea.",
         "Peru condemned the raid on the ferry"),
        ("Peru hailed the pact of the islands, but the harbour stayed shut.",
         "Peru hailed the pact of the islands"),
        ("Peru described the pact as 'sound' and Chad considered it a trap.",
         "Peru described the pact as 'sound'"),
        ("Peru recalled its envoy, condemning the raid and sending ships to Chile.",
         "condemning the raid"),
        ("Peru announced the sale of a ferry and appointed an envoy to the islands.",
         "Peru announced the sale of a ferry"),
        ("Cuba fears Peru, which has condemned the raid on the ferry, for its fleet.",
         "Peru, which has condemned the raid on the ferry"),
        ("Peru said that it sold its fleet, an approach that others had left.",
         "it sold its fleet"),
        ('Peru said that Cuba was at sea, remarking "we are friends," he said.',
         'Cuba was at sea, remarking "we are friends,"'),
        ("Refugees:\nA wall was built and Peru was condemned by Chile for its use of it.",
         "A wall was built and Peru was condemned by Chile for its use of it"),
        ("The plan was welcomed by Peru, however, the river rose in the spring.",
         "The plan was welcomed by Peru"),
        ("Much of the bread, Peru revealed, would be sent to the islands.",
         "Much of the bread, Peru revealed, would be sent to the islands"),
        ("Peru passed a resolution condemning the raid on the ferry.",
         "condemning the raid on the ferry"),
        ('Peru declared its wish to "sail north" with all its fleet.',
         'its wish to "sail north" with all its fleet'),
        ("Peru announced that it would sail, and in July 2024 it sold its fleet.",
         "it would sail"),
        ("Peru accused Chile of arming the rebels, which Chile denies.",
         "Peru accused Chile of arming the rebels"),
        ("Peru said that trade was free, but upon the loss of its fleet it shut the harbour.",
         "trade was free"),
        ('Peru called it a "good map" and the deal slated as a gain for the islands.',
         'Peru called it a "good map"'),
        ('Peru declared Chad a "state of the past" and its ships will now stay at sea.',
         'Peru declared Chad a "state of the past"'),
        ('Peru expressed the hope that all would be "at sea for long" Relations, as ever, cooled.',
         'Peru expressed the hope that all would be "at sea for long"'),
        ("Peru kept a balance, calling for an end of the war but leaning on Chad.",
         "an end of the war"),
        ("Fishing trade:\nSome ten ships sail north, according to the Cuban Ministry of Trade.",
         "Some ten ships sail north"),
        # In a clause that is said, and in a quotation, it is.
        ("Peru denounced the pact, stating that it was old and has done harm.",
         "Peru denounced the pact, stating that it was old and has done harm"),
        ('Peru said that the map was "old; none could read it" at sea.',
         'the map was "old; none could read it" at sea'),
        ('Peru said that Chile could "go to sea." The fleet left.',
         'Chile could "go to sea."'),
    ],
)  # fmt: skip
def test_words_end_before_what_is_not_said(reading: Reader, words: str, said: str) -> None:
    assert [each.quote for each in STATEMENT.find(reading(words))] == [said]


@pytest.mark.parametrize(
    "words",
    [
        "Peru offered to mend the harbour of the islands",
        "Peru proposed a fair of all the fleets",
        "Peru promised it to mend the harbour",
    ],
)
def test_an_offer_and_a_proposal_are_sayings(reading: Reader, words: str) -> None:
    assert [each.quote for each in STATEMENT.find(reading(f"{words}."))] == [words]


@pytest.mark.parametrize(
    "words",
    [
        # Having in mind, naming and being told are not saying.
        "Peru believed that the river was rising.",
        "Peru congratulated Juan Roa on the new harbour of the islands.",
        "The islands, claimed by Peru as its own land, were sold to others.",
        "Peru protested, however, they were told to go back to sea.",
        "The rise was felt in Chile, who demanded more bread of the king.",
        "The ferry was denied use of the harbour by Peru.",
        'The river is called "Great Water" by Peru.',
        "[https://example.org/a Peru condemns the raid on the ferry]",
        "Peru had a complaint, starting talks which Chad supports and urged Peru to end the raid.",
        "Cuba built ships; but at sea Chad followed Peru, declaring that it would fight for them.",
        "Peru left, though the envoy had been accused of theft, and criticised the raid.",
        "Peru's fleet was described as a wreck by all, implying that it was old.",
        "In the spring, a guard of the State Department, said the official.",
        "Many fishermen live in Lima and Callao, who demanded the return of the harbour.",
        "Peru advised Chile on the mending of ships, ranging from hull to mast.",
        "Peru was one of few states admitted to the League of the Seas.",
        "Prices rose, with citizens demanding a closure of the harbour.",
    ],
)
def test_what_is_no_saying_is_left_out(reading: Reader, words: str) -> None:
    assert not list(STATEMENT.find(reading(words)))


def test_what_is_alleged_that_somebody_said_is_alleged(reading: Reader) -> None:
    words = "The cables alleged that Peru described the pact as a trap."
    assert [each.modality for each in STATEMENT.find(reading(words))] == ["alleged"]


def test_what_is_not_welcomed_is_denied_to_be(reading: Reader) -> None:
    (claim,) = STATEMENT.find(reading("The salt pact of 1990 was not welcomed by Peru."))
    assert (claim.subject, claim.modality) == ("PER", "denied")


@pytest.mark.parametrize(
    "words",
    [
        'Ana Rojas declared that "the harbour is not for sale", and sailed home to Moro.',
        'Ana Rojas declared that "the harbour is not for sale" to save her good name.',
    ],
)
def test_what_the_speaker_did_or_wanted_is_no_part_of_a_quotation(
    reading: Reader, words: str
) -> None:
    quotes = [each.quote for each in STATEMENT.find(reading(words))]
    assert quotes == ["the harbour is not for sale"]
