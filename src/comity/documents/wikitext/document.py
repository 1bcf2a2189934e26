"""From a source in wikitext to a `Document`."""

import hashlib

from comity.documents.model import Document, Note
from comity.documents.wikitext.citations import Cited, by_hand
from comity.documents.wikitext.lines import Lines
from comity.documents.wikitext.notes import Body
from comity.sources import Blob


def read(blob: Blob, source: str) -> Document:
    """Read a page's wikitext."""
    lines = Lines(source)
    lines.lines(0, len(source))
    lines.end_block()
    lines.close_tables()
    notes = _notes(lines)  # which may hold tables too
    lines.rest()
    plain, projection = lines.canvas.finish()
    return Document(
        title=blob.name,
        format="wikitext",
        version=blob.version,
        sha256=hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest(),
        source=source,
        plain=plain,
        projection=projection,
        sections=lines.canvas.sections,
        blocks=lines.canvas.blocks,
        tables=lines.finished_tables(),
        links=lines.canvas.links,
        marks=lines.canvas.marks,
        notes=notes,
        troubles=lines.troubles,
    )


def _notes(lines: Lines) -> list[Note]:
    """Read the words of the notes, after the body; a note may itself define notes."""
    canvas = lines.canvas
    lines.base = canvas.kind = "note"
    canvas.table = -1
    read_: list[tuple[Body, int, int, Cited]] = []
    for body in lines.notes.bodies:  # grows while we read
        canvas.section = body.section
        first = len(canvas.blocks)
        cited = _note(lines, body)
        blocks = canvas.blocks[first:]
        start = blocks[0].start if blocks else canvas.length
        read_.append((body, start, canvas.length, cited))
    return [lines.notes.note(*each) for each in read_]


def _note(lines: Lines, body: Body) -> Cited:
    canvas = lines.canvas
    lines.outside.clear()
    lines.slanted.clear()
    lines.slant, lines.cited, lines.archived = -1, None, False
    if body.short:
        canvas.whole(body.short, body.start, body.end)
        lines.end_block()
        return Cited(title=body.short)
    runs = canvas.place()
    if lines.pairs.ends.get(body.start) == body.end:
        lines.scan(body.start, body.end)  # one template: a citation, nearly always
    else:
        lines.within(body.start, body.end, lines=True)
    cited = lines.cited
    if cited is None:
        words = canvas.words(runs)
        cited = by_hand(lines.outside, words, lines.slanted)
    lines.end_block()
    if lines.archived and not cited.archived:
        cited = cited._replace(archived=True)
    return cited
