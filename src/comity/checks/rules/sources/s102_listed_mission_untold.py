"""An article does not tell of an embassy that a list of missions has.

Why: the article tells of most embassies of the state, or of most in its capital, so it would tell
of this one: it is new, it has closed and the list is behind, or it was left out.

What to do: find out whether the embassy is open; add it to the article, or correct the list.
"""

from collections.abc import Iterator

from comity.checks.listing import BAKU, LISTED, LISTS, SUVA, example, missions
from comity.checks.model import Across, Check, Severity, Words, World
from comity.checks.naming import called

_UNTOLD = f"""
{LISTED}, sides AS (
    SELECT document, state, state = subject AS sends,
        count(DISTINCT CASE WHEN state = subject THEN object ELSE subject END) AS many
    FROM told GROUP BY ALL HAVING many >= 5
), thorough AS (
    -- One that tells of half of those that the list has tells of all, or means to.
    SELECT t.document, t.state, t.sends, l.document AS list
    FROM sides AS t
    JOIN listed AS l ON CASE WHEN t.sends THEN l.subject ELSE l.object END = t.state
    GROUP BY ALL
    HAVING count(DISTINCT CASE WHEN t.sends THEN l.object ELSE l.subject END) <= 2 * any_value(many)
), known AS (
    SELECT c.document, c.subject, c.object FROM claims AS c
    WHERE c.kind IN ('mission', 'accreditation') AND c.edition = ''
)
SELECT l.subject, l.object, d.title, l.document, l."at", l.quote
FROM thorough AS t
JOIN documents AS d ON d.key = t.document
JOIN listed AS l ON l.document = t.list
    AND CASE WHEN t.sends THEN l.subject ELSE l.object END = t.state
WHERE NOT EXISTS (
    SELECT 1 FROM known AS k WHERE k.document = t.document
        AND k.subject = l.subject AND k.object = l.object)
QUALIFY row_number() OVER (
    PARTITION BY l.subject, l.object, t.document, l.document ORDER BY l."at") = 1
ORDER BY ALL
"""  # noqa: S608 - the statement is ours


def _find(world: World) -> Iterator[Across]:
    for subject, host, title, document, at, quote in world.run(_UNTOLD):
        message = f"{called(subject)} has an embassy in {called(host)} here, not told of in {title}"
        yield Across(message, Words(document, at, quote))


_FIVE = "Azerbaijan has embassies in Rome, Paris, Ankara, Madrid and {}."

S102 = Check(
    across=_find,
    severity=Severity.NOTE,
    bad=(example(_FIVE.format("Lima"), missions(BAKU)),),
    good=(
        example(_FIVE.format("Cairo"), missions(BAKU)),
        example("Azerbaijan has an embassy in Rome.", missions(BAKU)),
        example(_FIVE.format("Lima"), missions(SUVA)),
    ),
    form=LISTS,
)
