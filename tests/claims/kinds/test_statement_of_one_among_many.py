"""What one of many states said, and who said it of whom documents and quotations tell."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.statement import STATEMENT

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "who", "date", "said"),
    [
        ("Fiji was among the island states to condemn the raid on Chad.", "FJI", "",
         "Fiji was among the island states to condemn the raid on Chad"),
        ("In May 1997, Peru was one of six nations that denounced the blockade.", "PER", "1997-05",
         "Peru was one of six nations that denounced the blockade"),
        ("Peru was the first country to deplore the sale of the port.", "PER", "",
         "Peru was the first country to deplore the sale of the port"),
        ('"The reef belongs to all of us here", Ana Rojas said on 5 June 2001.', "Ana Rojas",
         "2001-06-05", '"The reef belongs to all of us here"'),
        ("Ana Rojas also said Juan Roa's journey harmed the good name of the isles.", "Ana Rojas",
         "", "Juan Roa's journey harmed the good name of the isles"),
        ("A study by the Gull Institute stated that the herring were gone.", "Gull Institute", "",
         "the herring were gone"),
        ("Ana Rojas, head of the Peruvian Guild of Divers and Cooks, warned that pearls were rare.",
         "Ana Rojas", "", "pearls were rare"),
        ("Ana Rojas, Speaker of the Senate of Peru, praised the rowing of Chad.", "Ana Rojas", "",
         "Ana Rojas, Speaker of the Senate of Peru, praised the rowing of Chad"),
        ("Peru declared the Reef Brigade as a terrorist group.", "PER", "",
         "Peru declared the Reef Brigade as a terrorist group"),
        ("In 2012, Peru announced sweeping trade reforms for the isles.", "PER", "2012",
         "Peru announced sweeping trade reforms for the isles"),
        ("Fijian President al-Rojas accused the divers of greed.", "al-Rojas", "",
         "Fijian President al-Rojas accused the divers of greed"),
    ],
)  # fmt: skip
def test_who_said_it(reading: Reader, words: str, who: str, date: str, said: str) -> None:
    (claim,) = STATEMENT.find(reading(words))
    assert (claim.subject, claim.date, claim.quote) == (who, date, said)


@pytest.mark.parametrize(
    "words",
    [
        "Peru was among the first to welcome the king.",
        "It was for the two countries to learn which pact Peru concluded with Chad.",
        "Peru was one of the states that criticism passed by.",
    ],
)
def test_nobody_says_anything(reading: Reader, words: str) -> None:
    assert list(STATEMENT.find(reading(words))) == []
