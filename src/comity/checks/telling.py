"""Tell a difference in one of the forms there are."""

import dataclasses
from collections.abc import Callable, Iterator

from comity.checks.difference import Difference
from comity.errors import ComityError
from comity.plugins import Plugin, names, plugin

_DIFFERENCES = "comity.checks.differences"


@dataclasses.dataclass(frozen=True, kw_only=True)
class Telling(Plugin):
    """A form in which a difference is told: ``lines`` yields it."""

    lines: Callable[[Difference], Iterator[str]]


def tellings() -> tuple[str, ...]:
    """Return the names of the forms in which a difference may be told."""
    return names(_DIFFERENCES)


def tell(difference: Difference, *, as_: str = "text") -> Iterator[str]:
    """Yield the lines of a difference; ComityError names the forms when ``as_`` is no form."""
    if as_ not in tellings():
        raise ComityError(f"a difference has no form {as_!r}; there are {', '.join(tellings())}")
    return plugin(_DIFFERENCES, as_, Telling).lines(difference)
