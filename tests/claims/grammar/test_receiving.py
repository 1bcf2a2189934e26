"""Help told from the side of who gets it, and by who serves a state."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str, str]]:
    return [
        (each.subject, each.object, str(each.qualifiers["type"])) for each in PARTNERSHIP.find(page)
    ]


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Several helicopters were delivered by Chad to Peru.", "helicopters"),
        ("Blankets were sent to Peru by Chad.", "blankets"),
        ("Peru was given a loan by Chad.", "loan"),
        ("Peru was provided with food aid by Chad.", "food aid"),
        ("The support Peru received from Chad was large.", "support"),
        ("The aid that Peru has received from Chad was large.", "aid"),
        ("Peru received $4 million in Chadian aid.", "aid"),
        ("Peru is the largest recipient of Chadian aid.", "aid"),
        ("Peru is one of the main beneficiaries of assistance from Chad.", "assistance"),
        ("Peru relies on Chad for its defence.", "defence"),
        ("Chad donated $3m to Peru.", "financial aid"),
        ("Chad announced a grant for Peru.", "grant"),
        ("Chadian troops helped Peru in the flood.", "help"),
        ("Chad gave weapons to members of the Peruvian armed forces.", "weapons"),
        ("Chad supports Peru's bid for a seat in the council.",
         "support for bid for a seat in the council"),
        ("Chad is a firm backer of Peruvian independence.", "backing of independence"),
        ("Chad expressed her solidarity with Peru on the issue of tolls.", "solidarity"),
        ("Chad is a major contributor of aid to Peru.", "aid"),
    ],
)  # fmt: skip
def test_help_is_read_from_the_side_of_who_gets_it(reading: Reader, words: str, type_: str) -> None:
    assert told(reading(words)) == [("TCD", "PER", type_)]


@pytest.mark.parametrize(
    ("words", "whom"),
    [
        ("Chad supported the Free Coast Movement.", "Free Coast Movement"),
        ("Chad supported hill rebels in the north.", "hill rebels"),
        ("Chad's support of the National Tea Front is known.", "National Tea Front"),
    ],
)
def test_a_movement_that_nobody_lists_goes_by_its_name(
    reading: Reader, words: str, whom: str
) -> None:
    assert told(reading(words)) == [("TCD", whom, "support")]


@pytest.mark.parametrize(
    "words",
    [
        "Chad announced funding with Peru of a bridge.",
        "Peru was given a medal by Chad.",
        "Chad supported the Coast Plan.",
        "Chadian assistance to Peru was suspended.",
    ],
)
def test_what_is_no_help_is_none(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []
