"""The posts that a text names: legations, embassies, consulates; whose they are, and where."""

import re
from typing import NamedTuple

from comity.actors import resolve
from comity.claims.reading import Reading

POST = (
    r"(?:[Ll]egations?|[Ee]mbas+(?:y|ies)|[Cc]onsulates?[- ][Gg]enerals?|[Cc]onsul[- ]?[Gg]eneralate|"
    r"[Cc]onsulates?|[Cc]onsular (?:[Pp]osts?|[Aa]genc(?:y|ies))|[Dd]iplomatic [Mm]issions?|"
    r"(?:[Ss]pecial )?[Mm]issions?|[Ll]iaison [Oo]ffice|[Ii]nterests? [Ss]ection|"
    r"[Oo]ffice of the (?:U\. ?S\. |American )?Representative)"
)
"""A post, as a pattern."""

_POST = re.compile(rf"\b{POST}\b")
_HOST = re.compile(
    r"(?:Washington(?:,? D\.? ?C\.?)?|the United States|the U\. ?S\.|New York)(?!\w)"
)
# A word of a city's name, and none of what a head says was done there.
_WORD = (
    r"(?!(?:Closed|(?:Re-?)?[Oo]pened|(?:Re-?)?[Ee]stablished|Raised|Elevated|Moved|Returned|General|"
    r"Transferred|Appointed|Status|Recalled|Returns|Moves|Operations|Staff|Twice|Reopens)\b)"
    r"[A-ZÀ-Þ][\w’'-]*"
)
_PLACE = re.compile(
    r"(?:,| \([^()]{1,40}\))? ?(?:in|at|of) (?:the city of )?"
    rf"((?:(?:St|Ste|Mt)\. )?{_WORD}(?: (?:(?:de|do|del|la|el|es|al|au|of) )?{_WORD}){{0,3}})"
)
_DIRECT = re.compile(
    rf" ({_WORD}(?: {_WORD}){{0,2}})(?= (?:was|were|re-?opened|opened|closed|suspended|reopened|\()|,|\.)"
)
_NO_PLACE = re.compile(
    r"^(?:The|Status|United|Kingdom|Republic|Government|January|February|March|April|May|June|July|"
    r"August|September|October|November|December|Embassy|Legation|Washington|New York|Imperial|"
    r"England|Chargé|Charge|American|Diplomatic)\b"
)
_TO = re.compile(r" (?:to|in|near|at) (?:the )?")
_NONE = re.compile(r"\b[Nn]o (?:U\.S\. |American |permanent |resident ){0,2}$")
_NEXT = 10  # "of the "
_BEFORE = 60  # "Legation of the Kingdom of Bavaria in"
_TYPES = (
    ("legation", "legation"), ("embas", "embassy"), ("general", "consulate-general"),
    ("consulate", "consulate"), ("consular agenc", "consular agency"), ("consular", "consulate"),
    ("liaison", "liaison office"), ("interest", "interests section"),
    ("representative", "representative office"), ("mission", "mission"),
)  # fmt: skip


class Post(NamedTuple):
    """A post named at ``plain[start:end]``."""

    start: int
    end: int
    type: str
    sender: str
    """``holder`` (whose guide it is), ``state`` (whom the document is about), ``both`` or
    ``other`` (a third state)."""
    city: str
    other: str = ""
    """The receiving state when it is another than the document's."""


def posts(reading: Reading, start: int, end: int, holder: str) -> list[Post]:
    """Return the posts named in ``plain[start:end]`` of a guide, in order."""
    found = []
    for match in _POST.finditer(reading.plain, start, end):
        words = match[0].lower()
        kind = next(kind for part, kind in _TYPES if part in words)
        sender = _sender(reading, match, start, end, holder)
        city, after = _city(reading, match.end(), end)
        if _NONE.search(reading.plain, start, match.start()):
            continue
        if sender == "state" and _stands_at_home(reading, match.end(), after):
            sender = "holder"
        other = _other(reading, match.end(), end, holder) if sender == "holder" else ""
        found.append(Post(match.start(), after, kind, sender, city, other))
    return found


def _stands_at_home(reading: Reading, start: int, end: int) -> bool:
    """Say whether words behind a post name a city of the document's own state: no post of its."""
    return any(
        each.kind == "city" and reading.actor_of(each) == reading.state
        for each in reading.mentions_in(start, end)
    )


def _sender(reading: Reading, match: re.Match[str], start: int, end: int, holder: str) -> str:
    """Return whose post it is, by the names right before and the places right after it."""
    plain = reading.plain
    after = plain[match.end() : min(end, match.end() + _BEFORE)]
    if re.match(rf"(?: in| to| at)? {_HOST.pattern}", after):
        return "state"
    if re.match(r" of the (?:United States|U\.S\.)", after):
        return "holder"
    named = [
        each
        for each in reading.mentions_in(max(start, match.start() - _BEFORE), match.start())
        if each.kind != "city"
        and not re.search(
            r"[,.;]| (?:at|in|to|with|by|when|that|until|and|where) ",
            plain[each.end : match.start()],
        )
    ]
    ids = {reading.actor_of(each) for each in named}
    near = reading.actor_of(named[-1]) if named else ""
    if match[0].lower().endswith("ns") and ({holder, reading.state} <= ids or not named):
        return "both"
    if near == reading.state:
        return "state"
    if near and near != holder:
        return "other"
    of = re.match(r"of (?:the )?", after.lstrip())
    if of and not near:
        there = reading.mentions_in(match.end(), min(end, match.end() + _BEFORE))
        if (
            there
            and reading.actor_of(there[0]) == reading.state
            and there[0].start - match.end() < _NEXT
        ):
            return "state"
    return "holder"


def _other(reading: Reading, at: int, end: int, holder: str) -> str:
    """Return the third state that a post is said to be in or accredited to, "" for none."""
    match = _TO.match(reading.plain, at, end)
    there = reading.mentions_in(match.end(), min(end, match.end() + _BEFORE)) if match else []
    if any(each.kind != "city" and reading.actor_of(each) == reading.state for each in there):
        return ""
    if not match or not there or there[0].start != match.end() or there[0].kind != "actor":
        return ""
    dates = reading.dates_in(at, end)
    actor = reading.actor_of(there[0], dates[0].first if dates else "")
    return "" if actor in {holder, reading.state} or there[0].id == reading.state else actor


def _city(reading: Reading, at: int, end: int) -> tuple[str, int]:
    """Return the city that stands right behind a post, and where its name ends."""
    plain = reading.plain
    for pattern in (_PLACE, _DIRECT):
        match = pattern.match(plain, at, end)
        if not match:
            continue
        name = match[1].rstrip(".") if not re.match(r"(?:St|Ste|Mt)\.$", match[1]) else match[1]
        name = re.sub(r"['’]s$", "", name)
        if _NO_PLACE.match(name):
            continue
        actor = resolve(name)
        if actor is not None and actor.id != "SGP" and _is_country(reading, match.start(1), name):
            continue
        return name, match.start(1) + len(name)
    return "", at


def _is_country(reading: Reading, at: int, name: str) -> bool:
    """Say whether a name stands for a state and for no city."""
    return any(
        each.kind == "actor" for each in reading.mentions_in(at, at + len(name))
    ) or reading.state == getattr(resolve(name), "id", "")
