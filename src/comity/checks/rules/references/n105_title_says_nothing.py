"""A note's title is empty, or says nothing of what is cited.

Why: "Archived copy", "Home" or a bare address is what a machine wrote; once the link is dead
nobody can find the source again.

What to do: open the link or its archive and write the title that stands there, and who
published it.
"""

import re
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity

_NOTHING = re.compile(
    r"(?:archived copy|archive copy|home ?page|home|main page|index|index\.\w+|untitled|untitled "
    r"document|no title|title|document|default|welcome|error|(?:error )?40[34](?: not found)?|"
    r"page not found|not found|just a moment\.*|access denied|redirecting\.*|loading\.*|"
    r"(?:willkommen auf der )?startseite|accueil|inicio|p[áa]gina inicial|главная(?: страница)?|"
    r"首页|ホーム|link|website|web ?site|source|here|see here|"
    r"(?:sorry[,. ]+)?(?:the )?page (?:you are looking for )?(?:does not exist|cannot be found)|https?://\S+|www\.\S+)",
    re.IGNORECASE,
)
_BARE = re.compile(r"\s*\[?(?:https?://|www\.)\S+\s*")
_EMPTY = re.compile(r"[\s\"“”'’.,;:–—-]*(?:(?:Retrieved|Accessed|Archived)\b|\Z)")


def _find(examined: Examined) -> Iterator[Hit]:
    for note in examined.document.notes:
        title = note.title.strip(" \"“”'.")
        if title and _NOTHING.fullmatch(title):
            yield Hit(f"the title {title[:60]!r} does not say what is cited", note.span)
        elif not title and _BARE.fullmatch(examined.plain, note.start, note.end):
            yield Hit("the note is an address and nothing else", note.span)
        elif not title and _EMPTY.match(examined.plain, note.start, note.end):
            yield Hit("the note has no title", note.span)


N105 = Check(
    inside=_find,
    severity=Severity.WARNING,
    bad=(
        "It sells oil.<ref>{{cite web|title=Archived copy|url=http://a.example/x}}</ref>",
        "It sells oil.<ref>http://a.example/oil/2004/x.html</ref>",
        "It sells oil.<ref>{{cite web|title=|url=http://a.example/x}}</ref>",
    ),
    good=(
        "It sells oil.<ref>{{cite web|title=Home affairs in oil|url=http://a.example}}</ref>",
        "It sells oil.<ref>Index of oil exporters</ref>",
    ),
)
