"""The World Factbook, one edition, as lines of JSON: a country and a field each."""

from comity.documents.datasets import dataset
from comity.documents.model import Document, Reader
from comity.documents.records import json_lines
from comity.sources import Blob

_WANTED = ("year", "country", "field", "text")


def _takes(blob: Blob, _text: str) -> float:
    return 1.0 if blob.media_type == "application/x-factbook" else 0.0


def _read(blob: Blob, source: str) -> Document:
    return dataset(blob, source, "factbook", json_lines(source), _WANTED)


READER = Reader(takes=_takes, read=_read, records=True)
