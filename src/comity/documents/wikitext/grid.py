"""Rows and columns of a table that is being read, and its spans filled in."""

import dataclasses
import re
from typing import NamedTuple

from comity.documents.model import Cell, Table
from comity.spans import Span

_SPAN = re.compile(r"(?i:(row|col)span)\s{0,4}=[\"'\s]{0,8}(\d{1,5})")
# What browsers allow a cell to span, and how many places in all we fill for spans: a table
# that wants more is no table.
_WIDEST = 1000
_TALLEST = 65534
_FILLED = 20


class Spans(NamedTuple):
    """How many rows and columns a cell covers."""

    rows: int = 1
    columns: int = 1


ONE = Spans()


def spans(attributes: str) -> Spans:
    """Return what a cell's attributes say.

    >>> spans('rowspan="2" | align=left')
    Spans(rows=2, columns=1)
    """
    if "span" not in attributes.lower():
        return ONE
    found = {which.lower(): int(number) for which, number in _SPAN.findall(attributes)}
    rows, columns = found.get("row", 1), found.get("col", 1)
    return Spans(min(rows or _TALLEST, _TALLEST), min(max(columns, 1), _WIDEST))


@dataclasses.dataclass(slots=True)
class OpenTable:
    """A table while it is read; offsets are in ``plain``."""

    place: int
    """Its place in `Document.tables`."""
    section: int
    opened: int
    """Where it opens, in the source."""
    start: int = -1
    caption: Span | None = None
    rows: list[list[tuple[Cell, Spans]]] = dataclasses.field(default_factory=list)
    row_open: bool = False
    cell_start: int = -1
    """Where the open cell (or caption) begins; -1 when none is open."""
    in_caption: bool = False
    header: bool = False
    """Whether the open cell is a header cell."""
    header_line: bool = False
    """Whether the line we are on began with an exclamation mark."""
    spans: Spans = ONE

    def close(self, end: int) -> Table:
        """Return the table as read up to ``end``."""
        start = end if self.start < 0 else self.start
        return Table(start, end, self.section, self.caption, grid(self.rows))


def grid(rows: list[list[tuple[Cell, Spans]]]) -> tuple[tuple[Cell, ...], ...]:
    """Fill in row and column spans.

    Rows that are only spanned into do not arise; a gap that a span leaves open is filled with
    an empty cell.
    """
    room = _FILLED * sum(map(len, rows)) + _WIDEST
    below: dict[int, tuple[int, Cell]] = {}
    filled = []
    for row in rows:
        if not below and not [1 for _, size in row if size is not ONE]:
            filled.append(tuple([cell for cell, _ in row]))
            continue
        made, below = _row(row, below, room)
        room -= len(made) - len(row)
        if room <= 0:
            below.clear()
        filled.append(tuple(made))
    return tuple(filled)


def _row(
    row: list[tuple[Cell, Spans]], above: dict[int, tuple[int, Cell]], room: int
) -> tuple[list[Cell], dict[int, tuple[int, Cell]]]:
    """Return one row filled in and what reaches from it (and through it) into the next."""
    made: list[Cell] = []
    below: dict[int, tuple[int, Cell]] = {}

    def through() -> bool:
        covered = above.pop(len(made), None)
        if not covered:
            return False
        left, cell = covered
        if left > 1:
            below[len(made)] = (left - 1, cell)
        made.append(cell)
        return True

    for cell, size in row:
        while through():
            pass
        columns = size.columns if len(made) - len(row) + size.columns <= room else 1
        under = (size.rows - 1, cell)  # one for all columns: hostile cells span a thousand
        for _ in range(columns):
            above.pop(len(made), None)
            if size.rows > 1:
                below[len(made)] = under
            made.append(cell)
    for column in sorted(above):
        if column >= len(made):
            end = made[-1].end if made else above[column][1].end
            made += [Cell(end, end, False)] * (column - len(made))  # noqa: FBT003
            through()
    return made, below
