"""One state stands in the tables and lists under two names.

Why: who counts or searches takes them for two; the two rows drift apart.

What to do: use one name throughout; where the name changed, say so once.
"""

import re
from collections.abc import Iterator

from comity.actors.folding import fold
from comity.checks.examined import words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.checks.naming import called
from comity.claims import Claim

_WRITTEN = frozenset({"table row", "list"})
_APART = frozenset({"VAT"})  # the Holy See and the city are two, and both are right
_WORDS = re.compile(r"[^\W\d_]{3,}")
_LONG = 60  # characters; no name is longer
_SMALL = frozenset({"and", "the", "of", "republic", "kingdom", "state", "states", "islands"})


def _find(examined: Examined) -> Iterator[Hit]:
    first: dict[str, tuple[str, Claim]] = {}
    told: set[str] = set()
    for claim in examined.claims:
        if claim.kind != "relations" or claim.rule not in _WRITTEN:
            continue
        for identity, written in claim.as_written.items():
            name = " ".join(written.split())
            if identity in _APART or identity in told or not name or len(name) > _LONG:
                continue
            before, where = first.setdefault(identity, (name, claim))
            if _differ(before, name):
                told.add(identity)
                message = f"{called(identity)} is {name} here, {before} before"
                yield Hit(message, words_of(claim), (words_of(where),))


def _differ(one: str, other: str) -> bool:
    """Say whether two names have no telling word in common: long and short forms have one."""
    words = [set(_WORDS.findall(fold(each))) - _SMALL for each in (one, other)]
    return bool(words[0] and words[1]) and not words[0] & words[1] and not _short(one, other)


def _short(one: str, other: str) -> bool:
    """Say whether one of two names is an abbreviation, or only spelt with other letters."""
    return any(each.isupper() or "." in each for each in (one, other))


_ROWS = (
    "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|{}}}}} || 1993\n|}}\n"
    "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|{}}}}} || 1993\n|}}"
)

D113 = Check(
    inside=_find,
    severity=Severity.NOTE,
    bad=(_ROWS.format("Swaziland", "Eswatini"),),
    good=(_ROWS.format("India", "Republic of India"), _ROWS.format("Fiji", "Fiji")),
)
