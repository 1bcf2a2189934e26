"""A database for making large tables: in memory, on all cores, with a world beside it to read."""

import os
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Self

import duckdb

from comity.errors import WorldError
from comity.store.joining import join_parquet
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


def quoted(path: Path) -> str:
    """Return a path as it stands between the quotation marks of SQL."""
    return str(path).replace("'", "''")


ROWS_OF_GROUP = 122_880
"""How many rows of a Parquet file make a group."""
ROWS_OF_WORDS = ROWS_OF_GROUP // 4
"""The same where the columns hold words: a core keeps a whole group in memory."""
_PARQUET = "FORMAT parquet, COMPRESSION snappy, PRESERVE_ORDER true, ROW_GROUP_SIZE"
_HANDS = 2
"""How many parts are made at once."""


class Bench:
    """A database of its own; ``with Bench(path)`` reads the world at ``path`` as ``world``.

    A world is a file, or a folder of tables as the one that comes with Comity.
    What does not fit into memory goes into a folder that is gone with it. Raises WorldError when
    there is no such world.
    """

    def __init__(self, world: str | os.PathLike[str] = "") -> None:
        if world:
            Store(world).close()  # that it is a world, and one that we may read
        self._room = tempfile.TemporaryDirectory(prefix="comity-")
        self.folder = Path(self._room.name)
        """Where files may be put that are needed no longer than it is."""
        spill = {"temp_directory": str(self.folder / "spill")}
        self._database = duckdb.connect(config={**_SETTINGS, **spill})
        if world:
            attach(self._database, Path(world))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()
        self._room.cleanup()

    def run(self, sql: str, parameters: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows; several threads may."""
        return self._database.cursor().execute(sql, list(parameters)).fetchall()

    def in_order(self) -> None:
        """Let one core make all of a statement: only so are the rows that it joins in order.

        Groups of rows of a Parquet file then end where they are full, and nowhere else.
        """
        self.run("SET threads = 1")

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
        try:
            return int(self.run(f"COPY ({sql}) TO '{quoted(out)}' ({how})")[0][0])
        except (OSError, duckdb.IOException) as error:
            raise WorldError(f"{out}: cannot be written: {error}") from error
        except duckdb.OutOfMemoryException:
            raise WorldError(
                f"{out}: takes more memory than {_SETTINGS['memory_limit']}, the most that is "
                "taken: ask for fewer columns at once"
            ) from None

    def copy_parquet(self, parts: Sequence[str], out: Path, rows: int = ROWS_OF_GROUP) -> int:
        """Write what SELECTs give to one Parquet file, one after another; say how many rows.

        They are made side by side, ``rows`` of them a group. The bytes do not depend on how many
        cores there are.
        """
        self.in_order()
        files = [self.folder / f"{place}.parquet" for place in range(len(parts))]
        # Each keeps in memory what is joined to it, and words are long.
        hands = min(os.cpu_count() or 1, _HANDS) if rows == ROWS_OF_GROUP else 1
        with ThreadPoolExecutor(hands) as pool:
            many = sum(pool.map(self.copy, parts, files, [f"{_PARQUET} {rows}"] * len(parts)))
        try:
            join_parquet(files, out)
        except OSError as error:
            raise WorldError(f"{out}: cannot be written: {error}") from error
        return many

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
