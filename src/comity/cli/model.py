"""What a command is, and the codes it ends with."""

import argparse
import dataclasses
import enum
from collections.abc import Callable

from comity.plugins import Plugin


class Exit(enum.IntEnum):
    """How a command ended."""

    CLEAN = 0
    FINDINGS = 1
    MISUSE = 2
    """Or a file that cannot be read or written."""
    BROKEN = 70
    """A fault of Comity's own."""
    STOPPED = 130
    """By Ctrl-C."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Command(Plugin):
    """A command: the arguments it takes and what it does with them.

    The first line of its file's docstring is its title, the rest its help, examples included.
    """

    arguments: Callable[[argparse.ArgumentParser], object]
    run: Callable[[argparse.Namespace], int]
