"""From a source in TEI XML to a `Document`."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from comity.documents.model import Document, Note
from comity.documents.tei.body import Body
from comity.documents.tei.markup import Token, attributes, tokens
from comity.sources import Blob
from comity.spans import Span

_DEEPEST = 64  # a header nests some six deep
_ADDRESS = re.compile(r"(?:https?:)?//", re.IGNORECASE)


class _Inner(NamedTuple):
    """A note as it stands in the source: its tokens are read after the body."""

    label: str
    first: Token
    last: Token
    insides: list[Token]
    section: int


def read(blob: Blob, source: str) -> Document:
    """Read a document of the Text Encoding Initiative: its text, not what its header says."""
    pieces = list(tokens(source))
    title = _title(pieces, source)
    body = Body(source)
    inner: list[_Inner] = []
    body.read(_without_notes(pieces, body, inner))
    notes = _notes(body, inner)
    plain, projection = body.canvas.finish()
    return Document(
        title=title or blob.name,
        format="tei",
        version=blob.version,
        sha256=hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest(),
        source=source,
        plain=plain,
        projection=projection,
        sections=body.canvas.sections,
        blocks=body.canvas.blocks,
        tables=[each for each in body.tables if each],
        links=body.canvas.links,
        marks=body.canvas.marks,
        notes=notes,
        troubles=body.troubles,
    )


def _title(pieces: list[Token], source: str) -> str:
    """Return the title that the header gives, "" for none.

    Of several titles the one that calls itself complete or main counts, else the first. The year of
    publication is no version: the guide's entries were revised long after theirs.
    """
    titles: list[tuple[str, list[str]]] = []
    open_ = [""]
    for token in pieces:
        if token.kind == "open":
            if token.words == "text" or len(open_) > _DEEPEST:
                break
            open_.append(token.words)
            if token.words == "title" and "titleStmt" in open_:
                titles.append((attributes(token.attributes).get("type", ""), []))
        elif token.kind == "close" and token.words in open_:
            if token.words == "teiHeader":
                break
            del open_[len(open_) - 1 - open_[::-1].index(token.words) :]
        elif token.kind in {"words", "whole"} and titles and {"titleStmt", "title"} <= set(open_):
            titles[-1][1].append(token.words or source[token.start : token.end])
    wanted = [said for kind, said in titles if kind in {"complete", "main"}]
    chosen = wanted or [said for _, said in titles] or [[]]
    return " ".join("".join(chosen[0]).split())


def _without_notes(pieces: list[Token], body: Body, kept: list[_Inner]) -> Iterator[Token]:
    """Yield all but the notes, which are put into ``kept`` and marked where they stand."""
    ends = _ends_of_notes(pieces)
    at = 0
    used: set[str] = set()
    while at < len(pieces):
        token, end = pieces[at], ends.get(at, 0)
        if not end:
            yield token
            at += 1
            continue
        given = attributes(token.attributes)
        label = given.get("n") or given.get("id") or ""
        if not label or label in used:
            label = f"r{len(kept) + 1}"
        used.add(label)
        canvas = body.canvas
        canvas.mark(label)
        kept.append(_Inner(label, token, pieces[end], pieces[at + 1 : end], canvas.section))
        at = end + 1


def _ends_of_notes(pieces: list[Token]) -> dict[int, int]:
    """Return for each outermost note that is closed the place of its end tag, by its start tag's.

    A note within another is part of its words.
    """
    ends: dict[int, int] = {}
    open_: list[int] = []
    for place, token in enumerate(pieces):
        if token.words != "note" or token.kind not in {"open", "close"}:
            continue
        if token.kind == "open":
            open_.append(place)
        elif open_:
            ends[open_.pop()] = place
    outer, last = {}, -1
    for start in sorted(ends):
        if start > last:
            outer[start] = last = ends[start]
    return outer


def _notes(body: Body, inner: Iterable[_Inner]) -> list[Note]:
    """Read the words of the notes, after the body."""
    found = []
    canvas = body.canvas
    body.base = "note"
    for each in inner:
        canvas.section = each.section
        body.end_block()
        first = len(canvas.blocks)
        body.read(each.insides)
        blocks = canvas.blocks[first:]
        start = blocks[0].start if blocks else canvas.length
        found.append(
            Note(
                label=each.label,
                span=Span(each.first.start, each.last.end),
                start=start,
                end=canvas.length,
                title="",
                publisher="",
                date="",
                accessed="",
                archived=False,
                url=_address(each.insides),
                template="",
                backlinks=1,
                section=each.section,
            )
        )
    return found


def _address(insides: list[Token]) -> str:
    """Return the first address that a note points at; "" for none. Nobody follows it."""
    for token in insides:
        if token.words in {"ref", "ptr"} and token.attributes:
            target = attributes(token.attributes).get("target", "")
            if _ADDRESS.match(target):
                return target
    return ""
