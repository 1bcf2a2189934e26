"""A state is said to be represented from elsewhere where its own article has an embassy.

Why: a state that has an embassy in a country needs no ambassador accredited from another; one
of the two articles tells of an earlier time.

What to do: find out since when, or until when, there is an embassy, and say so in both.
"""

from collections.abc import Iterator

from comity.checks.model import Across, Check, Severity, Words, World
from comity.checks.naming import called

_CLASHES = r"""
WITH served AS (
    SELECT c.subject, c.object, c.document, c."at", c.quote,
        json_extract_string(c.qualifiers, '$.seat') AS seat
    FROM claims AS c JOIN documents AS d ON d.key = c.document
    WHERE d.current AND c.kind = 'accreditation' AND c.modality = '' AND d.state = c.object
        AND NOT regexp_matches(c.quote, '\b(was|were|had|until|former|previously)\b', 'i')
), resident AS (
    SELECT c.subject, c.object, c.document, c."at", c.quote, row_number() OVER (
        PARTITION BY c.subject, c.object, c.document ORDER BY c."at") AS place
    FROM claims AS c JOIN documents AS d ON d.key = c.document
    WHERE d.current AND c.kind = 'mission' AND c.status = 'open' AND c.modality = ''
        AND d.state = c.subject AND c."end" = '' AND c.start = ''
        AND json_extract_string(c.qualifiers, '$.type') IN ('embassy', 'high commission')
        AND regexp_matches(c.quote, '\b(has|have|maintains?|operates?|through|its)\b', 'i')
)
SELECT subject, object, s.seat, s.document, s."at", s.quote, r.document, r."at", r.quote
FROM served AS s JOIN resident AS r USING (subject, object)
WHERE r.place = 1 AND s.seat <> '' AND s.seat <> object
ORDER BY ALL
"""


def _find(world: World) -> Iterator[Across]:
    for subject, host, seat, document, at, quote, other, place, words in world.run(_CLASHES):
        message = (
            f"{called(subject)} serves {called(host)} from {called(seat)} here, "
            "has an embassy there by its own article"
        )
        yield Across(message, Words(document, at, quote), (Words(other, place, words),))


def _two(azerbaijan: str, fiji: str) -> dict[str, str]:
    return {
        "Foreign relations of Azerbaijan": f"== Fiji ==\n{azerbaijan}",
        "Foreign relations of Fiji": f"== Azerbaijan ==\n{fiji}",
    }


_FROM = "Azerbaijan is accredited to Fiji from its embassy in Canberra, Australia."

R103 = Check(
    across=_find,
    severity=Severity.WARNING,
    bad=(_two("Azerbaijan has an embassy in Suva.", _FROM),),
    good=(
        _two("Azerbaijan has an embassy in Canberra.", _FROM),
        _two("Azerbaijan has an embassy in Suva.", _FROM.replace(" is ", " was ")),
    ),
)
