"""Lines that are the header of a table: "Country Formal Relations Began Notes"."""

import functools
import re
from typing import NamedTuple

from comity.documents.text.calls import without

_LONGEST = 130
_NUMBER = re.compile(r"\s*(#|№|N[or]\.?)(?=\s|$)")
_NAME = re.compile(
    r"\s*((?:Member |Sovereign |Host |Partner )?"
    r"(?:Country|Countries|States?|Organi[sz]ations?|Regions?|Entity|Entities|Names?|Territor(?:y|ies)"
    r"|Nations?|Partners?)(?: ?/ ?[A-Z]\w+| or [a-z]+ [a-z]+)?)(?=\s|$)"
)  # fmt: skip
_LAST_NAME = re.compile(
    r"(?:Country|State|Organi[sz]ation|Name|Host Country|Year|Index)(?:\s?/\s?\w+)?\s*$"
)
_NOTES = re.compile(r"(?:Notes?|References?|Refs?\.?|Comments?|Remarks|Details|-|–)")
_CLOSING = frozenset(
    [
        "began",
        "begun",
        "beginning",
        "established",
        "(re)established",
        "started",
        "ended",
        "severed",
        "suspended",
        "since",
        "resumed",
        "recognition",
        "recognized",
        "recognised",
        "region",
        "subregion",
        "signed",
        "date",
        "dates",
        "from",
        "to",
        "in",
        "on",
        "relations",
        "PRC",
        "ROC",
        "until",
    ]
)
_DATED = re.compile(
    r"(?i)relations|\bdates?\b|established|\bsince\b|recogni|\bbegan\b|\bformal\b|\byear\b|\bbegun\b"
    r"|\bfrom\b|^to$|\buntil\b|\bended\b|\bsevered\b"
)
_GOES_ON = frozenset(
    [
        "formal",
        "diplomatic",
        "official",
        "relations",
        "of",
        "established",
        "(re)established",
        "began",
        "begun",
        "started",
        "ended",
        "severed",
        "suspended",
        "resumed",
        "restored",
        "when",
    ]
)
_REGION = re.compile(r"(?i)region|continent")
_WORD = re.compile(r"\S+")


class Column(NamedTuple):
    """A column: what it holds, and where its words stand in the line."""

    meaning: str
    """``number``, ``name``, ``date``, ``notes`` or ``other``."""
    start: int
    end: int


@functools.lru_cache(maxsize=512)
def header(line: str) -> tuple[Column, ...]:
    """Return the columns that a line names, none when it is no header.

    >>> [each.meaning for each in header("Country Formal Relations Began Notes")]
    ['name', 'date', 'notes']
    """
    if len(line) > _LONGEST or line.rstrip().endswith((".", ":", ",", ";")):
        return ()
    words = without(line)
    found: list[Column] = []
    number = _NUMBER.match(words)
    at = 0
    if number:
        found.append(Column("number", number.start(1), number.end(1)))
        at = number.end()
    name = _NAME.match(words, at)
    if not name:
        return ()
    found.append(Column("name", name.start(1), name.end(1)))
    rest = _rest(words, name.end())
    if not rest or not _telling(rest, words, numbered=bool(number)):
        return tuple(found) if number and not rest else ()
    return (*found, *rest)


def naming(words: str) -> int:
    """Return where in a cell the title of a column of names begins, behind a caption; else -1."""
    found = _LAST_NAME.search(words)
    return found.start() if found else -1


def _telling(rest: list[Column], words: str, *, numbered: bool) -> bool:
    """Say whether columns are what stands beside a country in such tables."""
    meanings = {each.meaning for each in rest}
    if words[rest[0].start].islower():
        return "notes" in meanings
    return bool(meanings & {"date", "notes"}) or numbered


def _rest(words: str, at: int) -> list[Column]:
    """Return the columns right of the name: a closing word ends one, a capital begins one."""
    found: list[Column] = []
    start = end = -1
    closed = False
    for word in _WORD.finditer(words, at):
        text = word[0]
        if start >= 0 and (_NOTES.fullmatch(text) or (closed and text[0].isupper())):
            found.append(_column(words, start, end))
            start = -1
        if _NOTES.fullmatch(text):
            found.append(Column("notes", word.start(), word.end()))
            closed = False
            continue
        if start < 0:
            start = word.start()
        end = word.end()
        closed = text.lower() in _CLOSING or text in _CLOSING
        following = _WORD.match(words, end + 1)
        if (
            closed
            and following
            and following[0].lower() in _GOES_ON
            and text.lower() in {"date", "relations", "formal", "of"}
        ):
            closed = False
    if start >= 0:
        found.append(_column(words, start, end))
    return found


def _column(words: str, start: int, end: int) -> Column:
    text = words[start:end]
    if _REGION.search(text):
        return Column("other", start, end)
    return Column("date" if _DATED.search(text) else "other", start, end)
