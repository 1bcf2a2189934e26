"""Ties by further nouns and verbs, how far they hold, since when, and whose they are."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.partnership import PARTNERSHIP

Reader = Callable[[str], Reading]


def told(reading: Reading) -> list[str]:
    """Return the parties, the type and how sure each partnership of a reading is."""
    return sorted(
        " ".join((*sorted(each.actors()), each.qualifiers["type"], each.modality)).strip()
        for each in PARTNERSHIP.find(reading)
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Chad keeps close engagement with Peru.", ["PER TCD close engagement"]),
        ("Chad has strong affiliations with states that helped it, including Peru and Fiji.",
         ["FJI TCD strong affiliations", "PER TCD strong affiliations"]),
        ("Chad keeps close working ties with Peru.", ["PER TCD close working ties"]),
        ("Chad stepped up its relations with Peru.", ["PER TCD stepped up relations"]),
        ("Relations between Chad and Peru have recovered.", ["PER TCD recovered relations"]),
        ("Relations between Chad and Peru have mostly recovered.",
         ["PER TCD recovered relations"]),
        ("Chad associates closely with Peru.", ["PER TCD close association"]),
        ("Chad operates more closely with Peru.", ["PER TCD close cooperation"]),
        ("Chad works alongside Peru in the north.", ["PER TCD cooperation"]),
        ("Chad is in free association with Peru.", ["PER TCD free association"]),
        ("Chad fought the rebels in alliance with Peru.", ["PER TCD alliance"]),
        ("Chad was aligned ideologically with the communist bloc.",
         ["TCD communist bloc alignment"]),
        ("Chad expanded its cooperation with Arab countries.", ["Arab countries TCD cooperation"]),
        ("Chad's bilateral ties with Peru are also important.", ["PER TCD important ties"]),
        ("Chad has ties with Peru.", ["PER TCD ties"]),
        ("Chadian policy is influenced by its ties to Peru and the Middle East.",
         ["Middle East TCD ties", "PER TCD ties"]),
        ("Links with Peru were essential to the trade in salt.", ["AZE PER links"]),
        ("Ties with Peru were cut over the trade in salt.", []),
        ("Chad has diplomatic ties with Peru.", []),
        ("Chad recognised Peru and had ties with it.", []),
        # no ties of theirs
        ("Most states aligned with the West had left Chad.", []),
        ("Chad took no part in this military engagement.", []),
        ("Chad is bound by a Compact of Free Association.", []),
    ],
)  # fmt: skip
def test_ties_go_by_many_words(reading: Reader, words: str, expected: list[str]) -> None:
    assert told(reading(words)) == expected


@pytest.mark.parametrize(
    ("words", "type_"),
    [
        ("Relations between Chad and Peru are very close.", "very close relations"),
        ("Relations between Chad and Peru have been fairly stable.", "fairly stable relations"),
        (
            "Chad's relations with Peru, though few, are traditionally friendly.",
            "traditionally friendly relations",
        ),
        ("Relations between Chad and Peru are also close.", "close relations"),
        ("Chad enhanced its friendship and cooperation with Peru.", "friendship and cooperation"),
        ("Relations between Chad and Peru date back to the 1850s.", "relations since the 1850s"),
        (
            "Military ties between Chad and Peru go back to the late 18th century.",
            "military ties since the late 18th century",
        ),
        ("Chad had cordial relations with Peru in the 1990s.", "cordial relations in the 1990s"),
        (
            "Ties between Chad and Peru were good during the 1950s and 1960s.",
            "good ties during the 1950s and 1960s",
        ),
        ("Since May 1978, Chad and Peru have had good ties.", "good ties since May 1978"),
        ("From 1975 to 1989, Chad was allied with Peru.", "alliance 1975–1989"),
        ("In 1975, Chad had good ties with Peru.", "good ties"),
        (
            "Contacts between Chad and Peru stretch back to the Middle Ages.",
            "contacts since the Middle Ages",
        ),
    ],
)
def test_how_far_ties_hold_and_since_when_is_of_the_type(
    reading: Reader, words: str, type_: str
) -> None:
    assert told(reading(words)) == [f"PER TCD {type_}"]


@pytest.mark.parametrize(
    "words",
    [
        "Relations between Chad and Peru date back to 1992.",
        "Diplomatic relations between Chad and Peru date back to the 1990s.",
    ],
)
def test_the_day_on_which_relations_began_is_no_partnership(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Lying between Chad and Peru, it keeps good ties with both neighbours.",
         ["AZE PER good ties", "AZE TCD good ties"]),
        ("Chad and Peru remain the main trade partners.",
         ["AZE PER trade partner", "AZE TCD trade partner"]),
        ("Chad and Peru are close trade partners.", ["PER TCD close trade partners"]),
        ("Fiji blamed Chad, thus strengthening Peruvian ties with the West.",
         ["PER Western world strengthening ties"]),
        ("Chad pursued closer ties with Peru.", ["PER TCD closer ties intended"]),
        ("Chad keeps good ties with both neighbours.", []),
    ],
)  # fmt: skip
def test_whose_ties_are_stands_further_off(
    reading: Reader, words: str, expected: list[str]
) -> None:
    assert told(reading(words)) == expected
