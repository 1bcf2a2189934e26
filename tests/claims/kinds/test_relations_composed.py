"""Relations of two whom the sentence before names, by verbs that are said of much else too."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.relations import RELATIONS

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Peru met Chad. Both countries established diplomatic relations in 1990.",
         ["PER TCD established 1990"]),
        ("Since the establishment of diplomatic relations in 1990, Chad and Peru have traded.",
         ["PER TCD established 1990"]),
        ("Peru revived diplomatic relations with Chad in 1990.", ["PER TCD restored 1990"]),
        ("Peru reduced diplomatic relations with Chad in 1990.", ["PER TCD downgraded 1990"]),
        ("Diplomatic ties of Peru with Chad were launched in 1990.",
         ["PER TCD established 1990"]),
        ("Peru cuts diplomatic relations with Chad.", ["PER TCD severed"]),
        ("Peru launched a ship and enjoyed good trade ties with Chad.", []),
        ("After a crisis in relations with Chad, Peru reduced its fleet.", []),
        ("Whether Peru should establish diplomatic relations with Chad was debated.", []),
    ],
)  # fmt: skip
def test_relations_are_told_in_any_frame(words: str, expected: list[str], reading: Reader) -> None:
    told = [
        " ".join(filter(None, (*each.parties, each.status, each.start or each.date)))
        for each in RELATIONS.find(reading(words))
        if each.modality != "unreal"
    ]
    assert told == expected
