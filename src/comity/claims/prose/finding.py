"""The sentences of a document that hold a word some kind of claim looks for."""

import functools
import re
import weakref
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick, Implementation

from comity.claims.passages import Passage
from comity.claims.prose.entities import PRONOUNS, Ground
from comity.claims.prose.sentences import sentences
from comity.claims.prose.shape import Shape, shape
from comity.claims.reading import Reading
from comity.spans import Span, made

# Sections of titles of works, not of sentences.
_READ_ON = re.compile(
    r"(?:Further reading|References|Bibliography|See also|Sources|External links|Works cited|"
    r"Citations|Literature)\b"
)
_CLOSE = 80
"""No further than this is near."""
_WITHIN_ADDRESS = frozenset("-/_.=+&?#%")
_LONG_ADDRESS = 400
_AROUND = 100
"""No further than this from a date a verb is looked for that may be of its clause."""


_STEMS: dict[str, int] = {}
"""Every beginning of a word that is looked for, and its number."""


def sought(*stems: str) -> tuple[str, ...]:
    """Return beginnings of words as they are; one look through a document then finds them all."""
    for each in stems:
        _STEMS.setdefault(each, len(_STEMS))
    return stems


sought(*PRONOUNS)


class Sentence(NamedTuple):
    """A sentence, drawn, with the passage it stands in and the sentence before it there."""

    span: Span
    shape: Shape
    passage: Passage
    before: Span | None
    stems: frozenset[str] = frozenset()
    """Which of the beginnings of words that are `sought` it has."""

    def lacks(self, stems: Iterable[str]) -> bool:
        """Say whether it has none of these: a look before a slow pattern that needs one."""
        return self.stems.isdisjoint(stems)


class Prose:
    """The sentences of one document; each is found and drawn once, when it is first asked for."""

    def __init__(self, reading: Reading) -> None:
        self._reading = weakref.proxy(reading)
        self._plain = reading.plain
        self._passages = reading.passages
        self._starts = [each.start for each in self._passages]
        self._spans: dict[int, list[Span]] = {}
        self._drawn: dict[int, Sentence] = {}
        self._met: dict[int, Sentence | None] = {}
        self._known = 0
        self._found: dict[str, list[int]] = {}
        self._places: list[int] = []
        self._stems: list[str] = []
        self._ground: Ground | None = None
        self._read_on = {
            number
            for number, each in enumerate(reading.document.sections)
            if _READ_ON.match(each.title)
        }
        self.asked: set[str] = set()
        """The beginnings of words that were looked for so far."""

    def with_any(
        self, *stems: str, dated: bool = False, near: Sequence[int] | None = None
    ) -> Iterator[Sentence]:
        """Yield the sentences that hold one of these beginnings of words, in order.

        Stems are given in lower case and are found with a capital too. ``dated`` leaves out
        the sentences that hold no date; one of the places ``near`` must be close by a stem.
        """
        self.asked.update(stems)
        yield from self._at(self.places(stems), dated=dated, near=near)

    def with_dates(self, tells: Callable[[str], bool]) -> Iterator[Sentence]:
        """Yield the sentences that hold a date, in order, where the words close by it ``tells``."""
        plain = self._plain.replace("\t", "\n")
        places = []
        for each in self._reading.dates:
            # Most dates are those of tables, which are no sentences.
            if each.first and not each.problem and self._passage(each.start) is not None:
                before = plain[max(0, each.start - _AROUND) : each.start].rpartition("\n")[2]
                after = plain[each.end : each.end + _AROUND].partition("\n")[0]
                if tells(before) or tells(after):
                    places.append(each.start)
        yield from self._at(places, dated=True)

    def captions(self) -> Iterator[Sentence]:
        """Yield the sentences under pictures that hold a date."""
        shown = [each for each in self._passages if each.role == "caption"]
        dates = (each for it in shown for each in self._reading.dates_in(it.start, it.end))
        yield from self._at([each.start for each in dates if each.first], dated=True)

    def _at(
        self, places: list[int], *, dated: bool, near: Sequence[int] | None = None
    ) -> Iterator[Sentence]:
        """Yield the sentences that stand at these places of ``plain``, each once."""
        self._look()
        done = -1
        for at in places:
            if at < done or (near is not None and not _any_within(near, at - _CLOSE, at + _CLOSE)):
                continue
            if at not in self._met:
                self._met[at] = self._meet(at)
            sentence = self._met[at]
            if sentence is not None and (not dated or self._reading.dates_in(*sentence.span)):
                done = sentence.span.end
                yield sentence

    def _meet(self, at: int) -> Sentence | None:
        """Return the sentence that ``plain[at]`` stands in, None where none is to be read."""
        place = self._passage(at)
        if place is None:
            return None
        passage = self._passages[place]
        if passage.role == "hatnote" or self._cited(at, place) or self._addressed(at):
            return None
        if passage.section in self._read_on and passage.role != "note":
            return None
        return self._sentence(place, at)

    def _passage(self, at: int) -> int | None:
        """Return the number of the passage that ``plain[at]`` stands in, None for none."""
        place = bisect_right(self._starts, at) - 1
        return place if place >= 0 and at < self._passages[place].end else None

    def places(self, stems: tuple[str, ...]) -> list[int]:
        """Return where in ``plain`` one of the stems begins a word, in order.

        All stems that are `sought` are looked for at once, the first time.
        """
        if not _STEMS.keys() >= set(stems):
            sought(*stems)
        self._look()
        found = self._found
        return sorted(set().union(*[found[each] for each in stems if each in found]))

    def _look(self) -> None:
        """Find where all stems stand, unless none was added to those that were looked for."""
        if self._known == len(_STEMS):
            return
        self._known = len(_STEMS)
        found = _look(self._plain)
        self._places = [at for at, _ in found]
        self._stems = [stem for _, stem in found]
        self._found = {}
        for at, stem in found:
            self._found.setdefault(stem, []).append(at)
        self._met.clear()  # sentences are asked which stems they have
        self._drawn.clear()

    def draw(self, span: Span, view: str) -> Shape:
        """Return a stretch drawn that is no sentence of its own; ``view`` is whom it is about."""
        if self._ground is None:
            self._ground = Ground(self._reading, self.places(PRONOUNS), {})
        return shape(self._ground, span, view)

    def around(self, start: int, end: int) -> Shape | None:
        """Return the sentence drawn that ``plain[start:end]`` ends in, None where it spans two."""
        place = self._passage(start)
        sentence = self._sentence(place, start) if place is not None else None
        return sentence.shape if sentence is not None and end <= sentence.span.end else None

    def _addressed(self, at: int) -> bool:
        """Say whether ``plain[at]`` is part of an address: "https://example.org/opens-embassy"."""
        plain = self._plain
        if plain[at - 1 : at] not in _WITHIN_ADDRESS:
            return False
        start = max(0, at - _LONG_ADDRESS)
        return "://" in plain[max(start, plain.rfind(" ", start, at)) : at]

    def cited(self, at: int) -> bool:
        """Say whether ``plain[at]`` is of a title or a citation, not of what the writers say."""
        return self._cited(at, self._passage(at))

    def _cited(self, at: int, place: int | None) -> bool:
        """Say whether ``plain[at]``, of the passage of that number, is of a citation."""
        document = self._reading.document
        if document.source.startswith("[http", document.projection.source_start(at)):
            return True  # the title of what is linked to
        if place is None or self._passages[place].role != "note":
            return False
        note = self._reading.note_at(at)
        if note is None or not (note.url or note.template):
            return False
        passage = self._passages[place]
        return not self._plain[passage.start : passage.end].rstrip().endswith((".", '."', ".”"))

    def _sentence(self, place: int, at: int) -> Sentence | None:
        passage = self._passages[place]
        if place not in self._spans:
            self._spans[place] = list(sentences(self._plain, passage.start, passage.end))
        spans = self._spans[place]
        number = bisect_right(spans, (at, len(self._plain))) - 1
        if number < 0 or at >= spans[number].end:
            return None
        span = spans[number]
        if span.start not in self._drawn:
            drawn = self.draw(span, passage.view)
            before = spans[number - 1] if number else None
            first = bisect_left(self._places, span.start)
            last = bisect_left(self._places, span.end, first)
            stems = frozenset(self._stems[first:last])
            self._drawn[span.start] = made(Sentence, (span, drawn, passage, before, stems))
        return self._drawn[span.start]


def _any_within(places: Sequence[int], start: int, end: int) -> bool:
    """Say whether one of the places, which are in order, is in ``start`` to ``end``."""
    place = bisect_left(places, start)
    return place < len(places) and places[place] < end


def prose(reading: Reading) -> Prose:
    """Return the sentences of a document being read, the same each time."""
    return reading.once(Prose)


def _look(plain: str) -> list[tuple[int, str]]:
    """Return where in ``plain`` a stem begins a word, and which one, in order."""
    machine, meant = _automaton(tuple(_STEMS))
    padded = f" {plain}"  # so that every place has one before it
    return sorted(
        [
            (at, stem)
            for index, at, _ in machine.find_matches_as_indexes(_bytes(plain), overlapping=True)
            if not padded[at].isalnum()
            for stem in meant[index]
        ]
    )


def _bytes(words: str) -> bytes:
    """Return words at one byte a character, so that a place in the bytes is that in the words."""
    return words.encode("latin-1", "replace")


@functools.cache
def _automaton(stems: tuple[str, ...]) -> tuple[BytesAhoCorasick, list[list[str]]]:
    """Return an automaton for stems, in lower case and with a capital, and whose each form is."""
    meant: dict[str, list[str]] = {}
    for each in stems:
        for form in {each, each.capitalize(), each.title()}:
            meant.setdefault(form, []).append(each)  # "Union" is of "union" and of "Union"
    machine = BytesAhoCorasick(map(_bytes, meant), implementation=Implementation.DFA)
    return machine, list(meant.values())
