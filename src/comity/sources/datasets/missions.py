"""A snapshot of the missions that Wikidata knows, a row each; its day stands in the file's name.

The table is parted by semicolons and begins with ``operator;operatorQID``.
"""

import re
from collections.abc import Iterator

from comity.sources.model import Blob, Dataset, Missed

MEDIA_TYPE = "application/x-missions"
_HEADER = b"operator;operatorQID;"
_DAY = re.compile(r"[12][0-9]{3}-[01][0-9]-[0-3][0-9]")


def _takes(blob: Blob) -> bool:
    return blob.data.removeprefix(b"\xef\xbb\xbf").startswith(_HEADER)


def _parts(blob: Blob) -> Iterator[Blob | Missed]:
    day = _DAY.search(blob.name)
    name = "Diplomatic missions in Wikidata"
    # What a later snapshot has anew was recorded later: none takes the place of another.
    yield blob._replace(
        name=f"{name} on {day[0]}" if day else name,
        media_type=MEDIA_TYPE,
        version=day[0] if day else "",
    )


MISSIONS = Dataset(takes=_takes, parts=_parts)
