"""Load a dataset from the user's copy of the original, or say exactly what is missing."""

import csv
import gzip
import io
import lzma
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from comity.errors import DatasetError
from comity.panels.model import Dataset
from comity.plugins import plugin
from comity.store.bench import Bench

_PACKED: dict[str, Callable[..., Any]] = {".xz": lzma.open, ".gz": gzip.open}
_LATEST = "9999-12-31"
_LONGEST = 1 << 20  # characters of a header
_STATES = {"code": "INTEGER", "name": "VARCHAR", "start": "DATE", "finish": "DATE"}


def dataset(name: str) -> Dataset:
    """Return the dataset of that name."""
    return plugin("comity.panels.datasets", name, Dataset)


def find(name: str, folder: Path | None) -> Path:
    """Return the user's copy of a dataset in a folder or in folders within it.

    Raises DatasetError, which names the file to get and where it is described.
    """
    wanted = dataset(name)
    names = {each.lower() + packed for each in wanted.files for packed in ("", *_PACKED)}
    if folder is not None:
        found = sorted(each for each in folder.rglob("*") if each.name.lower() in names)
        if found:
            return found[0]
    where = f"in {folder}" if folder else "(name the folder that holds it with --data)"
    raise DatasetError(
        f"{wanted.full_name}, version {wanted.version}: "
        f"there is no {' or '.join(wanted.files)} {where}; "
        f"get your copy where it is described: {wanted.home}"
    )


def load(bench: Bench, name: str, folder: Path | None) -> None:
    """Load a dataset into the bench, as the table of its name."""
    path = find(name, folder)
    try:
        dataset(name).load(bench, path)
    except (OSError, ValueError, KeyError, EOFError, lzma.LZMAError) as error:
        raise DatasetError(f"{path}: is not as {name} is: {_told(error)}") from error


def _told(error: Exception) -> str:
    return f"it has no column {error}" if isinstance(error, KeyError) else str(error) or repr(error)


@contextmanager
def unpacked(path: Path) -> Iterator[Path]:
    """Give the path of a file that is not packed, for as long as it is needed."""
    opener = _PACKED.get(path.suffix.lower())
    if opener is None:
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="comity-") as room:
        whole = Path(room) / path.stem
        with opener(path) as packed, whole.open("wb") as out:
            shutil.copyfileobj(packed, out)
        yield whole


def content(path: Path) -> bytes:
    """Return what is in a file, packed or not."""
    opener = _PACKED.get(path.suffix.lower(), open)
    with opener(path, "rb") as file:
        return bytes(file.read())


def text_of(path: Path) -> str:
    """Return the words of a small file; one that is not UTF-8 is Windows-1252, as R writes it."""
    data = content(path)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def header(path: Path) -> dict[str, str]:
    """Return the names of a CSV file's columns as printed, by their lower case."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        printed = next(csv.reader([file.readline(_LONGEST)]), [])
    return {name.strip().lower(): name for name in printed}


def load_system(table: str) -> Callable[[Bench, Path], None]:
    """Return what loads a list of Correlates of War: a day is three columns there."""

    def run(bench: Bench, path: Path) -> None:
        rows = list(csv.DictReader(io.StringIO(text_of(path))))
        last = max(_day(row, "end") for row in rows)
        spells = []
        for row in rows:
            finish = _day(row, "end")
            spells.append(
                (int(row["ccode"]), row["statenme"], _day(row, "st"), _open(finish, last))
            )
        bench.table(table, _STATES, spells)

    return run


def load_gleditsch(table: str) -> Callable[[Bench, Path], None]:
    """Return what loads a list of Gleditsch and Ward: parted by tabs, with or without a header."""

    def run(bench: Bench, path: Path) -> None:
        lines = [line.split("\t") for line in text_of(path).splitlines() if line.strip()]
        rows = [_iso(line) for line in lines if line[0].strip().isdigit()]
        last = max(row[3] for row in rows)
        bench.table(table, _STATES, [(*row[:3], _open(row[3], last)) for row in rows])

    return run


def _iso(line: Sequence[str]) -> tuple[int, str, str, str]:
    code, _, name, start, finish = (each.strip() for each in line[:5])
    return int(code), name, _reordered(start), _reordered(finish)


def _reordered(day: str) -> str:
    """Return a day as ISO writes it; the list's own files have 01:01:1816."""
    if ":" in day:
        first, month, year = day.split(":")
        return f"{year}-{month}-{first}"
    return day


def _day(row: dict[str, str], which: str) -> str:
    year, month, day = (int(row[f"{which}{part}"]) for part in ("year", "month", "day"))
    return f"{year:04}-{month:02}-{day:02}"


def _open(finish: str, last: str) -> str:
    """Return the end of a spell; one that lasts to the end of the list has none."""
    return _LATEST if finish == last else finish
