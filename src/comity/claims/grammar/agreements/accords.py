"""Agreements that are in force between two, told without a verb of signing.

"Cuba and Chad have a Fishing Convention and a Customs Agreement"; "Fiji sits in the Court with an
Immunity Agreement of protection for Cuban sailors".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.claims.grammar.agreements.treaties import PHRASE, Treaty, treaty
from comity.claims.grammar.dealings.counterparts import partner
from comity.claims.prose.acts import acts
from comity.claims.prose.finding import Sentence, prose, sought
from comity.claims.prose.modality import modality
from comity.claims.prose.shape import ACTOR
from comity.claims.reading import Reading

_STEMS = sought(
    "have a", "has a", "had a", "have bilateral", "have sever", "have many", "have numerous",
    "share a", "share member", "into force", "enjoy a", "bilateral immunity",
    "maintain a", "free trade agreement",
    "trade agreement", "investment agreement", "visa waiver", "extradition treat",
)  # fmt: skip
_SHARED = sought("share common")
_NOUNS = sought(
    "agreement", "treat", "convention", "memorand", "accord", "pact", "protocol", "charter",
    "MOU", "MoU", "customs union",
)  # fmt: skip
_HAVE = re.compile(
    r"\b(?:have|has|had|share|shares|maintain|maintains|enjoys?|brought into force)\b"
    r"(?: also| both)?"
)
_ITEM = re.compile(rf" {PHRASE}")
# What may stand in such a list and is no agreement by its noun.
_OTHER = re.compile(r" an? (?:[A-Z][\w-]+ ){1,4}(?:Partnership|Dialogue|Programme|Arrangement)s?")
_NEXT = re.compile(r"(?:,? and|,|, as well as)(?= )")
_WITH = re.compile(rf"[^.;,]{{0,40}}? with (?:the )?(?P<with>{ACTOR})")
_ALONG = re.compile(rf" with (?:the )?{ACTOR}(?!['’])")
_BOTH = ("one", "other")
_FEW = 3  # words of a long name that tell of what kind an agreement is
_TITLED = re.compile(r"[A-Z]")
_FREE = re.compile(
    r"\b(?:trade|visa|tax|investment|transport|extradition|defen[cs]e|security|military|aviation|"
    r"cooperation|co-operation|waiver|services)\b",
    re.IGNORECASE,
)
# "with an Immunity Agreement of protection for Cuban sailors"
_FOR = re.compile(
    rf"\bwith an? (?P<phrase>{PHRASE})(?: of protection)? (?:for|with) (?:the )?(?P<for>{ACTOR})"
)


# "Both countries share common membership of the Court, as well as the Fiji–Cuba Trade Agreement."
_AS_WELL = re.compile(
    r"\bshare common [^.;]{3,400}?,? as well as (?:the )?(?P<name>[A-Z][^.,;()]{3,110}? "
    r"(?:Agreement|Treaty|Convention))\b"
)
_LAST = re.compile(rf"(?:^|(?<= )|(?<=[–-]))(?:{PHRASE})$")


class Accord(NamedTuple):
    """An agreement that two have; `start`, `end` and `stop` are offsets into ``plain``."""

    parties: tuple[str, str]
    treaty: Treaty
    modality: str
    start: int
    end: int
    stop: int


def accords(reading: Reading) -> Iterator[Accord]:
    """Yield the agreements that sentences say two have, one of a list each."""
    found = prose(reading)
    for sentence in found.with_any(*_STEMS, near=found.places(_NOUNS)):
        yield from _had(reading, sentence)
        yield from _given_to(reading, sentence)
    for sentence in found.with_any(*_SHARED):
        yield from _shared(reading, sentence)


def _had(reading: Reading, sentence: Sentence) -> Iterator[Accord]:
    """Yield the agreements of a list that somebody has."""
    drawn = sentence.shape
    for act in acts(sentence, _HAVE, reading.state):
        items = _items(drawn.text, act.verb.end())
        if not items:
            continue
        ours = list(dict.fromkeys(each.id for each in act.subjects))
        beside = _WITH.match(drawn.text, items[-1].end("noun"))
        theirs = [each.id for each in drawn.members(beside["with"])] if beside else []
        theirs = theirs or ([] if len(ours) > 1 else [partner(sentence, ours[0], reading.state)])
        pairs = [(ours[0], each) for each in (ours[1:] or theirs) if each and each != ours[0]]
        mood = "denied" if act.neither else modality(act.words)
        for item in items:
            start, end = item.start("det"), item.end("noun")
            if item is items[0]:
                start = act.start
            if item is items[-1] and beside:
                end = beside.end()
            named = drawn.plain_span(item.start("mods"), item.end("noun")).of(reading.plain)
            span = drawn.plain_span(start, end)
            for pair in pairs:
                yield Accord(pair, treaty(item, named), mood, *span, sentence.span.end)


def _shared(reading: Reading, sentence: Sentence) -> Iterator[Accord]:
    """Yield the agreement that closes a list of what two are members of together."""
    pairs = [piece for piece in sentence.shape.pieces if piece.kind == "pair"][:1]
    for match in _AS_WELL.finditer(reading.plain, *sentence.span) if pairs else ():
        pair = [each.id for each in pairs[0].members]
        named = " ".join(match["name"].split()[-_FEW:])
        what = _LAST.search(named) if len(pair) == len(_BOTH) else None
        if what:
            span = match.span("name")
            kind = treaty(what, named)._replace(name=match["name"])
            yield Accord((pair[0], pair[1]), kind, "", *span, sentence.span.end)


def _items(text: str, at: int) -> list[re.Match[str]]:
    """Return the agreements that are listed from ``text[at]`` on, those told by a name or kind."""
    found: list[re.Match[str]] = []
    while (other := _OTHER.match(text, at)) and (passed := _NEXT.match(text, other.end())):
        at = passed.end()
    while item := _ITEM.match(text, at):
        told = _TITLED.search(item["mods"]) or _TITLED.match(item["noun"])
        if told or _FREE.search(item[0]) or _ALONG.match(text, item.end("noun")):
            found.append(item)
        more = _NEXT.match(text, item.end("noun"))
        if more is None:
            break
        at = more.end()
    return found


def _given_to(reading: Reading, sentence: Sentence) -> Iterator[Accord]:
    """Yield an agreement that a member of something is said to have besides, with one named."""
    drawn = sentence.shape
    for match in _FOR.finditer(drawn.text):
        others = [each.id for each in drawn.members(match["for"])]
        first = drawn.within(0, match.start(), "state", "it")[:1]
        one = first[0].members[0].id if first and first[0].members else reading.state
        named = drawn.plain_span(match.start("mods"), match.end("noun")).of(reading.plain)
        span = drawn.plain_span(match.start("phrase"), match.end())
        for other in others:
            if one and other != one:
                yield Accord((one, other), treaty(match, named), "", *span, sentence.span.end)
