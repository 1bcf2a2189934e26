"""Records of a structured dataset, each field with the place in the source it was taken from."""

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.spans import Span

_JSON_UNIT = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|.", re.DOTALL
)
_CELL_UNIT = re.compile(r'""|.', re.DOTALL)
_PAIR = re.compile(r'"(\w{1,40})":\s{0,4}(?:"((?:[^"\\]|\\.)*)"|(-?[0-9.]{1,30}|null|true|false))')


class Field(NamedTuple):
    """What one field of a record says, and between which offsets of the source it stands."""

    text: str
    start: int
    end: int
    unit: re.Pattern[str] | None = None
    """What one character may look like in the source, where some do not look like themselves."""

    def span(self, start: int, end: int, source: str) -> Span:
        """Return the stretch of the source that ``text[start:end]`` was written as."""
        if self.unit is None:
            return Span(self.start + start, self.start + end)
        places = [each.start() for each in self.unit.finditer(source, self.start, self.end)]
        places.append(self.end)
        return Span(places[start], places[end])


class Record(NamedTuple):
    """One row of a dataset: its fields by their names, and the stretch it takes up."""

    fields: dict[str, Field]
    start: int
    end: int

    def text(self, name: str) -> str:
        """Return what a field says, "" when the record has no such field."""
        found = self.fields.get(name)
        return found.text if found else ""


def json_lines(source: str) -> Iterator[Record]:
    """Yield each line that is an object of flat values; what is no such object has no fields."""
    at, end = 0, len(source)
    while at < end:
        stop = source.find("\n", at)
        stop = stop if stop >= 0 else end
        if not source[at:stop].isspace() and at < stop:
            yield _json(source, at, stop)
        at = stop + 1


def _json(source: str, start: int, end: int) -> Record:
    fields: dict[str, Field] = {}
    for pair in _PAIR.finditer(source, start, end):
        group = 2 if pair[2] is not None else 3
        raw = pair[group]
        unit = _JSON_UNIT if "\\" in raw and group == 2 else None  # noqa: PLR2004 - quoted
        try:
            text = str(json.loads(f'"{raw}"', strict=False)) if unit else raw
        except ValueError:
            return Record({}, start, end)
        if unit and len(text) != sum(1 for _ in unit.finditer(raw)):
            return Record({}, start, end)  # halves of characters, which no offset can name
        fields[pair[1]] = Field(text, *pair.span(group), unit)
    return Record(fields, start, end)


def rows(source: str, separator: str) -> Iterator[Record]:
    """Yield the rows of a table with a header, each cell under its column's name.

    Cells may be quoted; ``separator`` parts them. A row of fewer cells has fewer fields, and
    cells beyond the header are left aside.
    """
    names: list[str] = []
    for cells in _rows(source, separator):
        if not names:
            names = [each.text for each in cells]
            continue
        if any(each.text for each in cells):
            fields = dict(zip(names, cells, strict=False))
            yield Record(fields, cells[0].start, cells[-1].end)


def _rows(source: str, separator: str) -> Iterator[list[Field]]:
    mark = re.escape(separator)
    # What is quoted is taken without going back; a quote that is never closed is a letter.
    cell = re.compile(rf'(?:"((?:[^"]|"")*+)"|([^{mark}\n]*))({mark}|\r?\n|$)')
    at, end = int(source.startswith("\ufeff")), len(source)
    cells: list[Field] = []
    while at < end:
        found = cell.match(source, at)
        if found is None:
            raise AssertionError
        cells.append(_cell(found))
        at = found.end()
        if found[3] != separator:
            yield cells
            cells = []
    if cells:
        yield cells


def _cell(found: re.Match[str]) -> Field:
    if found[1] is None:
        raw = found[2]
        bare = raw.rstrip("\r")
        return Field(bare, found.start(2), found.start(2) + len(bare))
    text = found[1].replace('""', '"')
    return Field(text, *found.span(1), _CELL_UNIT if len(text) < len(found[1]) else None)
