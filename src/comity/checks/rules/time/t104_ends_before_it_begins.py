"""Something ends before it begins.

Why: one of the two dates is wrong, and no answer on any day can be right.

What to do: look at the source and correct the date that is wrong.
"""

from collections.abc import Iterator

from comity.checks.examined import dated, words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.dates import Verdict, before


def _find(examined: Examined) -> Iterator[Hit]:
    for claim in examined.claims:
        start, end = dated(claim.start), dated(claim.end)
        if start and end and before(end, start) is Verdict.YES:
            yield Hit(f"it ends {end} and begins {start}", words_of(claim))


_ROW = "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|Fiji}}}} || {}\n|}}"

T104 = Check(
    inside=_find,
    of_data=True,
    severity=Severity.ERROR,
    bad=(_ROW.format("1992 – 1981"),),
    good=(_ROW.format("1981 – 1992"), _ROW.format("May 1981 – 1981")),
)
