"""Run checks over documents while they are read, and across the documents of a world."""

import tempfile
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from comity.checks.examined import Examined, Hit
from comity.checks.model import Across, Check, Finding, Place, Severity, Words, World
from comity.claims.extraction import begin, gather
from comity.documents import Document, read
from comity.errors import UnreadableDocumentError
from comity.sources import Blob, Missed
from comity.spans import Span
from comity.store.ledger import Ledger
from comity.store.read import Read
from comity.store.reading import kept

_SHOWN = 100  # characters of a line around the words that matter
UNREAD = "X100"
"""The code of a document that could not be read."""


def check_documents(
    blobs: Iterable[Blob | Missed], chosen: Mapping[str, Check], *, today: str = ""
) -> Iterator[Finding]:
    """Yield what the chosen checks find in each document, then what they find across them.

    ``today`` (an EDTF day) is when documents without a date of their own are taken to be of.
    """
    across = [each for each in chosen.values() if each.across is not None]
    with tempfile.TemporaryDirectory() as folder, Ledger(Path(folder) / "world") as ledger:
        sources: dict[str, Source] = {}
        for blob in blobs:
            source, told, findings = _one(blob, chosen, today)
            yield from findings
            if across and source is not None and told is not None and told.key not in sources:
                sources[told.key] = source
                ledger.add(told, reader="", today=today)
        if len(sources) > 1:
            ledger.settle(seen=(), today=today, statuses=())
            yield from _across(ledger, across, sources)


def check_world(world: World, chosen: Mapping[str, Check]) -> Iterator[Finding]:
    """Yield what the chosen checks find across the documents of a world."""
    rows = world.run("SELECT key, title, place, version, sha256 FROM documents")
    sources = {key: Source(*fields) for key, *fields in rows}
    yield from _across(
        world, [each for each in chosen.values() if each.across is not None], sources
    )


def inside(
    document: Document, chosen: Mapping[str, Check], *, place: str = "", today: str = ""
) -> Iterator[Finding]:
    """Yield what the chosen checks find in one document, in order of its words."""
    reading = begin(document)
    yield from _inside(Examined(reading, gather(reading), today), chosen, _source(document, place))


class Source:
    """A document that findings point into, with its text where that is at hand."""

    def __init__(self, title: str, place: str, version: str, sha256: str, text: str = "") -> None:
        self.title = title
        self.place = place
        self.version = version
        self.sha256 = sha256
        self._text = text
        self._breaks: list[int] = []

    def at(self, span: Span) -> Place:
        """Return a stretch of the document's text as a place."""
        return self.words(span.start, self._text[span.start : span.end])

    def words(self, at: int, quote: str) -> Place:
        """Return words at an offset as a place, with the line they stand in if it is known."""
        found = Place(self.title, self.place, self.version, self.sha256, at, quote)
        if not self._text:
            return found._replace(text=quote)
        if not self._breaks:
            self._breaks = _breaks(self._text)
        line = bisect_left(self._breaks, at)
        begins = self._breaks[line - 1] + 1
        ends = self._breaks[line] if line < len(self._breaks) else len(self._text)
        first = max(begins, at - _SHOWN // 2)
        return found._replace(
            line=line,
            column=at - begins + 1,
            text=self._text[first : min(ends, max(first + _SHOWN, at + len(quote)))],
            offset=at - first,
        )


def _breaks(text: str) -> list[int]:
    found = [-1]
    while (at := text.find("\n", found[-1] + 1)) >= 0:
        found.append(at)
    return found


def _source(document: Document, place: str) -> Source:
    return Source(
        document.title, place or document.title, document.version, document.sha256, document.source
    )


def _one(
    blob: Blob | Missed, chosen: Mapping[str, Check], today: str
) -> tuple[Source | None, Read | None, list[Finding]]:
    """Read one document and check it; one that cannot be read is a finding, never an error."""
    if isinstance(blob, Missed):
        return None, None, [_unread(blob.place, blob.reason)]
    place = blob.place or blob.name
    try:
        document = read(blob)
        reading = begin(document)
        claims = gather(reading)
        source = _source(document, place)
        findings = list(_inside(Examined(reading, claims, today), chosen, source))
    except UnreadableDocumentError as error:
        return None, None, [_unread(place, str(error))]
    except Exception as error:  # noqa: BLE001 - whatever a hostile document sets off is reported
        what = f"checking it failed, please report it ({type(error).__name__}: {error})"
        return None, None, [_unread(place, what[:300])]
    return source, kept(blob, document, claims, []), findings


def _unread(place: str, reason: str) -> Finding:
    where = Place(place, place, "", "", 0, "")
    return Finding(UNREAD, Severity.ERROR, reason, where)


def _inside(examined: Examined, chosen: Mapping[str, Check], source: Source) -> Iterator[Finding]:
    found = [
        (check, hit)
        for check in chosen.values()
        if check.inside is not None
        for hit in dict.fromkeys(check.inside(examined))
    ]
    found.sort(key=_order)
    for check, hit in found:
        also = tuple(source.at(each) for each in hit.also)
        yield Finding(check.code, check.severity, hit.message, source.at(hit.where), also)


def _order(found: tuple[Check, Hit]) -> tuple[Span, str, str]:
    check, hit = found
    return hit.where, check.code, hit.message


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
