"""Write the ties of a world to a file in a format of other tools."""

import dataclasses
import os
from collections.abc import Callable, Iterable, Iterator

from comity.answers import Listed
from comity.errors import WorldError
from comity.files import whole
from comity.plugins import Plugin, names, plugin

_PACKAGE = "comity.views.exports"


@dataclasses.dataclass(frozen=True, kw_only=True)
class Format(Plugin):
    """A format: makes the lines of a file of the spells of a world, given in order."""

    lines: Callable[[Iterable[Listed]], Iterator[str]]


def formats() -> tuple[str, ...]:
    """Return the names of the formats there are."""
    return names(_PACKAGE)


def write(listed: Iterable[Listed], form: str, out: str | os.PathLike[str]) -> int:
    """Write spells to the file ``out`` and say how many there were; all of it or nothing.

    The same world gives the same bytes. Raises WorldError when the file cannot be written, and
    PluginError when there is no such format.
    """
    wanted = plugin(_PACKAGE, form, Format)
    many = 0

    def counted() -> Iterator[Listed]:
        nonlocal many
        for many, each in enumerate(listed, 1):  # noqa: B007 - it is the count that is wanted
            yield each

    try:
        with whole(out) as part, part.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(f"{line}\n" for line in wanted.lines(counted()))
    except OSError as error:
        raise WorldError(f"{out}: cannot be written: {error}") from error
    return many
