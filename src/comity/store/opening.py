"""A world opened for reading: safe beside a build, which swaps the whole file at its end."""

import os
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Self

import duckdb

from comity.errors import WorldError
from comity.store import tables

FORMAT = 2
"""Of the world file; one with another number was written by a newer or an older Comity."""


class Store:
    """A world file open for reading; ``with Store(path) as store`` closes it again.

    A folder of tables, as the world that comes with Comity is one, opens likewise. Raises
    WorldError when there is no such file, when it is no world, and when another version wrote it.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        if not self.path.exists():
            raise WorldError(f"{path}: no such world; `comity build DOC… -o {path}` makes one")
        try:
            self._database = _connect(self.path)
            self._local = threading.local()
            self._connections: list[duckdb.DuckDBPyConnection] = []
            found = self._database.execute("SELECT format FROM world").fetchall()
        except duckdb.Error as error:
            raise WorldError(f"{path}: is no world ({str(error).splitlines()[0]})") from None
        if not found or found[0][0] > FORMAT:
            raise WorldError(f"{path}: was written by a newer Comity; update Comity")
        if found[0][0] < FORMAT:
            raise WorldError(
                f"{path}: was written by an older Comity; build it anew from its documents"
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def stop(self) -> None:
        """Have every statement end that is running, whichever thread asked for it."""
        for each in tuple(self._connections):
            each.interrupt()

    def settle(self) -> None:
        """Take a folder of tables into memory, to be asked often; a world file needs it not."""
        if self.path.is_dir():
            tables.settle(self._own())

    def run(self, sql: str, parameters: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows. Any thread may; each has a connection of its own."""
        return self._own().execute(sql, list(parameters)).fetchall()

    def stream(
        self, sql: str, parameters: Iterable[Any] = (), many: int = 5000
    ) -> Iterator[tuple[Any, ...]]:
        """Run a statement and yield its rows, ``many`` of them in memory at a time."""
        cursor = self._own().cursor().execute(sql, list(parameters))
        while rows := cursor.fetchmany(many):
            yield from rows

    def arrow(self, sql: str, parameters: Iterable[Any] = ()) -> Any:  # noqa: ANN401 - pyarrow may be absent
        """Run a statement and return its rows as a reader of Arrow record batches."""
        return self._own().sql(sql, params=list(parameters)).to_arrow_reader()

    def _own(self) -> duckdb.DuckDBPyConnection:
        """Return this thread's connection: one is not safe to share."""
        own: duckdb.DuckDBPyConnection | None = getattr(self._local, "connection", None)
        if own is None:
            own = self._local.connection = self._database.cursor()
            self._connections.append(own)
        return own


def _connect(path: Path) -> duckdb.DuckDBPyConnection:
    if path.is_dir():
        return tables.connect(path)
    # One thread answers small questions faster than two.
    return duckdb.connect(
        str(path),
        read_only=True,
        config={"autoinstall_known_extensions": "false", "threads": 1},
    )
