"""What a source is and what it yields."""

import dataclasses
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from comity.plugins import Plugin

_TIMESTAMP = re.compile(r"([12][0-9]{3}-[01][0-9]-[0-3][0-9])(?:T|\Z)")


class Blob(NamedTuple):
    """The bytes of one document and where they came from."""

    name: str
    """The document's name without its ending: ``Foreign relations of Azerbaijan``."""
    media_type: str
    """``text/x-wiki``, ``text/html``, ``text/plain``, or empty when the place does not say."""
    data: bytes
    version: str = ""
    """Revision id or date, when the place says so."""
    place: str = ""
    """The file or address it was got from, for findings; no part of what the document says."""
    written: str = ""
    """The day this version was saved (EDTF), when the place says so; no part of it either."""


def day_of(timestamp: str) -> str:
    """Return the day of a timestamp such as ``2016-11-19T10:20:30Z``, "" where it gives none."""
    found = _TIMESTAMP.match(timestamp)
    return found[1] if found else ""


class Missed(NamedTuple):
    """Something at a place that could not be got, or is no document: never left out in silence."""

    place: str
    """The file, the address, or the page of a dump."""
    code: str
    """A short slug: ``unreadable-file``, ``left-out``."""
    reason: str


@dataclasses.dataclass(frozen=True, kw_only=True)
class Source(Plugin):
    """A kind of place that documents come from.

    ``takes`` says whether a place is of that kind; of several kinds that take a place the one
    with the lowest ``rank`` gets it. ``blobs`` yields what is there in an order that depends on
    nothing but what is there.
    """

    takes: Callable[[str], bool]
    blobs: Callable[[str], Iterator[Blob | Missed]]
    rank: int = 50


@dataclasses.dataclass(frozen=True, kw_only=True)
class Dataset(Plugin):
    """A structured dataset in one file, which holds one document or many (editions).

    ``takes`` tells it by its first bytes; ``parts`` yields its documents, each with a version and
    the media type that its reader knows.
    """

    takes: Callable[[Blob], bool]
    parts: Callable[[Blob], Iterator[Blob | Missed]]
