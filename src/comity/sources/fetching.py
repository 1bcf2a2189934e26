"""Ask the kinds of places which of them a place is, and get what is there."""

from collections.abc import Iterator

from comity.errors import UnreadableDocumentError
from comity.plugins import plugins
from comity.sources.model import Blob, Missed, Source


def fetch(place: str) -> Iterator[Blob | Missed]:
    """Yield every document at ``place``: a file, a folder, a dump, or a page's address.

    What is there and cannot be got comes as `Missed`. Raises `UnreadableDocumentError` at once
    when nothing is there, or when no kind of place takes it.
    """
    takers = [
        each for each in plugins("comity.sources.kinds", Source).values() if each.takes(place)
    ]
    if not takers:
        raise UnreadableDocumentError(
            f"{place}: no such file or folder, and no address of a page (http:// or https://)"
        )
    return min(takers, key=lambda each: (each.rank, each.name)).blobs(place)
