"""Build a world, or bring one up to date: only what is new is read, and all of it or nothing."""

import datetime as dt
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import duckdb

from comity.claims import known_kinds
from comity.errors import ImpossibleDateError, WorldError
from comity.sources import Blob, Missed, fetch
from comity.store.fingerprint import fingerprint
from comity.store.ledger import Ledger
from comity.store.locking import lock_of, locked
from comity.store.opening import Store
from comity.store.read import Finding, Read, key_of
from comity.store.workers import read_all


class Built(NamedTuple):
    """What a build did."""

    read: int
    """Documents that were read now."""
    kept: int
    """Documents that were given and known already."""
    claims: int
    """Claims of the documents that were read now."""
    findings: tuple[Finding, ...]
    """What was not understood in them, and what could not be got."""
    faults: int
    """Documents that nothing could be read of, or that could not be got."""
    changed: bool
    """Whether the world file was written; a build that learns nothing leaves it as it is."""


def build(  # noqa: PLR0913 - each is one thing a caller may want to say
    places: Iterable[str],
    out: str | os.PathLike[str],
    *,
    today: str,
    jobs: int | None = None,
    finish: Callable[[Ledger], None] = lambda _: None,
    progress: Callable[[Read], None] = lambda _: None,
) -> Built:
    """Read the documents at ``places`` into the world file ``out``, which need not exist yet.

    ``today`` (EDTF, a day) is when they are said to be read; nothing here looks at a clock. A
    document that is known is not read again; another version of a title becomes the current
    one, and what the earlier one said is kept. The file is replaced whole at the very end, so
    a build that is killed leaves the old one as it was. ``finish`` may add to the world before
    that; ``progress`` is told of each document read.

    Raises WorldError when ``out`` is no world or another build is writing it, and
    UnreadableDocumentError when nothing is at a place.
    """
    _day(today)
    world = Path(out).absolute()
    if not world.parent.is_dir():
        raise WorldError(f"{world}: there is no folder {world.parent}")
    if world.exists():
        Store(world).close()  # that it is a world, and one we may write
    with locked(world):
        room = _room(world)
        shutil.rmtree(room, ignore_errors=True)  # what a killed build left
        room.mkdir()
        try:
            return _build(places, world, room / "world", today, jobs, finish, progress)
        except (OSError, duckdb.IOException) as error:
            raise WorldError(f"{world}: cannot be written: {error}") from error
        finally:
            shutil.rmtree(room, ignore_errors=True)


def _build(  # noqa: PLR0913, PLR0917 - see `build`
    places: Iterable[str],
    world: Path,
    new: Path,
    today: str,
    jobs: int | None,
    finish: Callable[[Ledger], None],
    progress: Callable[[Read], None],
) -> Built:
    known, current = _known(world)
    reader = fingerprint()
    given: dict[str, None] = {}
    fresh: set[str] = set()

    def skip(blob: Blob) -> bool:
        key = key_of(blob)
        twice = key in given
        given[key] = None
        if twice or known.get(key) == reader:
            return True
        fresh.add(key)
        return False

    if world.exists():
        shutil.copyfile(world, new)
    findings: list[Finding] = []
    claims = faults = 0
    with Ledger(new) as ledger:
        for read in read_all(_blobs(places, world), jobs=jobs, skip=skip):
            progress(read)
            findings += read.findings
            claims += read.claims
            faults += read.fault
            if read.key:
                ledger.add(read, reader=reader, today=today)
        again = [key for key in given if key not in fresh]
        built = Built(len(fresh), len(again), claims, tuple(findings), faults, changed=False)
        if world.exists() and not fresh and current.issuperset(again):
            return built
        ledger.settle(seen=again, today=today, statuses=_statuses())
        finish(ledger)
        ledger.commit()
    _sync(new)
    os.replace(new, world)  # noqa: PTH105 - the one call that swaps two files in one step
    _sync(world.parent)
    return built._replace(changed=True)


def _blobs(places: Iterable[str], world: Path) -> Iterator[Blob | Missed]:
    """Yield what is at the places, but for the world and what goes with it if it lies there."""
    own = {world, lock_of(world), _room(world)}
    for place in places:
        for each in fetch(place):
            if not each.place or Path(each.place).absolute() not in own:
                yield each


def _room(world: Path) -> Path:
    """Return the folder beside the world where it is built: on the same disk, so a swap is one."""
    return world.with_name(f".{world.name}.building")


def _known(world: Path) -> tuple[dict[str, str], set[str]]:
    if not world.exists():
        return {}, set()
    with Store(world) as store:
        known = dict(store.run("SELECT key, reader FROM documents"))
        current = store.run("SELECT key FROM documents WHERE current OR fault")
    return known, {key for (key,) in current}


def _statuses() -> Iterator[tuple[str, str, str, str]]:
    for name, kind in known_kinds().items():
        for status in sorted({*kind.statuses, *kind.says}):
            effect = kind.statuses.get(status)
            yield name, status, effect.value if effect else "", kind.says.get(status, "")


def _day(today: str) -> None:
    try:
        dt.date.fromisoformat(today)
    except ValueError:
        raise ImpossibleDateError(f"{today!r} is no day: write it as 2025-11-24") from None


def _sync(path: Path) -> None:
    """See that a file, or the names in a folder, are on the disk."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
