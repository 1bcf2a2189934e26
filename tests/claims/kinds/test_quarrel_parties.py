"""Who is at odds, where others are named by, and what of a sentence says over what they are."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.dispute import DISPUTE

Reader = Callable[[str], Reading]


def _told(reading: Reader, words: str) -> list[tuple[str, str, str]]:
    return [
        (" ".join(each.parties), each.status, each.qualifiers.get("over", ""))
        for each in DISPUTE.find(reading(words))
    ]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Peru does not trade with Chad, which has hostile relations with Kenya.", "KEN TCD"),
        ("She ended the aid to miners in Chad and the nation's, and its deep enmity towards Peru.",
         "AZE PER"),
        ("He ended the aid to miners in Chad, its deep enmity towards Peru and its levy.",
         "AZE PER"),
        ("There was a spat between members of the Peruvian state and members of the Kenyan state.",
         "KEN PER"),
        ("The pact of Kenya caused a rupture in relations between Chad and distant Peru.",
         "PER TCD"),
    ],
)  # fmt: skip
def test_who_is_at_odds_where_a_third_is_named(reading: Reader, words: str, parties: str) -> None:
    assert [each[0] for each in _told(reading, words)] == [parties]


@pytest.mark.parametrize(
    "words",
    [
        "Chad and Peru trade despite the tense relations between its herders and its planters.",
        "In 1930 Peru spent much on spreading anti-Kenyan propaganda in Chad.",
        "Noting the wish of Azerbaijan, Peru also welcomes attempts at easing the tension.",
        "In December 2000 the two countries founded a body to watch the disputed border.",
    ],
)
def test_no_quarrel_of_those_who_are_named(reading: Reader, words: str) -> None:
    assert _told(reading, words) == []


@pytest.mark.parametrize(
    ("words", "status", "over"),
    [
        ("A rivalry grew between Chad and Peru for control of the salt road.", "rivalry",
         "control of the salt road"),
        ("In 1990 relations were strained between Chad and Peru by thefts of salt.",
         "strained relations", "thefts of salt"),
        ("Chad has claimed many times its rights over islands of Peru.", "",
         "its rights over islands of Peru"),
        ("Chad accused Peru before the United Nations of hoarding salt.", "accusation",
         "hoarding salt"),
        ("Chad recalled its envoy from Peru due to events that took place at a fair.",
         "recall of envoy", "events that took place at a fair"),
        ("Chad condemned the Peruvian salt levy throughout the 1980s.", "condemnation",
         "Peruvian salt levy"),
        ("Relations between Chad and Peru were strained due to the 1987, 1990 and 1996 strikes.",
         "strained relations", "1987, 1990 and 1996 strikes"),
        ("The end of a fund which Fiji led was brought about by a dispute between Chad and Peru.",
         "", ""),
        ("Chad demanded the withdrawal of Peruvian troops from Chadian soil.", "demands",
         "withdrawal of Peruvian troops from Chadian soil"),
        ("Chad's enmity towards Peru ended.", "enmity", ""),
        ("Ties with Chad stood at their lowest point under Peru.", "lowest point",
         ""),
    ],
)  # fmt: skip
def test_over_what_two_are_at_odds(reading: Reader, words: str, status: str, over: str) -> None:
    assert [each[1:] for each in _told(reading, words)] == [(status, over)]


def test_the_other_of_two_is_quoted_though_named_before(reading: Reader) -> None:
    words = "The pact of Peru caused a rupture in relations between Chad and distant Peru, a shock."
    (claim,) = DISPUTE.find(reading(words))
    assert claim.quote.endswith("between Chad and distant Peru")


@pytest.mark.parametrize(
    "words",
    [
        "Peru and Chad held that the days in which each had called the other its enemy were over.",
        "Peru and Chad spoke of a wall against Mali, against which they are enemies.",
    ],
)
def test_old_days_and_a_third_make_no_enemies(reading: Reader, words: str) -> None:
    assert not _told(reading, words)


def test_a_quarrel_is_not_of_those_whose_ties_it_arose_from(reading: Reader) -> None:
    cause = "tensions arising from the possible thaw of official ties between Chad and Peru"
    words = f"All came under threat due to {cause}, which grew."
    assert _told(reading, words) == []
