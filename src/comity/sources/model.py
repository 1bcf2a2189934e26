"""What a source is and what it yields."""

import dataclasses
from collections.abc import Callable, Iterator
from typing import NamedTuple

from comity.plugins import Plugin


class Blob(NamedTuple):
    """The bytes of one document and where they came from."""

    name: str
    """The document's name without its ending: ``Foreign relations of Azerbaijan``."""
    media_type: str
    """``text/x-wiki``, ``text/html``, ``text/plain``, or empty when the place does not say."""
    data: bytes
    version: str = ""
    """Revision id or date, when the place says so."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Source(Plugin):
    """A kind of place that documents come from."""

    takes: Callable[[str], bool]
    blobs: Callable[[str], Iterator[Blob]]
