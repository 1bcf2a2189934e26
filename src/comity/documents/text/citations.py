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
_RUSSIAN = (
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
    "октября", "ноября", "декабря",
)  # fmt: skip
_ENGLISH = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
# A date that ends a note without quotation marks: "… BBC News, 17 October 2013".
_LAST_DATE = re.compile(
    rf"[ ,(]+(?:(?P<day>{_DAY})|(?P<dotted>\d{{1,2}}\.\d{{1,2}}\.\d{{4}})|"
    rf"(?P<russian>\d{{1,2}} (?i:{'|'.join(_RUSSIAN)}),? \d{{4}})(?: г)?)[). ]*$"
)
_QUOTED_LAST = re.compile(r"\s[\"“]\s*(?P<name>[^\"“”]{0,60}?)\s*[\"”]$")
_SITE_LAST = re.compile(r"\s(?P<name>[A-Z]\w{1,20}\.[A-Z]\w{1,5})$")
_PAPER_LAST = re.compile(
    r"\s(?P<name>(?:The )?(?:(?!The\b)[A-Z][\w.]+ ){0,2}(?:News(?: Agency)?|Guardian|Times|"
    r"Post|Telegraph|Herald|Tribune|Independent|Economist|Journal|Observer|Chronicle))$"
)
_AFTER_COMMA = re.compile(r",\s(?P<name>[A-Z][^,]{1,50})$")
_AGENCY_LAST = re.compile(r",\s(?P<name>[A-Z][a-z]+[A-Z]\w*)$")
_AUTHOR_LAST = re.compile(r" by (?:[A-Z][\w’'-]+ ){1,3}[A-Z][\w’'-]+$")
_SHOUTED = re.compile(r"[A-Z]{3,10}$")
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
    if not quoted:
        title, publisher, date = _unquoted(title, publisher, date)
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


def _unquoted(title: str, publisher: str, date: str) -> tuple[str, str, str]:
    """Return title, publisher and date of a note that sets its title in no quotation marks.

    >>> _unquoted("Sky over Baku, North News Agency, 17 May 2008", "", "")
    ('Sky over Baku', 'North News Agency', '17 May 2008')
    """
    if _SHOUTED.match(title) and publisher:
        return publisher, title, date  # "USACC. Honorary Council"
    last = _LAST_DATE.search(title)
    shapes: tuple[re.Pattern[str], ...] = (_AGENCY_LAST,)
    if last and not date:
        date, title = _english(last), title[: last.start()]
        shapes = (_QUOTED_LAST, _SITE_LAST, _PAPER_LAST, _AFTER_COMMA)
    elif _QUOTED_LAST.search(title):
        shapes = (_QUOTED_LAST,)
    named = next((found for each in shapes if (found := each.search(title))), None)
    if named and not publisher:
        publisher, title = named["name"], title[: named.start()]
    return _AUTHOR_LAST.sub("", title).strip(" .,"), publisher.strip(" .,"), date


def _english(found: re.Match[str]) -> str:
    """Return a date in the words that the rest of reading knows."""
    if found["day"]:
        return found["day"]
    day, month, year = re.split(r"[ .]+", (found["dotted"] or found["russian"]).replace(",", ""))
    number = int(month) if found["dotted"] else _RUSSIAN.index(month.lower()) + 1
    named = _ENGLISH[number - 1] if 1 <= number <= len(_ENGLISH) else month
    return f"{int(day)} {named} {year}"


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
