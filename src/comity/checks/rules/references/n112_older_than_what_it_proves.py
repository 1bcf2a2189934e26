"""A source is older than what it is cited for.

Why: nobody can report in 2007 what happened in 2011: the call leads to the wrong note, or the
date is wrong.

What to do: find out which; most often a note has slipped from the row above.
"""

import datetime as dt
from collections.abc import Iterator

from comity.checks.citing import published
from comity.checks.examined import dated, words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.dates import Edtf

_YEAR = 4  # letters; a year alone is when a series began, or a page was made
_NEWS = dt.timedelta(days=90)  # what is planned is in the news before
_EXPLAINS = 200  # characters
_DATED = frozenset({"relations", "recognition"})


def _long_before(told: Edtf, when: Edtf) -> bool:
    if told.last is None or when.first is None:
        return False
    return when.first - told.last > _NEWS


def _find(examined: Examined) -> Iterator[Hit]:
    for claim in examined.claims:
        # With two notes the one that is older may be a source for something else.
        if claim.kind not in _DATED or claim.rule != "table row" or len(claim.refs) != 1:
            continue
        note = examined.notes.get(claim.refs[0])
        when = dated(claim.date or claim.start)
        # What explains at length, and cites nothing by a template, has dates of its own.
        if note and not note.template and note.end - note.start > _EXPLAINS:
            continue
        told = published(examined, note) if note and when else None
        if note and when and told and len(told.text) > _YEAR and _long_before(told, when):
            message = f"note {note.label} is of {told}, before {when}, for which it is cited"
            yield Hit(message, words_of(claim), (note.span,))


_ROW = "{{|\n! Country !! Date\n|-\n| {{{{flag|Fiji}}}} || 19 March 2010<ref>{}</ref>\n|}}"

N112 = Check(
    inside=_find,
    severity=Severity.WARNING,
    bad=(
        _ROW.format("{{cite news|title=Fiji|url=http://a.example|date=3 May 2007}}"),
        _ROW.format("The islands in the news, 13 November 2007"),
    ),
    good=(
        _ROW.format("{{cite news|title=Fiji|url=http://a.example|date=20 March 2010}}"),
        _ROW.format("{{cite news|title=Fiji|url=http://a.example|date=2010}}"),
    ),
)
