"""From a source in plain text to a `Document`."""

from collections.abc import Sequence

from comity.actors import resolve
from comity.documents.model import Document, Trouble
from comity.documents.text import columns, commonmark, markdown
from comity.documents.text.bare import Bare
from comity.documents.text.drafts import Shape
from comity.documents.text.furniture import page, unboxed
from comity.documents.text.lines import Line, split
from comity.documents.text.notes import entries
from comity.documents.text.writing import write
from comity.sources import Blob


def read(blob: Blob, source: str) -> Document:
    """Read a page's plain text."""
    shape, troubles = _shape(blob, source)
    return write(blob, source, shape, troubles)


def _shape(blob: Blob, source: str) -> tuple[Shape, list[Trouble]]:
    """Return the pieces and tables of a text; all it took to find them is gone by then."""
    shape = Shape()
    found = page(split(source))
    shape.title, shape.version = found.title, found.version
    troubles: list[Trouble] = []
    if commonmark.takes(source):
        lines = found.lines
        if not commonmark.noted(source):
            lines = _body(source, lines, shape, wrapped=True)
        commonmark.CommonMark(source, lines, shape).read()
    elif markdown.takes(source):
        lines = _body(source, found.lines, shape, wrapped=True)
        markdown.Markdown(source, lines, shape).read()
    elif columns.takes(source):
        lines = _body(source, found.lines, shape, wrapped=True)
        columns.Columns(source, lines, shape, found.levels).read()
    else:
        bare = Bare(_body(source, found.lines, shape, wrapped=False), shape)
        bare.read()
        troubles += bare.lost(_host(shape.title or blob.name))
    return shape, troubles


def _body(source: str, lines: Sequence[Line], shape: Shape, *, wrapped: bool) -> list[Line]:
    """Take the notes out of the lines, and the boxes that stand behind them; return the rest."""
    kept: list[Line] = []
    at = behind = 0
    for found in entries(source, lines, wrapped=wrapped):
        shape.notes += found.entries
        kept += lines[at : found.lines.start]
        at = found.lines.stop
        behind = len(kept)
    kept += lines[at:]
    if wrapped and shape.notes:
        kept[behind:] = unboxed(kept[behind:])
    return kept


def _host(title: str) -> str:
    """Return the id of the state that a title says the document is about, "" for none."""
    named = resolve(title.partition(" of ")[2] or title)
    return named.id if named else ""
