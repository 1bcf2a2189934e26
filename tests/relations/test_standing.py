"""Lists of ties that stand, as the documents of 24 November 2025 have them, against their ends."""

from collections.abc import Callable
from typing import Any

import pytest

from comity.answers.holding import judge
from comity.dates import Edtf, Verdict
from comity.relations import Grade, Reason, Spell

Folded = Callable[..., list[Spell]]
Claim = dict[str, Any]

LISTED = {"parties": ["ESP", "RUS"], "status": "established", "start": "1812",
          "qualifiers": {"standing": True}}  # fmt: skip


def changed(status: str, **fields: Any) -> Claim:  # noqa: ANN401
    return {"parties": ["ESP", "RUS"], "status": status, **fields}


def holds(spells: list[Spell], on: str) -> tuple[Verdict, Reason]:
    return judge(tuple(spells), Edtf.parse(on))


def test_what_a_list_has_long_after_its_end_began_again(folded: Folded) -> None:
    spells = folded([("ESP", LISTED), ("RUS", LISTED), ("ESP", changed("severed", date="1939"))])
    first, again = spells
    assert (first.start, first.end) == ("1812", "1939")
    assert (again.start, again.ended, again.grade) == ("", False, Grade.BOTH_SIDES)
    assert again.support == ("ESP0", "RUS1")
    assert holds(spells, "1950")[0] is Verdict.UNSAID
    assert holds(spells, "2026-01-01")[0] is Verdict.YES


def test_what_ended_of_late_and_lists_still_have_is_in_doubt(folded: Folded) -> None:
    spells = folded([("ESP", LISTED), ("RUS", changed("severed", date="2022-03-01"))])
    (spell,) = spells
    assert (spell.end, spell.grade, spell.dissent) == ("2022-03-01", Grade.DISPUTED, ("ESP0",))
    assert holds(spells, "2021") == (Verdict.YES, Reason.SAID)
    assert holds(spells, "2026-01-01") == (Verdict.UNSAID, Reason.DISPUTED)


@pytest.mark.parametrize("date", ["1939", "2022-03-01"])
def test_one_list_that_marks_the_end_is_enough(folded: Folded, date: str) -> None:
    marked = changed("suspended", qualifiers={"standing": False})
    spells = folded([("ESP", LISTED), ("RUS", marked), ("RUS", changed("severed", date=date))])
    assert holds(spells, "2026-01-01") == (Verdict.NO, Reason.ENDED)


@pytest.mark.parametrize("status", ["severed", "none"])
def test_undated_words_of_none_say_nothing_of_what_stands(folded: Folded, status: str) -> None:
    (spell,) = folded([("ESP", LISTED), ("RUS", changed(status))])
    assert (spell.ended, spell.grade) == (False, Grade.ONE_SIDE)


def test_what_was_restored_since_is_one_spell_with_what_the_list_has(folded: Folded) -> None:
    said = [("ESP", LISTED), ("RUS", changed("severed", date="1939")),
            ("RUS", changed("restored", date="1977-02-09"))]  # fmt: skip
    spells = folded(said)
    assert [(each.start, each.end) for each in spells] == [("1812", "1939"), ("1977-02-09", "")]
    assert holds(spells, "1977-03") == (Verdict.YES, Reason.SAID)


def test_what_lists_mark_without_a_date_was_over_before_their_day(folded: Folded) -> None:
    marked = changed("suspended", qualifiers={"standing": False})
    began = changed("established", start="1962-07-18")
    spells = folded([("ESP", began), ("ESP", marked), ("RUS", marked)])
    (spell,) = spells
    assert (spell.end, spell.grade, spell.dissent) == ("[..2025-11-23]", Grade.ONE_SIDE, ())
    assert holds(spells, "2000")[0] is Verdict.UNSAID
    assert holds(spells, "2025-11-24") == (Verdict.NO, Reason.ENDED)


def test_what_one_list_marks_and_another_has_is_disputed(folded: Folded) -> None:
    marked = changed("suspended", qualifiers={"standing": False})
    (spell,) = folded([("ESP", LISTED), ("RUS", marked)])
    assert (spell.grade, spell.dissent) == (Grade.DISPUTED, ("RUS1",))
    assert holds([spell], "2026-01-01") == (Verdict.UNSAID, Reason.DISPUTED)
