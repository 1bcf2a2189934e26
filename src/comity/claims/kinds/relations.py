"""Two actors have diplomatic relations, have none, or change them."""

import functools
import re
from collections.abc import Iterator
from itertools import chain

from comity.claims.chronicle import chronicled, is_chronicle
from comity.claims.grammar.relations.collective import collective
from comity.claims.grammar.relations.moved import moved
from comity.claims.grammar.relations.ties import ties
from comity.claims.headings import change
from comity.claims.kind import Kind
from comity.claims.lists import Item, items
from comity.claims.model import Claim, Effect
from comity.claims.passages import Passage
from comity.claims.prose.quoting import Teller, quote
from comity.claims.reading import Reading
from comity.claims.rows import tabled
from comity.claims.spells import spells
from comity.claims.wording import word_of
from comity.spans import Span

_HAS = re.compile(
    r"\b(?:(?:has|have|had|maintains?|established|enjoys?|holds?|keeps?)\b[^.:]{0,60}?"
    r"(?:diplomatic|formal|official|bilateral)[^.:]{0,30}?\b(?:relations|ties|relationships?)|"
    r"(?:diplomatic|formal|official) (?:relations|ties) (?:with|were|have been|between))\b",
    re.IGNORECASE,
)
_TIES = re.compile(r"\b(?:diplomatic|formal|official)\b[^.:]*\b(?:relations|ties)\b", re.IGNORECASE)
# What a heading over states and nothing else says: "Diplomatic relations".
_BARE = re.compile(
    r"\s*(?:(?:List of )?(?:[Cc]ountries|[Ss]tates) with )?"
    r"(?:(?:[Ff]ull|[Ff]ormal|[Ee]stablished) )?[Dd]iplomatic (?:relations|ties)(?: list)?:?\s*"
)
_LONG = 400  # the words of a head are no more than this
_HAS_NOT = re.compile(
    word_of(
        [
            *(rf"{each}\b" for each in ("no", "without", "lacks?", "neither", "never had",
                                        "never established")),
            *(f"{each} not (?:yet )?" for each in ("do", "does", "did", "has", "have")),
        ]
    )
    + r"[^.:]{0,40}?\b(?i:relations|ties)\b"
)  # fmt: skip


def _find(reading: Reading) -> Iterator[Claim]:
    if not reading.state:
        return
    yield from tabled(reading)
    for passage in reading.passages:
        if passage.role in {"item", "paragraph"}:
            yield from _of_list(reading, passage)
    yield from _of_sentences(reading)


def _of_sentences(reading: Reading) -> Iterator[Claim]:
    """Yield what sentences tell, and the dated heads of a chronicle."""
    for tie in (
        () if is_chronicle(reading) else chain(ties(reading), moved(reading), collective(reading))
    ):
        words = quote(reading, Span(tie.start, tie.end), tie.modality, teller=Teller.SOURCE)
        for parties in tie.parties:
            yield reading.claim(
                "relations", words.start, words.end, parties=parties, status=tie.status,
                since=tie.since, until=tie.until, date=tie.date, modality=words.modality,
                stop=tie.stop, rule="sentence, a verb and its noun (triggers.py)",
            )  # fmt: skip
    for told in chronicled(reading, "relations"):
        lasting = told.status in {"established", "none"}
        yield reading.claim(
            "relations", told.start, told.end, parties=(told.subject, told.object),
            status=told.status, since=told.date if lasting else "", until=told.until,
            date="" if lasting else told.date, stop=told.stop, rule="dated head",
        )  # fmt: skip


def _of_list(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """Yield what an enumeration under a head says: "It has no diplomatic relations with: …"."""
    head = _head(reading, passage)
    if head is None:
        return
    start, words = head
    status = _said(words.of(reading.plain))
    if not status:
        return
    holder = _holder(reading, words)
    bare = _BARE.fullmatch(words.of(reading.plain))
    for item in items(reading, start, passage.end):
        if item.actor != holder and (item.alone or not bare):
            yield from _of_item(reading, item, holder, status)


def _head(reading: Reading, passage: Passage) -> tuple[int, Span] | None:
    """Return where a passage's enumeration begins and the words that rule it, None for none."""
    plain = reading.plain
    if passage.role == "item" and passage.head is None:
        section = reading.document.sections[passage.section]
        line = plain.find("\n", section.start)
        return passage.start, Span(section.start, max(line, section.start))
    if passage.role == "item" and passage.head is not None:
        start = max(passage.head.start, passage.head.end - _LONG)
        words = plain[start : passage.head.end].rstrip()
        return (passage.start, Span(start, start + len(words))) if words else None
    colon = plain.find(":", passage.start, passage.end)
    if colon < 0 or colon + 1 >= passage.end or not plain[colon + 1].isspace():
        return None
    return colon + 1, Span(max(passage.start, colon - _LONG), colon + 1)


@functools.lru_cache(maxsize=1024)  # one head rules many items
def _said(words: str) -> str:
    """Return the status that the words of a head give to every item below it, "" for none."""
    if _BARE.fullmatch(words):
        return "established"
    sentence = _last_sentence(words)
    if _HAS_NOT.search(sentence):
        return "none"
    if not sentence.endswith((":", "with", "following")):
        return ""
    if _TIES.search(sentence) and change(sentence):
        return change(sentence)
    return "established" if _HAS.search(sentence) else ""


def _last_sentence(words: str) -> str:
    return re.split(r"(?<=[a-z\d)])\. (?=[A-Z])", words.strip())[-1]


def _holder(reading: Reading, words: Span) -> str:
    """Return whose relations a head speaks of: whom it names first, else the article's state."""
    last = len(_last_sentence(words.of(reading.plain)))
    for mention in reading.mentions_in(max(words.start, words.end - last - 1), words.end):
        before = reading.plain[max(words.start, mention.start - 12) : mention.start]
        if mention.kind != "actor" or reading.is_group(mention):
            continue
        if not re.search(r"\b(?:with|of|in|to) (?:the )?$", before):
            return reading.actor_of(mention)
        break
    return reading.state


def _of_item(reading: Reading, item: Item, holder: str, status: str) -> Iterator[Claim]:
    parties = (holder, item.actor)
    if status != "none" and item.dated is not None:
        for spell in spells(reading, *item.dated, status):
            yield reading.claim(
                "relations", item.name.start, item.end, parties=parties, status=spell.status,
                since=spell.since, until=spell.until, date=spell.date, stop=item.stop, rule="list",
            )  # fmt: skip
        return
    yield reading.claim(
        "relations", *item.name, parties=parties, status=status, stop=item.stop, rule="list"
    )
    for bracket in item.brackets:
        words = bracket.of(reading.plain)
        if re.search(r"trade|unofficial|consular|recogni", words):
            continue
        for spell in spells(reading, *bracket):
            yield reading.claim(
                "relations", item.name.start, bracket.end + 1, parties=parties,
                status=spell.status, since=spell.since, until=spell.until, date=spell.date,
                stop=item.stop, rule="list",
            )  # fmt: skip


RELATIONS = Kind(
    find=_find,
    statuses={
        "established": Effect.OPENS,
        "restored": Effect.OPENS,
        "upgraded": Effect.ATTESTS,
        "downgraded": Effect.ATTESTS,
        "suspended": Effect.CLOSES,
        "severed": Effect.CLOSES,
        "none": Effect.CLOSES,
    },
    says={
        "established": "{0} and {1} established diplomatic relations",
        "restored": "{0} and {1} restored diplomatic relations",
        "upgraded": "{0} and {1} raised the level of their relations",
        "downgraded": "{0} and {1} lowered the level of their relations",
        "suspended": "{0} and {1} suspended diplomatic relations",
        "severed": "{0} and {1} severed diplomatic relations",
        "none": "{0} and {1} have no diplomatic relations",
    },
    examples={
        "{|\n! # !! Country !! Date\n|-\n| 1 || {{flag|Cuba}} || {{dts|1992|3|27}}\n|-\n"
        "| 2 || {{flag|Iran}} || 12 March 1992 (severed 2012)\n|}": [
            {"parties": ("AZE", "CUB"), "status": "established", "start": "1992-03-27"},
            {"parties": ("AZE", "IRN"), "status": "established", "start": "1992-03-12"},
            {"parties": ("AZE", "IRN"), "status": "severed", "date": "2012"},
        ],
        "{|\n! Country !! Date !! Treaty\n|-\n| {{flag|Cuba}} || 1992 || Extradition\n|}": [],
        "== Relations ==\n{|\n! Country !! Formal Relations Began !! Notes\n|-\n"
        "| {{flag|Cuba}} || {{dts|1992|3|27}} || They trade cigars.\n|-\n"
        "| {{flag|Iran}} || 1918–1921 ||\n|}": [
            {"parties": ("AZE", "CUB"), "status": "established", "start": "1992-03-27"},
            {"parties": ("AZE", "IRN"), "start": "1918", "end": "1921"},
        ],
        "It has no diplomatic relations with the following states:\n* [[Armenia]]\n* [[Fiji]]": [
            {"parties": ("ARM", "AZE"), "status": "none"},
            {"parties": ("AZE", "FJI"), "status": "none"},
        ],
        "== Cuba ==\nThe two countries established relations in 1992 and broke them off in 1999.": [
            {"parties": ("AZE", "CUB"), "status": "established", "start": "1992", "end": "1999"}
        ],
        "In May 1999, Azerbaijan severed diplomatic relations with Cuba.": [
            {"parties": ("AZE", "CUB"), "status": "severed", "date": "1999-05"}
        ],
        "Azerbaijan sells oil to Italy and has good trade relations with Fiji.": [],
    },
)
