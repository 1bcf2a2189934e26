"""A list of missions does not have an embassy that an article tells of.

Why: the list has the other embassies of the state, and others in the same country, so it would
have this one: it was closed, it is a consulate, or the list is behind.

What to do: find out whether the embassy is open today; say until when it was, or add it to the
list.
"""

from collections.abc import Iterator

from comity.checks.listing import BAKU, LISTED, LISTS, SUVA, example, missions
from comity.checks.model import Across, Check, Severity, Words, World
from comity.checks.naming import called

_MISSING = f"""
{LISTED}
SELECT a.subject, a.object, l.title, l.version, a.document, a."at", a.quote
FROM told AS a
JOIN covered AS s ON s.actor = a.subject AND s.sends
JOIN covered AS h ON h.actor = a.object AND NOT h.sends AND h.document = s.document
JOIN lists AS l ON l.key = s.document AND (l.version = '' OR a.start <= l.version)
WHERE NOT EXISTS (
    SELECT 1 FROM listed WHERE listed.document = s.document
        AND listed.subject = a.subject AND listed.object = a.object)
QUALIFY row_number() OVER (
    PARTITION BY a.subject, a.object, a.document, l.key ORDER BY a."at") = 1
ORDER BY ALL
"""  # noqa: S608 - the statement is ours


def _find(world: World) -> Iterator[Across]:
    for subject, host, title, version, document, at, quote in world.run(_MISSING):
        message = (
            f"{called(subject)} has an embassy in {called(host)} here, "
            f"none in {title}{'' if version in title else f' of {version}'}"
        )
        yield Across(message, Words(document, at, quote))


S101 = Check(
    across=_find,
    severity=Severity.NOTE,
    bad=(example("Azerbaijan has an embassy in Suva.", missions(BAKU + SUVA)),),
    good=(
        example("Azerbaijan has an embassy in Rome.", missions(BAKU + SUVA)),
        example("Azerbaijan has a consulate in Suva.", missions(BAKU + SUVA)),
        example("Azerbaijan has an embassy in Suva.", missions(BAKU[:1] + SUVA[:1])),
    ),
    form=LISTS,
)
