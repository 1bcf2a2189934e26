"""Pack the tables of a world: what can be told from the rest is left out, and views tell it.

Most of a world is ids of claims, which no compression makes smaller. So claims of datasets get an
id that is a hash of what is left of them, and is worked out when it is asked for; and spells name
the claims that vouch for them by their place among those of the pair.
"""

import importlib.resources
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Protocol

from comity.relations import folding

OF_DATASETS = "document IN (SELECT key FROM documents WHERE format IN ('factbook', 'missions'))"
ID = (
    'substr(md5(concat_ws(\'|\', document, "at", kind, one, other, status, start, "end", date, '
    "modality, qualifiers)), 1, 24)"
)
"""The id of a claim of a dataset, in a world without words."""
_ORDER = 'pair, document, "at", id'
_PACKED = {
    "claims": (
        "SELECT * EXCLUDE (id, quote), "  # noqa: S608
        f"CASE WHEN {OF_DATASETS} THEN NULL ELSE id END AS id, "
        'row_number() OVER (PARTITION BY pair ORDER BY document, "at", id) AS place '
        f"FROM claims ORDER BY {_ORDER}"
    ),
    "spells": (
        f"WITH called AS (SELECT pair, list(id ORDER BY {_ORDER}) AS ids FROM claims "  # noqa: S608
        "WHERE pair <> '' GROUP BY pair) "
        "SELECT s.* REPLACE ("
        "list_transform(support, lambda id: list_position(ids, id)) AS support, "
        "list_transform(dissent, lambda id: list_position(ids, id)) AS dissent) "
        "FROM spells AS s JOIN called USING (pair) "
        "ORDER BY pair, kind, one, other, what, number"
    ),
}
_LEFT_OUT = {"dyads"}
_ROWS = 16_384
"""Rows of a table that are read together where a question needs one of them."""
_SPELLS = """
CREATE VIEW spells AS
    WITH called AS (
        SELECT pair, list(id ORDER BY place) AS ids FROM numbered WHERE pair <> '' GROUP BY pair)
    SELECT s.* REPLACE (
        list_sort(list_transform(support, lambda place: ids[place])) AS support,
        list_sort(list_transform(dissent, lambda place: ids[place])) AS dissent)
    FROM packed_spells AS s JOIN called USING (pair);
"""


class World(Protocol):
    """Whatever answers SQL over the tables of a world."""

    def run(self, sql: str, parameters: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""

    def tables(self) -> Iterator[str]:
        """Yield the names of the tables."""


def write(world: World, folder: Path) -> int:
    """Write the tables of a world to a folder, and the views that show them; say how many bytes."""
    for old in (*folder.glob("*.parquet"), *folder.glob("*.sql")):
        old.unlink()
    for table in world.tables():
        if table in _LEFT_OUT:
            continue
        packed = table in _PACKED
        select = _PACKED[table] if packed else f"FROM {table} ORDER BY ALL"
        file = folder / f"{'packed_' if packed else ''}{table}.parquet"
        world.run(
            f"COPY ({select}) TO '{file}' (FORMAT parquet, COMPRESSION zstd, "
            f"COMPRESSION_LEVEL 19, ROW_GROUP_SIZE {_ROWS})"
        )
    (folder / "views.sql").write_text(_views(world), "utf-8")
    return sum(each.stat().st_size for each in folder.iterdir() if each.suffix != ".py")


def _views(world: World) -> str:
    """Return the statements that make views of packed tables, as a world has tables."""
    columns = [name for name, *_ in world.run("DESCRIBE claims")]
    instead = {"quote": "'' AS quote"}
    listed = ", ".join(instead.get(each, f'"{each}"') for each in columns)
    numbered = (
        f"CREATE VIEW numbered AS SELECT * REPLACE (coalesce(id, {ID}) AS id) FROM packed_claims;\n"  # noqa: S608
    )
    claims = f"CREATE VIEW claims AS SELECT {listed} FROM numbered;\n"  # noqa: S608
    schema = importlib.resources.files("comity.store").joinpath("schema.sql").read_text("utf-8")
    views = [
        "CREATE VIEW" + each.partition(";")[0] + ";\n"
        for each in ("\n" + schema).split("\nCREATE VIEW")[1:]
    ]
    dyads = folding.DYADS.replace("$within", "true").strip()
    return "".join([numbered, claims, _SPELLS, *views, f"CREATE VIEW dyads AS\n{dyads};\n"])
