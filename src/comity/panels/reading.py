"""Read the large tables of datasets into the bench, by the columns their codebooks name."""

from collections.abc import Callable
from pathlib import Path

from comity.panels.loading import header, unpacked
from comity.store.bench import Bench, quoted


def load_columns(table: str, columns: dict[str, str]) -> Callable[[Bench, Path], None]:
    """Return what loads a CSV file's columns (SQL types by their name, in any case and order)."""

    def run(bench: Bench, path: Path) -> None:
        with unpacked(path) as whole:
            there = header(whole)
            wanted = {name: there[name.lower()] for name in columns}
            kinds = dict.fromkeys(there.values(), "VARCHAR")
            kinds |= {wanted[name]: kind for name, kind in columns.items()}
            chosen = ", ".join(f'"{printed}" AS "{name}"' for name, printed in wanted.items())
            bench.take(table, f"SELECT {chosen} FROM {source(whole, kinds)}")  # noqa: S608

    return run


def source(path: Path, kinds: dict[str, str]) -> str:
    """Return the SQL of a CSV file as a table; nothing about it is guessed."""
    listed = ", ".join(
        f"'{name.replace(chr(39), chr(39) * 2)}': '{kind}'" for name, kind in kinds.items()
    )
    return (
        f"read_csv('{quoted(path)}', header = true, auto_detect = false, delim = ',', "
        f"quote = '\"', escape = '\"', nullstr = ['', '.', 'NA'], columns = {{{listed}}})"
    )
