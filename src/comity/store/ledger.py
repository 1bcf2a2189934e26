"""The world while it is written: documents go in whole, with all they say and all that failed."""

import importlib.resources
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Self

import duckdb
import orjson

from comity.dates import Edtf
from comity.errors import ImpossibleDateError
from comity.store import columns
from comity.store.opening import FORMAT
from comity.store.read import Read

STORAGE = "v1.4.0"
"""The oldest DuckDB that reads the file."""
_LEAST = 1 << 20
"""Bytes of a line that are set aside at least."""


class Ledger:
    """A world file open for writing, within one transaction; ``close`` keeps what was written.

    Rows wait in files beside the world until `settle` has the database read them all at once.
    """

    def __init__(self, path: Path) -> None:
        self._folder = path.parent
        new = not path.exists()
        self._database = duckdb.connect(
            config={
                "autoinstall_known_extensions": "false",
                "temp_directory": str(self._folder / "spilled"),
            }
        )
        self._database.execute("SET enable_progress_bar = false")
        where = str(path).replace("'", "''")
        self._database.execute(f"ATTACH '{where}' AS world (STORAGE_VERSION '{STORAGE}')")
        self._database.execute("USE world")
        self._database.execute("BEGIN")
        if new:
            schema = importlib.resources.files("comity.store").joinpath("schema.sql")
            self._database.execute(schema.read_text("utf-8"))
            self._database.execute("INSERT INTO world VALUES (?)", [FORMAT])
        self.number = self.one("SELECT coalesce(max(number), 0) + 1 FROM builds")
        self._claims = (self._folder / "claims").open("wb")
        self._longest = _LEAST
        self._objections = (self._folder / "objections").open("wb")
        self._documents: list[dict[str, Any]] = []
        self._findings: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._claims.close()
        self._objections.close()
        self._database.close()

    def run(self, sql: str, parameters: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""
        return self._database.execute(sql, list(parameters)).fetchall()

    def one(self, sql: str, parameters: Iterable[Any] = ()) -> Any:  # noqa: ANN401 - any column
        """Run a statement and return the first column of its first row."""
        return self.run(sql, parameters)[0][0]

    def add(self, read: Read, *, reader: str, today: str) -> None:
        """Keep what a document says; it takes the place of what an older reader made of it."""
        fields = read._asdict()
        kept = {name: fields[name] for name in columns.DOCUMENT if name in fields}
        more = {"reader": reader, "read_at": today, "seen": self.number}
        self._documents.append(kept | more)
        self._claims.write(_named(read.lines, read.key))
        longest = max(_longest(read.lines), _longest(read.objections))
        self._longest = max(self._longest, longest + len(_named(b"{", read.key)))
        self._objections.write(_named(read.objections, read.key))
        for finding in read.findings:
            noted = finding._asdict() | {"document": read.key}
            self._findings.append({name: noted[name] for name in columns.FINDING})

    def settle(
        self,
        *,
        seen: Iterable[str],
        today: str,
        statuses: Iterable[tuple[str, str, str, str]],
    ) -> None:
        """Write all that was added, and which version of each document is the current one.

        ``seen`` are the keys of documents that were given again unchanged; ``statuses`` say
        what each status of each kind does and how it is said.
        """
        self._claims.close()
        self._objections.close()
        self.run("CREATE TEMP TABLE fresh (key VARCHAR)")
        self._load("fresh", {"key": "VARCHAR"}, self._documents)
        for table in ("claims", "notes", "findings", "objections"):
            self.run(f"DELETE FROM {table} WHERE document IN (SELECT key FROM fresh)")  # noqa: S608
        self.run("DELETE FROM documents WHERE key IN (SELECT key FROM fresh)")
        self._load("documents", columns.DOCUMENT, self._documents, extra=", false")
        self._load("findings", columns.FINDING, self._findings)
        self.run(columns.insert_claims(self._longest), [self._claims.name])
        self.run(columns.INSERT_NOTES)
        self.run(columns.insert_objections(self._longest), [self._objections.name])
        self.run("CREATE TEMP TABLE again (key VARCHAR)")
        self._load("again", {"key": "VARCHAR"}, [{"key": each} for each in seen])
        touched = "UPDATE documents SET seen = ? WHERE key IN (SELECT key FROM again)"
        self.run(touched, [self.number])
        self.run(columns.MARK_CURRENT)
        self.run("INSERT INTO builds VALUES (?, ?)", [self.number, today])
        self._days()
        self.run("DELETE FROM statuses")
        names = ("kind", "status", "effect", "says")
        rows = [dict(zip(names, each, strict=True)) for each in statuses]
        self._load("statuses", dict.fromkeys(names, "VARCHAR"), rows)
        self.run("DROP TABLE fresh")
        self.run("DROP TABLE again")

    def commit(self) -> None:
        """Make what was written last; nothing of it is seen before."""
        self.run("COMMIT")
        self.run("CHECKPOINT world")

    def _load(
        self, table: str, kinds: dict[str, str], rows: Iterable[Mapping[str, Any]], extra: str = ""
    ) -> None:
        """Put rows into a table whose columns are ``kinds``, in their order."""
        path = self._folder / "rows"
        longest = _LEAST
        with path.open("wb") as file:
            for each in rows:
                line = orjson.dumps(dict(each), option=orjson.OPT_APPEND_NEWLINE)
                longest = max(longest, len(line))
                file.write(line)
        if path.stat().st_size:
            wanted = ", ".join(f'"{name}"' for name in kinds)
            source = columns.lines(kinds, longest)
            self.run(f"INSERT INTO {table} SELECT {wanted}{extra} FROM {source}", [str(path)])  # noqa: S608

    def _days(self) -> None:
        """Note between which days each date lies that was not there before."""
        new = self.run(
            "SELECT DISTINCT text FROM ("
            'SELECT unnest([start, "end", date, edition]) AS text FROM claims) '
            "WHERE text <> '' AND text NOT IN (SELECT text FROM days)"
        )
        rows = []
        for (text,) in new:
            try:
                bounds = Edtf.parse(text).bounds
            except ImpossibleDateError:
                continue
            rows.append({"text": text, "first": bounds.first, "last": bounds.last})
        self._load("days", columns.DAY, rows)


def _longest(lines: bytes) -> int:
    """Return how many bytes the longest line has, or for few of them all."""
    return len(lines) if len(lines) <= _LEAST else max(map(len, lines.split(b"\n")))


def _named(lines: bytes, key: str) -> bytes:
    """Return lines of JSON, each with the key of the document that it is of."""
    named = b'{"key":"' + key.encode() + b'",'
    # A line of JSON holds no line break but its last, so each "{" after one begins an object.
    return named + lines.replace(b"\n{", b"\n" + named)[1:] if lines else b""
