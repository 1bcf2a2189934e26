"""One HTML page that holds all it needs: by document, with the words marked; it prints well."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from comity.checks.model import OWN, Check, Finding, Place, Severity
from comity.checks.paging import page
from comity.checks.reporting import Report

_LONGEST = 240  # characters of a line that are shown


class Shown(NamedTuple):
    """A place as the page shows it: the line before the words, the words, the line after."""

    document: str
    at: str
    before: str
    words: str
    after: str


class Line(NamedTuple):
    """A row of the summary: a code and how often it was found."""

    code: str
    many: int
    severity: str
    title: str
    paragraphs: list[tuple[str, str]]
    """What `comity explain` says of it: "Why" and "What to do"."""


def _report(findings: Iterable[Finding], checks: dict[str, Check]) -> Iterator[str]:
    documents: dict[str, list[dict[str, Any]]] = {}
    counted: Counter[str] = Counter()
    severities: Counter[str] = Counter()
    levels: dict[str, str] = {}
    for each in findings:
        counted[each.code] += 1
        severities[each.severity.value] += 1
        levels[each.code] = each.severity.value
        documents.setdefault(each.where.place, []).append(_shown(each))
    lines = [_line(code, counted[code], levels[code], checks) for code in sorted(counted)]
    names = {place: found[0]["title"] or place for place, found in documents.items()}
    yield from page(
        "findings.html",
        documents=documents,
        names=names,
        lines=lines,
        severities=[(each.value, severities[each.value]) for each in Severity],
        total=sum(counted.values()),
    )


def _line(code: str, many: int, severity: str, checks: dict[str, Check]) -> Line:
    check = checks.get(code)
    if check is None:
        return Line(code, many, severity, OWN.get(code, ""), [])
    said = check.doc.partition("\n")[2].strip().split("\n\n")
    parts = (each.partition(":") for each in said)
    told = [(head.strip(), _capital(" ".join(rest.split()))) for head, _, rest in parts]
    return Line(code, many, severity, check.title, told)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _shown(finding: Finding) -> dict[str, Any]:
    here = finding.where.place
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "message": finding.message,
        "title": finding.where.document,
        "where": _place(finding.where, here),
        "also": [_place(each, here) for each in finding.also],
    }


def _place(place: Place, here: str) -> Shown:
    words = place.quote[:_LONGEST]
    before = place.text[: place.offset]
    after = place.text[place.offset + len(words) :][:_LONGEST]
    if len(place.quote) > _LONGEST:
        after = " …"
    at = f"{place.line}:{place.column}" if place.line else ""
    return Shown("" if place.place == here else place.document, at, before, words, after)


HTML = Report(lines=_report)
