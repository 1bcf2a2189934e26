"""A source was looked at before it was published.

Why: one of the two dates is wrong, or the note was copied and only one of them changed.

What to do: look at the source, and correct the date that is wrong.
"""

from collections.abc import Iterator

from comity.checks.citing import accessed, published
from comity.checks.model import Check, Examined, Hit, Severity
from comity.dates import Verdict, before


def _find(examined: Examined) -> Iterator[Hit]:
    for note in examined.document.notes:
        seen = accessed(note) if note.date else None
        told = published(examined, note) if seen else None
        if seen and told and before(seen, told) is Verdict.YES:
            yield Hit(f"looked at on {seen}, published on {told}", note.span)


N111 = Check(
    inside=_find,
    severity=Severity.WARNING,
    bad=(
        (
            "It sells oil.<ref>{{cite web|title=Oil|url=http://a.example|date=4 May 2011"
            "|access-date=3 June 2010}}</ref>"
        ),
    ),
    good=(
        (
            "It sells oil.<ref>{{cite web|title=Oil|url=http://a.example|date=2010"
            "|access-date=3 June 2010}}</ref>"
        ),
    ),
)
