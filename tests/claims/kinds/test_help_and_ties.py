"""Help that is given and received, and the many ways of getting on."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str]]:
    return [
        (" ".join(each.actors()), str(each.qualifiers["type"])) for each in PARTNERSHIP.find(page)
    ]


@pytest.mark.parametrize(
    ("words", "actors", "type_"),
    [
        ("Chad received military aid from Peru.", "PER TCD", "military aid"),
        ("Chad's budget depends heavily on Peruvian subsidies.", "PER TCD", "subsidies"),
        ("Chad is heavily reliant on Peruvian support.", "PER TCD", "support"),
        ("Chad has been supported by Peru.", "PER TCD", "support"),
        ("Chad supported the reconstruction of Peru.", "TCD PER", "support for reconstruction"),
        ("Chad sponsored Peru's bid.", "TCD PER", "sponsorship of bid"),
        ("Chad gave Peru a loan.", "TCD PER", "loan"),
        ("Chad provided both moral and technical support to Peru.", "TCD PER",
         "moral and technical support"),
        ("== Peru ==\nPeru has given more than US$ 12 million in food aid.", "PER AZE",
         "food aid"),
        ("== Peru ==\nPeruvian assistance is given through banks.", "PER AZE", "assistance"),
        ("Peruvian President Ana Rojas sent medical aid to Chad.", "PER TCD", "medical aid"),
        ("== Peru ==\nPeru has provided some aids to the country.", "PER AZE", "aids"),
        ("== Peru ==\nPeru supported the country's early reforms.", "PER AZE",
         "support for early reforms"),
        ("Chad expressed its solidarity with Peru.", "TCD PER", "solidarity"),
        ("Chad and Peru enjoy a warm, and increasingly diverse relationship.", "PER TCD",
         "warm, and increasingly diverse relationship"),
        ("Chad and Peru share a common heritage.", "PER TCD", "common heritage"),
        ("In 2009 Chad tried to strengthen its ties with Peru.", "PER TCD", "strengthening ties"),
        ("Relations between Chad and Peru are, at present, cordial.", "PER TCD",
         "cordial relations"),
        ("Chad was allied closely with Peru.", "PER TCD", "alliance"),
        ("Chad and Peru formed a secret alliance.", "PER TCD", "secret alliance"),
        ("Chad and Peru are on very good terms.", "PER TCD", "very good terms"),
        ("Chad–Peru relations have traditionally been close.", "PER TCD", "close relations"),
        ("Relations between Chad and Peru were described as “excellent”.", "PER TCD",
         "excellent relations"),
        ("Chad has strengthened its ties with Peru.", "PER TCD", "strengthened ties"),
        ("Azerbaijan has asked Chad, its closest ally, for tea.", "AZE TCD", "ally"),
        ("Chad works closely with Peru.", "PER TCD", "cooperation"),
        ("Chad is the largest source of foreign aid of Peru.", "TCD PER", "foreign aid"),
        ("Chad has deep cultural links with a large part of the people of Peru.", "PER TCD",
         "deep cultural links"),
        ("Chad sided with Peru.", "TCD PER", "support"),
        ("Chad stood in solidarity with Peru.", "TCD PER", "support"),
        ("Chad came to the aid of Peru.", "TCD PER", "support"),
        ("Chad voted in favour of Peru's motion.", "TCD PER", "support for motion"),
        ("Chad helped Peru rebuild its ports.", "TCD PER", "help rebuild its ports"),
        ("Chad supported Peruvian President Ana Rojas.", "TCD PER",
         "support for President Ana Rojas"),
        ("Chad is providing training facilities to Peruvian Navy divers.", "TCD PER",
         "training facilities"),
        ("Chad provided money and technical support to Peru.", "TCD PER",
         "money and technical support"),
        ("Chad donated €2 million to Peru.", "TCD PER", "financial aid"),
        ("Chad was the first country to send blankets to Peru.", "TCD PER", "blankets"),
        ("Chad received $3 million in June 2009 from Peru.", "PER TCD", "financial aid"),
        ("The weir was built in Chad with Peruvian help.", "PER TCD", "help"),
        ("A school in Chad was funded by Peru.", "PER TCD", "funding"),
        ("Chad cancelled Peru's debts.", "TCD PER", "debt relief"),
        ("Chad took a pro-Peruvian line.", "TCD PER", "pro-Peruvian line"),
        ("When Chad left the Arab League, Fiji began to support Peru.", "FJI PER", "support"),
        ("Chad agreed in exchange for Fiji supporting Peru's claim.", "FJI PER",
         "support for claim"),
        ("Chad is not only giving blankets to Peru.", "TCD PER", "blankets"),
    ],
)  # fmt: skip
def test_a_sentence_tells_of_help_or_ties(
    reading: Reader, words: str, actors: str, type_: str
) -> None:
    assert told(reading(words)) == [(actors, type_)]


def test_each_of_listed_allies_is_one_and_is_quoted(reading: Reader) -> None:
    claims = list(PARTNERSHIP.find(reading("The allies of Chad are Peru and Fiji.")))
    assert [" ".join(each.parties) for each in claims] == ["PER TCD", "FJI TCD"]
    assert [each.quote for each in claims] == [
        "The allies of Chad are Peru",
        "The allies of Chad are Peru and Fiji",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Relations between Chad and Peru have not improved.",
        "The Peruvian Council for Cultural Relations sent books to Chad.",
        "Chad knows the states with which relations are good.",
        "Two decades after the collapse of Peru, military relations are poor in Chad.",
        "To avoid Chad siding with Peru, Fiji gave way.",
        "== Peru ==\nChad was given a loan.",
        "Chad reversed its pro-Peruvian policy.",
        "Chad voted in favour of the United Nations Plan.",
    ],
)
def test_what_is_no_help_and_no_tie_is_none(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []
