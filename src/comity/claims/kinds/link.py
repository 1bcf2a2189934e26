"""The document points to another article: "See Cuba–Iran relations", {{main}}, {{see also}}."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from comity.claims.kind import Kind
from comity.claims.model import Claim, Effect
from comity.claims.reading import Reading
from comity.documents import Link

# What stands before the linked title. "See" may stand within a passage, after a full stop,
# in brackets or alone; a hatnote prints one of these phrases first.
_SEE = re.compile(
    r"(?<![\w-])(?:[Ss]ee(?: also| main article| the article)?|[Mm]ain [Aa]rticles?|"
    r"[Ff]urther information|[Ff]or (?:more|further) (?:information|details),? see|"
    r"[Ff]urther(?: reading)?) ?:? ?(?:the )?[\"'“]?$"
)
# What a hatnote says that points somewhere; one that begins with its link does so too.
_POINTS = re.compile(r"\b(?:see|main|further|more)\b|\A\W*\Z", re.IGNORECASE)
_HEADS = frozenset(("", "\n", "\t"))
_LOOSE = " :\"'“"
_ENDINGS = ("ee", "also", "rticle", "rticles", "information", "reading", "the")
_LAST = frozenset(_LOOSE).union(each[-1] for each in _ENDINGS)
_REACH = 40
# The title of an article that is named but not linked to; a dash in it joins the two.
_NAMED = re.compile(r"See (?:also )?(?P<title>[A-Z][^\n\t.;,:()]{3,90} relations)(?![\w-])")
_DASH = re.compile(r"[^\W\d_][-–][A-Z]")
_AND = re.compile(r"^[\"'”]? ?(?:,|;|/|and|or|&|, ?and) ?(?:also )?(?:the )?[\"'“]?$")


def _find(reading: Reading) -> Iterator[Claim]:
    hatnotes = [(each.start, each.end) for each in reading.passages if each.role == "hatnote"]
    place = 0
    previous: Link | None = None
    for link in reading.document.links:
        while place < len(hatnotes) and hatnotes[place][1] <= link.start:
            place += 1
        start = link.start
        if place < len(hatnotes) and hatnotes[place][0] <= link.start:
            previous = None
            if not _POINTS.search(reading.plain[hatnotes[place][0] : link.start]):
                continue  # "Not to be confused with …"
            if _first(reading, hatnotes[place][0], link):
                start = hatnotes[place][0]
            yield _claim(reading, link, start)
            continue
        seen = _seen(reading.plain, link.start)
        if seen >= 0:
            start = seen
        elif previous is None or not _AND.match(reading.plain[previous.end : link.start]):
            previous = None
            continue
        previous = link
        yield _claim(reading, link, start)
    yield from _unlinked(reading)


def _unlinked(reading: Reading) -> Iterator[Claim]:
    """Yield the titles that words at the head of a cell or a line point to without a link."""
    starts = [each.start for each in reading.document.links]
    at = -1
    while (at := reading.plain.find("See ", at + 1)) >= 0:
        found = _NAMED.match(reading.plain, at)
        if not found or reading.plain[at - 1 : at] not in _HEADS or not _DASH.search(found[0]):
            continue
        title = reading.document.projection.source_start(found.start("title"))
        linked = bisect_left(starts, at) < bisect_left(starts, found.end())
        if linked or reading.document.source.startswith("[", title):
            continue  # or it points out of the encyclopaedia: "See [https://… Cuba–Fiji relations]"
        yield reading.claim(
            "link", at, found.end(), subject=reading.state, object=found["title"], rule="see"
        )


def _seen(plain: str, at: int) -> int:
    """Return where the words begin that point at what stands at ``at``, -1 for none."""
    if not at or plain[at - 1] not in _LAST:
        return -1  # most links begin a cell or an item
    start = max(0, at - _REACH)
    if not plain[start:at].rstrip(_LOOSE).endswith(_ENDINGS):
        return -1
    found = _SEE.search(plain[start:at])
    return start + found.start() if found else -1


def _first(reading: Reading, start: int, link: Link) -> bool:
    """Say whether a link is the first of its hatnote: nothing but the phrase is before it."""
    return bool(_SEE.search(reading.plain[start : link.start])) or start == link.start


def _claim(reading: Reading, link: Link, start: int) -> Claim:
    return reading.claim(
        "link", start, link.end, subject=reading.state, object=link.target, rule="see"
    )


LINK = Kind(
    find=_find,
    statuses={"": Effect.MARKS},
    says={"": "{0}: see {1}"},
    examples={
        "See [[Azerbaijan–Cuba relations]] and [[Cubans in Azerbaijan]].": [
            {"subject": "AZE", "object": "Azerbaijan–Cuba relations"},
            {"subject": "AZE", "object": "Cubans in Azerbaijan"},
        ],
        "{{Main|Azerbaijan–Cuba relations}}\nThe two are friends.": [
            {"subject": "AZE", "object": "Azerbaijan–Cuba relations"}
        ],
        "{{Distinguish|Azerbaijan–Cuba relations}}\nThe two are friends.": [],
        "See Azerbaijan–Cuba relations\n\nThe two are friends.": [
            {"subject": "AZE", "object": "Azerbaijan–Cuba relations"}
        ],
        "Main Article: [[Azerbaijan–Cuba relations]]": [
            {"subject": "AZE", "object": "Azerbaijan–Cuba relations"}
        ],
        "It has an embassy in [[Havana]].": [],
        "See [https://example.org Azerbaijan–Cuba relations]": [],
        "See what relations it has.": [],
    },
)
