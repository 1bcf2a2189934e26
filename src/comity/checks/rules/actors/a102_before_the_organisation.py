"""Somebody joined an organisation before there was one.

Why: the date is of the state's own act, of the organisation that came before, or wrong.

What to do: name the organisation that there was then, or correct the date.
"""

import datetime as dt
import re
from collections.abc import Iterator

from comity.actors import actor
from comity.checks.examined import dated, words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.errors import UnknownActorError

# What the date may be of instead: an earlier organisation, or relations.
_OTHER = re.compile(
    r"Communit|League|Organi[sz]ation of African Unity|\bnow\b|\brelations\b|predecessor|"
    r"forerunner",
    re.IGNORECASE,
)
_SLACK = dt.timedelta(days=730)  # charters are signed a year or two before they are in force


def _find(examined: Examined) -> Iterator[Hit]:
    for claim in examined.claims:
        when = dated(claim.start) if claim.kind == "membership" and not claim.modality else None
        if when is None or when.last is None or _OTHER.search(claim.quote):
            continue
        founded = _founded(claim.object)
        if founded is not None and when.last < founded - _SLACK:
            message = f"{claim.object} dates from {founded}, this from {when}"
            yield Hit(message, words_of(claim))


def _founded(identity: str) -> dt.date | None:
    try:
        found = actor(identity)
    except UnknownActorError:
        return None
    start = dated(found.start) if found.kind == "organisation" else None
    return start.first if start and not found.predecessors else None


A102 = Check(
    inside=_find,
    of_data=True,
    severity=Severity.WARNING,
    bad=("Azerbaijan joined the United Nations in 1912.",),
    good=(
        "Azerbaijan joined the United Nations in 1992.",
        "Azerbaijan joined the United Nations in June 1945.",
        "Azerbaijan joined what is now the United Nations in 1920.",
    ),
)
