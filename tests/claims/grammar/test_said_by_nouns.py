"""What somebody says by a noun, and by verbs that stand further off."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.statement import STATEMENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "who", "quote"),
    [
        ("Peru's position is that the strait was never closed.", "PER",
         "the strait was never closed"),
        ("They wondered at Peru's repeated claims that the strait was closed.", "PER",
         "the strait was closed"),
        ("Ties suffered from Peru's harsh condemnation of the raid in Lima.", "PER",
         "Peru's harsh condemnation of the raid in Lima"),
        ("In Ana Rojas's view, the strait was never closed.", "Ana Rojas",
         "the strait was never closed"),
        ("Several coastal states, including Peru, also voiced fears about the strait.", "PER",
         "Peru, also voiced fears about the strait"),
        ("Peru claims the strait on the grounds that its ships found it.", "PER",
         "Peru claims the strait on the grounds that its ships found it"),
        ("Peru announced to close the strait for ships.", "PER",
         "Peru announced to close the strait for ships"),
        ("Peru declared itself ready to close the strait.", "PER",
         "Peru declared itself ready to close the strait"),
        ("According to the Peruvian Federal Ports Chamber, the strait was closed.",
         "Peruvian Federal Ports Chamber", "the strait was closed"),
        ("[[Ana Rojas]] states that the strait was closed.", "Ana Rojas",
         "the strait was closed"),
        ("Peru long stressed the value of the strait.", "PER",
         "Peru long stressed the value of the strait"),
        ("Peru did, however, condemn the raid.", "PER", "Peru did, however, condemn the raid"),
    ],
)  # fmt: skip
def test_it_is_told_who_says_it(reading: Reader, words: str, who: str, quote: str) -> None:
    found = [(each.subject, each.quote) for each in STATEMENT.find(reading(words))]
    assert found == [(who, quote)]


@pytest.mark.parametrize(
    "words",
    [
        "Peru's claim that the strait was closed angered them.",
        "Peru's position in the strait that summer was strong.",
        "Peru did not condemn the raid in the strait.",
        "Peru claims the strait and the islands in it.",
        "The Eastern Andean states that signed it closed the strait.",
        "Some states, including Peru, closed the strait.",
        "Peru's call for tenders was answered by two firms.",
    ],
)
def test_nothing_is_told_where_nobody_says_it(reading: Reader, words: str) -> None:
    assert not list(STATEMENT.find(reading(words)))
