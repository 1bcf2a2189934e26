"""What a saved page prints around its article: title, side boxes, notices, the page's foot."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from comity.dates import find
from comity.documents.text.calls import without
from comity.documents.text.lines import Line

_ISSUED = re.compile(r"\bversion of (?:the )?(\d{1,2})/(\d{1,2})/(\d{4})")
_EDITED = re.compile(r"\blast (?:edited|modified) on ([^,]{6,30}\d{4})")
_REVISION = re.compile(r"[?&;]oldid=(\d{1,15})")
_FOOT = re.compile(
    r"\s*(?:#+ |[*•] )?(?:Retrieved from [\"“]?https?:|Categories?: ?(?:$|[A-Z])|Navigation menu"
    r"|This article is issued from\b|This page was last (?:edited|modified)\b)"
)
_SKIPPED = re.compile(
    r"\s*(?:From Wikipedia, the free encyclopedia|Jump to (?:navigation|content|search)\b.*"
    r"|\[ \]|(?:\[\d+px[^\]\s]*\]\s*)+)$"
)
_NOTICE = re.compile(
    r"\s*(?:\|\s*)?(?:\[\d+px\]\s*)?\**(?:This|The examples) (?:article|section|list|page|biography"
    r"|and perspective)\b.{0,600}?(?:Learn how and when|[Pp]lease help|[Yy]ou can help)"
)
_SERIES = re.compile(r"\s*(?:\|\s*)?(?:This article is )?[Pp]art of a series (?:of articles )?on\b")
_CONTENTS = re.compile(r"\s*(?:#+ )?Contents$")
_LISTED = re.compile(r"\s*(?:[•*□☆◦▪■○]|\d)")
_ENTRY = re.compile(r"\s*[•*□☆◦▪■○]?\s*(\d{1,3}(?:\.\d{1,3}){0,5})\s+(\S.*)")
_BOX = ["v", "t", "e"]
_AROUND = " •*|│"
_SHORT = 60
_LAST_LINES = 60
_BOX_LINES = 120


class Page(NamedTuple):
    """A page without its furniture."""

    title: str
    version: str
    lines: list[Line]
    levels: dict[str, int]
    """The headings that its table of contents lists, each with its level."""


def page(lines: Sequence[Line]) -> Page:
    """Return the lines of the article, and what the rest tells of it."""
    version = ""
    stop = len(lines)
    for at, line in enumerate(lines):
        if _FOOT.match(line.text):
            version = version or _version(line.text)
            stop = min(stop, at)
    for line in lines[-_LAST_LINES:]:
        revision = _REVISION.search(line.text)
        version = revision[1] if revision else version
    first = 0
    title = ""
    if lines and _is_title(lines):
        title = lines[0].text.strip().lstrip("# ").strip()
        first = 1
    levels: dict[str, int] = {}
    kept = _kept(lines, first, stop, levels)
    return Page(title, version, kept, levels)


def unboxed(lines: Sequence[Line]) -> list[Line]:
    """Return the lines above the first navigation box, known by its "v", "t", "e"."""
    for at in range(len(lines) - 2):
        if [each.text.strip(_AROUND) for each in lines[at : at + 3]] == _BOX:
            while at and not lines[at].blanks:
                at -= 1  # noqa: PLW2901 - back to where the box begins
            return list(lines[:at])
    return list(lines)


def _version(text: str) -> str:
    issued = _ISSUED.search(text)
    if issued:
        month, day, year = (int(each) for each in issued.groups())
        if 1 <= month <= 12 and 1 <= day <= 31:  # noqa: PLR2004 - months and days
            return f"{year:04}-{month:02}-{day:02}"
        return ""
    edited = _EDITED.search(text)
    dates = find(edited[1]) if edited else []
    return dates[0].first if dates else ""


def _is_title(lines: Sequence[Line]) -> bool:
    """Say whether the first line is the page's title: short, alone, no sentence, no row."""
    first = lines[0]
    text = without(first.text).strip()
    return bool(text) and (
        len(text) <= 2 * _SHORT
        and not text.endswith((".", ":", ",", ";"))
        and (text.startswith("# ") or text[0].isalpha())
        and (len(lines) == 1 or lines[1].blanks > 0)
        and "|" not in text
        and ". " not in text
    )


def _kept(lines: Sequence[Line], first: int, stop: int, levels: dict[str, int]) -> list[Line]:
    """Return the lines of the article from ``first`` to ``stop``, without boxes and notices."""
    kept: list[Line] = []
    at = first
    while at < stop:
        line = lines[at]
        if _SERIES.match(line.text):
            at = _box(lines, at, stop)
        elif _CONTENTS.match(line.text) and at + 1 < stop and _LISTED.match(lines[at + 1].text):
            at += 1
            while at < stop and _LISTED.match(lines[at].text):
                entry = _ENTRY.match(lines[at].text)
                if entry:
                    levels.setdefault(entry[2], entry[1].count(".") + 2)
                at += 1
        elif _SKIPPED.match(line.text) or _NOTICE.match(line.text):
            at += 1
        else:
            kept.append(line)
            at += 1
    return kept


def _box(lines: Sequence[Line], first: int, stop: int) -> int:
    """Return the line behind a side box: at its "v t e", else where its block of lines ends."""
    last = min(stop, first + _BOX_LINES)
    for at in range(first, last - 2):
        if [each.text.strip(_AROUND) for each in lines[at : at + 3]] == _BOX:
            return at + 3
        if len(lines[at].text) > 2 * _SHORT:
            break
    at = first + 1
    while at < stop and not lines[at].blanks:
        at += 1
    return at
