"""Who claims whose land, and lands that are known to be disputed."""

from collections.abc import Callable

import pytest

from comity.claims import Reading
from comity.claims.kinds.dispute import DISPUTE

Reader = Callable[[str], Reading]


@pytest.mark.parametrize(
    ("words", "parties", "over"),
    [
        ("Chad claims the territory east of Peru's Long River.", "PER TCD",
         "territory east of Peru's Long River"),
        ("== Peru ==\nPeru has claimed the northern islands.", "AZE PER", "northern islands"),
        ("Gibraltar was annexed by Britain.", "ESP GBR", "Gibraltar"),
        ("== Peru ==\nPeru claims a corridor to the coast.", "AZE PER", "a corridor to the coast"),
        ("The old fort is claimed by Chad and Peru.", "PER TCD", "old fort"),
        ("It backed Argentina in the Falklands dispute.", "ARG GBR", "Falklands"),
        ("Chad and Peru disputed their sea borders.", "PER TCD", "their sea borders"),
        ("Chad has disagreements with other countries, including Peru.", "PER TCD",
         ""),
        ("Chad is hostile to Peru.", "PER TCD", ""),
        ("Sanctions on Chad by Peru went on.", "PER TCD", ""),
        ("Tensions between Chad and Peru arising from the dam grew.", "PER TCD", "dam"),
        ("Chad claims these islands on the basis of the United Nations charter.",
         "AZE TCD", "these islands"),
        ("The land border with Peru has not yet been clearly defined.", "AZE PER", "border"),
        ("Both Chad and Peru dispute the ownership of the well.", "PER TCD",
         "ownership of the well"),
        ("The disputed islands between Chad and Peru are bare.", "PER TCD", ""),
    ],
)  # fmt: skip
def test_a_quarrel_is_between_two_over_land_or_more(
    reading: Reader, words: str, parties: str, over: str
) -> None:
    claims = [
        (" ".join(each.parties), each.qualifiers.get("over", ""))
        for each in DISPUTE.find(reading(words))
    ]
    assert claims == [(parties, over)]


@pytest.mark.parametrize(
    "words",
    [
        "Chad claims that the river is dry.",
        "Chad claims responsibility for the region.",
        "Chad claims as a border the long river.",
        "As common enemies of slavery Chad and Peru signed it.",
        "There were contacts between Chad and Peru during the Cold War.",
    ],
)
def test_what_claims_no_land_is_no_dispute(reading: Reader, words: str) -> None:
    assert list(DISPUTE.find(reading(words))) == []


def test_a_border_that_several_have_not_settled_is_one_quarrel(reading: Reader) -> None:
    page = reading("Years of unresolved talks on the borders between Chad, Mali and Peru followed.")
    assert [each.parties for each in DISPUTE.find(page)] == [("MLI", "PER", "TCD")]
