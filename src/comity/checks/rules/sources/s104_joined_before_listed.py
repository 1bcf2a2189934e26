"""An article has a state join an organisation that a yearbook does not list it in for years.

Why: two editions or more after that date list several other members of the organisation, and other
organisations of the state, but not this one: the article has an application or a wrong date, or the
yearbook is behind.

What to do: look up the accession; say what happened on that date, and since when it is a member.
"""

from collections.abc import Iterator

from comity.checks.model import Across, Check, Severity, Words, World
from comity.checks.naming import called
from comity.checks.yearbooks import JOINED, YEARBOOK, edition, joins

_LATE = f"""
{JOINED}, lacking AS (
    SELECT a.subject, a.object, a.start, a.document, a."at", a.quote, m.edition
    FROM joined AS a
    JOIN (SELECT DISTINCT subject, edition FROM listed) AS m ON m.subject = a.subject
    JOIN (
        SELECT object, edition FROM listed GROUP BY ALL HAVING count(DISTINCT subject) > 2
    ) AS o ON o.object = a.object AND o.edition = m.edition
    JOIN days AS e ON e.text = m.edition
    WHERE e.first > a.last AND a."end" = '' AND NOT EXISTS (
        SELECT 1 FROM anyhow AS l
        WHERE l.subject = a.subject AND l.object = a.object AND l.edition <= m.edition)
)
SELECT subject, object, start, min(edition), max(edition), document, "at", quote
FROM lacking GROUP BY ALL HAVING count(DISTINCT edition) > 1 ORDER BY ALL
"""  # noqa: S608 - the statement is ours


def _find(world: World) -> Iterator[Across]:
    for who, what, start, first, last, document, at, quote in world.run(_LATE):
        message = (
            f"{called(who)} in {called(what)} since {start} here, "
            f"not listed in the editions of {first} to {last}"
        )
        yield Across(message, Words(document, at, quote))


_AFTER = edition(2003, azerbaijan="UN") | edition(2004, azerbaijan="UN")

S104 = Check(
    across=_find,
    severity=Severity.NOTE,
    bad=(joins("2001", _AFTER),),
    good=(
        joins("2001", edition(2003, azerbaijan="UN")),
        joins("2004", _AFTER),
        joins("2001", edition(2003) | edition(2004, azerbaijan="UN")),
    ),
    form=YEARBOOK,
)
