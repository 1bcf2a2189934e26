"""What a claim quotes of its sentence: from who is said to tell it to where the phrase ends."""

import enum
import re
from typing import NamedTuple

from comity.claims.prose.attribution import attributed, denied, told_by
from comity.claims.prose.finding import prose
from comity.claims.prose.phrases import NOWHERE, To, noun_behind, onward
from comity.claims.prose.shape import Shape
from comity.claims.reading import Reading
from comity.spans import Span, made

# The stop of a sentence, and none of "U.S." or "Inc."
_STOP = re.compile(r"(?<![A-Z])(?<!\b(?:Inc|Ltd|etc))(?<!\b(?:Co|Jr|Sr|St|No))\.$")
_SHORT = 8
# "works with US law officers": who has no article here is but part of a noun
_BARE = re.compile(r"(?<![Tt]he )(?<![\w.])(?:U\.S\.|US|U\.K\.|UK|EU|UN|NATO)\Z")
_SURE = frozenset({"", "alleged"})


class Teller(enum.Enum):
    """By which words a claim is somebody's who only says so."""

    SOURCE = enum.auto()
    """By "according to" alone: a state that says that it cut ties has cut them thereby."""
    SPEAKER = enum.auto()
    """By "claims that" and "accused of" too."""
    OPINION = enum.auto()
    """By "has called" and "described" as well, as it is with how two get on."""


class Quote(NamedTuple):
    """What to quote, by offsets into ``plain``, and how sure the words are of it."""

    start: int
    end: int
    modality: str


def quote(
    reading: Reading,
    words: Span,
    modality: str,
    *,
    teller: Teller = Teller.SPEAKER,
    to: To = NOWHERE,
) -> Quote:
    """Return what to quote of a sentence for a claim that ``plain[words]`` makes.

    The quote goes on to where its phrase ends (see `onward` for ``to``). Where the clause
    is somebody's who only says so, by such words as ``teller`` takes, the claim is alleged and
    its quote begins with who that is; where somebody denies it, it is denied.
    """
    drawn = prose(reading).around(words.start, words.end)
    if drawn is None:
        return Quote(*words, modality)
    return _attributed(drawn, words, _onward(reading, drawn, words, to), modality, teller)


def _onward(reading: Reading, drawn: Shape, words: Span, to: To) -> Span:
    """Return words of a drawn sentence to where their phrase ends, or to a note before that."""
    start, end = drawn.text_at(words.start), _end(drawn, words.end)
    if end > start and _BARE.search(reading.plain, words.start, words.end):
        end = noun_behind(drawn.text, end)
        words = made(Span, (words.start, drawn.plain_span(start, end).end))
    more = onward(drawn.text, start, end, to) if end > start else end
    until = drawn.plain_span(start, more).end if more > end else words.end
    until -= bool(_STOP.search(reading.plain, max(words.start, until - _SHORT), until))
    noted = until > words.end and reading.refs(words.end, until - 1, until - 1)
    return words if noted else made(Span, (words.start, until))


def _attributed(drawn: Shape, said: Span, words: Span, modality: str, teller: Teller) -> Quote:
    """Return the words to quote with who is said to say them, and how sure they are.

    ``said`` are the words that make the claim, of which ``words`` are the whole phrase.
    """
    start, end = drawn.text_at(words.start), drawn.text_at(words.end - 1) + 1
    denies = denied(drawn.text, start)
    if denies >= 0 and modality in _SURE:
        return Quote(drawn.plain_at(denies), words.end, "denied")
    if teller is Teller.SOURCE:
        told = attributed(drawn.text, start, end)
    else:
        until = drawn.text_at(said.end - 1) + 1
        told = told_by(drawn.text, start, until, called=teller is Teller.OPINION)
        told = told or attributed(drawn.text, start, end)
    if told is None or modality not in _SURE:
        return made(Quote, (*words, modality))
    first = min(words.start, drawn.plain_at(told.start))
    last = drawn.plain_span(start, told.end).end if told.end > end else words.end
    return Quote(first, last, "alleged")


def _end(drawn: Shape, end: int) -> int:
    """Return where ``plain[:end]`` ends in the drawn text; -1 within a list drawn as one sign."""
    at = drawn.text_at(end - 1)
    for piece in drawn.pieces:
        if piece.at == at:
            within = len(piece.members) > 1 and piece.end != end
            return -1 if within else at + 1
    return at + 1
