"""How often a number comes: "500 refugees each month", "aid of $3 million annually"."""

import re
from typing import NamedTuple

_RATE = re.compile(
    r"[^.;,()]{0,24}? (?:a|per|each|every) (?P<each>year|month|week|day)\b|"
    r" ?(?P<by>annually|yearly|monthly|weekly|daily)\b"
)
_EACH = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week",
         "daily": "day"}  # fmt: skip


class Rate(NamedTuple):
    """The words for how often, and where they end; none for a number that is one once."""

    words: str
    end: int


def rate(text: str, at: int) -> Rate:
    """Return how often the number comes whose things end at ``text[at]``.

    >>> rate("500 refugees enter Fiji each month", 12)
    Rate(words=' a month', end=34)
    """
    found = _RATE.match(text, at)
    if found is None:
        return Rate("", at)
    return Rate(f" a {found['each'] or _EACH[found['by']]}", found.end())
