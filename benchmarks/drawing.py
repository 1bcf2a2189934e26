"""Time each drawing and everything about one state: ``python benchmarks/drawing.py WORLD``.

WORLD is one of the whole corpus. Each is a fresh process, from start to end; of three the least
counts.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

STATE, OTHER, DAY = "Azerbaijan", "Iran", "2016-11-19"


def main(world: str) -> None:
    """Print a row of the table for each command."""
    with tempfile.TemporaryDirectory() as folder:
        for name, words in _commands(world, folder).items():
            command = [sys.executable, "-m", "comity", *words]
            least = min(_time(command) for _ in range(3))
            written = next(iter(Path(folder).iterdir()), None)
            size = f"{written.stat().st_size / 1000:,.0f} kB" if written else ""
            print(f"| {name} | {least:.2f} s | {size} |")
            if written:
                written.unlink()


def _commands(world: str, folder: str) -> dict[str, list[str]]:
    day = ["--on", DAY]
    svg, png = ["-o", f"{folder}/x.svg"], ["-o", f"{folder}/x.png"]
    return {
        "draw relations, SVG": ["draw", "relations", STATE, world, *day, *svg],
        "draw relations, PNG": ["draw", "relations", STATE, world, *day, *png],
        "draw missions, SVG": ["draw", "missions", STATE, world, *day, *svg],
        "draw timeline, SVG": ["draw", "timeline", STATE, OTHER, world, *svg],
        "draw memberships of three, SVG": [
            "draw", "memberships", STATE, OTHER, "Turkey", world, *day, *svg,
        ],
        "draw counts of all states, SVG": ["draw", "counts", world, *svg],
        "state": ["state", STATE, world, *day],
        "state --as wikitext": ["state", STATE, world, *day, "--as", "wikitext"],
    }  # fmt: skip


def _time(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


if __name__ == "__main__":
    main(sys.argv[1])
