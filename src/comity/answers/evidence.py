"""Fetch the claims that answers rest on, with the references their documents give."""

import json
from collections.abc import Iterable
from typing import Any

from comity.answers.model import Evidence, Note
from comity.store import Store

_SELECT = """
SELECT c.id, c.kind, c.subject, c.object, c.parties, c.status, c.start, c."end", c.date,
    c.modality, c.qualifiers, c.quote, c."at", c.section, d.title, d.version, d.format, d.sha256,
    c.refs, c.document
FROM claims AS c JOIN documents AS d ON d.key = c.document
WHERE d.current AND {condition}
ORDER BY d.title, d.sha256, c."at", c.id
"""


def evidence(store: Store, condition: str, parameters: Iterable[Any]) -> dict[str, Evidence]:
    """Return the claims of current documents that a condition over ``c`` picks, by id."""
    rows = store.run(_SELECT.format(condition=condition), parameters)
    notes = _notes(store, rows)
    return {row[0]: _evidence(row, notes) for row in rows}


def _notes(store: Store, rows: list[tuple[Any, ...]]) -> dict[tuple[str, str], Note]:
    wanted = {row[-1] for row in rows if row[-2]}
    if not wanted:
        return {}
    labels = {label for row in rows for label in row[-2]}
    found = store.run(
        "SELECT document, label, title, publisher, date, url FROM notes "
        "WHERE document IN (SELECT unnest(?)) AND label IN (SELECT unnest(?))",
        [sorted(wanted), sorted(labels)],
    )
    return {(document, note[0]): Note(*note) for document, *note in found}


def _evidence(row: tuple[Any, ...], notes: dict[tuple[str, str], Note]) -> Evidence:
    *fields, labels, document = row
    fields[4] = tuple(fields[4])
    fields[10] = json.loads(fields[10])
    refs = tuple(notes.get((document, label), Note(label)) for label in labels)
    return Evidence(*fields, refs)
