"""Who takes part in what a stretch of a sentence tells."""

import re
from collections.abc import Iterable

from comity.claims.prose.shape import Shape

FOR_OR_AGAINST = ("pro-", "anti-", "Pro-", "Anti-")
"""Whom somebody is for or against has no part in what is done."""
_BY_WHOM = re.compile(r".-(?:brokered|mediated|sponsored|facilitated)\b")
"""Whoever is behind it is no party either: "the Cuban-brokered accord"."""


def among(drawn: Shape, start: int, end: int, *kinds: str) -> list[str]:
    """Return the ids of those of these kinds in ``text[start:end]``, each once."""
    kinds = kinds or ("state", "organisation")
    found = (
        each.id
        for piece in drawn.within(start, end, *kinds)
        for each in piece.members
        if not drawn.text.endswith(FOR_OR_AGAINST, 0, piece.at)
        and not (piece.kind == "organisation" and _lettered(drawn.text, piece.at))
        and not drawn.text.startswith(" dollar", piece.at + 1)
        and not _BY_WHOM.match(drawn.text, piece.at)
    )
    return list(dict.fromkeys(found))


def _lettered(text: str, at: int) -> bool:
    """Say whether a sign alone in brackets shortens another name: "the growth fund (PIF)"."""
    return text[at - 1 : at] == "(" and text[at + 1 : at + 2] == ")"


def pair(parties: Iterable[str]) -> tuple[str, ...]:
    """Return parties sorted, each once, without the empty."""
    return tuple(sorted({each for each in parties if each}))
