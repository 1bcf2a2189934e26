"""The sentences of a document that hold a word some kind of claim looks for."""

import functools
import re
import weakref
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick, Implementation

from comity.claims.passages import Passage
from comity.claims.prose.asides import asides
from comity.claims.prose.drawing import shape
from comity.claims.prose.entities import PRONOUNS, Ground, Member
from comity.claims.prose.sentences import sentences
from comity.claims.prose.shape import Shape
from comity.claims.prose.subjects import opening_subject
from comity.claims.reading import Reading
from comity.spans import Span, made

# Sections of titles of works, not of sentences.
_READ_ON = re.compile(
    r"(?:Further reading|References|Bibliography|See also|Sources|External links|Works cited|"
    r"Citations|Literature)\b"
)
_SEE = ("See ", "see ", "(See ", "(see ")
_POINTER = 90
"""No longer is what only points to another article."""
_CLOSE = 80
"""No further than this is near."""
_WITHIN_ADDRESS = frozenset("-/_.=+&?#%")
_LONG_ADDRESS = 400
_CHAINED = 4
"""No more sentences one after another speak of one by "it" alone."""
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
    """A sentence, drawn, with the passage it stands in and the sentence before it there.

    It is without what it says aside, which is a sentence of its own (see `asides`).
    """

    span: Span
    shape: Shape
    passage: Passage
    before: Span | None
    stems: frozenset[str] = frozenset()
    """Which of the beginnings of words that are `sought` it has."""
    led: tuple[Member, ...] = ()
    """Whom "it" may mean that the sentence before is about; none where no such word stands."""

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
        self._parted: dict[int, list[Sentence]] = {}
        self._known = 0
        self._found: dict[str, list[int]] = {}
        self._heads: dict[str, list[int]] = {}
        self._head_of: dict[int, int] = {}
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

        What one says aside comes right behind it, whichever of the two holds the word.
        Stems are given in lower case and are found with a capital too. ``dated`` leaves out
        the sentences that hold no date; one of the places ``near`` must be close by a stem.
        """
        self.asked.update(stems)
        yield from self._sentences(self._heads_with(stems, near), dated=dated)

    def _heads_with(self, stems: tuple[str, ...], near: Sequence[int] | None) -> list[int]:
        """Return where the sentences to be read begin that hold one of these stems, in order."""
        self._look(stems)
        if near is None:
            return _merged(self._heads, stems)
        close = (at for at in self.places(stems) if _any_within(near, at - _CLOSE, at + _CLOSE))
        return sorted({self._head_of[at] for at in close if at in self._head_of})

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
        yield from self._sentences(self._heads_at(places), dated=True)

    def captions(self) -> Iterator[Sentence]:
        """Yield the sentences under pictures that hold a date."""
        shown = [each for each in self._passages if each.role == "caption"]
        dates = (each for it in shown for each in self._reading.dates_in(it.start, it.end))
        places = [each.start for each in dates if each.first]
        yield from self._sentences(self._heads_at(places), dated=True)

    def _sentences(self, heads: Iterable[int], *, dated: bool) -> Iterator[Sentence]:
        """Yield the sentences that begin at these places, drawn."""
        for head in heads:
            for sentence in self._parted.get(head) or self._part(head):
                if not dated or sentence.shape.dated:
                    yield sentence

    def _heads_at(self, places: Iterable[int]) -> list[int]:
        """Return where the sentences to be read begin in which these places of ``plain`` stand."""
        self._look()
        return sorted(set(self._with_heads(places).values()))

    def _with_heads(self, places: Iterable[int]) -> dict[int, int]:
        """Return where the sentence begins of each place, in order, where one is to be read."""
        found = {}
        head, until = None, 0
        for at in places:
            if at >= until:
                head, until = self._bounds(at)
            if head is not None and not self._linked(at) and not self._addressed(at):
                found[at] = head
        return found

    def _bounds(self, at: int) -> tuple[int | None, int]:
        """Return the start and the end of the sentence that ``plain[at]`` stands in.

        The start is None where there is none to be read, up to that end.
        """
        place = self._passage(at)
        if place is None:
            return None, at + 1
        passage = self._passages[place]
        read_on = passage.section in self._read_on and passage.role != "note"
        if passage.role == "hatnote" or read_on:
            return None, passage.end
        span = self._span(place, at)
        if span is None:
            return None, at + 1
        return None if self._points(span) or self._of_citation(at, place) else span.start, span.end

    def _points(self, span: Span) -> bool:
        """Say whether a sentence only points to another article: "See Cuba–Fiji relations"."""
        short = span.end - span.start < _POINTER and self._plain.startswith(_SEE, span.start)
        return short and self._plain[span.start : span.end].rstrip(" .)\n").endswith(" relations")

    def _passage(self, at: int) -> int | None:
        """Return the number of the passage that ``plain[at]`` stands in, None for none."""
        place = bisect_right(self._starts, at) - 1
        return place if place >= 0 and at < self._passages[place].end else None

    def places(self, stems: tuple[str, ...]) -> list[int]:
        """Return where in ``plain`` one of the stems begins a word, in order.

        All stems that are `sought` are looked for at once, the first time.
        """
        self._look(stems)
        return _merged(self._found, stems)

    def _look(self, stems: Iterable[str] = ()) -> None:
        """Find where all stems stand, unless none was added to those that were looked for."""
        if not _STEMS.keys() >= set(stems):
            sought(*stems)
        if self._known == len(_STEMS):
            return
        self._known = len(_STEMS)
        found = _look(self._plain)
        self._places = [at for at, _ in found]
        self._stems = [stem for _, stem in found]
        self._head_of = self._with_heads(self._places)
        self._found = {}
        self._heads = {}
        for at, stem in found:
            self._found.setdefault(stem, []).append(at)
            if at in self._head_of:
                self._heads.setdefault(stem, []).append(self._head_of[at])
        self._drawn.clear()  # sentences are asked which stems they have
        self._parted.clear()

    def draw(self, span: Span, view: str) -> Shape:
        """Return a stretch drawn that is no sentence of its own; ``view`` is whom it is about."""
        if self._ground is None:
            self._ground = Ground(self._reading, self.places(PRONOUNS), {})
        return shape(self._ground, span, view)

    def around(self, start: int, end: int) -> Shape | None:
        """Return the sentence drawn whole that ``plain[start:end]`` is in, None where in two."""
        place = self._passage(start)
        span = self._span(place, start) if place is not None else None
        if span is None or end > span.end:
            return None
        return (self._drawn.get(span.start) or self._draw(span.start)).shape

    def _addressed(self, at: int) -> bool:
        """Say whether ``plain[at]`` is part of an address: "https://example.org/opens-embassy"."""
        plain = self._plain
        if plain[at - 1 : at] not in _WITHIN_ADDRESS:
            return False
        start = max(0, at - _LONG_ADDRESS)
        return "://" in plain[max(start, plain.rfind(" ", start, at)) : at]

    def cited(self, at: int) -> bool:
        """Say whether ``plain[at]`` is of a title or a citation, not of what the writers say."""
        place = self._passage(at)
        return self._linked(at) or (place is not None and self._of_citation(at, place))

    def _linked(self, at: int) -> bool:
        """Say whether ``plain[at]`` is of the title of what is linked to elsewhere."""
        document = self._reading.document
        at = document.projection.source_start(at)
        return bool(document.source.startswith("[http", at))

    def _of_citation(self, at: int, place: int) -> bool:
        """Say whether ``plain[at]``, of the passage of that number, is of a citation."""
        if self._passages[place].role != "note":
            return False
        note = self._reading.note_at(at)
        if note is None or not (note.url or note.template):
            return False
        passage = self._passages[place]
        return not self._plain[passage.start : passage.end].rstrip().endswith((".", '."', ".”"))

    def _spans_of(self, place: int) -> list[Span]:
        """Return the sentences of the passage of that number."""
        if place not in self._spans:
            passage = self._passages[place]
            self._spans[place] = list(sentences(self._plain, passage.start, passage.end))
        return self._spans[place]

    def _span(self, place: int, at: int) -> Span | None:
        """Return the sentence that ``plain[at]``, of the passage of that number, stands in."""
        spans = self._spans_of(place)
        number = bisect_right(spans, (at, len(self._plain))) - 1
        return spans[number] if number >= 0 and at < spans[number].end else None

    def _draw(self, head: int) -> Sentence:
        """Return the sentence that begins at ``plain[head]``, drawn."""
        place = self._passage(head)
        assert place is not None  # noqa: S101 - it is of one
        passage, spans = self._passages[place], self._spans_of(place)
        number = bisect_right(spans, (head, len(self._plain))) - 1
        span, before = spans[number], spans[number - 1] if number else None
        first = bisect_left(self._places, span.start)
        last = bisect_left(self._places, span.end, first)
        stems = frozenset(self._stems[first:last])
        drawn = self.draw(span, passage.view)
        led = self._led(spans[:number], passage.view) if drawn.shows("it") else ()
        sentence = made(Sentence, (span, drawn, passage, before, stems, led))
        self._drawn[head] = sentence
        return sentence

    def _part(self, head: int) -> list[Sentence]:
        """Return a sentence without what it says aside, and that, each a sentence of its own."""
        whole = self._drawn.get(head) or self._draw(head)
        drawn = whole.shape
        gaps = list(asides(drawn))
        parts = self._parted[head] = [
            whole._replace(shape=drawn.without(gaps)) if gaps else whole,
            *(self._aside(whole, drawn.plain_span(each.start - 1, each.end)) for each in gaps),
        ]
        return parts

    def _aside(self, whole: Sentence, span: Span) -> Sentence:
        """Return what is said aside in a sentence, from whom it is said of on."""
        first = bisect_left(self._places, span.start)
        last = bisect_left(self._places, span.end, first)
        drawn = self.draw(span, whole.passage.view)
        return whole._replace(span=span, shape=drawn, stems=frozenset(self._stems[first:last]))

    def _led(self, spans: Sequence[Span], view: str) -> tuple[Member, ...]:
        """Return whom the last of sentences is about, or the one before where that says "it"."""
        led: tuple[Member, ...] = ()
        for span in spans[-_CHAINED:]:
            led = opening_subject(self.draw(span, view), led)
        return led


def _merged(places: dict[str, list[int]], stems: Iterable[str]) -> list[int]:
    """Return the places of these stems, each once, in order."""
    return sorted(set().union(*[places[each] for each in stems if each in places]))


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
