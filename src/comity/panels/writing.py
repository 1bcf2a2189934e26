"""Write a panel in forms that DuckDB does not write itself: Feather and Stata."""

from pathlib import Path

from comity.errors import ComityError
from comity.panels.model import Made
from comity.store.bench import Bench

_MOST = 4_000_000
"""Rows of a Stata file; it is made in memory, and larger ones are better kept as Parquet."""


def write_other(bench: Bench, made: Made, out: Path, part: Path) -> int:
    """Write a panel as ``out``'s ending says, into the file ``part``; say how many rows."""
    ending = out.suffix.lower()
    if ending not in {".feather", ".dta"}:
        raise ComityError(
            f"{out}: end it in .parquet, .csv, .feather or .dta, and that is its form"
        )
    table = bench.arrow(made.sql)
    if ending == ".feather":
        feather = _needed("pyarrow.feather", "arrow")
        feather.write_feather(table, str(part), compression="zstd")  # type: ignore[attr-defined]
    else:
        _needed("pandas", "stata")
        if table.num_rows > _MOST:
            raise ComityError(f"{out}: {table.num_rows:,} rows are too many for Stata's form")
        labels = {column.name: column.meaning[:80] for column, _ in made.columns}
        frame = table.to_pandas()
        frame.to_stata(part, write_index=False, variable_labels=labels, version=118)
    return int(table.num_rows)


def _needed(module: str, extra: str) -> object:
    import importlib  # noqa: PLC0415

    try:
        return importlib.import_module(module)
    except ImportError:
        raise ComityError(
            f"this form needs {module.partition('.')[0]}: pip install 'comity[{extra}]'"
        ) from None
