"""A row of a table of relations has no date.

Why: the reader learns that there are relations and not since when; the cell was never filled,
or its words were lost.

What to do: look for the date in the other state's article, in its ministry's list, and fill it in.
"""

from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity


def _find(examined: Examined) -> Iterator[Hit]:
    told = {each.parties for each in examined.ties}
    own = examined.reading.state
    rows = {
        examined.document.span(*row.name).start: tuple(sorted((own, row.actor)))
        for row in examined.reading.rows
    }
    for code, message, span in examined.troubles:
        # Another table of the document may give the date.
        if code == "no-date" and rows.get(span.start) not in told:
            yield Hit(message, span)


_ROWS = (
    "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|Fiji}}}} || 1993\n|-\n"
    "| {{{{flag|Cuba}}}} || {}\n|}}"
)

D106 = Check(
    inside=_find,
    severity=Severity.NOTE,
    bad=(_ROWS.format(""),),
    good=(_ROWS.format("1993"), _ROWS.format("") + "\n" + _ROWS.format("1993")),
)
