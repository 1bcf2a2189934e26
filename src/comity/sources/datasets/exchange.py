"""The Diplomatic Exchange data of the Correlates of War, a row for each pair of states and wave.

It is never part of what ships: users read their own copy.
"""

import re
from collections.abc import Iterator

from comity.sources.model import Blob, Dataset, Missed

MEDIA_TYPE = "application/x-diplomatic-exchange"
_LOOKED_AT = 1024
_COLUMNS = frozenset({b"ccode1", b"ccode2", b"year", b"dr_at_1", b"dr_at_2"})
_VERSION = re.compile(r"([12][0-9]{3})v[0-9]")


def _takes(blob: Blob) -> bool:
    header = blob.data[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf").partition(b"\n")[0].lower()
    return _COLUMNS.issubset(re.split(rb'[",;\r]+', header))


def _parts(blob: Blob) -> Iterator[Blob | Missed]:
    version = _VERSION.search(blob.name)
    yield blob._replace(
        name="Diplomatic Exchange of the Correlates of War",
        media_type=MEDIA_TYPE,
        version=version[1] if version else "",
    )


EXCHANGE = Dataset(takes=_takes, parts=_parts)
