"""How fast a corpus is read to claims and asked about, beside mwparserfromhell in the same run.

usage: python benchmarks/reading.py FOLDER_OF_WIKITEXT [ROUNDS]

Each program is a fresh process each time, its bytecode at hand as where it is installed; of
several rounds, run in turn, the least counts. The processor's seconds are given beside the
clock's, which other work on the machine disturbs more. Memory is that of the largest process,
times the processes there are: at most so much. It prints a table; the world it asks is built
into a temporary folder. It needs a system with `os.wait4`.
"""

import itertools
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import comity

ROUNDS = 3
TIMES = 8  # so many times faster than the peer reading shall be
ASKED = 2_000  # pairs asked in one process
TWO = ("Iceland", "Denmark")
PEER = Path(__file__).with_name("peer_mwparserfromhell.py")
COMITY = (sys.executable, "-m", "comity")


class Run(NamedTuple):
    """What one process took, all that it started included."""

    clock: float
    """Seconds; likewise ``processor``."""
    processor: float
    memory: float
    """Megabytes, of the largest process."""


def run(*command: str) -> Run:
    """Run a command to its end, its output thrown away; a failure is raised."""
    quiet = subprocess.DEVNULL
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=quiet, stderr=quiet, env=_compiled()) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1}:  # 1: there are findings
        raise subprocess.CalledProcessError(process.returncode, command)
    clock = time.perf_counter() - began
    return Run(clock, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _compiled() -> dict[str, str]:
    """Return an environment in which Python keeps the bytecode it made in the first round."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**env, "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir(), "comity_bytecode"))}


def least(commands: dict[str, tuple[str, ...]], rounds: int) -> dict[str, Run]:
    """Run each command in turn, several times, and return the least of each figure."""
    taken: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            taken[name].append(run(*command))
    return {name: Run(*map(min, zip(*each, strict=True))) for name, each in taken.items()}


def asked(world: str) -> list[float]:
    """Return how many milliseconds each of many questions takes in a process that has begun.

    Every pair of states that documents are about is asked once, so that none is remembered.
    """
    taken = []
    with comity.open(world) as opened:
        opened.between(*TWO, on="1990")
        states = sorted({each["state"] for each in opened.documents() if each["state"]})
        for one, other in itertools.islice(itertools.combinations(states, 2), ASKED):
            began = time.perf_counter()
            opened.between(one, other, on="1990")
            taken.append((time.perf_counter() - began) * 1000)
    return taken


def reading(corpus: str, folder: str, rounds: int) -> list[str]:
    """Return the rows about reading."""
    out = str(Path(folder, "claims.jsonl"))
    cores = len(os.sched_getaffinity(0))
    found = least(
        {
            "peer": (sys.executable, str(PEER), corpus, "keep"),
            "dropping": (sys.executable, str(PEER), corpus, "drop"),
            "all": (*COMITY, "read", corpus, "-o", out),
            "one": (*COMITY, "read", corpus, "-o", out, "--jobs", "1"),
        },
        rounds,
    )
    peer, dropping, many, one = found.values()
    whole = many.memory * (cores + 1)
    bar = f"{peer.clock / TIMES:.2f} s, the peer's by {TIMES}"
    return [
        f"| mwparserfromhell, one core, trees kept | | {cells(peer)} |",
        f"| mwparserfromhell, one core, each tree dropped | | {cells(dropping)} |",
        f"| comity read, {cores} cores | {bar} | {cells(many)} |",
        f"| comity read, one core | | {cells(one)} |",
        f"| times faster than the peer that keeps | {TIMES} | {faster(peer, many, cores)} |",
        f"| times faster than the peer that drops | | {faster(dropping, many, cores)} |",
        f"| memory of comity read, {cores + 1} processes | 600 MB | at most {whole:.0f} MB | |",
    ]


def cells(taken: Run) -> str:
    """Return the cells of a row that tell a run's seconds."""
    return f"{taken.clock:.2f} s | {taken.processor:.2f} s"


def faster(peer: Run, ours: Run, cores: int) -> str:
    """Return the cells that tell how many times faster ours is, by clock and by processor."""
    return f"{peer.clock / ours.clock:.1f} | {peer.processor / (ours.processor / cores):.1f}"


def asking(corpus: str, folder: str, rounds: int) -> list[str]:
    """Return the rows about asking."""
    world = str(Path(folder, "world.comity"))
    built = run(*COMITY, "build", corpus, "-o", world)
    whole = least({"ask": (*COMITY, "ask", *TWO, world)}, rounds)["ask"]
    each = sorted(asked(world))
    middle, late = statistics.median(each), each[len(each) * 99 // 100]
    return [
        f"| comity build | | {built.clock:.2f} s | {built.processor:.2f} s |",
        f"| comity ask, whole process | 0.4 s | {whole.clock:.2f} s | {whole.processor:.2f} s |",
        f"| World.between, median of {len(each)} pairs | 1 ms | {middle:.2f} ms | |",
        f"| World.between, 99 of 100 pairs | 1 ms | {late:.2f} ms | |",
    ]


def main() -> None:
    """Print the table."""
    corpus, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS  # noqa: PLR2004
    with tempfile.TemporaryDirectory() as folder:
        rows = [*reading(corpus, folder, rounds), *asking(corpus, folder, rounds)]
    print("| what | bar | clock | processor |", "| --- | --- | ---: | ---: |", *rows, sep="\n")


if __name__ == "__main__":
    main()
