"""Keep a world from growing by what it no longer holds: DuckDB keeps room it does not use."""

from pathlib import Path

import duckdb

from comity.store.ledger import STORAGE

WASTE = 0.4
"""The share of empty blocks from which on a world is written anew."""
_FEW = 64  # blocks; below that there is nothing to gain


def compact(world: Path) -> Path:
    """Return a file with all that ``world`` holds and little more: itself, or a copy beside it."""
    with duckdb.connect() as database:
        database.execute(f"ATTACH '{_quoted(world)}' AS old (READ_ONLY)")
        total, free = database.execute(
            "SELECT total_blocks, free_blocks FROM pragma_database_size() "
            "WHERE database_name = 'old'"
        ).fetchall()[0]
        if total < _FEW or free < total * WASTE:
            return world
        new = world.with_name("compact")
        database.execute(f"ATTACH '{_quoted(new)}' AS new (STORAGE_VERSION '{STORAGE}')")
        database.execute("COPY FROM DATABASE old TO new")
        database.execute("CHECKPOINT new")
        return new


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
