"""Build the world that comes with Comity, from documents and datasets whose facts may ship.

    python scripts/build_bundled_world.py PLACE… [--out FOLDER]

PLACE is whatever `comity build` takes: a folder of articles, a dataset. What comes out are facts
with their places and references and never the words: quotes are emptied; kinds of claims that
are made of words (statements, events, links) are left out, and so is every value that is longer
than a name. The same sources give the same bytes.
"""

import argparse
import importlib.resources
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import duckdb
import orjson
import packing

import comity
from comity.relations import keep
from comity.store.bundled import WORLD

DAY = "2025-11-30"
"""When the documents are said to be read: their collection is of November 2025."""
_UNDATED = "2025-11"
"""The version of an article that tells none; see DATA-LICENSE."""
_KINDS = (
    "relations", "recognition", "mission", "accreditation", "membership", "agreement", "conflict",
    "mediation", "entry_ban", "partnership", "dispute", "count", "office",
)  # fmt: skip
_LONGEST = 7
"""Words; no value that is kept has more, but names in the registry and titles of references."""
_WORDS = 10
"""Words of a heading, or of a message of a check, that are kept at most."""


class Copy:
    """A world copied into memory, to be made smaller."""

    def __init__(self, world: Path) -> None:
        self._database = duckdb.connect(config={"threads": 1})
        self.run("SET enable_progress_bar = false")
        schema = importlib.resources.files("comity.store").joinpath("schema.sql")
        self.run(schema.read_text("utf-8"))
        self.run(f"ATTACH '{world}' AS made (READ_ONLY)")
        for table in self.tables("made"):
            self.run(f"CREATE OR REPLACE TABLE memory.{table} AS FROM made.{table}")

    def run(self, sql: str, parameters: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""
        return self._database.execute(sql, list(parameters)).fetchall()

    def tables(self, database: str = "memory") -> Iterator[str]:
        """Yield the names of the tables."""
        named = "SELECT table_name FROM duckdb_tables() WHERE database_name = ? ORDER BY 1"
        for (name,) in self.run(named, [database]):
            yield name


def main() -> None:
    """Build it, make it small, and write its tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("places", nargs="+", metavar="PLACE")
    parser.add_argument("--out", type=Path, default=WORLD, metavar="FOLDER")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as room:
        made = Path(room, "made.comity")
        built = comity.build(*options.places, out=made, today=DAY)
        print(f"read {built.read} documents, {built.claims:,} claims")
        world = Copy(made)
    _strip(world)
    world.run(f"UPDATE claims SET id = {packing.ID} WHERE {packing.OF_DATASETS}")  # noqa: S608
    keep(world)
    options.out.mkdir(exist_ok=True)
    total = packing.write(world, options.out)
    (claims,) = world.run("SELECT count(*) FROM claims")[0]
    print(f"{options.out}: {claims:,} claims, {total:,} bytes")


def _strip(world: Copy) -> None:
    """Leave facts and places, and nothing that names this machine."""
    kinds = ", ".join(f"'{each}'" for each in _KINDS)
    world.run(f"DELETE FROM claims WHERE kind NOT IN ({kinds})")  # noqa: S608
    _shorten_values(world)
    longer = f"len(string_split(trim($), ' ')) > {_LONGEST}"
    barred = " OR ".join(longer.replace("$", each) for each in ("subject", "object"))
    world.run(f"DELETE FROM claims WHERE kind IN ('entry_ban', 'office') AND ({barred})")  # noqa: S608
    world.run(f"UPDATE claims SET quote = '', section = {_cut('section')}")  # noqa: S608
    world.run(
        "DELETE FROM notes WHERE (document, label) NOT IN "
        "(SELECT (document, unnest(refs)) FROM claims)"
    )
    world.run("DELETE FROM objections WHERE code LIKE 'X%'")
    world.run(
        f"UPDATE objections SET quote = '', text = '', also = '[]', \"offset\" = 0, "  # noqa: S608
        f"message = {_cut('message')}"
    )
    world.run(f"UPDATE findings SET message = {_cut('message')}")  # noqa: S608
    world.run(
        "UPDATE documents SET place = title, read_at = ?, "
        "version = CASE WHEN version = '' AND format = 'wikitext' THEN ? ELSE version END",
        [DAY, _UNDATED],
    )


def _shorten_values(world: Copy) -> None:
    """Take every value out of the claims that is longer than a name."""
    world.run("CREATE TABLE shorter (long VARCHAR, short VARCHAR)")
    for (qualifiers,) in world.run("SELECT DISTINCT qualifiers FROM claims"):
        told = orjson.loads(qualifiers)
        short = {name: each for name, each in told.items() if len(str(each).split()) <= _LONGEST}
        if short != told:
            fewer = orjson.dumps(short).decode()
            world.run("INSERT INTO shorter VALUES (?, ?)", [qualifiers, fewer])
    world.run("UPDATE claims SET qualifiers = short FROM shorter WHERE qualifiers = long")
    world.run("DROP TABLE shorter")


def _cut(column: str) -> str:
    """Return the SQL of the first words of a column."""
    words = f"string_split({column}, ' ')"
    first = f"array_to_string({words}[:{_WORDS}], ' ') || ' …'"
    return f"CASE WHEN len({words}) > {_WORDS} THEN {first} ELSE {column} END"


if __name__ == "__main__":
    main()
