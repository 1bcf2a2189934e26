"""Lines for a terminal, by document, with the words underlined as compilers do."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from comity.checks.model import OWN, Check, Finding, Place
from comity.checks.reporting import Report

_LONGEST = 160  # characters of a line that are shown
_BLANKS = str.maketrans("\t\xa0\u2009\u202f", "    ")


def _report(findings: Iterable[Finding], checks: dict[str, Check]) -> Iterator[str]:
    counted: Counter[str] = Counter()
    document = None
    for each in findings:
        counted[each.code] += 1
        if each.where.place != document:
            if document is not None:
                yield ""
            document = each.where.place
            yield document
        yield f"  {_at(each.where)}{each.severity.value} {each.code}: {each.message}"
        yield from _underlined(each.where)
        for other in each.also:
            where = "" if other.place == document else f"{other.place}:"
            yield f"    see {where}{_at(other).rstrip(' :') or _short(other.quote)}"
            yield from _underlined(other)
    if counted:
        yield ""
    for code, many in sorted(counted.items()):
        title = checks[code].title if code in checks else OWN.get(code, "")
        yield f"{many:7,}  {code}  {title}"


def _at(place: Place) -> str:
    return f"{place.line}:{place.column}: " if place.line else ""


def _short(text: str) -> str:
    return text.partition("\n")[0][:_LONGEST]


def _underlined(place: Place) -> Iterator[str]:
    if not place.text:
        return
    line = place.text.partition("\n")[0].translate(_BLANKS)[:_LONGEST]
    first = place.quote.partition("\n")[0]
    marks = "^" * max(1, min(_width(first), _width(line[place.offset :])))
    yield f"    | {line}"
    yield f"    | {' ' * _width(line[: place.offset])}{marks}"


def _width(text: str) -> int:
    """Return how many columns a screen gives a text: two for letters of East Asia."""
    return sum(
        0 if unicodedata.combining(each) else 1 + (unicodedata.east_asian_width(each) in "WF")
        for each in text
    )


TEXT = Report(lines=_report)
