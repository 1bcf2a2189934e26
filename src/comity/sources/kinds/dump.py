"""Pages of a MediaWiki XML export: ``dump.xml.bz2#Foreign relations of`` for those so titled."""

import bz2
import gzip
import lzma
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NoReturn
from xml.parsers import expat

from comity.sources.model import Blob, Missed, Source, day_of

LARGEST = 64 * 1024 * 1024
"""Characters of one page; MediaWiki itself keeps no page beyond 2 MB unless told to."""

_CHUNK = 1 << 20
_ENDINGS = (".xml", ".xml.bz2", ".xml.gz", ".xml.xz")
_TEXT = re.compile(rb"<(?:[\w.-]{1,20}:)?TEI(?:Corpus)?[\s>]")
_BEGINNING = 10_000  # bytes in which the root of a text stands
_FIELDS = frozenset(
    {("page", "title"), ("page", "ns"), ("revision", "id"), ("revision", "timestamp")}
)
_KEPT = frozenset({"text", *(tag for _, tag in _FIELDS)})
_DEEPEST = 64  # an export nests seven deep


class _Refused(Exception):  # noqa: N818 - it never leaves this file
    pass


class _Pages:
    """Collects the pages of a stream as its events come."""

    def __init__(self, place: str, prefix: str) -> None:
        self.ready: list[Blob | Missed] = []
        self._place, self._prefix = place, prefix
        self._path: list[str] = []
        self._fields: dict[str, str] = {}
        self._words: list[str] = []
        self._length = 0
        self._redirect = False

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        if len(self._path) >= _DEEPEST:
            raise _Refused("elements nest too deep for an export of pages")
        self._path.append(tag)
        self._words, self._length = [], 0
        if tag == "page":
            self._fields, self._redirect = {}, False
        elif tag == "revision":
            self._fields.pop("text", None)
        elif tag == "redirect":
            self._redirect = True

    def words(self, text: str) -> None:
        if self._path and self._path[-1] in _KEPT:
            self._length += len(text)
            if self._length <= LARGEST:
                self._words.append(text)

    def end(self, tag: str) -> None:
        self._path.pop()
        above = self._path[-1] if self._path else ""
        if (above, tag) in _FIELDS:
            self._fields[tag] = "".join(self._words)
        elif tag == "text" and above == "revision":
            self._text()
        elif tag == "page":
            self._page()

    def _text(self) -> None:
        # A later revision of the page takes the earlier one's place: the last one is the page.
        if self._length > LARGEST:
            self._fields["large"] = "yes"
        elif self._wanted():
            self._fields["text"] = "".join(self._words)

    def _wanted(self) -> bool:
        title = self._fields.get("title", "")
        return (
            title.startswith(self._prefix)
            and self._fields.get("ns", "0") == "0"
            and not self._redirect
        )

    def _page(self) -> None:
        if not self._wanted():
            return
        title, text = self._fields.get("title", ""), self._fields.get("text")
        place = f"{self._place}#{title}"
        if text is None:
            large = "large" in self._fields
            reason = "longer than a page may be" if large else "the export holds no text of it"
            self.ready.append(Missed(place, "too-large" if large else "no-text", reason))
            return
        revision, saved = self._fields.get("id", ""), day_of(self._fields.get("timestamp", ""))
        self.ready.append(Blob(title, "text/x-wiki", text.encode(), revision, place, saved))


def _open(path: Path) -> IO[bytes] | gzip.GzipFile:
    if path.suffix == ".bz2":
        return bz2.open(path)
    if path.suffix == ".gz":
        return gzip.open(path)
    if path.suffix == ".xz":
        return lzma.open(path)
    return path.open("rb")


def _refuse(*_: object) -> NoReturn:
    raise _Refused("it declares a document type or entities, which an export never does")


def _blobs(place: str) -> Iterator[Blob | Missed]:
    file, _, prefix = place.partition("#")
    pages = _Pages(file, prefix)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = pages.start
    parser.EndElementHandler = pages.end
    parser.CharacterDataHandler = pages.words
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    found = False
    try:
        with _open(Path(file)) as stream:
            while chunk := stream.read(_CHUNK):
                parser.Parse(chunk, False)  # noqa: FBT003 - expat takes it by place alone
                found = found or bool(pages.ready)
                yield from pages.ready
                pages.ready.clear()
            parser.Parse(b"", True)  # noqa: FBT003 - likewise
        yield from pages.ready
    except (_Refused, expat.ExpatError, OSError, EOFError, lzma.LZMAError, zlib.error) as error:
        # What was whole before the fault is kept.
        yield from pages.ready
        yield Missed(file, "broken-dump", f"the dump ends early: {error}")
        return
    if not found and not pages.ready:
        wanted = f" whose title starts with {prefix!r}" if prefix else ""
        yield Missed(file, "no-page", f"the dump has no page{wanted}")


def _takes(place: str) -> bool:
    file = place.partition("#")[0]
    try:
        return file.lower().endswith(_ENDINGS) and Path(file).is_file() and not _is_text(file)
    except (OSError, ValueError):
        return False


def _is_text(file: str) -> bool:
    """Say whether a file is one text of the Text Encoding Initiative, which is XML as well."""
    if not file.lower().endswith(".xml"):
        return False
    with Path(file).open("rb") as stream:
        return bool(_TEXT.search(stream.read(_BEGINNING)))


DUMP = Source(takes=_takes, blobs=_blobs, rank=10)
