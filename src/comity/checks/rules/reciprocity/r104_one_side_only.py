"""One article has relations with a state whose own long table lacks the other.

Why: the other article lists the states it has relations with, and would have said it: one of
the two was not kept up. Where a table is a selection, the finding is its only fault.

What to do: look for the day in a source of either side, and add the row.
"""

import re
from collections.abc import Iterator

from comity.checks.model import Across, Check, Severity, Words, World
from comity.checks.naming import called

# A table is taken to be whole when it has most of the states that say they have relations with
# its own: it then dates ties with many of them, and few are lacking.
_MISSING = """
WITH told AS (
    SELECT c.pair, c.document, d.state, CASE c.one WHEN d.state THEN c.other ELSE c.one END AS who,
        c."at", c.quote, c.start
    FROM claims AS c JOIN documents AS d ON d.key = c.document
    WHERE d.current AND c.kind = 'relations' AND c.status = 'established' AND c.modality = ''
        AND d.state <> '' AND (d.state = c.one OR d.state = c.other) AND c."end" = ''
), named AS (
    SELECT DISTINCT c.document, c.pair FROM claims AS c
    JOIN documents AS d ON d.key = c.document
    WHERE d.current AND c.kind IN ('relations', 'recognition', 'mission', 'accreditation')
), tables AS (
    SELECT state, document, count(DISTINCT who) FILTER (start <> '') AS rows FROM told GROUP BY ALL
), lacking AS (
    SELECT t.pair, t.document, t.state, t."at", t.quote, t.start, b.document AS there,
        b.state AS other, b.rows
    FROM told AS t JOIN tables AS b ON b.state = t.who
    WHERE t.start <> '' AND b.rows >= $least
        AND NOT EXISTS (FROM named AS n WHERE n.document = b.document AND n.pair = t.pair)
    QUALIFY row_number() OVER (PARTITION BY t.pair, t.document ORDER BY t."at") = 1
), whole AS (
    SELECT there, count(*) AS lost FROM lacking GROUP BY there
), heads AS (
    SELECT document, arg_min(struct_pack(at := "at", quote := quote), "at") AS head
    FROM told WHERE start <> '' GROUP BY document
)
SELECT state, other, start, l.document, l."at", l.quote, there, head.at, head.quote
FROM lacking AS l JOIN whole USING (there) JOIN heads ON heads.document = l.there
WHERE lost * $share <= rows
ORDER BY ALL
"""
_LEAST = 60  # rows of a table that may be whole
_SHARE = 10  # at most a tenth of its rows may be lacking


def _find(world: World) -> Iterator[Across]:
    sql = _MISSING.replace("$least", str(_LEAST)).replace("$share", str(_SHARE))
    for state, other, since, document, at, quote, there, place, words in world.run(sql):
        message = f"{called(state)} tells of {called(other)} since {since}, whose table lacks it"
        yield Across(message, Words(document, at, quote), (Words(there, place, words),))


_NAMES = re.findall(
    r"\w+",
    "Albania Algeria Andorra Angola Argentina Armenia Australia Austria Bahrain Bangladesh "
    "Barbados Belarus Belgium Belize Benin Bhutan Bolivia Botswana Brazil Brunei Bulgaria Burundi "
    "Cambodia Cameroon Canada Chad Chile China Colombia Cuba Cyprus Denmark Djibouti Dominica "
    "Ecuador Egypt Eritrea Estonia Ethiopia Fiji Finland France Gabon Germany Ghana Greece Grenada "
    "Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland "
    "Israel Italy Jamaica Japan Jordan Kenya Kuwait Laos Latvia",
)
_HEAD = "{|\n! Country !! Formal relations began\n"


def _rows(names: list[str]) -> str:
    return _HEAD + "".join(f"|-\n| {{{{flag|{name}}}}} || 19 March 1993\n" for name in names) + "|}"


def _two(names: list[str]) -> dict[str, str]:
    return {
        "Foreign relations of Azerbaijan": _rows(names),
        "Foreign relations of Malta": _rows(["Azerbaijan"]),
    }


R104 = Check(
    across=_find,
    severity=Severity.NOTE,
    bad=(_two(_NAMES),),
    good=(_two([*_NAMES, "Malta"]), _two(_NAMES[:20])),
)
