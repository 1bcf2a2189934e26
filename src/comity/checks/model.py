"""What a check is and what it finds."""

import dataclasses
import enum
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, Protocol

from comity.checks.examined import Examined, Hit
from comity.plugins import Plugin

__all__ = [
    "OWN",
    "Across",
    "Check",
    "Examined",
    "Finding",
    "Hit",
    "Place",
    "Severity",
    "Words",
    "World",
]


class Severity(enum.Enum):
    """How much a finding matters; the words are those of SARIF."""

    ERROR = "error"
    """A reader is told what is not so, or what contradicts itself."""
    WARNING = "warning"
    """Most likely a fault; somebody should look."""
    NOTE = "note"
    """Worth knowing, often with a good reason."""


OWN = {
    "X100": "A document could not be read.",
    "X101": "A check failed.",
    "X102": "A reason is given that no finding needs.",
}
"""What is found that no check looks for, by code."""


class Place(NamedTuple):
    """Words of one document, and where they stand in its source."""

    document: str
    """The document's title."""
    place: str
    """The file or address it came from."""
    version: str
    sha256: str
    at: int
    """Offset in code points; ``source[at:at + len(quote)] == quote``."""
    quote: str
    line: int = 0
    """From 1; 0 where the source is not at hand. Likewise ``column``."""
    column: int = 0
    text: str = ""
    """The line, or the part of it around the words."""
    offset: int = 0
    """Where in ``text`` the words begin."""


class Finding(NamedTuple):
    """What one check says of one place."""

    code: str
    severity: Severity
    message: str
    where: Place
    also: tuple[Place, ...] = ()
    """The other words that it is about: what contradicts, what stands there a first time."""


class Words(NamedTuple):
    """A claim's words in a world: the key of the document, the offset, the quote."""

    document: str
    at: int
    quote: str


class Across(NamedTuple):
    """What a check finds between documents."""

    message: str
    where: Words
    also: tuple[Words, ...] = ()


class World(Protocol):
    """Whatever answers SQL over the tables of a world: a Store or a Ledger."""

    def run(self, sql: str, parameters: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Run a statement and return its rows."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Check(Plugin):
    """Looks inside one document, or across those of a world.

    ``bad`` are documents it must object to, ``good`` ones it must not. Each is wikitext titled
    "Foreign relations of Azerbaijan" (``form`` says when it is something else), and for a check
    across documents the texts by title. The docstring of its file has a title, then "Why:" and
    "What to do:".
    """

    severity: Severity
    inside: Callable[[Examined], Iterator[Hit]] | None = None
    across: Callable[[World], Iterator[Across]] | None = None
    of_data: bool = False
    """Whether it is for datasets too; most look at how people write."""
    bad: tuple[str | Mapping[str, str], ...]
    good: tuple[str | Mapping[str, str], ...]
    form: str | Mapping[str, str] = "text/x-wiki"
    """The media type of the examples, or of those with these titles, the rest being wikitext."""

    def media_type(self, title: str) -> str:
        """Return the media type of the example of that title."""
        return self.form if isinstance(self.form, str) else self.form.get(title, "text/x-wiki")

    @property
    def code(self) -> str:
        """The code that the file's name begins with: ``T101``."""
        return self.name.partition("_")[0].upper()
