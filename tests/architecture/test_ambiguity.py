"""No pattern can read one word in many ways: each further letter would double what it takes.

The engine of patterns goes back and tries again. Where a repeat can be parted in two ways over the
same words, what does not match is tried in each of them: exponentially many. Whether a pattern has
such a repeat is told by its automaton, in which two different ways lead from a state over the same
letters back to one (Weideman et al., "Analyzing matching time behavior of backtracking regular
expression matchers", 2016: exponential degree of ambiguity).
"""

import importlib
import pkgutil
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import pairwise
from typing import Any, NamedTuple

import pytest

import comity

parser = pytest.importorskip("re._parser", reason="a Python that is built otherwise")

LETTERS = frozenset(map(chr, [*range(32, 127), *range(0xE000, 0xF000, 0x200)])) | set(
    "\n\té日’–—“”"
)
"""Those that are tried, and what a pattern names besides; of all others there is one of a kind."""
KNOWN: dict[tuple[str, str, int], frozenset[str]] = {}
COPIES = 9
"""A repeat of no more is read as so many copies, of more as one without end."""
KINDS_OF_LETTER = {
    "CATEGORY_WORD": lambda letter: letter.isalnum() or letter == "_",
    "CATEGORY_DIGIT": str.isdecimal,
    "CATEGORY_SPACE": str.isspace,
}
Tree = Any
"""What the library parses a pattern to, which has no types."""
Ways = list[tuple[int, int, frozenset[str]]]
"""What follows a state: which, in how many ways, over which letters."""


class Part(NamedTuple):
    """A part of an automaton: can it be empty, and with which states does it begin and end."""

    empty: bool
    first: tuple[int, ...]
    last: tuple[int, ...]


class Automaton:
    """The states of a pattern, one for each letter of it, and which follow which, how often."""

    def __init__(self, tree: Tree, flags: int) -> None:
        self.letters: list[frozenset[str]] = []
        self.follow: defaultdict[int, Counter[int]] = defaultdict(Counter)
        self.inside: list[tuple[Any, int]] = []
        self.rings: list[range] = []
        self.keen: set[int] = set()
        self._sequence(tree, flags)

    def _sequence(self, items: Iterable[Any], flags: int) -> Part:
        done = Part(empty=True, first=(), last=())
        for item in items:
            done = self._after(done, self._item(item, flags))
        return done

    def _after(self, one: Part, other: Part) -> Part:
        self._join(one.last, other.first)
        return Part(
            one.empty and other.empty,
            one.first + (other.first if one.empty else ()),
            other.last + (one.last if other.empty else ()),
        )

    def _join(self, ends: Iterable[int], begins: tuple[int, ...]) -> None:
        for end in ends:
            self.follow[end].update(begins)

    def _item(self, item: Tree, flags: int) -> Part:
        name, given = str(item[0]), item[1]
        if name in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
            return self._repeat(name, *given, flags)
        if name == "SUBPATTERN":
            return self._sequence(given[3], (flags | given[1]) & ~given[2])
        if name == "BRANCH":
            ways = [self._sequence(each, flags) for each in given[1]]
            return Part(
                any(each.empty for each in ways),
                tuple(state for each in ways for state in each.first),
                tuple(state for each in ways for state in each.last),
            )
        if name == "ATOMIC_GROUP":
            return self._sequence(given, flags)
        if name in {"ASSERT", "ASSERT_NOT"}:
            self.inside.append((given[1], flags))
        if name in {"ASSERT", "ASSERT_NOT", "AT", "GROUPREF", "GROUPREF_EXISTS"}:
            return Part(empty=True, first=(), last=())
        self.letters.append(_letters(name, given, int(flags) & int(re.IGNORECASE | re.DOTALL)))
        state = (len(self.letters) - 1,)
        return Part(empty=False, first=state, last=state)

    def _repeat(self, name: str, least: int, most: int, body: Tree, flags: int) -> Part:
        if most <= COPIES:
            copies = [self._sequence(body, flags) for _ in range(most)]
            for one, other in pairwise(copies):
                self._join(one.last, other.first)
            return Part(
                not least or not copies or copies[0].empty,
                copies[0].first if copies else (),
                tuple(end for copy in copies[max(least, 1) - 1 :] for end in copy.last),
            )
        before = [self._sequence(body, flags) for _ in range(min(least, COPIES) - 1)]
        begin = len(self.letters)
        once = self._sequence(body, flags)
        if name != "POSSESSIVE_REPEAT":
            self._join(once.last, once.first)
            self.rings.append(range(begin, len(self.letters)))
        elif len(once.first) == 1 and once.first == once.last:
            self._join(once.last, once.first)
            self.keen.add(begin)
        return reduce(self._after, [*before, once._replace(empty=once.empty or not least)])

    def ambiguous(self) -> bool:
        """Say whether two ways lead from a state over the same letters back to one."""
        return any(self._in_two_ways(ring) for ring in self.rings)

    def _in_two_ways(self, ring: range) -> bool:
        after = {state: list(self._after_in(ring, state)) for state in ring}
        for ways in after.values():
            if any(number > 1 for _, number, _ in ways):
                return True
        fresh = list({pair for ways in after.values() for pair in _pairs(ways, ways)})
        seen = set(fresh)
        while fresh:
            one, other = fresh.pop()
            more = set(_pairs(after[one], after[other], same=True)) - seen
            if any(one == other for one, other in more):
                return True
            seen |= more
            fresh += more
        return False

    def _after_in(self, ring: range, state: int) -> Iterator[tuple[int, int, frozenset[str]]]:
        """Yield what follows a state in its ring, how often, and over which letters."""
        for each, number in self.follow[state].items():
            if each in ring and state not in self.keen:
                yield each, number, self.letters[each]
            elif each in ring and (each == state or self.letters[each] - self.letters[state]):
                taken = self.letters[state] if each != state else frozenset()
                yield each, 1, self.letters[each] - taken


def _pairs(some: Ways, others: Ways, *, same: bool = False) -> Iterator[tuple[int, int]]:
    for one, _, letters in some:
        for other, _, more in others:
            if (same or one != other) and letters & more:
                yield min(one, other), max(one, other)


def _letters(name: str, given: Tree, flags: int) -> frozenset[str]:
    """Return the letters that a state is entered over."""
    asked = (name, str(given), flags)
    if asked not in KNOWN:
        tried = LETTERS | {chr(given)} if name == "LITERAL" else LETTERS
        ignored = flags & int(re.IGNORECASE)
        KNOWN[asked] = frozenset(
            letter
            for letter in tried
            if any(
                _matches(name, given, each, flags)
                for each in ({letter, *letter.lower(), *letter.upper()} if ignored else {letter})
            )
        )
    return KNOWN[asked]


def _matches(name: str, given: Tree, letter: str, flags: int) -> bool:
    match name:
        case "LITERAL":
            return ord(letter) == given
        case "NOT_LITERAL":
            return ord(letter) != given
        case "ANY":
            return letter != "\n" or bool(flags & int(re.DOTALL))
        case "RANGE":
            return given[0] <= ord(letter) <= given[1]
        case "CATEGORY":
            kind = str(given)
            return KINDS_OF_LETTER[kind.replace("NOT_", "")](letter) != ("NOT_" in kind)
        case "IN":
            negated = str(given[0][0]) == "NEGATE"
            return negated != any(
                _matches(str(each[0]), each[1], letter, flags) for each in given[negated:]
            )
    raise NotImplementedError(name)


def ambiguous(pattern: str, flags: int = 0) -> bool:
    tree = parser.parse(pattern, flags)
    waiting = [(tree, tree.state.flags)]
    while waiting:
        automaton = Automaton(*waiting.pop())
        if automaton.ambiguous():
            return True
        waiting += automaton.inside
    return False


def _held(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, tuple | list | frozenset) else (value,)


def patterns() -> dict[tuple[str, int], str]:
    found = {}
    for module in pkgutil.walk_packages(comity.__path__, "comity."):
        if module.name.endswith("__main__"):
            continue
        for name, each in vars(importlib.import_module(module.name)).items():
            for pattern in _held(each):
                if isinstance(pattern, re.Pattern) and isinstance(pattern.pattern, str):
                    found.setdefault((pattern.pattern, pattern.flags), f"{module.name}.{name}")
    return found


@pytest.mark.parametrize(
    "pattern",
    [r"(?:a+)+b", r"(?:[A-Z]\w* ?)+,", r"(?:a|ab|b)*c", r"x(?=(?:\w+ ?)*!)", r"(?:a?b{0,9})*c"],
)
def test_a_repeat_that_can_be_parted_in_many_ways_is_seen(pattern: str) -> None:
    assert ambiguous(pattern)


@pytest.mark.parametrize(
    "pattern", [r"(?:a+ )+b", r"(?:[A-Z][a-z]* )+,", r"(?:a|b)*c", r"\w*\d*x", r"(?:\w+(?:, |;))*"]
)
def test_one_that_can_be_read_in_one_way_is_not(pattern: str) -> None:
    assert not ambiguous(pattern)


def test_no_pattern_of_ours_can_be_read_in_many_ways() -> None:
    many = [name for (pattern, flags), name in patterns().items() if ambiguous(pattern, flags)]
    assert not many
