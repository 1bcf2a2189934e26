"""EDTF dates (ISO 8601-2) as values: the text as it was said, and the days it may mean."""

import datetime as dt
import functools
from typing import NamedTuple, NoReturn

from comity.dates.bounds import LONG_AGO, NEVER, Bounds, read

_REMEMBERED = 8192


class Edtf(NamedTuple):
    """A date or span in EDTF, with the first and the last day it may reach.

    Made by `Edtf.parse`, and never changed. Equal texts are equal dates; ``<`` is refused, for it
    would have to guess: ask `comity.dates.before`.
    """

    text: str
    """The EDTF text as given: its precision is the date's."""
    first: dt.date | None
    """The earliest day meant; None when the beginning is open or unknown."""
    last: dt.date | None
    """The latest day meant; None when the end is open or unknown."""
    bounds: Bounds
    """What comparison works on: as `first` and `last`, but wider for ``?``, ``~`` and ``%``."""

    @staticmethod
    def parse(text: str) -> "Edtf":
        """Read an EDTF date; raise ImpossibleDateError for a text that is none.

        >>> Edtf.parse("1992-02").last
        datetime.date(1992, 2, 29)
        >>> Edtf.parse("1992/..").last is None
        True
        """
        return _parse(text)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"Edtf({self.text!r})"

    def __lt__(self, other: object) -> NoReturn:
        _refuse()

    def __le__(self, other: object) -> NoReturn:
        _refuse()

    def __gt__(self, other: object) -> NoReturn:
        _refuse()

    def __ge__(self, other: object) -> NoReturn:
        _refuse()


def _refuse() -> NoReturn:
    raise TypeError("dates of unlike precision have no order: ask before() or after()")


@functools.lru_cache(_REMEMBERED)
def _parse(text: str) -> Edtf:
    first, last, bounds = read(text)
    return Edtf(
        text,
        None if first == LONG_AGO else dt.date.fromordinal(first),
        None if last == NEVER else dt.date.fromordinal(last),
        bounds,
    )
