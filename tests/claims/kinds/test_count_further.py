"""Bounds of a number, exports beside imports, posts in so many states, and firms abroad."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.count import COUNT

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[str]:
    return [
        f"{each.subject} {each.qualifiers['value']} {each.qualifiers['of']}"
        for each in COUNT.find(page)
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("There are between 300 and 500 Cubans living in Chad.",
         ["TCD 300 Cubans (at least)", "TCD 500 Cubans (at most)"]),
        ("Some 300- 400 Cubans live in Chad.",
         ["TCD 300 Cubans (at least)", "TCD 400 Cubans (at most)"]),
        ("About 20–30,000 Cubans live in Chad.",
         ["TCD 20000 Cubans (at least)", "TCD 30000 Cubans (at most)"]),
        ("Chad's trade with Peru is between $4 million and $6 million.",
         ["TCD 4000000 trade with Peru in dollars (at least)",
          "TCD 6000000 trade with Peru in dollars (at most)"]),
        ("Peru got between $400 million and $1.2 billion in aid from Chad.",
         ["PER 400000000 aid from Chad in dollars (at least)",
          "PER 1200000000 aid from Chad in dollars (at most)"]),
        ("From 300 to 500 Cubans is how the community of those who live in Chad grew.",
         ["TCD 500 Cubans"]),
    ],
)  # fmt: skip
def test_of_two_bounds_each_is_told(words: str, expected: list[str], reading: Reader) -> None:
    assert told(reading(words)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Trade hit $9 million in 2001 (Azerbaijani exports/imports: 7/1.5 million USD).",
         ["AZE 9000000 trade with Peru in dollars (2001)",
          "AZE 7000000 exports to Peru in US dollars (2001)",
          "AZE 1500000 imports from Peru in US dollars (2001)"]),
        ("Peru's imports and exports came to €300 million and €2.5 billion.",
         ["PER 300000000 imports from Azerbaijan in euros",
          "PER 2500000000 exports to Azerbaijan in euros"]),
        ("Trade is small (exports/imports: 7/1.5 million USD).", []),
        ("Cuban exports/imports: 7/1.5 million USD.", []),
    ],
)  # fmt: skip
def test_exports_and_imports_are_told_in_one_breath(
    words: str, expected: list[str], reading: Reader
) -> None:
    assert sorted(told(reading(f"== Peru ==\n{words}"))) == sorted(expected)


def test_the_year_of_both_sums_is_quoted_with_them(reading: Reader) -> None:
    page = reading("== Peru ==\nIt fell in 2001 (Peruvian exports/imports: 7/1.5 million USD).")
    assert {each.quote for each in COUNT.find(page)} == {
        "in 2001 (Peruvian exports/imports: 7/1.5 million USD)"
    }


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Chad has diplomatic relations with all 190 UN states.",
         ["TCD 190 UN states with diplomatic relations"]),
        ("All 190 UN states sent their ministers to the embassy.", []),
        ("Chad maintains resident embassies in seven nations.",
         ["TCD 7 nations where it has resident embassies"]),
        ("Chad has consulates in each of these seven African countries.",
         ["TCD 7 African countries where it has consulates"]),
        ("Chad closed its embassies in seven nations.", []),
        ("Chad has one consulate in Peru.", ["TCD 1 consulate in Peru"]),
        ("Chad keeps 12 embassies, one high commission and three consulate-generals.",
         ["TCD 12 embassies", "TCD 1 high commission", "TCD 3 consulate-generals"]),
        ("One embassy in Peru, that of Chad, stood empty.", []),
        ("Peru has an embassy in Suva, and Fiji has one in Lima and 2 Honorary Consulates.",
         ["FJI 2 Honorary Consulates"]),
        ("Peru is one of only four states that are no member of the OPEC.",
         ["OPEC 4 states that are no member of the OPEC"]),
        ("Peru was one of the two republics recognising Abkhazia.",
         ["Abkhazia 2 republics recognising Abkhazia"]),
        ("Peru was one of the two republics that held a vote on missions.", []),
        ("Six states recognised the Polisario Front.",
         ["Polisario Front 6 states that recognised the Polisario Front"]),
    ],
)  # fmt: skip
def test_states_and_posts_in_them(words: str, expected: list[str], reading: Reader) -> None:
    assert told(reading(words)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Over 900 Cuban firms do business in Chad.", ["TCD 900 Cuban firms (over)"]),
        ("In 2004 some 20 U.S.-owned companies were active in Chad.",
         ["TCD 20 U.S.-owned companies (some, 2004)"]),
        ("There are 700 Japanese firms in Chad.", ["TCD 700 Japanese firms"]),
        ("The minister met 700 Japanese firms in Chad.", []),
        ("The 900 Cubans living in Chad welcomed him.", ["TCD 900 Cubans"]),
        ("The 900 Cubans expelled from Chad live in tents.", []),
        ("Some 900 Cubans found asylum in Chad.", ["TCD 900 Cubans (some)"]),
        ("Some 900 Cuban tourists visited the Philippines.", ["PHL 900 Cuban tourists (some)"]),
        ("Some 900 Cubans migrated to Chad.", ["TCD 900 Cubans (some)"]),
        ("Chad kept 900 soldiers in Peru.", ["TCD 900 soldiers in Peru"]),
        ("Chad supplied 900 soldiers to the force.", ["TCD 900 soldiers"]),
        ("Chad gave 30 million yuan in aid to Peru.", ["TCD 30000000 aid to Peru in yuan"]),
        ("Chad pledged Peru RMB 30 million of loans.", ["TCD 30000000 loans to Peru in yuan"]),
    ],
)  # fmt: skip
def test_firms_and_people_abroad(words: str, expected: list[str], reading: Reader) -> None:
    assert told(reading(words)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Peru gave $3 million in aid to the country.",
         ["PER 3000000 aid to Azerbaijan in dollars"]),
        ("It gave the country $3 million in aid.", ["PER 3000000 aid to Azerbaijan in dollars"]),
        ("It gave $3 million in aid to Peru.", ["AZE 3000000 aid to Peru in dollars"]),
        ("Chad gave $3 million in aid to Chad.", []),
    ],
)  # fmt: skip
def test_nobody_gives_to_itself(words: str, expected: list[str], reading: Reader) -> None:
    assert told(reading(f"== Peru ==\n{words}")) == expected
