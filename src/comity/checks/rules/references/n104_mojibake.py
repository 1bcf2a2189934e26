"""A note's title is in the wrong encoding.

Why: letters of one encoding read as another ("Ïîñîë Ðîññèè") tell a reader nothing, and nobody
can search for them.

What to do: read the title at its source, or turn the bytes back: they are most often
Windows-1251 read as Windows-1252, or UTF-8 read as Latin-1.
"""

import re
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity

# A run of letters that Windows-1252 has above ASCII: no language writes so many of them in a row.
_RUN = re.compile(r"[À-ÖØ-öø-ÿ]{5}")
# What two or three bytes of UTF-8 look like, read as Windows-1252.
_DOUBLED = re.compile(r"Ã[\x80-\xbf©¡¨³¼¶¤ª«­®¯°±²´µ·¸¹º»½¾¿]|â€[™œ“”˜\x9d\x99¦]|[ÐÑ][\x80-¿]|�")
_ENOUGH = 2


def _find(examined: Examined) -> Iterator[Hit]:
    for note in examined.document.notes:
        words = f"{note.title} {note.publisher}"
        if "�" in words or _RUN.search(words) or len(_DOUBLED.findall(words)) >= _ENOUGH:
            yield Hit(f"the title reads as nothing: {note.title[:60]!r}", note.span)


N104 = Check(
    inside=_find,
    severity=Severity.ERROR,
    bad=(
        "It sells oil.<ref>{{cite web|title=Ïîñîëüñòâî â Áàêó|url=http://a.example}}</ref>",
        "It sells oil.<ref>{{cite web|title=Ð\x9dÐµÑ\x84Ñ\x82Ñ\x8c|url=http://a.example}}</ref>",
    ),
    good=(
        "It sells oil.<ref>{{cite web|title=Посольство в Баку|url=http://a.example}}</ref>",
        "It sells oil.<ref>{{cite web|title=Öl für Zürich, São Tomé|url=http://a.example}}</ref>",
    ),
)
