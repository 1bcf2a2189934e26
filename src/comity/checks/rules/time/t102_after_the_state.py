"""A tie begins after a state that has it had ended.

Why: the date is wrong, or a state's old name was used for the one that came after it.

What to do: name the state of that day, or correct the date.
"""

import datetime as dt
from collections.abc import Iterator

from comity.actors import actor
from comity.checks.examined import dated, words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.errors import UnknownActorError

_TOLD = frozenset({"relations", "recognition", "mission"})
_SLACK = dt.timedelta(days=60)  # what was agreed on is often printed later


def _find(examined: Examined) -> Iterator[Hit]:
    for claim in examined.claims:
        when = dated(claim.start or claim.date)
        if (
            claim.kind not in _TOLD
            or claim.rule != "table row"
            or when is None
            or when.first is None
        ):
            continue
        for identity in claim.actors():
            ended = _end(identity)
            if ended is not None and when.first > ended + _SLACK:
                message = f"{actor(identity).name} ended on {ended}, the tie is of {when}"
                yield Hit(message, words_of(claim))


def _end(identity: str) -> dt.date | None:
    try:
        end = dated(actor(identity).end)
    except UnknownActorError:
        return None
    return end.last if end else None


_ROW = "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|{}}}}} || {}\n|}}"

T102 = Check(
    inside=_find,
    of_data=True,
    severity=Severity.ERROR,
    bad=(_ROW.format("East Germany", "11 March 1992"),),
    good=(_ROW.format("East Germany", "11 March 1972"), _ROW.format("Germany", "11 March 1992")),
)
