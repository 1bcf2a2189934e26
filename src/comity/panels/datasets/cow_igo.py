"""Intergovernmental Organizations of Correlates of War: a row a state and year, a column an IGO.

1 is full membership, 2 associate, 3 observer, 0 none, -9 no data, -1 the IGO did not exist. Kept
are, for each state and year, which organisations it belonged to, a bit for each in words of 60.
"""

import csv
import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

from comity.panels.loading import unpacked
from comity.panels.model import Dataset
from comity.panels.reading import source
from comity.store.bench import Bench

WORDS = 10
"""How many words of bits a state and year has."""
_WORD = 60
_KEYS = ("ccode", "year", "state")
_COLUMNS = {
    **dict.fromkeys(("ccode", "year"), "INTEGER"),
    **{f"word{place}": "BIGINT" for place in range(WORDS)},
    **dict.fromkeys(("complete", "associate", "observer"), "INTEGER"),
}
# Full and associate members alike: so the original's own dyadic file counts them.
_JOINT = bytes.maketrans(b"0123456789", b"0110000000")


def _load(bench: Bench, path: Path) -> None:
    with unpacked(path) as whole:
        data = whole.read_bytes()
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows(_rows(data))
    with tempfile.TemporaryDirectory(prefix="comity-") as room:
        rows = Path(room) / "rows.csv"
        rows.write_text(text.getvalue())
        bench.take("cow_igo", f"SELECT * FROM {source(rows, _COLUMNS)}")  # noqa: S608


def _rows(data: bytes) -> Iterator[list[int]]:
    """Yield the rows of `_COLUMNS`; raise ValueError where a code is none of the codebook's."""
    # Eight million codes are too many to look at each: all become one digit, whole lines at once.
    head, _, body = data.removeprefix(b"\xef\xbb\xbf").partition(b"\n")
    names = head.strip().decode().lower().split(",")
    if tuple(names[:2]) != _KEYS[:2]:
        raise ValueError("its first columns are not ccode and year")
    keys = 3 if names[2:3] == ["state"] else 2
    bodies = len(names) - keys
    if bodies > WORDS * _WORD:
        raise ValueError(f"{bodies} organisations are more than there may be")
    body = body.replace(b".0,", b",")
    body = body.replace(b",-9", b",9").replace(b",-1", b",8")
    for line in body.splitlines():
        *told, codes = line.rstrip().removesuffix(b".0").split(b",", keys)
        digits = codes.translate(None, b",")
        if len(digits) != bodies or len(codes) != 2 * bodies - 1 or not digits.isdigit():
            raise ValueError(f"the codes of {b' '.join(told).decode('utf-8', 'replace')} are off")
        joint = digits.translate(_JOINT).ljust(WORDS * _WORD, b"0")
        words = (int(joint[at : at + _WORD], 2) for at in range(0, WORDS * _WORD, _WORD))
        counts = (digits.count(code) for code in (b"1", b"2", b"3"))
        yield [int(told[0]), int(told[1]), *words, *counts]


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
