"""Governments that are called by their head: "the Nasser government", "Nasser's regime".

Who is known the world over to have ruled a state stands for it there, as the state's name would.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from comity.actors import Mention, actor
from comity.actors.rulers import alone, ruled

_NOUN = re.compile(r"(?<= )(?:government|administration|regime|cabinet)\b(?!['’]?s? of\b)")
_WORD = r"(?:[A-Z][\w.’'-]*|de|da|dos|al|bin|von|van)"
_BEFORE = re.compile(
    rf"(?<![\w’'-])(?P<name>(?:{_WORD} ){{0,4}}[A-Z][\w-]*(?:['’][A-Z]\w+)?)(?:['’]s?)? $"
)
_NEAR = 70
# Whose time it is, and no deed of theirs: "under the Nasser government, Cuba and Fiji …".
_IN_TIME = re.compile(
    r"\b(?:[Uu]nder|[Dd]uring|[Tt]hroughout|[Ss]ince|[Uu]ntil|[Aa]fter|[Bb]efore)(?: (?:the|an?))?"
    r"(?: [a-z]+)? $"
)
# Whose office or state is said, is told by that: "President Nasser's government".
_TITLED = re.compile(
    r"\b(?i:president|minister|premier|king|queen|chancellor|general|colonel|marshal|emperor|"
    r"sultan|emir|sheikh|shah|leader|dictator|ruler)[ -]$"
)
_FROM = 24


class Government(NamedTuple):
    """Where a ruler is named whose government is meant, where that ends, and the state."""

    start: int
    end: int
    noun: str
    until: int
    state: str


def governments(plain: str) -> Iterator[Government]:
    """Yield the governments that are called by a ruler who is known the world over.

    >>> [each.state for each in governments("Relations with the Nixon administration were good.")]
    ['USA']
    """
    for noun in _NOUN.finditer(plain):
        before = _BEFORE.search(plain, max(0, noun.start() - _NEAR), noun.start())
        if before is None:
            continue
        start, end = before.span("name")
        start, state = _known(plain, start, end)
        ahead = plain[max(0, start - _FROM) : start]
        if state and not _IN_TIME.search(ahead) and not _TITLED.search(ahead):
            yield Government(start, end, noun[0], noun.end(), state)


def _known(plain: str, start: int, end: int) -> tuple[int, str]:
    """Return where in ``plain[start:end]`` the name of a known ruler begins, and the state."""
    words = plain[start:end].removeprefix("The ")
    while words:
        if state := ruled(words):
            return end - len(words), state
        last, words = words, words.partition(" ")[2]
    return end - len(last), alone(last, "President")[1]


def governed(plain: str, mentions: list[Mention]) -> list[Government]:
    """Return the governments that stand for a state by their ruler's name alone.

    Where the state is named right before, "the Cuban Castro government", that one does.
    """
    ends = {each.end for each in mentions}
    taken = {each.start for each in mentions}
    return [
        each
        for each in governments(plain)
        if each.start - 1 not in ends and each.start not in taken
    ]


def named(found: list[Government]) -> list[Mention]:
    """Return governments as mentions of the states that they stand for."""
    return [
        Mention(each.start, each.end, "actor", each.state, actor(each.state).name) for each in found
    ]
