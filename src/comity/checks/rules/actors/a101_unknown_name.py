"""A row names somebody whom nobody knows.

Why: the name is misspelt, or it is no state's and no organisation's: what the row says is said
of nobody, and no answer can use it.

What to do: correct the name; if it is right, tell the makers of Comity whom it means.
"""

from collections.abc import Iterator

from comity.actors import closest
from comity.checks.model import Check, Examined, Hit, Severity


def _find(examined: Examined) -> Iterator[Hit]:
    for code, message, span in examined.troubles:
        if code == "unknown-name":
            near = closest(span.of(examined.document.source).strip("{}|[] "))
            hint = f"; is {near[0]} meant?" if near else ""
            yield Hit(f"{message}{hint}".replace("\n", " "), span)


_ROWS = (
    "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|Fiji}}}} || 1993\n|-\n"
    "| {{{{flag|{}}}}} || 1993\n|}}"
)

A101 = Check(
    inside=_find,
    of_data=True,
    severity=Severity.WARNING,
    bad=(_ROWS.format("Zzyzx"),),
    good=(_ROWS.format("Cuba"),),
)
