"""What a note cites: title, publisher, dates, address.

Of a citation template these are its parameters; of a note written by hand they are worked out
from how such notes are written: ``[address "Title"], Publisher, date``.
"""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from comity.spans import made

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?"
)
_DATE = re.compile(
    rf"\b(?:\d{{1,2}} {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}, ?\d{{4}}|{_MONTH} \d{{4}}"
    r"|\d{4}-\d\d-\d\d)\b"
)
# A year alone is a date only where it stands alone: a sentence speaks of years as well.
_YEAR = re.compile(r"(?:^|[,(;.–©])\s{0,3}((?:19|20)\d\d)\s{0,3}(?=[),.;]|$)")
_COPYRIGHT = re.compile(r"^(.+?)\s[–—|-]\s([^–—|]{1,80}?)\s?©\s?((?:19|20)\d\d)")
_ACCESSED = re.compile(
    rf"(?i:\b(?:retrieved|accessed|access date:?|last accessed|viewed)(?: on)?:? )"
    rf"(\d{{1,2}} {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}, ?\d{{4}}|\d{{4}}-\d\d-\d\d)"
)
_ARCHIVES = ("web.archive.org", "archive.today", "archive.is", "archive.ph", "archive.org/web",
             "webcitation.org", "archive.md", "wayback.", "archive.fo", "archive.li")  # fmt: skip
_PUBLISHERS = ("publisher", "newspaper", "work", "website", "journal", "magazine", "agency")
_OTHER_TITLES = ("script-title", "trans-title", "chapter")
_DATES = ("date", "year", "publication-date")
_AUTHORS = ("author", "last", "author1", "last1")
_MARKS = " \t\n\"“”'‘’«».,;:–—-"
_SENTENCE = re.compile(r"[.;]\s+(?=[A-ZÀ-Þ])")
_PART = re.compile(r"[,;|()]| – | — |\. |\.$")
_NO_NAME = re.compile(
    r"(?i:^(?:by|in|on|from|see|pp?\.|pages?|date|isbn|issn|vol|no\b|retrieved|accessed|archived)\b"
    r"|^\d|\d+ pages)"
)
_WEEKDAY = re.compile(r"(?i:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? *)")
_NAME_WORDS = 8
_MOST = 50  # links, and stretches in italics, that are looked at
_LONGEST = 10_000


class Cited(NamedTuple):
    """The fields of a `Note`, as printed; empty where the note has none."""

    title: str = ""
    publisher: str = ""
    date: str = ""
    accessed: str = ""
    archived: bool = False
    url: str = ""
    template: str = ""


class Outside(NamedTuple):
    """An external link within a note."""

    url: str
    label: str


def is_archive(url: str) -> bool:
    """Say whether an address is one of an archive's copies."""
    near = "archive." in url or "wayback." in url or "webcitation." in url  # few addresses are
    return near and any(each in url for each in _ARCHIVES)


def from_template(name: str, given: Mapping[str, str]) -> Cited:
    """Return what a citation template's parameters say (as words, names in lower case)."""
    title = given.get("title", "")
    if not title:
        title = _first(given, _OTHER_TITLES)
        if title[2:3] == ":":  # the language of a script's title
            title = title[3:]
    url = given.get("url") or given.get("chapter-url") or ""
    archived = bool(given.get("archive-url") or given.get("archiveurl"))
    publisher, date = _first(given, _PUBLISHERS), _first(given, _DATES)
    accessed = given.get("access-date") or given.get("accessdate") or ""
    archived = archived or is_archive(url)
    return made(Cited, (title, publisher, date, accessed, archived, url, name))


def _first(given: Mapping[str, str], names: Iterable[str]) -> str:
    """Return the first of these parameters that has any words."""
    for name in names:
        words = given.get(name)
        if words:
            return words
    return ""


def printed(given: Mapping[str, str], cited: Cited) -> str:
    """Return roughly what a citation template prints: authors, title, publisher, date."""
    author = _first(given, _AUTHORS)
    first = given.get("first") or given.get("first1")
    if author and first:
        author = f"{author}, {first}"
    parts = (author, cited.title, cited.publisher, cited.date)
    return ". ".join([part.rstrip(".") for part in parts if part]) + "."


_QUOTED = re.compile(r"\s*[\"“]([^\"“”]{2,300})[\"”]")


def by_hand(links: list[Outside], words: str, slanted: list[str]) -> Cited:
    """Return what a note says that is written without a template.

    ``links`` are its external links, ``words`` all it prints and ``slanted`` the words in
    italics; of a note that goes on and on the beginning counts.
    """
    links, words = links[:_MOST], words[:_LONGEST]
    slanted = [each for each in slanted[:_MOST] if each.strip()]
    for each in links:
        words = words.replace(each.label, " ", 1) if each.label else words
    labelled = [each for each in links if each.label.strip(_MARKS)]
    url = labelled[0].url if labelled else links[0].url if links else ""
    label = labelled[0].label if labelled else ""
    accessed = _ACCESSED.search(words)
    rest = words[: accessed.start()] + words[accessed.end() :] if accessed else words
    copyright_ = _COPYRIGHT.match(label)
    if copyright_:
        title, publisher, inner_date = (each.strip() for each in copyright_.groups())
    else:
        (title, inner_date), publisher = _title(label), ""
    quoted = None if title or url else _QUOTED.match(rest)
    if quoted:
        title, rest = quoted[1].strip(_MARKS), rest[quoted.end() :]
    elif not title and not url and slanted:
        title = slanted[0].strip(_MARKS)
        rest = rest.partition(slanted[0])[2]
        slanted = []
    if not title and not url:
        return Cited()
    dated = _DATE.search(rest)
    year = _YEAR.search(rest)
    return Cited(
        title=title,
        publisher=publisher or _publisher(rest, slanted),
        date=dated[0] if dated else year[1] if year else inner_date,
        accessed=accessed[1] if accessed else "",
        archived=any(is_archive(each.url) for each in links),
        url=url,
    )


def _title(label: str) -> tuple[str, str]:
    """Return the title in a link's label, and the date that stands beside it when it is quoted."""
    label = label.strip()
    for opening, closing in (('"', '"'), ("“", "”")):
        start = label.find(opening)
        end = label.rfind(closing)
        if 0 <= start <= len(label) // 4 and end > start + 1:
            date = _DATE.search(label, end)
            return label[start + 1 : end].strip(), date[0] if date else ""
    return label.strip(" .,;:–—"), ""


def _publisher(rest: str, slanted: list[str]) -> str:
    """Return the name in what stands beside a title: in italics, else nearest the date."""
    for words in slanted:
        name = words.strip(_MARKS)
        if name and not _DATE.fullmatch(name):
            return name
    rest = _WEEKDAY.sub("", rest)
    dated = _DATE.search(rest) or _YEAR.search(rest)
    before = rest[: dated.start()] if dated else _SENTENCE.split(rest.strip(_MARKS), maxsplit=1)[0]
    names = [part.strip(_MARKS) for part in _PART.split(before)]
    names = [each for each in names if _is_name(each)]
    return names[-1] if names else ""


def _is_name(words: str) -> bool:
    if not any(letter.isupper() for letter in words[:2]):
        return False
    return len(words.split()) <= _NAME_WORDS and not _NO_NAME.search(words)
