"""Fold claims into spells, as sets: one statement for a pair or for the whole world."""

import functools
import importlib.resources
import itertools
from collections.abc import Iterable
from typing import Any, Protocol

from comity.dates.bounds import LONG_AGO, NEVER
from comity.relations.bounding import DIPLOMATIC
from comity.relations.model import COLUMNS, Spell, spell
from comity.relations.policies import DEFAULT, policy

_AT_ONCE = 150_000
"""Claims that are folded at once: enough to be quick, few enough to need little memory."""
_BRIDGED = 4 * 366
"""Days between two editions that have a tie beyond which nobody knows of the time between, where
those between are silent or one of them lacks it. Two waves of Diplomatic Exchange that follow one
another are further apart, and three editions of the Factbook (2018 to 2020) lost what they said."""
_LAGGING = 10 * 366
"""Days by which lists of ties that stand may lag behind: one that has a tie later than this after
its end tells that it began anew; one that has it sooner may not have been brought up to date."""
_CUTS = """
SELECT DISTINCT unnest(quantile_disc(pair, $shares)) AS pair FROM claims WHERE pair <> '' ORDER BY 1
"""
_KEEP_SPELLS = """
SELECT *, least(one, other) || '|' || greatest(one, other) AS pair FROM ($statement)
ORDER BY pair, kind, one, other, what, number
"""
ROW = (
    'json_array(id, kind, subject, object, parties, status, start, "end", date, modality, '
    'qualifiers, quote, "at", section, document, refs)'
)
"""A claim with its evidence as a JSON array, for a SELECT from ``evidence`` or ``testimony``."""
# Each row as an array, so that the names of its fields are not repeated a hundred thousand times.
DYADS = f"""
WITH folded AS (
    SELECT pair, string_agg(json_array({COLUMNS}), ',' ORDER BY kind, one, other, what, number)
        AS spells, '' AS claims
    FROM spells WHERE $within GROUP BY pair
), told AS (
    SELECT pair, '' AS spells, string_agg({ROW}, ',' ORDER BY document, "at", id) AS claims
    FROM evidence WHERE pair <> '' AND $within GROUP BY pair
)
SELECT pair, split_part(pair, '|', 1) AS one, split_part(pair, '|', 2) AS other,
    '[' || max(spells) || ']' AS spells, '[' || max(claims) || ']' AS claims
FROM (FROM folded UNION ALL FROM told)
GROUP BY ALL
ORDER BY pair
"""  # noqa: S608 - the columns are ours
"""A row a pair, with its spells and its claims, of the pairs that ``$within`` is true of."""
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
        .replace("$bridged", str(_BRIDGED))
        .replace("$lagging", str(_LAGGING))
        .replace("$diplomatic", str(DIPLOMATIC))
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
    spells = _KEEP_SPELLS.replace("$statement", _statement(DEFAULT).replace("$standing", "current"))
    for table, select in (("spells", spells), ("dyads", DYADS)):
        make = f"CREATE OR REPLACE TABLE {table} AS"
        for within in _slices(world):
            part = select.replace("$only", f"WHERE {within}").replace("$within", within)
            world.run(f"{make} {part}")
            make = f"INSERT INTO {table}"
    world.run("CREATE INDEX dyads_by_pair ON dyads (pair)")


def _slices(world: World) -> list[str]:
    """Return conditions on ``pair`` that part the claims, in order, into parts folded at once."""
    (many,) = world.run("SELECT count(*) FROM claims")[0]
    parts = many // _AT_ONCE + 1
    shares = [number / parts for number in range(1, parts)]
    cuts = world.run(_CUTS.replace("$shares", str(shares))) if shares else []
    marks = ["'" + str(pair).replace("'", "''") + "'" for (pair,) in cuts]
    if not marks:
        return ["true"]
    between = [f"pair >= {low} AND pair < {high}" for low, high in itertools.pairwise(marks)]
    return [f"pair < {marks[0]}", *between, f"pair >= {marks[-1]}"]
