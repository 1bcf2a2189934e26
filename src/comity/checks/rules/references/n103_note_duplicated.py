"""Two notes cite the same work, the second as if it were another.

Why: a reader who counts sources counts one twice, and a correction reaches only one of them.

What to do: name the first and call it where the second stands.
"""

import re
from collections.abc import Iterator

from comity.actors.folding import fold
from comity.checks.model import Check, Examined, Hit, Severity
from comity.documents import Note
from comity.spans import Span

_TAG = re.compile(r"</?ref\b[^<>]{0,300}>|^\s{0,9}\d{1,4}\.\s", re.IGNORECASE)
_SHORT = 20  # "Ibid." and page numbers say the same without being the same
_LOOKED_AT = re.compile(
    r"[.,;]?\s{0,3}(?:(?:retrieved|accessed|archived)\b.{0,80}|link accessed\b.{0,40})",
    re.IGNORECASE,
)
_PAGE = re.compile(r"\bpp?\.? ?\d|\bpages?\b|\bvol", re.IGNORECASE)


def _find(examined: Examined) -> Iterator[Hit]:
    written: dict[str, tuple[str, Span]] = {}
    printed: dict[str, tuple[str, Span]] = {}
    for note in examined.document.notes:
        words = _words(note.span.of(examined.document.source))
        if len(words) < _SHORT:
            continue
        label, span = written.setdefault(words, (note.label, note.span))
        if span == note.span and not note.template:
            work = _work(examined, note)
            if work:
                label, span = printed.setdefault(work, (note.label, note.span))
        if span != note.span:
            yield Hit(f"note {note.label} is note {label} over again", note.span, (span,))


def _words(source: str) -> str:
    """Return what a note says in its source, whatever the order of a template's fields."""
    words = _TAG.sub("", source).strip().removesuffix("}}")
    first, *fields = words.split("|")
    return "|".join([" ".join(first.split()), *sorted("".join(each.split()) for each in fields)])


def _work(examined: Examined, note: Note) -> str:
    """Return what a printed note cites, but for when it was looked at; "" when that is little."""
    words = examined.plain[note.start : min(note.end, note.start + 400)]
    if _PAGE.search(words):
        return ""
    plain = fold(_LOOKED_AT.sub("", words))
    letters = "".join(each for each in plain if each.isalnum())
    return letters if len(letters) >= 2 * _SHORT else ""


N103 = Check(
    inside=_find,
    severity=Severity.NOTE,
    bad=(
        (
            "It sells oil.<ref>Oil of the Caspian, second edition</ref> It sells gas."
            "<ref>Oil of the Caspian, second edition</ref>"
        ),
        (
            "It sells oil.<ref>Oil and gas of Caspian towns, Sea News, 17 January 2008</ref> It "
            'sells gas.<ref>"Oil and gas of Caspian towns". Sea News. 17 January 2008. '
            "Retrieved 21 April 2010.</ref>"
        ),
    ),
    good=(
        (
            "It sells oil.<ref>Oil of the Caspian, page 20</ref> It sells gas."
            "<ref>Oil of the Caspian, page 21</ref>"
        ),
        (
            "It sells oil.<ref>Oil and gas of Caspian towns, Sea News, 17 January 2008</ref> It "
            "sells gas.<ref>Oil and gas of Caspian towns, Sea News, 18 January 2008</ref>"
        ),
    ),
)
