"""Run checks over documents while they are read, and across the documents of a world."""

import itertools
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import orjson

from comity.checks.keeping import examiner, findings
from comity.checks.model import Across, Check, Finding, Place, Severity, Words, World
from comity.checks.placing import Source
from comity.documents import decode
from comity.sources import Blob, Missed
from comity.store.ledger import Ledger
from comity.store.read import Read, key_of
from comity.store.workers import read_all

UNREAD = "X100"
"""The code of a document that could not be read."""


def check_documents(
    blobs: Iterable[Blob | Missed],
    chosen: Mapping[str, Check],
    *,
    today: str = "",
    jobs: int | None = None,
    progress: Callable[[Read], None] = lambda _: None,
) -> Iterator[Finding]:
    """Yield what the chosen checks find in each document, then what they find across them.

    ``today`` (an EDTF day) is when documents without a date of their own are taken to be of;
    ``jobs`` is how many processes read and check (all cores by default); ``progress`` is told
    of each document.
    """
    across = [each for each in chosen.values() if each.across is not None]
    own = examiner(today, chosen)
    sources = _Sources()
    with tempfile.TemporaryDirectory() as folder, Ledger(Path(folder) / "world") as ledger:
        for read in read_all(blobs, jobs=jobs, skip=sources.skip, examiner=own):
            progress(read)
            yield from _inside(read, chosen)
            if across and read.key and not read.fault:
                ledger.add(read._replace(objections=b""), reader="", today=today)
                sources.told(read)
        if len(sources) > 1:
            ledger.settle(seen=(), today=today, statuses=())
            yield from _across(ledger, across, sources)


def check_world(world: World, chosen: Mapping[str, Check]) -> Iterator[Finding]:
    """Yield what the chosen checks found inside the current documents of a world, then across.

    What they find inside a document was written down when it was read; a world of before that
    was done holds nothing of it.
    """
    rows = world.run(
        "SELECT key, title, place, version, sha256 FROM documents WHERE current ORDER BY title, key"
    )
    sources = {key: Source(*fields) for key, *fields in rows}
    for key, objections in itertools.groupby(_kept(world, chosen), key=lambda each: each["key"]):
        if key in sources:
            yield from findings(objections, sources[key].whole, chosen)
    across = [each for each in chosen.values() if each.across is not None]
    yield from _across(world, across, sources)


def examined(world: World) -> bool:
    """Say whether a world holds what the checks found inside its documents."""
    # A table, or a view of one: the world that comes with Comity is a folder of tables.
    told = "SELECT count(*) FROM information_schema.tables WHERE table_name = 'objections'"
    return bool(world.run(told)[0][0])


_KEPT = """
SELECT document, code, message, "at", quote, line, "column", text, "offset", also
FROM objections JOIN documents ON key = document
WHERE current AND (list_contains(?, code) OR code LIKE 'X%')
ORDER BY title, document, "at", length(quote), code, message
"""
_COLUMNS = ("key", "code", "message", "at", "quote", "line", "column", "text", "offset", "also")


def _kept(world: World, chosen: Mapping[str, Check]) -> Iterator[dict[str, Any]]:
    if not examined(world):
        return
    for row in world.run(_KEPT, [list(chosen)]):
        fields = dict(zip(_COLUMNS, row, strict=True))
        yield fields | {"also": orjson.loads(fields["also"])}


class _Sources(Mapping[str, Source]):
    """The documents under examination, by key; one's text is decoded when it is asked for."""

    def __init__(self) -> None:
        self._blobs: dict[str, Blob] = {}
        self._reads: dict[str, Read] = {}
        self._sources: dict[str, Source] = {}

    def skip(self, blob: Blob) -> bool:
        """Say whether a document was given before, and remember it if not."""
        return self._blobs.setdefault(key_of(blob), blob) is not blob

    def told(self, read: Read) -> None:
        """Remember what a document was read to."""
        self._reads[read.key] = read._replace(lines=b"", objections=b"", findings=())

    def __getitem__(self, key: str) -> Source:
        found = self._sources.get(key)
        if found is None:
            read = self._reads[key]
            text = decode(self._blobs[key].data)[0]
            found = Source(read.title, read.place, read.version, read.sha256, text)
            self._sources[key] = found
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._reads)

    def __len__(self) -> int:
        return len(self._reads)


def _inside(read: Read, chosen: Mapping[str, Check]) -> Iterator[Finding]:
    """Yield what was found in one document; one that could not be read is a finding itself."""
    if read.fault or not read.key:
        for each in read.findings:
            where = Place(each.place, each.place, "", "", 0, "")
            yield Finding(UNREAD, Severity.ERROR, each.message, where)
        return
    whole = Place(read.title, read.place, read.version, read.sha256, 0, "")
    yield from findings(map(orjson.loads, read.objections.splitlines()), whole, chosen)


def _across(
    world: World, chosen: Iterable[Check], sources: Mapping[str, Source]
) -> Iterator[Finding]:
    def place(words: Words) -> Place:
        return sources[words.document].words(words.at, words.quote)

    for check in chosen:
        found: Iterator[Across] = check.across(world) if check.across else iter(())
        for each in found:
            also = tuple(map(place, each.also))
            yield Finding(check.code, check.severity, each.message, place(each.where), also)
