"""Two places of one document give different dates for one tie.

Why: at most one of them is right, and a reader believes the one that comes first.

What to do: look at the sources of both, keep the date that they bear out, and say it once.
"""

from collections.abc import Iterator

from comity.checks.examined import dated, words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.checks.naming import between
from comity.claims import Claim
from comity.dates import Edtf, Verdict, overlaps

_WRITTEN = frozenset({"table row", "list"})
_CHANGES = frozenset({"severed", "suspended", "restored", "none"})


def _find(examined: Examined) -> Iterator[Hit]:
    told: dict[tuple[str, ...], list[tuple[Edtf, Claim]]] = {}
    changed = {
        each.parties
        for each in examined.claims
        if each.kind == "relations" and (each.status in _CHANGES or each.end)
    }
    for claim in examined.ties:
        when = dated(claim.start)
        if when is not None and claim.rule in _WRITTEN and claim.parties not in changed:
            told.setdefault(claim.parties, []).append((when, claim))
    for parties, said in told.items():
        yield from _differing(parties, said)


def _differing(parties: tuple[str, ...], said: list[tuple[Edtf, Claim]]) -> Iterator[Hit]:
    first, here = said[0]
    row = here.at
    for when, claim in said[1:]:
        if claim.at == row:
            return  # two dates of one row tell a story
        if overlaps(first, when) is Verdict.NO:
            message = f"{between(parties)} since {when} here, since {first} before"
            yield Hit(message, words_of(claim), (words_of(here),))
            return


_TABLES = (
    "== Europe ==\n{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|Cyprus}}}} || {}\n|}}\n"
    "== Asia ==\n{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|Cyprus}}}} || {}\n|}}"
)

D101 = Check(
    inside=_find,
    severity=Severity.ERROR,
    bad=(_TABLES.format("3 May 1993", "4 May 1993"), _TABLES.format("1993", "1995")),
    good=(
        _TABLES.format("3 May 1993", "1993"),
        _TABLES.format("3 May 1993 (severed 1994)", "4 June 1999"),
    ),
)
