"""Fold claims into spells, as sets: one statement for a pair or for the whole world."""

import functools
import importlib.resources
from collections.abc import Iterable
from typing import Any, Protocol

from comity.dates.bounds import LONG_AGO, NEVER
from comity.relations.model import COLUMNS, Spell, spell
from comity.relations.policies import DEFAULT, policy


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


def fold(world: World, name: str = DEFAULT, *, pair: str = "") -> list[Spell]:
    """Return the spells of every tie, or of those between one ``pair`` ('AZE|HUN'), in order."""
    only, parameters = ("WHERE pair = ?", [pair]) if pair else ("", [])
    statement = _statement(name).replace("$only", only)
    wanted = f"SELECT {COLUMNS} FROM ({statement}) ORDER BY kind, one, other, what, number"  # noqa: S608
    return [spell(row) for row in world.run(wanted, parameters)]


def keep(world: World) -> None:
    """Fold the whole world by the default policy into its table ``spells``, for quick answers."""
    statement = _statement(DEFAULT).replace("$only", "")
    world.run(
        "CREATE OR REPLACE TABLE spells AS SELECT *, least(one, other) || '|' || "
        f"greatest(one, other) AS pair FROM ({statement}) "  # noqa: S608 - our own file
        "ORDER BY pair, kind, one, other, what, number"
    )
