"""What the checks object to, inside documents and between them."""

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from comity.web.page import Answered, Asked, Desk, Page

if TYPE_CHECKING:
    from comity.checks import Finding

_MANY = 100
_FAMILIES = {
    "R": "Documents of two sides", "S": "Documents and datasets", "D": "Inside one document",
    "T": "Time", "A": "Actors", "N": "References", "X": "Reading",
}  # fmt: skip
"""What the checks are called whose codes begin with a letter, in the order shown."""
_COLUMNS = (
    "code", "severity", "message", "document", "version", "line", "at", "quote",
    "other_document", "other_version", "other_line", "other_at", "other_quote",
)  # fmt: skip


class Shown(NamedTuple):
    """A finding, and the two actors whose documents it is between; else empty."""

    finding: "Finding"
    one: str
    other: str


def _answer(asked: Asked) -> Answered:
    from comity.checks import checks  # noqa: PLC0415 - see `Desk.faults`

    code, words = asked.get("code").upper(), asked.get("document").casefold()
    who = asked.world.identify(asked.get("about")) if asked.get("about") else ""
    mine = [
        each
        for each in asked.desk.faults
        if (not who or who in _about(asked.desk, each))
        and any(words in place.document.casefold() for place in (each.where, *each.also))
    ]
    found = [each for each in mine if each.code.startswith(code)]
    found.sort(key=lambda each: list(_FAMILIES).index(each.code[0]))
    offset = asked.number("offset")
    known = checks()
    return Answered(
        title="Findings",
        told={
            "shown": [_shown(asked.desk, each) for each in found[offset : offset + _MANY]],
            "total": len(found),
            "offset": offset,
            "limit": _MANY,
            "families": _families(Counter(each.code for each in mine)),
            "titles": {name: each.title for name, each in known.items()},
            "code": code,
            "chosen": known.get(code),
        },
        data={"findings": [dict(zip(_COLUMNS, _row(each), strict=True)) for each in found]},
        columns=_COLUMNS,
        rows=map(_row, found),
    )


def _about(desk: Desk, finding: "Finding") -> set[str]:
    """Return whom the documents of a finding are about."""
    return {desk.about.get(each.sha256, "") for each in (finding.where, *finding.also)} - {""}


def _shown(desk: Desk, finding: "Finding") -> Shown:
    sides = sorted(_about(desk, finding))
    return Shown(finding, *(sides if len(sides) == 2 else ("", "")))  # noqa: PLR2004 - two sides


def _families(many: Counter[str]) -> list[tuple[str, str, list[tuple[str, int]]]]:
    """Return the codes that were found, and how often, by what their checks look at."""
    return [
        (letter, words, codes)
        for letter, words in _FAMILIES.items()
        if (codes := sorted((code, n) for code, n in many.items() if code.startswith(letter)))
    ]


def _row(each: "Finding") -> tuple[object, ...]:
    where = each.where
    other = each.also[0] if each.also else None
    return (
        each.code, each.severity.value, each.message, where.document, where.version, where.line,
        where.at, where.quote,
        *((other.document, other.version, other.line, other.at, other.quote) if other
          else ("",) * 5),
    )  # fmt: skip


FINDINGS = Page(address="/findings", answer=_answer, menu="Findings", place=3)
