"""A document with everything found in it that claims are made of: actors, dates, sentences."""

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from comity.actors import Mention, find as find_actors
from comity.claims.model import Claim
from comity.dates import Dated, find as find_dates
from comity.documents import Block, Document
from comity.spans import Span


class Reading:
    """One document being read; kinds of claims ask it for what they need.

    Positions are offsets into ``document.plain`` throughout; only `claim` turns them into a
    quote of the source.
    """

    def __init__(self, document: Document, state: str) -> None:
        self.document = document
        self.plain = document.plain
        self.state = state
        """The code of the state the document is about, empty when it is about none."""
        self.mentions: list[Mention] = find_actors(document.plain)
        self.dates: list[Dated] = find_dates(document.plain)

    def mentions_in(self, start: int, end: int) -> list[Mention]:
        """Return the actors, places and demonyms named in ``plain[start:end]``."""
        return _within(self.mentions, start, end)

    def dates_in(self, start: int, end: int) -> list[Dated]:
        """Return the dates written in ``plain[start:end]``."""
        return _within(self.dates, start, end)


def _within[T: (Mention, Dated)](items: list[T], start: int, end: int) -> list[T]:
    first = bisect_left(items, start, key=lambda each: each.start)
    last = bisect_left(items, end, key=lambda each: each.start)
    return [each for each in items[first:last] if each.end <= end]
