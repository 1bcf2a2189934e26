"""What the words of a cell or of a user may be besides a name, and what is left without it."""

import re
from collections.abc import Iterator

_NOTE = re.compile(r"\[[^\[\]]{0,40}\]|[*†‡§¶#^~|•¹²³⁴⁵⁶⁷⁸⁹⁰]+")
_FLAG = re.compile(r"^(?:flag of|image of|\d+px)\s+", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")
_YEAR = re.compile(r"\b(1\d{3}|20\d{2})\b")
_REGIME = re.compile(
    r"^(?:(?:federal|democratic|people s|socialist|islamic|united|arab|co operative|cooperative|"
    r"independent|autonomous|soviet|federative|constitutional) ){0,4}"
    r"(?:republic|kingdom|state|principality|commonwealth|sultanate|empire|emirate|union|"
    r"federation|dominion|grand duchy|duchy|government) of ",
)
_OWN = re.compile(
    r" (?:(?:federal|democratic|people s|socialist|islamic|arab|soviet|federative) ){0,4}"
    r"(?:republic|kingdom|empire|federation|confederation|state|union)$",
)
_APART = re.compile(r"[^\w]+")
_MOST_WORDS = 24  # a cell with more names no one


def forms(name: str) -> Iterator[tuple[str, str]]:
    """Yield what a cell's words may name, the surest first, each with the year they give it.

    >>> [form for form, _ in forms("Macau (PRC)[3]")][:3]
    ['Macau (PRC)[3]', 'Macau (PRC)', 'Macau']
    """
    whole = " ".join(name.split())
    yield whole, ""
    bare = _FLAG.sub("", _NOTE.sub("", whole)).strip(" :;,.–—-\"'“”")
    yield bare, ""
    head, comma, tail = bare.partition(",")
    if comma:
        yield f"{tail} {head}", ""
    aside = _BRACKETS.search(bare)
    if aside:
        year = _YEAR.search(aside[1])
        yield _BRACKETS.sub(" ", bare).strip(), year[1] if year else ""
        yield bare[: aside.start()], year[1] if year else ""
        yield aside[1], ""
    yield from _of_regimes(bare)


def _of_regimes(name: str) -> Iterator[tuple[str, str]]:
    """Yield a name without the words for a form of state: "Kingdom of", "People's Republic"."""
    words = _APART.sub(" ", name.casefold().replace("the ", "")).strip()
    for pattern in (_REGIME, _OWN):
        less = pattern.sub("", words, count=1)
        if less != words:
            yield less, ""


def halves(name: str) -> Iterator[tuple[str, str]]:
    """Yield each way of parting words in two: "Republic of Ireland Ireland" is a name twice."""
    words = _BRACKETS.sub(" ", _NOTE.sub("", name)).replace("/", " ").split()
    if len(words) <= _MOST_WORDS:
        for at in range(1, len(words)):
            yield " ".join(words[:at]), " ".join(words[at:])
