"""A file, or a folder with all the files under it.

Claims that Comity wrote beside their documents (``NAME.claims.jsonl``) and the reasons why
findings may stand (``comity-reasons.toml``) are no documents and are passed over.
"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from comity.sources.model import Blob, Missed, Source

OWN = (".claims.jsonl", "comity-reasons.toml")

LARGEST = 256 * 1024 * 1024
"""Bytes; a file beyond this is no article."""

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
        yield _blob(path)
        return
    yield from _walk(path)


def _walk(folder: Path) -> Iterator[Blob | Missed]:
    """Yield what is in the folder by name, each folder's files before its folders."""
    unlisted: list[Missed] = []

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
                yield _blob(Path(root, each))
    yield from unlisted


def _blob(path: Path) -> Blob | Missed:
    try:
        kept = path.stat()
        if not stat.S_ISREG(kept.st_mode):
            return Missed(str(path), "unreadable-file", "neither a file nor a folder")
        if kept.st_size > LARGEST:
            reason = f"{kept.st_size} bytes, more than the {LARGEST} that a document may have"
            return Missed(str(path), "too-large", reason)
        data = path.read_bytes()
    except OSError as error:
        return Missed(str(path), "unreadable-file", error.strerror or str(error))
    media_type = MEDIA_TYPES.get(path.suffix.lower(), "")
    name = path.stem if media_type else path.name
    # A name that is no text of the file system's encoding must not break what is written later.
    name = name.encode("utf-8", "replace").decode("utf-8")
    return Blob(name, media_type, data, place=str(path).encode("utf-8", "replace").decode("utf-8"))


def _exists(place: str) -> bool:
    try:
        return bool(place) and Path(place).exists()
    except (OSError, ValueError):  # a name too long, or with a NUL in it, is no file's
        return False


FOLDER = Source(takes=_exists, blobs=_blobs)
