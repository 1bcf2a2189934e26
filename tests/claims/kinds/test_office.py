"""Who is said to hold which office, in whose service."""

from collections.abc import Callable

import pytest

from comity.claims import Claim, Reading
from comity.claims.kinds.office import OFFICE

Reader = Callable[[str], Reading]


def told(claim: Claim) -> tuple[str, str, str]:
    return claim.subject, claim.object, str(claim.qualifiers["role"])


@pytest.mark.parametrize(
    ("words", "who", "serves", "role"),
    [
        ("Ecuadorian President Rafael Correa came.", "Rafael Correa", "ECU", "President"),
        (
            "They met Hungary's foreign minister, Péter Szijjártó.",
            "Péter Szijjártó",
            "HUN",
            "Minister of Foreign Affairs",
        ),
        (
            "The Georgian ambassador to Fiji is Nino Beridze.",
            "Nino Beridze",
            "GEO",
            "Ambassador to Fiji",
        ),
        ("Peruvian President Ana A. Rojas came.", "Ana A. Rojas", "PER", "President"),
        (
            "Prime Minister of Japan Shinzo Abe spoke.",
            "Shinzo Abe",
            "JPN",
            "Prime Minister",
        ),
        (
            "In 1991 President Ana Rojas announced that Peru had won.",
            "Ana Rojas",
            "PER",
            "President",
        ),
        (
            "Peru waited until 1999, when President Ana Rojas left.",
            "Ana Rojas",
            "PER",
            "President",
        ),
        (
            "It is led by Ana Rojas, Chairman of the Lima Gold Mining Group.",
            "Ana Rojas",
            "Lima Gold Mining Group",
            "Chairman",
        ),
        (
            "Cuban Civil Aviation Minister Ana Rojas came.",
            "Ana Rojas",
            "CUB",
            "Civil Aviation Minister",
        ),
        ("Taiwanese President Tsai Ing-wen spoke.", "Tsai Ing-wen", "TWN", "President"),
        ("Nino Beridze, president of Georgia, spoke.", "Nino Beridze", "GEO", "President"),
        (
            "Syrian President Bashar al-Assad came in 2009.",
            "Bashar al-Assad",
            "SYR",
            "President",
        ),
    ],
)
def test_a_title_beside_a_name_tells_the_office(
    reading: Reader, words: str, who: str, serves: str, role: str
) -> None:
    assert [told(each) for each in OFFICE.find(reading(words))] == [(who, serves, role)]


def test_the_same_office_is_told_once_a_section(reading: Reader) -> None:
    text = "Cuban President Fidel Castro came. Cuban President Fidel Castro left."
    assert len(list(OFFICE.find(reading(text)))) == 1
    again = f"== First ==\n{text}\n== Second ==\n{text}"
    assert len(list(OFFICE.find(reading(again)))) == 2


def test_a_part_of_a_name_means_the_full_name_of_the_document(reading: Reader) -> None:
    text = "Cuban President Fidel Castro came.\n\n== Later ==\nPresident Castro left."
    assert {told(each) for each in OFFICE.find(reading(text))} == {
        ("Fidel Castro", "CUB", "President")
    }


def test_an_office_passes_from_one_to_another_on_a_date(reading: Reader) -> None:
    text = "Cuban President Fidel Castro came. Castro was replaced by Ana Rojas in March 2008."
    dated = [each for each in OFFICE.find(reading(text)) if each.start or each.end]
    assert [(each.subject, each.object, each.start, each.end) for each in dated] == [
        ("Ana Rojas", "CUB", "2008-03", ""),
        ("Fidel Castro", "CUB", "", "2008-03"),
    ]


def test_a_link_tells_whom_a_title_serves(reading: Reader) -> None:
    (claim,) = OFFICE.find(reading("The [[President of Cuba|president]] Ana Rojas came."))
    assert (claim.subject, claim.object) == ("Ana Rojas", "CUB")


def test_a_title_whose_state_is_not_told_is_no_claim(reading: Reader) -> None:
    assert not list(OFFICE.find(reading("In 2001 President Nino Beridze gave a speech.")))


def test_an_envoy_is_appointed_on_a_date_within_the_clause(reading: Reader) -> None:
    words = (
        "The Government of Peru in May 2012 appointed Ana Roa as the new Peruvian envoy to Fiji."
    )
    (claim,) = OFFICE.find(reading(words.replace("envoy", "ambassador")))
    assert (*told(claim), claim.start) == ("Ana Roa", "PER", "Ambassador to Fiji", "2012-05")


def test_a_term_is_told_by_the_dates_behind_it(reading: Reader) -> None:
    words = (
        "Peru has been a member of NATO since 1945, and Peruvian Ana Roa served as NATO "
        "Secretary General from 1981 to 1991."
    )
    (claim,) = OFFICE.find(reading(words))
    assert (*told(claim), claim.start, claim.end) == (
        "Ana Roa", "NATO", "Secretary-General", "1981", "1991"
    )  # fmt: skip


def test_since_when_an_office_is_held_is_told(reading: Reader) -> None:
    (claim,) = OFFICE.find(reading("In 2012, Israel appointed Dana Levi as ambassador to Fiji."))
    assert (claim.object, claim.start, claim.qualifiers["role"]) == (
        "ISR",
        "2012",
        "Ambassador to Fiji",
    )


def test_two_heads_of_government_serve_two_states(reading: Reader) -> None:
    page = reading("German Chancellor Anna Schmidt and Prime Minister Taro Sato agreed on it.")
    assert [told(each) for each in OFFICE.find(page)] == [("Anna Schmidt", "DEU", "Chancellor")]


def test_whom_a_person_serves_is_known_from_elsewhere_in_the_document(reading: Reader) -> None:
    page = reading("Peruvian President Ana Rojas came.\n\n== Chad ==\nPresident Rojas spoke of it.")
    assert [told(each) for each in OFFICE.find(page)] == [("Ana Rojas", "PER", "President")] * 2


@pytest.mark.parametrize(
    "words",
    [
        "They feared the pro-Peruvian president Ana Rojas.",
        "See the List of visits of Pope Francis outside Italy.",
        "Roa won a second term as President of Cuba, Ana Rojas sent him a letter.",
        "Ana Rojas, a minister in the cabinets of Roa and Luis Paz, was elected President of Cuba.",
        "Cuba recognised opposition leader Ana Rojas.",
    ],
)
def test_whom_a_title_does_not_serve_is_not_guessed(reading: Reader, words: str) -> None:
    assert not list(OFFICE.find(reading(words)))


def test_who_became_the_first_to_visit_had_the_office_before(reading: Reader) -> None:
    page = reading("In 1990, Ana Rojas became the first Peruvian President to visit Fiji.")
    assert [each.start for each in OFFICE.find(page)] == [""]


def test_a_diplomat_is_posted_on_the_day_relations_begin(reading: Reader) -> None:
    words = (
        "They began on 3 May 1864 when was appointed first Minister Resident of Peru to Chad, "
        "residing in Lima, Mr. Luis Paz."
    )
    (claim,) = OFFICE.find(reading(words))
    assert told(claim) == ("Luis Paz", "PER", "Minister Resident to Chad")
    assert claim.start == "1864-05-03"


def test_who_is_accredited_to_a_state_serves_there_from_that_day(reading: Reader) -> None:
    words = (
        "They began on 3 May 1964 when accredited first Ambassador of Peru to Chad (resident in "
        "Lima) M. Luis Paz."
    )
    (claim,) = OFFICE.find(reading(words))
    assert (told(claim)[0], claim.start) == ("Luis Paz", "1964-05-03")


@pytest.mark.parametrize(
    ("words", "offices"),
    [
        (
            "The Cuban opposition leader Ana Rojas left.",
            [("Ana Rojas", "CUB", "Opposition Leader")],
        ),
        ("Cuban general Ana Rojas left.", [("Ana Rojas", "CUB", "General")]),
        ("The Pope and Queen Ana Rojas of Cuba left.", [("Ana Rojas", "CUB", "Queen")]),
        (
            "Cuban Deputy Assistant Secretary of State Ana Rojas left.",
            [("Ana Rojas", "CUB", "Deputy Assistant Secretary of State")],
        ),
        (
            "Cuban dictator General Ana Rojas left.",
            [("Ana Rojas", "CUB", "Dictator")],
        ),
        (
            "The election of Ana Rojas as president of Cuba surprised them.",
            [("Ana Rojas", "CUB", "President")],
        ),
        (
            "Cuba wanted Ana Rojas as president of the fair.",
            [],
        ),
        (
            "The appointment of Ana Rojas as Cuba's ambassador in Suva pleased them.",
            [("Ana Rojas", "CUB", "Ambassador to Fiji")],
        ),
        (
            "Cuban Deputy Prime Minister and Minister of Trade Ana Rojas came.",
            [
                ("Ana Rojas", "CUB", "Deputy Prime Minister"),
                ("Ana Rojas", "CUB", "Minister of Trade"),
            ],
        ),
        (
            "They met the President and Foreign Minister Ana Rojas of Cuba.",
            [
                ("Ana Rojas", "CUB", "Minister of Foreign Affairs"),
            ],
        ),
        (
            "Cuba has a seat there. Its ambassador to the United Nations is Ana Rojas.",
            [("Ana Rojas", "CUB", "Ambassador to the United Nations")],
        ),
        ("Cuba and Chad have a seat. Its ambassador to the United Nations is Ana Rojas.", []),
        ("Fijian bowlers play in the [[Indian Premier League]].", []),
        (
            "They wrote to King [[Olav IX of Norway|Olav IX]].",
            [
                ("Olav IX of Norway", "NOR", "King"),
            ],
        ),
        (
            "Peruvian Presidents Ana Rojas and Luis Paz came.",
            [("Ana Rojas", "PER", "President"), ("Luis Paz", "PER", "President")],
        ),
        ("The Peruvian dictator Luis Paz came.", [("Luis Paz", "PER", "Dictator")]),
        (
            "Peruvian Foreign Minister Ana Rojas met her Cuban counterpart, Luis Paz.",
            [
                ("Ana Rojas", "PER", "Minister of Foreign Affairs"),
                ("Luis Paz", "CUB", "Minister of Foreign Affairs"),
            ],
        ),
        (
            "== Peru ==\nPeruvian President Ana Rojas was received by President Rashid Aliyev.",
            [("Ana Rojas", "PER", "President"), ("Rashid Aliyev", "AZE", "President")],
        ),
        (
            "In 1990 was accredited Luis Paz; Luis Paz had been appointed as nothing.",
            [],
        ),
    ],
)
def test_titles_of_several_and_of_their_hosts(
    reading: Reader, words: str, offices: list[tuple[str, str, str]]
) -> None:
    assert sorted(told(each) for each in OFFICE.find(reading(words))) == sorted(offices)


def test_persons_are_named_with_a_council_and_a_company(reading: Reader) -> None:
    words = (
        "It has ties to senior ex-Peruvian government officials including Ana Rojas and Luis Paz, "
        "as they serve on the Council of Elders of the Baku Trade Chamber (BTC). BTC is co-chaired "
        "by Eva Stern, President of Lima Gold Group and Juan Cruz."
    )
    claims = {told(each) for each in OFFICE.find(reading(words))}
    assert claims == {
        ("Ana Rojas", "PER", "former senior government official"),
        ("Luis Paz", "PER", "former senior government official"),
        ("Ana Rojas", "Baku Trade Chamber", "Council of Elders"),
        ("Luis Paz", "Baku Trade Chamber", "Council of Elders"),
        ("Eva Stern", "Baku Trade Chamber", "Co-chair"),
        ("Juan Cruz", "Baku Trade Chamber", "Co-chair"),
        ("Eva Stern", "Lima Gold Group", "President"),
    }


@pytest.mark.parametrize(
    ("words", "since", "until"),
    [
        ("Ana Rojas, Peruvian Foreign Minister since June 2020, came.", "2020-06", ""),
        ("Peruvian President Ana Rojas, in power from 1985 to 1990, came.", "1985", "1990"),
        ("Peruvian President Ana Rojas (1985–1990) came.", "1985", "1990"),
        ("Peruvian President Ana Rojas (1901–1990) came.", "", ""),
        (
            "They met Peruvian President Ana Rojas, who took office in February 1999.",
            "1999-02",
            "",
        ),
    ],
)
def test_the_term_that_follows_a_name_is_told(
    reading: Reader, words: str, since: str, until: str
) -> None:
    (claim,) = OFFICE.find(reading(words))
    assert (claim.start, claim.end) == (since, until)


def test_two_of_one_office_serve_those_named_in_their_order(reading: Reader) -> None:
    page = reading("The Cuban and Fijian presidents Ana Rojas and Epeli Vula spoke.")
    found = {(claim.subject, claim.object) for claim in OFFICE.find(page)}
    assert found == {("Ana Rojas", "CUB"), ("Epeli Vula", "FJI")}


def test_an_article_called_by_title_and_name_is_named_without_the_title(reading: Reader) -> None:
    (claim,) = OFFICE.find(reading("The French [[President Duval]] spoke."))
    assert claim.subject == "Duval"


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("opened its office with appointed Ambassador of Peru to Chad Mr. Luis Paz", "."),
        ("Luis Paz was named the first Ambassador of Peru in Chad", " by mail."),
    ],
)  # fmt: skip
def test_a_post_is_quoted_with_what_its_start_rests_on(
    reading: Reader, words: str, rest: str
) -> None:
    words = f"They began on 3 May 1964 when {words}"
    found = OFFICE.find(reading(words + rest))
    claim = next(each for each in found if each.subject == "Luis Paz")
    assert (claim.start, claim.quote) == ("1964-05-03", words)
    assert claim.qualifiers["role"] == "Ambassador to Chad"


@pytest.mark.parametrize(
    "words",
    ["handed his letters of credence to King of Chad Ali", "presented his credentials to Chad"],
)
def test_no_term_begins_with_credentials(reading: Reader, words: str) -> None:
    page = reading(f"They began on 3 May 1964 when Ambassador of Peru Luis Paz {words}.")
    claim = next(each for each in OFFICE.find(page) if each.subject == "Luis Paz")
    assert (claim.start, claim.quote) == ("", "Ambassador of Peru Luis Paz")


def test_credentials_are_handed_to_the_other_of_the_two(reading: Reader) -> None:
    table = (
        '{| class="wikitable"\n! Country !! Date !! Notes\n|-\n| {{flag|Chad}} || 3 May 1964 || '
        "Both countries established diplomatic relations on 3 May 1964 when Ambassador of Chad "
        "Luis Paz presented his credentials.\n|}"
    )
    (claim,) = OFFICE.find(reading(table))
    assert claim.qualifiers["role"] == "Ambassador to Azerbaijan"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "President Ana Rojas of Peru came.",
            ("Ana Rojas", "PER", "President", "President Ana Rojas of Peru"),
        ),
        (
            "King Vula II of Tonga, Fiji and Cuba met.",
            ("Vula II", "TON", "King", "King Vula II of Tonga"),
        ),
        (
            "The current Foreign Minister of Fiji is Ana Vula.",
            (
                "Ana Vula",
                "FJI",
                "Minister of Foreign Affairs",
                "The current Foreign Minister of Fiji is Ana Vula",
            ),
        ),
        (
            "The first Ambassador of Fiji to Peru was Ana Vula.",
            (
                "Ana Vula",
                "FJI",
                "Ambassador to Peru",
                "The first Ambassador of Fiji to Peru was Ana Vula",
            ),
        ),
    ],
)
def test_whom_one_serves_may_stand_behind_the_name_or_the_office(
    reading: Reader, words: str, said: tuple[str, str, str, str]
) -> None:
    told = [
        (each.subject, each.object, each.qualifiers["role"], each.quote)
        for each in OFFICE.find(reading(words))
    ]
    assert told == [said]
