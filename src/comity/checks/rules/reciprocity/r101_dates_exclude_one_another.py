"""The articles of two states give dates that cannot both be right.

Why: each of the two tells since when they have relations, and no day fits both: one article has
the day of the news, of the recognition or of the letter, or a slip.

What to do: look at the sources of both, correct the one that is wrong and cite the other.
"""

from collections.abc import Iterator

from comity.checks.model import Across, Check, Severity, Words, World
from comity.checks.naming import between

# A pair of articles clashes when each date of the one excludes each date of the other. Where
# relations were broken off and taken up again, two dates may both be right.
_CLASHES = """
WITH told AS (
    SELECT c.pair, c.document, d.state, c."at", c.quote, c.start, days.first, days.last
    FROM claims AS c
    JOIN documents AS d ON d.key = c.document
    JOIN days ON days.text = c.start
    WHERE d.current AND c.kind = 'relations' AND c.status = 'established' AND c.modality = ''
        AND d.state <> '' AND (d.state = c.one OR d.state = c.other)
), changed AS (
    SELECT DISTINCT c.pair
    FROM claims AS c JOIN documents AS d ON d.key = c.document
    WHERE d.current AND c.kind = 'relations' AND c.pair <> ''
        AND (c."end" <> '' OR c.status IN ('severed', 'suspended', 'restored', 'none'))
), clashing AS (
    SELECT a.pair, a.document AS here, b.document AS there
    FROM told AS a JOIN told AS b ON a.pair = b.pair AND a.state < b.state
    WHERE a.pair NOT IN (SELECT pair FROM changed)
    GROUP BY ALL
    HAVING bool_and(a.last < b.first OR b.last < a.first)
), ranked AS (
    SELECT *, row_number() OVER (
        PARTITION BY pair, document ORDER BY last - first, "at", quote) AS place
    FROM told
)
SELECT pair, a.start, a.document, a."at", a.quote, b.start, b.document, b."at", b.quote
FROM clashing AS c
JOIN ranked AS a USING (pair) JOIN ranked AS b USING (pair)
WHERE a.document = here AND b.document = there AND a.place = 1 AND b.place = 1
ORDER BY pair, here, there
"""


def _find(world: World) -> Iterator[Across]:
    for pair, since, document, at, quote, then, other, place, words in world.run(_CLASHES):
        message = f"{between(tuple(pair.split('|')))} since {since} here, since {then} there"
        yield Across(message, Words(document, at, quote), (Words(other, place, words),))


_ROW = "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|{}}}}} || {}\n|}}"


def _two(azerbaijan: str, fiji: str) -> dict[str, str]:
    return {
        "Foreign relations of Azerbaijan": _ROW.format("Fiji", azerbaijan),
        "Foreign relations of Fiji": _ROW.format("Azerbaijan", fiji),
    }


R101 = Check(
    across=_find,
    severity=Severity.ERROR,
    bad=(_two("19 March 2010", "18 March 2010"), _two("1993", "5 May 1994")),
    good=(
        _two("19 March 2010", "2010"),
        _two("19 March 2010", ""),
        _two("1993 (severed 1995)", "5 May 1999"),
    ),
)
