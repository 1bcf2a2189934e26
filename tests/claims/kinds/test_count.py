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
        (
            "Chad gave Cuba a line of credit worth $5 million.",
            "TCD",
            "credit to Cuba in dollars",
            5000000,
        ),
        ("Peru has 20 embassies in West Africa.", "PER", "embassies in West Africa", 20),
        ("Peru is a member of 45 world organisations.", "PER", "world organisations", 45),
        (
            "Chad sold $4 million in machinery to Peru.",
            "TCD",
            "exports to Peru in dollars",
            4000000,
        ),
        (
            "The census told of 900 people born in Chad who live in Peru.",
            "PER",
            "people born in Chad",
            900,
        ),
        ("The Chadian army deployed 900 soldiers in Peru.", "TCD", "soldiers in Peru", 900),
        ("Trade with Cuba hit US $4 million.", "AZE", "trade with Cuba in US dollars", 4000000),
        ("Trade with Cuba hit US$3 million.", "AZE", "trade with Cuba in US dollars", 3000000),
        (
            "Trade with Cuba hit $7 mil in 1999.",
            "AZE",
            "trade with Cuba in dollars (1999)",
            7000000,
        ),
        ("Trade with Cuba hit $7 Million.", "AZE", "trade with Cuba in dollars", 7000000),
        (
            "Chad has diplomatic relations with 160 out of 190 countries.",
            "TCD",
            "countries with diplomatic relations",
            160,
        ),
        ("Chad has an embassy in Lima and two consulates-general.", "TCD", "consulates-general", 2),
        ("Chad has two consulates–general in Peru.", "TCD", "consulates–general in Peru", 2),
        ("Both have guests: in Chad there are 300 Fijians, in Cuba few.", "TCD", "Fijians", 300),
        (
            "The Cuban government gave $6 million in aid to Chad.",
            "CUB",
            "aid to Chad in dollars",
            6000000,
        ),
        ("There are 300 Japanese guest workers in Chad.", "TCD", "Japanese guest workers", 300),
        (
            "Imports from Cuba amounted to $7 million.",
            "AZE",
            "imports from Cuba in dollars",
            7000000,
        ),
        (
            "In addition to Cuba, Chad has diplomatic relations with 12 island states.",
            "TCD",
            "island states with diplomatic relations",
            12,
        ),
        ("Chad joined the war in Cuba by deploying 1,200 soldiers.", "TCD", "soldiers", 1200),
        # Where they live, and who sends or gives.
        ("Chad is home to more than 2,500 Cubans.", "TCD", "Cubans (more than)", 2500),
        (
            "In 2001 Chad became host to 867 refugees, who had hoped to live in Cuba.",
            "TCD",
            "refugees (2001)",
            867,
        ),
        ("As fighting went on in Cuba, Chad deployed 1,200 soldiers.", "TCD", "soldiers", 1200),
        (
            "After the flood in Cuba the government of Chad donated $2 million in aid to Peru.",
            "TCD",
            "aid to Peru in dollars",
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
        "Trade with Peru reached its height, compared with $9 million in 1999.",
        "Trade with Peru rose from $9 million in 1999.",
        "Trade reached $9 million in 1999.",
        "Peru has a $9 million trade surplus with Chad.",
        "Chad refused $9 million in aid from Peru.",
        "Chad gave aid to Peru, which was matched by $9 million.",
        "Trade between Chad and Peru fell; most of their trade ($9 million) is by sea.",
        "Chad said it bought 40 lorries from Peru for $9 million.",
        "Chad has tense relations with two of its neighbours, and no embassy.",
        "Cuba is one of only three states that have no embassy abroad.",
        "Cuba sent a minister to seven states, with which it has diplomatic relations.",
        "Peru met 700 Japanese firms in Chad, where many Japanese live.",
        "Some 900 Cubans visited the seat of the mission.",
        "By 1999 thirty diplomatic missions had moved away.",
        "The premier of Chad said it would close seven embassies.",
        "Once there were four missions for sale.",
        "Of the cadets, 12 were on missions of peace.",
        "Chad turned down aid to Peru of $4 million.",
        "Salt is most of the trade between Chad and Peru, worth $4 million.",
        "After the end of diplomatic relations with 12 states, Peru was poor.",
    ],
)
def test_a_number_that_only_names_or_places_is_no_count(reading: Reader, words: str) -> None:
    assert not list(COUNT.find(reading(words)))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        # Which way money goes: by the owner, by the verb, by what is behind the sum.
        ("Peruvian exports to Chad came to $5 million.", [("PER", "exports to Chad in dollars")]),
        ("Chad exported goods worth $5 million to Peru.", [("TCD", "exports to Peru in dollars")]),
        (
            "Chad bought goods from Peru worth $5 million.",
            [("TCD", "imports from Peru in dollars")],
        ),
        ("Chad received $5 million in Peruvian aid.", [("TCD", "aid from Peru in dollars")]),
        ("Peruvian investment in Chad was $5 million.", [("PER", "investment in Chad in dollars")]),
        ("Imports into Chad from Peru hit $5 million.", [("TCD", "imports from Peru in dollars")]),
        (
            "It ended Chadian aid to Peru, which was about $5 million per year.",
            [("TCD", "aid to Peru a year in dollars (about)")],
        ),
        ("Chad gave Peru $5 million a year.", [("TCD", "dollars to Peru a year")]),
        (
            "Two-way trade was $9 million, of which $5 million were Chadian exports to Peru.",
            [("TCD", "exports to Peru in dollars")],
        ),
        (
            "Trade between Chad and Peru rose from $2 million in 1999 to $9 million in 2004.",
            [
                ("TCD", "trade with Peru in dollars (1999)"),
                ("TCD", "trade with Peru in dollars (2004)"),
            ],
        ),
        (
            "Chad pledged a loan of €3 million (about $5 million) to Peru.",
            [("TCD", "loans to Peru in euros")],
        ),
        # What states do who are counted.
        (
            "As of 2020, 34 states recognise Chad, among others Peru.",
            [("TCD", "states that recognise Chad")],
        ),
        (
            "Cuba is one of only three states (the others being Fiji, Mali) that recognise Chad.",
            [("TCD", "states that recognise Chad")],
        ),
        ("Chad is recognised by 34 states.", [("TCD", "states that recognise it")]),
        (
            "Chad has relations with five island states and two other small states.",
            [
                ("TCD", "island states with diplomatic relations"),
                ("TCD", "other small states with diplomatic relations"),
            ],
        ),
        (
            "Chad has unofficial relations with 12 island states.",
            [("TCD", "island states with unofficial relations")],
        ),
        # Where people live, where missions are.
        ("Some 700 Peruvians live in N'Djamena.", [("TCD", "Peruvians (some)")]),
        (
            "There are 900 Fijians in Chad, among them 500 living in Abéché and 40 in Sarh.",
            [("TCD", "Fijians"), ("TCD", "Fijians in Abéché"), ("TCD", "Fijians in Sarh")],
        ),
        (
            "Some 900 Fijians live in Chad, and about 500 in Peru.",
            [("TCD", "Fijians (some)"), ("PER", "Fijians (about)")],
        ),
        ("There are 700 Japanese students in Chad.", [("TCD", "Japanese students")]),
        (
            "Chad maintains 16 embassies and high commissions abroad.",
            [("TCD", "embassies and high commissions abroad")],
        ),
        (
            "Chad is host to more than 30 embassies.",
            [("TCD", "embassies that it hosts (more than)")],
        ),
        ("There are 58 embassies in Lima.", [("PER", "embassies that it hosts")]),
        ("The two Peruvian consulates in Chad are open.", []),
        (
            "It is open to two Peruvian consulates in Chad.",
            [("PER", "Peruvian consulates in Chad")],
        ),
        ("Chad keeps two consulates (in Lima and Cusco).", [("TCD", "consulates in Peru")]),
    ],
)
def test_a_number_is_told_with_what_it_is_of(
    reading: Reader, words: str, told: list[tuple[str, str]]
) -> None:
    found = COUNT.find(reading(words))
    assert [(each.subject, each.qualifiers["of"]) for each in found] == told


def test_the_country_is_the_one_in_view_where_others_live(reading: Reader) -> None:
    (claim,) = COUNT.find(reading("== Peru ==\nAbout 900 Azerbaijanis live in the country."))
    assert (claim.subject, claim.quote) == ("PER", "About 900 Azerbaijanis live in the country")


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
        ("Chad hopes to raise its yearly trade with Cuba to $4 million.",
         "Chad hopes to raise its yearly trade with Cuba to $4 million", "intended"),
        ("Cuba accused Chad of receiving $4 million in aid from Peru.",
         "Cuba accused Chad of receiving $4 million in aid from Peru", "alleged"),
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
        "trade with Peru in dollars",
        "embassies",
    ]


@pytest.mark.parametrize(
    ("words", "of"),
    [
        ("Chad has 30 embassies, one of them in Peru.", "embassies"),
        ("Chad has 40 consulates, one of them in Peru.", "consulates"),
        ("Chad gave $2 million in aid to Peru and Mali.", "aid to Peru and Mali in dollars"),
        ("Chad provided Peru with $2 million in aid.", "aid to Peru in dollars"),
        ("Chad received $2 million in aid from Peru.", "aid from Peru in dollars"),
    ],
)
def test_who_is_named_otherwise_is_not_the_other_of_two(
    reading: Reader, words: str, of: str
) -> None:
    (claim,) = COUNT.find(reading(words))
    assert claim.qualifiers["of"] == of


@pytest.mark.parametrize(
    ("words", "of", "quote"),
    [
        (
            "Trade between Peru and Fiji amounted to US$3.5 million in 2019, a record.",
            "trade with Fiji in US dollars (2019)",
            "Trade between Peru and Fiji amounted to US$3.5 million in 2019",
        ),
        (
            "As of 2008, around 4,000 Peruvians live in Fiji.",
            "Peruvians (around, 2008)",
            "As of 2008, around 4,000 Peruvians live in Fiji",
        ),
        (
            "In 2019 trade with Fiji was $9 million, of which $3 million were imports from Fiji.",
            "trade with Fiji in dollars (2019)",
            "In 2019 trade with Fiji was $9 million",
        ),
        (
            "There are 4,000 Peruvians living in Fiji (2016).",
            "Peruvians (2016)",
            "There are 4,000 Peruvians living in Fiji (2016)",
        ),
        (
            "After the flood of 2010, Peru gave $3 million in aid to Fiji.",
            "aid to Fiji in dollars",
            "After the flood of 2010, Peru gave $3 million in aid to Fiji",
        ),
        (
            "Between a pact of 1990 and one of 1995 Peru gave $3 million in aid to Fiji.",
            "aid to Fiji in dollars",
            "Between a pact of 1990 and one of 1995 Peru gave $3 million in aid to Fiji",
        ),
        (
            "Peru left in August 1996 after it gave $3 million in aid to Fiji.",
            "aid to Fiji in dollars",
            "Peru left in August 1996 after it gave $3 million in aid to Fiji",
        ),
        (
            "Fiji has diplomatic relations with 182 countries in 2019.",
            "countries with diplomatic relations",
            "Fiji has diplomatic relations with 182 countries",
        ),
    ],
)
def test_a_sum_and_a_number_of_people_say_of_when_they_are(
    reading: Reader, words: str, of: str, quote: str
) -> None:
    claim = next(COUNT.find(reading(words)))
    assert (claim.qualifiers["of"], claim.quote) == (of, quote)


def test_states_are_counted_by_the_words_for_relations_nearest_to_them(reading: Reader) -> None:
    words = (
        "Chad has full diplomatic relations with 40 states and official relations with six others."
    )
    assert [each.qualifiers["of"] for each in COUNT.find(reading(words))] == [
        "states with diplomatic relations",
        "other states with official relations",
    ]
