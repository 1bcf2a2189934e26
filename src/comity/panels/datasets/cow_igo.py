"""Intergovernmental Organizations of Correlates of War: a row a state and year, a column an IGO.

1 is full membership, 2 associate, 3 observer, 0 none, -9 no data, -1 the IGO did not exist. Kept
are, for each state and year, which organisations it belonged to, a bit for each in words of 64.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

from comity.panels.loading import content
from comity.panels.model import Dataset
from comity.panels.reading import source
from comity.store.bench import Bench

WORDS = 9
"""How many words of bits a state and year has."""
_WORD = 64
_KEYS = ("ccode", "year", "state")
_COLUMNS = {
    **dict.fromkeys(("ccode", "year"), "INTEGER"),
    **{f"word{place}": "BIGINT" for place in range(WORDS)},
    **dict.fromkeys(("complete", "associate", "observer"), "INTEGER"),
}
# Full and associate members alike: so the original's own dyadic file counts them.
_JOINT = bytes.maketrans(b"0123456789", b"0110000000")
_UNPACK = struct.Struct(f">{WORDS}q").unpack


def _load(bench: Bench, path: Path) -> None:
    rows = _rows(content(path))
    told = "\n".join(",".join(map(str, row)) for row in (_COLUMNS, *rows))
    listed = bench.folder / "cow_igo.csv"
    listed.write_text(told, encoding="ascii")
    bench.take("cow_igo", f"SELECT * FROM {source(listed, _COLUMNS)}")  # noqa: S608


def _rows(data: bytes) -> Iterator[tuple[int, ...]]:
    """Yield the rows of `_COLUMNS`; raise ValueError where a code is none of the codebook's."""
    head, _, body = data.removeprefix(b"\xef\xbb\xbf").partition(b"\n")
    names = head.strip().decode().lower().split(",")
    if tuple(names[:2]) != _KEYS[:2]:
        raise ValueError("its first columns are not ccode and year")
    keys = 3 if names[2:3] == ["state"] else 2
    bodies = len(names) - keys
    if bodies > WORDS * _WORD:
        raise ValueError(f"{bodies} organisations are more than there may be")
    for line in body.replace(b"-1", b"8").splitlines():
        *told, codes = line.rstrip().split(b",", keys)
        digits = _digits(codes, bodies)
        if len(digits) != bodies or not digits.isdigit():
            raise ValueError(f"the codes of {b' '.join(told).decode('utf-8', 'replace')} are off")
        joint = int(digits.translate(_JOINT), 2).to_bytes(WORDS * _WORD // 8)
        counts = (digits.count(code) for code in (b"1", b"2", b"3"))
        yield int(float(told[0])), int(float(told[1])), *_UNPACK(joint), *counts


def _digits(codes: bytes, bodies: int) -> bytes:
    """Return the codes of a row, each one digit; "" where they are not, each as 1 or as 1.0."""
    # Eight million codes are too many to look at one by one: they stand at even distances.
    if b"-" in codes:
        codes = codes.replace(b"-9", b"9")
    apart = 4 if b"." in codes else 2
    between = b".0,"[-apart + 1 :]
    even = all(
        codes[place + 1 :: apart] == bytes([mark]) * (bodies - (mark == ord(",")))
        for place, mark in enumerate(between)
    )
    return codes[::apart] if even else b""


IGO = Dataset(
    full_name="Intergovernmental Organizations, state-year format",
    version="3.0",
    files=("state_year_formatv3.csv", "igo_v3_state_year.csv"),
    home="https://correlatesofwar.org/data-sets/igos/",
    citation=(
        "Pevehouse, Jon C.W., Timothy Nordstrom, Roseanne W. McManus, and Anne Spencer Jamison. "
        "2020. Tracking Organizations in the World: The Correlates of War IGO Version 3.0 "
        "Datasets. Journal of Peace Research 57 (3): 492-503."
    ),
    load=_load,
)
