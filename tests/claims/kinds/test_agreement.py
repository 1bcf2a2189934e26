"""Who signed what with whom, when."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.agreement import AGREEMENT

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str, str, str]]:
    return [
        (" ".join(each.parties), str(each.qualifiers["type"]), each.date, each.modality)
        for each in AGREEMENT.find(page)
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "On 3 May 2004, Peru and Chile signed an agreement on fishing.",
            ("CHL PER", "fishing agreement", "2004-05-03", ""),
        ),
        (
            "It signed a partnership and cooperation agreement with the European Union.",
            ("AZE European Union", "partnership and cooperation agreement", "", ""),
        ),
        (
            "The pact was signed by the envoys of Cuba and Fiji to the European Union in 2003.",
            ("CUB FJI", "pact", "2003", ""),
        ),
        (
            "A memorandum of understanding between Fiji and Cuba was signed in June 2009.",
            ("CUB FJI", "mou", "2009-06", ""),
        ),
        (
            "In 2003, the Cuban Sugar Board and the Fijian Navy signed a contract.",
            ("CUB FJI", "contract", "2003", ""),
        ),
        (
            "Cuba and Fiji improved their ties by signing a fishing agreement in 2007.",
            ("CUB FJI", "fishing agreement", "2007", ""),
        ),
        (
            "The Sugar Trade Agreement concluded by Cuba with Fiji in 1989 is still valid.",
            ("CUB FJI", "trade agreement", "1989", ""),
        ),
        (
            "In 2001 an agreement was signed between Cuba and Fiji.",
            ("CUB FJI", "agreement", "2001", ""),
        ),
        (
            "Cuban President Fidel Castro and Chilean President Salvador Allende signed a pact.",
            ("CHL CUB", "pact", "", ""),
        ),
        ("A treaty was signed with Fiji in Suva in 2012.", ("AZE FJI", "treaty", "2012", "")),
        (
            "Negotiations on a fishing pact between Cuba and Fiji began in 2010.",
            ("CUB FJI", "fishing pact", "", "intended"),
        ),
        (
            "Both welcomed the proposal and signed the Treaty of Amity between Cuba and Fiji.",
            ("CUB FJI", "treaty", "", ""),
        ),
        (
            "In 1994, both Cuba and Fiji agreed to observe a cease-fire.",
            ("CUB FJI", "ceasefire", "1994", ""),
        ),
        ("Cuba and Fiji signed a truce in 1994.", ("CUB FJI", "ceasefire", "1994", "")),
        ("Cuba concluded an armistice with Fiji in 1994.", ("CUB FJI", "ceasefire", "1994", "")),
        (
            "A truce was signed by Cuba and Fiji in 1994.",
            ("CUB FJI", "ceasefire", "1994", ""),
        ),
        (
            "An armistice between Cuba and Fiji was signed in 1994.",
            ("CUB FJI", "ceasefire", "1994", ""),
        ),
        (
            "Fiji plans to sign a free trade agreement with Cuba.",
            ("CUB FJI", "free trade agreement", "", "intended"),
        ),
        (
            "Australia and Chile concluded the Australia-Chile Free Trade Agreement in 2008.",
            ("AUS CHL", "free trade agreement", "2008", ""),
        ),
        (
            "Cuba and Fiji are negotiating a fishing agreement.",
            ("CUB FJI", "fishing agreement", "", "intended"),
        ),
        (
            "In 1998 Cuba and Fiji began talks on a trade agreement.",
            ("CUB FJI", "trade agreement", "1998", "intended"),
        ),
        (
            "Havana and Suva concluded a sugar agreement in 1973.",
            ("CUB FJI", "sugar agreement", "1973", ""),
        ),
        (
            "The leaders of Cuba and Fiji agreed to a peace deal in 1981.",
            ("CUB FJI", "peace deal", "1981", ""),
        ),
        (
            "Cuba and Fiji signed the final version of the Reef Pact in 1987.",
            ("CUB FJI", "pact", "1987", ""),
        ),
        (
            "Fiji made peace with Cuba in 1978.",
            ("CUB FJI", "peace", "1978", ""),
        ),
        (
            "In 1999 Fiji signed a security pact with its eastern neighbour Tonga.",
            ("FJI TON", "security pact", "1999", ""),
        ),
        (
            "In 2004, the fishery ministers of Cuba and Fiji signed a roadmap.",
            ("CUB FJI", "roadmap", "2004", ""),
        ),
        (
            "Raul Tora of Cuba and Ana Vula of Fiji signed a comprehensive settlement in 1998.",
            ("CUB FJI", "settlement", "1998", ""),
        ),
        (
            "A long-term partnership between Cuba and Fiji was signed in 2012.",
            ("CUB FJI", "long-term partnership", "2012", ""),
        ),
        (
            "A pact on reefs was signed in 1990 by Cuban minister Ana Paz and Fijian envoy Tora.",
            ("CUB FJI", "reefs pact", "1990", ""),
        ),
        (
            "The European Union and Fiji signed the Suva Pact in 2001.",
            ("European Union FJI", "pact", "2001", ""),
        ),
        (
            "In 2012, the Cuban minister signed a pact with a representative of Fiji.",
            ("CUB FJI", "pact", "2012", ""),
        ),
        (
            "In 2012, the Cuban minister met the Fijian premier and signed a pact.",
            ("CUB FJI", "pact", "2012", ""),
        ),
        (
            "Cuba and Fiji agreed to sign a reef pact.",
            ("CUB FJI", "reef pact", "", "intended"),
        ),
        (
            "The islanders urged Cuba and Fiji to reach an agreement.",
            ("CUB FJI", "agreement", "", "intended"),
        ),
    ],
)
def test_what_is_signed_has_parties_and_a_type(
    reading: Reader, words: str, said: tuple[str, str, str, str]
) -> None:
    assert told(reading(words)) == [said]


def test_several_treaties_are_one_with_each(reading: Reader) -> None:
    page = reading("In 2002 Fiji signed trade agreements with Cuba and Peru.")
    assert sorted(told(page)) == [
        ("CUB FJI", "trade agreement", "2002", ""),
        ("FJI PER", "trade agreement", "2002", ""),
    ]


def test_what_one_alone_ratifies_is_an_agreement_of_its_own(reading: Reader) -> None:
    page = reading("Fiji ratified the Ottawa Convention in 1998.")
    assert told(page) == [("FJI", "convention", "1998", "")]


def test_a_cooperation_agreement_stands_in_a_list(reading: Reader) -> None:
    page = reading("It has ties with:\n* [[Europol]] (Cooperation agreement)\n")
    assert told(page) == [("AZE Europol", "cooperation agreement", "", "")]


@pytest.mark.parametrize(
    "words",
    [
        "An agreement was concluded with two oil companies.",
        "The president signed it into law in 2004.",
        "Fiji signed an agreement.",
    ],
)
def test_without_a_known_counterpart_there_is_no_claim(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []


def test_a_name_is_kept(reading: Reader) -> None:
    page = reading("Fiji and Cuba signed a charter on reef protection in 2011.")
    (claim,) = AGREEMENT.find(page)
    assert claim.qualifiers == {"type": "charter"}
    page = reading("Fiji and Cuba signed the Reef Protection Charter in 2011.")
    (claim,) = AGREEMENT.find(page)
    assert claim.qualifiers == {"type": "charter", "name": "Reef Protection Charter"}

    page = reading("Fiji and Cuba signed the Charter on Reef Protection in 2011.")
    (claim,) = AGREEMENT.find(page)
    assert claim.qualifiers == {"type": "charter", "name": "Charter on Reef Protection"}


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("The Suva Pact was signed in 2001 and ratified by Cuba and Fiji in 2003.", "2001"),
        ("Cuba and Fiji were rivals until 15 June 1974 when they signed a pact.", "1974-06-15"),
        ("Lately (May 2008) Cuba and Fiji signed a pact on reefs.", "2008-05"),
        ("In 2017, following the end of the war, Cuba and Fiji signed a pact.", "2017"),
        ("The leaders of Cuba and Fiji met on 11 July 1998 to sign the Reef Pact.", "1998-07-11"),
        ("The pact on reefs between Cuba and Fiji has been in place since 1995.", "1995"),
        ("Fiji left its defence pacts with Cuba, dating from 1966.", "1966"),
        ("The Cuba-Fiji Reef Treaty came into force in 2018.", "2018"),
        # When it came into force is not when it was signed.
        ("Cuba and Fiji signed a pact on trade, which came into force in 2004.", ""),
        ("The union rests on a treaty of reefs (1996), the Cuba-Fiji Pact and a charter.", ""),
    ],
)
def test_when_it_was_made_stands_around_it(reading: Reader, words: str, date: str) -> None:
    assert [each.date for each in AGREEMENT.find(reading(words))] == [date]


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("Cuba and Fiji signed a contract for purchasing helicopters.", "contract"),
        ("Cuba and Fiji reached an agreement on what Fiji will pay.", "agreement"),
        ("Cuba and Fiji signed the Cuba-Fiji Consular Services Sharing Agreement.",
         "consular services sharing agreement"),
        ("Cuba and Fiji signed a significant four-point agreement.", "agreement"),
        ("Cuba and Fiji signed a mutual legal assistance treaty.",
         "mutual legal assistance treaty"),
        ("Cuba and Fiji signed an agreement on trade, tourism and civil aviation in Suva.",
         "trade, tourism and civil aviation agreement"),
        ("Cuba and Fiji signed a joint declaration on reefs.", "joint declaration"),
        ("Cuba and Fiji renewed the age old treaty of peace.", "treaty"),
    ],
)  # fmt: skip
def test_a_type_tells_the_matter(reading: Reader, words: str, what: str) -> None:
    assert [each.qualifiers["type"] for each in AGREEMENT.find(reading(words))] == [what]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Cuba and Fiji signed the Treaty of Amity, Fishing and Navigation in 1853.",
         "Treaty of Amity, Fishing and Navigation"),
        ("Following the signing of the Cuba-Fiji Declaration of Principles, Chad left.",
         "Cuba-Fiji Declaration of Principles"),
    ],
)  # fmt: skip
def test_a_name_goes_on_behind_its_noun(reading: Reader, words: str, name: str) -> None:
    assert [each.qualifiers["name"] for each in AGREEMENT.find(reading(words))] == [name]


def test_a_quote_ends_with_what_is_signed(reading: Reader) -> None:
    page = reading("Cuba and Fiji signed Memoranda of Understanding on trade and a map of reefs.")
    (claim,) = AGREEMENT.find(page)
    assert claim.quote == "Cuba and Fiji signed Memoranda of Understanding on trade"


def test_a_dated_treaty_is_made_whatever_is_sought(reading: Reader) -> None:
    page = reading("The plans of Cuba breach the 1929 Cuba-Fiji treaty.")
    assert told(page) == [("CUB FJI", "treaty", "1929", "")]


def test_a_ceasefire_is_that_of_the_conflict_before(reading: Reader) -> None:
    page = reading(
        "The conflict over Kashmir went on. In 1949, a British-brokered ceasefire ended the war."
    )
    assert told(page) == [("IND PAK", "ceasefire", "1949", "")]


def test_one_verb_governs_two_treaties(reading: Reader) -> None:
    page = reading("Cuba and Fiji concluded a convention in 1867 and a treaty of peace in 1881.")
    assert told(page) == [
        ("CUB FJI", "convention", "1867", ""),
        ("CUB FJI", "treaty", "1881", ""),
    ]


def test_a_treaty_told_of_before_is_not_between_those_in_view(reading: Reader) -> None:
    assert not told(reading("== Cuba ==\nThe treaty was signed in Lima in 1994."))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("The two leaders signed a fishing pact.", ("AZE FJI", "fishing pact", "", "")),
        ("The treaty of 1960 was followed by a pact signed in Suva.", ("AZE FJI", "pact", "", "")),
        ("Eight pacts were signed to strengthen ties between the two neighbouring countries.",
         ("AZE FJI", "pact", "", "")),
        ("Trade rests on the Treaty of Amity, Fishing and Navigation signed in 1953.",
         ("AZE FJI", "treaty", "1953", "")),
        ("The envoys of both countries to the Bank signed an accord.",
         ("AZE FJI", "accord", "", "")),
        ("Azerbaijan and Fiji revised their fishing treaty.",
         ("AZE FJI", "fishing treaty", "", "")),
        ("A pact on seas, ports and reefs was signed in 1990.",
         ("AZE FJI", "seas, ports and reefs pact", "1990", "")),
        ("In 1994, Fijian Premier Ana Vula signed a treaty of friendship.",
         ("AZE FJI", "treaty", "1994", "")),
    ],
)  # fmt: skip
def test_those_in_view_sign_what_nobody_else_is_named_to(
    reading: Reader, words: str, said: tuple[str, str, str, str]
) -> None:
    assert said in told(reading(f"== Fiji ==\n{words}"))


@pytest.mark.parametrize(
    "words",
    [
        "Cuba and Fiji established a partnership.",
        "A partnership was established between Cuba and Fiji.",
        "Cuba helped to negotiate an agreement on reefs.",
        "The Cuban minister, on a visit to Fiji, signed the Convention on Mines.",
        "In 2003, the Cuban firm Azcuba and the Fijian company Suva Sugar signed a contract.",
        "In 2003, the Cuban sugar giant Azcuba signed an agreement with Fiji to mill its cane.",
        "Cuba has a co-operation program with Fiji.",
        "Cuba was third to sign a compact with the Fiji-funded Reef Corporation.",
        "The League said that it would refuse to ratify the treaty.",
        "Cuba and Fiji hold meetings to discuss bilateral agreements.",
        "The Cuban Pact was broken by Fiji and the Suva Pact by Cuba.",
        "The Suva Treaty allows free passage between Cuba and Fiji.",
        "The League, Cuba and Fiji had adopted the same naming convention.",
    ],
)
def test_neither_what_is_not_signed_nor_what_many_sign_is_of_two(
    reading: Reader, words: str
) -> None:
    assert told(reading(words)) == []


def test_what_it_replaces_does_not_date_it(reading: Reader) -> None:
    words = "Cuba and Fiji signed a reef pact, replacing an older document signed in 1998."
    found = {each.qualifiers["type"]: each.date for each in AGREEMENT.find(reading(words))}
    assert found["reef pact"] == ""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "In 1990 Chad signed an agreement to open a river port with Peru.",
            "agreement to open a river port",
        ),
        (
            "In 1990 Chad and Peru signed a deal on setting up fish farms.",
            "deal on setting up fish farms",
        ),
    ],
)
def test_an_agreement_is_told_by_what_it_is_to_do(reading: Reader, words: str, told: str) -> None:
    (found,) = AGREEMENT.find(reading(words))
    assert found.qualifiers["type"] == told
    assert told in found.quote


def test_a_type_does_not_hang_on_a_pronoun(reading: Reader) -> None:
    (found,) = AGREEMENT.find(
        reading("In 1990 Chad and Peru signed an agreement to open their ports.")
    )
    assert found.qualifiers["type"] == "agreement"


def test_what_is_only_meant_is_quoted_with_the_words_that_say_so(reading: Reader) -> None:
    (claim,) = AGREEMENT.find(reading("Talks on a fishing pact with Fiji began in 2010."))
    assert claim.quote == "Talks on a fishing pact with Fiji"
