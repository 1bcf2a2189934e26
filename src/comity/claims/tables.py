"""Tables of actors: which column names them, what the others hold, which row is about whom."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from comity.actors import resolve
from comity.claims.headings import column
from comity.claims.page import Page
from comity.documents import Cell, Table
from comity.spans import Span, made

_HEADER_ROWS = 6  # no table has more rows of headers than this
_LONGEST = 400  # no cell that names somebody is longer
_SAMPLE = 12  # rows that tell which column names the actors


class Row(NamedTuple):
    """One row of a table that lists actors."""

    table: int
    """The table, by its place in ``document.tables``."""
    actor: str
    """The id of whom the row is about."""
    name: Span
    """Where the row names it, in ``plain``."""
    beside: Span
    """The rest of the cell that names it: "(suspended)"."""
    cells: tuple[Cell, ...]
    """Its cells that neither name nor number it, in order."""
    meanings: tuple[str, ...]
    """What each of these cells holds: see `comity.claims.headings.column`."""
    titles: tuple[str, ...]
    """The header over each of these cells."""


class Sheet(NamedTuple):
    """A table as understood: what its columns hold, and its rows that name an actor."""

    table: int
    """Its place in ``document.tables``."""
    titles: tuple[str, ...]
    """The words of the headers over each column."""
    meanings: tuple[str, ...]
    naming: int
    """The column that names the actors."""
    caption: str
    """The words of its caption and of the headers that stand over all columns."""
    rows: tuple[Row, ...]
    silent: tuple[Cell, ...]
    """Its cells that hold no sentences: headers, names, numbers, dates, regions."""
    nameless: tuple[tuple[Cell, ...], ...]
    """Its rows whose cell for the name is empty, as where a copy lost it."""


_PROSE = 120  # a cell longer than this is no date
_SIGNED = re.compile(r"\s?\(([A-Z]{3,6})\)")  # which of two states of one name: "China (ROC)"
_DATED = frozenset({"began", "ended", "period", "recognised"})
_SILENT = frozenset({"number", "began", "ended", "period", "dated", "region", "recognised"})


def sheets(page: Page) -> list[Sheet]:
    """Return the tables of the document that list actors, a row each."""
    found = []
    for place, table in enumerate(page.document.tables):
        sheet = _sheet(page, place, table)
        if sheet is not None:
            found.append(sheet)
    return found


def _sheet(page: Page, place: int, table: Table) -> Sheet | None:
    first, over, titles = _headers(page, table)
    body = table.rows[first:]
    if not body:
        return None
    width = max(map(len, body))
    titles += [""] * (width - len(titles))
    meanings = [column(each) for each in titles]
    naming = _naming(page, body, meanings)
    if naming < 0:
        return None
    meanings[naming] = "actor"  # whatever else the words over it say of those it names
    _fill(page, body, meanings, naming)
    caption = " ".join([table.caption.of(page.plain) if table.caption else "", *over]).strip()
    rows = tuple(_rows(page, place, body, naming, titles, meanings))
    if not rows:
        return None
    mute = [at for at, each in enumerate(meanings) if at == naming or each in _SILENT]
    silent = [cell for row in table.rows[:first] for cell in row]
    silent += [row[at] for row in body for at in mute if at < len(row)]
    nameless = tuple(
        row for row in body if naming < len(row) and row[naming].start == row[naming].end
    )
    return Sheet(
        place, tuple(titles), tuple(meanings), naming, caption, rows, tuple(silent), nameless
    )


def _headers(page: Page, table: Table) -> tuple[int, list[str], list[str]]:
    """Return the first row of the body, the words over all columns, and those over each."""
    width = max(map(len, table.rows), default=0)
    over: list[str] = []
    parts: list[list[str]] = [[] for _ in range(width)]
    first = 0
    for row in table.rows[:_HEADER_ROWS]:
        written = [cell for cell in row if page.plain[cell.start : cell.end].strip()]
        distinct = {cell.start for cell in written}
        heading = all(cell.header for cell in written) or (
            first == len(over) and _looks_like_headers(page, row)
        )
        if not heading:
            break
        first += 1
        if len(distinct) == 1 and len(written) == len(row) >= width > 1:
            over.append(page.plain[row[0].start : row[0].end].strip())
            continue
        for at, cell in enumerate(row):
            words = page.plain[cell.start : cell.end].strip()
            if words and words not in parts[at]:
                parts[at].append(words)
    return first, over, [" ".join(each) for each in parts]


def _looks_like_headers(page: Page, row: Sequence[Cell]) -> bool:
    """Say whether a row of plain cells holds the words of headers: "Country", "Notes"."""
    if len(row) < 2 or page.dates_in(row[0].start, row[-1].end):  # noqa: PLR2004 - a table has two
        return False
    held = [column(page.plain[cell.start : cell.end]) for cell in row]
    return "actor" in held[:2] and all(held) and len(set(held)) > 1


def _naming(page: Page, body: Sequence[Sequence[Cell]], meanings: Sequence[str]) -> int:
    """Return the column that names actors, -1 for none: what most of its cells do."""
    best, place = 0.0, -1
    sample = body[:: max(1, len(body) // _SAMPLE)]
    for at, meaning in enumerate(meanings):
        if meaning in {"number", "notes", "began", "ended", "period"}:
            continue
        rows = sample
        if meaning == "actor":  # names may be gone from plain copies: what is left counts
            written = [row for row in body if at < len(row) and row[at].start < row[at].end]
            rows = written[:: max(1, len(written) // _SAMPLE)]
        named = sum(1 for row in rows if at < len(row) and _starts_with_name(page, row[at]))
        share = named / max(1, len(rows)) + (0.2 if meaning == "actor" else 0.0)
        if named and share > best:
            best, place = share, at
    return place if best >= 0.5 else -1  # noqa: PLR2004 - half of the rows, or a fair part and a header


def _starts_with_name(page: Page, cell: Cell) -> bool:
    """Say whether a cell begins with a name, not with that of the document's own state."""
    named = page.mentions_in(cell.start, cell.end)
    if not named or page.plain[cell.start : named[0].start].strip(" \n'\"*†‡"):
        return False
    return page.actor_of(named[0]) != page.state


def _fill(page: Page, body: Sequence[Sequence[Cell]], meanings: list[str], naming: int) -> None:
    """Work out from the cells what the columns without telling headers hold."""
    sample = body[:: max(1, len(body) // _SAMPLE)]
    for at, meaning in enumerate(meanings):
        if at == naming or (meaning and meaning not in _DATED):
            continue
        cells = [row[at] for row in sample if at < len(row)]
        if meaning:
            long = sum(cell.end - cell.start > _PROSE for cell in cells)
            if long * 2 > len(cells):
                meanings[at] = "notes"  # a date is not told in sentences
            continue
        words = [page.plain[cell.start : cell.end].strip() for cell in cells]
        dated = sum(bool(page.dates_in(cell.start, cell.end)) for cell in cells)
        if all(not each or each.rstrip(".").isdigit() or len(each) < 2 for each in words):  # noqa: PLR2004
            years = any(len(each) == 4 for each in words)  # noqa: PLR2004 - a bare year
            meanings[at] = "dated" if years else "number"
        elif dated * 2 > len(cells) and max(map(len, words)) < 60:  # noqa: PLR2004 - no sentence
            meanings[at] = "dated"
        else:
            meanings[at] = "notes"


def _rows(  # noqa: PLR0913, PLR0917 - a table's parts, worked out above
    page: Page,
    place: int,
    body: Sequence[Sequence[Cell]],
    naming: int,
    titles: Sequence[str],
    meanings: Sequence[str],
) -> list[Row]:
    found = []
    keep = [at for at, each in enumerate(meanings) if at != naming and each != "number"]
    # Most rows of a table have the same columns: what is over these is put together once.
    over: dict[tuple[int, ...], tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for row in body:
        if naming >= len(row):
            continue
        cell = row[naming]
        if row[0].start == row[-1].start and len(row) > 1:
            continue  # a heading between the rows
        named = _name(page, cell)
        if named is None:
            _report(page, cell)
            continue
        actor, name = named
        there = tuple([at for at in keep if at < len(row) and row[at] is not cell])
        if there not in over:
            over[there] = tuple(meanings[at] for at in there), tuple(titles[at] for at in there)
        cells = tuple([row[at] for at in there])
        beside = made(Span, (name.end, cell.end))
        found.append(made(Row, (place, actor, name, beside, cells, *over[there])))
    return found


def _name(page: Page, cell: Cell) -> tuple[str, Span] | None:
    """Return whom a cell names and where, None when nobody that is known."""
    end = min(cell.end, cell.start + _LONGEST)
    named = page.mentions_in(cell.start, end)
    words = page.plain[cell.start : end]
    for mention in named:
        before = page.plain[cell.start : mention.start].strip(" \n'\"*†‡")
        after = page.plain[mention.end : end].strip()
        if mention.kind == "actor" and not before and (not after or not after[0].isalnum()):
            sign = _SIGNED.match(page.plain, mention.end, end)
            meant = resolve(sign[1], context=page.state) if sign else None
            if sign and meant is not None and meant.kind != "organisation":
                return meant.id, made(Span, (mention.start, sign.end()))
            return page.actor_of(mention), made(Span, (mention.start, mention.end))
        break
    line = words.strip().split("\n")[0]
    start = cell.start + words.index(line) if line else cell.start
    actor = resolve(line.partition("(")[0].strip(), context=page.state) if line else None
    if actor is not None:
        return actor.id, Span(start, start + len(line.partition("(")[0].rstrip()))
    for mention in named:
        if mention.kind == "actor":
            return page.actor_of(mention), Span(mention.start, mention.end)
    return None


def _report(page: Page, cell: Cell) -> None:
    """Report a cell that should name somebody known and does not."""
    words = page.plain[cell.start : cell.end].strip()
    if words and any(letter.isalpha() for letter in words):
        page.trouble("unknown-name", f"no actor is known as {words[:80]!r}", cell.start, cell.end)


def line_above(page: Page, sheet: Sheet) -> Span:
    """Return where the line of words before a table is, without the blanks that end it."""
    start = max(0, page.document.tables[sheet.table].start - _LONGEST)
    end = start + len(page.plain[start : page.document.tables[sheet.table].start].rstrip())
    return Span(max(start, page.plain.rfind("\n", start, end) + 1), end)
