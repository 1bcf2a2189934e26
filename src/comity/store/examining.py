"""What else is done with a document while it is in memory, by a room above this one.

The processes that read documents are started by name, and so is what examines them there:
checks need the whole document, and to read it again would take longer than all of them.
"""

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # who only starts the processes that read need not load the rules of reading
    from comity.claims import Claim, Reading

Examine = Callable[["Reading", "list[Claim]"], bytes]
"""Returns what is to be kept of a document beside its claims: a JSON object a line."""


class Examiner(NamedTuple):
    """Who examines: ``module:function``, and what it is told besides the document."""

    function: str
    arguments: tuple[str, ...] = ()

    def load(self) -> Examine:
        """Import the function, and return it with what it is told."""
        module, _, name = self.function.partition(":")
        function = getattr(importlib.import_module(module), name)

        def examine(reading: "Reading", claims: "list[Claim]") -> bytes:
            found: bytes = function(reading, claims, *self.arguments)
            return found

        return examine
