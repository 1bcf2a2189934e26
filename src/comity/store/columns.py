"""How rows come into the world: lines of JSON, read by the database itself on all cores."""

CLAIM = {
    "key": "VARCHAR", "id": "VARCHAR", "kind": "VARCHAR", "subject": "VARCHAR",
    "object": "VARCHAR", "parties": "VARCHAR[]", "as_written": "JSON", "status": "VARCHAR",
    "start": "VARCHAR", "end": "VARCHAR", "date": "VARCHAR", "qualifiers": "JSON",
    "modality": "VARCHAR", "refs": "VARCHAR[]", "quote": "VARCHAR", "at": "BIGINT",
    "section": "VARCHAR", "maker": "VARCHAR",
}  # fmt: skip
DOCUMENT = {
    "key": "VARCHAR", "name": "VARCHAR", "media_type": "VARCHAR", "place": "VARCHAR",
    "title": "VARCHAR", "version": "VARCHAR", "format": "VARCHAR", "sha256": "VARCHAR",
    "length": "BIGINT", "state": "VARCHAR", "claims": "INTEGER", "fault": "BOOLEAN",
    "reader": "VARCHAR", "read_at": "VARCHAR", "written": "VARCHAR", "seen": "INTEGER",
}  # fmt: skip
FINDING = {
    "document": "VARCHAR", "code": "VARCHAR", "message": "VARCHAR", "at": "BIGINT",
    "end": "BIGINT", "line": "INTEGER", "column": "INTEGER",
}  # fmt: skip
OBJECTION = {
    "key": "VARCHAR", "code": "VARCHAR", "message": "VARCHAR", "at": "BIGINT",
    "quote": "VARCHAR", "line": "INTEGER", "column": "INTEGER", "text": "VARCHAR",
    "offset": "INTEGER", "also": "JSON",
}  # fmt: skip
DAY = {"text": "VARCHAR", "first": "INTEGER", "last": "INTEGER"}


def lines(columns: dict[str, str], longest: int) -> str:
    """Return the table that a file of such lines is; the file's path is its one parameter.

    ``longest`` is how many bytes its longest line has: the database sets aside twice as much for
    each of its threads.
    """
    listed = ", ".join(f"'{name}': '{kind}'" for name, kind in columns.items())
    return (
        f"read_json(?, format = 'newline_delimited', maximum_object_size = {longest}, "
        f"columns = {{{listed}}})"
    )


_INSERT_CLAIMS = """
INSERT INTO claims
SELECT key AS document, id, kind, subject, object, parties, coalesce(as_written, '{}'),
    coalesce(status, ''), coalesce(start, ''), coalesce("end", ''), coalesce(date, ''),
    coalesce(qualifiers, '{}'), coalesce(modality, ''), coalesce(refs, []), quote, "at",
    coalesce(section, 'lead'), coalesce(maker, ''), one, other,
    CASE WHEN one = '' OR other = '' THEN ''
        ELSE least(one, other) || '|' || greatest(one, other) END AS pair,
    coalesce(qualifiers->>'edition', '') AS edition
FROM (
    SELECT * REPLACE (coalesce(parties, []) AS parties, coalesce(subject, '') AS subject,
            coalesce(object, '') AS object),
        CASE len(parties) WHEN 2 THEN parties[1] ELSE coalesce(subject, '') END AS one,
        CASE len(parties) WHEN 2 THEN parties[2] ELSE coalesce(object, '') END AS other
    FROM $lines
)
ORDER BY pair, document, "at", id
"""


def insert_claims(longest: int) -> str:
    """Return the statement that adds the claims of a file, the path of which is its parameter."""
    return _INSERT_CLAIMS.replace("$lines", lines(CLAIM, longest))


def insert_objections(longest: int) -> str:
    """Return the statement that adds the objections of a file, its path its parameter."""
    return f"INSERT INTO objections SELECT * FROM {lines(OBJECTION, longest)}"  # noqa: S608 - see above


INSERT_NOTES = """
INSERT INTO notes
SELECT document, coalesce(qualifiers->>'n', ''), coalesce(qualifiers->>'title', ''),
    coalesce(qualifiers->>'publisher', ''), coalesce(qualifiers->>'date', ''),
    coalesce(qualifiers->>'accessed', ''), coalesce(qualifiers->>'archived' = 'true', false),
    coalesce(qualifiers->>'url', '')
FROM claims WHERE kind = 'reference' AND document IN (SELECT key FROM fresh)
ORDER BY ALL
"""

# Of the versions of one title the current one is that with the highest version where all tell
# theirs in the same way, else the one that was given last.
MARK_CURRENT = """
UPDATE documents SET current = key IN (
    WITH told AS (
        SELECT *, CASE WHEN version ~ '^[0-9]{5,20}$' THEN 'revision'
            WHEN version ~ '^[0-9]{4}(-[0-9]{2}){0,2}$' THEN 'date' ELSE '' END AS way
        FROM documents WHERE NOT fault
    ), ranked AS (
        SELECT *, CASE way WHEN 'revision' THEN lpad(version, 20, '0') ELSE version END AS rank,
            min(way) OVER titled = max(way) OVER titled AND way <> '' AS comparable
        FROM told WINDOW titled AS (PARTITION BY title)
    )
    SELECT key FROM ranked QUALIFY row_number() OVER (
        PARTITION BY title
        ORDER BY CASE WHEN comparable THEN rank ELSE '' END DESC, seen DESC, rank DESC, sha256, key
    ) = 1
)
"""
