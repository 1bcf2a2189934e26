"""One of two states is said to have relations with the other, which is said to have none with it.

Why: relations have two sides. One article was not brought up to date, or counts something less
as relations.

What to do: find out which; where relations were broken off, say so in both, with the day.
"""

from collections.abc import Iterator

from comity.checks.model import Across, Check, Severity, Words, World
from comity.checks.naming import between

_CLASHES = """
WITH told AS (
    SELECT c.pair, c.document, d.state, c.status, c."at", c.quote, c.start, c."end"
    FROM claims AS c JOIN documents AS d ON d.key = c.document
    WHERE d.current AND c.kind = 'relations' AND c.modality = '' AND d.state <> ''
        AND (d.state = c.one OR d.state = c.other)
), sides AS (
    SELECT pair, document, any_value(state) AS state,
        bool_and(status = 'none' AND quote NOT ILIKE '%established%') AS denies,
        bool_and(status = 'established' AND "end" = '') AS has,
        arg_min(struct_pack(at := "at", quote := quote), "at") AS words
    FROM told GROUP BY pair, document
)
SELECT a.pair, a.document, a.words.at, a.words.quote, b.document, b.words.at, b.words.quote
FROM sides AS a JOIN sides AS b ON a.pair = b.pair AND a.state <> b.state
WHERE a.denies AND b.has
ORDER BY ALL
"""


def _find(world: World) -> Iterator[Across]:
    for pair, document, at, quote, other, place, words in world.run(_CLASHES):
        message = f"{between(tuple(pair.split('|')))} have no relations here, have them there"
        yield Across(message, Words(document, at, quote), (Words(other, place, words),))


_NONE = "It has no diplomatic relations with the following states:\n* [[Cuba]]\n* [[{}]]"
_ROW = "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|Azerbaijan}}}} || {}\n|}}"


def _two(without: str, since: str) -> dict[str, str]:
    return {
        "Foreign relations of Azerbaijan": _NONE.format(without),
        "Foreign relations of Fiji": _ROW.format(since),
    }


R102 = Check(
    across=_find,
    severity=Severity.ERROR,
    bad=(_two("Fiji", "19 March 2010"),),
    good=(_two("Malta", "19 March 2010"), _two("Fiji", "1993 (severed 1999)")),
)
