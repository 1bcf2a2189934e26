"""The stretches of a document that hold sentences, each with what it stands under."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from comity.actors import Mention, find
from comity.claims.page import Page, kind_of
from comity.claims.tables import Sheet
from comity.documents import Block
from comity.spans import Span, made


class Passage(NamedTuple):
    """A stretch of ``plain`` that holds whole sentences, and what they are read under."""

    start: int
    end: int
    role: str
    """``paragraph``, ``item``, ``caption``, ``hatnote`` or ``note``, as `Block` has it."""
    section: int
    """The section it stands in, by its place in ``document.sections``."""
    view: str
    """The actor in view: whom the table's row, or the heading above, is about; "" for none.

    Never the document's own state. "The two countries", "both", "it" mean this actor and the
    document's state.
    """
    head: Span | None
    """For an item, the words before its list: "X is a member of the following:"."""
    depth: int = 0
    """For an item how deep it stands, from 1."""
    table: int = -1
    """The table it stands in, by its place in ``document.tables``; -1 for none."""


_GROUP = re.compile(
    r"\b(?:(?<!united )states|countries|members?|nations|organi[sz]ations|entities)\b",
    re.IGNORECASE,
)
_GOING_ON = frozenset(" ,;:(–—-/'’“‘.!?")
"""What no sentence ends with, and what ends one by itself."""
_OPENS = re.compile(
    r" (?:The|Both|In|On|At|Since|There|Diplomatic|Bilateral|Relations|However|It|They|See|After|"
    r"During|Also|Trade|Its|This|These|As|For|From|With|When|While|By|Under|Following|According|"
    r"Embassies|Total|Currently|Today) (?=[\w“\"'(])"
)
_DOES = re.compile(
    r" (?:has|have|had|is|are|was|were|also|maintains?|recogni[sz]ed|opened|established|closed) "
)
_LABEL = 48
"""No label of a part of a list is longer."""
_PLACE = (
    r"(?:(?:the|north|south|east|west|central|southern|northern|eastern|western|sub-saharan|latin|"
    r"middle|northeast|southeast|near|far)[ -])*(?:africa|asia|europe|americas?|oceania|"
    r"australasia|pacific|caribbean|east|arab world)"
)
_REGION = re.compile(rf"{_PLACE}(?:(?:,(?: and)?| and| &) {_PLACE})*:?", re.IGNORECASE)
_ROLES = {"item": "paragraph"}
_WORDLESS = frozenset({"heading", "citation"})


def passages(page: Page, tables: Sequence[Sheet]) -> list[Passage]:
    """Return the passages of the document, in order of their start.

    Headings and citations are none, nor are cells that hold a name, a number or a date alone.
    """
    sections = views_of_sections(page)
    cells = _views_of_cells(page, tables)
    starts = [each[0] for each in cells]
    silent = {cell.start for sheet in tables for cell in sheet.silent}
    heads = _heads(page)
    found: list[Passage] = []
    for place, block in enumerate(page.document.blocks):
        if block.kind in _WORDLESS or (block.table >= 0 and block.start in silent):
            continue
        if not page.plain[block.start : block.end].strip():
            continue
        start = at = block.start
        if block.kind == "note":
            start, at = _note(page, block)
        view = sections[page.section_at(at)] if at >= 0 else ""
        cell = bisect_right(starts, at) - 1
        if cell >= 0 and at <= cells[cell][1]:
            view = cells[cell][2]
        kind, section, depth, table = block.kind, block.section, block.depth, block.table
        passage = made(Passage, (start, block.end, kind, section, view, heads[place], depth, table))
        found.extend(_parted(page, passage))
    return found


def _parted(page: Page, passage: Passage) -> Iterator[Passage]:
    """Yield a passage in parts where a note stands for a full stop: "in 1990[1] The two …"."""
    for mark in page.marks_in(passage.start + 1, passage.end):
        at = mark.at
        if at <= passage.start or page.plain[at - 1 : at] in _GOING_ON:
            continue
        opens = _OPENS.match(page.plain, at, passage.end)
        named = () if opens else page.mentions_in(at + 1, min(at + 40, passage.end))[:1]
        if opens or any(_begins(page, at, each) for each in named):
            yield passage._replace(end=at)
            passage = passage._replace(start=at, role=_ROLES.get(passage.role, passage.role))
    yield passage


def _begins(page: Page, at: int, mention: Mention) -> bool:
    """Say whether a sentence begins with an actor right after a note: "[1] Fiji has"."""
    return (
        mention.start == at + 1
        and mention.kind == "actor"
        and bool(_DOES.match(page.plain, mention.end))
    )


def views_of_sections(page: Page) -> list[str]:
    """Return for each section the actor its heading, or the nearest heading above, names.

    A heading names an actor when it names one beside the document's own state and no other;
    "Member states of the United Nations" names none.
    """
    views: list[str] = []
    sections = page.document.sections
    for place, section in enumerate(sections):
        if place == 0:
            views.append(_other_of_title(page))
            continue
        if not section.title:
            after = sections[place + 1].start if place + 1 < len(sections) else page.body
            views.append(_told(page, section.start, after))
            continue
        end = page.plain.find("\n", section.start)
        named = {
            page.actor_of(each)
            for each in page.mentions_in(section.start, end if end >= 0 else len(page.plain))
            if each.kind != "city"
        } - {page.state}
        words = page.plain[section.start : end if end >= 0 else len(page.plain)]
        if len(named) == 1 and not _GROUP.search(words):
            views.append(named.pop())
        else:
            views.append("" if named or section.parent >= place else views[section.parent])
    return views


def _told(page: Page, start: int, end: int) -> str:
    """Return whom words are about whose heading, or row's name, is gone; "" for nobody sure.

    That is the state that they name first, beside the document's own, and most.
    """
    mentions = [each for each in page.mentions_in(start, end) if each.kind != "city"]
    actors = [page.actor_of(each) for each in mentions]
    named = Counter(each for each in actors if each != page.state and kind_of(each) == "state")
    most = [*named.most_common(2), ("", 0), ("", 0)]
    first = next(iter(named), "")
    return first if most[0][0] == first and most[0][1] > most[1][1] else ""


def _other_of_title(page: Page) -> str:
    """Return whom a title names beside the state: Iran of "Cuba–Iran relations", else ""."""
    named = {each.id for each in find(page.document.title) if each.kind != "city"} - {page.state}
    return named.pop() if len(named) == 1 and page.state else ""


def _views_of_cells(page: Page, tables: Sequence[Sheet]) -> list[tuple[int, int, str]]:
    """Return the cells that are read under the actor of their row: start, end, actor."""
    found = {}
    for sheet in tables:
        for row in sheet.rows:
            for cell in row.cells:
                found[cell.start] = (cell.start, cell.end, row.actor)
        for cells in sheet.nameless:
            told = _told(page, cells[0].start, cells[-1].end)
            for cell in cells:
                found[cell.start] = (cell.start, cell.end, told)
    return sorted(found.values())


def _note(page: Page, block: Block) -> tuple[int, int]:
    """Return where the words of a note begin, after the title it cites, and where it is called."""
    note = page.note_at(block.start)
    if note is None:
        return block.start, block.start
    start = block.start
    title = page.plain.find(note.title, start, start + len(note.title) + 3) if note.title else -1
    if title >= 0:
        start = min(title + len(note.title), block.end)
    return start, page.called.get(note.label, -1)


def _heads(page: Page) -> list[Span | None]:
    """Return for each block the words that stand before its list, for items only."""
    heads: list[Span | None] = []
    above: list[Block] = []
    before: Block | None = None
    for block in page.document.blocks:
        if block.kind in {"caption", "hatnote"}:
            heads.append(None)
            continue  # a picture between a list and its head
        if block.kind != "item":
            heads.append(None)
            if not _goes_on(page, before, block):
                before = block if block.kind == "paragraph" else None
            above.clear()
            continue
        while above and above[-1].depth >= block.depth:
            above.pop()
        parent = above[-1] if above else before
        if parent is not None and not _same_place(page, parent, block):
            parent = None
        heads.append(made(Span, (parent.start, parent.end)) if parent else None)
        if not _is_region(page, block):
            above.append(block)
    return heads


def _goes_on(page: Page, head: Block | None, label: Block) -> bool:
    """Say whether a block only parts a list, so that its head goes on: "Africa:", "Asia:"."""
    opens = head and page.plain.endswith((":", "following"), head.start, head.end)
    return bool(opens) and label.kind == "paragraph" and _is_region(page, label)


def _is_region(page: Page, block: Block) -> bool:
    """Say whether a block holds the name of a region and nothing else."""
    if block.end - block.start > _LABEL:
        return False
    return bool(_REGION.fullmatch(page.plain[block.start : block.end].strip()))


def _same_place(page: Page, parent: Block, block: Block) -> bool:
    """Say whether two blocks stand in one section and, in a table, in one cell."""
    if parent.section != block.section or parent.table != block.table:
        return False
    return parent.table < 0 or "\t" not in page.plain[parent.end : block.start]
