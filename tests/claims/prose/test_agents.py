"""Who does what is said in the passive, and whose a thing is: not whom the document is about."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.agreement import AGREEMENT
from comity.claims.kinds.relations import RELATIONS

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    "words",
    [
        "Diplomatic relations with Peru were established by Kenya in 1963.",
        "Diplomatic relations with Peru were severed by the Kenyan government in 1963.",
        "Relations were established with Peru by Kenya in 1963.",
        "Kenya established diplomatic relations with not only Peru in 1963.",
        "A trade agreement with Peru was signed by Kenya in 1963.",
        "A treaty with Peru was ratified by the Kenyan government in 1963.",
        "Kenya's trade agreement with Peru was concluded in 1963.",
        "The Kenyan trade agreement with Peru was signed in 1963.",
        "The trade agreement of Kenya with Peru was signed in 1963.",
    ],
)
def test_it_is_of_whom_the_words_name(reading: Reader, words: str) -> None:
    page = reading(words)
    (claim,) = (*RELATIONS.find(page), *AGREEMENT.find(page))
    assert claim.parties == ("KEN", "PER")
    assert "1963" in {claim.start, claim.end, claim.date}


@pytest.mark.parametrize(
    "words",
    [
        "Diplomatic relations with Peru were established in 1963.",
        "A trade agreement with Peru was signed in 1963.",
    ],
)
def test_where_they_name_nobody_it_is_of_whom_the_document_is_about(
    reading: Reader, words: str
) -> None:
    page = reading(words)
    (claim,) = (*RELATIONS.find(page), *AGREEMENT.find(page))
    assert claim.parties == ("AZE", "PER")
