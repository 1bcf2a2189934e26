"""From the bytes of a file to the documents in them: unpacked, and a dataset parted."""

import bz2
import gzip
import io
import lzma
import zlib
from collections.abc import Callable, Iterator
from pathlib import PurePath

from comity.errors import UnreadableDocumentError
from comity.plugins import plugins
from comity.sources.model import Blob, Dataset, Missed

LARGEST = 256 * 1024 * 1024
"""Bytes; a file beyond this, packed or not, is no document."""

_OPENERS: dict[bytes, Callable[[io.BytesIO], io.BufferedIOBase]] = {
    b"\x1f\x8b": lambda packed: gzip.GzipFile(fileobj=packed),
    b"BZh": bz2.BZ2File,
    b"\xfd7zXZ\x00": lzma.LZMAFile,
}
_ENDINGS = frozenset({".gz", ".bz2", ".xz"})


def documents(
    path: str, data: bytes, *, largest: int, media_types: dict[str, str]
) -> Iterator[Blob | Missed]:
    """Yield the documents that the bytes of one file hold.

    What is packed by gzip, bzip2 or xz is known by its first bytes and unpacked to at most
    ``largest`` bytes; a dataset that a file of `comity.sources.datasets` takes is parted as that
    says, and all else is one document. ``media_types`` says what endings of names mean.
    """
    name = PurePath(path).name
    try:
        plain = unpack(data, largest)
    except UnreadableDocumentError as error:
        yield Missed(path, "unreadable-file", str(error))
        return
    if plain is not data and PurePath(name).suffix.lower() in _ENDINGS:
        name = PurePath(name).stem
    whole = Blob(name, "", plain, place=path)
    for dataset in plugins("comity.sources.datasets", Dataset).values():
        if dataset.takes(whole):
            yield from dataset.parts(whole)
            return
    media_type = media_types.get(PurePath(name).suffix.lower(), "")
    yield whole._replace(name=PurePath(name).stem if media_type else name, media_type=media_type)


def unpack(data: bytes, largest: int) -> bytes:
    """Return what ``data`` holds when it is packed, else the same bytes.

    Raises UnreadableDocumentError when it is broken or unpacks to more than ``largest`` bytes.
    """
    opener = next((each for mark, each in _OPENERS.items() if data.startswith(mark)), None)
    if opener is None:
        return data
    try:
        with opener(io.BytesIO(data)) as stream:
            plain = stream.read(largest + 1)
    except (OSError, EOFError, lzma.LZMAError, zlib.error) as error:
        raise UnreadableDocumentError(f"it is packed, and broken: {error}") from None
    if len(plain) > largest:
        raise UnreadableDocumentError(f"it unpacks to more than the {largest} bytes allowed")
    return plain
