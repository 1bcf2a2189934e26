"""How far long work has come, on standard error, when somebody is looking."""

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING, Self

from comity.store.read import Read

if TYPE_CHECKING:
    from rich.status import Status

_SILENT = 1.0  # seconds; what is done by then needs no word


class Progress:
    """Counts documents as they are read; it shows itself after a second, on a screen alone."""

    def __init__(self) -> None:
        self.documents = 0
        self.claims = 0
        self._began = time.monotonic()
        self._shown: Status | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown is not None:
            self._shown.stop()

    def __call__(self, read: Read) -> None:
        """Count one more document."""
        self.documents += 1
        self.claims += read.claims
        if not sys.stderr.isatty() or time.monotonic() - self._began < _SILENT:
            return
        from rich.console import Console  # noqa: PLC0415 - only once it is shown
        from rich.markup import escape  # noqa: PLC0415

        words = f"{self.documents} documents, {self.claims} claims: {escape(read.title[:60])}"
        if self._shown is None:
            self._shown = Console(stderr=True).status(words)
            self._shown.start()
        self._shown.update(words)
