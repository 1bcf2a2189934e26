"""A sentence as grammars read it: whoever and whatever is known in it drawn as one sign each.

"The UK, France and Italy have embassies in Baku (Azerbaijan)." becomes "S have embassies in C.",
where S stands for three states and C for a city of which the state is known. A rule then is a
short pattern over signs and words, and what a sign stands for is asked of the shape; `drawing`
makes it.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from comity.claims.prose.entities import Member
from comity.dates import Dated
from comity.spans import Span, made

_KINDS = ("state", "organisation", "city", "date", "demonym", "pair", "neither", "it")
_ROOM = 0x200  # signs of each kind: more than a sentence has room for
_FIRST = 0xE000
BASE = {kind: _FIRST + place * _ROOM for place, kind in enumerate(_KINDS)}
FULL = {kind: first + _ROOM for kind, first in BASE.items()}
TAKEN = re.compile("[\ue000-\uf8ff]")


def _signs(*kinds: str) -> str:
    """Return the characters, for a class of a pattern, that stand for these kinds."""
    return "".join(f"{chr(BASE[each])}-{chr(BASE[each] + _ROOM - 1)}" for each in kinds)


STATE = f"[{_signs('state')}]"
ORGANISATION = f"[{_signs('organisation')}]"
ACTOR = f"[{_signs('state', 'organisation')}]"
CITY = f"[{_signs('city')}]"
DATE = f"[{_signs('date')}]"
DEMONYM = f"[{_signs('demonym')}]"
PAIR = f"[{_signs('pair', 'neither')}]"
IT = f"[{_signs('it')}]"
WHO = f"[{_signs('state', 'organisation', 'pair', 'neither', 'it')}]"
"""Whoever can be the subject of a sentence."""
ANY = f"[{chr(_FIRST)}-{chr(_FIRST + _ROOM * len(_KINDS) - 1)}]"


class Piece(NamedTuple):
    """What one sign stands for, and its words in ``plain``."""

    kind: str
    at: int
    """Where the sign is in the shape's text."""
    start: int
    end: int
    members: tuple[Member, ...]
    date: Dated | None = None
    aside: int = 0
    """How much at its end is what is said aside of it."""


class Shape:
    """A sentence with its signs; offsets into `text` are carried to ``plain`` by `plain_at`."""

    __slots__ = ("_places", "_signs", "dated", "pieces", "plain", "span", "text")

    def __init__(
        self, plain: str, span: Span, text: str, pieces: Sequence[Piece], signs: str
    ) -> None:
        self.plain = plain
        self.span = span
        self.text = text
        self.pieces = pieces
        self._signs = signs
        self._places = [each.at for each in pieces]
        self.dated = self.shows("date")

    def piece(self, sign: str) -> Piece:
        """Return what a sign stands for."""
        return self.pieces[self._signs.index(sign)]

    def members(self, sign: str | None) -> tuple[Member, ...]:
        """Return those that a sign stands for, none where there is no sign."""
        return self.pieces[self._signs.index(sign)].members if sign else ()

    def shows(self, kind: str) -> bool:
        """Say whether there is a sign of this kind in it."""
        return any(each.kind == kind for each in self.pieces)

    def within(self, start: int, end: int, *kinds: str) -> list[Piece]:
        """Return the pieces of these kinds in ``text[start:end]``."""
        return [each for each in self.pieces if start <= each.at < end and each.kind in kinds]

    def plain_at(self, at: int) -> int:
        """Return where in ``plain`` the character ``text[at]`` begins."""
        place = bisect_right(self._places, at) - 1
        if place < 0:
            return self.span.start + at
        piece = self.pieces[place]
        return piece.start if piece.at == at else piece.end + at - piece.at - 1

    def text_at(self, at: int) -> int:
        """Return where in ``text`` the character ``plain[at]`` is drawn."""
        moved = at - self.span.start
        for piece in self.pieces:
            if piece.start > at:
                break
            if at < piece.end:
                return piece.at
            moved = piece.at + 1 + at - piece.end
        return moved

    def plain_span(self, start: int, end: int) -> Span:
        """Return the stretch of ``plain`` that ``text[start:end]`` was drawn from."""
        stop = self.plain_at(end - 1) if end <= start else self._end(end)
        return made(Span, (self.plain_at(start), stop))

    def without(self, gaps: Sequence[Span]) -> "Shape":
        """Return it without stretches of its text, each drawn into the sign right before it."""
        kept: list[str] = []
        pieces: list[Piece] = []
        begun = gone = 0
        for start, end in (*gaps, (len(self.text), len(self.text))):
            kept.append(self.text[begun:start])
            moved = (each for each in self.pieces if begun <= each.at < start)
            pieces += [each._replace(at=each.at - gone) for each in moved]
            if end > start:
                last, until = pieces[-1], self.plain_at(end)
                pieces[-1] = last._replace(end=until, aside=until - last.end)
            begun, gone = end, gone + end - start
        text = "".join(kept)
        signs = "".join(text[each.at] for each in pieces)
        return Shape(self.plain, self.span, text, pieces, signs)

    def words(self, start: int, end: int) -> str:
        """Return ``text[start:end]`` as the document has it, names for signs."""
        return self.plain_span(start, end).of(self.plain)

    def _end(self, end: int) -> int:
        """Return where in ``plain`` the character before ``text[end]`` ends."""
        place = bisect_right(self._places, end - 1) - 1
        if place < 0:
            return self.span.start + end
        piece = self.pieces[place]
        beyond = end - piece.at - 1
        return piece.end + beyond if beyond else piece.end - piece.aside
