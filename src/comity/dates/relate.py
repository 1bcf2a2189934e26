"""Compare dates of unlike precision without pretending to know.

A date is somewhere between its first and its last day; a span (``1918/1921``) begins somewhere in
its first part and ends somewhere in its last. A verdict is YES or NO only when it holds wherever
in those bounds the truth lies. Dates marked approximate or uncertain (``~``, ``?``) are taken to
lie off by up to their own length to either side, those marked with both (``%``) by twice that.
"""

import enum
from typing import NoReturn

from comity.dates.edtf import Edtf


class Verdict(enum.Enum):
    """Yes, no, or: the words do not say."""

    YES = "yes"
    NO = "no"
    UNSAID = "unsaid"

    def __bool__(self) -> NoReturn:
        raise TypeError("a verdict has three values: ask `is Verdict.YES` or `is Verdict.NO`")


def before(a: Edtf, b: Edtf) -> Verdict:
    """Say whether all of ``a`` was over before ``b`` began.

    >>> before(Edtf.parse("1991-12"), Edtf.parse("1992")).value
    'yes'
    >>> before(Edtf.parse("1992"), Edtf.parse("1992-04")).value
    'unsaid'
    """
    if a.bounds.last < b.bounds.first:
        return Verdict.YES
    if b.bounds.begins_by <= a.bounds.ends_from:
        return Verdict.NO
    return Verdict.UNSAID


def after(a: Edtf, b: Edtf) -> Verdict:
    """Say whether ``a`` began after all of ``b`` was over.

    >>> after(Edtf.parse("1993"), Edtf.parse("1992-04")).value
    'yes'
    """
    return before(b, a)


def same(a: Edtf, b: Edtf) -> Verdict:
    """Say whether ``a`` and ``b`` are one day, or spans of the same first and last day.

    Two things of 1992 may or may not have been on one day: that is unsaid.

    >>> same(Edtf.parse("1992"), Edtf.parse("1992-04-23")).value
    'unsaid'
    """
    one, other = a.bounds, b.bounds
    if one.begins_by < other.first or other.begins_by < one.first:
        return Verdict.NO
    if one.last < other.ends_from or other.last < one.ends_from:
        return Verdict.NO
    exact = one.first == one.begins_by and one.ends_from == one.last
    return Verdict.YES if exact and one == other else Verdict.UNSAID


def overlaps(a: Edtf, b: Edtf) -> Verdict:
    """Say whether some day belongs to both ``a`` and ``b``.

    >>> overlaps(Edtf.parse("1918/1921"), Edtf.parse("1920-08-10")).value
    'yes'
    """
    one, other = a.bounds, b.bounds
    if one.last < other.first or other.last < one.first:
        return Verdict.NO
    if one.begins_by <= other.ends_from and other.begins_by <= one.ends_from:
        return Verdict.YES
    return Verdict.UNSAID


def during(a: Edtf, period: Edtf) -> Verdict:
    """Say whether all of ``a`` fell into ``period``, of which a year or month is the whole length.

    >>> during(Edtf.parse("1992-04-23"), Edtf.parse("1992")).value
    'yes'
    >>> during(Edtf.parse("1992"), Edtf.parse("1992-04")).value
    'unsaid'
    """
    one, whole = a.bounds, period.bounds
    if one.last < whole.first or whole.last < one.first:
        return Verdict.NO
    if whole.since <= one.first and one.last <= whole.till:
        return Verdict.YES
    return Verdict.UNSAID
