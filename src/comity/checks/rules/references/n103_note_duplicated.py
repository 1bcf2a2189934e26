"""Two notes are the same, word for word.

Why: a reader who counts sources counts one twice, and a correction reaches only one of them.

What to do: name the first and call it where the second stands.
"""

import re
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity
from comity.spans import Span

_TAG = re.compile(r"</?ref\b[^<>]{0,300}>|^\s{0,9}\d{1,4}\.\s", re.IGNORECASE)
_SHORT = 20  # "Ibid." and page numbers say the same without being the same


def _find(examined: Examined) -> Iterator[Hit]:
    first: dict[str, tuple[str, Span]] = {}
    for note in examined.document.notes:
        words = _words(note.span.of(examined.document.source))
        if len(words) < _SHORT:
            continue
        label, span = first.setdefault(words, (note.label, note.span))
        if span != note.span:
            yield Hit(f"note {note.label} is note {label} over again", note.span, (span,))


def _words(source: str) -> str:
    """Return what a note says in its source, whatever the order of a template's fields."""
    words = _TAG.sub("", source).strip().removesuffix("}}")
    first, *fields = words.split("|")
    return "|".join([" ".join(first.split()), *sorted("".join(each.split()) for each in fields)])


N103 = Check(
    inside=_find,
    severity=Severity.NOTE,
    bad=(
        (
            "It sells oil.<ref>Oil of the Caspian, second edition</ref> It sells gas."
            "<ref>Oil of the Caspian, second edition</ref>"
        ),
    ),
    good=(
        (
            "It sells oil.<ref>Oil of the Caspian, page 20</ref> It sells gas."
            "<ref>Oil of the Caspian, page 21</ref>"
        ),
    ),
)
