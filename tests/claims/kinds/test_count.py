"""What is counted, of whom, and what is no count."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.count import COUNT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "subject", "of", "value"),
    [
        (
            "There are about 20,000 persons of Cuban origin in Chad.",
            "TCD",
            "persons of Cuban origin (about)",
            20000,
        ),
        (
            "There are 300,000 Canadians of Cuban descent.",
            "CAN",
            "Canadians of Cuban descent",
            300000,
        ),
        ("There are 2,844 citizens of Peru living in Chad.", "TCD", "citizens of Peru", 2844),
        ("Chad gave a line of credit worth $5 million.", "TCD", "credit in money", 5000000),
        ("Trade reached US $4 million in 1999.", "AZE", "trade in money", 4000000),
        ("Trade reached US$3 million in 1999.", "AZE", "trade in money", 3000000),
        ("Trade reached $7 mil in 1999.", "AZE", "trade in money", 7000000),
        ("Trade reached $7 Million in 1999.", "AZE", "trade in money", 7000000),
        (
            "Chad has diplomatic relations with 160 out of 190 countries.",
            "TCD",
            "countries with diplomatic relations",
            160,
        ),
        ("Chad has an embassy in Lima and two consulates-general.", "TCD", "consulates-general", 2),
        ("Chad has two consulates–general in Peru.", "TCD", "consulates–general in Peru", 2),
        ("Both have guests: in Chad there are 300 Fijians, in Cuba few.", "TCD", "Fijians", 300),
        ("Chad: the Cuban government gave $6 million in aid.", "CUB", "aid in money", 6000000),
        ("There are 300 Japanese guest workers in Chad.", "TCD", "Japanese guest workers", 300),
        ("Imports from Cuba amounted to $7 million.", "AZE", "imports from Cuba in money", 7000000),
        ("Some 300- 400 Cubans live in Chad.", "TCD", "Cubans (up to)", 400),
        (
            "In addition to Cuba, Chad has diplomatic relations with 12 island states.",
            "TCD",
            "island states with diplomatic relations",
            12,
        ),
        ("There are between 300 and 500 Cubans living in Chad.", "TCD", "Cubans (up to)", 500),
        ("Chad joined the war in Cuba by deploying 1,200 soldiers.", "TCD", "soldiers", 1200),
        # Where they live, and who sends or gives.
        ("Chad is home to more than 2,500 Cubans.", "TCD", "Cubans (more than)", 2500),
        (
            "In 2001 Chad became host to 867 refugees, who had hoped to live in Cuba.",
            "TCD",
            "refugees",
            867,
        ),
        ("As fighting went on in Cuba, Chad deployed 1,200 soldiers.", "TCD", "soldiers", 1200),
        (
            "After the flood in Cuba the government of Chad donated $2 million in aid.",
            "TCD",
            "aid in money",
            2000000,
        ),
        (
            "Exports to Cuba fell, to $2 million in imports from there.",
            "AZE",
            "imports from Cuba in money",
            2000000,
        ),
        (
            "As said, 32 states do not maintain diplomatic relations with it.",
            "AZE",
            "states without diplomatic relations",
            32,
        ),
    ],
)
def test_a_number_counts_something_of_somebody(
    reading: Reader, words: str, subject: str, of: str, value: int
) -> None:
    (claim,) = COUNT.find(reading(words))
    assert (claim.subject, claim.qualifiers) == (subject, {"of": of, "value": value})


@pytest.mark.parametrize(
    "words",
    [
        "Cuba was one of ten new members that joined on that day.",
        "Both are members of the Developing 8 and other nations.",
        "Article 9 of the Japanese constitution, so they live in peace.",
        "Since 1990, 90 members of the Cuban army were killed on missions.",
        "The ministers of two countries recognised it in a letter.",
        "Cuba left the treaty, a pact recognised by none and supported by 120 nations.",
        "Cuba is a member of the Next Eleven countries.",
        "Trade reached its height, compared with $9 million in 1999.",
    ],
)
def test_a_number_that_only_names_or_places_is_no_count(reading: Reader, words: str) -> None:
    assert not list(COUNT.find(reading(words)))


def test_a_count_of_people_quotes_the_place_they_live_in(reading: Reader) -> None:
    words = "There are 3,374 people of Cuban descent now living in Chad, most of them students."
    (claim,) = COUNT.find(reading(words))
    assert (claim.subject, claim.quote) == (
        "TCD",
        "There are 3,374 people of Cuban descent now living in Chad",
    )


@pytest.mark.parametrize(
    ("words", "said", "modality"),
    [
        ("As of 2020, 34 states recognise the island, among others Chad.",
         "As of 2020, 34 states recognise the island", ""),
        ("In 1999 Chad gave $4 million in humanitarian aid to Cuba.",
         "In 1999 Chad gave $4 million in humanitarian aid to Cuba", ""),
        ("In 1999 Chad offered $4 million in aid to Cuba.",
         "In 1999 Chad offered $4 million in aid to Cuba", "intended"),
        ("Chad hopes to raise its trade to $4 million.",
         "Chad hopes to raise its trade to $4 million", "intended"),
        ("Cuba accused Chad of taking $4 million in aid.",
         "Cuba accused Chad of taking $4 million in aid", "alleged"),
    ],
)  # fmt: skip
def test_the_words_tell_what_the_number_is_of(
    reading: Reader, words: str, said: str, modality: str
) -> None:
    (claim,) = COUNT.find(reading(words))
    assert (claim.quote, claim.modality) == (said, modality)


def test_the_other_of_two_is_told_where_it_is_in_view(reading: Reader) -> None:
    page = reading(
        "== Peru ==\nAzerbaijan has 2 consulates-general. Two-way trade came to $5 million.\n"
        "== Asia ==\nAzerbaijan has 30 embassies."
    )
    assert [each.qualifiers["of"] for each in COUNT.find(page)] == [
        "consulates-general in Peru",
        "trade with Peru in money",
        "embassies",
    ]


@pytest.mark.parametrize(
    ("words", "of"),
    [
        ("Chad has 30 embassies, one of them in Peru.", "embassies"),
        ("Chad has 40 consulates, one of them in Peru.", "consulates"),
        ("Chad gave $2 million in aid, said Peru.", "aid in money"),
        ("Chad gave $2 million in aid to Peru and Mali.", "aid in money"),
        ("Chad provided Peru with $2 million in aid.", "aid to Peru in money"),
        ("Chad received $2 million in aid from Peru.", "aid from Peru in money"),
    ],
)
def test_who_is_named_otherwise_is_not_the_other_of_two(
    reading: Reader, words: str, of: str
) -> None:
    (claim,) = COUNT.find(reading(words))
    assert claim.qualifiers["of"] == of
