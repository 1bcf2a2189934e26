"""A file, or a folder with all the files under it.

Files packed by gzip, bzip2 or xz are unpacked; a structured dataset gives a document an edition.

Claims that Comity wrote beside their documents (``NAME.claims.jsonl``) and the reasons why
findings may stand (``comity-reasons.toml``) are no documents and are passed over.
"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from comity.sources.model import Blob, Missed, Source
from comity.sources.unpacking import LARGEST, documents

OWN = (".claims.jsonl", "comity-reasons.toml")

MEDIA_TYPES = {
    ".wikitext": "text/x-wiki",
    ".wiki": "text/x-wiki",
    ".mediawiki": "text/x-wiki",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".txt": "text/plain",
    ".text": "text/plain",
}


def _blobs(place: str) -> Iterator[Blob | Missed]:
    path = Path(place)
    if not path.is_dir():
        yield from _documents(path)
        return
    yield from _walk(path)


def _walk(folder: Path) -> Iterator[Blob | Missed]:
    """Yield what is in the folder by name, each folder's files before its folders."""
    unlisted: list[Missed] = []
    empty = True

    def note(error: OSError) -> None:
        reason = error.strerror or str(error)
        unlisted.append(Missed(str(error.filename), "unreadable-folder", reason))

    for root, folders, files in os.walk(folder, onerror=note):
        folders.sort()
        hidden = [each for each in (*folders, *files) if each.startswith(".")]
        for each in sorted(hidden):
            yield Missed(str(Path(root, each)), "left-out", "hidden, so taken for no document")
        folders[:] = [each for each in folders if not each.startswith(".")]
        for each in folders:
            if Path(root, each).is_symlink():
                reason = "a link to a folder is not followed"
                yield Missed(str(Path(root, each)), "left-out", reason)
        for each in sorted(files):
            if not each.startswith(".") and not each.endswith(OWN):
                empty = False
                yield from _documents(Path(root, each))
    yield from unlisted
    if empty:
        yield Missed(str(folder), "no-document", "the folder holds no document")


def _documents(path: Path) -> Iterator[Blob | Missed]:
    # A name that is no text of the file system's encoding must not break what is written later.
    place = str(path).encode("utf-8", "replace").decode("utf-8")
    try:
        kept = path.stat()
        if not stat.S_ISREG(kept.st_mode):
            yield Missed(str(path), "unreadable-file", "neither a file nor a folder")
            return
        if kept.st_size > LARGEST:
            reason = f"{kept.st_size} bytes, more than the {LARGEST} that a document may have"
            yield Missed(str(path), "too-large", reason)
            return
        data = path.read_bytes()
    except OSError as error:
        yield Missed(str(path), "unreadable-file", error.strerror or str(error))
        return
    yield from documents(place, data, largest=LARGEST, media_types=MEDIA_TYPES)


def _exists(place: str) -> bool:
    try:
        return bool(place) and Path(place).exists()
    except (OSError, ValueError):  # a name too long, or with a NUL in it, is no file's
        return False


FOLDER = Source(takes=_exists, blobs=_blobs)
