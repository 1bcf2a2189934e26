"""The encyclopedia is cited for itself.

Why: an article that anybody may change proves nothing about what another article says; both may
repeat one mistake.

What to do: follow the other article's own notes, and cite what they cite.
"""

import re
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity

_ADDRESS = re.compile(
    r"https?://(?:[a-z-]{2,12}\.)?(?:m\.)?(?:wikipedia\.org|wikiwand\.com|dbpedia\.org)/",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:[a-z]+ )?Wikipedia(?:, the free encyclopedia)?", re.IGNORECASE)
_ARTICLE = re.compile(r"\S+(?: \S+){0,4}\s?[–—-]\s?\S+(?: \S+){0,4} relations")


def _find(examined: Examined) -> Iterator[Hit]:
    for note in examined.document.notes:
        own = note.url or examined.plain[note.start : note.start + 200]
        bare = not (note.url or note.publisher or note.date or note.accessed)
        if _ADDRESS.match(own) or _NAME.fullmatch(note.publisher.strip()):
            yield Hit("the note cites the encyclopedia itself", note.span)
        elif bare and _ARTICLE.fullmatch(examined.plain[note.start : note.end].strip(' "“”.')):
            yield Hit("the note cites another article of the encyclopedia", note.span)


N107 = Check(
    inside=_find,
    severity=Severity.WARNING,
    bad=(
        "It sells oil.<ref>https://en.wikipedia.org/wiki/Oil</ref>",
        "It sells oil.<ref>{{cite web|title=Oil|publisher=Wikipedia|url=http://a.example}}</ref>",
        "It sells oil to Fiji.<ref>[[Azerbaijan–Fiji relations]]</ref>",
    ),
    good=(
        ("It sells oil.<ref>{{cite web|title=Azerbaijan–Fiji relations|publisher=Ministry of Oil"
        "|url=http://a.example}}</ref>"),
    ),
)  # fmt: skip
