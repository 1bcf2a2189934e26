"""How much is known about whom: the documents that were read, and what they tell of each actor."""

from typing import NamedTuple

from comity.answers.naming import called
from comity.store.opening import Store

_COVERAGE = """
WITH documented AS (
    SELECT state AS actor, count(*) AS documents, sum(claims) AS claims
    FROM documents WHERE current AND state <> '' GROUP BY 1
), sides AS (
    SELECT kind, one AS actor, other, what, number, held, start, grade FROM spells
    UNION ALL
    SELECT kind, other, one, what, number, held, start, grade FROM spells
), told AS (
    SELECT actor,
        count(DISTINCT other) FILTER (kind = 'relations' AND held) AS relations,
        count(DISTINCT other) FILTER (kind = 'relations' AND held AND start = '') AS undated,
        count(DISTINCT other) FILTER (kind = 'relations' AND grade = 'both sides') AS both_sides,
        count(DISTINCT other) FILTER (kind = 'relations' AND grade = 'disputed') AS disputed,
        count(DISTINCT other) FILTER (kind = 'relations' AND NOT held) AS none,
        count(*) FILTER (kind IN ('mission', 'accreditation') AND held) AS missions,
        count(*) FILTER (kind = 'membership' AND held) AS memberships
    FROM sides WHERE actor <> '' GROUP BY 1
)
SELECT coalesce(told.actor, documented.actor), coalesce(documents, 0), coalesce(claims, 0),
    coalesce(relations, 0), coalesce(undated, 0), coalesce(both_sides, 0), coalesce(disputed, 0),
    coalesce(none, 0), coalesce(missions, 0), coalesce(memberships, 0)
FROM told FULL JOIN documented ON told.actor = documented.actor
"""
_UNREAD = "SELECT name, place FROM documents WHERE fault ORDER BY 1, 2"


class Covered(NamedTuple):
    """What is known about one actor, in numbers; nothing told is not nothing there."""

    actor: str
    name: str
    documents: int
    """Documents about it; what is told of it may stand in those about others."""
    claims: int
    """Claims of those documents."""
    relations: int
    """With how many relations are told of, at any time."""
    undated: int
    """With how many of them nobody says since when."""
    both_sides: int
    disputed: int
    none: int
    """With how many there are said to be none."""
    missions: int
    memberships: int


class Coverage(NamedTuple):
    """What a world knows about whom."""

    actors: list[Covered]
    """By name; those that documents are about, and those that they name."""
    unread: list[tuple[str, str]]
    """Documents that could not be read: name and place."""


def coverage(store: Store) -> Coverage:
    """Count what the current documents tell of each actor."""
    rows = [Covered(row[0], called(row[0]), *row[1:]) for row in store.run(_COVERAGE)]
    unread = [(str(name), str(place)) for name, place in store.run(_UNREAD)]
    return Coverage(sorted(rows, key=lambda each: (each.name.casefold(), each.actor)), unread)


_NAMED = """
SELECT DISTINCT name FROM (SELECT one AS name FROM spells UNION SELECT other FROM spells)
WHERE contains(lower(name), lower(?)) ORDER BY name LIMIT ?
"""


def named(store: Store, words: str, limit: int) -> list[str]:
    """Return the ids of actors of the world, in a registry or not, that have ``words`` in them."""
    return [str(name) for (name,) in store.run(_NAMED, [words, limit])] if words.strip() else []
