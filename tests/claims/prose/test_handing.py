"""A date behind a verb that is of something else than what the verb tells."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.extraction import gather

Reader = Callable[[str], Reading]

TOLD = {
    "Cuba recognised Kosovo": "recognition",
    "Cuba withdrew its recognition of Kosovo": "recognition",
    "Cuba joined NATO": "membership",
    "Cuba left NATO": "membership",
    "Cuba opened an embassy in Suva": "mission",
    "Cuba closed its embassy in Suva": "mission",
    "Cuba established diplomatic relations with Fiji": "relations",
    "Cuba severed relations with Fiji": "relations",
    "Cuba signed a trade agreement with Fiji": "agreement",
    "Cuba declared war on Fiji": "conflict",
}
OF_ANOTHER = (
    ", and in 1999 Chad became a republic",
    ", and in 1999 the two quarrelled over fish",
    "; in 1999 a fair was held",
    ", but in 1999 the king died",
    ", a year after Chad had become a republic in 1999",
    ", where a fair was held in 1999",
    ", which had become a republic in 1999",
    ", unlike in 1999",
    " under a law of 1999",
    " under the constitution that was adopted in 1999",
    " despite the 1999 agreement between Chad and Mali",
    " on the basis of a promise made in 1999",
    ", something Chad had refused in 1999",
    ", having refused to do so in 1999",
    " at the request of Chad, a republic since 1999",
    " for the first time since 1999",
)
AHEAD = (
    "Unlike in 1999, ",
    "A republic since 1999, ",
    "Under a law of 1999, ",
    "Having refused in 1999, ",
    "Although Chad had refused in 1999, ",
    "Because of the crisis of 1999, ",
    "Chad, a republic since 1999, said that ",
    "The king, who died in 1999, never saw that ",
    "Chad had done so in 1999, but ",
)
ITS_OWN = (
    " in 1999",
    " on 3 May 1999",
    " at the beginning of 1999",
    " in 1999, and the king died",
)


def _dated(page: Reading, kind: str) -> set[bool]:
    claims = [each for each in gather(page) if each.kind == kind and "CUB" in each.actors()]
    return {"1999" in f"{each.start}{each.end}{each.date}" for each in claims}


@pytest.mark.parametrize("words", TOLD)
@pytest.mark.parametrize("tail", OF_ANOTHER)
def test_a_date_is_of_something_else(reading: Reader, words: str, tail: str) -> None:
    assert _dated(reading(f"{words}{tail}."), TOLD[words]) == {False}


@pytest.mark.parametrize("words", TOLD)
@pytest.mark.parametrize("head", AHEAD)
def test_a_date_ahead_is_of_something_else(reading: Reader, words: str, head: str) -> None:
    assert _dated(reading(f"{head}{words}."), TOLD[words]) == {False}


@pytest.mark.parametrize("words", TOLD)
@pytest.mark.parametrize("head", ["In 1999, ", "In 1999 "])
def test_a_date_ahead_is_its_own(reading: Reader, words: str, head: str) -> None:
    assert _dated(reading(f"{head}{words}."), TOLD[words]) == {True}


@pytest.mark.parametrize("words", TOLD)
@pytest.mark.parametrize("tail", ITS_OWN)
def test_a_date_is_its_own(reading: Reader, words: str, tail: str) -> None:
    assert _dated(reading(f"{words}{tail}."), TOLD[words]) == {True}
