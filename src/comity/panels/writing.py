"""Write a panel in forms that DuckDB does not write itself: Feather and Stata."""

import datetime as dt
from pathlib import Path
from typing import Any

from comity.errors import ComityError
from comity.panels.model import Made
from comity.store.bench import Bench

_NEVER = dt.datetime(1960, 1, 1)  # noqa: DTZ001 - the form wants a time; ours must not change
_MOST = 4_000_000
"""Rows of a Stata file; it is made in memory, and larger ones are better kept as Parquet."""

_SHORT = 2045
"""Characters, in UTF-8 bytes, of a text that Stata keeps in its row."""


def write_other(bench: Bench, made: Made, out: Path, part: Path) -> int:
    """Write a panel as ``out``'s ending says, into the file ``part``; say how many rows."""
    ending = out.suffix.lower()
    if ending not in {".feather", ".dta"}:
        raise ComityError(
            f"{out}: end it in .parquet, .csv, .feather or .dta, and that is its form"
        )
    return _feather(bench, made, part) if ending == ".feather" else _stata(bench, made, out, part)


def _feather(bench: Bench, made: Made, part: Path) -> int:
    """Write batch by batch: Feather is the file form of Arrow's own messages."""
    ipc = _needed("pyarrow.ipc", "arrow")
    batches = bench.batches(made.sql)
    many = 0
    how = ipc.IpcWriteOptions(compression="zstd")
    with ipc.new_file(str(part), batches.schema, options=how) as file:
        for batch in batches:
            file.write_batch(batch)
            many += batch.num_rows
    return many


def _stata(bench: Bench, made: Made, out: Path, part: Path) -> int:
    _needed("pandas", "stata")
    (many,) = bench.run(f"SELECT count(*) FROM ({made.sql})")[0]  # noqa: S608 - made of plug-ins
    if many > _MOST:
        raise ComityError(f"{out}: {many:,} rows are too many for Stata's form; write .parquet")
    labels = {column.name: column.meaning[:80] for column, _ in made.columns}
    frame = bench.arrow(made.sql).to_pandas()
    for name in frame.select_dtypes(exclude="number").columns:
        frame[name] = frame[name].astype(object).map(_plain)
    texts = frame.select_dtypes(exclude="number").columns
    frame.to_stata(
        part,
        write_index=False,
        variable_labels=labels,
        version=118,
        time_stamp=_NEVER,
        convert_strl=[
            name for name in texts if frame[name].str.encode("utf-8").str.len().max() > _SHORT
        ],
    )
    return int(many)


def _plain(value: object) -> str:
    """Return a text, or a day as text: Stata has no missing text but the empty one."""
    return str(value) if isinstance(value, str | dt.date) else ""


def _needed(module: str, extra: str) -> Any:  # noqa: ANN401 - pyarrow or pandas
    import importlib  # noqa: PLC0415

    try:
        return importlib.import_module(module)
    except ImportError:
        raise ComityError(
            f"this form needs {module.partition('.')[0]}: pip install 'comity[{extra}]'"
        ) from None
