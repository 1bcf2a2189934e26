"""What a note cites, by the way citations are printed.

``Author. "Title". Publisher. Date. Archived from the original on date. Retrieved date.``
"""

import re
from typing import NamedTuple

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_DAY = rf"(?:\d{{1,2}} {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}, ?\d{{4}}|\d{{4}}-\d\d-\d\d)"
_DATE = re.compile(rf"\(?((?:{_DAY}|{_MONTH} \d{{4}}|(?:19|20)\d\d))\)?(?=[.,;) ]|$)")
_ANY_DATE = re.compile(rf"(?<![\w/.-])({_DAY}|{_MONTH} \d{{4}})(?![\w/-])")
_ACCESSED = re.compile(
    rf"(?i:\b(?:(?:link |last )?(?:retrieved|accessed|viewed)|access date:?)(?: on)?:? )({_DAY})"
)
_ARCHIVED = re.compile(
    r"\bArchived(?: copy)?(?: \([^()]{1,12}\))?(?: from the original|\s(?:on )?\d{1,2} |\sat the\s)"
    r"|\bWayback Machine\b"
)
_TAIL = re.compile(r"\b(?:Archived\b|Retrieved\b|Accessed\b|Link accessed\b)")
_QUOTED = (
    re.compile(r"[\"“](.{1,400}?)[\"”](?=\.(?:\s|$)|\s\(|\s*$)"),
    re.compile(r"[\"“](.{1,400}?)[\"”](?=[.,;:\s]|$)"),
)
_SHORT_FORMS = frozenset(
    [
        "U.S",
        "St",
        "Dr",
        "Mr",
        "Mrs",
        "Ms",
        "vs",
        "No",
        "p",
        "pp",
        "Jr",
        "Gen",
        "Lt",
        "Col",
        "Vol",
        "e.V",
        "Inc",
        "Ltd",
        "Co",
    ]
)
_STOP = re.compile(r"\.(?=\s)")
_ASIDE = re.compile(r"\s*\((?:in [A-Z][\w ,]{1,40}|PDF|Report|Press release|Video|[A-Z][a-z]+)\)")
_SMALL = re.compile(
    r"^(?:pp?\. ?[\d–-]+|\d+.*|External link.*|ISBN.*|ISSN.*|doi.*|CS1.*|[\d–: ]+)$"
)
_URL = re.compile(r"https?://[^\s<>\"\])}]{3,500}")
_AUTHOR = 160  # how far in a quoted title may begin, behind its authors
_LONGEST_NAME = 90


class Cited(NamedTuple):
    """The fields of a `Note`, as printed; empty where it has none."""

    title: str = ""
    publisher: str = ""
    date: str = ""
    accessed: str = ""
    archived: bool = False
    url: str = ""


def cited(words: str) -> Cited:
    """Return what a printed note says of its source.

    >>> cited('"Our friends". Ministry. 4 May 2010. Retrieved 2 June 2015.')[:4]
    ('Our friends', 'Ministry', '4 May 2010', '2 June 2015')
    """
    words = " ".join(words[:4_000].split())
    accessed = _ACCESSED.search(words)
    url = _URL.search(words)
    title, at, quoted = _title(words)
    tail = _TAIL.search(words, at)
    rest = words[at : tail.start()] if tail else words[at:]
    publisher, date = _rest(rest)
    if not date:
        author = words[: max(0, words.find(title))] if quoted else ""
        before = _ANY_DATE.search(author) or _ANY_DATE.search(rest)
        date = before[1] if before else ""
    return Cited(
        title=title,
        publisher=publisher,
        date=date,
        accessed=accessed[1] if accessed else "",
        archived=bool(_ARCHIVED.search(words)),
        url=url[0].rstrip(".,") if url else "",
    )


def is_citation(words: str, fields: Cited) -> bool:
    """Say whether a note's words name a work, so that its title is no sentence of the document."""
    return bool(
        fields.accessed or fields.archived or fields.url or words.lstrip().startswith(('"', "“"))
    )


def _title(words: str) -> tuple[str, int, bool]:
    """Return the title, where what is after it begins, and whether it stood in quotes."""
    for pattern in _QUOTED:
        quoted = pattern.search(words)
        if quoted and _opens(words, quoted.start()):
            return quoted[1].strip(" .,"), quoted.end(), True
        if quoted:
            break
    tail = _TAIL.search(words)
    stop = tail.start() if tail else len(words)
    for each in _STOP.finditer(words, 0, stop):
        if words[: each.start()].rpartition(" ")[2] not in _SHORT_FORMS:
            stop = each.start()
            break
    title = words[:stop].strip()
    aside = _ASIDE.search(title)
    if aside and aside.end() == len(title):
        title = title[: aside.start()]
    return title.strip(" .,"), stop, False


def _opens(words: str, at: int) -> bool:
    """Say whether a quotation mark begins a title: first of all, or behind authors."""
    before = words[:at].rstrip()
    return at <= _AUTHOR and (not before or before[-1] in ".,:;)")


def _rest(rest: str) -> tuple[str, str]:
    """Return publisher and date of what stands behind a title."""
    publisher = date = ""
    rest = rest.lstrip(" .,;")
    while True:
        aside = _ASIDE.match(rest)
        if not aside:
            break
        rest = rest[aside.end() :].lstrip(" .,;")
    for part in re.split(r"\. |\.$|; ", rest):
        words = _ASIDE.sub("", part).strip(" .,;()")
        if not words or (_SMALL.match(words) and not _DATE.fullmatch(words)):
            continue
        if _DATE.fullmatch(words):
            date = date or words
        elif not publisher and len(words) <= _LONGEST_NAME:
            inner = _ANY_DATE.search(words)
            if inner:
                date = date or inner[1]
                words = words[: inner.start()].strip(" ,;:") or words[inner.end() :].strip(" ,;:")
            publisher = words
    return publisher, date
