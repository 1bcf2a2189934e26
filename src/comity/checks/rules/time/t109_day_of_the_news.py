"""Several ties are dated by the day of the one news item that tells of them.

Why: a news item tells on one day what happened on several before; when each tie has exactly its
date, the day of the news was most likely taken for the day of the act.

What to do: read in the item, or in a ministry's list, on which day each was signed.
"""

from collections.abc import Iterator

from comity.checks.citing import published
from comity.checks.examined import dated, words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.claims import Claim

_SEVERAL = 2


def _find(examined: Examined) -> Iterator[Hit]:
    cited: dict[tuple[str, str], dict[tuple[str, ...], Claim]] = {}
    for claim in examined.ties:
        if claim.rule == "table row" and len(claim.refs) == 1:
            cited.setdefault((claim.refs[0], claim.start), {}).setdefault(claim.parties, claim)
    for (label, since), claims in cited.items():
        note, when = examined.notes.get(label), dated(since)
        if len(claims) < _SEVERAL or note is None or when is None or when.first != when.last:
            continue
        told = published(examined, note)
        if told is not None and told.text == since:
            first, *others = claims.values()
            message = f"{len(claims)} ties are of {since}, the day of note {label} itself"
            yield Hit(message, words_of(first), (*map(words_of, others), note.span))


_TABLE = (
    "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|Fiji}}}} || 19 March 2010"
    '<ref name="n">{{{{cite news|title=Two islands|date={}|url=http://a.example}}}}</ref>\n|-\n'
    '| {{{{flag|Malta}}}} || 19 March 2010<ref name="n" />\n|}}'
)

T109 = Check(
    inside=_find,
    severity=Severity.NOTE,
    bad=(_TABLE.format("19 March 2010"),),
    good=(_TABLE.format("20 March 2010"), _TABLE.format("2010")),
)
