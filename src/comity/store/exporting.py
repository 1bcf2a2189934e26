"""Claims out of a world: as the claim format has them, or as one flat table."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import duckdb
import orjson

from comity.errors import WorldError
from comity.files import whole
from comity.store.opening import Store, damaged

FORMS = ("jsonl", "csv", "parquet")

_NAMES = (
    "id", "kind", "parties", "subject", "object", "status", "start", "end", "date", "modality",
    "as_written", "qualifiers", "refs", "maker", "quote", "at", "section",
)  # fmt: skip
_DOCUMENT = ("title", "version", "format", "sha256")
_FLAT = """
SELECT c.id, c.kind, {lists}, c.subject, c.object, c.status, c.start, c."end", c.date,
    c.modality, c.as_written, c.qualifiers, c.quote, c."at", c.section, c.maker,
    d.title AS document, d.version, d.format, d.sha256, d.state, d.read_at, d.current
FROM claims AS c JOIN documents AS d ON d.key = c.document
WHERE {condition}
ORDER BY d.title, d.version, d.sha256, d.format, d.name, c."at", c.id
"""
_MANY = 5000  # rows held at a time


class Chosen(NamedTuple):
    """Which claims are meant; an empty field means any."""

    about: str = ""
    """The id of an actor that they are about."""
    kind: str = ""
    document: str = ""
    """The title or the SHA-256 of the document that makes them."""
    history: bool = False
    """Whether those that superseded versions of a document made are meant too."""

    def source(self) -> tuple[str, list[str]]:
        """Return the FROM and WHERE of a SELECT of them, and its parameters."""
        conditions, parameters = ["true" if self.history else "d.current"], []
        if self.about:
            conditions.append("(c.one = ? OR c.other = ? OR list_contains(c.parties, ?))")
            parameters += [self.about] * 3
        if self.kind:
            conditions.append("c.kind = ?")
            parameters.append(self.kind)
        if self.document:
            conditions.append("(d.title = ? OR d.sha256 = ?)")
            parameters += [self.document] * 2
        source = "FROM claims AS c JOIN documents AS d ON d.key = c.document WHERE "
        return source + " AND ".join(conditions), parameters


_ALL = Chosen()


def claims(
    store: Store, chosen: Chosen = _ALL, *, limit: int | None = None, offset: int = 0
) -> Iterator[dict[str, Any]]:
    """Yield claims as the claim format has them, by document and in order of ``at``."""
    names = ", ".join(f'c."{name}"' for name in _NAMES)
    listed = ", ".join(f"d.{name}" for name in _DOCUMENT)
    source, parameters = chosen.source()
    part = f" LIMIT {limit:d} OFFSET {offset:d}" if limit is not None else ""
    rows = store.stream(
        f"SELECT {names}, {listed} {source} "
        f'ORDER BY d.title, d.version, d.sha256, d.format, d.name, c."at", c.id{part}',
        parameters,
        _MANY,
    )
    return map(_claim, rows)


def count(store: Store, chosen: Chosen) -> int:
    """Say how many claims are meant."""
    source, parameters = chosen.source()
    return int(store.run(f"SELECT count(*) {source}", parameters)[0][0])


def _claim(row: tuple[Any, ...]) -> dict[str, Any]:
    fields = dict(zip(_NAMES, row, strict=False))
    for name in ("as_written", "qualifiers"):
        fields[name] = json.loads(fields[name])
    always = {"quote", "at", "section"}
    said = {name: value for name, value in fields.items() if value or name in always}
    said["document"] = dict(zip(_DOCUMENT, row[len(_NAMES) :], strict=True))
    return said


def export(store: Store, form: str, out: str | os.PathLike[str], *, history: bool = False) -> int:
    """Write the claims to the file ``out`` as ``jsonl``, ``csv`` or ``parquet``; say how many.

    The same world gives the same bytes. Raises WorldError when the file cannot be written or
    there is no such form.
    """
    if form not in FORMS:
        raise WorldError(f"claims are exported as {', '.join(FORMS)}, not as {form!r}")
    try:
        with whole(out) as part:
            if form == "jsonl":
                return _lines(store, part, history=history)
            return _table(store, part, form, history=history)
    except (OSError, duckdb.Error) as error:
        if isinstance(error, duckdb.Error) and not damaged(error):
            raise
        raise WorldError(f"{out}: cannot be written: {error}") from error


def _lines(store: Store, path: Path, *, history: bool) -> int:
    many = 0
    with path.open("wb") as file:
        for each in claims(store, Chosen(history=history)):
            file.write(orjson.dumps(each, option=orjson.OPT_APPEND_NEWLINE))
            many += 1
    return many


def _table(store: Store, path: Path, form: str, *, history: bool) -> int:
    # A cell of a CSV file holds one text; a list in it is written as JSON.
    flat = "to_json(c.{0}) AS {0}" if form == "csv" else "c.{0}"
    lists = ", ".join(flat.format(name) for name in ("parties", "refs"))
    select = _FLAT.format(lists=lists, condition="true" if history else "d.current")
    how = "csv, HEADER" if form == "csv" else "parquet, COMPRESSION zstd"
    return store.copy(select, path, f"FORMAT {how}")
