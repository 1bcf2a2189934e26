"""Visits, meetings, speeches and envoys of two states, where the two in view tell whose."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]
HEADED = "== Bilateral relations ==\n=== Chile ===\n"


def told(page: Reading) -> list[tuple[str, str]]:
    return sorted((" ".join(each.parties), each.date) for each in EVENT.find(page))


def whats(page: Reading) -> list[tuple[str, str]]:
    return [(each.qualifiers["what"], each.date) for each in EVENT.find(page)]


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("President Elin Roa visited Azerbaijan in May 2003.", "2003-05"),
        ("In 2003, The Hon Mr Elin Roa MP visited Azerbaijan to open a bridge.", "2003"),
        ("In 1962, President Elin Roa and her husband visited Chile.", "1962"),
        ("King Elin Roa was the first Arab ruler to make an official visit to Chile in 1976.",
         "1976"),
        ("In June 1940, a Chilean goodwill mission visited New Hope and Old Bay.", "1940-06"),
        ("The Chilean President, Elin Roa, visited the island in 2022.", "2022"),
        ("A Chilean delegation went to Baku as early as May 1959.", "1959-05"),
        ("In 1984 the Chilean King Elin Roa visited the Azerbaijani Riviera.", "1984"),
        ("Chile's Culture and Vice-Minister, Prince Elin Roa arrived in Baku in 2013.", "2013"),
        ("On 4 May 2005 Chile's military commander, Commodore Roa began an official visit to Baku.",
         "2005-05-04"),
        ("The first Chilean visit to Baku was by Elin Roa in June 2000.", "2000-06"),
        ("The most recent Chilean state visit was by King Elin Roa in 2013.", "2013"),
        ("A lease was signed in May 2003 during a visit by Chile's King Elin Roa to Baku.",
         "2003-05"),
        ("In 2003, following a visit by Elin Roa to Chile, a school was opened.", "2003"),
        ("President Elin Roa's state visit to Chile in May 2003 was the last.", "2003-05"),
        ("Elin Roa's first trip as king was to Santiago in May 2003.", "2003-05"),
        ("Following her visit to Chile in 1999, former President Elin Roa built a school.", "1999"),
        ("The Chilean King later reciprocated by official visit to Baku in 2005.", "2005"),
    ],
)  # fmt: skip
def test_a_visit_of_one_of_the_two_is_to_the_other(reading: Reader, words: str, date: str) -> None:
    assert told(reading(HEADED + words)) == [("AZE CHL", date)]


def test_an_officer_of_no_state_is_of_our_own_where_no_other_is_in_view(reading: Reader) -> None:
    words = "Prime Minister Elin Roa visited Peru in 1918."
    assert told(reading(words)) == [("AZE PER", "1918")]


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("In 1974 and May 1983, King Elin Roa of Chile visited Baku.", ["1974", "1983-05"]),
        ("President Elin Roa has made two state visits to Santiago (May 1995, June 2014)",
         ["1995-05", "2014-06"]),
    ],
)  # fmt: skip
def test_each_date_of_several_is_a_visit(reading: Reader, words: str, dates: list[str]) -> None:
    assert told(reading(HEADED + words)) == [("AZE CHL", each) for each in dates]


def test_visits_that_answer_one_are_told_by_it(reading: Reader) -> None:
    opens = f"{HEADED}King Elin Roa visited Chile in 1990. "
    answer = opens + "This was reciprocated by the King of Chile in May 1993."
    assert whats(reading(answer))[1:] == [("visit of the King of Chile", "1993-05")]
    several = opens + "This was followed by President Ana Vula in 1995 and Queen Ona Kos in 1997."
    assert whats(reading(several))[1:] == [
        ("visit of President Ana Vula", "1995"), ("visit of Queen Ona Kos", "1997")
    ]  # fmt: skip
    dates = opens + "This was followed by further royal visits in 1995 and 1997."
    assert [date for _, date in whats(reading(dates))[1:]] == ["1995", "1997"]


@pytest.mark.parametrize(
    "words",
    [
        "A fair opened in 1990. This was followed by King Elin Roa in 1991.",
        "King Elin Roa once visited Chile. This was followed by the war of 1991.",
        "President Elin Roa visited Western Europe in 2003.",
        "In 1999 a Chilean made a visit of goodwill to Peru.",
        "Chilean envoys read the Daily Visit in 1999.",
        "2,000 Chilean tourists visited Azerbaijan in 2017.",
    ],
)
def test_no_visit_between_the_two(reading: Reader, words: str) -> None:
    assert ("AZE CHL" in {who for who, _ in told(reading(HEADED + words))}) is False


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("President Elin Roa addressed the Chilean Parliament by video on 3 May 2022.",
         "2022-05-03"),
        ("In 2006, King Elin Roa became the first Azeri king to address the Chilean Congress.",
         "2006"),
    ],
)  # fmt: skip
def test_a_speech_before_a_parliament(reading: Reader, words: str, date: str) -> None:
    assert told(reading(HEADED + words)) == [("AZE CHL", date)]


def test_a_speech_before_an_assembly(reading: Reader) -> None:
    words = (
        "President Elin Roa of Azerbaijan was tall. Roa's address to the United Nations General "
        "Assembly in 1974 was long."
    )
    assert [(each.date, each.parties[0]) for each in EVENT.find(reading(words))] == [
        ("1974", "AZE")
    ]


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("In May 2001, Premier Ana Roa and other leaders met with President Joni Vula.", "2001-05"),
        ("The two heads of state first met in May 2003.", "2003-05"),
        ("Government ministers met in 2005 to talk of trade.", "2005"),
        ("In 2018, a meeting took place between Ana Roa and Joni Vula.", "2018"),
        ("A meeting was held on 7 May 2015 between kings Roa and Vula to affirm it.",
         "2015-05-07"),
        ("In May 2003, King Elin Roa welcomed Sheikh Joni Vula to an official visit.", "2003-05"),
    ],
)  # fmt: skip
def test_those_of_the_two_meet(reading: Reader, words: str, date: str) -> None:
    assert told(reading(HEADED + words)) == [("AZE CHL", date)]


def test_presidents_named_with_their_lands_meet(reading: Reader) -> None:
    words = "In 1991 presidents Ana Roa of Fiji and Joni Vula of Chad met in Lima."
    assert told(reading(words)) == [("FJI TCD", "1991")]


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("In 1970 the envoy of Chile (resident in Lima) Mr. A. B. Roa handed in her credentials.",
         "1970"),
        ("In 1970 the Chilean Ambassador, with residence in Lima, has presented his credentials.",
         "1970"),
        ("In May 1970, Ana Roa presented her credentials to the King.", "1970-05"),
        ("Ties began on 4 May 1970 when Chile's envoy presented his credentials.", "1970-05-04"),
        ("Ties began with Chile's first ambassador presenting credentials on 4 May 1970.",
         "1970-05-04"),
        ("Ties were sealed with the presentation of credentials of Chile's first envoy in 1970.",
         "1970"),
        ("On 4 May 1870 has been appointed first Minister Resident of Chile to Azerbaijan Ana Roa.",
         "1870-05-04"),
        ("On 4 May 1870 was accredited Mr. Ana Roa as Consul General of Chile to Azerbaijan.",
         "1870-05-04"),
        ("In 2021, Azerbaijan and Chile appointed their special representatives.", "2021"),
        ("In May 1972, Chile assigned the first resident ambassador to Azerbaijan.", "1972-05"),
        ("The first Chilean minister was appointed in April 1952.", "1952-04"),
        ("The two states first exchanged ambassadors in 1942.", "1942"),
        ("Ties began with the accreditation in May 1974 of a Chilean ambassador.", "1974-05"),
        ("Ties fell to a low with the expulsion of the Chilean ambassador in 2006.", "2006"),
    ],
)  # fmt: skip
def test_envoys_between_the_two(reading: Reader, words: str, date: str) -> None:
    assert ("AZE CHL", date) in told(reading(HEADED + words))


def test_an_envoy_sent_away_more_than_once(reading: Reader) -> None:
    words = "Ties broke down, with Chile expelling the Azerbaijani envoy in 1981, in 1984 and 1987."
    page = reading(HEADED + words)
    assert told(page) == [("AZE CHL", each) for each in ("1981", "1984", "1987")]


@pytest.mark.parametrize(
    "words",
    [
        "The foreign minister was appointed in 2006.",
        "They established relations on 4 May 1970 when Chile's envoy was appointed.",
        "Relations were resumed in May 1970 with the appointment of a Chilean ambassador.",
        "The accreditation of a Chilean ambassador was agreed in May 1970.",
        "An exchange of ambassadors was agreed in 2006.",
        "The appointment of a consul in Chile, closed in 1993, was praised.",
    ],
)
def test_no_envoy_was_sent_on_the_date(reading: Reader, words: str) -> None:
    assert told(reading(HEADED + words)) == []


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Elin Roa and Joni Vula, 5 May 2011", "AZE CHL"),
        ("Elin Roa and the King of Chile at Nova Institute, 1958", "AZE CHL"),
        ("Chilean ambassador with Elin Roa, 1960", "AZE CHL"),
        ("Meeting with Chilean president Joni Vula, 2016.", "AZE CHL"),
        ("King Elin Roa meets with Chilean delegation led by Joni Vula, June 2016", "AZE CHL"),
        ("Presidents Elin Roa of Fiji and Joni Vula of Chad, 2005", "FJI TCD"),
        ("Meeting of Visegrád Group leaders in Lima in 2009.", "PER Visegrád Group"),
    ],
)
def test_two_shown_together(reading: Reader, words: str, parties: str) -> None:
    page = reading(f"{HEADED}They are friends.\n[[File:Two.jpg|thumb|{words}]]")
    assert [who for who, _ in told(page)] == [parties]


@pytest.mark.parametrize(
    "words", ["Elin Roa and family, 2011", "Palace and Gardens, 2011", "Elin Roa in 2011"]
)
def test_nobody_shown_with_another(reading: Reader, words: str) -> None:
    assert told(reading(f"{HEADED}They are friends.\n[[File:Two.jpg|thumb|{words}]]")) == []
