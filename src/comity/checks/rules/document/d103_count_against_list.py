"""A stated count and what is listed behind it differ.

Why: the list has fewer names than its head says, or more: one of the two was not kept up, or
part of the list was lost when the text was copied.

What to do: complete the list, or say that it is a selection.
"""

import re
from collections.abc import Iterator

from comity.checks.examined import words_of
from comity.checks.model import Check, Examined, Hit, Severity
from comity.claims import Claim

_HEAD = re.compile(r"\b(\d{2,3}) (?:\w+ ){0,3}(?:states|countries|nations)\b[^:.\n]{0,120}:")
_FEW = 5  # fewer names are examples


def _find(examined: Examined) -> Iterator[Hit]:
    plain = examined.plain
    listed = [each for each in examined.claims if each.kind == "relations" and each.rule == "list"]
    for block in examined.document.blocks:
        if block.kind != "paragraph" or block.start >= examined.reading.body:
            continue
        head = _HEAD.search(plain, block.start, block.end)
        if head is None:
            continue
        span = examined.document.span(block.start, block.end)
        names = _names(listed, span.start, span.end)
        value = int(head[1])
        if len(names) > _FEW and len(names) != value:
            where = examined.document.span(*head.span())
            message = f"{value} are counted and {len(names)} are listed"
            yield Hit(message, where, (words_of(names[-1]),))


def _names(listed: list[Claim], start: int, end: int) -> list[Claim]:
    found = {each.parties: each for each in listed if start <= each.at < end}
    return list(found.values())


_LIST = (
    "Azerbaijan has diplomatic relations with {} countries: Belgium, Canada, Chile, Cuba, Fiji, "
    "France, Ghana, Iran, Italy, Japan, Kenya and Malta."
)

D103 = Check(
    inside=_find,
    severity=Severity.ERROR,
    bad=(_LIST.format(160),),
    good=(_LIST.format(12), "Azerbaijan has relations with 160 countries: it sells oil to all."),
)
