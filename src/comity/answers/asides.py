"""What is told of an actor besides its ties: claims of no pair, and faults of its documents."""

from collections.abc import Iterable
from typing import Any

import orjson

from comity.answers.evidence import CURRENT, Archive
from comity.answers.model import Evidence, Finding
from comity.relations import STANDING
from comity.store.opening import Store

_NAMED = "list_distinct([subject, object] || parties)"
_MEDIATING = " || ".join(
    f"coalesce(CAST(qualifiers->'{each}' AS VARCHAR[]), [])" for each in ("members", "chairs")
)
# Claims lie in the order of their pairs, so that to look among those of none reads little.
_ASIDE = f"""
WITH said AS (
    SELECT claims.*, documents.state
    FROM claims JOIN documents ON documents.key = claims.document
    WHERE documents.key IN ($standing)
), found AS (
    SELECT state AS actor, * FROM said WHERE state <> ''
    UNION ALL
    SELECT * FROM (SELECT unnest({_NAMED}) AS actor, * FROM said WHERE pair = '')
    WHERE actor <> state
    UNION ALL
    SELECT subject AS actor, * FROM said WHERE pair <> '' AND len(parties) > 0 AND subject <> state
    UNION ALL
    SELECT * FROM (
        SELECT unnest(list_distinct({_MEDIATING})) AS actor, *
        FROM said WHERE kind = 'mediation' AND pair <> ''
    ) WHERE actor NOT IN (subject, state)
)
SELECT actor, id, kind, subject, object, parties, status, start, "end", date, modality,
    qualifiers, quote, "at", section, document, refs
FROM found
WHERE actor <> '' AND NOT (pair <> '' AND actor IN (one, other)) AND ($only)
"""  # noqa: S608 - the names are ours
_FINDINGS = """
SELECT state, title, version, code, message, "at", line, "column"
FROM complaints JOIN documents ON documents.key = complaints.document
WHERE documents.key IN ($standing) AND state <> '' AND ($only)
ORDER BY title, sha256, "at", code, message
"""


class Asides:
    """Gives out, for each actor, what `Archive.of_actor` has not.

    These are all the claims that name it and that the documents about it make besides, and what
    is wrong with these documents. ``as_of`` asks the documents as they stood on that day.
    """

    def __init__(self, store: Store, archive: Archive) -> None:
        self._store = store
        self._archive = archive
        self._claims: dict[str, list[Evidence]] | None = None
        self._faults: dict[str, tuple[Finding, ...]] | None = None

    def settle(self) -> None:
        """Take those of all actors into memory: to look for one's takes as long as for all."""
        self._claims = self._claimed("true", (), "")
        self._faults = self._found("true", (), "")

    def of(self, actor: str, as_of: str = "") -> list[Evidence]:
        """Return the claims, in no order."""
        if self._claims is not None and not as_of:
            return self._claims.get(actor, [])
        return self._claimed("actor = ?", (actor,), as_of).get(actor, [])

    def findings(self, actor: str, as_of: str = "") -> tuple[Finding, ...]:
        """Return what is wrong with the documents about an actor, in order of their words."""
        if self._faults is not None and not as_of:
            return self._faults.get(actor, ())
        return self._found("state = ?", (actor,), as_of).get(actor, ())

    def _found(self, only: str, asked: Iterable[str], as_of: str) -> dict[str, tuple[Finding, ...]]:
        faults: dict[str, list[Finding]] = {}
        for actor, *fields in self._run(_FINDINGS, only, asked, as_of):
            faults.setdefault(actor, []).append(Finding(*fields))
        return {actor: tuple(found) for actor, found in faults.items()}

    def _run(
        self, statement: str, only: str, asked: Iterable[str], as_of: str
    ) -> list[tuple[Any, ...]]:
        standing, day = (STANDING, (as_of,)) if as_of else (CURRENT, ())
        sql = statement.replace("$standing", standing).replace("$only", only)
        return self._store.run(sql, [*day, *asked])

    def _claimed(self, only: str, asked: Iterable[str], as_of: str) -> dict[str, list[Evidence]]:
        rows = self._run(_ASIDE, only, asked, as_of)
        # The references come by themselves: to join them to each claim takes ten times as long.
        notes = self._notes([(row[-2], label) for row in rows for label in row[-1]])
        found: dict[str, list[Evidence]] = {}
        for actor, *fields, document, labels in rows:
            refs = [notes.get((document, each), {"label": each}) for each in labels]
            fields[10] = orjson.loads(fields[10])
            found.setdefault(actor, []).append(self._archive.evidence([*fields, document, refs]))
        return found

    def _notes(self, called: list[tuple[str, str]]) -> dict[tuple[str, str], dict[str, Any]]:
        """Return references by document and label."""
        names = ("label", "title", "publisher", "date", "url")
        documents, labels = ({each[place] for each in called} for place in (0, 1))
        rows = self._store.run(
            f"SELECT document, {', '.join(names)} FROM notes "  # noqa: S608
            "WHERE list_contains(?, document) AND list_contains(?, label)",
            [sorted(documents), sorted(labels)],
        )
        return {(row[0], row[1]): dict(zip(names, row[1:], strict=True)) for row in rows}
