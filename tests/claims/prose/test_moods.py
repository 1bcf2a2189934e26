"""How sure words are of a deed, whatever the deed: done, not done, meant, or only said."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kind import Kind
from comity.claims.kinds.agreement import AGREEMENT
from comity.claims.kinds.membership import MEMBERSHIP
from comity.claims.kinds.mission import MISSION
from comity.claims.kinds.partnership import PARTNERSHIP
from comity.claims.kinds.recognition import RECOGNITION
from comity.claims.kinds.relations import RELATIONS

Reader = Callable[[str], Reading]
DEEDS = [
    (RECOGNITION, "recognise recognised recognising", "Israel", "ISR"),
    (MEMBERSHIP, "join joined joining", "the African Union", "African Union"),
    (MISSION, "open opened opening", "an embassy in Lima", "PER"),
    (AGREEMENT, "sign signed signing", "a trade agreement with Peru", "PER"),
    (RELATIONS, "establish established establishing", "diplomatic relations with Peru", "PER"),
    (RELATIONS, "sever severed severing", "diplomatic relations with Peru", "PER"),
    (PARTNERSHIP, "provide provided providing", "military aid to Peru", "PER"),
]
MOODS = {
    "asserted": [
        "{did}", "had {did}", "has {did}", "did {do}", "went on to {do}", "proceeded to {do}",
        "was the first country to {do}", "was among the first to {do}", "was able to {do}",
        "began {doing}", "changed course, {doing}", "announced that it had {did}",
    ],
    "denied": [
        "did not {do}", "never {did}", "has not {did}", "has yet to {do}", "refused to {do}",
        "declined to {do}", "failed to {do}", "was unable to {do}", "could not {do}",
    ],
    "intended": [
        "will {do}", "planned to {do}", "intends to {do}", "announced that it would {do}",
        "promised to {do}", "considered {doing}", "wants to {do}", "decided to {do}",
        "was asked to {do}", "is about to {do}", "might {do}", "tried to {do}", "offered to {do}",
    ],
    "alleged": [
        "reportedly {did}", "allegedly {did}", "is believed to have {did}",
        "was reported to have {did}", "is rumoured to have {did}",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "forms", "whom", "other"), DEEDS)
@pytest.mark.parametrize(("mood", "how"), [(mood, how) for mood in MOODS for how in MOODS[mood]])
def test_the_words_before_a_deed_say_how_sure_it_is(  # noqa: PLR0913, PLR0917 - a cell of a table
    reading: Reader, kind: Kind, forms: str, whom: str, other: str, mood: str, how: str
) -> None:
    do, did, doing = forms.split()
    page = reading(f"Kenya {how.format(do=do, did=did, doing=doing)} {whom}.")
    claims = [
        each
        for each in kind.find(page)
        if {"KEN", other} <= {*each.parties, each.subject, each.object}
    ]
    never = {"not_recognised", "none"}  # what denies the deed in these kinds
    told = {"denied" if each.status in never else each.modality or "asserted" for each in claims}
    assert told == {mood} or (told == set() and mood == "denied" and do == "sever")
