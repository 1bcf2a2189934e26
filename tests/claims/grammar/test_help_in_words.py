"""By which words help goes: the noun of its verb, without numbers, with the time that bounds it."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str]]:
    return [
        (f"{each.subject} {each.object}", str(each.qualifiers["type"]))
        for each in PARTNERSHIP.find(page)
    ]


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Chad is the main bilateral donor to Peru.", "bilateral donor"),
        ("Chad is one of Peru's largest donors.", "donor"),
        ("Chad is one of Peru's largest aid donors.", "aid"),
        ("Chad backs Peru's bid for a seat in the salt board.",
         "backing of bid for a seat in the salt board"),
        ("Chad endorsed Peru's bid for a seat in the salt board.",
         "endorsement of bid for a seat in the salt board"),
        ("Chad sponsored Peru for a seat in the salt board.",
         "sponsorship for a seat in the salt board"),
        ("Chad expressed support for Peru's nomination to the salt board.",
         "support for nomination to the salt board"),
        ("Chad gave Peru roughly 80 peace-keeping troops.", "peace-keeping troops"),
        ("Chad is a keen advocate of freedom for Peru.", "advocacy of freedom"),
        ("Chad is a proponent of the rights of the Peruvian people.", "support of rights"),
        ("Chad has been supportive of Peruvian policy aims.", "support for policy aims"),
        ("Chad made a grant to Peru.", "grant"),
        ("Peru has attracted investment from Chad.", "investment"),
        ("Peru is one of the main targets of Chadian aid.", "aid"),
        ("Chad supplies Peru with electricity.", "electricity supply"),
        ("Chad supplied boats to Peru.", "boats"),
    ],
)  # fmt: skip
def test_help_goes_by_the_noun_of_its_verb(reading: Reader, words: str, type_: str) -> None:
    assert told(reading(words)) == [("TCD PER", type_)]


def test_what_help_is_aimed_at_is_told_with_it(reading: Reader) -> None:
    page = reading("== Chad ==\nChadian aid targets wells, rural roads and beekeeping.")
    assert told(page) == [("TCD AZE", "aid to wells, rural roads and beekeeping")]


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Since 1991, Chad has supplied Peru with oil.", "oil supply since 1991"),
        ("Chad has given aid to Peru since May 1991.", "aid since May 1991"),
        ("Between 1991 and 1995, Peru received aid from Chad.", "aid 1991–1995"),
        ("From 1991 to 1995 Chad gave loans to Peru.", "loans 1991–1995"),
        ("Chad gave Peru $6 million in aid between 1991 and 1995.", "aid 1991–1995"),
        # a day, and the time of what else a sentence tells
        ("In 1991, Chad gave aid to Peru.", "aid"),
        ("Since 1991, Chad has mined salt, and it gave aid to Peru.", "aid"),
    ],
)
def test_help_is_told_with_the_time_that_bounds_it(reading: Reader, words: str, type_: str) -> None:
    assert told(reading(words)) == [("TCD PER", type_)]
