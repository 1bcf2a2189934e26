"""How fast dates are found and read, beside the package edtf in the same run.

usage: python benchmarks/dates.py TEXT_FOLDER

Finds the dates of all texts of a folder, then reads each EDTF text that came out, once without
memory of earlier ones; the package edtf reads the first few hundred, for it takes milliseconds.
"""

import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import edtf

from comity.dates import Dated, find
from comity.dates.bounds import read

PEER_READS = 300


def cpu_seconds(work: Callable[[], object], rounds: int = 3) -> float:
    """Return the least processor time of a few rounds, in seconds."""
    taken = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken)


def found_in(texts: Iterable[str]) -> list[Dated]:
    """Return the dates of all the texts."""
    return [dated for text in texts for dated in find(text)]


def main() -> None:
    """Print what was found, and the time of each."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(sys.argv[1]).iterdir())]
    size = sum(len(text.encode()) for text in texts) / 1e6
    dates = found_in(texts)
    seconds = cpu_seconds(lambda: found_in(texts))
    print(f"find: {len(dates)} dates in {size:.2f} MB, {seconds:.2f} s, {size / seconds:.0f} MB/s")

    edtfs = [text for dated in dates for text in (dated.first, dated.last) if text]
    seconds = cpu_seconds(lambda: [read(text) for text in edtfs])
    print(f"read: {seconds / len(edtfs) * 1e6:.1f} µs a date ({len(edtfs)} dates)")
    few = edtfs[:PEER_READS]
    seconds = cpu_seconds(lambda: [edtf.parse_edtf(text) for text in few], rounds=1)
    print(f"the package edtf: {seconds / len(few) * 1e6:.0f} µs a date ({len(few)} dates)")


if __name__ == "__main__":
    main()
