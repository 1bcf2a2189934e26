"""How well the structured sources are read, and how they agree.

usage: python benchmarks/sources.py SHARED_DATA

Builds a world of the Factbook, of both snapshots of Wikidata's missions and of Diplomatic
Exchange, with a clock and the memory beside it; then prints which share of the abbreviations of
all editions resolved and the rest by name, how the spells of memberships hold against entries
and exits that are known (accessions.csv), and how the missions of the United States agree.
"""

import csv
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

from comity.actors.folding import fold
from comity.dates import Edtf
from comity.relations import Spell, spell
from comity.relations.model import COLUMNS
from comity.store.opening import Store

PLACES = ("factbook/*.gz", "missions/*.gz", "panels/cow/diplomatic_exchange*.csv")
EMBASSIES = ("embassy", "high commission", "apostolic nunciature")
CONSULATES = ("consulate-general", "consulate")


def build(data: Path, world: Path) -> None:
    """Build the world and print what it took."""
    places = sorted(str(each) for pattern in PLACES for each in data.glob(pattern))
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-m", "comity", "build", *places, "-o", world], check=True)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        f"{time.perf_counter() - begun:.1f} s, processor {used.ru_utime + used.ru_stime:.1f} s, "
        f"largest process {used.ru_maxrss / 1024:.0f} MB, load {os.getloadavg()[0]:.1f}, "
        f"world {world.stat().st_size / 1e6:.0f} MB"
    )


def abbreviations(store: Store) -> None:
    """Print how many of the abbreviations of all editions resolved."""
    ((known,),) = store.run(
        "SELECT count(*) FROM claims JOIN documents ON key = document "
        "WHERE format = 'factbook' AND kind = 'membership'"
    )
    rest = store.run(
        "SELECT message, count(*) FROM findings WHERE code IN "
        "('unknown-organisation', 'unknown-role') GROUP BY 1 ORDER BY 2 DESC, 1"
    )
    odd = sum(many for _, many in rest)
    print(f"\nabbreviations: {known} of {known + odd} resolved ({known / (known + odd):.4%})")
    for message, many in rest:
        print(f"  {many} × {message}")
    editions = store.run(
        "SELECT version, count(*), (SELECT count(*) FROM findings WHERE document = any_value(key) "
        "AND code = 'unknown-organisation') FROM claims JOIN documents ON key = document "
        "WHERE format = 'factbook' AND kind = 'membership' GROUP BY 1 ORDER BY 1"
    )
    worst = min(editions, key=lambda each: each[1] / (each[1] + each[2]))
    print(f"  worst edition: {worst[0]}, {worst[1]} of {worst[1] + worst[2]}")


def verdict(spells: list[Spell], event: str, date: Edtf) -> str:
    """Say how a known entry or exit lies to what the editions let one conclude."""
    found = "never listed" if event == "entry" else "listed on"
    for each in spells:
        told, first, last = (
            (each.start, each.start_first, each.start_last)
            if event == "entry"
            else (each.end, each.end_first, each.end_last)
        )
        if told.endswith("..]"):
            continue
        if told.startswith("[..") and date.bounds.first <= last:
            found = "before the first edition"
        elif date.bounds.first <= last and date.bounds.last >= first:
            return "right"
        elif found in {"never listed", "listed on"}:
            found = "another year"
    return found


def accessions(store: Store) -> None:
    """Print how known entries and exits lie to the spells of memberships."""
    table: dict[str, Counter[str]] = defaultdict(Counter)
    rest = []
    with (Path(__file__).parent / "accessions.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for state in row["state"].split():
                known = store.run(
                    f"SELECT {COLUMNS} FROM spells WHERE kind = 'membership' AND one = ? "  # noqa: S608
                    "AND other = ? AND what = 'member' ORDER BY number",
                    [state, row["organisation"]],
                )
                said = verdict(
                    [spell(each) for each in known], row["event"], Edtf.parse(row["date"])
                )
                table[row["organisation"]][said] += 1
                if said not in {"right", "before the first edition"}:
                    rest.append((row["organisation"], state, row["event"], row["date"], said))
    print("\nknown entries and exits")
    names = ("right", "before the first edition", "another year", "never listed", "listed on")
    print("| organisation | known | " + " | ".join(names) + " |")
    for organisation, counts in [*table.items(), ("all", sum(table.values(), Counter()))]:
        cells = " | ".join(str(counts[each]) for each in names)
        print(f"| {organisation} | {counts.total()} | {cells} |")
    for each in rest:
        print("  ", *each)


def missions(store: Store, version: str, types: tuple[str, ...], side: str) -> set[str]:
    """Return with whom (and for consulates in which city) a document says there is a mission."""
    listed = ", ".join(f"'{each}'" for each in types)
    mine, theirs = ("subject", "object") if side == "abroad" else ("object", "subject")
    rows = store.run(
        f"SELECT {theirs}, coalesce(qualifiers->>'city', '') FROM claims "  # noqa: S608
        f"JOIN documents ON key = document WHERE version = ? AND kind = 'mission' "
        f"AND status = 'open' AND {mine} = 'USA' AND qualifiers->>'type' IN ({listed})",
        [version],
    )
    if types == EMBASSIES:
        return {state for state, _ in rows}
    return {f"{state} {fold(city)}" for state, city in rows if city}


def agreement(store: Store) -> None:
    """Print how the missions of the United States agree, Factbook 2022 and Wikidata."""
    print("\nmissions of and in the United States, 2022")
    print("| what | Factbook | Wikidata | both | only Factbook | only Wikidata |")
    for what, types in (("embassies", EMBASSIES), ("consulates", CONSULATES)):
        for side in ("abroad", "at home"):
            one = missions(store, "2022", types, side)
            other = missions(store, "2022-11-16", types, side)
            cells = (len(one), len(other), len(one & other), len(one - other), len(other - one))
            print(f"| {what} {side} | " + " | ".join(map(str, cells)) + " |")
            if types == EMBASSIES:
                print("   only Factbook:", *sorted(one - other))
                print("   only Wikidata:", *sorted(other - one))


def main() -> None:
    """Build, then measure."""
    with tempfile.TemporaryDirectory() as folder:
        world = Path(folder) / "sources.comity"
        build(Path(sys.argv[1]), world)
        with Store(world) as store:
            abbreviations(store)
            accessions(store)
            agreement(store)


if __name__ == "__main__":
    main()
