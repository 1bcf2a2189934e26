"""A happening, the words it is told with, and whether somebody only says it."""

import re
from typing import NamedTuple

from comity.claims.prose.modality import modality
from comity.claims.prose.shape import Shape

_SOON = 90
_NEAR = 200


class Happening(NamedTuple):
    """Something dated that a sentence tells of; `start` and `end` are offsets in its shape."""

    start: int
    end: int
    parties: tuple[str, ...]
    date: str
    what: str
    modality: str = ""
    rule: str = ""
    since: str = ""
    until: str = ""
    """For what lasted from one date to another, which then has no date."""
    quoted: int = -1
    """Where its quote begins, when that is before `start`."""


_COUNTED = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Mm]any)"
    r"(?: (?:[a-z]+ ){0,2}(?:delegation|group|team|party|number|mission) of)? $|"
    r"\b(?:[Tt]he|[Aa]n?) (?:(?:last|first|new|former|then|second|third|remaining|main|largest|two|"
    r"three|four) ){1,2}$"
)


def whole_word(drawn: Shape, at: int) -> int:
    """Return where the words begin that ``text[at]`` ends: "Anglo-", "a", "a delegation of"."""
    if drawn.text[at - 1 : at] in {"-", "–"} and at > 1:
        return drawn.text.rfind(" ", 0, at) + 1
    counted = _COUNTED.search(drawn.text, max(0, at - _SOON), at)
    return counted.start() if counted else at


def mood(drawn: Shape, start: int, end: int) -> str:
    """Return the modality that the words of ``text[start:end]`` give."""
    return modality(drawn.text[start:end])


_SAYS = re.compile(
    r"\b(?:claim|alleg|report|suspect|assert|insist|said|says|stat|believ|maintain|accus|reveal|"
    r"admit)\w*"
    r"(?: \w+)? that (?:,? ?(?:in|on|since) [^\w ]+,? )?(?:the )?$"
)
_BY_WHOM = re.compile(
    r"(?:^|, |; )[Aa]ccording to [^;]{2,120}, (?:(?:in|on) [^\w ]+,? )?(?:the )?$"
)
_AS_TOLD = re.compile(r" according to |(?<!,) reportedly | allegedly | is said to | was said to ")


def said_of(drawn: Shape, start: int, end: int, stop: int) -> bool:
    """Say whether what a clause tells is attributed: "sources claimed that", "according to".

    The clause begins at ``text[start]``, its verb ends at ``text[end]``, and it at ``text[stop]``.
    """
    before = max(0, start - _NEAR)
    if _SAYS.search(drawn.text, before, start) or _BY_WHOM.search(drawn.text, before, start):
        return True
    by = drawn.text.startswith(", according to ", stop)
    return by or bool(_AS_TOLD.search(drawn.text, start, stop) if end <= stop else False)
