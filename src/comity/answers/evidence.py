"""Take what the world keeps ready for each pair: its spells and its claims, as JSON."""

import functools
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

import orjson

from comity.answers.model import Evidence, Finding, Note
from comity.answers.telling import TieKey
from comity.relations import DEFAULT, ROW, STANDING, Spell, fold, spell
from comity.store.opening import Store


class Material(NamedTuple):
    """What answers about a pair are made of."""

    spells: tuple[Spell, ...]
    """By kind and in order of time."""
    claims: Mapping[str, Evidence]
    """By id, in the order of documents and of their words."""


_NOTHING = Material((), {})
_CURRENT = "SELECT key FROM documents WHERE current"
# The references come by themselves: to join them to every claim first takes ten times as long.
_ABOUT = """
WITH standing AS ($standing), about AS (
    SELECT key FROM documents WHERE key IN (FROM standing) AND state = $1
), others AS NOT MATERIALIZED (
    SELECT * FROM claims
    WHERE document IN (FROM standing) AND document NOT IN (FROM about)
), found AS (
    SELECT * FROM claims WHERE document IN (FROM about)
    -- Claims lie in the order of their pairs, so that to look among those of none reads little.
    UNION ALL
    FROM others WHERE pair = '' AND ($1 IN (subject, object) OR list_contains(parties, $1))
    UNION ALL
    FROM others WHERE pair <> '' AND subject = $1 AND len(parties) > 0
    UNION ALL
    FROM others WHERE kind = 'mediation' AND pair <> '' AND subject <> $1 AND (
        list_contains(CAST(qualifiers->'members' AS VARCHAR[]), $1)
        OR list_contains(CAST(qualifiers->'chairs' AS VARCHAR[]), $1))
)
SELECT id, kind, subject, object, parties, status, start, "end", date, modality, qualifiers, quote,
    "at", section, document, refs
FROM found WHERE NOT (pair <> '' AND $1 IN (one, other))
"""
_FINDINGS = """
SELECT title, version, code, message, "at", line, "column"
FROM complaints JOIN documents ON documents.key = complaints.document
WHERE documents.key IN ($standing) AND state = ?
ORDER BY title, sha256, "at", code, message
"""


class Archive:
    """Gives out what a world keeps, and remembers which document is which."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_pair(self, one: str, other: str, by: str, as_of: str = "") -> Material:
        """Return what the documents say of two actors, folded by the policy ``by``.

        ``as_of`` asks the documents as they stood on that day instead of the current ones.
        """
        pair = "|".join(sorted((one, other)))
        if as_of:
            stood = fold(self._store, by, pair=pair, as_of=as_of)
            return Material(tuple(stood), self._testimony("pair = ?", [pair], as_of))
        rows = self._store.run("SELECT spells, claims FROM dyads WHERE pair = ?", [pair])
        if not rows:
            return _NOTHING
        spells, claims = rows[0]
        folded = _spells(spells) if by == DEFAULT else fold(self._store, by, pair=pair)
        return Material(tuple(folded), self._claims(claims))

    def of_ties(self, ties: Collection[TieKey]) -> Material:
        """Return what the documents say of some ties alone, folded by the default policy."""
        pairs = {"|".join(sorted((one, other))) for _, one, other, _ in ties}
        rows = self._store.run(
            "SELECT spells, claims FROM dyads WHERE pair IN (SELECT unnest(?)) ORDER BY pair",
            [sorted(pairs)],
        )
        folded: list[Spell] = []
        claims: dict[str, Evidence] = {}
        for spells, said in rows:
            told = [each for each in _spells(spells) if each[:4] in ties]
            folded += told
            wanted = {claim for each in told for claim in (*each.support, *each.dissent)}
            claims |= self._claims(said, wanted)
        return Material(tuple(folded), claims)

    def of_actor(self, actor: str, by: str, as_of: str = "") -> Material:
        """Return what the documents say of one actor and anybody else; see `of_pair`."""
        if as_of:
            stood = fold(self._store, by, actor=actor, as_of=as_of)
            told = self._testimony("pair <> '' AND ? IN (one, other)", [actor], as_of)
            return Material(tuple(stood), told)
        rows = self._store.run(
            "SELECT spells, claims FROM dyads WHERE one = ? OR other = ? ORDER BY pair",
            [actor, actor],
        )
        claims: dict[str, Evidence] = {}
        folded: list[Spell] = []
        for spells, said in rows:
            claims |= self._claims(said)
            folded += _spells(spells)
        if by != DEFAULT:
            folded = fold(self._store, by, actor=actor)
        return Material(tuple(sorted(folded, key=lambda each: each[:5])), claims)

    @functools.cached_property
    def documents(self) -> dict[str, tuple[str, str, str, str]]:
        """Title, version, format and hash of every document, each version of it, by key."""
        rows = self._store.run("SELECT key, title, version, format, sha256 FROM documents")
        return {key: (title, version, form, sha) for key, title, version, form, sha in rows}

    def about(self, actor: str, as_of: str = "") -> list[Evidence]:
        """Return what `of_actor` has not: claims of an actor and not of one other, or of others.

        These are all the claims that name it and that the documents about it make besides.
        """
        standing, day = (STANDING.replace("?", "$2"), [as_of]) if as_of else (_CURRENT, [])
        rows = self._store.run(_ABOUT.replace("$standing", standing), [actor, *day])
        notes = self._notes([(row[-2], label) for row in rows for label in row[-1]])
        found = []
        for *fields, document, labels in rows:
            refs = [notes.get((document, each), {"label": each}) for each in labels]
            fields[10] = orjson.loads(fields[10])
            found.append(self._evidence([*fields, document, refs]))
        return found

    def findings(self, actor: str, as_of: str = "") -> tuple[Finding, ...]:
        """Return what is wrong with the documents about an actor, in order of their words."""
        standing, day = (STANDING, [as_of]) if as_of else (_CURRENT, [])
        rows = self._store.run(_FINDINGS.replace("$standing", standing), [*day, actor])
        return tuple(Finding(*row) for row in rows)

    def _notes(self, called: list[tuple[str, str]]) -> dict[tuple[str, str], dict[str, str]]:
        """Return references by document and label."""
        names = ("label", "title", "publisher", "date", "url")
        documents, labels = ({each[place] for each in called} for place in (0, 1))
        rows = self._store.run(
            f"SELECT document, {', '.join(names)} FROM notes "  # noqa: S608
            "WHERE list_contains(?, document) AND list_contains(?, label)",
            [sorted(documents), sorted(labels)],
        )
        return {(row[0], row[1]): dict(zip(names, row[1:], strict=True)) for row in rows}

    def _testimony(self, about: str, parameters: list[str], as_of: str) -> dict[str, Evidence]:
        """Return the claims that the documents made as they stood on a day."""
        told = self._store.run(
            f"SELECT '[' || coalesce(string_agg({ROW}, ','), '') || ']' FROM testimony "  # noqa: S608
            f"WHERE {about} AND document IN ({STANDING})",
            [*parameters, as_of],
        )
        return self._claims(told[0][0])

    def _claims(self, text: str, only: Collection[str] | None = None) -> dict[str, Evidence]:
        rows = orjson.loads(text)
        found = [self._evidence(each) for each in rows if only is None or each[0] in only]
        found.sort(key=lambda each: (each.document, each.sha256, each.at, each.claim))
        return {each.claim: each for each in found}

    def _evidence(self, row: list[Any]) -> Evidence:
        *fields, document, refs = row
        fields[4] = tuple(fields[4])
        notes = tuple([Note(**each) for each in refs]) if refs else ()
        title, version, form, sha256 = self.documents[document]
        return Evidence(*[*fields, title, version, form, sha256, notes])


def _spells(text: str) -> list[Spell]:
    return [spell(each) for each in orjson.loads(text)]
