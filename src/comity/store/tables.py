"""A world as a folder of tables (Parquet): smaller than a world file, and slower to ask.

Nothing is loaded when it is opened: each table is read where a question needs it, and what is
sorted by pair is found by pair. `settle` takes it into memory, for whoever asks often.
"""

import importlib.resources
from pathlib import Path

import duckdb

_VIEW = "CREATE VIEW"


def connect(folder: Path) -> duckdb.DuckDBPyConnection:
    """Return a database in memory that shows the tables of a folder as those of a world.

    Raises duckdb.Error when they are none.
    """
    database = duckdb.connect(config={"autoinstall_known_extensions": "false", "threads": 1})
    for file in sorted(folder.glob("*.parquet")):
        where = str(file).replace("'", "''")
        database.execute(f"CREATE VIEW {_named(file.stem)} AS FROM read_parquet('{where}')")
    for statement in _views():
        database.execute(statement)
    return database


def attach(database: duckdb.DuckDBPyConnection, world: Path) -> None:
    """Show the tables of a world, be it a file or a folder, as those of the schema ``world``."""
    where = str(world).replace("'", "''")
    if not world.is_dir():
        database.execute(f"ATTACH '{where}' AS world (READ_ONLY)")
        return
    database.execute("CREATE SCHEMA world")
    for file in sorted(world.glob("*.parquet")):
        where = str(file).replace("'", "''")
        database.execute(f"CREATE VIEW world.{_named(file.stem)} AS FROM read_parquet('{where}')")


def settle(database: duckdb.DuckDBPyConnection) -> None:
    """Take what `connect` gave into memory, so that each question is answered in a moment."""
    found = database.execute(
        "SELECT view_name FROM duckdb_views() WHERE NOT internal AND sql LIKE '%read_parquet(%'"
    ).fetchall()
    for (name,) in found:
        table = _named(name)
        database.execute(f"CREATE TABLE settled AS FROM {table}")
        database.execute(f"DROP VIEW {table}")
        database.execute(f"ALTER TABLE settled RENAME TO {table}")
    database.execute("CREATE INDEX dyads_by_pair ON dyads (pair)")


def _views() -> list[str]:
    """Return the statements of the schema that make views of tables."""
    schema = importlib.resources.files("comity.store").joinpath("schema.sql").read_text("utf-8")
    return [_VIEW + each.partition(";")[0] for each in ("\n" + schema).split(f"\n{_VIEW}")[1:]]


def _named(table: str) -> str:
    return '"' + table.replace('"', '""') + '"'
