"""Wikitext for a talk page: a section a document, to paste as it is.

Words of a document are shown as they stand in its source, and none of them work as markup:
they stand between nowiki tags, with what could end these written as character references.
"""

import html
import re
from collections.abc import Iterable, Iterator

from comity.checks.model import OWN, Check, Finding, Place
from comity.checks.reporting import Report

_SHORT = 140  # characters of a quote: an editor looks the rest up
_LISTED = 25  # findings of one code; the rest are counted
_ALSO = 3
# Words with nothing in them that wikitext gives a meaning: letters, digits, single marks.
_HARMLESS = re.compile(
    r"(?!.*(?:''|~~~|--|__|://|\b(?:ISBN|RFC|PMID)\b))[\w ,.;:()’“”„…–—'\"/%+?-]*"
)
_NO_TITLE = re.compile(r"[\x00-\x1f#<>\[\]{}|\x7f]|~~~|&\w+;|\A[:/.\s]|\A\Z")


def _report(findings: Iterable[Finding], checks: dict[str, Check]) -> Iterator[str]:
    documents: dict[str, dict[str, list[Finding]]] = {}
    for each in findings:
        documents.setdefault(each.where.place, {}).setdefault(each.code, []).append(each)
    for codes in documents.values():
        where = next(iter(codes.values()))[0].where
        yield f"== Findings in {_plain(where.document)} =="
        if where.version:
            yield f"They are of the version {_plain(where.version)}."
        yield ""
        for code, found in sorted(codes.items()):
            yield from _section(code, found, checks)
        yield "~~~~"
        yield ""


def _section(code: str, found: list[Finding], checks: dict[str, Check]) -> Iterator[str]:
    check = checks.get(code)
    title = check.title if check else OWN.get(code, "")
    yield f"=== {code}: {title.rstrip('.')} ==="
    if check is not None:
        advice = check.doc.partition("What to do: ")[2]
        yield _plain(f"What to do: {' '.join(advice.split())}")
    for each in found[:_LISTED]:
        yield f"* {_line(each.where)}{_plain(each.message)}{_quoted(each.where)}"
        for other in each.also[:_ALSO]:
            same = other.place == each.where.place
            place = _line(other) if same else f"{_link(other.document)}: "
            yield f"** {place or 'and '}{_quoted(other).lstrip(': ') or 'see there'}"
    if len(found) > _LISTED:
        yield f"* and {len(found) - _LISTED:,} more"
    yield ""


def _line(place: Place) -> str:
    return f"line {place.line}: " if place.line else ""


def _quoted(place: Place) -> str:
    words = " ".join(place.quote.split())
    if not words:
        return ""
    cut = f"{words[:_SHORT].rstrip()} …" if len(words) > _SHORT else words
    return f": {{{{tq|1={_nowiki(cut)}}}}}"


def _link(title: str) -> str:
    """Return a link to an article; what no article can be called is only named."""
    return _plain(title) if _NO_TITLE.search(title) else f"[[:{title}]]"


def _plain(words: str) -> str:
    """Return words so that they are read as words."""
    line = " ".join(words.split())
    return line if _HARMLESS.fullmatch(line) else _nowiki(line)


def _nowiki(words: str) -> str:
    return f"<nowiki>{html.escape(words, quote=False)}</nowiki>"


WIKITEXT = Report(lines=_report)
