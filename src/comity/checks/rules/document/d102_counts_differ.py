"""Two sentences of one document count the same and differ.

Why: a state has relations with 160 others or with 174, not with both; most often one number was
brought up to date and the other forgotten.

What to do: keep the newer number with its date and source, and strike the other.
"""

import re
from collections.abc import Iterator

from comity.checks.examined import words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.claims import Claim

_TIES = re.compile(
    r"\b(?:has|have|had|maintains?|holds?|keeps?|enjoys?)\b[^.:;]{0,40}\brelations with\b"
    r"[^.:;\d]{0,30}(\d{2,3}) (?:(?!of\b)(?!out\b)\w+ ){0,3}(?:states|countries|nations)\b",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b(?:then|already|without|not|no|of (?:these|those|them|which)|other|"
    r"another|additional|new|more than|over|nearly|almost|about)\b",
    re.IGNORECASE,
)


def counts(examined: Examined) -> Iterator[tuple[int, Claim]]:
    """Yield how many states the document's own is said to have relations with today."""
    for claim in examined.claims:
        if claim.kind != "count" or claim.subject != examined.reading.state or claim.modality:
            continue
        told = _TIES.search(claim.quote)
        value = int(claim.qualifiers["value"])
        if told and int(told[1]) == value and not _THEN.search(claim.quote):
            yield value, claim


def _find(examined: Examined) -> Iterator[Hit]:
    told = list(counts(examined))
    for value, claim in told[1:]:
        first, before = told[0]
        if value != first:
            message = f"{value} states here, {first} before"
            yield Hit(message, words_of(claim), (words_of(before),))


_TWO = "Azerbaijan has diplomatic relations with {} countries.\n\nIt sells oil. {} states."

D102 = Check(
    inside=_find,
    severity=Severity.ERROR,
    bad=(_TWO.format(160, "Azerbaijan maintains diplomatic relations with 174"),),
    good=(
        _TWO.format(160, "Azerbaijan maintains diplomatic relations with 160"),
        _TWO.format(160, "Azerbaijan has diplomatic relations with 160 out of 193"),
        _TWO.format(160, "In 1995 Azerbaijan had diplomatic relations with 80"),
    ),
)
