"""Relations told in a clause about whom the words before name: "Cuba, with which it has ties"."""

import re

from comity.actors import Mention
from comity.claims.grammar.relations.objects import OWNER, acts
from comity.claims.reading import Reading
from comity.spans import Span

_WITH_WHOM = re.compile(r",? with (?:which|whom) (?P<who>[^,;.:]{0,80})$")
_REACH = 200


def with_whom(reading: Reading, sentence: Span, at: int) -> tuple[str, str, int] | None:
    """Return who has relations with whom that ``plain[at]`` tells, and where the words begin.

    None where no "with which" stands before, or no name before it. "It" and nobody are whom the
    sentence names first, else whom all is about.
    """
    plain = reading.plain
    clause = _WITH_WHOM.search(plain, max(sentence.start, at - _REACH), at)
    if clause is None:
        return None
    before = _named(reading, sentence.start, clause.start())
    if not before or before[-1].end != clause.start():
        return None
    other = before[-1]
    first = _named(reading, clause.start("who"), at)[:1] or before[:-1][:1]
    one = reading.actor_of(first[0]) if first else reading.state
    whom = reading.actor_of(other)
    start = min([other.start, *(each.start for each in first)])
    return (one, whom, start) if one and whom and one != whom else None


def _named(reading: Reading, start: int, end: int) -> list[Mention]:
    """Return whoever is named in ``plain[start:end]`` and may deal with others."""
    return [
        each
        for each in reading.mentions_in(start, end)
        if each.kind == "actor" and acts(each) and not OWNER.match(reading.plain, each.end)
    ]
