"""One table has a row for the same state twice.

Why: the two rows drift apart, and whoever counts rows counts one too many.

What to do: keep one row, with what is right of both.
"""

from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity
from comity.checks.naming import called
from comity.claims.tables import Row
from comity.documents import Document
from comity.spans import Span


def _find(examined: Examined) -> Iterator[Hit]:
    tabled = {
        each.at for each in examined.claims if each.kind == "relations" and each.rule == "table row"
    }
    for sheet in examined.reading.sheets:
        seen: dict[tuple[str, str], Row] = {}
        for row in sheet.rows:
            name = " ".join(examined.plain[row.name.start : row.beside.end].split())
            span = examined.document.span(*row.name)
            if span.start not in tabled:
                continue  # a table of visits or treaties names a state as often as it likes
            first = seen.setdefault((row.actor, name), row)
            if first.name != row.name:
                message = f"{called(row.actor)} has a row already"
                yield Hit(message, span, (_where(examined.document, first),))


def _where(document: Document, row: Row) -> Span:
    return document.span(*row.name)


_TABLE = (
    "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|Fiji}}}} || 1993\n|-\n"
    "| {{{{flag|Cuba}}}} || 1993\n|-\n| {{{{flag|{}}}}} || 1993\n|}}"
)

D104 = Check(
    inside=_find,
    severity=Severity.WARNING,
    bad=(_TABLE.format("Fiji"),),
    good=(_TABLE.format("Malta"),),
)
