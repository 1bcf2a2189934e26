"""From a source in plain text to a `Document`."""

from comity.actors import resolve
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
    bare = Bare(body, shape)
    bare.read()
    troubles += bare.lost(_host(shape.title or blob.name))
    return write(blob, source, shape, troubles)


def _host(title: str) -> str:
    """Return the id of the state that a title says the document is about, "" for none."""
    named = resolve(title.partition(" of ")[2] or title)
    return named.id if named else ""
