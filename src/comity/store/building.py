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
from comity.store.compacting import compact
from comity.store.examining import Examiner
from comity.store.fingerprint import fingerprint
from comity.store.ledger import Ledger
from comity.store.locking import lock_of, locked
from comity.store.opening import Store, damaged
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
    examiner: Examiner | None = None,
    finish: Callable[[Ledger], None] = lambda _: None,
    progress: Callable[[Read], None] = lambda _: None,
) -> Built:
    """Read the documents at ``places`` into the world file ``out``, which need not exist yet.

    ``today`` (EDTF, a day) is when they are said to be read; nothing here looks at a clock. A
    document that is known is not read again; another version of a title becomes the current
    one, and what the earlier one said is kept. The file is replaced whole at the very end, so
    a build that is killed leaves the old one as it was. ``examiner`` sees each document while
    it is read, ``finish`` may add to the world at the end, ``progress`` is told of each document.

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
            new = room / "world"
            return _build(places, world, new, today, jobs, examiner, finish, progress)
        except (OSError, duckdb.Error) as error:
            if isinstance(error, duckdb.Error) and not damaged(error):
                raise
            raise WorldError(f"{world}: cannot be written: {error}") from error
        finally:
            shutil.rmtree(room, ignore_errors=True)


def _build(  # noqa: PLR0913, PLR0917 - see `build`
    places: Iterable[str],
    world: Path,
    new: Path,
    today: str,
    jobs: int | None,
    examiner: Examiner | None,
    finish: Callable[[Ledger], None],
    progress: Callable[[Read], None],
) -> Built:
    given = _Given(world)
    if world.exists():
        shutil.copyfile(world, new)
    findings: list[Finding] = []
    claims = faults = 0
    with Ledger(new) as ledger:
        blobs = _blobs(places, world)
        for read in read_all(blobs, jobs=jobs, skip=given.skip, examiner=examiner):
            progress(read)
            findings += read.findings
            claims += read.claims
            faults += read.fault
            if read.key:
                ledger.add(read, reader=given.reader, today=today)
        fresh, again = given.fresh, given.again
        findings += given.faults
        faults += len(given.faults)
        built = Built(len(fresh), len(again), claims, tuple(findings), faults, changed=False)
        if not fresh and given.current.issuperset(again) and world.exists():
            return built
        ledger.settle(seen=again, today=today, statuses=_statuses())
        finish(ledger)
        ledger.commit()
    new = compact(new)
    _sync(new)
    os.replace(new, world)  # noqa: PTH105 - the one call that swaps two files in one step
    _sync(world.parent)
    return built._replace(changed=True)


class _Given:
    """The documents that a build is given: which of them must be read, and which are known."""

    def __init__(self, world: Path) -> None:
        self.reader = fingerprint()
        self.fresh: dict[str, None] = {}
        self.again: dict[str, None] = {}
        self.current: set[str] = set()
        """Keys of those that need no word that they were given again."""
        self.faults: list[Finding] = []
        """What keeps known ones from being read; said again, so that they are not forgotten."""
        self._known: dict[str, str] = {}
        self._unreadable: dict[str, tuple[str, str]] = {}
        if world.exists():
            with Store(world) as store:
                self._known = dict(store.run("SELECT key, reader FROM documents"))
                current = store.run("SELECT key FROM documents WHERE current OR fault")
                self.current = {key for (key,) in current}
                faults = store.run(
                    "SELECT key, code, message FROM documents "
                    "JOIN findings ON findings.document = key WHERE fault ORDER BY ALL"
                )
                self._unreadable = {key: (code, message) for key, code, message in faults}

    def skip(self, blob: Blob) -> bool:
        """Say whether a document need not be read, and remember that it was given."""
        key = key_of(blob)
        if key in self.fresh or key in self.again:
            return True
        known = self._known.get(key) == self.reader
        (self.again if known else self.fresh)[key] = None
        if known and key in self._unreadable:
            self.faults.append(Finding(blob.place or blob.name, *self._unreadable[key]))
        return known


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
