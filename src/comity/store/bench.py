"""A database for making large tables: in memory, on all cores, with a world beside it to read."""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Self

import duckdb

from comity.errors import WorldError
from comity.store.opening import Store
from comity.store.tables import attach

_SETTINGS = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    # The frame of a panel is long and what is joined to it short; the planner, which cannot count
    # what an unrolled run gives, would take the one for the other and keep the frame in memory.
    "disabled_optimizers": "join_order,build_side_probe_side",
    # What does not fit goes to the disk: a panel of any length takes no more than this.
    "memory_limit": "450MB",
}


class Bench:
    """A database of its own; ``with Bench(path)`` reads the world at ``path`` as ``world``.

    A world is a file, or a folder of tables as the one that comes with Comity.
    ``folder`` is where it may put what does not fit into memory. Raises WorldError when there is
    no such world.
    """

    def __init__(self, world: str | os.PathLike[str] = "", *, folder: Path | None = None) -> None:
        if world:
            Store(world).close()  # that it is a world, and one that we may read
        spill = {"temp_directory": str(folder)} if folder else {}
        self._database = duckdb.connect(config={**_SETTINGS, **spill})
        if world:
            attach(self._database, Path(world))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()

    def run(self, sql: str, parameters: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""
        return self._database.execute(sql, list(parameters)).fetchall()

    def take(self, table: str, select: str) -> None:
        """Make a table of a file; ValueError where the file is not as the SELECT has it."""
        try:
            self.run(f"CREATE TABLE {table} AS {select}")
        except duckdb.Error as error:
            lines = str(error).splitlines()
            raise ValueError("; ".join(each for each in lines[:3] if each)) from None

    def table(self, name: str, columns: dict[str, str], rows: Iterable[Sequence[Any]]) -> None:
        """Make a small table of rows; ``columns`` are its SQL types by name."""
        listed = ", ".join(f'"{column}" {kind}' for column, kind in columns.items())
        self.run(f"CREATE OR REPLACE TABLE {name} ({listed})")
        values = [list(row) for row in rows]
        if values:
            marks = ", ".join("?" * len(columns))
            every = ", ".join([f"({marks})"] * len(values))
            self.run(
                f"INSERT INTO {name} VALUES {every}",  # noqa: S608 - the names are ours
                [value for row in values for value in row],
            )

    def copy(self, sql: str, out: Path, how: str) -> int:
        """Write what a SELECT gives to a file, in its order, and say how many rows that is."""
        where = str(out).replace("'", "''")
        try:
            return int(self.run(f"COPY ({sql}) TO '{where}' ({how})")[0][0])
        except (OSError, duckdb.IOException) as error:
            raise WorldError(f"{out}: cannot be written: {error}") from error

    def arrow(self, sql: str) -> Any:  # noqa: ANN401 - pyarrow may be absent
        """Return what a SELECT gives as an Arrow table."""
        return self._database.sql(sql).to_arrow_table()

    def batches(self, sql: str) -> Any:  # noqa: ANN401 - pyarrow may be absent
        """Return what a SELECT gives as a reader of Arrow record batches."""
        return self._database.sql(sql).to_arrow_reader()

    def stream(self, sql: str, many: int = 50_000) -> Iterator[list[tuple[Any, ...]]]:
        """Yield what a SELECT gives, ``many`` rows at a time."""
        cursor = self._database.cursor().execute(sql)
        while rows := cursor.fetchmany(many):
            yield rows
