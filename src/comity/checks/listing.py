"""Embassies in lists of missions beside those that articles tell of."""

import itertools
from collections.abc import Iterable, Mapping

_RESIDENT = (
    "c.kind = 'mission' AND c.status = 'open' AND c.modality = '' AND c.qualifiers->>'type' IN "
    "('embassy', 'high commission', 'apostolic nunciature')"
)
LISTED = f"""
WITH lists AS (
    SELECT key, title, version FROM documents WHERE current AND state = ''
    QUALIFY version = max(version) OVER (PARTITION BY format)
), listed AS (
    SELECT c.document, c.subject, c.object, c."at", c.quote
    FROM claims AS c JOIN lists ON lists.key = c.document WHERE {_RESIDENT}
), covered AS (
    SELECT document, subject AS actor, true AS sends FROM listed
    GROUP BY ALL HAVING count(DISTINCT object) >= 5
    UNION ALL
    SELECT document, object, false FROM listed GROUP BY ALL HAVING count(DISTINCT subject) >= 5
), told AS (
    SELECT c.document, d.state, c.subject, c.object, c.start, c."at", c.quote
    FROM claims AS c JOIN documents AS d ON d.key = c.document
    WHERE d.current AND d.state <> '' AND d.state IN (c.subject, c.object) AND c."end" = ''
        AND {_RESIDENT}
)"""  # noqa: S608 - the statement is ours
"""CTEs: ``lists`` (documents about nobody: the latest of each format), the embassies ``listed`` in
them, who is ``covered`` (a list has five of a state's embassies, or five in its capital), and the
embassies ``told`` of in the articles of either state."""

_TITLE = "Diplomatic missions in Wikidata"
LISTS = {_TITLE: "application/x-missions"}
"""The media type of the list in an `example`."""

BAKU = [("Azerbaijan", each) for each in ("Italy", "France", "Turkey", "Spain", "Egypt")]
"""Who sends and who receives: five embassies of Azerbaijan."""
SUVA = [(each, "Fiji") for each in ("Japan", "China", "India", "Australia", "France")]
"""Five embassies in Fiji."""


def missions(embassies: Iterable[tuple[str, str]]) -> str:
    """Return a list of these embassies as Wikidata's tables have it."""
    rows = itertools.chain(
        ["operator;country;type;QID;"],
        (f"{sender};{host};embassy;Q{number};" for number, (sender, host) in enumerate(embassies)),
    )
    return "\n".join(rows)


def example(article: str, listed: str) -> Mapping[str, str]:
    """Return an article of Azerbaijan and a list of missions, by title."""
    return {"Foreign relations of Azerbaijan": article, _TITLE: listed}
