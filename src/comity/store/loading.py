"""All rules of reading, loaded where documents are read and nowhere else."""

import functools
from collections.abc import Callable

from comity.patterns import kept
from comity.sources import Blob
from comity.store.read import Read

_SAMPLE = Blob(
    "Foreign relations of Iceland",
    "text/x-wiki",
    b"It is a member of the Council of Poets and has an embassy in Oslo (Norway). {{flag|ISL}}",
)
"""It has something of all for which a table is loaded when it is first met."""


@functools.cache
def loaded() -> Callable[..., Read]:
    """Load every rule of reading, and return `comity.store.reading.read_blob`."""
    with kept():
        from comity.store.reading import read_blob  # noqa: PLC0415 - few processes read

        read_blob(_SAMPLE)  # what is loaded when it is first needed is loaded here for all
    return read_blob
