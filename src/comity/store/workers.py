"""Read many documents on all cores, in their own order, whatever becomes of a single one.

The readers are processes of their own (`comity.store.worker`), each served by a thread: a
document that takes its reader down is named, and the reader is started again for the next.
"""

import collections
import itertools
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from comity.sources import Blob, Missed
from comity.store.examining import Examine, Examiner
from comity.store.read import Finding, Read, faulty, missing
from comity.store.worker import receive, send

SMALL = 1_000_000
"""Bytes; starting processes for less takes longer than reading it."""

_AHEAD = 16  # documents in flight for each process
PATIENCE = 60.0
"""Seconds that any document may take, and more by its length."""
_PACE = 100_000  # bytes for each further second


class _Reader:
    """One process that reads; started when first needed, and again when a document ended it."""

    def __init__(self, examiner: Examiner | None) -> None:
        self._examiner = examiner
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, blob: Blob) -> Read:
        fresh = False
        if self._process is None:
            self._process = _start()
            fresh = self._examiner is not None
        process = self._process
        if process.stdin is None or process.stdout is None:
            raise AssertionError
        late = threading.Event()

        def stop() -> None:
            late.set()
            process.kill()

        limit = threading.Timer(PATIENCE + len(blob.data) / _PACE, stop)
        limit.daemon = True
        limit.start()
        try:
            if fresh:
                send(process.stdin, self._examiner)
            send(process.stdin, tuple(blob))
            answer = receive(process.stdout)
        except (EOFError, OSError):
            self.close()
            how = "took too long" if late.is_set() else "ended the process that read it"
            return faulty(blob, "reader-failed", f"reading it {how}; please report it")
        finally:
            limit.cancel()
        read = Read(*answer)
        return read._replace(findings=tuple(Finding(*each) for each in read.findings))

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


def _start() -> subprocess.Popen[bytes]:
    # The process must find this very package, wherever the present one found it.
    root = str(Path(__file__).parents[2])
    path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH", ""))))
    return subprocess.Popen(
        [sys.executable, "-m", "comity.store.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": path},
    )


def cores() -> int:
    """Return how many processes may run at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def read_all(
    blobs: Iterable[Blob | Missed],
    *,
    jobs: int | None = None,
    skip: Callable[[Blob], bool] = lambda _: False,
    examiner: Examiner | None = None,
) -> Iterator[Read]:
    """Yield what each document says, in the order of ``blobs``; ``skip`` leaves some unread.

    ``jobs`` is how many processes read (all cores by default; 1 reads in this one). The
    ``examiner`` sees each document while it is in memory.
    """
    here = _Here(examiner)
    wanted = (each for each in blobs if isinstance(each, Missed) or not skip(each))
    jobs = cores() if jobs is None else jobs
    first: list[Blob | Missed] = []
    size = 0
    while size < SMALL or jobs <= 1:
        each = next(wanted, None)
        if each is None:
            yield from map(here, first)
            return
        if jobs <= 1:
            yield here(each)
            continue
        first.append(each)
        size += len(each.data) if isinstance(each, Blob) else 0
    if len(first) == 1:
        following = next(wanted, None)
        if following is None:
            yield here(first[0])
            return
        first.append(following)
    yield from _spread(itertools.chain(first, wanted), jobs, examiner)


class _Here:
    """Reads in this process."""

    def __init__(self, examiner: Examiner | None) -> None:
        self._examiner = examiner
        self._examine: Examine | None = None

    def __call__(self, each: Blob | Missed) -> Read:
        # Where other processes read, this one need not wait for all the rules of reading to load.
        from comity.store.reading import read_blob  # noqa: PLC0415

        if self._examiner is not None and self._examine is None:
            self._examine = self._examiner.load()
        return missing(each) if isinstance(each, Missed) else read_blob(each, examine=self._examine)


def _spread(blobs: Iterable[Blob | Missed], jobs: int, examiner: Examiner | None) -> Iterator[Read]:
    readers = [_Reader(examiner) for _ in range(jobs)]
    idle: queue.SimpleQueue[_Reader] = queue.SimpleQueue()
    for reader in readers:
        idle.put(reader)

    def one(each: Blob | Missed) -> Read:
        if isinstance(each, Missed):
            return missing(each)
        reader = idle.get()
        try:
            return reader.read(each)
        finally:
            idle.put(reader)

    ahead: collections.deque[Future[Read]] = collections.deque()
    pool = ThreadPoolExecutor(jobs)
    try:
        for each in blobs:
            ahead.append(pool.submit(one, each))
            if len(ahead) > _AHEAD * jobs:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for reader in readers:
            reader.close()
