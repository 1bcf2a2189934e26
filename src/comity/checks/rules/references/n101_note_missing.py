"""A note is called and not given.

Why: what stands before the call looks sourced, and nobody can tell by what.

What to do: bring the note back from an earlier version, or mark the words as unsourced.
"""

from collections.abc import Iterator

from comity.checks.citing import call
from comity.checks.model import Check, Examined, Hit, Severity


def _find(examined: Examined) -> Iterator[Hit]:
    if not examined.notes:
        return  # the list of notes was left out as a whole
    missing = set()
    for mark in examined.document.marks:
        if mark.label not in examined.notes and mark.label not in missing:
            missing.add(mark.label)
            yield Hit(f"note {mark.label} is called here and given nowhere", call(examined, mark))


N101 = Check(
    inside=_find,
    severity=Severity.ERROR,
    bad=('It sells oil.<ref name="oil" /> It buys wheat.<ref>Wheat of the year, 1999</ref>',),
    good=(
        'It sells oil.<ref name="oil" /> It buys wheat.<ref name="oil">Oil and wheat</ref>',
        "It sells oil and buys wheat.",
    ),
)
