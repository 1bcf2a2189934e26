"""The Diplomatic Exchange data of the Correlates of War: two states, a wave, two levels a row."""

from comity.documents.datasets import dataset
from comity.documents.model import Document, Reader
from comity.documents.records import rows
from comity.sources import Blob

_WANTED = ("ccode1", "ccode2", "year", "DR_at_1", "DR_at_2")


def _takes(blob: Blob, _text: str) -> float:
    return 1.0 if blob.media_type == "application/x-diplomatic-exchange" else 0.0


def _read(blob: Blob, source: str) -> Document:
    return dataset(blob, source, "exchange", rows(source, ","), _WANTED)


READER = Reader(takes=_takes, read=_read, records=True)
