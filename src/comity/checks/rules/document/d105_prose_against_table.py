"""A sentence and a table of one document give different dates for one tie.

Why: at most one of them is right; often the sentence tells of recognition, or of the day that
the news came, and the table of the tie itself.

What to do: look at the sources of both and say which day is which.
"""

import re
from collections.abc import Iterator

from comity.checks.examined import dated, words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.checks.naming import between
from comity.claims import Claim
from comity.dates import Verdict, overlaps

_TIES = re.compile(r"\b(?:diplomatic|formal)\b", re.IGNORECASE)
_PLAN = re.compile(
    r"\b(?:announced|agreed|discuss(?:ed|ing)?|deal|decided|consular|anniversary|independence|members)\b",
    re.IGNORECASE,
)
_LONG = 250  # a longer quote tells of more than one thing
_CHANGES = frozenset({"severed", "suspended", "restored", "none"})


def _find(examined: Examined) -> Iterator[Hit]:
    written: dict[tuple[str, ...], list[Claim]] = {}
    spoken: dict[tuple[str, ...], list[Claim]] = {}
    for claim in examined.ties:
        if claim.rule == "table row":
            written.setdefault(claim.parties, []).append(claim)
        elif claim.rule.startswith("sentence") and _of_ties(claim.quote):
            spoken.setdefault(claim.parties, []).append(claim)
    changed = {
        each.parties
        for each in examined.claims
        if each.kind == "relations" and (each.status in _CHANGES or each.end)
    }
    for parties, rows in written.items():
        for claim in spoken.get(parties, ()):
            if parties not in changed and all(_excluded(claim, row) for row in rows):
                message = (
                    f"{between(parties)} since {claim.start} in words, "
                    f"since {rows[0].start} in the table"
                )
                yield Hit(message, words_of(claim), (words_of(rows[0]),))


def _of_ties(quote: str) -> bool:
    """Say whether words tell of diplomatic relations that began, not of what was agreed on."""
    return len(quote) < _LONG and bool(_TIES.search(quote)) and not _PLAN.search(quote)


def _excluded(one: Claim, other: Claim) -> bool:
    first, second = dated(one.start), dated(other.start)
    return first is not None and second is not None and overlaps(first, second) is Verdict.NO


_BOTH = (
    "{{|\n! Country !! Formal relations began !! Notes\n|-\n| {{{{flag|Israel}}}} || {} || "
    "Israel established diplomatic relations on 7 April 1992.\n|}}"
)

D105 = Check(
    inside=_find,
    severity=Severity.ERROR,
    bad=(_BOTH.format("1991"),),
    good=(_BOTH.format("1992"), _BOTH.format("7 April 1992")),
)
