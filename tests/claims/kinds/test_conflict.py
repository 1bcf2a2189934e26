"""Wars and clashes: between whom, from when to when."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.conflict import CONFLICT

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str, str, str]]:
    return [(" ".join(c.parties), c.status, c.start, c.end) for c in CONFLICT.find(page)]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Trade fell in the Iran–Iraq War (1980–1988).", ("IRN IRQ", "war", "1980", "1988")),
        ("It was neutral in the 1982 Falklands War.", ("ARG GBR", "war", "1982", "1982")),
        ("It was neutral in the Kalmar War of 1611.", ("DNK SWE", "war", "1611", "1611")),
        (
            "It was neutral in the War of Devolution (1667–1668).",
            ("ESP FRA", "war", "1667", "1668"),
        ),
        (
            "They broke because of the Yom Kippur War in 1973.",
            ("EGY ISR SYR", "war", "1973", "1973"),
        ),
        ("After the Russo-Japanese War of 1905 it changed.", ("JPN RUS", "war", "1905", "1905")),
        ("Ties are bad due to the Sino-Vietnamese War.", ("CHN VNM", "war", "", "")),
        ("The ongoing Nagorno-Karabakh conflict divides them.", ("ARM AZE", "", "", "")),
        ("The frozen Nagorno-Karabakh conflict divides them.", ("ARM AZE", "frozen", "", "")),
        ("In May 1941 Peru declared war on Ecuador.", ("ECU PER", "war", "1941-05", "")),
        (
            "Border clashes between Peru and Ecuador in 1981 hurt trade.",
            ("ECU PER", "skirmish", "1981", ""),
        ),
        ("They fought in 1941–42 (Ecuadorian–Peruvian War).", ("ECU PER", "war", "1941", "1942")),
        ("Peru and Ecuador are still technically at war.", ("ECU PER", "war", "", "")),
        ("In 1981 Peru and Ecuador clashed over the hills.", ("ECU PER", "skirmish", "1981", "")),
        ("Peru fought a war with Ecuador in 1941.", ("ECU PER", "war", "1941", "")),
        ("In 1981 Peru and Ecuador clashed on the border.", ("ECU PER", "skirmish", "1981", "")),
        (
            "Peruvian and Ecuadorian troops exchanged fire on the frontier in 1981.",
            ("ECU PER", "skirmish", "1981", ""),
        ),
        (
            "Peru and Ecuador were at war between 1940 and 1942.",
            ("ECU PER", "war", "1940", "1942"),
        ),
        (
            "The Ecuadorian–Peruvian War began in 1941 and ended in 1942.",
            ("ECU PER", "war", "1941", "1942"),
        ),
        (
            "The Ecuadorian–Peruvian War lasted from 1941 until 1942.",
            ("ECU PER", "war", "1941", "1942"),
        ),
        (
            "The 1941–1942 war between Peru and Ecuador cost lives.",
            ("ECU PER", "war", "1941", "1942"),
        ),
        (
            "The frozen conflict over the hills of Kashmir began in 1947.",
            ("IND PAK", "frozen", "1947", ""),
        ),
        ("The conflict over Kashmir remains unresolved.", ("IND PAK", "frozen", "", "")),
        ("In answer, Peru declared war on Ecuador.", ("ECU PER", "war", "", "")),
        ("Ties broke when Peru invaded Ecuador.", ("ECU PER", "war", "", "")),
        (
            "In 1941, Peru ended its pact and declared war on Ecuador.",
            ("ECU PER", "war", "1941", ""),
        ),
        (
            "Peru and Ecuador fought a war from 1941 to 1942 over the hills.",
            ("ECU PER", "war", "1941", "1942"),
        ),
        ("War broke out between Peru and Ecuador in 1941.", ("ECU PER", "war", "1941", "")),
        (
            "The war between Peru and Ecuador lasted from 1941 to 1942.",
            ("ECU PER", "war", "1941", "1942"),
        ),
        ("Peru and Ecuador have been at war since 1941.", ("ECU PER", "war", "1941", "")),
        ("Between 1941 and 1942 Peru was at war with Ecuador.",
         ("ECU PER", "war", "1941", "1942")),
        ("The war between Peru and Ecuador ended on 3 May 1942.",
         ("ECU PER", "war", "", "1942-05-03")),
        ("A border war was waged by Peru against Ecuador in July 1941.",
         ("ECU PER", "war", "1941-07", "")),
        ("War with Peru broke out on 3 May 1941.", ("AZE PER", "war", "1941-05-03", "")),
        ("Forty died on 29 April 2021 in clashes between Peruvian and Cuban border guards.",
         ("CUB PER", "skirmish", "2021-04-29", "")),
        ("Peruvian and Cuban forces came to blows on 10 June 2008.",
         ("CUB PER", "skirmish", "2008-06-10", "")),
        ("Ecuador was invaded by Peruvian troops in 1941.", ("ECU PER", "war", "1941", "")),
        ("In 1981 Peruvian and Cuban troops clashed.", ("CUB PER", "skirmish", "1981", "")),
        ("Peru was at war with Ecuador from 1941 to 1942.", ("ECU PER", "war", "1941", "1942")),
        (
            "The conflict between Peru and Ecuador has remained frozen since 1994.",
            ("ECU PER", "frozen", "1994", ""),
        ),
        (
            "The unresolved conflict between Peru and Ecuador hurt trade.",
            ("ECU PER", "frozen", "", ""),
        ),
        (
            "Trade fell in the War of the Spanish Succession (1701–1714).",
            ("AUT ESP FRA GBR", "war", "1701", "1714"),
        ),
    ],
)  # fmt: skip
def test_a_war_has_parties_and_dates(
    reading: Reader, words: str, said: tuple[str, str, str, str]
) -> None:
    assert told(reading(words)) == [said]


@pytest.mark.parametrize(
    "words",
    [
        "Its navy grew after the Falklands War.",
        "Chad would lend planes if Peru invaded Ecuador.",
        "Peru and Ecuador have clashed for decades over tariffs.",
        "The Cold War of 1947–1991 shaped it.",
        "Peru was not at war with Ecuador in 1941.",
        "A conflict between Peru and Ecuador was feared.",
        "Trade wars of 2018 and warm words of 2019 followed.",
        "== Further reading ==\nA History of the Falklands War, 1982",
    ],
)
def test_a_war_that_only_marks_the_time_is_no_claim(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []


def test_a_war_keeps_its_name(reading: Reader) -> None:
    (claim,) = CONFLICT.find(reading("It was neutral in the 1982 Falklands War."))
    assert claim.qualifiers["name"] == "Falklands War"
    assert claim.quote == "the 1982 Falklands War"


def test_a_war_without_names_is_that_of_the_conflict_before(reading: Reader) -> None:
    page = reading("The conflict over Kashmir remains unresolved. In 1965 a war broke out.")
    assert sorted(told(page)) == [("IND PAK", "frozen", "", ""), ("IND PAK", "war", "1965", "")]


def test_what_a_clash_became_known_as_is_its_name(reading: Reader) -> None:
    page = reading("In 1981, in what became known as the Hill Clashes, Peru and Ecuador clashed.")
    (claim,) = CONFLICT.find(page)
    assert (claim.start, claim.qualifiers) == ("1981", {"name": "Hill Clashes"})


@pytest.mark.parametrize(
    ("words", "parties", "start", "end"),
    [
        ("Chad and Peru have fought several wars.", ("PER", "TCD"), "", ""),
        ("The 1992–1995 war in Chad was long.", ("TCD",), "1992", "1995"),
        ("Then came the 2006 Lebanon War.", ("ISR", "LBN"), "2006", "2006"),
    ],
)
def test_wars_without_a_name_of_their_own(
    reading: Reader, words: str, parties: tuple[str, ...], start: str, end: str
) -> None:
    (claim,) = CONFLICT.find(reading(words))
    assert (claim.parties, claim.start, claim.end) == (parties, start, end)


@pytest.mark.parametrize(
    ("words", "parties", "start", "end"),
    [
        ("In 1982 Chad invaded Peru.", ("PER", "TCD"), "1982", ""),
        ("Chadian forces invaded Peru in May 1982.", ("PER", "TCD"), "1982-05", ""),
        ("It left after Chad's 1982 invasion of Peru.", ("PER", "TCD"), "1982", ""),
        ("It helped after the invasion of Peru by Chad in 1982.", ("PER", "TCD"), "1982", ""),
        ("The Falklands War was a short one that began in the south in 1982.", ("ARG", "GBR"),
         "1982", ""),
        ("The Falklands War ended after weeks in June 1982.", ("ARG", "GBR"), "", "1982-06"),
        ("In 1982, the Falklands War broke out.", ("ARG", "GBR"), "1982", ""),
    ],
)  # fmt: skip
def test_invasions_and_wars_that_begin_or_end(
    reading: Reader, words: str, parties: tuple[str, ...], start: str, end: str
) -> None:
    (claim,) = CONFLICT.find(reading(words))
    assert (claim.parties, claim.start, claim.end) == (parties, start, end)


def test_an_invasion_without_its_date_only_marks_the_time(reading: Reader) -> None:
    assert told(reading("Cuba joined after Chad's invasion of Peru.")) == []


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("They were at peace until the start of the Falklands War in 1982.", "1982", ""),
        ("After the end of the first Falklands War in 1982 they met.", "", "1982"),
        ("The levy led to the Falklands War between Argentina and Britain in early 1982.",
         "1982", "1982"),
    ],
)  # fmt: skip
def test_what_the_date_of_a_war_says(reading: Reader, words: str, start: str, end: str) -> None:
    (claim,) = CONFLICT.find(reading(words))
    assert (claim.start, claim.end) == (start, end)


@pytest.mark.parametrize(
    ("words", "name", "quoted"),
    [
        ("Chad and Cuba fought the short Lake War of 2003.", "Lake War",
         "Chad and Cuba fought the short Lake War of 2003"),
        ("The Lake War between Chad and Cuba broke out in 2003.", "Lake War",
         "Lake War between Chad and Cuba broke out in 2003"),
        ("Bolivia and Chile fought the War of the Pacific from 1879.", "War of the Pacific",
         "Bolivia and Chile fought the War of the Pacific from 1879"),
        ("They met after the end of the Falklands War in 1982.", "Falklands War",
         "the end of the Falklands War in 1982"),
    ],
)  # fmt: skip
def test_a_named_war_is_quoted_with_those_who_fight_it(
    reading: Reader, words: str, name: str, quoted: str
) -> None:
    (claim,) = CONFLICT.find(reading(words))
    assert (claim.qualifiers["name"], claim.quote) == (name, quoted)


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("It backed Argentina over the Falklands War.", ["ARG GBR"]),
        ("Its neutrality in the Winter War is remembered.", ["FIN SUHH"]),
        ("Because of the Chadian civil war, trade fell.", ["TCD"]),
        ("The Suez Crisis hurt its name.", ["EGY FRA GBR ISR"]),
        ("It grieves over the [[Chadian Civil War (1960)|cruel civil war]].", ["TCD"]),
        ("It dreads its [[Chad–Cuba proxy conflict|conflict with Cuba]].", ["CUB TCD"]),
        ("The [[Nigerian Civil War|war in Nigeria]] hurt trade.", ["Biafra NGA"]),
        ("It has [[Declaration of war|declared war]] on hunger.", []),
        ("It met [[Chadian Civil War|Idriss Déby]] there.", []),
        ("Trade fell during the Falklands War.", []),
        ("It has grown since the end of the Winter War.", []),
        ("It slept through the days of the Great Reef and Napoleonic Wars.", []),
        ("A hospital was built by Falklands War veterans.", []),
        ("The Falklands War Museum opened.", []),
        ("Post-Falklands War trade grew.", []),
    ],
)
def test_a_named_war_is_told_unless_it_only_marks_the_time(
    reading: Reader, words: str, parties: list[str]
) -> None:
    assert [" ".join(each.parties) for each in CONFLICT.find(reading(words))] == parties


def test_those_who_fight_in_a_world_war_do_not_fight_one_another(reading: Reader) -> None:
    assert told(reading("Cuba and Chad fought in the Second World War of 1939.")) == []


@pytest.mark.parametrize(
    "words",
    [
        "Border clashes took place between Peru and Cuba in 1981 and 1995.",
        "Peru and Cuba fought two wars, in 1981 and 1995.",
    ],
)
def test_each_date_that_is_listed_is_of_a_fight_of_its_own(reading: Reader, words: str) -> None:
    assert [each.start for each in CONFLICT.find(reading(words))] == ["1981", "1995"]
