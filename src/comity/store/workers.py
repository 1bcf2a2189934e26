"""Read many documents on all cores, in their own order, whatever becomes of a single one.

The readers are processes of their own (`comity.store.worker`), each served by a thread: a
document that takes its reader down is named, and a reader is started anew for the next. Those
that are there from the beginning are forks of the first, which has never had a thread.
"""

import collections
import contextlib
import itertools
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import IO, Any

from comity.sources import Blob, Missed
from comity.store.examining import Examine, Examiner
from comity.store.loading import loaded
from comity.store.read import Finding, Read, faulty, missing
from comity.store.worker import receive, send

SMALL = 1_000_000
"""Bytes; starting processes for less takes longer than reading it."""

_AHEAD = 16  # documents in flight for each process
PATIENCE = 60.0
"""Seconds that any document may take, and more by its length."""
_PACE = 100_000  # bytes for each further second


class _Process:
    """One process that reads: where it is asked, where it answers, and how it is stopped."""

    def __init__(
        self, started: subprocess.Popen[bytes], questions: IO[bytes], answers: IO[bytes]
    ) -> None:
        self._started = started
        self.questions = questions
        self.answers = answers
        self._number = 0
        self._busy = False

    def wait(self) -> None:
        """Wait until it has loaded all rules; EOFError when it never will."""
        if not self._number:
            self._number = receive(self.answers)

    def ask(self, blob: Blob) -> Any:  # noqa: ANN401 - what it sends
        """Return what it answers; EOFError when it never will."""
        self._busy = True
        send(self.questions, tuple(blob))
        answer = receive(self.answers)
        self._busy = False
        return answer

    def kill(self) -> None:
        if self._number and self._number != self._started.pid:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._number, signal.SIGTERM)
        else:
            self._started.kill()

    def close(self) -> None:
        """Let it end with its questions, or stop it when it is busy with one."""
        first = self.questions is self._started.stdin
        if self._busy or (first and not self._number):
            self.kill()
        with contextlib.suppress(OSError):
            self.questions.close()
        self.answers.close()
        if first:
            self._started.wait()


def _start(examiner: Examiner | None, readers: int = 1) -> list[_Process]:
    """Start processes that read: where one can be forked, all but the first are forks of it."""
    if not hasattr(os, "fork") and readers > 1:
        return [process for _ in range(readers) for process in _start(examiner)]
    theirs: list[int] = []
    ours: list[tuple[IO[bytes], IO[bytes]]] = []
    for _ in range(readers - 1):
        asked, asking = os.pipe()
        answered, answering = os.pipe()
        theirs += asked, answering
        ours.append((os.fdopen(asking, "wb"), os.fdopen(answered, "rb")))
    # The process must find this very package, wherever the present one found it.
    root = str(Path(__file__).parents[2])
    path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH", ""))))
    started = subprocess.Popen(
        [sys.executable, "-m", "comity.store.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        pass_fds=theirs,
        env={**os.environ, "PYTHONPATH": path},
    )
    for each in theirs:
        os.close(each)
    if started.stdin is None or started.stdout is None:
        raise AssertionError
    with contextlib.suppress(OSError):  # whoever asks one that is gone will find that out
        send(started.stdin, (examiner, theirs))
    return [_Process(started, *each) for each in ((started.stdin, started.stdout), *ours)]


class _Reader:
    """Reads by a process, which is started again when a document ended it."""

    def __init__(self, examiner: Examiner | None, process: _Process) -> None:
        self._examiner = examiner
        self._process: _Process | None = process

    def read(self, blob: Blob) -> Read:
        if self._process is None:
            (self._process,) = _start(self._examiner)
        process = self._process
        late = threading.Event()

        def stop() -> None:
            late.set()
            process.kill()

        limit = threading.Timer(PATIENCE + len(blob.data) / _PACE, stop)
        limit.daemon = True
        try:
            process.wait()  # of which a busy machine may take long, whatever the document
            limit.start()
            answer = process.ask(blob)
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
            self._process.close()
            self._process = None


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
        read_blob = loaded()
        if self._examiner is not None and self._examine is None:
            self._examine = self._examiner.load()
        return missing(each) if isinstance(each, Missed) else read_blob(each, examine=self._examine)


def _spread(blobs: Iterable[Blob | Missed], jobs: int, examiner: Examiner | None) -> Iterator[Read]:
    readers = [_Reader(examiner, process) for process in _start(examiner, jobs)]
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
        for reader in reversed(readers):  # the first ends when its forks have
            reader.close()
