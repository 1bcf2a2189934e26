from collections.abc import Callable

import pytest

from comity.answers import World
from comity.dates import Verdict
from comity.errors import ComityError

RUSSIA = """{| class="wikitable"
! Country !! Date
|-
| {{flag|Peru}} || 26 December 1991
|}
The Soviet Union established diplomatic relations with Peru on 1 February 1969. The Soviet Union
established diplomatic relations with Cuba on 17 October 1942.
"""


def test_russia_carries_the_ties_of_the_soviet_union_where_that_is_asked(
    told: Callable[..., World],
) -> None:
    world = told(Russia=RUSSIA)
    assert world.between("Russia", "Cuba", on="1970").verdict is Verdict.UNSAID
    carried = world.between("Russia", "Cuba", on="1970", continuity="carried")
    assert carried.verdict is Verdict.YES
    assert carried.relations is not None
    (spell,) = carried.relations.spells
    assert (spell.start, spell.under) == ("1942-10-17", "SUHH")
    assert carried.names["SUHH"] == "Soviet Union"


def test_both_spells_stand_side_by_side(told: Callable[..., World]) -> None:
    carried = told(Russia=RUSSIA).between("Peru", "Russia", continuity="carried")
    assert carried.relations is not None
    spells = [(each.start, each.under) for each in carried.relations.spells]
    assert spells == [("1969-02-01", "SUHH"), ("1991-12-26", "")]


def test_a_successor_that_is_a_new_state_carries_nothing(told: Callable[..., World]) -> None:
    world = told(Russia=RUSSIA)
    assert world.between("Ukraine", "Cuba", on="1970", continuity="carried").relations is None


def test_the_page_of_a_state_has_them_too(told: Callable[..., World]) -> None:
    portrait = told(Russia=RUSSIA).state("Russia", continuity="carried")
    found = {(tie.one, tie.other) for tie in portrait.ties if tie.kind == "relations"}
    assert found == {("PER", "RUS"), ("CUB", "RUS")}


def test_no_other_continuity_is_known(told: Callable[..., World]) -> None:
    with pytest.raises(ComityError, match="one of apart, carried"):
        told(Russia=RUSSIA).between("Russia", "Cuba", continuity="both")
