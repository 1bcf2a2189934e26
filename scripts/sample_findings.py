"""Draw findings at random to be read by hand, the same ones for the same seed.

    python scripts/sample_findings.py WORLD R101 --many 100 --seed 20161119 > sample.csv

The last column, ``verdict``, is for whoever reads them: ``real``, or what is wrong. With
``--read FILE`` the verdicts of an earlier sample are kept where the finding is the same.
"""

import argparse
import csv
import random
import sys
from pathlib import Path

from comity.checks import Finding, check_world, select
from comity.store.opening import Store

FIELDS = ("code", "says", "document", "at", "other_document", "other_at", "verdict")


def sample(world: str, code: str, many: int, seed: int) -> list[Finding]:
    """Return ``many`` findings of one check over a world, in the order they were drawn."""
    with Store(world) as store:
        found = list(check_world(store, select([code])))
    return random.Random(seed).sample(found, min(many, len(found)))  # noqa: S311 - no secret


def _row(finding: Finding) -> dict[str, str | int]:
    other = finding.also[0] if finding.also else None
    return {
        "code": finding.code,
        "says": finding.message,
        "document": finding.where.document,
        "at": finding.where.at,
        "other_document": other.document if other else "",
        "other_at": other.at if other else "",
        "verdict": "",
    }


def main() -> None:
    """Print the sample as CSV."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("world")
    parser.add_argument("code")
    parser.add_argument("--many", type=int, default=100)
    parser.add_argument("--seed", type=int, default=20161119)
    parser.add_argument("--read", type=Path)
    options = parser.parse_args()
    read: dict[tuple[str, str], str] = {}
    if options.read:
        with options.read.open(encoding="utf-8", newline="") as file:
            read = {
                (each["document"], each["says"]): each["verdict"] for each in csv.DictReader(file)
            }
    writer = csv.DictWriter(sys.stdout, FIELDS, lineterminator="\n")
    writer.writeheader()
    for finding in sample(options.world, options.code, options.many, options.seed):
        row = _row(finding)
        row["verdict"] = read.get((str(row["document"]), str(row["says"])), "")
        writer.writerow(row)


if __name__ == "__main__":
    main()
