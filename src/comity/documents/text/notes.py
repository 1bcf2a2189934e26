"""The list of notes at the end: numbers, back-links, words."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from comity.documents.text.calls import calls
from comity.documents.text.drafts import NoteDraft
from comity.documents.text.lines import Line
from comity.spans import Span

_ENTRY = re.compile(r"\s{0,12}(\d{1,4})\.[ \t]+(?=\S)")
# Signs that lead back to where a note is called: ^, **^**, ^ _**a**_ _**b**_, ^ ^a ^b.
_SIGN = re.compile(r"(?:\*\*\^\*\*|\^|↑)[ ]?")
_LETTER = re.compile(r"(?:_\*\*[a-z]{1,2}\*\*_|\^[a-z]{1,2})[ ]?")
_NUMBER = re.compile(r"(\d{1,3})[ ]")
_FEW = 3
_LIKE_A_NOTE = re.compile(r"\b(?:Retrieved|Archived|Accessed)\b|https?://")


class NoteList(NamedTuple):
    """A list of notes: its entries and which lines they take."""

    entries: list[NoteDraft]
    lines: range


def entries(source: str, lines: Sequence[Line], *, wrapped: bool) -> list[NoteList]:
    """Return the lists of notes among the lines.

    Numbers rise within a list, some may be missing. With ``wrapped``, a line that stands further
    in than the numbers goes on with the entry above it.
    """
    found = []
    called: set[str] | None = None
    at = 0
    while at < len(lines):
        if not _number(lines[at].text):
            at += 1
            continue
        stop = _run(lines, at, wrapped=wrapped)
        if called is None:
            called = _called(source)
        made = _drafts(lines, at, stop)
        if _is_list(source, made, called):
            found.append(NoteList(made, range(at, stop)))
        at = stop
    return found


def _called(source: str) -> set[str]:
    return {each.label for each in calls(source)}


def _number(text: str) -> int:
    entry = _ENTRY.match(text)
    return int(entry[1]) if entry else 0


def _run(lines: Sequence[Line], first: int, *, wrapped: bool) -> int:
    """Return the line behind the run of entries that begins with the line ``first``."""
    number = _number(lines[first].text)
    inner = len(lines[first].text) - len(lines[first].text.lstrip())
    at = first + 1
    while at < len(lines):
        line = lines[at]
        following = _number(line.text)
        if following > number:
            number = following
        elif not (wrapped and not following and not line.blanks and line.indent > inner):
            break
        at += 1
    return at


def _drafts(lines: Sequence[Line], first: int, stop: int) -> list[NoteDraft]:
    made: list[NoteDraft] = []
    at = first
    while at < stop:
        line = lines[at]
        entry = _ENTRY.match(line.text)
        assert entry is not None  # noqa: S101 - `_run` begins with one
        after = at + 1
        while after < stop and not _number(lines[after].text):
            after += 1
        words, count = _back_links(line.text, entry.end())
        parts = [Span(line.start + words, line.end)]
        parts += [Span(each.start + each.indent, each.end) for each in lines[at + 1 : after]]
        span = Span(line.start + line.indent, parts[-1].end)
        made.append(NoteDraft(entry[1], span, tuple(parts), count))
        at = after
    return made


def _back_links(text: str, at: int) -> tuple[int, int]:
    """Return where the words of an entry begin, and how many back-links stand before them."""
    sign = _SIGN.match(text, at)
    if sign:
        at = sign.end()
        count = 0
        while letter := _LETTER.match(text, at):
            at, count = letter.end(), count + 1
        return at, max(count, 1)
    place, count = at, 0
    while (number := _NUMBER.match(text, place)) and int(number[1]) == count + 1:
        place, count = number.end(), count + 1
    return (place, count) if count > 1 else (at, 0)


def _is_list(source: str, made: Sequence[NoteDraft], called: set[str]) -> bool:
    """Say whether numbered lines are notes: they are called, or cite as notes do."""
    if any(each.calls for each in made):
        return True
    known = sum(each.label in called for each in made)
    if known * 2 < len(made):
        return False
    citing = sum(bool(_LIKE_A_NOTE.search(each.span.of(source))) for each in made)
    return citing > 0 or len(made) <= _FEW or known == len(made)
