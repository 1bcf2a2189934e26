"""The sentences of a document that hold a word some kind of claim looks for."""

import functools
import weakref
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from comity.claims.passages import Passage
from comity.claims.prose.sentences import sentences
from comity.claims.prose.shape import Shape, shape
from comity.claims.reading import Reading
from comity.spans import Span


class Sentence(NamedTuple):
    """A sentence, drawn, with the passage it stands in and the sentence before it there."""

    span: Span
    shape: Shape
    passage: Passage
    before: Span | None


class Prose:
    """The sentences of one document; each is found and drawn once, when it is first asked for."""

    def __init__(self, reading: Reading) -> None:
        self._reading = weakref.proxy(reading)
        self._passages = reading.passages
        self._starts = [each.start for each in self._passages]
        self._spans: dict[int, list[Span]] = {}
        self._drawn: dict[int, Sentence] = {}
        self.asked: set[str] = set()
        """The beginnings of words that were looked for so far."""

    def with_any(self, *stems: str, dated: bool = False) -> Iterator[Sentence]:
        """Yield the sentences that hold one of these beginnings of words, in order.

        Stems are given in lower case and are found with a capital too. ``dated`` leaves out
        the sentences that hold no date.
        """
        self.asked.update(stems)
        plain = self._reading.plain
        done = -1
        for _, at, _ in _automaton(stems).find_matches_as_indexes(plain):
            if at < done or (at and plain[at - 1].isalnum()):
                continue
            place = bisect_right(self._starts, at) - 1
            if place < 0 or at >= self._passages[place].end:
                continue
            if self._passages[place].role == "hatnote" or self._cited(place, at):
                continue
            sentence = self._sentence(place, at, dated=dated)
            if sentence is not None:
                done = sentence.span.end
                yield sentence

    def _cited(self, place: int, at: int) -> bool:
        """Say whether ``plain[at]`` is of a note's citation, not of what its writers add."""
        passage = self._passages[place]
        if passage.role != "note":
            return False
        note = self._reading.note_at(at)
        if note is None or not (note.url or note.template):
            return False
        return (
            not self._reading.plain[passage.start : passage.end]
            .rstrip()
            .endswith((".", '."', ".”"))
        )

    def _sentence(self, place: int, at: int, *, dated: bool) -> Sentence | None:
        passage = self._passages[place]
        if place not in self._spans:
            self._spans[place] = list(sentences(self._reading.plain, passage.start, passage.end))
        spans = self._spans[place]
        number = bisect_right(spans, (at, len(self._reading.plain))) - 1
        if number < 0 or at >= spans[number].end:
            return None
        span = spans[number]
        if dated and not self._reading.dates_in(*span):
            return None
        if span.start not in self._drawn:
            drawn = shape(self._reading, span, passage.view)
            before = spans[number - 1] if number else None
            self._drawn[span.start] = Sentence(span, drawn, passage, before)
        return self._drawn[span.start]


_KEPT: "weakref.WeakKeyDictionary[Reading, Prose]" = weakref.WeakKeyDictionary()


def prose(reading: Reading) -> Prose:
    """Return the sentences of a document being read, the same each time."""
    found = _KEPT.get(reading)
    if found is None:
        found = _KEPT[reading] = Prose(reading)
    return found


@functools.cache
def _automaton(stems: tuple[str, ...]) -> AhoCorasick:
    """Return an automaton for stems, each in lower case and with a capital."""
    both = [form for each in stems for form in (each, each.capitalize())]
    return AhoCorasick(sorted(set(both)))
