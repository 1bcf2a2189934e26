"""Memberships in the editions of a yearbook beside those that articles tell of."""

import json
from collections.abc import Mapping

_MEMBER = "coalesce(c.qualifiers->>'role', 'member') = 'member'"
JOINED = f"""
WITH anyhow AS (
    SELECT c.subject, c.object, c.edition, c.document, c."at", c.quote,
        {_MEMBER} AS member
    FROM claims AS c JOIN documents AS d ON d.key = c.document
    WHERE d.current AND d.state = '' AND c.kind = 'membership' AND c.edition <> ''
        AND c.modality = ''
), listed AS (
    SELECT * FROM anyhow WHERE member
), joined AS (
    SELECT c.subject, c.object, c.start, c."end", c.document, c."at", c.quote,
        days.first, days.last
    FROM claims AS c JOIN documents AS d ON d.key = c.document JOIN days ON days.text = c.start
    WHERE d.current AND d.state = c.subject AND c.kind = 'membership' AND c.modality = ''
        AND {_MEMBER} AND c.object <> 'United Nations Security Council'
    QUALIFY row_number() OVER (
        PARTITION BY c.subject, c.object, c.start, c.document ORDER BY c."at") = 1
)"""  # noqa: S608 - the statement is ours
"""CTEs: who is in which edition's lists ``anyhow`` and who is ``listed`` as a member there, and
who ``joined`` what by its own article, with a date. A seat in the Security Council is no matter of
joining: it is held for a term."""

YEARBOOK = {f"The World Factbook {year}": "application/x-factbook" for year in range(1990, 2026)}
"""The media types of the editions in an example, by title."""


def edition(year: int, azerbaijan: str = "UN, UNESCO") -> dict[str, str]:
    """Return an edition by its title: what Azerbaijan belongs to; three others to UN and UNESCO."""
    lines = [
        {"year": year, "code": code, "country": country, "iso2": iso2,
         "field": "International organization participation", "text": text}
        for code, iso2, country, text in (
            ("aj", "AZ", "Azerbaijan", azerbaijan), ("fj", "FJ", "Fiji", "UN, UNESCO"),
            ("pe", "PE", "Peru", "UN, UNESCO"), ("it", "IT", "Italy", "UN, UNESCO"),
        )
    ]  # fmt: skip
    return {f"The World Factbook {year}": "\n".join(map(json.dumps, lines))}


def joins(year: str, editions: Mapping[str, str]) -> Mapping[str, str]:
    """Return an article by which Azerbaijan joined UNESCO in a year, and editions, by title."""
    article = f"Azerbaijan joined [[UNESCO]] in {year}." if year else "Azerbaijan is in [[UNESCO]]."
    return {"Foreign relations of Azerbaijan": article, **editions}
