"""Enumerations: the items of "Cuba, Iran (until 1979) and the Holy See", one by one."""

import itertools
import re
from typing import NamedTuple

from comity.claims.page import Page
from comity.spans import Span

# What stands between two items, and before the first.
_BETWEEN = re.compile(
    r"\s*(?:[,;/&]\s*(?:(?:and|or|as well as)\s+)?|(?:and|or|as well as)\s+)(?:also\s+)?(?:the\s+)?"
)
_BEFORE = re.compile(r"[\s\"'“‘*•–—-]*(?:the\s+|The\s+)?")
_BRACKET = re.compile(r"\s*\(([^()\n]{0,300})\)")
_GOES_ON = re.compile(r"\s+(?!and\b|or\b|with\b|under\b|by\b)[a-z]")
_LABEL = re.compile(r"[^:().\n]{1,80}:\s*")
_TAIL = re.compile(r"[\s.,;'\"”’*†‡]*$")
_DATED = re.compile(r"\s*(?:[–—:,-]|on|since|in)\s*")


class Item(NamedTuple):
    """One item of an enumeration."""

    actor: str
    """The id of the actor it names."""
    name: Span
    end: int
    """Where it ends, its brackets and its date included."""
    brackets: tuple[Span, ...]
    """What stands in brackets after its name, brackets left out."""
    dated: Span | None
    """The date that stands after its name."""
    stop: int
    """How far the notes that belong to it may stand."""
    alone: bool
    """Whether the enumeration's words are names, brackets and dates and nothing else."""


def items(page: Page, start: int, end: int) -> list[Item]:
    """Return the items of the enumeration that ``plain[start:end]`` begins with.

    A label before it ("Africa: Chad, Mali") is passed over. The enumeration ends at the first
    words that are no item; nothing is returned when it does not begin with a name.
    """
    found = _walk(page, start, end)
    if not found:
        label = _LABEL.match(page.plain, start, end)
        found = _walk(page, label.end(), end) if label else []
    if not found or _GOES_ON.match(page.plain, found[-1].end, end):
        return []
    alone = bool(_TAIL.match(page.plain[found[-1].end : end]))
    own = any(page.marks_in(each.name.end, after.name.start) for each, after in _pairs(found))
    last = len(found) - 1
    return [
        each._replace(
            alone=alone,
            stop=found[at + 1].name.start if own and at < last else _sentence_end(page, found, end),
        )
        for at, each in enumerate(found)
    ]


def _pairs(found: list[Item]) -> list[tuple[Item, Item]]:
    return list(itertools.pairwise(found))


def _sentence_end(page: Page, found: list[Item], end: int) -> int:
    stop = page.plain.find(". ", found[-1].end, end)
    return stop + 1 if stop >= 0 else end


def _walk(page: Page, start: int, end: int) -> list[Item]:
    """Read items from ``start`` on, as long as they follow one another."""
    plain = page.plain
    first = _BEFORE.match(plain, start, end)
    at = first.end() if first else start
    found: list[Item] = []
    for mention in page.mentions_in(start, end):
        if mention.start < at:
            if found or mention.start < start:
                continue
            at = mention.start  # "The Gambia": the article is part of the name
        if mention.start > at:
            break
        if mention.kind != "actor":
            break
        item = _item(page, mention.start, mention.end, end, page.actor_of(mention))
        found.append(item)
        after = _BETWEEN.match(plain, item.end, end)
        if after is None:
            break
        at = after.end()
        if plain[at - 4 : at].lower() == "the " and not plain.startswith("the", at):
            at = _article(page, at)
    return found


def _article(page: Page, at: int) -> int:
    """Return ``at``, or the place of "the" before it where a name begins with its article."""
    named = page.mentions_in(at - 4, min(at + 80, len(page.plain)))
    return at - 4 if named and named[0].start == at - 4 else at


def _item(page: Page, start: int, name_end: int, end: int, actor: str) -> Item:
    """Read the brackets and the date that follow a name."""
    brackets: list[Span] = []
    at = name_end
    while (match := _BRACKET.match(page.plain, at, end)) and len(brackets) < 3:  # noqa: PLR2004
        brackets.append(Span(*match.span(1)))
        at = match.end()
    dated = None
    between = _DATED.match(page.plain, at, end)
    if between and between.end() > at:
        dates = page.dates_in(between.end(), min(end, between.end() + 40))
        if dates and dates[0].start == between.end():
            dated = Span(dates[0].start, dates[0].end)
            at = dated.end
    return Item(actor, Span(start, name_end), at, tuple(brackets), dated, at, alone=False)
