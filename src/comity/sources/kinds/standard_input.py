"""What is piped in, when the place is ``-``; packed or not, a document or a dataset."""

import sys
from collections.abc import Iterator

from comity.sources.model import Blob, Missed, Source
from comity.sources.unpacking import LARGEST, documents


def _blobs(_place: str) -> Iterator[Blob | Missed]:
    for each in documents("-", sys.stdin.buffer.read(), largest=LARGEST, media_types={}):
        unnamed = isinstance(each, Blob) and each.name == "-"
        yield Blob("standard input", *each[1:]) if unnamed else each


STANDARD_INPUT = Source(takes=lambda place: place == "-", blobs=_blobs, rank=0)
