"""A date is written as no date is.

Why: 1947-15-8 may be a day in August or a slip, and 5/9/1962 is May here and September there.

What to do: write the month in letters.
"""

import re
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity

_NUMBERS = re.compile(r"\b\d{1,4}([-/.])\d{1,2}\1\d{1,4}\b")


def _find(examined: Examined) -> Iterator[Hit]:
    for code, message, span in examined.troubles:
        if code == "unread-date" and _NUMBERS.search(message):
            yield Hit(message, span)


_ROW = "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|Fiji}}}} || {}\n|}}"

T108 = Check(
    inside=_find,
    severity=Severity.WARNING,
    bad=(_ROW.format("1947-15-8"),),
    good=(_ROW.format("1947-08-15"), _ROW.format("unknown")),
)
