"""Words of ties with the clause around them, as those read them who ask between whom they hold."""

import re
from typing import NamedTuple

from comity.claims.grammar.dealings.groups import Listed
from comity.claims.prose.acts import antecedent
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, Piece

Pairs = list[tuple[str, str]]
BETWEEN = re.compile(r"\b(?:between|among)(?: both| the)? $")
"""What stands before the two whom ties are between."""
RELATIVE = re.compile(
    rf"(?:(?P<who>{ACTOR}),? )?(?:and )?(?:with|to|towards|against|between) (?:which|whom)\b[^,;]*$"
)
"""Whom a clause says more of that begins with "with which": "Cuba, with which Fiji has ties"."""


class Words(NamedTuple):
    """Words of a sentence that hold between two, with the clause around them."""

    sentence: Sentence
    state: str
    lo: int
    hi: int
    """Where in the shape's text the clause begins and ends; likewise the words themselves."""
    start: int
    end: int
    pieces: list[Piece]
    """Who and what cities the clause names, those in brackets left out."""
    guess: bool
    listed: Listed
    """The groups that the words are had with, and who is listed with them."""


def ids_of(sentence: Sentence, piece: Piece, state: str) -> list[str]:
    """Return whom a sign stands for; ``state`` is the document's own, which "it" may be."""
    if piece.kind == "it":
        return [each.id for each in antecedent(sentence, piece.at, state)]
    return list(dict.fromkeys(each.id for each in piece.members))
