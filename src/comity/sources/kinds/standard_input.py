"""What is piped in, when the place is ``-``; packed or not, a document or a dataset."""

import sys
from collections.abc import Iterator

from comity.sources.model import Blob, Missed, Source
from comity.sources.unpacking import LARGEST, documents


def _blobs(_place: str) -> Iterator[Blob | Missed]:
    for each in documents("-", sys.stdin.buffer.read(), largest=LARGEST, media_types={}):
        named = isinstance(each, Blob) and each.name == "-"
        yield each._replace(name="standard input") if named else each  # type: ignore[union-attr]


STANDARD_INPUT = Source(takes=lambda place: place == "-", blobs=_blobs, rank=0)
