"""From a source in plain text to a `Document`."""

from comity.documents.model import Document, Trouble
from comity.documents.text.bare import Bare
from comity.documents.text.drafts import Shape
from comity.documents.text.furniture import page
from comity.documents.text.lines import split
from comity.documents.text.notes import entries
from comity.documents.text.writing import write
from comity.sources import Blob


def read(blob: Blob, source: str) -> Document:
    """Read a page's plain text."""
    lines = split(source)
    troubles: list[Trouble] = []
    shape = Shape()
    shape.title, shape.version, kept = page(lines)
    taken: set[int] = set()
    for found in entries(source, kept, wrapped=False):
        shape.notes += found.entries
        taken.update(found.lines)
    body = [line for at, line in enumerate(kept) if at not in taken]
    Bare(body, shape).read()
    return write(blob, source, shape, troubles)
