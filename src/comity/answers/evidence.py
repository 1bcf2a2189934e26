"""Take what the world keeps ready for each pair: its spells and its claims, as JSON."""

import functools
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import orjson

from comity.answers.model import Evidence, Note
from comity.answers.telling import TieKey
from comity.relations import DEFAULT, ROW, STANDING, Spell, bounded, fold, spell
from comity.store.opening import Store


class Material(NamedTuple):
    """What answers about a pair are made of."""

    spells: tuple[Spell, ...]
    """By kind and in order of time."""
    claims: Mapping[str, Evidence]
    """By id, in the order of documents and of their words."""


_NOTHING = Material((), {})
CURRENT = "SELECT key FROM documents WHERE current"


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
            stood = map(bounded, fold(self._store, by, pair=pair, as_of=as_of))
            return Material(tuple(stood), self._testimony("pair = ?", [pair], as_of))
        rows = self._store.run("SELECT spells, claims FROM dyads WHERE pair = ?", [pair])
        if not rows:
            return _NOTHING
        spells, claims = rows[0]
        if by == DEFAULT:
            return Material(tuple(_spells(spells)), self._claims(claims))
        folded = map(bounded, fold(self._store, by, pair=pair))
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
            stood = map(bounded, fold(self._store, by, actor=actor, as_of=as_of))
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
            folded = list(map(bounded, fold(self._store, by, actor=actor)))
        return Material(tuple(sorted(folded, key=lambda each: each[:5])), claims)

    def dyads(self) -> Iterator[tuple[str, str, Material]]:
        """Yield the two actors of each pair and what the documents say of them, as `of_pair`."""
        statement = "SELECT one, other, spells, claims FROM dyads"
        for one, other, spells, claims in self._store.stream(statement, many=500):
            yield one, other, Material(tuple(_spells(spells)), self._claims(claims))

    @functools.cached_property
    def documents(self) -> dict[str, tuple[str, str, str, str]]:
        """Title, version, format and hash of every document, each version of it, by key."""
        rows = self._store.run("SELECT key, title, version, format, sha256 FROM documents")
        return {key: (title, version, form, sha) for key, title, version, form, sha in rows}

    @functools.cached_property
    def whose(self) -> dict[str, str]:
        """Who each document is about: the id of an actor, by the document's SHA-256."""
        return dict(self._store.run("SELECT sha256, state FROM documents"))

    def titles(self, actors: Iterable[str], as_of: str) -> tuple[str, ...]:
        """Return the titles of the documents about some actors that there are, or that stood."""
        if not as_of:
            return tuple(sorted({each for actor in actors for each in self._about.get(actor, ())}))
        rows = self._store.run(
            "SELECT DISTINCT title FROM documents "  # noqa: S608
            f"WHERE list_contains(?, state) AND key IN ({STANDING}) ORDER BY 1",
            [list(actors), as_of],
        )
        return tuple(title for (title,) in rows)

    @functools.cached_property
    def _about(self) -> dict[str, list[str]]:
        """Titles of the current documents, by the actor that they are about."""
        rows = self._store.run("SELECT state, list(title) FROM documents WHERE current GROUP BY 1")
        return dict(rows)

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
        found = [self.evidence(each) for each in rows if only is None or each[0] in only]
        found.sort(key=lambda each: (each.document, each.sha256, each.at, each.claim))
        return {each.claim: each for each in found}

    def evidence(self, row: list[Any]) -> Evidence:
        """Make evidence of a row of what `comity.relations.folding.ROW` names, read as JSON."""
        *fields, document, refs = row
        fields[4] = tuple(fields[4])
        notes = tuple([Note(**each) for each in refs]) if refs else ()
        title, version, form, sha256 = self.documents[document]
        return Evidence(*[*fields, title, version, form, sha256, notes])


def _spells(text: str) -> list[Spell]:
    return [bounded(spell(each)) for each in orjson.loads(text)]
