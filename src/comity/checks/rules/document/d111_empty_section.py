"""A heading has nothing under it.

Why: what stood there was a table, a picture or a list that the copy left out, or nobody has
written it; the heading promises what the reader does not get.

What to do: bring back what stood there, or take the heading out.
"""

import itertools
import re
from collections.abc import Iterator

from comity.checks.model import Check, Examined, Hit, Severity

_COMMENT = re.compile(r"<!--[^>]{0,2000}-->")


def _find(examined: Examined) -> Iterator[Hit]:
    document = examined.document
    headings = [each for each in document.blocks if each.kind == "heading"]
    for block, after in itertools.zip_longest(headings, headings[1:]):
        if block.start >= examined.reading.body:
            continue
        if after is not None and after.depth > block.depth:
            continue
        here = document.span(block.start, block.end)
        stop = document.span(after.start, after.end).start if after else examined.reading.body
        if after is None:
            if any(each.start >= block.end for each in document.blocks):
                continue
            stop = len(document.source)
        between = _COMMENT.sub("", document.source[here.end : stop])
        if not between.strip(" \n\r\t=") and not _called(document.source[here.start : here.end]):
            yield Hit("nothing stands under this heading", here)


def _called(heading: str) -> bool:
    """Say whether a heading calls notes: then it is a line of a list, not a heading."""
    return "<ref" in heading or len(heading) > 200  # noqa: PLR2004 - no heading is that long


D111 = Check(
    inside=_find,
    severity=Severity.WARNING,
    bad=("== Membership ==\n\n== Oil ==\nIt sells oil.",),
    good=(
        "== Membership ==\n=== Of unions ===\nIt is no member.\n== Oil ==\nIt sells oil.",
        "== Membership ==\n{{Members of a union}}\n== Oil ==\nIt sells oil.",
        "== Membership ==\n{|\n! Country\n|-\n| Fiji\n|}\n== Oil ==\nIt sells oil.",
    ),
)
