"""Documents: what every reader makes of its format, and how one is chosen."""

from comity.documents.model import (
    Block,
    Cell,
    Document,
    Link,
    Mark,
    Note,
    Reader,
    Section,
    Table,
    Trouble,
)
from comity.documents.reading import decode, read

__all__ = [
    "Block",
    "Cell",
    "Document",
    "Link",
    "Mark",
    "Note",
    "Reader",
    "Section",
    "Table",
    "Trouble",
    "decode",
    "read",
]
