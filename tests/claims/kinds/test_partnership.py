"""Who is on friendly terms with whom, who helps whom."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "actors", "type_"),
    [
        ("Cuba maintains warm and friendly relations with Fiji.", ("CUB", "FJI"),
         "warm and friendly relations"),
        ("Cuba is a close ally of Fiji.", ("CUB", "FJI"), "close ally"),
        ("Relations between Cuba and Fiji are excellent.", ("CUB", "FJI"), "excellent relations"),
        ("Cuban ties with Fiji have improved.", ("CUB", "FJI"), "improved ties"),
        ("Chad is one of Fiji's most loyal allies.", ("FJI", "TCD"), "loyal ally"),
        ("Chad is Fiji's main and closest ally.", ("FJI", "TCD"), "ally"),
        ("Chad was training and arming Fiji's coast guard.", ("TCD", "FJI"),
         "training and arms supply"),
        ("Chad supported US policy.", ("TCD", "USA"), "support for US policy"),
        ("Chad provides expertise to Fiji on desert farming.", ("TCD", "FJI"),
         "expertise on desert farming"),
        ("Chad gave millions of dollars in aid and loans to Fiji.", ("TCD", "FJI"),
         "aid and loans"),
        ("Until the Iranian coup in 1979, Chad and Iran maintained close ties.", ("IRN", "TCD"),
         "close ties until 1979"),
        ("Relations between Chad and Fiji are based on trade and faith.", ("FJI", "TCD"),
         "trade and faith"),
        ("After the fall of Kuwait, Chad and Fiji strengthened their good ties.", ("FJI", "TCD"),
         "good ties"),
        ("Chadian-Fijian trade is small beside Chad's close ties to Peru.", ("PER", "TCD"),
         "close ties"),
        ("Fiji provides medical aid to Cuba.", ("FJI", "CUB"), "medical aid"),
        ("Cuba supported Fiji's claim.", ("CUB", "FJI"), "support for claim"),
        ("Cuban support for Fiji was strong.", ("CUB", "FJI"), "support"),
    ],
)  # fmt: skip
def test_a_sentence_tells_how_two_get_on(
    reading: Reader, words: str, actors: tuple[str, str], type_: str
) -> None:
    claims = list(PARTNERSHIP.find(reading(words)))
    assert [(each.actors(), each.qualifiers["type"]) for each in claims] == [(actors, type_)]


@pytest.mark.parametrize(
    "words",
    [
        "Cuba and Fiji established diplomatic relations in 1971.",
        "Cuba and Fiji signed a trade cooperation agreement.",
        "The war ended the close ties between Cuba and Fiji.",
        "Good relations with the press matter.",
        "Chad recalls Fiji's close ties to Atlantis.",
        "Chad knows of others with which Fiji maintained close ties.",
    ],
)
def test_what_is_no_friendship_is_none(reading: Reader, words: str) -> None:
    assert list(PARTNERSHIP.find(reading(words))) == []


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Cuban exports to Fiji totalled 12 tons of tea in all, and grew.",
         "Cuban exports to Fiji totalled 12 tons of tea in all"),
        ("Economic ties between Cuba and Fiji were forged by sailors, who met.",
         "Economic ties between Cuba and Fiji were forged by sailors"),
        ("Cuba sent doctors to Fiji.", "Cuba sent doctors to Fiji"),
        ("Cuba keeps a close alliance with Fijian Prime Minister Ana Rojas, who sings.",
         "Cuba keeps a close alliance with Fijian Prime Minister Ana Rojas"),
        ("Ties of Fiji warmed when the Cuban team sang there.",
         "Ties of Fiji warmed when the Cuban team sang there"),
        ("Fiji has close ties with some islands, such as Cuba and Chad.",
         "Fiji has close ties with some islands, such as Cuba"),
        ("Cuba and Fiji cooperate in many fields including tea, coal, wool and grain.",
         "Cuba and Fiji cooperate in many fields including tea, coal, wool and grain"),
        ("Cuba and Fiji conduct naval exercises together, and win.",
         "Cuba and Fiji conduct naval exercises together"),
        ("These good relations between Cuba and Fiji haven't been long, and Cuba left.",
         "These good relations between Cuba and Fiji haven't been long"),
        ("Trade between Cuba and Fiji quadrupled in a year, and fell.",
         "Trade between Cuba and Fiji quadrupled in a year"),
        ("Bilateral trade has been steadily growing for years.",
         "Bilateral trade has been steadily growing for years"),
        ("Relations between Cuba and Fiji are friendly, but far from warm.",
         "Relations between Cuba and Fiji are friendly"),
        ("Cuba's development partnership with Fiji has continued, and grew.",
         "Cuba's development partnership with Fiji has continued"),
        ("Cuba keeps friendly relations with former Fijian singers.",
         "Cuba keeps friendly relations with former Fijian singers"),
        ("Official exchanges between Cuba and Fiji accelerated in spring, and stopped.",
         "Official exchanges between Cuba and Fiji accelerated in spring"),
        ("Cuban exports to Fiji of $4.5 million were counted.",
         "Cuban exports to Fiji of $4.5 million were counted"),
        ("Cuba gave strong support to Fijian efforts to plant reefs.",
         "Cuba gave strong support to Fijian efforts to plant reefs"),
        ("Good relations between Cuba and Fiji lasted until a quarrel, which was bad.",
         "Good relations between Cuba and Fiji lasted until a quarrel"),
        ("Cuba is close to Chad, but Cuba also had military ties with isles such as Fiji.",
         "Cuba is close to Chad, but Cuba also had military ties with isles such as Fiji"),
        ("Cuba was a firm friend of Fiji and of Fijian poets.",
         "Cuba was a firm friend of Fiji"),
    ],
)  # fmt: skip
def test_a_quote_says_its_claim_whole(reading: Reader, words: str, quote: str) -> None:
    assert next(iter(PARTNERSHIP.find(reading(f"== Fiji ==\n{words}")))).quote == quote


@pytest.mark.parametrize(
    ("words", "types"),
    [
        ("Cuba supports Fiji's unity and territorial integrity.",
         ["support for unity and territorial integrity"]),
        ("Cuba supports Fiji's candidacy as a host of the games.",
         ["support for candidacy as a host of the games"]),
        ("Cuba was a loyal supporter of the swift growth of Fiji.", ["support of swift growth"]),
        ("Cuba was a loyal supporter of the fair.", []),
        ("Cuba was a loyal supporter of the rebels during the Fijian drought.", []),
        ("The relationship with Fiji has been further limited.", []),
        ("Cuba halted kite sales and naval cooperation with Fiji.", []),
        ("Cuba sent teachers and musical instruments to Fiji.",
         ["teachers and musical instruments"]),
        ("Cuba supported the Fijian Declaration of Freedom.",
         ["support for Declaration of Freedom"]),
        ("Cuba and Fiji cooperate on many matters that range from tea to reefs.",
         ["cooperation on many matters"]),
        ("Cuba financed the destabilization of Fiji.", []),
        ("Cuba pledged 300 troops, with dogs.", []),
        ("Fiji now imports 9 million tonnes a year of gas from Cuba.", ["gas supply"]),
        ("Cuba is dependent on Fiji for its exports.", []),
        ("Cuba backs Fiji, for the two countries mind Fiji's close ties to Atlantis.", ["backing"]),
        ("Ties soured by the growing partnership between the old guard of Atlantis and Cuba.", []),
        ("Cuba has military ties with Ruritanian cities.", []),
        ("Relations between Cuba and Fiji are based on salt and tea that has fed both.",
         ["salt and tea"]),
        ("Cuba was a firm supporter of Fiji's European Union membership.",
         ["support of European Union membership"]),
        ("Cuba provides Fiji with 12.5 million dollars in school aid after rain.", ["school aid"]),
        ("Cuba provides Fiji with tea cups via a port in the far north of the old canal.",
         ["tea cups"]),
        ("Cuba and Fiji strengthened their ties in fields such as business.", []),
        ("Cuba said that military ties with Fiji, aid and mail will be cut.", []),
        ("Cuba sent troops to the NATO-led mission.", []),
        ("Cuba supports UN and multilateral ventures.", []),
        ("Cuba would feed Fijian sailors and offer them food aid.", []),
        ("The pact moved Cuba away from old allies like Chad.", []),
        ("Although relations were warm with other islands, Cuba kept out.", []),
        ("Economic relations between Cuba and Fiji are of little importance.", []),
    ],
)  # fmt: skip
def test_what_is_supported_is_told_whole_or_not_at_all(
    reading: Reader, words: str, types: list[str]
) -> None:
    claims = PARTNERSHIP.find(reading(f"== Fiji ==\n{words}"))
    assert [each.qualifiers["type"] for each in claims] == types


@pytest.mark.parametrize(
    ("words", "mood"),
    [
        ("Cuba has a desire for stronger relations with Fiji.", "intended"),
        ("Cuba and Fiji signed a paper to work together on reefs.", "intended"),
        ("Cuba and Fiji continued to work together on reefs.", ""),
        ("Cuba's refusal to leave has led to a swift warming of relations with Fiji.", ""),
        ("Since a lease was negotiated, ties between Cuba and Fiji have been cordial.", ""),
        ("Cuba would like to work with Fiji on reefs, tides, and cultural exchanges.", "intended"),
        ("Cuba revoked plans to hold joint exercises with Fiji.", None),
        ("Cuba asked Fiji to send food aid to Chad.", None),
        ("Cuba offers training to Fiji.", ""),
        ("Cuba is considered one of Fiji's closest allies.", ""),
        ("Some are skeptical and think Cuba and Fiji can't want trade relations.", None),
        ("The storm has not deterred Cuba from strengthening its ties with Fiji.", ""),
    ],
)
def test_what_is_wished_for_is_intended(reading: Reader, words: str, mood: str | None) -> None:
    told = [each.modality for each in PARTNERSHIP.find(reading(words))]
    assert told == ([] if mood is None else [mood])


def test_none_is_denied_and_wanted_is_intended(reading: Reader) -> None:
    (none,) = PARTNERSHIP.find(reading("Cuba does not have trade relations with Fiji."))
    assert none.modality == "denied"
    (wanted,) = PARTNERSHIP.find(reading("Cuba is seeking to have close ties with Fiji."))
    assert wanted.modality == "intended"


def test_a_bracket_in_a_list_tells_of_trade(reading: Reader) -> None:
    (claim,) = PARTNERSHIP.find(reading("It has none with: Fiji (trade relations 1996–2000)"))
    assert (claim.parties, claim.qualifiers["type"]) == (
        ("AZE", "FJI"),
        "trade relations 1996–2000",
    )


def test_a_group_without_a_name_of_its_own_is_one_of_the_two(reading: Reader) -> None:
    page = reading("Cuba tries to have friendly relations with Chad, Fiji, and the West.")
    claims = list(PARTNERSHIP.find(page))
    assert [(each.parties, each.modality) for each in claims] == [
        (("CUB", "TCD"), "intended"),
        (("CUB", "FJI"), "intended"),
        (("CUB", "Western world"), "intended"),
    ]


def test_those_that_are_set_aside_are_not_the_two(reading: Reader) -> None:
    page = reading(
        "Cuba fought Chad and Mali. Aside from those two countries, Cuba has good relations with "
        "its neighbouring states."
    )
    assert [each.parties for each in PARTNERSHIP.find(page)] == [("CUB", "neighbouring states")]


def test_what_has_a_cause_is_not_intended(reading: Reader) -> None:
    page = reading("Trade grew due to the strong cultural ties between Cuba and Fiji.")
    assert [each.modality for each in PARTNERSHIP.find(page)] == [""]


def test_who_supports_the_efforts_of_a_state_supports_those(reading: Reader) -> None:
    (claim,) = PARTNERSHIP.find(reading("Chad is a keen supporter of U.S. efforts at sea."))
    assert (claim.subject, claim.object) == ("TCD", "USA")
    assert claim.qualifiers["type"] == "support of efforts at sea"


def test_what_a_meeting_is_on_has_not_come(reading: Reader) -> None:
    words = "Chad's envoy held a meeting with Ana Rojas of Peru on closer economic ties."
    assert not list(PARTNERSHIP.find(reading(words)))


def test_between_whom_it_is_may_be_told_at_length(reading: Reader) -> None:
    words = "A growing partnership between the government of the Chadian leader Ana Rojas and Peru"
    (claim,) = PARTNERSHIP.find(reading(f"{words} has led to a rejection of Fiji."))
    assert claim.parties == ("PER", "TCD")


def test_a_quote_ends_with_the_noun_of_whom_help_is_for(reading: Reader) -> None:
    (claim,) = PARTNERSHIP.find(reading("Chad regularly sends aid to various Peruvian causes."))
    assert claim.quote == "Chad regularly sends aid to various Peruvian causes"


def test_what_trade_is_like_is_of_the_quote(reading: Reader) -> None:
    page = reading("== Peru ==\nBilateral trade is modest. Fish is sold.")
    (claim,) = PARTNERSHIP.find(page)
    assert claim.quote == "Bilateral trade is modest"


def test_who_is_an_ally_stands_before_who(reading: Reader) -> None:
    page = reading("== Peru ==\nChad and Fiji, who are allies of Cuba, left Peru.")
    assert [each.actors() for each in PARTNERSHIP.find(page)] == [("CUB", "TCD"), ("CUB", "FJI")]


@pytest.mark.parametrize(
    "words",
    [
        "Peru left Cuba and has close ties with Chad.",
        "Peru recognised Cuba in 1990 and is a close ally of Chad.",
        "Peru visited Cuba in 1990 and enjoys good relations with Chad.",
    ],
)
def test_whom_something_is_done_to_has_no_part_in_what_comes_after(
    reading: Reader, words: str
) -> None:
    assert {each.parties for each in PARTNERSHIP.find(reading(words))} == {("PER", "TCD")}
