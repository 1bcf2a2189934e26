"""Fold claims into spells, as sets: one statement for a pair or for the whole world."""

import functools
import importlib.resources
from collections.abc import Iterable
from typing import Any, Protocol

from comity.dates.bounds import LONG_AGO, NEVER
from comity.relations.model import COLUMNS, Spell, spell
from comity.relations.policies import DEFAULT, policy

_KEEP_SPELLS = """
CREATE OR REPLACE TABLE spells AS
SELECT *, least(one, other) || '|' || greatest(one, other) AS pair FROM ($statement)
ORDER BY pair, kind, one, other, what, number
"""
ROW = (
    'json_array(id, kind, subject, object, parties, status, start, "end", date, modality, '
    'qualifiers, quote, "at", section, document, refs)'
)
"""A claim with its evidence as a JSON array, for a SELECT from ``evidence`` or ``testimony``."""
# Each row as an array, so that the names of its fields are not repeated a hundred thousand times.
_KEEP_DYADS = (
    f"""
CREATE OR REPLACE TABLE dyads AS
WITH folded AS (
    SELECT pair, string_agg(json_array({COLUMNS}), ',' ORDER BY kind, one, other, what, number)
        AS spells
    FROM spells GROUP BY pair
), told AS (
    SELECT pair, string_agg({ROW}, ',' ORDER BY document, "at", id) AS claims
    FROM evidence WHERE pair <> '' GROUP BY pair
)
SELECT pair, split_part(pair, '|', 1) AS one, split_part(pair, '|', 2) AS other,
    '[' || coalesce(spells, '') || ']' AS spells, '[' || claims || ']' AS claims
FROM told LEFT JOIN folded USING (pair)
ORDER BY pair
""",  # noqa: S608 - the columns are ours
    "CREATE INDEX dyads_by_pair ON dyads (pair)",
)
STANDING = """
SELECT key FROM versions WHERE said_at <= ?
QUALIFY row_number() OVER (
    PARTITION BY title ORDER BY said_at DESC,
        CASE WHEN version ~ '^[0-9]{1,20}$' THEN lpad(version, 20, '0') ELSE version END DESC, key
) = 1
"""
"""Keys of the versions of documents that stood on a day (the parameter): the newest of each."""


class World(Protocol):
    """Whatever answers SQL over the tables of a world: a Store or a Ledger."""

    def run(self, sql: str, parameters: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""


@functools.cache
def _statement(name: str) -> str:
    """Return the SELECT that folds what ``{claims}`` gives, by the named policy."""
    text = importlib.resources.files("comity.relations").joinpath("folding.sql").read_text("utf-8")
    chosen = policy(name)
    return (
        text.replace("$order", chosen.order)
        .replace("$unanimous", str(chosen.unanimous).lower())
        .replace("$long_ago", str(LONG_AGO))
        .replace("$never", str(NEVER))
    )


def fold(
    world: World, name: str = DEFAULT, *, pair: str = "", actor: str = "", as_of: str = ""
) -> list[Spell]:
    """Return the spells of every tie by the policy of that name, in order.

    Only those between one ``pair`` ('AZE|HUN'), or those of one ``actor``, when it is given; and
    by the documents as they stood on the day ``as_of`` (EDTF) instead of the current ones.
    """
    only = ""
    parameters: list[str] = []
    if pair:
        only, parameters = "WHERE pair = ?", [pair]
    elif actor:
        only, parameters = "WHERE one = ? OR other = ?", [actor, actor]
    standing = "current"
    if as_of:
        standing = f"key IN ({STANDING})"
        parameters.insert(0, as_of)
    statement = _statement(name).replace("$only", only).replace("$standing", standing)
    wanted = f"SELECT {COLUMNS} FROM ({statement}) ORDER BY kind, one, other, what, number"  # noqa: S608
    return [spell(row) for row in world.run(wanted, parameters)]


def keep(world: World) -> None:
    """Fold the whole world by the default policy into its tables ``spells`` and ``dyads``.

    ``spells`` has a row a spell. ``dyads`` has a row a pair, with its spells and its claims as
    JSON: all that an answer about the two needs comes with one look at an index.
    """
    statement = _statement(DEFAULT).replace("$only", "").replace("$standing", "current")
    world.run(_KEEP_SPELLS.replace("$statement", statement))
    for each in _KEEP_DYADS:
        world.run(each)
