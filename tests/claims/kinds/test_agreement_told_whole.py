"""An agreement told whole: what it is on, its own date, those who made it and no others."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.agreement import AGREEMENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "kind", "name"),
    [
        ("Cuba and Fiji signed an agreement on the use of reef water.",
         "agreement on the use of reef water", ""),
        ("Cuba and Fiji signed about 60 fishing agreements.", "fishing agreement", ""),
        ("Cuba and Fiji signed the Peace and Friendship Treaty.",
         "friendship treaty", "Peace and Friendship Treaty"),
        ("Cuba and Fiji signed the Cuba-Fiji Reef Agreement on July 30, 2008.",
         "agreement", "Cuba-Fiji Reef Agreement"),
        ("Cuba and Fiji signed the Cuba-Fiji Fishing Treaty.", "treaty",
         "Cuba-Fiji Fishing Treaty"),
        ("Cuba and Fiji signed a bilateral agreement.", "bilateral agreement", ""),
        ("Cuba and Fiji signed a bilateral trade agreement.", "trade agreement", ""),
        ("It lives by Fiji's many fishing agreements with Cuba.", "fishing agreement", ""),
    ],
)  # fmt: skip
def test_what_it_is_on_is_told_to_its_end(
    reading: Reader, words: str, kind: str, name: str
) -> None:
    (claim,) = AGREEMENT.find(reading(words))
    assert (claim.qualifiers["type"], claim.qualifiers.get("name", "")) == (kind, name)


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Cuba and Fiji have an agreement on visa waivers, all say.",
         "Cuba and Fiji have an agreement on visa waivers"),
        ("Cuba and Fiji have a Reef Pact, and a Fishing Agreement.",
         "Cuba and Fiji have a Reef Pact, and a Fishing Agreement"),
        ("The Cuba–Fiji treaty calls for amity between the two countries.",
         "The Cuba–Fiji treaty"),
        ("== Fiji ==\nThe Suva Zone of Friendship Treaty was signed in 1989.",
         "The Suva Zone of Friendship Treaty was signed in 1989"),
        ("Peace came on the signing of the Treaty of Suva between Cuba and Fiji.",
         "signing of the Treaty of Suva between Cuba and Fiji"),
        ("== Fiji ==\nIt rests on the signing of the Treaty of Suva.",
         "signing of the Treaty of Suva"),
        ("A number of treaties were signed between Cuba and Fiji.",
         "A number of treaties were signed between Cuba and Fiji"),
        ("He came to see a memorandum of understanding (MoU) between Cuba and Fiji.",
         "a memorandum of understanding (MoU) between Cuba and Fiji"),
        ("It sits in the Court, with an Immunity Agreement for the Cuban navy.",
         "an Immunity Agreement for the Cuban navy"),
        ("On 19 June, days after the war ended, Cuba offered to sign a treaty with Fiji.",
         "Cuba offered to sign a treaty with Fiji"),
    ],
)  # fmt: skip
def test_its_words_are_quoted_whole_and_no_further(reading: Reader, words: str, quote: str) -> None:
    assert quote in [each.quote for each in AGREEMENT.find(reading(words))]


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("They met after the implementation of the Reef Pact between Cuba and Fiji on 2 May 2022.",
         ""),
        ("Cuba and Fiji signed treaties, including a reef treaty in 1995.", ""),
        ("On 2 May 2021, the premier signed a pact with Cuban minister Ana Vula.", "2021-05-02"),
        ("In June 1980 a reef pact signed between Cuba and Fiji angered Peru.", "1980-06"),
        ("In May 2021 ministers from both Cuba and Fiji signed a reef pact.", "2021-05"),
        ("It shows the signature in 1972 of a fishing treaty between Cuba and Fiji.", "1972"),
    ],
)  # fmt: skip
def test_only_its_own_date_dates_it(reading: Reader, words: str, date: str) -> None:
    assert next(AGREEMENT.find(reading(words))).date == date


def test_what_is_awaited_is_not_made(reading: Reader) -> None:
    words = "== Fiji ==\nAfter a fishing agreement is concluded, the two will trade."
    assert [each.modality for each in AGREEMENT.find(reading(words))] == ["intended"]


def test_who_is_asked_to_reach_one_has_not_reached_it(reading: Reader) -> None:
    words = "The envoys call on Cuba and Fiji to reach an agreement."
    assert [each.modality for each in AGREEMENT.find(reading(words))] == ["intended"]


@pytest.mark.parametrize(
    "words",
    [
        "Cuba was at the summit in Fiji, one of twelve to sign the Suva Declaration.",
        "== Fiji ==\nThe signing of a contract between a Suva shipyard and the navy was told of.",
        "== Fiji ==\nTies began after Fiji's freedom from Cuba, by agreement signed in 1920.",
        "The Reef Programme of Co-operation aims to help trade between Cuba and Fiji.",
        "== Fiji ==\nCuba left Chad to Peru by the bilateral reef treaty.",
    ],
)
def test_others_are_no_parties(reading: Reader, words: str) -> None:
    assert list(AGREEMENT.find(reading(words))) == []


@pytest.mark.parametrize(
    ("words", "kind", "end"),
    [
        ("Cuba and Fiji signed an agreement to build a mill.", "agreement to build a mill",
         "build a mill"),
        ("Cuba and Fiji signed an agreement to lift their trade.", "agreement", "their trade"),
        ("Cuba reached a deal with Fiji to buy at least six boats from it.",
         "deal to buy at least six boats", "six boats"),
        ("Cuba and Fiji signed an agreement about mutual lake travel.",
         "agreement about mutual lake travel", "lake travel"),
        ("Cuba and Fiji signed a $3 billion agreement to drill for oil and gas.",
         "agreement to drill for oil and gas", "oil and gas"),
        ("Cuba and Fiji signed a dozen other agreements.", "agreement", "agreements"),
        ("There exists agreement between Cuba and Fiji.", "agreement", "Cuba and Fiji"),
        ("Cuba and Fiji signed a treaty to end the war.", "treaty", "end the war"),
    ],
)  # fmt: skip
def test_what_it_is_to_do_is_told_and_quoted(
    reading: Reader, words: str, kind: str, end: str
) -> None:
    (claim,) = AGREEMENT.find(reading(words))
    assert claim.qualifiers["type"] == kind
    assert claim.quote.endswith(end)


def test_a_great_deal_is_no_deal(reading: Reader) -> None:
    words = "It gave a great deal to trade between Cuba and Fiji."
    assert list(AGREEMENT.find(reading(words))) == []


def test_whoever_opens_the_sentence_signs(reading: Reader) -> None:
    words = "Then, in May 2000, Cuba broke with Peru, and signed accords with Fiji."
    (claim,) = AGREEMENT.find(reading(words))
    assert claim.parties == ("CUB", "FJI")


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("In 2019, considering the price of tea, Cuba signed a pact with Fiji.", "2019"),
        ("In 1972, Cuba and Fiji signed a trade agreement and in 1994 Cuba joined it.", "1972"),
        ("== Fiji ==\nOn 3 May 2001, Secretary Ana Rojas Jr. signed a pact with Fiji.",
         "2001-05-03"),
    ],
)  # fmt: skip
def test_the_day_that_opens_the_sentence_is_its_own(reading: Reader, words: str, date: str) -> None:
    assert [each.date for each in AGREEMENT.find(reading(words))] == [date]


def test_what_was_told_of_before_is_not_made_when_it_is_ratified(reading: Reader) -> None:
    words = "== Fiji ==\nThis protocol was ratified by the Fijian parliament on 3 July 2003."
    assert list(AGREEMENT.find(reading(words))) == []


def test_the_type_is_of_the_whole_name(reading: Reader) -> None:
    words = (
        "== Fiji ==\nBoth countries share common membership of the Lake Fund, as well as the "
        "Azerbaijan–Fiji Comprehensive Security Cooperation and Trade Agreement."
    )
    assert [each.qualifiers["type"] for each in AGREEMENT.find(reading(words))] == [
        "security cooperation and trade agreement"
    ]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Cuba and Fiji signed the Cinnamon Bay accord.", "Cinnamon Bay accord"),
        ("The Suva pact between Cuba and Fiji was signed in 1999.", "Suva pact"),
        ("Cuba and Fiji signed the Shared Waters agreement.", ""),
        ("Cuba and Fiji signed the Cuban treaty.", ""),
        ("Cuba and Fiji signed the European accord.", ""),
        ("Cuba belongs to the African Union, NATO, and the CARICOM–Fiji Reef Agreement.",
         "CARICOM–Fiji Reef Agreement"),
    ],
)  # fmt: skip
def test_a_name_is_proper_and_goes_over_no_list(reading: Reader, words: str, name: str) -> None:
    (claim,) = AGREEMENT.find(reading(words))
    assert claim.qualifiers.get("name", "") == name


def test_a_date_between_a_verb_and_what_helps_it_is_the_verbs(reading: Reader) -> None:
    (claim,) = AGREEMENT.find(reading("Cuba had, in 1999, signed a reef treaty with Fiji."))
    assert claim.date == "1999"


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("In May 2001 Cuba and Fiji signed a treaty of amity.", "a treaty of amity"),
        ("In May 2001 Fiji signed a treaty of amity with the U.S.", "with the U.S."),
        ("Cuba and Fiji signed an agreement on reef care, tea and salt mining.", "salt mining"),
        ("Cuba and Fiji signed agreements on reef care and tidal power, sea rescue, and tea.",
         "sea rescue, and tea"),
        ("Cuba and Fiji signed an agreement on tidal power, and Peru joined.", "tidal power"),
    ],
)  # fmt: skip
def test_a_quote_ends_with_the_last_matter_and_before_the_stop(
    reading: Reader, words: str, end: str
) -> None:
    assert [each.quote.endswith(end) for each in AGREEMENT.find(reading(words))] == [True]


def test_the_date_of_its_end_dates_no_agreement(reading: Reader) -> None:
    words = "Cuba withdrew from its 1979 fishing treaty with Fiji in 1990."
    (claim,) = AGREEMENT.find(reading(words))
    assert (claim.date, claim.quote) == (
        "1979",
        "withdrew from its 1979 fishing treaty with Fiji in 1990",
    )


@pytest.mark.parametrize(
    ("words", "quote", "date"),
    [
        ("On 6 June 2013 Cuba and Fiji signed three pacts in Lima concerning tea and salt.",
         "On 6 June 2013 Cuba and Fiji signed three pacts in Lima concerning tea and salt",
         "2013-06-06"),
        ("Cuba and Fiji signed a fishing agreement during a visit of the queen, and left.",
         "Cuba and Fiji signed a fishing agreement during a visit of the queen", ""),
        ("The Cuba-Fiji Agreement on the waiver of visas for sailors took effect on 3 May 2011.",
         "The Cuba-Fiji Agreement on the waiver of visas for sailors took effect on 3 May 2011",
         "2011-05-03"),
    ],
)  # fmt: skip
def test_where_and_when_it_was_signed_is_quoted(
    reading: Reader, words: str, quote: str, date: str
) -> None:
    (claim,) = AGREEMENT.find(reading(words))
    assert (claim.quote, claim.date) == (quote, date)


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("The implementation of Dayton Accords of 1995 helped.", ["1995"]),
        ("The implementation of the Dayton Accords in 1999 helped.", []),
    ],
)
def test_the_year_that_is_of_its_name_is_its_own(
    reading: Reader, words: str, dates: list[str]
) -> None:
    assert [each.date for each in AGREEMENT.find(reading(words))] == dates
