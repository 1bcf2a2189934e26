"""An article that lists the relations of a state forgets one that another source tells of.

Why: the other's own article, or a guide, says that the two have relations; this article names many
others and never this one.

What to do: look up whether the two have relations today, and name the state with the date.
"""

from collections.abc import Iterator

from comity.checks.model import Across, Check, Severity, Words, World
from comity.checks.naming import called

_FORGOTTEN = """
WITH told AS (
    SELECT c.pair, c.one, c.other, d.state, d.format, d.title, c.document, c.start, c."at", c.quote
    FROM claims AS c JOIN documents AS d ON d.key = c.document
    WHERE d.current AND d.state IN (c.one, c.other) AND c.kind = 'relations' AND c.modality = ''
        AND c.status IN ('established', 'restored') AND c."end" = ''
), thorough AS (
    SELECT document, state, title FROM told WHERE format <> 'tei'
    GROUP BY ALL HAVING count(DISTINCT pair) >= 5
), ended AS (
    SELECT DISTINCT pair FROM claims WHERE kind = 'relations'
        AND ("end" <> '' OR status IN ('severed', 'suspended', 'none'))
), others AS (
    SELECT *, CASE WHEN state = one THEN other ELSE one END AS about FROM told WHERE format <> 'tei'
    UNION ALL
    SELECT *, state FROM told WHERE format = 'tei'
)
SELECT o.about, CASE WHEN o.about = o.one THEN o.other ELSE o.one END, t.title, o.start,
    o.document, o."at", o.quote
FROM others AS o
JOIN thorough AS t ON t.state = o.about AND t.document <> o.document
WHERE o.pair NOT IN (SELECT pair FROM ended) AND NOT EXISTS (
    SELECT 1 FROM claims AS c WHERE c.document = t.document AND c.pair = o.pair)
QUALIFY row_number() OVER (
    PARTITION BY o.about, o.pair, t.document ORDER BY o.start = '', o."at") = 1
ORDER BY ALL
"""


def _find(world: World) -> Iterator[Across]:
    for about, other, title, since, document, at, quote in world.run(_FORGOTTEN):
        when = f" since {since}" if since else ""
        message = f"{called(about)} and {called(other)} have relations{when} here, not in {title}"
        yield Across(message, Words(document, at, quote))


def _two(others: str, fiji: str) -> dict[str, str]:
    row = "|-\n| {} || 1992\n"
    rows = "".join(row.format(each) for each in others.split())
    return {
        "Foreign relations of Azerbaijan": f"{{|\n! Country !! Formal relations began\n{rows}|}}",
        "Foreign relations of Fiji": fiji,
    }


_FIJI = "Fiji and Azerbaijan established diplomatic relations in 2010."

S106 = Check(
    across=_find,
    severity=Severity.NOTE,
    bad=(_two("Italy France Spain Egypt Peru", _FIJI),),
    good=(
        _two("Italy France Spain Egypt Fiji", _FIJI),
        _two("Italy France Spain", _FIJI),
        _two("Italy France Spain Egypt Peru", "Fiji has no relations with Azerbaijan."),
    ),
)
