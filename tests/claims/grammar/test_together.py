"""What two do together: cooperation, exchanges, joint doings, trade; and who gets closer."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str, str]]:
    return [
        (" ".join(each.actors()), str(each.qualifiers["type"]), each.modality)
        for each in PARTNERSHIP.find(page)
    ]


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("The harbour is a fruit of police cooperation between Chad and Peru.",
         "police cooperation"),
        ("Chad has kept up regular ministerial contacts with Peru.",
         "regular ministerial contacts"),
        ("Chad and Peru held joint naval drills.", "joint naval drills"),
        ("Chad and Peru took part in military exercises together.", "joint military exercises"),
        ("At the council Chad and Peru back each other.", "mutual support"),
        ("Chad and Peru trade in tea and copper.", "trade in tea and copper"),
        ("Trade between Chad and Peru has flourished.", "trade"),
        ("Chad and Peru have a long history of friendship.", "long history of friendship"),
        ("Despite the quarrel, Chad and Peru remained close.", "close relations"),
        ("Relations between Chad and Peru have been growing.", "growing relations"),
        ("Ties between Chad and Peru developed steadily.", "growing ties"),
        ("Relations between Chad and Peru have seen a marked improvement.",
         "improvement in relations"),
        ("Relations between Chad and Peru began to thaw.", "thawing relations"),
        ("Relations between Chad and Peru are centred on copper.", "copper"),
        ("Chad drew closer to Peru.", "closer relations"),
        ("Chad shored up its relations with Peru.", "shored up relations"),
        ("Chad has proved a dependable ally of Peru.", "dependable ally"),
        ("Chad was sympathetic to Peruvian fishermen.", "sympathetic"),
        ("After the end of the Great War relations between Chad and Peru warmed.",
         "warmed relations"),
        ("Chad keeps good relations with Lima.", "good relations"),
        ("In May Chad and Peru drew closer during a visit.", "closer relations"),
        ("Chad and Peru keep a fair and durable trade partnership.",
         "fair and durable trade partnership"),
        ("Chad and Peru keep diplomatic, economic and naval ties.",
         "diplomatic, economic and naval ties"),
        ("Chad and Peru enjoy very good relations.", "very good relations"),
        ("Chad maintains working-level relations with Peru.", "working-level relations"),
        ("Chad and Peru have a Harvest Partnership.", "Harvest Partnership"),
        ("The main areas of cooperation between Chad and Peru are tea and wool.", "cooperation"),
        ("Chad is a partner of Peru in many fields.", "partner"),
        ("Chad and Peru are NATO allies.", "NATO allies"),
        ("Chad has done business with Peru for years.", "business"),
        ("Chad has worked with Peru to drain the marsh.", "cooperation"),
        ("Chad was aligned with Peru in those years.", "alignment"),
        ("Chad and Peru cooperate in tea, rice and fish.",
             "cooperation in tea, rice and fish"),
        ("Relations between Chad and Peru are still cordial.", "cordial relations"),
        ("With the improving relations between Chad and Peru a club opened.",
         "improving relations"),
        ("Chad was among few countries to develop warm relations with Peru.",
         "warm relations"),
        ("Chad hopes to cement its already cordial relations with Peru.",
         "cordial relations"),
        ("Chad and Peru keep cultural and business links.", "cultural and business links"),
        ("Chad and Peru have always been friendly.", "friendly relations"),
        ("The quarrel forced Chad to expand military ties with Peru.", "military ties"),
    ],
)  # fmt: skip
def test_a_sentence_tells_what_two_do_together(reading: Reader, words: str, type_: str) -> None:
    assert told(reading(words)) == [("PER TCD", type_, "")]


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Both countries wish to improve their existing relations.",
         "improving relations"),
        ("The two neighbouring countries agreed to boost their trade.", "trade"),
        ("Both countries seek to strengthen their naval and cultural ties.",
         "naval and cultural ties"),
        ("The two ministers discussed tolls and future cooperation between both countries.",
         "cooperation"),
        ("The two countries have agreed in principle to cooperate on tolls.",
         "cooperation on tolls"),
        ("To further foster ties between the two countries, a club was set up.",
         "fostering ties"),
        ("The Peruvian minister flew in to promote bilateral relations.",
         "promoting bilateral relations"),
    ],
)  # fmt: skip
def test_what_two_are_out_for_is_intended(reading: Reader, words: str, type_: str) -> None:
    assert told(reading(f"== Peru ==\n{words}")) == [("AZE PER", type_, "intended")]


@pytest.mark.parametrize(
    "words",
    [
        # they were bad before
        "Chad has improved its often frosty neighbourly relations with Peru.",
        # a name of something
        "Chad and Peru signed an accord on Economic Partnership.",
        # an amount is a count
        "Trade between Chad and Peru was worth $3 million.",
        # what is agreed on is an agreement
        "A memorandum on mutual trust and cooperation between Chad and Peru was signed.",
        # between whom is not said
        "The fair is to promote cooperation.",
        # one of them is somebody else
        "== Peru ==\nChadian troops held joint exercises.",
        "== Peru ==\nThe Tea Party formed an alliance with the Moon Party.",
        "Chad restored full diplomatic relations with Peru.",
        "Ties between Chad and Peru grew more bitter.",
        "Free trade between Chad and Peru.",
    ],
)
def test_what_tells_of_no_two_or_of_no_friends(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []
