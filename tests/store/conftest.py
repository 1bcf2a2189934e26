from collections.abc import Callable
from pathlib import Path

import pytest

TABLE = """'''{state}''' has relations with others.

== Relations ==
{{| class="wikitable"
! # !! Country !! Date
{rows}
|}}
"""


@pytest.fixture
def article(tmp_path: Path) -> Callable[..., Path]:
    """Write an article with a table of relations: ``article("Chad", Mali="11 May 1961")``."""

    def write(state: str, folder: str = "articles", **dates: str) -> Path:
        rows = "\n".join(
            f"|-\n| {place} || {{{{flag|{name}}}}} || {date}"
            for place, (name, date) in enumerate(dates.items(), 1)
        )
        path = tmp_path / folder / f"Foreign relations of {state}.wikitext"
        path.parent.mkdir(exist_ok=True)
        path.write_text(TABLE.format(state=state, rows=rows))
        return path

    return write
