"""How fast panels are made: whole processes, each writing its file, with memory; and how they grow.

usage: python benchmarks/panels.py DATA [WORLD [ROUNDS]]

DATA is a folder with the user's copies of the datasets; WORLD a world file for its own columns. Of
ROUNDS (three) rounds, run in turn, the least counts. The processor's seconds (of all cores) stand
beside the clock's, which other work on the machine disturbs more.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

_COW = ("dyad-years", "--system", "cow2016", "--from", "1816", "--to", "2025")
_PANELS = {
    "a: dyad-years, COW": _COW,
    "b: the same with IGOs, MIDs, contiguity": (*_COW, "--with", "igo,mid,contiguity"),
    "b: the same with alliances besides": (*_COW, "--with", "igo,mid,contiguity,atop"),
    "c: state-years with IGOs": (
        "state-years", "--system", "cow2016", "--from", "1816", "--to", "2025", "--with",
        "igo_counts",
    ),
    "e: dyad-years, GW": ("dyad-years", "--system", "gw", "--from", "1816", "--to", "2025"),
    "dyad-days of one year, COW": (
        "dyad-days", "--system", "cow2016", "--from", "2007", "--to", "2007",
    ),
    "dyad-days of ten years, COW": (
        "dyad-days", "--system", "cow2016", "--from", "2007", "--to", "2016",
    ),
}  # fmt: skip
# The same states in every year, so that rows grow as the years do.
_GROWTH = {
    f"dyad-years with IGOs, years {first} to 2400, COW": (
        "dyad-years", "--system", "cow2016", "--from", str(first), "--to", "2400",
        "--with", "igo,contiguity",
    )
    for first in (2397, 2361, 2001)
}  # fmt: skip
_TIES = {
    "dyad-years from 1990 with ties": ("--with", "ties"),
    "the same with missions, recognition, memberships": (
        "--with", "ties,missions,recognition,memberships",
    ),
    "the same with reasons": (
        "--with", "ties,missions,recognition,memberships", "--reasons",
    ),
}  # fmt: skip


class Measured(NamedTuple):
    """What one process took."""

    clock: float
    processor: float
    memory: float
    """MB at most."""
    rows: str


def measure(arguments: tuple[str, ...], out: Path) -> Measured:
    """Run ``comity panel`` in a process of its own."""
    command = [sys.executable, "-m", "comity", "panel", *arguments, "-o", str(out)]
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        told = process.stdout.read() if process.stdout else ""
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    clock = time.perf_counter() - start
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    rows = told.partition(": ")[2].partition(" ")[0]
    return Measured(clock, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, rows)


def main() -> None:
    """Print a table of the least of several rounds."""
    data, *more = sys.argv[1:]
    rounds = int(more[1]) if len(more) > 1 else 3
    panels = {name: (*each, "--data", data) for name, each in {**_PANELS, **_GROWTH}.items()}
    if more:
        ties = ("dyad-years", more[0], "--from", "1990")
        panels |= {name: (*ties, *each) for name, each in _TIES.items()}
    found: dict[str, list[Measured]] = {name: [] for name in panels}
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(rounds):
            for name, arguments in panels.items():
                found[name].append(measure(arguments, Path(folder) / "x.parquet"))
    print("| panel | rows | clock | processor | memory |\n| --- | ---: | ---: | ---: | ---: |")
    for name, each in found.items():
        clock, processor = (min(getattr(one, of) for one in each) for of in ("clock", "processor"))
        memory = max(one.memory for one in each)
        print(
            f"| {name} | {each[0].rows} | {clock:.2f} s | {processor:.2f} s | {memory:.0f} MB |",
            flush=True,
        )


if __name__ == "__main__":
    main()
