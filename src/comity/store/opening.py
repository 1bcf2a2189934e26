"""A world opened for reading: safe beside a build, which swaps the whole file at its end."""

import contextlib
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

_DAMAGE = (
    duckdb.IOException, duckdb.SerializationException, duckdb.FatalException,
    duckdb.InternalException,
)  # fmt: skip


def damaged(error: duckdb.Error) -> bool:
    """Say whether an error tells of a file that cannot be read or written, and of no question."""
    return isinstance(error, _DAMAGE) or type(error) is duckdb.Error  # a wrong checksum is this


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
        with self._whole():
            return self._own().execute(sql, list(parameters)).fetchall()

    def copy(self, select: str, out: Path, how: str) -> int:
        """Write what a SELECT gives to a file and say how many rows that is.

        Raises duckdb.Error, for the file's sake or the world's: see `damaged`.
        """
        where = str(out).replace("'", "''")
        return int(self._own().execute(f"COPY ({select}) TO '{where}' ({how})").fetchall()[0][0])

    def stream(
        self, sql: str, parameters: Iterable[Any] = (), many: int = 5000
    ) -> Iterator[tuple[Any, ...]]:
        """Run a statement and yield its rows, ``many`` of them in memory at a time."""
        with self._whole():
            cursor = self._own().cursor().execute(sql, list(parameters))
            while rows := cursor.fetchmany(many):
                yield from rows

    def arrow(self, sql: str, parameters: Iterable[Any] = ()) -> Any:  # noqa: ANN401 - pyarrow may be absent
        """Run a statement and return its rows as a reader of Arrow record batches."""
        with self._whole():
            return self._own().sql(sql, params=list(parameters)).to_arrow_reader()

    @contextlib.contextmanager
    def _whole(self) -> Iterator[None]:
        """Raise WorldError where the file turns out to be damaged; a header alone tells little."""
        try:
            yield
        except duckdb.Error as error:
            if isinstance(error, duckdb.ConnectionException):
                raise WorldError(f"{self.path}: was closed; open it again") from None
            if not damaged(error):
                raise
            first = str(error).splitlines()[0]
            raise WorldError(f"{self.path}: is damaged; build it anew ({first})") from None

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
