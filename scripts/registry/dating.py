"""Since when states exist, and which codes they had when in the state systems."""

import csv
import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

from registry.decisions import Decisions
from registry.states import Registry

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_DAY = re.compile(rf"^(\d{{1,2}}) ({'|'.join(_MONTHS)}) (\d{{4}})\b")
_YEAR = re.compile(r"^(?:ca\. )?(\d{3,4})\b")
_LASTING = ("2016", "2020", "2024")  # the years with which the lists of states end
_BEGINNING = "1816-01-01"  # the day with which they begin


def date_states(registry: Registry, factbook: Path, decided: Decisions) -> None:
    """Give each state without a decided beginning the first date of its independence."""
    said = {row.id for row in decided.of("start", "former state", "limited recognition")}
    latest: dict[str, str] = {}
    with gzip.open(factbook, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            if row["field"] == "Independence":
                identity = registry.named(row["country"])
                if identity and registry.actors[identity]["kind"] == "state":
                    latest[identity] = row["text"]
    for identity, text in latest.items():
        if identity not in said:
            registry.add(identity, start=_first(text))


def _first(text: str) -> str:
    """Return the date with which a text on independence begins, "" when it begins otherwise."""
    text = text.removeprefix("no official date of independence: ")
    day = _DAY.match(text)
    if day:
        return f"{day[3]}-{_MONTHS.index(day[2]) + 1:02}-{int(day[1]):02}"
    year = _YEAR.match(text)
    return year[1].zfill(4) if year else ""


def code_states(registry: Registry, folder: Path, decided: Decisions) -> list[str]:
    """Give states their codes of both systems through time; return the names nobody bears."""
    unknown = []
    for system, spells in (("cow", _cow(folder)), ("gw", _gw(folder))):
        ours = [row for row in decided.of(system) if row.since]
        for row in ours:
            registry.codes.append((row.id, system, row.value, row.since, row.until))
        codes = {row.value for row in ours}
        fixed = {row.value: row.id for row in decided.of(system) if not row.since}
        for name, code, since, until in spells:
            if code in codes:
                continue
            identity = fixed.get(code) or _bearer(registry, name)
            if identity:
                first = "" if since == _BEGINNING else since
                last = "" if until.startswith(_LASTING) else until
                registry.codes.append((identity, system, code, first, last))
            else:
                unknown.append(f"{system} {code} {name}")
    registry.codes.sort()
    for identity, system, code, _, _ in sorted(registry.codes, key=lambda each: each[3]):
        registry.add(identity, **{system: code})
    return unknown


def _bearer(registry: Registry, name: str) -> str:
    """Return who bears a name that a list of states prints: "Myanmar (Burma)"."""
    plain, _, aside = name.partition("(")
    former = registry.named(name)
    return former or registry.named(plain.partition("/")[0]) or registry.named(aside.strip(")"))


def _cow(folder: Path) -> Iterator[tuple[str, str, str, str]]:
    with (folder / "cow_statelist2024.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            since, until = (
                f"{row[f'{each}year' if each == 'end' else 'styear']}"
                f"-{int(row[f'{each}month']):02}-{int(row[f'{each}day']):02}"
                for each in ("st", "end")
            )
            yield row["statenme"], row["ccode"], since, until


def _gw(folder: Path) -> Iterator[tuple[str, str, str, str]]:
    for table in ("ksgmdw.txt", "microstates.txt"):
        text = (folder / table).read_text("latin-1")
        for line in text.splitlines()[1:]:
            code, _, name, since, until = line.split("\t")
            yield name, code, since, until
