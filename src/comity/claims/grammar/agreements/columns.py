"""Tables with a column for one kind of agreement, whose cells say whether there is one."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.reading import Reading
from comity.spans import Span

_TITLE = re.compile(
    r"(?:bilateral )?(?P<type>(?!an?\b|the\b|other\b|name\b)[a-z][a-z-]*(?: [a-z-]+){0,3} "
    r"(?:agreement|treaty|convention|pact|accord))s?(?: \([a-z]{2,5}\))?"
)
_YES = frozenset({"yes", "y", "√", "✓", "✔", "☑", "in force"})
_NO = frozenset({"no", "n", "x", "×", "✗", "✘", "✕", "none"})


class Marked(NamedTuple):
    """That the document's state has an agreement with another, or ``denied`` that it has."""

    other: str
    type: str
    denied: bool
    words: Span


def marked(reading: Reading) -> Iterator[Marked]:
    """Yield what the cells of such columns say, a row each: quoted from its name to the cell."""
    for sheet in reading.sheets if reading.state else ():
        if not any(_TITLE.fullmatch(each.lower()) for each in sheet.titles):
            continue
        for row in sheet.rows:
            for cell, title in zip(row.cells, row.titles, strict=True):
                kind = _TITLE.fullmatch(" ".join(title.lower().split()))
                said = reading.plain[cell.start : cell.end].strip().lower()
                if kind and said in _YES | _NO and row.actor != reading.state:
                    words = Span(row.name.start, cell.end)
                    yield Marked(row.actor, kind["type"], said in _NO, words)
