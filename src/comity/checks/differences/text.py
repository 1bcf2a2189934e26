"""Lines for a terminal, by whom they are about: + what is new, - what is gone, ~ what changed."""

from collections import Counter
from collections.abc import Iterator

from comity.checks.difference import Difference
from comity.checks.naming import called
from comity.checks.telling import Telling

_SIGNS = {"new": "+", "gone": "-", "changed": "~"}
_LONGEST = 200  # characters of a quote


def _lines(difference: Difference) -> Iterator[str]:
    about: tuple[str, ...] | None = None
    for each in difference.changes:
        if each.about != about:
            about = each.about
            yield " and ".join(map(called, about)) or "nobody by name"
        where = f" [{each.document}]" if each.document else ""
        yield f"  {_SIGNS[each.change]} {each.sentence()}{where}"
        for field, old, new in each.fields:
            yield f"      {field}: {old or 'unsaid'} → {new or 'unsaid'}"
        for said, claim in (("was", each.old), ("is", each.new)):
            if claim is not None:
                yield f"      {said} “{' '.join(claim.quote.split())[:_LONGEST]}”"
    counted = Counter(each.change for each in difference.changes)
    told = ", ".join(f"{counted[change]:,} {change}" for change in _SIGNS)
    yield f"{told}, {difference.same:,} the same"


TEXT = Telling(lines=_lines)
