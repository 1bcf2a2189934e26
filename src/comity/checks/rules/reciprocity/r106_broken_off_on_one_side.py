"""One article tells that relations were broken off, the other tells of them as unbroken.

Why: relations have two sides. The article that knows of no break was not brought up to date, or
the other one does not tell that they were taken up again.

What to do: say in both when they were broken off, and when they were restored if they were.
"""

from collections.abc import Iterator

from comity.checks.model import Across, Check, Severity, Words, World
from comity.checks.naming import between

# What each side says last: a break after which it tells of nothing, against a tie told of
# without any break at all.
_CLASHES = r"""
WITH told AS (
    SELECT c.pair, c.document, d.state, c.status, c."end", c."at", c.quote,
        coalesce(nullif(c.date, ''), nullif(c."end", ''), c.start) AS text,
        c.status IN ('severed', 'suspended') AND length(c.quote) < 250 AND regexp_matches(
            c.quote, '\b(sever|broke|break|suspend|terminat|cut)', 'i') AS breaks
    FROM claims AS c JOIN documents AS d ON d.key = c.document
    WHERE d.current AND c.kind = 'relations' AND c.modality = '' AND d.state <> ''
        AND (d.state = c.one OR d.state = c.other)
), sides AS (
    SELECT pair, document, any_value(state) AS state,
        max(days.last) FILTER (breaks) AS broken,
        max(days.last) FILTER (status IN ('established', 'restored', 'upgraded') AND "end" = '')
            AS held,
        bool_or(status = 'restored') AS restored,
        bool_or(status <> 'established' OR "end" <> '') AS changed,
        arg_max(struct_pack(at := "at", quote := quote), days.last)
            FILTER (breaks) AS breaking,
        arg_min(struct_pack(at := "at", quote := quote), "at") AS words
    FROM told LEFT JOIN days USING (text)
    GROUP BY pair, document
)
SELECT a.pair, a.document, a.breaking.at, a.breaking.quote, b.document, b.words.at, b.words.quote
FROM sides AS a JOIN sides AS b ON a.pair = b.pair AND a.state <> b.state
WHERE a.broken IS NOT NULL AND NOT a.restored AND (a.held IS NULL OR a.held < a.broken)
    AND NOT b.changed AND b.held < a.broken
ORDER BY ALL
"""


def _find(world: World) -> Iterator[Across]:
    for pair, document, at, quote, other, place, words in world.run(_CLASHES):
        message = f"{between(tuple(pair.split('|')))} broke off relations here, not there"
        yield Across(message, Words(document, at, quote), (Words(other, place, words),))


_ROW = "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|{}}}}} || {}\n|}}"


def _two(azerbaijan: str, fiji: str) -> dict[str, str]:
    return {
        "Foreign relations of Azerbaijan": _ROW.format("Fiji", azerbaijan),
        "Foreign relations of Fiji": _ROW.format("Azerbaijan", fiji),
    }


R106 = Check(
    across=_find,
    severity=Severity.WARNING,
    bad=(_two("19 March 1993 (severed 4 May 2010)", "19 March 1993"),),
    good=(
        _two("19 March 1993 (severed 4 May 2010)", "19 March 1993 (severed 4 May 2010)"),
        _two("19 March 1993 (severed 4 May 2010)", "19 March 2012"),
    ),
)
