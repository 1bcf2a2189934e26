"""Ties told whole: how sure they are, of what kind to the end, in the words that say so alone."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


def told(claim: Claim) -> tuple[str, str, str]:
    return " ".join(claim.actors()), claim.qualifiers["type"], claim.modality


@pytest.mark.parametrize(
    ("words", "modality"),
    [
        ("Chad sought a loan from Togo, as well as military cooperation with Peru.", "intended"),
        ("Chad and Peru tried to cut the dues, expand trade and cultural ties, and meet.",
         "intended"),
        ("Chad and Peru hope for progress in tea, rice, and cultural exchange.",
         "intended"),
        ("Chad sees Peru as a potentially important partner.", "intended"),
        ("Chad has asked to be seen as a dialogue partner of Peru.", "intended"),
        ("Chad and Peru met, and each considers the other a close ally.", ""),
        ("Chad is proud, not least due to improved cooperation with Peru.", ""),
        ("Chad is believed to have helped Peru.", "alleged"),
    ],
)  # fmt: skip
def test_how_sure_ties_are_is_told_by_what_governs_them(
    reading: Reader, words: str, modality: str
) -> None:
    claims = list(PARTNERSHIP.find(reading(words)))
    assert [each.modality for each in claims if "PER" in each.actors()] == [modality]


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Chad and Peru cooperate in the care of the Lake Zone Road linking the two countries.",
         "cooperation in the care of the Lake Zone Road linking the two countries"),
        ("Chad and Peru work together on river questions through the water club.",
         "cooperation on river questions"),
        ("Chad and Peru cooperate on river questions, such as dams.",
         "cooperation on river questions"),
        ("Chad and Peru cooperate on some issues.", "cooperation"),
        ("Chad resumed trade relations with Peru.", "resumed trade relations"),
        ("Cultural ties between Chad and Peru are strong.", "strong cultural ties"),
        ("== Peru ==\nCultural ties are strong.", "strong cultural ties"),
        ("Chad supported Peru's wish to join the Lake Fund.",
         "support for wish to join the Lake Fund"),
        ("Chad gave a total of $3 million in aid to Peru.", "aid"),
        ("Chad received $2 million a year in military aid from Peru.", "military aid"),
    ],
)  # fmt: skip
def test_of_what_kind_ties_are_is_told_to_the_end(reading: Reader, words: str, type_: str) -> None:
    assert [told(each)[1:] for each in PARTNERSHIP.find(reading(words))] == [(type_, "")]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Both are members of the Lake Fund, Chad has warm ties with Peru.",
         "Chad has warm ties with Peru"),
        ("The border is long and hot and Chad maintains warm ties with Peru.",
         "Chad maintains warm ties with Peru"),
        # whom the words are about, and when, stays in
        ("== Chad ==\nAzerbaijan came to the long talks in May and Chad kept warm ties.",
         "Azerbaijan came to the long talks in May and Chad kept warm ties"),
        ("Since the end of the great drought, Chad has warm ties with Peru.",
         "Since the end of the great drought, Chad has warm ties with Peru"),
        ("== Peru ==\nThe cultural ties are strong.", "The cultural ties are strong"),
    ],
)  # fmt: skip
def test_ties_are_quoted_by_their_own_clause(reading: Reader, words: str, quote: str) -> None:
    assert [each.quote for each in PARTNERSHIP.find(reading(words))] == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "Warm relations between Chad and Peru suffered in 1990.",
        "The close relationship of Chad with Peru had badly deteriorated.",
        "Military ties between Chad and Peru have been suspended.",
        "== Peru ==\nPeruvian military help was suspended after the coup.",
        "Chad spoke of farming, in which Peru can help Fiji.",
        "Chad welcomed a plan, which made a fund to assist Peru.",
        'A firm signed a memorandum of understanding with Peru "for mutual cooperation with Chad".',
        "Ministers of Chad held a meeting with Peru on closer ties with Fiji.",
        "Talks dealt with closer ties between Chad and Peru.",
    ],
)
def test_ties_that_are_no_more_or_only_may_be_are_none(reading: Reader, words: str) -> None:
    assert list(PARTNERSHIP.find(reading(words))) == []


def test_where_two_work_together_is_no_party_to_it(reading: Reader) -> None:
    claims = list(PARTNERSHIP.find(reading("Chad and Peru cooperate on crime in Fiji and Cuba.")))
    assert [told(each)[0] for each in claims] == ["PER TCD"]


def test_the_country_is_the_one_whose_rulers_act(reading: Reader) -> None:
    words = "== Fiji ==\nChad's junta left Fiji as the country has closer ties with Peru."
    claims = list(PARTNERSHIP.find(reading(words)))
    assert [told(each)[0] for each in claims] == ["PER TCD"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("== Peru ==\nIt dreads Chad, with which the two countries keep close ties.",
         [("AZE TCD", "close ties", ""), ("PER TCD", "close ties", "")]),
        ("== Peru ==\nPeruvian talks with Chad vex Azerbaijan, but both countries keep close ties.",
         [("AZE PER", "close ties", "")]),
        ("== Peru ==\nThe country remained a Chadian ally.", [("PER TCD", "Chadian ally", "")]),
        ("== Peru ==\nThe 2 countries enjoy close ties.", [("AZE PER", "close ties", "")]),
        ("Chad and Peru hold joint military training exercises.",
         [("PER TCD", "joint military training exercises", "")]),
        ("Chad and Peru see opportunities for work on lakes, economic cooperation, and more.",
         [("PER TCD", "economic cooperation", "intended")]),
        ("Chad imports tea from Peru, and Peru imports oil from Chad.",
         [("PER TCD", "tea supply", ""), ("TCD PER", "oil supply", "")]),
        ("Chadian companies do business in Peru.", [("TCD PER", "business", "")]),
        ("Chadian firms are doing business in Peru.", [("TCD PER", "business", "")]),
    ],
)  # fmt: skip
def test_those_are_told_whom_the_words_mean(
    reading: Reader, words: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [told(each) for each in PARTNERSHIP.find(reading(words))] == expected


@pytest.mark.parametrize(
    "words",
    [
        "Chad and Peru support each other's enemies.",
        "At the side of Chad's king stood his close ally, Peru's Ana Rojas.",
        "Chad receives aid from members of the European Union.",
        "== Peru ==\nFlights led to closer relations between the two cities.",
        "== Peru ==\nRelations were close, but mutual relations have often been turbulent.",
    ],
)
def test_ties_of_others_are_none(reading: Reader, words: str) -> None:
    types = [each.qualifiers["type"] for each in PARTNERSHIP.find(reading(words))]
    assert types in ([], ["close relations"])


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Franco-Chadian relations are close, with France in the lead.",
         "Franco-Chadian relations are close"),
        ("Peru built a port, with the help of Chad.", "Peru built a port, with the help of Chad"),
    ],
)  # fmt: skip
def test_the_quote_is_the_clause_and_no_more(reading: Reader, words: str, quote: str) -> None:
    assert [each.quote for each in PARTNERSHIP.find(reading(words))] == [quote]


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Chad helped Peru to dig a deep well and left.", "help to dig a deep well"),
        ("Chad helps Peru build a road at last.", "help build a road"),
        ("Chad supported Peru in building and running the railway.",
         "support in building and running the railway"),
        ("Chad assisted Peru with its lake, and instead vetoed it.", "assistance with its lake"),
        ("Chad lobbied for Peru to become a member of the Lake Fund.",
         "support to become a member of the Lake Fund"),
        ("Chad backed Peru to carry the plan designed by Fiji.", "backing to carry the plan"),
    ],
)  # fmt: skip
def test_at_what_one_helps_the_other_is_told(reading: Reader, words: str, type_: str) -> None:
    (claim,) = PARTNERSHIP.find(reading(words))
    assert claim.qualifiers["type"] == type_
    assert claim.quote.endswith(type_.partition(" ")[2] or "Peru")
