"""A link is marked as dead and not replaced.

Why: the words it stands for can no longer be checked by anybody.

What to do: look for an archived copy of the address, or for another source.
"""

import re
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity

_DEAD = re.compile(
    r"\{\{\s?(?:dead link|deadlink|dead url|broken link|404)\b|\[(?:permanent )?dead link\]|"
    r"\|\s?(?:url-status|urlstatus|dead-?url)\s?=\s?(?:dead|yes)\b",
    re.IGNORECASE,
)
_BEHIND = 80  # the mark may stand behind the note


def _find(examined: Examined) -> Iterator[Hit]:
    source = examined.document.source
    for note in examined.document.notes:
        if note.archived:
            continue
        end = source.find("<ref", note.span.end, note.span.end + _BEHIND)
        stop = end if end >= 0 else note.span.end + _BEHIND
        line = source.find("\n", note.span.end, stop)
        found = _DEAD.search(source, note.span.start, line if line >= 0 else stop)
        if found:
            yield Hit("the link is marked as dead", note.span)


N108 = Check(
    inside=_find,
    severity=Severity.WARNING,
    bad=("It sells oil.<ref>[http://a.example Oil of the year] {{dead link|date=May 2011}}</ref>",),
    good=(
        "It sells oil.<ref>[http://a.example Oil of the year]</ref>",
        ("It sells oil.<ref>{{cite web|title=Oil|url=http://a.example|url-status=dead"
        "|archive-url=http://web.archive.org/web/2011/http://a.example}}</ref>"),
    ),
)  # fmt: skip
