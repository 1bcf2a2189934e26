"""What bounds ties and help: since when, where, and in what alone; the quote says it too."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Chad has trained Peru's police since 1998.", "Chad has trained Peru's police since 1998"),
        ("Until 1987, Chad supplied Peru with arms.", "Until 1987, Chad supplied Peru with arms"),
        ("During the salt war, Chad sent troops to Peru.",
         "During the salt war, Chad sent troops to Peru"),
        ("Chad and Peru were allies during the salt war, and then fell out.",
         "Chad and Peru were allies during the salt war"),
        ("Chad is Peru's main trading partner in West Africa.",
         "Chad is Peru's main trading partner in West Africa"),
        ("Chad and Peru have strong ties through the Lake Fund.",
         "Chad and Peru have strong ties through the Lake Fund"),
        ("Chad gave Peru food aid in a bid to win its vote, and left.",
         "Chad gave Peru food aid in a bid to win its vote"),
        # another clause is none of theirs
        ("Chad keeps warm ties with Peru in the north and Togo took the south.",
         "Chad keeps warm ties with Peru in the north"),
        ("Chad keeps warm ties with Peru, for example in Lima.", "Chad keeps warm ties with Peru"),
        ("After Togo joined the pact, Chad sent troops to Peru.", "Chad sent troops to Peru"),
    ],
)  # fmt: skip
def test_a_quote_goes_on_to_when_and_where_it_holds(
    reading: Reader, words: str, quote: str
) -> None:
    found = [each for each in PARTNERSHIP.find(reading(words)) if "PER" in each.actors()]
    assert [each.quote for each in found] == [quote]


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Chad cooperates with Peru and Togo in tea, health and rice.",
         "cooperation in tea, health and rice"),
        ("Chad and Peru cooperate closely in the fields of tea, salt and the fight against fires.",
         "cooperation in the fields of tea, salt and the fight against fires"),
        ("There is close cooperation between Chad and Peru in mining.",
         "close cooperation in mining"),
        ("Chad provides technical assistance to Peru in the field of tea through its fund.",
         "technical assistance in the field of tea"),
        ("Chad and Peru enjoy close cooperation on tea, salt and health, and he expressed hope.",
         "close cooperation on tea, salt and health"),
        # when and where are not in what
        ("Chad and Peru share close ties in medicine, salt and tea.",
         "close ties in medicine, salt and tea"),
        ("Chad has close relations with Peru on the one hand.", "close relations"),
        ("Chad gave food aid to Peru in recent years.", "food aid"),
        ("Chad gave food aid to Peru in 1999.", "food aid"),
        ("There is close cooperation between Chad and Peru in various areas.",
         "close cooperation"),
    ],
)  # fmt: skip
def test_what_two_do_is_told_with_in_what_alone_they_do_it(
    reading: Reader, words: str, type_: str
) -> None:
    found = [each for each in PARTNERSHIP.find(reading(words)) if "PER" in each.actors()]
    assert [each.qualifiers["type"] for each in found] == [type_]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Chad, alongside Togo, supported Peru during the salt war.", ["PER TCD", "PER TGO"]),
        ("Chad keeps close ties with Peru and, to a lesser extent, Togo.", ["PER TCD", "TCD TGO"]),
        ("Chad's main export partners are Peru (25%) and Togo (9%).", ["PER TCD", "TCD TGO"]),
        ("Peru is Chad's largest trading partner, followed by Togo.", ["PER TCD", "TCD TGO"]),
        ("Peru is the second largest donor to Chad after Togo.", ["PER TCD", "TCD TGO"]),
        ("Chad keeps good ties with all its neighbours except Togo.", []),
    ],
)  # fmt: skip
def test_whoever_is_listed_or_set_beside_is_named(
    reading: Reader, words: str, parties: list[str]
) -> None:
    found = list(PARTNERSHIP.find(reading(words)))
    assert sorted(" ".join(sorted(each.actors())) for each in found) == parties
    assert all(("Togo" in each.quote) for each in found if "TGO" in each.actors())


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Peru has pledged to provide Chad with tents.", [("tents", "intended")]),
        ("Peru offered to train Chad's police.", [("training of police", "intended")]),
        ("Peru asked Chad to double its aid.", []),
        ("If Peru provides aid to Chad, it will rain.", []),
        ("Peru denied that it had received weapons from Chad.", [("weapons", "denied")]),
        # all that is given, and no more
        ("Peru gave Chad loans, grants and medical supplies.",
         [("loans, grants and medical supplies", "")]),
        ("Peru supplies Chad with salt and receives tea in return.", [("salt", "")]),
        ("Peru receives most of its oil from Chad.", [("oil", "")]),
        ("Chad's support for Peru's independence was noted.", [("support for independence", "")]),
        ("Peruvian companies have invested $3 million in Chad.", [("investment", "")]),
    ],
)  # fmt: skip
def test_help_is_told_for_what_it_is(
    reading: Reader, words: str, told: list[tuple[str, str]]
) -> None:
    found = PARTNERSHIP.find(reading(words))
    assert [(each.qualifiers["type"], each.modality) for each in found] == told


@pytest.mark.parametrize(
    ("words", "type_", "quote"),
    [
        ("Chad has worked with Peru to drain the marsh.", "cooperation",
         "Chad has worked with Peru to drain the marsh"),
        ("Ties between Chad and Peru have been warm since the salt war.", "warm ties",
         "Ties between Chad and Peru have been warm since the salt war"),
        ("Chad helped Peru deal with the floods by sending tents.", "help deal with the floods",
         "Chad helped Peru deal with the floods"),
        ("Chad and Peru opened a cultural exchange dialogue in 1974.", "cultural exchange dialogue",
         "Chad and Peru opened a cultural exchange dialogue in 1974"),
        ("Chad is supportive of U.S. policy aims, and left.", "support for U.S. policy aims",
         "Chad is supportive of U.S. policy aims"),
        ("Chad is a leading donor of economic assistance to Peru.", "economic assistance",
         "Chad is a leading donor of economic assistance to Peru"),
        ("Chad and Peru keep close ties, particularly in mining.", "close ties",
         "Chad and Peru keep close ties, particularly in mining"),
        ("== Peru ==\nIt is a sign of warm ties between the two countries, Chadian radio said.",
         "warm ties", "It is a sign of warm ties between the two countries"),
        ("Chad's exports to Peru being tea and salt.", "exports",
         "Chad's exports to Peru being tea and salt"),
    ],
)  # fmt: skip
def test_a_quote_holds_the_words_that_matter(
    reading: Reader, words: str, type_: str, quote: str
) -> None:
    (claim,) = PARTNERSHIP.find(reading(words))
    assert (claim.qualifiers["type"], claim.quote) == (type_, quote)


def test_who_is_described_as_a_friend_is_so_to_whoever_says_it(reading: Reader) -> None:
    words = "In 2018, Chad and Peru met for three long days in May, "
    said = "Peru's Foreign Minister Ana Vula described Chad as a close ally of Peru."
    claims = PARTNERSHIP.find(reading(words + said))
    assert [each.modality for each in claims] == ["alleged"]


def test_a_label_tells_of_no_ties(reading: Reader) -> None:
    assert list(PARTNERSHIP.find(reading("== Peru ==\n'''Trade relations''': tea is sold."))) == []


@pytest.mark.parametrize(
    ("words", "type_", "quote"),
    [
        ("Ties between Chad and Peru improved when the salt war ended, and grew.", "improved ties",
         "Ties between Chad and Peru improved when the salt war ended"),
        # what is claimed in the cause is not who claims the whole
        ("Chad sided with Peru in 2004 when it claimed that the lake was dry.", "support",
         "Chad sided with Peru in 2004 when it claimed that the lake was dry"),
        ("Chad supports Peru's accession negotiations to the Lake Fund.",
         "support for accession negotiations to the Lake Fund",
         "Chad supports Peru's accession negotiations to the Lake Fund"),
        ("Chad gave 3,000 euros worth of emergency aid to Peru.", "emergency aid",
         "Chad gave 3,000 euros worth of emergency aid to Peru"),
        ("Chad is a source of arms and training for Peru.", "arms and training",
         "Chad is a source of arms and training for Peru"),
    ],
)  # fmt: skip
def test_a_cause_is_quoted_and_all_that_is_given_is_told(
    reading: Reader, words: str, type_: str, quote: str
) -> None:
    (claim,) = PARTNERSHIP.find(reading(words))
    assert (claim.qualifiers["type"], claim.quote, claim.modality) == (type_, quote, "")


@pytest.mark.parametrize(
    "words",
    [
        "Chad and Peru signed agreements on cooperation in the realms of tea and cattle.",
        "Chad and Peru set up a Trade and Investment Cooperation Council.",
        "It hung on condition that Togo allow Chad to send food aid to Peru.",
    ],
)
def test_names_agreements_and_conditions_tell_of_no_ties(reading: Reader, words: str) -> None:
    found = PARTNERSHIP.find(reading(words))
    assert [each.quote for each in found if "PER" in each.actors()] == []


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Chad gave a $5 million loan to Peru.", "loan"),
        ("Chad supplied Peru with LNG.", "LNG"),
        ("Chad gave $5 million to Peru.", "financial aid"),
        ("Chad and Peru built a strong and broad-ranging naval relationship.",
         "strong and broad-ranging naval relationship"),
    ],
)  # fmt: skip
def test_a_sum_is_told_by_what_it_is(reading: Reader, words: str, type_: str) -> None:
    assert [each.qualifiers["type"] for each in PARTNERSHIP.find(reading(words))] == [type_]


@pytest.mark.parametrize(
    ("words", "quotes"),
    [
        ("Chad is Peru's third largest partner (after Togo), as shown by trade between the two.",
         ["Chad is Peru's third largest partner",
          "Chad is Peru's third largest partner (after Togo"]),
        ("Relations between Chad and Peru were warm prior to the salt war (since 1990).",
         ["Relations between Chad and Peru were warm prior to the salt war"]),
    ],
)  # fmt: skip
def test_a_quote_ends_before_a_bracket_or_goes_into_it(
    reading: Reader, words: str, quotes: list[str]
) -> None:
    found = [each.quote for each in PARTNERSHIP.find(reading(words))]
    assert [each.startswith(quote) for each, quote in zip(found, quotes, strict=False)] == [
        True
    ] * len(quotes)


def test_a_treaty_of_friendship_is_no_friendship_yet(reading: Reader) -> None:
    words = "== Peru ==\nThe two countries concluded treaties of friendship and trade."
    assert list(PARTNERSHIP.find(reading(words))) == []


def test_what_is_tweeted_is_somebodys(reading: Reader) -> None:
    words = "Ana Vula tweeted that Chad and Peru keep good relations."
    assert [each.modality for each in PARTNERSHIP.find(reading(words))] == ["alleged"]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Trade between Chad, Peru and Togo has grown.", ["PER TCD", "PER TGO", "TCD TGO"]),
        ("Close relations between Chad, Peru and Togo date back to 1900.",
         ["PER TCD", "PER TGO", "TCD TGO"]),
        ("Cooperation between Chad and Peru as well as Togo is close.", ["PER TCD", "TCD TGO"]),
        ("Ties of Peru and Togo are marred by the country's close ties with Chad.", []),
    ],
)  # fmt: skip
def test_between_three_is_between_any_two(reading: Reader, words: str, parties: list[str]) -> None:
    found = PARTNERSHIP.find(reading(words))
    assert sorted(" ".join(sorted(each.actors())) for each in found) == parties


@pytest.mark.parametrize(
    ("words", "type_", "modality"),
    [
        ("No military cooperation exists between Chad and Peru.", "military cooperation", "denied"),
        ("Chad proposed closer cooperation in mining to Peru.", "closer cooperation in mining",
         "intended"),
        ("The trade relationship between Chad and Peru was close to $3 million.",
         "trade relationship", ""),
    ],
)  # fmt: skip
def test_no_cooperation_is_none(reading: Reader, words: str, type_: str, modality: str) -> None:
    found = [(each.qualifiers["type"], each.modality) for each in PARTNERSHIP.find(reading(words))]
    assert found == [(type_, modality)]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chad received much of its supplies and funding from Peru.", ("supplies and funding", "")),
        ("Chad received investment pledges from Peru.", ("investment", "intended")),
        ("Chad and Peru cooperate in the field of health as well.",
         ("cooperation in the field of health", "")),
    ],
)  # fmt: skip
def test_what_is_received_is_told_whole(reading: Reader, words: str, told: tuple[str, str]) -> None:
    (claim,) = PARTNERSHIP.find(reading(words))
    assert (claim.qualifiers["type"], claim.modality) == told


def test_a_quote_holds_such_areas_as_are_named(reading: Reader) -> None:
    words = "Chad and Peru expanded their ties in such areas as tea, salt and health."
    (claim,) = PARTNERSHIP.find(reading(words))
    assert claim.quote == words[:-1]


@pytest.mark.parametrize(
    "words",
    ["Chad sees Peru as an important partner.", "Chad still considers Peru its main partner."],
)
def test_who_is_held_for_a_partner_is_one_of_whoever_holds_him_so(
    reading: Reader, words: str
) -> None:
    (claim,) = PARTNERSHIP.find(reading(words))
    assert claim.parties == ("PER", "TCD")
