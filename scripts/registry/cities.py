"""Cities that have or had missions, and the capitals of states through time."""

import csv
import gzip
import re
from collections import Counter
from pathlib import Path

from registry.decisions import Decisions
from registry.spellings import spellings
from registry.states import Registry

_NO_CITY = re.compile(
    r"\b(?:district|subdistrict|arrondissement|county|province|region|township|municipality|"
    r"municipio|street|lane|borough|eldership|commune|prefecture|governorate|area|council|"
    r"emirate|ward|park|city of|state|\w*machi|chō|\w*banchō)\b|,|\(|\d",
    re.IGNORECASE,
)
_ABROAD = frozenset({"Sovereign Military Order of Malta"})  # whose seat is in another's city
_LASTING = "2020"  # the year with which the list of capitals ends


def gather(folder: Path, registry: Registry, decided: Decisions) -> list[tuple[str, str, str]]:
    """Return the cities with missions: decided ones, capitals, then those with the most."""
    decisions = [(name, row.id) for row in decided.of("city") for name in row.values]
    capitals = [
        (made["capital"], identity)
        for kind in ("state", "limited recognition", "territory")
        for identity, made in registry.actors.items()
        if made["kind"] == kind and identity not in _ABROAD
    ]
    barred = {name for row in decided.of("not a city") for name in row.values}
    found: dict[tuple[str, str], str] = {}
    former = [(row.value, row.id) for row in decided.of("capital") if row.id not in _ABROAD]
    ours = {name for name, _ in [*decisions, *capitals]}
    counted = [city for city in _counted(folder, registry) if city[0] not in ours]
    for name, state in [*decisions, *capitals, *former, *counted]:
        if name and registry.actors[state]["kind"] not in {"former state", "organisation"}:
            for spelling in spellings(name):
                hidden = name in barred or spelling in barred or registry.named(spelling)
                found.setdefault((spelling, state), "cell" if hidden else "")
    return [(name, state, use) for (name, state), use in found.items()]


def _counted(folder: Path, registry: Registry) -> list[tuple[str, str]]:
    """Return the cities in which missions stand, with their states, the most missions first."""
    states = {made["qid"]: identity for identity, made in registry.actors.items() if made["qid"]}
    counted: Counter[tuple[str, str]] = Counter()
    for path in sorted(folder.glob("database_of_embassies_*.csv.gz")):
        with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter=";"):
                item = row["countryQID"].rpartition("/")[2]
                state = states.get(item) or registry.named(row["country"])
                if state and row["city"] and not _NO_CITY.search(row["city"]):
                    counted[row["city"], state] += 1
    return [city for city, _ in sorted(counted.items(), key=lambda each: (-each[1], each[0]))]


def capitals(folder: Path, registry: Registry, decided: Decisions) -> list[tuple[str, ...]]:
    """Return which capital who had since when and until when, where it changed."""
    ours = [row for row in decided.of("capital") if row.since or row.until]
    said = {row.id for row in ours}
    codes = {
        (code, system): identity
        for identity, system, code, _, until in registry.codes
        if not until or registry.actors[identity]["kind"] == "former state"
    }
    found = [(row.id, row.value, row.since, row.until) for row in ours]
    changed: dict[str, list[tuple[str, ...]]] = {}
    with (folder / "capitals_through_time.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            identity = codes.get((row["ccode"], "cow")) or codes.get((row["gwcode"], "gw"))
            if identity and identity not in said:
                since = _day(row["styear"], row["stmon"], row["stday"])
                until = _day(row["endyear"], row["endmon"], row["endday"])
                last = "" if row["endyear"] == _LASTING else until
                changed.setdefault(identity, []).append((identity, row["capital"], since, last))
    return sorted(
        found + [each for spells in changed.values() if len(spells) > 1 for each in spells]
    )


def _day(year: str, month: str, day: str) -> str:
    """Return an EDTF date of the parts that are given."""
    if not month:
        return year
    return f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")
