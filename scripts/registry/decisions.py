"""The decisions made by hand: one row each, with its reason."""

import csv
from pathlib import Path
from typing import NamedTuple

KINDS = ("state", "former state", "limited recognition", "territory", "organisation")


class Decision(NamedTuple):
    """One row of decisions.csv."""

    id: str
    field: str
    """A kind (the actor is made), a field of the actor, ``alias`` (names), ``cell`` (names that
    prose does not use), ``demonym``, ``reading`` (what an ambiguous name may mean, the most
    usual last), ``city``, ``not a city``, ``capital``, ``continues`` (a former state whose legal
    person it is), ``drop`` (names that sources give)."""
    value: str
    """Several are parted by |."""
    since: str
    until: str
    context: str
    reason: str

    @property
    def values(self) -> list[str]:
        """The values, each by itself."""
        return self.value.split("|") if self.value else []


class Decisions(list[Decision]):
    """All decisions, in the order of the file."""

    @classmethod
    def read(cls, path: Path) -> "Decisions":
        """Read the file; raise ValueError at a row without a reason."""
        with path.open(encoding="utf-8", newline="") as file:
            found = cls(Decision(*row) for row in list(csv.reader(file))[1:])
        for row in found:
            if not row.reason:
                raise ValueError(f"no reason is given for {row}")
        return found

    def of(self, *fields: str) -> list[Decision]:
        """Return the decisions about these fields."""
        return [row for row in self if row.field in fields]

    @property
    def readings(self) -> list[tuple[str, ...]]:
        """What ambiguous names may mean."""
        return [
            (name, row.id, row.since, row.until, row.context)
            for row in self.of("reading")
            for name in row.values
        ]

    @property
    def demonyms(self) -> list[tuple[str, ...]]:
        """The words for the people of an actor, and for what is theirs."""
        usual = {name: row.id for row in self.of("reading") for name in row.values}
        return [
            (word, usual.get(word, row.id))
            for row in self.of("demonym")
            for word in row.values
            if usual.get(word, row.id)
        ]
