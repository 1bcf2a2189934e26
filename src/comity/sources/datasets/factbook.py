"""The World Factbook's fields, a line of JSON each: a document for each yearly edition.

A line is an object of flat texts: ``year``, ``code``, ``country``, ``iso2``, ``field``, ``text``.
"""

import re
from collections.abc import Iterator

from comity.sources.model import Blob, Dataset, Missed

MEDIA_TYPE = "application/x-factbook"
_LOOKED_AT = 4096
_YEAR = re.compile(rb'"year": ?"?([12][0-9]{3})\b')
_KEYS = (b'"year"', b'"country"', b'"field"', b'"text"')


def _takes(blob: Blob) -> bool:
    first = blob.data[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf \r\n\t")
    return first.startswith(b"{") and all(each in first for each in _KEYS)


def _parts(blob: Blob) -> Iterator[Blob | Missed]:
    editions: dict[str, list[bytes]] = {}
    lost = 0
    for line in blob.data.splitlines(keepends=True):
        told = _YEAR.search(line)
        if told:
            editions.setdefault(told[1].decode(), []).append(line)
        else:
            lost += bool(line.strip())
    for year, lines in sorted(editions.items()):
        yield Blob(
            f"The World Factbook {year}",
            MEDIA_TYPE,
            b"".join(lines),
            version=year,
            place=f"{blob.place}#{year}",
        )
    if lost:
        yield Missed(blob.place, "no-edition", f"{lost} of its lines tell no year, so no edition")


FACTBOOK = Dataset(takes=_takes, parts=_parts)
