"""What a page says about itself, and where in it the text stands."""

import re
from typing import NamedTuple

from comity.documents.html.markup import Markup, attributes
from comity.documents.wikitext.arguments import cleaned

_START = re.compile(
    r"<(div|main|article|body)(?=[\s>])((?:[^<>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>?",
    re.IGNORECASE,
)
_TITLE = re.compile(r"<title\b[^>]{0,500}>([^<]{0,1000})", re.IGNORECASE)
_HEADING = re.compile(
    r"<h1\b[^>]{0,500}\bid=[\"']?(?:firstHeading|section_0)\b[^>]{0,500}>(.{0,2000}?)</h1",
    re.IGNORECASE | re.DOTALL,
)
_SITE = re.compile(r" [-–—|] [^-–—|]{0,80}\b[Ww]iki(?:pedia)?\b[^-–—|]{0,80}$")
_REVISION = re.compile(
    r"\"wgRevisionId\":\s?(\d{1,12})|\"wgCurRevisionId\":\s?(\d{1,12})"
    r"|about=\"[^\"]{0,300}?/revision/(\d{1,12})\"|[?&;]oldid=(\d{1,12})"
)
_EDITED = re.compile(
    r"last (?:edited|modified) on (\d{1,2} [A-Z][a-z]+ \d{4}|[A-Z][a-z]+ \d{1,2}, \d{4})"
)
_HOST = re.compile(
    r"<link\b[^>]{0,200}\brel=\"(?:canonical|dc:isVersionOf)\"[^>]{0,200}?"
    r"\bhref=\"(?:https?:)?//([^/\"]{1,200})/",
)
_HEAD = 200_000


class Page(NamedTuple):
    """What a page says of itself; ``start`` and ``end`` are where its text stands in the source."""

    title: str
    version: str
    host: str
    start: int
    end: int
    wiki: bool
    """Whether MediaWiki made it."""


def page(source: str, name: str) -> Page:
    """Return what ``source`` says of itself; ``name`` is the title when it names none."""
    head = source[:_HEAD]
    markup = Markup(source)
    start, end, wiki = _main(markup)
    host = _HOST.search(head)
    return Page(
        title=_title(head) or name,
        version=_version(source, head),
        host=host[1].removeprefix("www.").replace(".m.", ".") if host else "",
        start=start,
        end=end,
        wiki=wiki,
    )


def _title(head: str) -> str:
    for pattern in (_HEADING, _TITLE):
        found = pattern.search(head)
        words = _SITE.sub("", cleaned(found[1])).strip() if found else ""
        if words:
            return words
    return ""


def _version(source: str, head: str) -> str:
    for text in (head, source[-_HEAD:]):
        found = _REVISION.search(text)
        if found:
            return next(each for each in found.groups() if each)
    edited = _EDITED.search(source, max(len(source) - _HEAD, 0))
    return edited[1] if edited else ""


def _main(markup: Markup) -> tuple[int, int, bool]:
    """Return where the page's own text begins and ends, and whether MediaWiki made it."""
    source = markup.source
    size = len(source)
    found: dict[str, re.Match[str]] = {}
    articles = 0
    for each in _START.finditer(source):
        place = _place(each[1].lower(), each[2])
        articles += place == "article"
        if place and place not in found:
            found[place] = each
            if place in _FINAL:
                break
    if articles != 1:
        found.pop("article", None)
    best = next((found[place] for place in _ORDER if place in found), None)
    if not best:
        return 0, size, False
    extent = markup.extent(best[1].lower(), best.end(), size)
    wiki = any(place in found for place in _ORDER[:3])
    return best.end(), extent.inner if extent else size, wiki


_ORDER = ("content", "parsoid", "output", "main", "article", "body")
_FINAL = frozenset({"content", "parsoid"})


def _place(name: str, text: str) -> str:
    """Return which of the places that hold a page's text an element is, "" for none."""
    if name in {"main", "article"}:
        return name
    if name == "body":
        return "parsoid" if "parsoid-body" in text or "mw-parser-output" in text else "body"
    if "mw-" in text or "main" in text:
        given = attributes(text)
        if given.get("id") == "mw-content-text":
            return "content"
        if "mw-parser-output" in given.get("class", "").split():
            return "output"
        if given.get("role") == "main":
            return "main"
    return ""
