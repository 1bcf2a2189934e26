"""One article tells of an embassy that the host's own article leaves out.

Why: the host's article tells of embassies between the two, so it would have told of this one:
it has been opened or closed since, or one of the two articles is wrong.

What to do: look at the lists of both ministries, and say in both since when or until when.
"""

from collections.abc import Iterator

from comity.checks.model import Across, Check, Severity, Words, World
from comity.checks.naming import called

_MISSING = r"""
WITH missions AS (
    SELECT c.subject, c.object, c.pair, c.document, d.state, c."at", c.quote
    FROM claims AS c JOIN documents AS d ON d.key = c.document
    WHERE d.current AND c.kind = 'mission' AND c.status = 'open' AND c.modality = ''
        AND c."end" = '' AND d.state IN (c.subject, c.object)
        AND json_extract_string(c.qualifiers, '$.type') IN ('embassy', 'high commission')
), sides AS (
    SELECT document, state, pair, list_sort(list(DISTINCT subject)) AS senders,
        arg_min(struct_pack(at := "at", quote := quote), "at") AS words
    FROM missions GROUP BY ALL
), served AS (
    SELECT DISTINCT c.document, c.subject, c.object FROM claims AS c
    JOIN documents AS d ON d.key = c.document
    WHERE d.current AND (c.kind = 'accreditation' OR (c.kind = 'mission' AND c.status <> 'open'))
), present AS (
    SELECT *, row_number() OVER (PARTITION BY document, subject, object ORDER BY "at") AS place
    FROM missions
    WHERE regexp_matches(quote, '\b(has|have|maintains?|operates?)\b', 'i')
)
SELECT m.subject, m.object, m.document, m."at", m.quote, s.document, s.words.at, s.words.quote
FROM present AS m JOIN sides AS s ON s.pair = m.pair AND s.state <> m.state
WHERE place = 1 AND NOT list_contains(s.senders, m.subject) AND NOT EXISTS (
    FROM served AS e
    WHERE e.document = s.document AND e.subject = m.subject AND e.object = m.object)
ORDER BY ALL
"""


def _find(world: World) -> Iterator[Across]:
    for sender, host, document, at, quote, there, place, words in world.run(_MISSING):
        message = f"the other article does not tell of an embassy of {called(sender)}"
        message += f" in {called(host)}"
        yield Across(message, Words(document, at, quote), (Words(there, place, words),))


def _two(azerbaijan: str, fiji: str) -> dict[str, str]:
    return {
        "Foreign relations of Azerbaijan": f"== Fiji ==\n{azerbaijan}",
        "Foreign relations of Fiji": f"== Azerbaijan ==\n{fiji}",
    }


_OWN = "Azerbaijan has an embassy in Suva."
_OTHER = "Fiji has an embassy in Baku."

R105 = Check(
    across=_find,
    severity=Severity.NOTE,
    bad=(_two(f"{_OWN} {_OTHER}", _OTHER),),
    good=(_two(f"{_OWN} {_OTHER}", f"{_OWN} {_OTHER}"), _two(_OWN, "It sells oil to Baku.")),
)
