"""When a deed was done, whatever the deed, by the date that opens its sentence or follows it."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kind import Kind
from comity.claims.kinds.agreement import AGREEMENT
from comity.claims.kinds.membership import MEMBERSHIP
from comity.claims.kinds.mission import MISSION
from comity.claims.kinds.recognition import RECOGNITION
from comity.claims.kinds.relations import RELATIONS

Reader = Callable[[str], Reading]
DEEDS = [
    (RECOGNITION, "recognise recognised", "Israel"),
    (MEMBERSHIP, "join joined", "the African Union"),
    (MISSION, "open opened", "an embassy in Lima"),
    (AGREEMENT, "sign signed", "a trade agreement with Peru"),
    (RELATIONS, "establish established", "diplomatic relations with Peru"),
    (RELATIONS, "sever severed", "diplomatic relations with Peru"),
]


@pytest.mark.parametrize(("kind", "forms", "whom"), DEEDS)
@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("In 1963 Kenya {did}.", "1963"),
        ("During 1963, Kenya {did}.", "1963"),
        ("As early as 1963, Kenya {did}.", "1963"),
        ("Only in 1963 Kenya {did}.", "1963"),
        ("It was in 1963 that Kenya {did}.", "1963"),
        ("It was not until 1963 that Kenya {did}.", "1963"),
        ("Not until 1963 did Kenya {do}.", "1963"),
        ("On 3 May 1963, Kenya {did}.", "1963-05-03"),
        ("Kenya {did} in May 1963.", "1963-05"),
        ("Kenya {did} (1963).", "1963"),
        ("Kenya {did} in 1963, a year after the war of 1962.", "1963"),
        ("Following the war of 1962, Kenya {did} in 1963.", "1963"),
        ("Under a law of 1950, Kenya {did} in 1963.", "1963"),
        ("Independent since 1960, Kenya {did} in 1963.", "1963"),
        ("In 1963 the king died, and Kenya {did} in 1964.", "1964"),
    ],
)
def test_a_deed_was_done_on_the_date_that_is_its_own(  # noqa: PLR0913, PLR0917 - a cell of a table
    reading: Reader, kind: Kind, forms: str, whom: str, words: str, when: str
) -> None:
    do, did = forms.split()
    page = reading(words.format(do=f"{do} {whom}", did=f"{did} {whom}"))
    claims = [each for each in kind.find(page) if "KEN" in {*each.parties, each.subject}]
    assert {each.date or each.start or each.end for each in claims} == {when}
    assert all(each.end in {"", when} and not each.modality for each in claims)
