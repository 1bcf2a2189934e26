"""Rows of a table give dates and no source.

Why: nobody can tell where the date came from; a wrong one stands for years, and is copied.

What to do: look for the day in a ministry's list or a treaty series, and cite it in the row.
A table may have one source for all of it, in its caption or in the sentence before: then it is
passed over.
"""

from bisect import bisect_left
from collections.abc import Iterator

from comity.checks.examined import words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.checks.naming import called
from comity.claims import Claim
from comity.claims.tables import Sheet

_NAMED = 8
_BEFORE = 400  # characters before a table that may hold the source of all of it


def _find(examined: Examined) -> Iterator[Hit]:
    told = {each.at: each for each in examined.ties if each.rule == "table row"}
    sourced = {each.parties for each in examined.ties if each.refs}
    marks = [mark.at for mark in examined.document.marks]
    for sheet in examined.reading.sheets:
        if _sourced(examined, sheet, marks):
            continue
        bare: dict[str, Claim] = {}
        for row in sheet.rows:
            claim = told.get(examined.document.span(*row.name).start)
            end = max([cell.end for cell in row.cells], default=row.name.end)
            if claim is None or claim.parties in sourced:
                continue
            if not _any(marks, row.name.start, end):
                bare.setdefault(row.actor, claim)
        if bare:
            yield _hit(bare)


def _hit(bare: dict[str, Claim]) -> Hit:
    names = list(map(called, bare))
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    first, *others = bare.values()
    rows = "row gives a date" if len(names) == 1 else "rows give dates"
    message = f"{len(names)} {rows} and no source: {', '.join(names[:_NAMED])}{more}"
    return Hit(message, words_of(first), tuple(map(words_of, others[: _NAMED - 1])))


def _sourced(examined: Examined, sheet: Sheet, marks: list[int]) -> bool:
    """Say whether a note closes the words before a table, its caption or its headers."""
    first = min(row.name.start for row in sheet.rows)
    table = examined.document.tables[sheet.table]
    section = examined.document.sections[table.section].start
    return _any(marks, max(section, table.start - _BEFORE), first)


def _any(marks: list[int], start: int, end: int) -> bool:
    place = bisect_left(marks, start)
    return place < len(marks) and marks[place] <= end


_TABLE = (
    "== Ties =={}\n{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|Fiji}}}} || 1993{}\n|}}"
)
_NOTE = "<ref>Treaties of the year 1993</ref>"

N114 = Check(
    inside=_find,
    severity=Severity.NOTE,
    bad=(_TABLE.format("", ""),),
    good=(
        _TABLE.format("", _NOTE),
        f"{_TABLE.format('', '')}\n{_TABLE.format('', _NOTE)}",
        _TABLE.format(f"\nIts ties.{_NOTE}", ""),
    ),
)
