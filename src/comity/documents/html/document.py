"""From a source in HTML to a `Document`."""

import hashlib

from comity.documents.html.citing import Citing
from comity.documents.html.notes import Body
from comity.documents.html.page import page
from comity.documents.html.rendered import Cited
from comity.documents.model import Document, Note
from comity.sources import Blob


def read(blob: Blob, source: str) -> Document:
    """Read a page: an article as MediaWiki renders it, or any other."""
    about = page(source, blob.name)
    reading = Citing(source, about.host, about.title)
    reading.scan(about.start, about.end)
    reading.end_block()
    tables = reading.finished_tables()
    notes = _notes(reading)
    canvas = reading.canvas
    plain, projection = canvas.finish()
    return Document(
        title=about.title,
        format="html",
        version=blob.version or about.version,
        sha256=hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest(),
        source=source,
        plain=plain,
        projection=projection,
        sections=canvas.sections,
        blocks=canvas.blocks,
        tables=tables,
        links=canvas.links,
        marks=canvas.marks,
        notes=notes,
        troubles=reading.troubles,
    )


def _notes(reading: Citing) -> list[Note]:
    """Read the words of the notes, after the body."""
    canvas = reading.canvas
    reading.begin_notes()
    read_: list[tuple[Body, int, int, Cited, int]] = []
    for body in reading.notes.bodies:
        canvas.section = body.section
        first = len(canvas.blocks)
        cited, backlinks = reading.note(body)
        blocks = canvas.blocks[first:]
        start = blocks[0].start if blocks else canvas.length
        read_.append((body, start, canvas.length, cited, backlinks))
    return [reading.notes.note(*each) for each in read_]
