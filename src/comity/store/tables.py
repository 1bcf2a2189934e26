"""A world as a folder of tables (Parquet): smaller than a world file, and slower to ask.

Nothing is loaded when it is opened: each table is read where a question needs it, and what is
sorted by pair is found by pair. `settle` takes it into memory, for whoever asks often.
"""

import importlib.resources
import itertools
from collections.abc import Iterator
from pathlib import Path

import duckdb

_PARTS = 12
_SETTLED = {"dyads": "CREATE INDEX dyads_by_pair ON dyads (pair)", "claims": ""}
"""What is taken into memory, what is asked most first, and how it is then found."""


def connect(folder: Path) -> duckdb.DuckDBPyConnection:
    """Return a database in memory that shows the tables of a folder as those of a world.

    Raises duckdb.Error when they are none.
    """
    database = duckdb.connect(config={"autoinstall_known_extensions": "false", "threads": 1})
    database.execute("SET enable_progress_bar = false")
    _show(database, folder)
    return database


def attach(database: duckdb.DuckDBPyConnection, world: Path) -> None:
    """Show the tables of a world, be it a file or a folder, as those of the schema ``world``."""
    where = str(world).replace("'", "''")
    if not world.is_dir():
        database.execute(f"ATTACH '{where}' AS world (READ_ONLY)")
        return
    database.execute("CREATE SCHEMA world; SET schema = 'world'")
    _show(database, world)
    database.execute("SET schema = 'main'")


def _show(database: duckdb.DuckDBPyConnection, folder: Path) -> None:
    """Make views of the tables of a folder, in the present schema, that look as a world's."""
    for file in sorted(folder.glob("*.parquet")):
        where = str(file).replace("'", "''")
        database.execute(f"CREATE VIEW {_named(file.stem)} AS FROM read_parquet('{where}')")
    # Never those of the folder itself: what is opened may be of anybody's making.
    views = importlib.resources.files("comity.store.bundled").joinpath("views.sql")
    database.execute(views.read_text("utf-8"))


def settle(database: duckdb.DuckDBPyConnection) -> None:
    """Take what is asked most into memory, so that each question is answered in a moment.

    Others may ask by connections of their own in the meantime.
    """
    ranges = list(_ranges(database))
    for table, index in _SETTLED.items():
        database.execute(f"CREATE TABLE settled AS FROM {table} LIMIT 0")
        for low, high in ranges:
            database.execute(
                f"INSERT INTO settled FROM {table} WHERE pair >= ? AND (pair < ? OR ? IS NULL)",
                [low, high, high],
            )
        database.execute("BEGIN")
        database.execute(f"DROP VIEW {table}")
        database.execute(f"ALTER TABLE settled RENAME TO {table}")
        if index:
            database.execute(index)
        database.execute("COMMIT")


def _ranges(database: duckdb.DuckDBPyConnection) -> Iterator[tuple[str, str | None]]:
    """Yield what parts the pairs: little of it in memory at a time."""
    shares = [number / _PARTS for number in range(1, _PARTS)]
    cuts = database.execute(
        f"SELECT DISTINCT unnest(quantile_disc(pair, {shares})) FROM claims "  # noqa: S608
        "WHERE pair <> '' ORDER BY 1"
    ).fetchall()
    marks = ["", *(pair for (pair,) in cuts)]
    yield from itertools.zip_longest(marks, marks[1:])


def _named(table: str) -> str:
    return '"' + table.replace('"', '""') + '"'
