"""What was done on a date, in any verb of the past, and what a noun with a date tells of."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.event import EVENT

Reader = Callable[[str], Reading]


def told(page: Reading) -> list[tuple[str, str]]:
    return [(" ".join(each.parties), each.date) for each in EVENT.find(page)]


@pytest.mark.parametrize(
    ("words", "parties", "date"),
    [
        ("In 1981, Peru refused to pay Chad.", "PER TCD", "1981"),
        ("Peruvian troops seized a ferry of Chad on 3 May 1990.", "PER TCD", "1990-05-03"),
        ("In 2010 Peruvian airport police stopped a bus from Chad.", "PER TCD", "2010"),
        ("In 1990, the envoys of Chad were sent home by Peru.", "PER TCD", "1990"),
        ("Peruvian President Ana Rojas returned a statue to Chad in 1999.", "PER TCD", "1999"),
        ("The expulsion of Peru's envoys from Chad in April 2011 was a shock.", "PER TCD",
         "2011-04"),
        ("After the May 2005 Peruvian riots all was calm.", "PER", "2005-05"),
        ("A row of 2003, when Chad left Peru out, is forgotten.", "PER TCD", "2003"),
        ("Ana Rojas, President of Peru, flew to Chad in 1998.", "PER TCD", "1998"),
    ],
)  # fmt: skip
def test_a_deed_has_parties_and_a_date(
    reading: Reader, words: str, parties: str, date: str
) -> None:
    assert told(reading(words)) == [(parties, date)]


@pytest.mark.parametrize(
    "words",
    [
        "In 1990, Peru established diplomatic relations with Chad.",
        "In 1990, Peru opened an embassy in Chad.",
        "In 1990, Peru signed a treaty with Chad.",
        "In 1990, Peru announced that Chad had won.",
        "In 1990, Peru exported wool to Chad.",
        "Peru withdrew from the European Union in 1990.",
        "He said in 1990 that “Peru invaded Chad” once.",
        "Peru has a bank in Chad, which was moved in 1990.",
    ],
)
def test_what_another_kind_tells_of_is_no_event(reading: Reader, words: str) -> None:
    assert told(reading(words)) == []
