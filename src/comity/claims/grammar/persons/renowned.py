"""Rulers who are known by their full names and named without an office: "Nelson Mandela met"."""

import functools
import re
from bisect import bisect_left

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from comity.actors.rulers import rulers
from comity.claims.page import Page
from comity.spans import Span

# What is called by such a name: "USS Ana Roa", "the Ana Roa Bridge"; of whom it is no more told.
_CALLED = re.compile(r"(?:[A-Z][\w’'.]*|[\"“&(\[-]) ?$")
_NO_NAME = re.compile(
    r"(?:The|In|On|At|By|After|Before|When|While|During|But|And|Following|Since|Under|With|For|From|"
    r"As|Both|Later|Then|Upon|Although|Though|Until|To) $"
)
# "the King of Fiji, Ana Roa", "the rule of Ana Roa": the words before are of the one who acts.
_WITH_MORE = re.compile(
    r"\bof (?:the )?$|\b(?i:presidents?|kings?|queens?|emperors?|leaders?|ministers?|premiers?|"
    r"monarchs?|heads? of (?:state|government)|chancellors?|sultans?|emirs?|rulers?|princes?|"
    r"dictators?|officials?)\b[^.;\n]{0,60}$"
)
_GOES_ON = re.compile(r"[\w-]| (?!I\b)[A-Z]")
_BEFORE = 90


class Renowned:
    """The known rulers whom a document names in full, each place with whom they serve."""

    def __init__(self, reading: Page) -> None:
        automaton, states = _automaton()
        plain = reading.plain
        self._named = [
            (Span(start, end), states[number])
            for number, start, end in automaton.find_matches_as_indexes(plain)
            if _alone(plain, start, end)
        ]
        self._starts = [each.start for each, _ in self._named]

    def within(self, start: int, end: int) -> list[tuple[Span, str]]:
        """Return those named in ``plain[start:end]``."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end)
        return [each for each in self._named[first:last] if each[0].end <= end]


def _alone(plain: str, start: int, end: int) -> bool:
    """Say whether a name is the whole of one: neither a ship's nor part of a longer one."""
    before = plain[max(0, start - _BEFORE) : start]
    called = _CALLED.search(before) and not _NO_NAME.search(before)
    more = called or before[-1:].isalnum() or _WITH_MORE.search(before)
    return not more and not _GOES_ON.match(plain, end)


@functools.cache
def _automaton() -> tuple[AhoCorasick, list[str]]:
    """Return what finds the names of rulers, and the states they served in the same order."""
    names = rulers()
    automaton = AhoCorasick(
        list(names),
        matchkind=MatchKind.LeftmostLongest,
        implementation=Implementation.ContiguousNFA,
        store_patterns=False,
    )
    return automaton, list(names.values())
