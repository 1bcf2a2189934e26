"""The lines of a source, those of white space alone left out and counted."""

import re
from typing import NamedTuple

_LINE = re.compile(r"[^\r\n]+")


class Line(NamedTuple):
    """A line that holds words."""

    start: int
    """Where it begins in the source, its leading spaces included."""
    end: int
    """Where its words end: before white space at its end and the line break."""
    text: str
    blanks: int
    """How many lines of white space stand above it."""

    @property
    def indent(self) -> int:
        """How many characters of white space it begins with."""
        return len(self.text) - len(self.text.lstrip())


def split(source: str) -> list[Line]:
    """Return the lines of ``source`` that hold words."""
    found: list[Line] = []
    ends = "\n" if "\n" in source else "\r"
    above = 0  # the end of the last line that held words
    for match in _LINE.finditer(source):
        text = match[0].rstrip()
        if not text:
            continue
        start = match.start()
        blanks = max(0, source.count(ends, above, start) - 1) if found else 0
        found.append(Line(start, start + len(text), text, blanks))
        above = start + len(text)
    return found
