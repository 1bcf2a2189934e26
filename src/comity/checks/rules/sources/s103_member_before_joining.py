"""A yearbook lists a state as a member before the year in which an article has it join.

Why: the editions of those years list it among the members, so the article has the date of something
else: a term, a vote, a suspension, a second accession.

What to do: read the sentence again, look up the accession, and correct the one that is wrong.
"""

from collections.abc import Iterator

from comity.checks.model import Across, Check, Severity, Words, World
from comity.checks.naming import called
from comity.checks.yearbooks import JOINED, YEARBOOK, edition, joins

_EARLY = f"""
{JOINED}
SELECT a.subject, a.object, a.start, min(l.edition), a.document, a."at", a.quote,
    arg_min(l.document, l.edition), arg_min(l."at", l.edition), arg_min(l.quote, l.edition)
FROM joined AS a
JOIN listed AS l USING (subject, object)
JOIN days AS e ON e.text = l.edition
WHERE e.last < a.first
GROUP BY ALL
ORDER BY ALL
"""  # noqa: S608 - the statement is ours


def _find(world: World) -> Iterator[Across]:
    for who, what, start, year, document, at, quote, other, place, words in world.run(_EARLY):
        message = (
            f"{called(who)} in {called(what)} since {start} here, listed in the edition of {year}"
        )
        yield Across(message, Words(document, at, quote), (Words(other, place, words),))


S103 = Check(
    across=_find,
    severity=Severity.WARNING,
    bad=(joins("2001", edition(1999)),),
    good=(joins("1999", edition(1999)), joins("1998", edition(1999)), joins("", edition(1999))),
    form=YEARBOOK,
)
