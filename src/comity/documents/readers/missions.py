"""A snapshot of the diplomatic missions in Wikidata: a table parted by semicolons."""

from comity.documents.datasets import dataset
from comity.documents.model import Document, Reader
from comity.documents.records import rows
from comity.sources import Blob

_WANTED = ("operator", "country", "type", "QID")


def _takes(blob: Blob, _text: str) -> float:
    return 1.0 if blob.media_type == "application/x-missions" else 0.0


def _read(blob: Blob, source: str) -> Document:
    return dataset(blob, source, "missions", rows(source, ";"), _WANTED)


READER = Reader(takes=_takes, read=_read, records=True)
