"""Claims and findings a page at a time, and what tells one world from another."""

import hashlib
from typing import Any, NamedTuple

from comity.store.exporting import Chosen, claims, count
from comity.store.opening import Store

_DOCUMENTS = ("title", "version", "format", "sha256", "state", "claims", "read_at", "current")
_FINDINGS = ("document", "version", "sha256", "code", "message", "at", "end", "line", "column")


class Page(NamedTuple):
    """Some of what there is."""

    total: int
    """How many there are in all."""
    items: list[dict[str, Any]]


def documents(store: Store) -> list[dict[str, Any]]:
    """Return every document, each version of it, by title."""
    rows = store.run(
        f"SELECT {', '.join(_DOCUMENTS)} FROM documents ORDER BY title, read_at, version, sha256"  # noqa: S608 - the columns are ours
    )
    return [dict(zip(_DOCUMENTS, row, strict=True)) for row in rows]


def claims_of(store: Store, chosen: Chosen, limit: int, offset: int) -> Page:
    """Return claims by document and in order of ``at``, as the claim format has them."""
    return Page(count(store, chosen), list(claims(store, chosen, limit=limit, offset=offset)))


def findings_of(store: Store, document: str, code: str, limit: int, offset: int) -> Page:
    """Return what was not understood in the current documents, by document and place."""
    conditions, parameters = ["current"], []
    if document:
        conditions.append("(title = ? OR sha256 = ?)")
        parameters += [document] * 2
    if code:
        conditions.append("code = ?")
        parameters.append(code)
    source = (
        "FROM complaints AS f JOIN documents AS d ON d.key = f.document "
        f"WHERE {' AND '.join(conditions)}"
    )
    (total,) = store.run(f"SELECT count(*) {source}", parameters)[0]
    rows = store.run(
        'SELECT title, version, sha256, code, message, f."at", f."end", line, "column" '
        f'{source} ORDER BY title, version, sha256, f."at", code LIMIT ? OFFSET ?',
        [*parameters, limit, offset],
    )
    return Page(total, [dict(zip(_FINDINGS, row, strict=True)) for row in rows])


def fingerprint(store: Store) -> str:
    """Return a hash of what decides every answer: which documents, read by which code, when."""
    rows = store.run("SELECT key, reader, read_at, current, version FROM documents ORDER BY ALL")
    return hashlib.blake2b(repr(rows).encode(), digest_size=12).hexdigest()


class Holdings(NamedTuple):
    """How much a world holds, in its current documents."""

    documents: int
    claims: int
    kinds: dict[str, int]
    words: bool
    """Whether its claims carry the words that say them; else their places alone."""


def holdings(store: Store) -> Holdings:
    """Count what a world holds."""
    kinds = dict(store.run("SELECT kind, count(*) FROM current_claims GROUP BY 1 ORDER BY 1"))
    (documents,) = store.run("SELECT count(*) FROM documents WHERE current")[0]
    words = bool(store.run("SELECT 1 FROM claims WHERE quote <> '' LIMIT 1"))
    return Holdings(documents, sum(kinds.values()), kinds, words)
