"""What becomes of posts, and where they stand, read under the heading of a country."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.mission import MISSION
from comity.documents import read
from comity.sources import Blob

Reader = Callable[[str], Reading]
Teller = Callable[[Reading], list[tuple[str, ...]]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The Azerbaijani embassy in Peru opened in Lima on 3 May 2009.",
            [("AZE", "PER", "embassy", "Lima", "open", "2009-05-03", "")],
        ),
        (
            (
                "In 1964 Consulate of Azerbaijan opened in Peru, in 1967 Consulate of "
                "Peru opened in Baku."
            ),
            [
                ("AZE", "PER", "consulate", "", "open", "1964", ""),
                ("PER", "AZE", "consulate", "Baku", "open", "1967", ""),
            ],
        ),
        (
            "Azerbaijan is accredited to Peru from its non-resident embassy in Santiago.",
            [
                ("AZE", "CHL", "embassy", "Santiago", "open", "", ""),
                ("AZE", "PER", "accreditation", "Santiago CHL", "", "", ""),
            ],
        ),
        (
            "In 2011 Azerbaijan upgraded its consulate in Lima to an embassy.",
            [
                ("AZE", "PER", "embassy", "Lima", "open", "2011", ""),
                ("AZE", "PER", "consulate", "Lima", "closed", "", "2011"),
            ],
        ),
        (
            "Azerbaijan elevated its Lima consulate to an embassy on 14 July 2012.",
            [
                ("AZE", "PER", "embassy", "Lima", "open", "2012-07-14", ""),
                ("AZE", "PER", "consulate", "Lima", "closed", "", "2012-07-14"),
            ],
        ),
        (
            "In 1962 both states raised their legations to embassies.",
            [
                ("AZE", "PER", "embassy", "", "open", "1962", ""),
                ("AZE", "PER", "legation", "", "closed", "", "1962"),
                ("PER", "AZE", "embassy", "", "open", "1962", ""),
                ("PER", "AZE", "legation", "", "closed", "", "1962"),
            ],
        ),
        (
            (
                "Peru is represented by a non-resident ambassador (residing in Lima) and "
                "by an honorary consulate in Baku."
            ),
            [
                ("PER", "AZE", "honorary consulate", "Baku", "open", "", ""),
                ("PER", "AZE", "accreditation", "Lima PER", "", "", ""),
            ],
        ),
        (
            (
                "Peru decided to halt its aid in 2001 and fully closed its embassy in "
                "Baku in June 2002."
            ),
            [("PER", "AZE", "embassy", "Baku", "closed", "", "2002-06")],
        ),
        (
            "Peru decided to halt its aid and to close its embassy in Baku.",
            [("PER", "AZE", "embassy", "Baku", "closed", "", "")],
        ),
        (
            "Both nations are represented by embassies in the other one's capital.",
            [
                ("AZE", "PER", "embassy", "", "open", "", ""),
                ("PER", "AZE", "embassy", "", "open", "", ""),
            ],
        ),
        (
            ("In 1939 the Consulate of Peru, led by a Mr Lopez, was opened in Baku."),
            [
                ("PER", "AZE", "consulate", "Baku", "open", "1939", ""),
            ],
        ),
        (
            (
                "After independence in November 1991, the Peruvian embassy was "
                "established in Baku in 1993."
            ),
            [("PER", "AZE", "embassy", "Baku", "open", "1993", "")],
        ),
        (
            "Its embassy in the Peruvian capital closed shortly before the coup.",
            [("AZE", "PER", "embassy", "", "closed", "", "")],
        ),
        (
            "Peru has a non-resident embassy in Canberra.",
            [
                ("PER", "AUS", "embassy", "Canberra", "open", "", ""),
                ("PER", "AZE", "accreditation", "Canberra AUS", "", "", ""),
            ],
        ),
        (
            "Azerbaijan keeps embassies in three states: Cuba, Peru and Chile.",
            [
                ("AZE", "CUB", "embassy", "", "open", "", ""),
                ("AZE", "PER", "embassy", "", "open", "", ""),
                ("AZE", "CHL", "embassy", "", "open", "", ""),
            ],
        ),
        (
            "The Peruvian ambassador to Italy has been accredited on a non-resident basis.",
            [("PER", "AZE", "accreditation", "ITA", "", "", "")],
        ),
        (
            "Peru's ambassador to Italy is accredited as Peru's non-resident envoy.",
            [("PER", "AZE", "accreditation", "", "", "", "")],
        ),
        (
            "Peru's ambassador to Italy is accredited as Peru's non-resident ambassador to Cuba.",
            [("PER", "CUB", "accreditation", "ITA", "", "", "")],
        ),
        (
            "Azerbaijan had a legation in Lima, which was replaced by an embassy in 1950.",
            [
                ("AZE", "PER", "embassy", "Lima", "open", "1950", ""),
                ("AZE", "PER", "legation", "Lima", "closed", "", "1950"),
            ],
        ),
        (
            "Peru opened an embassy in Baku in 1991; it closed in 1997.",
            [
                ("PER", "AZE", "embassy", "Baku", "open", "1991", ""),
                ("PER", "AZE", "embassy", "Baku", "closed", "", "1997"),
            ],
        ),
        (
            "Peru opened an embassy in Baku in 1991; however, it has since closed.",
            [
                ("PER", "AZE", "embassy", "Baku", "open", "1991", ""),
                ("PER", "AZE", "embassy", "Baku", "closed", "", ""),
            ],
        ),
        (
            "Peru kept a consulate in Ganja between 1920 and 1936.",
            [("PER", "AZE", "consulate", "Ganja", "closed", "1920", "1936")],
        ),
        (
            (
                "Trade grew in 1995, when Peru and Azerbaijan opened embassies in each "
                "other's capitals."
            ),
            [
                ("PER", "AZE", "embassy", "", "open", "1995", ""),
                ("AZE", "PER", "embassy", "", "open", "1995", ""),
            ],
        ),
        (
            "Peru kept a consulate in Ganja in 1995, when it was cold.",
            [("PER", "AZE", "consulate", "Ganja", "open", "", "")],
        ),
        (
            "The Holy See keeps a nunciature in Lima.",
            [("VAT", "PER", "apostolic nunciature", "Lima", "open", "", "")],
        ),
        (
            "Peru has been represented in Azerbaijan by the ambassador to Italy since May 2004.",
            [("PER", "AZE", "accreditation", "ITA", "", "2004-05", "")],
        ),
        (
            "Peru has had an embassy in Baku since 2011, and also has a consulate in Ganja.",
            [
                ("PER", "AZE", "embassy", "Baku", "open", "2011", ""),
                ("PER", "AZE", "consulate", "Ganja", "open", "", ""),
            ],
        ),
    ],
)
def test_a_sentence_tells_what_became_of_posts(
    reading: Reader, posts_told: Teller, words: str, expected: list[tuple[str, ...]]
) -> None:
    assert posts_told(reading(f"=== Peru ===\n{words}")) == expected


def test_a_town_that_is_the_capital_of_the_document_s_own_state_is_there(
    reading: Reader, posts_told: Teller
) -> None:
    """Names that are those of persons besides are no cities elsewhere: Victoria."""
    title = "Foreign relations of Seychelles"
    own = Reading(read(Blob(title, "text/x-wiki", b"Cuba has an embassy in Victoria.")), "SYC")
    assert [each[:4] for each in posts_told(own)] == [("CUB", "SYC", "embassy", "Victoria")]
    assert not list(MISSION.find(reading("Cuba has an embassy in Victoria.")))
