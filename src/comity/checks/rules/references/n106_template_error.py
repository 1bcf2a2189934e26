"""A template's complaint stands in the text.

Why: "Check date values in" and its like are for the editor who wrote the note wrong; they were
copied, or are still shown, with what a reader reads.

What to do: mend the note that the template complains of, or take the complaint out of the copy.
"""

import re
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity

_COMPLAINT = re.compile(
    r"(?:External link in|Missing or empty|Check(?: date values in)?:?|Unknown parameter|"
    r"Cite uses deprecated parameter|More than one of|Invalid) \|[\w ,|=-]{1,60}(?:\(help\))?|"
    r"Check date values in: |\|[a-z-]{1,20}= (?:missing|requires|ignored|at position)|"
    r"Cite error: |Lua error in |Expression error: |Script error: "
)


def _find(examined: Examined) -> Iterator[Hit]:
    for found in _COMPLAINT.finditer(examined.plain):
        yield examined.in_words("a template complains here", found.start(), found.end())


N106 = Check(
    inside=_find,
    severity=Severity.WARNING,
    form="text/plain",
    bad=(
        (
            "Foreign relations of Azerbaijan\n\nIt sells oil.[1]\n\n"
            '  1. "Oil". Retrieved 2 May 2011. External link in |publisher= (help)\n'
        ),
    ),
    good=(
        (
            "Foreign relations of Azerbaijan\n\nIt sells oil.[1] The help it gives is small.\n\n"
            '  1. "Oil". Retrieved 2 May 2011.\n'
        ),
    ),
)
