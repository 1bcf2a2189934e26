"""How fast a world is folded and checked, and what ten times as many claims cost.

usage: python benchmarks/checking.py FOLDER_OF_WIKITEXT [ROUNDS]

It builds a world of the folder, and one that holds it ten times over: each copy's actors and
documents have names of their own, so that there are ten times as many pairs. Reading is not
counted: the checks inside documents run in two processes that hold the documents as read.
Each is a fresh process; of several rounds the least counts. The processor's seconds are given
beside the clock's, which other work on the machine disturbs more. Results: README.md.
"""

import multiprocessing
import os
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any, NamedTuple

import comity
from comity.checks import check_world, checks
from comity.checks.keeping import examine
from comity.claims import Claim, Reading
from comity.claims.extraction import begin, gather
from comity.cli.main import main as main_of_comity
from comity.documents import read
from comity.relations import keep
from comity.sources import Blob, fetch
from comity.store.ledger import Ledger
from comity.store.opening import Store

ROUNDS = 3
COPIES = 10
TODAY = "2026-01-01"
_NAMED = "CASE {0} WHEN '' THEN '' ELSE {0} || '~$n' END AS {0}"
_ACTORS = ", ".join(_NAMED.format(each) for each in ("one", "other", "subject", "object"))
_COPY = f"""
INSERT INTO documents BY NAME
SELECT * REPLACE (key || '~$n' AS key, title || ' $n' AS title, {_NAMED.format("state")})
FROM documents WHERE NOT contains(key, '~');
INSERT INTO claims BY NAME
SELECT * REPLACE (document || '~$n' AS document, id || '~$n' AS id, {_ACTORS}, CASE pair WHEN ''
    THEN '' ELSE replace(pair, '|', '~$n|') || '~$n' END AS pair)
FROM claims WHERE NOT contains(document, '~');
INSERT INTO objections BY NAME
SELECT * REPLACE (document || '~$n' AS document)
FROM objections WHERE NOT contains(document, '~')
"""  # noqa: S608 - the columns are ours


class Taken(NamedTuple):
    """What something took."""

    clock: float
    """Seconds; likewise ``processor``."""
    processor: float
    memory: float
    """Megabytes, of the process at its largest."""


def build(folder: str, world: str) -> float:
    """Build a world; return when that began."""
    began = time.perf_counter()
    comity.build(folder, out=world, today=TODAY)
    return began


def many_times(world: str, new: str) -> float:
    """Copy a world, and put into the copy all it holds again and again under other names."""
    began = time.perf_counter()
    shutil.copyfile(world, new)
    with Ledger(Path(new)) as ledger:
        ledger.run("SET enable_progress_bar = false")
        for number in range(1, COPIES):
            for statement in _COPY.split(";"):
                ledger.run(statement.replace("$n", str(number)))
        ledger.commit()
    return began


def folding(world: str) -> float:
    """Fold all claims of a world, as a build does; return when it began."""
    copy = Path(world).with_name("folded")
    shutil.copyfile(world, copy)
    with Ledger(copy) as ledger:
        ledger.run("SET enable_progress_bar = false")
        began = time.perf_counter()
        keep(ledger)
    copy.unlink()
    return began


def across(world: str) -> float:
    """Run all checks across the documents of a world; return when that began."""
    known = {code: each for code, each in checks().items() if each.across is not None}
    with Store(world) as store:
        began = time.perf_counter()
        for _ in check_world(store, known):
            pass
    return began


def whole(world: str) -> float:
    """Do what ``comity check WORLD --as json`` does; return when it began."""
    began = time.perf_counter()
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere, redirect_stdout(nowhere):
        main_of_comity(["check", world, "--as", "json"])
    return began


def half(folder: str, at: int, gate: Barrier) -> tuple[float, float]:
    """Read every other document, then run the checks inside them; return when these began."""
    blobs = [each for each in fetch(folder) if isinstance(each, Blob)]
    blobs.sort(key=lambda each: len(each.data))
    held: list[tuple[Reading, list[Claim]]] = []
    for blob in blobs[at::2]:
        reading = begin(read(blob))
        held.append((reading, gather(reading)))
    checks()
    gate.wait()
    began, processor = time.perf_counter(), time.process_time()
    for reading, claims in held:
        examine(reading, claims, TODAY, "")
    return began, processor


def _report(
    queue: "Queue[Taken]", function: Callable[..., Any], arguments: tuple[Any, ...]
) -> None:
    before = time.process_time()
    began = function(*arguments)
    if isinstance(began, tuple):
        began, before = began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    queue.put(Taken(time.perf_counter() - began, time.process_time() - before, memory))


def measured(*works: tuple[Callable[..., Any], tuple[Any, ...]]) -> Taken:
    """Do each work in a fresh process, all at once: the longest, their sum and the largest."""
    spawn = multiprocessing.get_context("spawn")
    queue = spawn.Queue()
    processes = [spawn.Process(target=_report, args=(queue, *work)) for work in works]
    for each in processes:
        each.start()
    taken = [queue.get() for _ in processes]
    for each in processes:
        each.join()
    clocks, processors, memories = zip(*taken, strict=True)
    return Taken(max(clocks), sum(processors), max(memories))


def least(rounds: int, work: Callable[[], Taken]) -> Taken:
    """Return the least of each figure in several rounds."""
    return Taken(*map(min, zip(*(work() for _ in range(rounds)), strict=True)))


def inside(folder: str) -> Taken:
    """Measure the checks inside documents, half of them in each of two processes."""
    gate = multiprocessing.get_context("spawn").Barrier(2)
    return measured(*((half, (folder, at, gate)) for at in (0, 1)))


def main() -> None:
    """Measure, and print a table."""
    folder = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS  # noqa: PLR2004 - our own arguments
    with tempfile.TemporaryDirectory() as room:
        one, ten = Path(room) / "one.comity", Path(room) / "ten.comity"
        comity.build(folder, out=one, today=TODAY)
        many_times(one, ten)
        print(
            "| what | clock | processor | memory | ten times as much: clock | processor | memory |"
        )
        print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
        for name, work in (
            ("folding all claims", folding),
            ("checks across documents", across),
            ("comity check WORLD", whole),
        ):
            small, large = (
                least(rounds, lambda world=str(world), work=work: measured((work, (world,))))
                for world in (one, ten)
            )
            print(f"| {name} | {_cells(small)} | {_cells(large)} |")
        within = least(rounds, lambda: inside(folder))
        print(f"| checks inside documents, two processes | {_cells(within)} | | | |")


def _cells(taken: Taken) -> str:
    return f"{taken.clock:.2f} s | {taken.processor:.2f} s | {taken.memory:.0f} MB"


if __name__ == "__main__":
    main()
