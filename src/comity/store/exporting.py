"""Claims out of a world: as the claim format has them, or as one flat table."""

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import orjson

from comity.errors import WorldError
from comity.store.opening import Store

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


def claims(
    store: Store, *, about: str = "", kind: str = "", history: bool = False
) -> Iterator[dict[str, Any]]:
    """Yield claims as the claim format has them, by document and in order of ``at``.

    ``about`` (an id) and ``kind`` pick some; ``history`` adds what superseded versions said.
    """
    names = ", ".join(f'c."{name}"' for name in _NAMES)
    listed = ", ".join(f"d.{name}" for name in _DOCUMENT)
    conditions, parameters = ["true" if history else "d.current"], []
    if about:
        conditions.append("(c.one = ? OR c.other = ? OR list_contains(c.parties, ?))")
        parameters += [about] * 3
    if kind:
        conditions.append("c.kind = ?")
        parameters.append(kind)
    rows = store.stream(
        f"SELECT {names}, {listed} FROM claims AS c JOIN documents AS d ON d.key = c.document "  # noqa: S608
        f"WHERE {' AND '.join(conditions)} "
        'ORDER BY d.title, d.version, d.sha256, d.format, d.name, c."at", c.id',
        parameters,
        _MANY,
    )
    return map(_claim, rows)


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

    The same world gives the same bytes. Raises WorldError when the file cannot be written.
    """
    path = Path(out).absolute()
    part = path.with_name(f".{path.name}.part")
    try:
        if form == "jsonl":
            many = _lines(store, part, history=history)
        else:
            many = _table(store, part, form, history=history)
        part.replace(path)
    except (OSError, duckdb.IOException) as error:
        raise WorldError(f"{out}: cannot be written: {error}") from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return many


def _lines(store: Store, path: Path, *, history: bool) -> int:
    many = 0
    with path.open("wb") as file:
        for each in claims(store, history=history):
            file.write(orjson.dumps(each, option=orjson.OPT_APPEND_NEWLINE))
            many += 1
    return many


def _table(store: Store, path: Path, form: str, *, history: bool) -> int:
    # A cell of a CSV file holds one text; a list in it is written as JSON.
    flat = "to_json(c.{0}) AS {0}" if form == "csv" else "c.{0}"
    lists = ", ".join(flat.format(name) for name in ("parties", "refs"))
    select = _FLAT.format(lists=lists, condition="true" if history else "d.current")
    how = "csv, HEADER" if form == "csv" else "parquet, COMPRESSION zstd"
    where = str(path).replace("'", "''")
    return int(store.run(f"COPY ({select}) TO '{where}' (FORMAT {how})")[0][0])
