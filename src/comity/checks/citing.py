"""What checks of notes ask: where a note is called, when it was published."""

import re

from comity.checks.examined import Examined, dated
from comity.dates import Edtf, find
from comity.documents import Mark, Note
from comity.spans import Span

_CALL = re.compile(r"\s?(?:\[\d{1,4}\]|<ref[^<>]{0,200}/>)", re.IGNORECASE)
_BOUND = frozenset({"cite book", "cite journal", "citation", "cite encyclopedia"})
# Months as Russian notes print them; the dates of prose are English.
_RUSSIAN = {
    "января": "January", "февраля": "February", "марта": "March", "апреля": "April",
    "мая": "May", "июня": "June", "июля": "July", "августа": "August", "сентября": "September",
    "октября": "October", "ноября": "November", "декабря": "December",
}  # fmt: skip
_RUSSIAN_DAY = re.compile(
    rf"\b(\d{{1,2}}) ({'|'.join(_RUSSIAN)}),? ((?:19|20)\d\d)\b", re.IGNORECASE
)
_CITED = 200  # a longer note says things of its own
_WORD = 40  # characters looked at for the word that a call stands behind


def call(examined: Examined, mark: Mark) -> Span:
    """Return the source of the word that a note is called behind, and of the call itself."""
    plain = examined.plain
    start = max(0, mark.at - _WORD)
    words = plain[start : mark.at].rstrip()
    cut = max(words.rfind(" "), words.rfind("\n"), words.rfind("\t")) + 1
    span = examined.document.span(start + cut, mark.at)
    source = examined.document.source
    printed = f"[{mark.label}]"
    at = source.find(printed, span.end, span.end + _WORD)
    if at >= 0:
        return Span(at, at + len(printed))
    found = _CALL.match(source, span.end)
    return Span(span.start, found.end()) if found else span


def published(examined: Examined, note: Note) -> Edtf | None:
    """Return when a note's source was published, None when it does not say so plainly.

    Failing a date of its own it is the one day that the note's words name. A book's date is
    left aside: catalogues give one year to all volumes of a series.
    """
    if note.template in _BOUND:
        return None
    if note.date:
        return _only(note.date)
    if note.template or note.accessed or note.archived:
        return None
    if note.end - note.start > _CITED:
        return None
    russian = _RUSSIAN_DAY.search(examined.plain, note.start, note.end)
    if russian:
        return _only(f"{russian[1]} {_RUSSIAN[russian[2].casefold()]} {russian[3]}")
    days = examined.reading.dates_in(note.start, note.end)
    return dated(days[0].first) if len(days) == 1 and days[0].kind == "day" else None


def accessed(note: Note) -> Edtf | None:
    """Return when a note's source was last looked at, None when it does not say so plainly."""
    return _only(note.accessed) if note.accessed else None


def _only(words: str) -> Edtf | None:
    found = find(words)
    if len(found) != 1 or found[0].problem or found[0].last or found[0].approximate:
        return None
    return dated(found[0].first)
