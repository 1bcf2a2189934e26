"""Envoys who were sent or handed in their papers, flights that began, visits told as one."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]
HEADED = "== Bilateral relations ==\n=== Chile ===\n"


def told(page: Reading) -> list[tuple[str, str]]:
    return sorted((" ".join(each.parties), each.date) for each in EVENT.find(page))


@pytest.mark.parametrize(
    ("words", "parties", "date"),
    [
        ("The first ambassador presented credentials on 2 June 1984.", "AZE CHL", "1984-06-02"),
        ("The first Chilean envoy presented his credentials in Baku in 1991.", "AZE CHL", "1991"),
        ("Chile's first consul, resident in Quito, presented credentials in 1991.", "AZE CHL",
         "1991"),
        ("They met on 4 May 1990 when the ambassador of Chile Ana Rojas presented her credentials.",
         "AZE CHL", "1990-05-04"),
        ("On 7 May 1990 the envoy of Chile to Azerbaijan Mr. Juan Roa presented credentials.",
         "AZE CHL", "1990-05-07"),
        ("In May 1990 was accredited first ambassador of Chile to Azerbaijan Ana Rojas.", "AZE CHL",
         "1990-05"),
        ("Chilean president Juan Roa had a long state visit to Baku in 2001.", "AZE CHL", "2001"),
        ("Chilean President Juan Roa, and his 27 sailors visited Baku in 2001.", "AZE CHL", "2001"),
        ("Chilean president Juan Roa visited the Azerbaijani capital Baku in 2001.", "AZE CHL",
         "2001"),
        ("In 2011, Chile appointed its first resident ambassador.", "AZE CHL", "2011"),
        ("Azerbaijan sent its first ambassador to Lima in May 1997.", "AZE PER", "1997-05"),
        ("The first Chilean ambassador was accredited in May 1997.", "AZE CHL", "1997-05"),
        ("Ties began in 1966 when has been accredited ambassador of Chile to Azerbaijan Ana Roa.",
         "AZE CHL", "1966"),
        ("Ties began on 4 May 1970 when accredited first envoy of Chile to Azerbaijan.", "AZE CHL",
         "1970-05-04"),
        ("Ties resumed in 1970 with the accreditation of the Chilean ambassador in Lima.",
         "AZE CHL", "1970"),
        ("There are direct flights from Baku to Arica since 3 July 2016.", "AZE CHL",
         "2016-07-03"),
        ("Flights from Baku to Santiago and Arica were launched in 2016.", "AZE CHL", "2016"),
        ("In 1993, President Juan Roa became the first Chilean leader to pay a visit to Baku.",
         "AZE CHL", "1993"),
        ("In 2013, Juan Roa made the first ever visit by a Chilean king to Azerbaijan.", "AZE CHL",
         "2013"),
        ("Chilean President Juan Roa visited in May 2014.", "AZE CHL", "2014-05"),
        ("Foreign Minister Joni Vula met with Chilean President Juan Roa in May 2003.", "AZE CHL",
         "2003-05"),
        ("In May 2003 President Joni Vula exchanged letters with Chilean President Juan Roa.",
         "AZE CHL", "2003-05"),
        ("Chilean President Juan Roa and Peruvian King Joni Vula exchanged gifts in 2003.",
         "CHL PER", "2003"),
        ("In May 2003 the trade ministers of both countries met to talk of wool.", "AZE CHL",
         "2003-05"),
        ("Azerbaijan was one of nine states that lent Chile ships in 1971.", "AZE CHL", "1971"),
        ("Azerbaijan and Chile marked the tenth anniversary of ties in 2006.", "AZE CHL", "2006"),
        ("Chile shut its air bases in Baku in 1997 and relations with it cooled.", "AZE CHL",
         "1997"),
    ],
)  # fmt: skip
def test_dated_dealings_of_two(reading: Reader, words: str, parties: str, date: str) -> None:
    assert told(reading(HEADED + words)) == [(parties, date)]


def test_each_of_several_visited_on_a_date_of_their_own(reading: Reader) -> None:
    page = reading(
        f"{HEADED}Chilean prime ministers Ana Rojas, Joni Vula and Juan Roa made state visits to "
        "Baku in March 1999, 2004 and 8 May 2012 respectively."
    )
    assert [(each.date, each.qualifiers["what"]) for each in EVENT.find(page)] == [
        ("1999-03", "visit of Ana Rojas to Baku"),
        ("2004", "visit of Joni Vula to Baku"),
        ("2012-05-08", "visit of Juan Roa to Baku"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "The Chilean ambassador to Peru presented her credentials in 1990.",
        "The Chilean ambassador presents credentials every autumn.",
        "There are direct flights from Baku to Arica.",
        "More than 3,000 Chileans visited in 2006.",
        "Foreign Minister Joni Vula met with Peruvian President Juan Roa in May 2003.",
        "Juan Roa made the first visit to Baku by a Chilean king since Ana Rojas came in 1944.",
        "Chilean kings Ana Roa and Juan Roa visited Baku in 1999, 2001 and 2012 respectively.",
    ],
)
def test_no_such_dealings(reading: Reader, words: str) -> None:
    assert told(reading(HEADED + words)) == []
