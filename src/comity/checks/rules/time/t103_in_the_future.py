"""Something is told as done on a day after the document's own.

Why: the year has a slip, or a plan was written down as a fact.

What to do: correct the date, or say that it is planned.
"""

from collections.abc import Iterator

from comity.checks.examined import words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.dates import Edtf, Verdict, before
from comity.errors import ImpossibleDateError

_TOLD = frozenset({"relations", "recognition", "mission", "membership", "agreement"})


def _find(examined: Examined) -> Iterator[Hit]:
    version = examined.version
    if version is None:
        return
    for claim in examined.claims:
        if claim.kind not in _TOLD or claim.modality or claim.status == "planned":
            continue
        for text in (claim.start, claim.date):
            if text and before(version, _read(text)) is Verdict.YES:
                yield Hit(f"{text} is after the document, which is of {version}", words_of(claim))


def _read(text: str) -> Edtf:
    try:
        return Edtf.parse(text)
    except ImpossibleDateError:
        return Edtf.parse("0001")


_ROW = "{{|\n! Country !! Formal relations began\n|-\n| {{{{flag|Fiji}}}} || {}\n|}}"

T103 = Check(
    inside=_find,
    of_data=True,
    severity=Severity.ERROR,
    bad=(_ROW.format("11 March 2092"),),
    good=(_ROW.format("11 March 1992"), _ROW.format("2020")),
)
