"""Somebody joined an organisation after it had ended.

Why: the date is wrong, or the words mean the organisation that took its place.

What to do: name the organisation that there was then, or correct the date.
"""

import datetime as dt
from collections.abc import Iterator

from comity.actors import actor
from comity.checks.examined import dated, words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.errors import UnknownActorError

_TOLD = frozenset({"membership", "mission"})


def _find(examined: Examined) -> Iterator[Hit]:
    for claim in examined.claims:
        when = dated(claim.start) if claim.kind in _TOLD and not claim.modality else None
        if when is None or when.first is None:
            continue
        ended = _ended(claim.object)
        if ended is not None and when.first > ended:
            message = f"{claim.object} ended on {ended}, this began {when}"
            yield Hit(message, words_of(claim))


def _ended(identity: str) -> dt.date | None:
    try:
        found = actor(identity)
    except UnknownActorError:
        return None
    end = dated(found.end) if found.kind == "organisation" else None
    return end.last if end else None


A103 = Check(
    inside=_find,
    of_data=True,
    severity=Severity.WARNING,
    bad=("Azerbaijan joined the League of Nations in 1992.",),
    good=("Azerbaijan joined the League of Nations in 1920.",),
)
