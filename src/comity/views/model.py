"""What a view is."""

import dataclasses
from collections.abc import Callable
from typing import NamedTuple

from comity.answers import Answer, Portrait
from comity.plugins import Plugin


class Line(NamedTuple):
    """A line to print, and how it is set off on a screen that can: a style of rich, or none."""

    text: str
    style: str = ""


@dataclasses.dataclass(frozen=True, kw_only=True)
class View(Plugin):
    """Shows an answer, or everything about one actor, as lines."""

    answer: Callable[[Answer], list[Line]]
    portrait: Callable[[Portrait], list[Line]]
