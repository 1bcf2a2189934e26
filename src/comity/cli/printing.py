"""Lines on standard output: set off on a screen, plain everywhere else."""

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # to load the views takes longer than many a command
    from comity.views import Line


def print_lines(lines: Iterable["Line"]) -> None:
    """Print lines, with styles when standard output is a screen and NO_COLOR is not set."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        for line in lines:
            print(printable(line.text))
        return
    from rich.console import Console  # noqa: PLC0415 - not worth its time where nobody looks
    from rich.text import Text  # noqa: PLC0415

    console = Console(highlight=False)
    for line in lines:
        console.print(Text(printable(line.text), style=line.style), soft_wrap=True)


def printable(text: str) -> str:
    r"""Return the text with what would steer a screen made visible, and no lone surrogates.

    >>> printable("a\x1b[2Jb")
    'a\\x1b[2Jb'
    """
    if text.isprintable():
        return text
    return "".join(
        each if each.isprintable() or each in "\n\t" else ascii(each)[1:-1] for each in text
    )
