"""How long answers of the API take when questions come at a steady rate, on one core.

    python benchmarks/api.py [WORLD] [--rate 200] [--seconds 20]
    python benchmarks/api.py --questions 20000 > questions.txt

`comity serve` is a process of its own on one core; questions come from this process, on another.
It is an open loop: a question is due when its time has come, however the ones before it fare, and
its time is counted from when it was due, so that a server that falls behind cannot hide it.

The second form writes the questions of the mixture down, for another program to ask: see api.lua.
"""

import argparse
import asyncio
import os
import random
import socket
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from comity.actors import actors
from comity.store.bundled import WORLD

SERVER = "import os; os.sched_setaffinity(0, {0}); from comity.cli.main import main; main()"
"""`comity serve` on one core."""
STATES = [each.id for each in actors() if each.kind == "state" and not each.end]
IDLE = 0.03
"""Seconds of processor in a second, below which a server has settled."""
LISTS = ("missions?receiver=", "missions?sender=", "memberships?state=", "relations?about=")


def pair(chance: random.Random) -> str:
    """Ask about two states on a day."""
    a, b = chance.sample(STATES, 2)
    return f"/between?a={a}&b={b}&on={chance.randint(1900, 2025)}-{chance.randint(1, 12):02}-15"


def part(chance: random.Random) -> str:
    """Ask for a part of a list about a state in a year."""
    return f"/{chance.choice(LISTS)}{chance.choice(STATES)}&on={chance.randint(1900, 2025)}"


def state(chance: random.Random) -> str:
    """Ask for everything about a state in a year."""
    return f"/state?a={chance.choice(STATES)}&on={chance.randint(1900, 2025)}"


def search(chance: random.Random) -> str:
    """Look for whom a few letters mean."""
    return f"/actors?q={quote(chance.choice(actors()).name[:4])}&limit=10"


def mixed(chance: random.Random) -> str:
    """Ask as people might: mostly about pairs."""
    kinds = (pair, part, search, state)
    return chance.choices(kinds, (80, 12, 6, 2))[0](chance)


async def ask(port: int, addresses: list[str], rate: float) -> tuple[list[float], int]:
    """Ask at a steady rate; return how long each answer took in seconds, and their bytes."""
    idle: deque[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = deque()
    size = 0

    async def one(address: str, due: float) -> float:
        nonlocal size
        await asyncio.sleep(max(0, due - time.perf_counter()))
        while idle and idle[-1][0].at_eof():  # the server lets go of a pipe that lies idle
            idle.pop()[1].close()
        pipe = idle.pop() if idle else await asyncio.open_connection("127.0.0.1", port)
        reader, writer = pipe
        writer.write(
            f"GET /api{address} HTTP/1.1\r\n"
            "Host: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n".encode()
        )
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        if b" 200 " not in head.partition(b"\r\n")[0]:
            raise SystemExit(f"{address}: {head.decode()}")
        length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
        await reader.readexactly(length)
        took = time.perf_counter() - due
        size += length
        idle.append(pipe)
        return took

    begin = time.perf_counter() + 0.1
    asked = [one(address, begin + number / rate) for number, address in enumerate(addresses)]
    return await asyncio.gather(*asked), size


def main() -> None:
    """Start a server, ask it, and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("world", nargs="?", default=str(WORLD))
    parser.add_argument("--rate", type=float, default=200)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--questions", type=int, default=0)
    options = parser.parse_args()
    if options.questions:
        chance = random.Random("written")  # noqa: S311 - the same questions each time
        print("\n".join(mixed(chance) for _ in range(options.questions)))
        return
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    begun = time.perf_counter()
    command = [sys.executable, "-c", SERVER, "serve", options.world, "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:
        try:
            _wait(server, port)
            print(f"start to first answer: {time.perf_counter() - begun:.2f} s")
            _settle(server.pid)
            print(f"taken into memory after {time.perf_counter() - begun:.0f} s")
            for kind in (pair, part, search, state, mixed):
                _measure(
                    server.pid,
                    port,
                    kind,
                    options.rate if kind is not state else 20,
                    options.seconds,
                )
        finally:
            server.terminate()


def _wait(server: subprocess.Popen[bytes], port: int) -> None:
    while server.poll() is None:
        try:
            asyncio.run(ask(port, ["/world"], 1000))
        except OSError:
            time.sleep(0.02)
        else:
            return


def _settle(process: int) -> None:
    """Wait until a process has nothing more to do."""
    before = -1.0
    while (used := _processor(process)) - before > IDLE:
        before = used
        time.sleep(1)


def _measure(
    process: int, port: int, kind: Callable[[random.Random], str], rate: float, seconds: float
) -> None:
    chance = random.Random(kind.__name__)  # noqa: S311 - the same questions each time
    addresses = [kind(chance) for _ in range(int(rate * seconds))]
    before = _processor(process)
    took, size = asyncio.run(ask(port, addresses, rate))
    used = (_processor(process) - before) / len(took) * 1000
    took.sort()
    shares = {f"p{share}": took[int(len(took) * share / 100)] * 1000 for share in (50, 90, 99)}
    told = ", ".join(f"{name} {each:.1f} ms" for name, each in shares.items())
    print(
        f"{kind.__name__:<8} {rate:g}/s, {len(took):,} questions ({len(set(addresses)):,} "
        f"different): {told}, longest {took[-1] * 1000:.0f} ms, {size / len(took) / 1000:.1f} kB, "
        f"{used:.1f} ms of processor each"
    )


def _processor(process: int) -> float:
    """Return how many seconds of processor a process has used."""
    fields = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
