"""A state is called by a name that it no longer had on that day.

Why: a reader who looks for the state of that day finds none of that name; most often the row
was copied from an older list.

What to do: use the name that the state had on that day, or the one it has now.
"""

from collections.abc import Iterator

from comity.checks.examined import dated, words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.claims import Claim

_TOLD = frozenset({"relations", "recognition", "mission", "membership", "agreement"})
# The last day of a name; from the laws and constitutions that changed it.
_UNTIL = {
    "Burma": ("MMR", "1989-06-18"),
    "Ceylon": ("LKA", "1972-05-22"),
    "Dahomey": ("BEN", "1975-11-30"),
    "Kampuchea": ("KHM", "1993-09-24"),
    "Persia": ("IRN", "1935-03-21"),
    "Siam": ("THA", "1949-05-11"),
    "Swaziland": ("SWZ", "2018-04-19"),
    "Upper Volta": ("BFA", "1984-08-04"),
    "Western Samoa": ("WSM", "1997-07-04"),
    "Zaire": ("COD", "1997-05-17"),
    "Zaïre": ("COD", "1997-05-17"),
}
_LONG = 250  # characters; more words tell of more than one time


def _find(examined: Examined) -> Iterator[Hit]:
    for claim in examined.claims:
        when = dated(claim.start or claim.date) if claim.kind in _TOLD else None
        if when is None or when.first is None or len(claim.quote) > _LONG:
            continue
        for name, until in _called(claim):
            if when.first.isoformat() > until:
                message = f"{name} was its name until {until}, this is of {when}"
                yield Hit(message, words_of(claim))


def _called(claim: Claim) -> Iterator[tuple[str, str]]:
    for identity, written in claim.as_written.items():
        name = written.strip()
        owner, until = _UNTIL.get(name, ("", ""))
        if owner == identity:
            yield name, until


_ROW = "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|{}}}}} || {}\n|}}"

A104 = Check(
    inside=_find,
    severity=Severity.NOTE,
    bad=(_ROW.format("Zaire", "19 March 2005"),),
    good=(_ROW.format("Zaire", "19 March 1993"), _ROW.format("Swaziland", "7 January 2010")),
)
