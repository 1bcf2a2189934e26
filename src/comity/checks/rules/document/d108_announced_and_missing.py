"""A list is announced and does not follow.

Why: the sentence ends in a colon and the section ends with it: what it announced was lost, and
a reader may take it that there is nothing.

What to do: bring the list back from the page that was copied, or from an earlier version.
"""

import re
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity
from comity.documents import Block

_COLON = re.compile(r"[^.:\n]{8,300}:\s*\Z")
_WITH = re.compile(r"\b(?:with|to|of|in|by|following|follows)(?: \w+)?:\s*\Z")
_SENTENCE = 120  # characters; no item of a list is that long and ends in a full stop
_LAST = 320


def _find(examined: Examined) -> Iterator[Hit]:
    blocks = [each for each in examined.document.blocks if each.start < examined.reading.body]
    tables = sorted(table.start for table in examined.document.tables)
    for place, block in enumerate(blocks):
        if block.kind != "paragraph" or block.table >= 0:
            continue
        words = _COLON.search(examined.plain, max(block.start, block.end - _LAST), block.end)
        if words is None:
            continue
        after = blocks[place + 1] if place + 1 < len(blocks) else None
        if after is not None and after.kind == "heading" and _under(examined, block, after):
            continue
        stop = after.start if after else examined.reading.body
        if (
            after is not None
            and after.section == block.section
            and not _new(examined, words, after)
        ):
            continue
        if any(block.end <= start <= stop for start in tables):
            continue
        start = max(words.start(), block.start)
        yield examined.in_words("a list is announced and nothing follows", start, block.end)


def _under(examined: Examined, block: Block, heading: Block) -> bool:
    """Say whether a heading begins a part of the section that a block stands in."""
    return heading.depth > examined.document.sections[block.section].level


def _new(examined: Examined, words: re.Match[str], after: Block) -> bool:
    """Say whether a block begins something new, so that it is not what was announced."""
    if after.kind == "heading":
        return True
    said = examined.plain[after.start : after.end].strip()
    sentence = after.kind == "paragraph" and len(said) > _SENTENCE and said.endswith(".")
    return sentence and bool(_WITH.search(words[0]))


D108 = Check(
    inside=_find,
    severity=Severity.ERROR,
    bad=("== Ties ==\nIt has no relations with the following states:\n== Oil ==\nIt sells oil.",),
    good=(
        "== Ties ==\nIt has no relations with the following states:\n* Fiji\n== Oil ==\nOil.",
        "== Ties ==\nIts relations by region:\n=== Asia ===\n* Fiji",
        "== Ties ==\nIt has relations with many states.\n== Oil ==\nIt sells oil.",
    ),
)
