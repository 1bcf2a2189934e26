"""One build of a world at a time, on any system, and nothing left behind by one that is killed."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from comity.errors import WorldError

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def lock_of(world: Path) -> Path:
    """Return the file that is locked while ``world`` is written; there is none otherwise."""
    return world.with_name(f".{world.name}.lock")


@contextlib.contextmanager
def locked(world: Path) -> Iterator[None]:
    """Hold the only right to write ``world``; WorldError when another process has it.

    The system itself gives the lock back when a process ends, however it ends.
    """
    path = lock_of(world)
    handle = _open(path, world)
    try:
        yield
    finally:
        # Deleted while it is held: who opened it meanwhile sees that it is gone and opens anew.
        with contextlib.suppress(OSError):
            path.unlink()
        os.close(handle)


def _open(path: Path, world: Path) -> int:
    while True:
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise WorldError(f"{world}: cannot be written: {error.strerror}") from None
        try:
            _take(handle)
        except OSError:
            os.close(handle)
            raise WorldError(f"{world}: another build is writing it; try again later") from None
        with contextlib.suppress(OSError):
            if os.path.samestat(os.fstat(handle), path.stat()):
                return handle
        os.close(handle)
