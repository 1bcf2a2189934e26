"""Ties picked out of a whole world: those of a kind, of an actor, on a date, in dispute."""

from typing import NamedTuple

from comity.answers.evidence import Archive
from comity.answers.model import Tie
from comity.answers.telling import counts, key, tell
from comity.dates import Edtf
from comity.errors import ComityError
from comity.relations import DEFAULT, Grade
from comity.store.opening import Store


class Wanted(NamedTuple):
    """Which ties are asked for; an empty field asks for any. Actors are ids."""

    kind: str = ""
    one: str = ""
    other: str = ""
    about: str = ""
    """Either of the two."""
    what: str = ""
    disputed: bool = False

    def takes(self, tie: Tie) -> bool:
        """Say whether a tie is one of them."""
        return (
            self.kind in {"", tie.kind}
            and self.one in {"", tie.one}
            and self.other in {"", tie.other}
            and self.about in {"", tie.one, tie.other}
            and self.what in {"", tie.what, tie.what.partition(", ")[0]}
            and (not self.disputed or any(each.grade is Grade.DISPUTED for each in tie.spells))
        )


def select(  # noqa: PLR0913, PLR0917 - see `World.ties`
    store: Store,
    archive: Archive,
    wanted: Wanted,
    day: Edtf | None,
    by: str,
    as_of: str,
    limit: int,
    offset: int,
) -> tuple[int, tuple[Tie, ...]]:
    """Return how many ties there are of those wanted, and ``limit`` of them from ``offset`` on."""
    if by == DEFAULT and not as_of:
        return _kept(store, archive, wanted, day, limit, offset)
    actor = wanted.about or wanted.one or wanted.other
    if not actor:
        raise ComityError(f"by another policy than {DEFAULT}, or as of a day, name an actor too")
    spells, said = archive.of_actor(actor, by, as_of)
    told = tell(spells, said, day)
    found = [each for _, each in sorted(told.items()) if wanted.takes(each) and counts(each, day)]
    return len(found), tuple(found[offset : offset + limit])


def _kept(  # noqa: PLR0913, PLR0917 - see `World.ties`
    store: Store, archive: Archive, wanted: Wanted, day: Edtf | None, limit: int, offset: int
) -> tuple[int, tuple[Tie, ...]]:
    """Select by the spells that the world keeps, and read the evidence of those selected alone."""
    conditions, parameters = _conditions(wanted, day)
    having = "HAVING bool_or(grade = 'disputed')" if wanted.disputed else ""
    groups = f"SELECT kind, one, other, what, pair FROM spells WHERE {conditions} GROUP BY ALL"  # noqa: S608
    rows = store.run(
        f"SELECT *, count(*) OVER () FROM ({groups} {having}) "  # noqa: S608
        "ORDER BY kind, one, other, what LIMIT ? OFFSET ?",
        [*parameters, limit, offset],
    )
    if not rows:
        (total,) = store.run(f"SELECT count(*) FROM ({groups} {having})", parameters)[0]  # noqa: S608
        return total, ()
    spells, said = archive.of_pairs(sorted({row[4] for row in rows}))
    keys = {row[:4] for row in rows}
    found = tell((each for each in spells if key(each) in keys), said, day)
    return rows[0][5], tuple(found[row[:4]] for row in rows)


def _conditions(wanted: Wanted, day: Edtf | None) -> tuple[str, list[str | int]]:
    conditions, parameters = ["true"], list[str | int]()
    for column in ("kind", "one", "other"):
        if value := getattr(wanted, column):
            conditions.append(f"{column} = ?")
            parameters.append(value)
    if wanted.what:  # a consulate is told from another by its city: "consulate, Baku"
        conditions.append("? IN (what, split_part(what, ', ', 1))")
        parameters.append(wanted.what)
    if wanted.about:
        conditions.append("(one = ? OR other = ?)")
        parameters += [wanted.about] * 2
    if day is not None:  # what `holding.holds` does not say no to
        conditions.append("held AND start_first <= ? AND NOT (ended AND end_last < ?)")
        parameters += [day.bounds.last, day.bounds.first]
    return " AND ".join(conditions), parameters
