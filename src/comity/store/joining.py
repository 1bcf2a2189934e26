"""Put Parquet files one behind the other into one, by their bytes: no value is read or written.

What stands at the end of a file (its metadata, in Thrift's compact protocol) says where in it each
column lies; those places move by as much as stands before.
https://parquet.apache.org/docs/file-format/metadata/ and
https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

_MAGIC = b"PAR1"
_TAIL = 4 + len(_MAGIC)  # how long the metadata is, and the magic again
_BUFFER = 1 << 20

# Types of values, as the protocol numbers them. What is true or false has its value for a type.
_TRUE, _FALSE, _BYTE, _DOUBLE, _BINARY, _LIST, _STRUCT = 1, 2, 3, 7, 8, 9, 12
_INTEGERS = (4, 5, 6)
# Fields by the numbers that the format gives them: of a file, a group of rows, a column in it.
_SCHEMA, _ROWS, _GROUPS = 2, 3, 4
_COLUMNS, _GROUP_PLACE, _ORDINAL = 1, 5, 7
_COLUMN, _COLUMN_PLACES, _PAGE_PLACES = 3, (2, 4, 6), (9, 10, 11, 14)

Struct = dict[int, tuple[int, Any]]
"""The fields of a struct by their number: type and value."""


def join_parquet(parts: Sequence[Path], out: Path) -> None:
    """Write the rows of ``parts`` into one file; ValueError where their columns differ."""
    whole: Struct = {}
    groups: list[Struct] = []
    rows = 0
    with out.open("wb") as file:
        file.write(_MAGIC)
        for part in parts:
            metadata, end = _metadata(part)
            whole = whole or metadata
            if metadata[_SCHEMA] != whole[_SCHEMA]:
                raise ValueError(f"{part} has other columns than {parts[0]}")
            by = file.tell() - len(_MAGIC)
            groups += [_moved(group, by) for group in metadata[_GROUPS][1][1]]
            rows += metadata[_ROWS][1]
            with part.open("rb") as source:
                source.seek(len(_MAGIC))
                _copy(source, file, end - len(_MAGIC))
        for place, group in enumerate(groups):
            if _ORDINAL in group:
                group[_ORDINAL] = (group[_ORDINAL][0], place)
        whole |= {_ROWS: (whole[_ROWS][0], rows), _GROUPS: (_LIST, (_STRUCT, groups))}
        told = b"".join(_struct(whole))
        file.write(told + len(told).to_bytes(4, "little") + _MAGIC)


def _metadata(part: Path) -> tuple[Struct, int]:
    """Return a file's metadata, and where in it they begin."""
    with part.open("rb") as file:
        size = file.seek(-_TAIL, 2)
        length = int.from_bytes(file.read(4), "little")
        end = file.seek(size - length)
        return _Reader(file.read(length)).struct(), end


def _copy(source: BinaryIO, out: BinaryIO, many: int) -> None:
    while many:
        data = source.read(min(many, _BUFFER))
        if not data:
            raise ValueError("a file is shorter than it says")
        out.write(data)
        many -= len(data)


def _moved(group: Struct, by: int) -> Struct:
    """Return a group of rows that lies ``by`` bytes further on."""
    kind, (of, columns) = group[_COLUMNS]
    moved = []
    for column in columns:
        pages = _shifted(column[_COLUMN][1], _PAGE_PLACES, by)
        moved.append(_shifted(column, _COLUMN_PLACES, by) | {_COLUMN: (_STRUCT, pages)})
    return _shifted(group, (_GROUP_PLACE,), by) | {_COLUMNS: (kind, (of, moved))}


def _shifted(fields: Struct, places: Sequence[int], by: int) -> Struct:
    """Return fields with each of ``places`` moved; 0 is the magic's, and means none."""
    return {
        number: (kind, value + by if number in places and value else value)
        for number, (kind, value) in fields.items()
    }


class _Reader:
    """Reads values of Thrift's compact protocol, one after another."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def struct(self) -> Struct:
        fields: Struct = {}
        number = 0
        while head := self._byte():
            kind, further = head & 15, head >> 4
            number = number + further if further else self._signed()
            fields[number] = (kind, None if kind in {_TRUE, _FALSE} else self._value(kind))
        return fields

    def _value(self, kind: int) -> Any:  # noqa: ANN401 - of any type there is
        if kind in _INTEGERS:
            return self._signed()
        if kind == _BINARY:
            return self._take(self._unsigned())
        if kind == _STRUCT:
            return self.struct()
        if kind == _LIST:
            head = self._byte()
            of, many = head & 15, head >> 4
            many = self._unsigned() if many == 15 else many  # noqa: PLR2004 - of four bits, all
            return of, [self._value(of) for _ in range(many)]
        if kind in {_TRUE, _FALSE, _BYTE, _DOUBLE}:  # within a list a truth takes a byte
            return self._take(8 if kind == _DOUBLE else 1)
        raise ValueError(f"metadata of Parquet have no value of the type {kind}")

    def _byte(self) -> int:
        self._at += 1
        return self._data[self._at - 1]

    def _take(self, many: int) -> bytes:
        self._at += many
        return self._data[self._at - many : self._at]

    def _unsigned(self) -> int:
        value = shift = 0
        while True:
            byte = self._byte()
            value |= (byte & 0x7F) << shift
            if byte < 0x80:  # noqa: PLR2004 - the last seven bits
                return value
            shift += 7

    def _signed(self) -> int:
        value = self._unsigned()
        return (value >> 1) ^ -(value & 1)


def _struct(fields: Struct) -> Iterator[bytes]:
    """Yield a struct as the protocol writes it."""
    before = 0
    for number, (kind, value) in sorted(fields.items()):
        further = number - before
        if further > 15:  # noqa: PLR2004 - more than four bits tell
            yield bytes([kind]) + _signed(number)
        else:
            yield bytes([further << 4 | kind])
        if kind not in {_TRUE, _FALSE}:
            yield from _value(kind, value)
        before = number
    yield b"\0"


def _value(kind: int, value: Any) -> Iterator[bytes]:  # noqa: ANN401 - of any type there is
    if kind in _INTEGERS:
        yield _signed(value)
    elif kind == _STRUCT:
        yield from _struct(value)
    elif kind == _LIST:
        of, values = value
        many = len(values)
        yield bytes([min(many, 15) << 4 | of]) + (_unsigned(many) if many >= 15 else b"")  # noqa: PLR2004
        for each in values:
            yield from _value(of, each)
    else:
        yield (_unsigned(len(value)) if kind == _BINARY else b"") + value


def _unsigned(value: int) -> bytes:
    told = bytearray()
    while value >= 0x80:  # noqa: PLR2004 - more than seven bits
        told.append(value & 0x7F | 0x80)
        value >>= 7
    told.append(value)
    return bytes(told)


def _signed(value: int) -> bytes:
    return _unsigned(value << 1 if value >= 0 else (-value << 1) - 1)
