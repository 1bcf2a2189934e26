"""Build the registry's tables: ``python scripts/build_registry.py SHARED_DATA_FOLDER``.

Facts come from the sources that NOTICE names; what they lack, and where they are wrong for this
purpose, is decided by hand in ``registry/decisions.csv``, a reason in each row. A decision wins
over every source. The table of rulers is kept by hand, and left as it is.
"""

import csv
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "src")]


from registry import cities, dating, states  # noqa: E402 - the path is set above
from registry.decisions import Decisions  # noqa: E402

TABLES = HERE.parent / "src" / "comity" / "actors" / "data"
HEADERS = {
    "actors": ",".join(states.FIELDS),
    "names": "name,actor,use",
    "readings": "name,actor,since,until,contexts",
    "demonyms": "demonym,actor",
    "cities": "city,actor,use",
    "capitals": "actor,capital,since,until",
    "codes": "actor,system,code,since,until",
    "nobody": "words",
    "continuity": "former,actor,since",
}


def main(folder: Path) -> None:
    """Write every table anew but that of rulers; the same sources give the same bytes."""
    decided = Decisions.read(HERE / "registry" / "decisions.csv")
    registry = states.gather(folder / "registry", decided)
    dating.date_states(registry, folder / "factbook" / "factbook_1990_2025.jsonl.gz", decided)
    for name in dating.code_states(registry, folder / "registry", decided):
        print(f"no actor bears the name of {name}")
    tables = {
        "actors": registry.actor_rows(),
        "names": registry.name_rows(),
        "readings": decided.readings,
        "demonyms": decided.demonyms,
        "cities": cities.gather(folder / "missions", registry, decided),
        "capitals": cities.capitals(folder / "registry", registry, decided),
        "codes": registry.codes,
        "nobody": [(name,) for row in decided.of("nobody") for name in row.values],
        "continuity": [(row.value, row.id, row.since) for row in decided.of("continues")],
    }
    TABLES.mkdir(parents=True, exist_ok=True)
    for name, rows in tables.items():
        with (TABLES / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(HEADERS[name].split(","))
            writer.writerows(rows)
        print(f"{name}: {len(rows)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
