"""One HTML page that holds all it needs: a table a pair, what was said beside what is said."""

import itertools
from collections import Counter
from collections.abc import Iterator

from comity.checks.difference import Change, Difference
from comity.checks.naming import called
from comity.checks.paging import page
from comity.checks.telling import Telling
from comity.claims import Claim

_LONGEST = 300  # characters of a quote


def _lines(difference: Difference) -> Iterator[str]:
    counted = Counter(each.change for each in difference.changes)
    yield from page(
        "difference.html",
        counts=[(change, counted[change]) for change in ("new", "gone", "changed")],
        same=difference.same,
        groups=[
            (" and ".join(map(called, about)) or "Nobody by name", list(map(_shown, changes)))
            for about, changes in itertools.groupby(difference.changes, key=lambda each: each.about)
        ],
    )


def _shown(change: Change) -> dict[str, object]:
    return {
        "change": change.change,
        "says": change.sentence(),
        "document": change.document,
        "fields": [(field, old or "unsaid", new or "unsaid") for field, old, new in change.fields],
        "old": _quote(change.old),
        "new": _quote(change.new),
    }


def _quote(claim: Claim | None) -> str:
    return " ".join(claim.quote.split())[:_LONGEST] if claim is not None else ""


HTML = Telling(lines=_lines)
