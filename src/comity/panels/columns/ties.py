"""Diplomatic relations of a pair, by the world's documents: 1 yes, 0 no, missing where unsaid.

On the first and the last day of a year and on any day of it, or on the day of a row; since when,
how well that is vouched for, and whether they began, were restored or ended in the year. What a
year's number says of a beginning or an end is said where its date is told to the year at least.
"""

from comity.panels.model import Column, Group, Shape, Unit
from comity.panels.standing import (
    DAY,
    FIRST,
    LAST,
    STANDING,
    YEAR,
    YEARS,
    known,
    paired,
    stands,
    whether,
    why,
)
from comity.relations import Reason

_TELLS = ("relations",)
_BEST = "greatest(tie_jan1.status, tie_dec31.status, tie_within.status)"
_TURNED = "(tie_turns.established OR tie_turns.restored OR tie_turns.severed)"
_SURE = "(coalesce(tie_jan1.status, 0) <> 1 AND tie_dec31.status <> 1)"


def _turn(which: str, quiet: str) -> str:
    """Return SQL for 1 where it is sure to have happened, 0 where it is sure not to."""
    unsure = f"tie_turns.{'ended' if which == 'severed' else 'begun'}_unsure"
    return (
        f"CASE WHEN tie_turns.{which} THEN 1 WHEN {unsure} THEN NULL "
        f"WHEN {_SURE} OR ({quiet}) THEN 0 END"
    )


def _why(said: str, unsure: str = "1", undated: str = "false") -> str:
    """Return SQL for the reason of what is told of a whole year: of the day that decides it."""
    decisive = (
        f"CASE WHEN {said} THEN CAST('{Reason.SAID.value}' AS because) "
        f"WHEN {undated} THEN CAST('{Reason.UNDATED.value}' AS because) "
        f"WHEN tie_dec31.status = {unsure} THEN tie_dec31.reason "
        f"WHEN tie_jan1.status = {unsure} THEN tie_jan1.reason "
        "ELSE tie_dec31.reason END"
    )
    return why(decisive, LAST)


_YEAR = (
    Column(
        "tie_jan1", whether("tie_jan1.status"), "diplomatic relations on 1 January: 1 yes, 0 no",
        reason=why("tie_jan1.reason", FIRST), tells=_TELLS, moment="first",
    ),
    Column(
        "tie_dec31", whether("tie_dec31.status"),
        "diplomatic relations on 31 December: 1 yes, 0 no",
        reason=why("tie_dec31.reason", LAST), tells=_TELLS,
    ),
    Column(
        "tie_any",
        f"CASE WHEN {_BEST} = 2 OR {_TURNED} THEN 1 WHEN {_BEST} = 0 THEN 0 END",
        "diplomatic relations on any day of the year: 1 yes, 0 no",
        reason=_why(f"{_BEST} = 2 OR {_TURNED}", _BEST), tells=_TELLS, moment="any",
    ),
    Column(
        "tie_since", "tie_dec31.since", "since when, EDTF, where relations hold on 31 December",
        reason=why("tie_dec31.reason", LAST), tells=_TELLS,
    ),
    Column(
        "tie_grade", "tie_dec31.grade",
        "how that is vouched for: both sides, one side, disputed",
        reason=why("tie_dec31.reason", LAST), tells=_TELLS,
    ),
    Column(
        "tie_established", _turn("established", "tie_turns.severed AND tie_jan1.status = 2"),
        "1 where relations began in the year, and are not known to have been before",
        reason=_why("tie_turns.established", undated="tie_turns.begun_unsure"),
        tells=_TELLS, moment="any",
    ),
    Column(
        "tie_restored", _turn("restored", "tie_turns.established"),
        "1 where relations began again in the year",
        reason=_why("tie_turns.restored", undated="tie_turns.begun_unsure"),
        tells=_TELLS, moment="any",
    ),
    Column(
        "tie_severed",
        _turn("severed", "tie_turns.established AND tie_dec31.status = 2"),
        "1 where relations ended in the year",
        reason=_why("tie_turns.severed", undated="tie_turns.ended_unsure"),
        tells=_TELLS, moment="any",
    ),
)  # fmt: skip
_ONE_DAY = (
    Column(
        "tie", whether("tie.status"), "diplomatic relations on the day: 1 yes, 0 no",
        reason=why("tie.reason", DAY), tells=_TELLS,
    ),
    Column(
        "tie_since", "tie.since", "since when, EDTF", reason=why("tie.reason", DAY), tells=_TELLS
    ),
    Column(
        "tie_grade", "tie.grade", "how that is vouched for: both sides, one side, disputed",
        reason=why("tie.reason", DAY), tells=_TELLS,
    ),
)  # fmt: skip

TIES = Group(
    world=True,
    prepare=STANDING,
    shapes={
        Unit.DYAD_YEARS: Shape(
            _YEAR,
            links=(
                stands("tie_jan1", "relations", FIRST),
                stands("tie_dec31", "relations", LAST),
                paired("tie_within", "(SELECT * FROM within WHERE theme = 'relations')", YEAR),
                paired("tie_turns", "turns", YEAR),
            ),
            reason_links=(*known(FIRST), *known(LAST)),
        ),
        Unit.DYAD_DAYS: Shape(
            _ONE_DAY, links=(stands("tie", "relations", DAY),), reason_links=known(DAY)
        ),
    },
    years=YEARS,
)
