"""A row of a table of relations has no date.

Why: the reader learns that there are relations and not since when; the cell was never filled,
or its words were lost.

What to do: look for the date in the other state's article, in its ministry's list, and fill it in.
"""

import re
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity
from comity.claims.tables import Row

_LOOKED_AT = 300  # characters of a cell
_NONE = re.compile(
    r"\bno (?:official |formal |direct )*(?:diplomatic )?(?:relations|ties|recognition)\b|"
    r"\b(?:do|does|did|has|have) not\b|\bN/A\b|\bnever\b|\bNo\s*$|\bunrecogni[sz]ed\b",
    re.IGNORECASE | re.MULTILINE,
)


def _find(examined: Examined) -> Iterator[Hit]:
    told = {each.parties for each in examined.ties}
    own = examined.reading.state
    rows = {examined.document.span(*row.name).start: row for row in examined.reading.rows}
    for code, message, span in examined.troubles:
        if code != "no-date":
            continue
        row = rows.get(span.start)
        # Another table of the document may give the date, and where there are none, none is due.
        if row is None or (
            tuple(sorted((own, row.actor))) not in told and not _none(examined, row)
        ):
            yield Hit(message, span)


def _none(examined: Examined, row: Row) -> bool:
    """Say whether a row tells that there are no relations."""
    return any(
        _NONE.search(examined.plain, each.start, min(each.end, each.start + _LOOKED_AT))
        for each in row.cells
    )


_ROWS = (
    "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|Fiji}}}} || 1993\n|-\n"
    "| {{{{flag|Cuba}}}} || {}\n|}}"
)

D106 = Check(
    inside=_find,
    severity=Severity.NOTE,
    bad=(_ROWS.format(""),),
    good=(
        _ROWS.format("1993"),
        _ROWS.format("N/A"),
        _ROWS.format("") + "\n" + _ROWS.format("1993"),
    ),
)
