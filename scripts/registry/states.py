"""States, territories and organisations: their names, codes and dates."""

import csv
import re
from collections.abc import Iterable
from pathlib import Path

from comity.actors.folding import fold
from registry.decisions import KINDS, Decisions
from registry.spellings import spellings

FIELDS = (
    "id", "name", "kind", "iso2", "iso3", "iso4", "m49", "cow", "gw", "qid", "start", "end",
    "capital", "predecessors", "successors",
)  # fmt: skip
_SHORT = 2  # letters of an abbreviation that prose may use for anything
_IN_PROSE = frozenset({"EU", "UN", "US", "UK", "AU", "EC"})
_ASIDE = re.compile(r"\s*(?:\((?:the|French Part|Dutch part)\)|\*+)", re.IGNORECASE)
_SOURCE_NAMES = (
    "CLDR display name", "official_name_en", "UNTERM English Short", "UNTERM English Formal",
)  # fmt: skip
_RIGOUR_NAMES = frozenset({"name", "full_name", "in_sentence"})


class Registry:
    """What is gathered: actors by id, the names of each, and their codes through time."""

    def __init__(self) -> None:
        self.actors: dict[str, dict[str, str]] = {}
        self.names: dict[str, dict[str, str]] = {}
        self.codes: list[tuple[str, str, str, str, str]] = []
        self._owners: dict[str, str] = {}

    def add(self, identity: str, **fields: str) -> None:
        """Make an actor, or add to it."""
        made = self.actors.setdefault(identity, dict.fromkeys(FIELDS, "") | {"id": identity})
        made.update(fields)

    def call(self, identity: str, names: Iterable[str], use: str = "") -> None:
        """Give an actor names; a name that another bears already stays with the other."""
        for name in names:
            if not name or self._taken(name, identity):
                continue
            hidden = use or ("" if len(name) > _SHORT or name in _IN_PROSE else "cell")
            held = self.names.setdefault(identity, {})
            held.setdefault(name, hidden)
            for spelling in spellings(name):
                held.setdefault(spelling, hidden)

    def _taken(self, name: str, identity: str) -> bool:
        """Say whether a name is another's: abbreviations by their letters, others by their fold."""
        owner = self._owners.setdefault(name if name.isupper() else fold(name), identity)
        return owner != identity

    def follow(self) -> None:
        """Let who has a successor be its predecessor, and the other way round."""
        for field, back in (("successors", "predecessors"), ("predecessors", "successors")):
            for identity, made in list(self.actors.items()):
                for other in filter(None, made[field].split("|")):
                    there = self.actors[other]
                    if identity not in there[back].split("|"):
                        there[back] = "|".join(filter(None, [there[back], identity]))

    def unhide(self) -> None:
        """Give each name that goes on after one with an article the article too.

        Of names that overlap in a text the first is found: "The Netherlands" would hide
        "Netherlands Antilles".
        """
        prose = [
            (name, identity)
            for identity, held in self.names.items()
            for name, use in held.items()
            if not use
        ]
        for article in [name for name, _ in prose if name.startswith("The ")]:
            for name, identity in prose:
                if name.startswith(f"{article[4:]} "):
                    self.names[identity].setdefault(f"The {name}", "")

    def bar(self, names: Iterable[str]) -> None:
        """See that nobody is called by any of these."""
        for name in names:
            self._owners.setdefault(fold(name), "")

    def named(self, name: str) -> str:
        """Return the id of who bears a name, "" for nobody."""
        return self._owners.get(name) or self._owners.get(fold(name), "")

    def actor_rows(self) -> list[list[str]]:
        """Return the table of actors, by id."""
        return [[self.actors[each][field] for field in FIELDS] for each in sorted(self.actors)]

    def name_rows(self) -> list[tuple[str, str, str]]:
        """Return the table of names, by actor."""
        return [
            (name, identity, use)
            for identity in sorted(self.actors)
            for name, use in self.names.get(identity, {}).items()
        ]


def gather(folder: Path, decided: Decisions) -> Registry:
    """Make the actors and their names, of the decisions and of the sources in ``folder``."""
    registry = Registry()
    countries = _countries(folder / "country-codes.csv")
    for fields, _ in countries:
        registry.add(fields["iso3"], **fields)
    for row in decided.of(*KINDS):
        registry.add(row.id, kind=row.field, start=row.since, end=row.until)
        made = registry.actors[row.id]
        usual = row.value if row.value and row.field != "organisation" else ""
        registry.add(row.id, name=usual or made["name"] or row.id)
    for row in decided.of(*FIELDS):
        if row.field not in {"id", "kind"} and not row.until:
            registry.add(row.id, **{row.field: row.value})
    _name(registry, decided)
    for fields, names in countries:
        registry.call(fields["iso3"], names + _rigour(folder, fields["iso2"]))
    registry.unhide()
    registry.follow()
    return registry


def _name(registry: Registry, decided: Decisions) -> None:
    """Give names by decision, the surest first: the first who is called by a name keeps it."""
    for row in decided.of("drop", "nobody"):
        registry.bar(row.values)
    demonyms = {word for row in decided.of("demonym") for word in row.values}
    usual = {name: row.id for row in decided.of("reading") for name in row.values}
    for name, identity in usual.items():
        if not identity:
            registry.bar([name])
        elif name not in demonyms:
            registry.call(identity, [name])
    for identity, made in registry.actors.items():
        registry.call(identity, [made["name"]])
    for row in decided.of("cell"):
        registry.call(row.id, row.values, "cell")
    for row in decided.of("alias", "organisation"):
        registry.call(row.id, [each.removeprefix("the ") for each in row.values])


def _countries(path: Path) -> list[tuple[dict[str, str], list[str]]]:
    """Return the fields and the names of each country that ISO 3166-1 has."""
    found = []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names = [_ASIDE.sub("", row[each]).strip() for each in _SOURCE_NAMES]
            names = [each.removeprefix("the ") for each in names if each]
            standing = row["is_independent"]
            sovereign = standing == "Yes" or standing.startswith("Associated")
            fields = {
                "name": names[0],
                "kind": "state" if sovereign else "territory",
                "iso2": row["ISO3166-1-Alpha-2"],
                "iso3": row["ISO3166-1-Alpha-3"],
                "m49": row["M49"].zfill(3),
                "qid": row["wikidata_id"].rpartition("/")[2],
                "capital": row["Capital"].strip(),
            }
            found.append((fields, names))
    return found


def _rigour(folder: Path, iso2: str) -> list[str]:
    """Return the English names that rigour has for a territory."""
    path = folder / "rigour_territories" / f"{iso2.lower()}.yml"
    if not path.exists():
        return []
    found = []
    for line in path.read_text("utf-8").splitlines():
        field, _, value = line.partition(": ")
        if field in _RIGOUR_NAMES and "(" not in value:
            found.append(value.strip().strip("'\"").removeprefix("the "))
    return found
