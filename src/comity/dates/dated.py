"""What is known of a date that stands in a text."""

from typing import NamedTuple


class Dated(NamedTuple):
    """A date written in a text.

    A span has a first and a last date; anything else only a first. What cannot be is reported in
    `problem` and has no date.
    """

    start: int
    """Offset where it begins, with words that blur it (early, c.) but without since or until."""
    end: int
    """Offset behind it."""
    first: str
    """EDTF of the date, or of the beginning of a span; empty for an impossible date."""
    last: str
    """EDTF of the end of a span, else empty."""
    kind: str
    """``day``, ``month``, ``year``, ``season``, ``decade``, ``century`` or ``span``."""
    approximate: str = ""
    """``early``, ``mid``, ``late``, ``c.`` (then `first` ends in ``~``), ``before``, ``after``."""
    problem: str = ""
    """Why there is no such date, as ``30 February 2015: no such day``, else empty."""
    role: str = ""
    """What the words make of it: ``since``, ``until``, ``by``, ``before``, ``after`` or nothing."""
