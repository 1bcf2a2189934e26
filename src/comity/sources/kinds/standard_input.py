"""What is piped in, when the place is ``-``."""

import sys
from collections.abc import Iterator

from comity.sources.model import Blob, Source


def _blobs(_place: str) -> Iterator[Blob]:
    yield Blob("standard input", "", sys.stdin.buffer.read(), place="-")


STANDARD_INPUT = Source(takes=lambda place: place == "-", blobs=_blobs, rank=0)
