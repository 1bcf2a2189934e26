"""Wars by their names, and whom they were between."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from comity.actors import find
from comity.claims.grammar.fighting.known import BETWEEN
from comity.claims.prose.halves import PREFIXES
from comity.claims.reading import Reading

_BEFORE = re.compile(
    r"(?:(?:[A-Z][\w’']*(?:[-–—][\w’']+)*|of(?= the [A-Z])|the(?= [A-Z])|"
    r"(?:first|second|third)(?= [A-Z]\w+ civil )) ){1,5}(?:civil )?$"
)
_ARTICLE = re.compile(
    r"^(?:(?:of|the|The|In|During|After|Since|Before|Following|Until|By|With|For|"
    r"A|As|When|While|Once|Because|Despite|Amid|Given) )+"
)
_AFTER = re.compile(
    r" of Independence| of the (?:Pacific|Triple Alliance|Confederation|Oranges|First Coalition)|"
    r" of (?:the )?[A-Z][a-z]+ Succession|"
    r" of Attrition| of 1812| of Devolution|"
    r" in (?:South |Western )?(?:Abkhazia|Ossetia|Darfur|Donbass?|Afghanistan|Ukraine)\b"
)
_NO_WAR = re.compile(r"\b(?:Cold|World|Great|Prisoners? of|Post-?)\b")
# what is shown of a link that names the war only by its target
_BARE = re.compile(
    r"(?:(?!declar|state|support|for\b|of\b)[a-z0-9-]+ ){0,3}(?P<what>wars?|conflicts?|hostilities)"
    r"(?: (?:with|in|between|against) [^.;,\d]{2,40})?"
)
_TITLE = re.compile(
    r"(?:\d{4}(?:[–-]\d{2,4})? )?(?P<name>[^()#]*[^()# ] (?:[Ww]ar|[Cc]onflict)(?: of [A-Z]\w+)?)"
    r"(?: \(|$)"
)
_NAMED_WAR = re.compile(
    r"\b(?!(?:The|This|That|An?|Its|Their|Due|In|During|After|Since|Before) )[A-Z][\w’'–-]+ $"
)
_REACH = 56
_STEMS = (" War", " war", " Conflict", " conflict", " Crisis")


class War(NamedTuple):
    """A war named in the words ``plain[start:end]``."""

    name: str
    parties: tuple[str, ...]
    start: int
    end: int
    conflict: bool
    """Whether it is called a conflict, not a war."""
    several: bool = False
    """Whether there were several of that name."""


def wars(reading: Reading) -> Iterator[War]:
    """Yield the wars that a document names, where it is known whom they were between."""
    plain = reading.plain
    for stem in _STEMS:
        at = plain.find(stem)
        while at >= 0:
            end = at + len(stem)
            several = plain.startswith("s", end) and not plain[end + 1 : end + 2].isalnum()
            if several or not plain[end : end + 1].isalnum():
                war = _war(reading, at + 1, end)
                if war is not None:
                    yield war._replace(end=max(war.end, end + several), several=several)
            at = plain.find(stem, end)
    yield from _linked(reading)


def _linked(reading: Reading) -> Iterator[War]:
    """Yield the wars that are named by what a bare word points at: "civil war" for Cuba's."""
    for link in reading.document.links:
        shown = _BARE.fullmatch(reading.plain, link.start, link.end)
        named = _TITLE.match(link.target) if shown else None
        if shown is None or named is None or _NO_WAR.search(named["name"]):
            continue
        if _NAMED_WAR.search(reading.plain, max(0, link.start - _REACH), link.start):
            continue
        ids = [each.id for each in find(named["name"]) if each.kind != "city"]
        parties = _whose(named["name"].lower(), ids)
        if parties:
            conflict = shown["what"].startswith("conflict")
            yield War(named["name"], parties, link.start, link.end, conflict)


def _war(reading: Reading, at: int, end: int) -> War | None:
    plain = reading.plain
    before = _BEFORE.search(plain[max(0, at - _REACH) : at].rpartition("\n")[2])
    words = _ARTICLE.sub("", before[0]) if before else ""
    after = _AFTER.match(plain, end) if words or plain[at] == "W" else None
    if after:
        end = after.end()
    start = at - len(words)
    name = plain[start:end].removeprefix("the ")
    if _NO_WAR.search(name) or (not words and not after):
        return None
    parties = _parties(reading, name, start, end)
    conflict = plain[at : at + 2].lower() == "co"
    return War(name, parties, start, end, conflict) if parties else None


def _parties(reading: Reading, name: str, start: int, end: int) -> tuple[str, ...]:
    """Return whom a war was between, by its name or by common knowledge."""
    named = reading.mentions_in(start, end)
    return _whose(name.lower(), [reading.actor_of(each) for each in named if each.kind != "city"])


def _whose(low: str, ids: Iterable[str]) -> tuple[str, ...]:
    """Return whom a war was between whose name in lower case is ``low``, with those it names."""
    for each in (low, low.partition(" ")[2]):
        if each in BETWEEN or f"{each}s" in BETWEEN:
            return BETWEEN.get(each) or BETWEEN[f"{each}s"]
    if low.endswith("crisis"):
        return ()
    found = set(ids)
    for word in re.split(r"[\s–—-]", low)[:-1]:
        if word in PREFIXES and ("-" in low or "–" in low):
            found.add(PREFIXES[word])
    inner = "civil war" in low or "independence" in low
    return tuple(sorted(found)) if len(found) > 1 or (found and inner) else ()
