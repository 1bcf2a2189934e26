"""Two who are named as two: "both countries", "between A and B"."""

import re
from itertools import combinations

from comity.claims.grammar.dealings.groups import named
from comity.claims.grammar.dealings.words import BETWEEN, RELATIVE, Pairs, Words, ids_of
from comity.claims.prose.finding import Sentence
from comity.claims.prose.inview import capitals
from comity.claims.prose.shape import ACTOR, PAIR, Piece

_NEXT = re.compile(r" between\b")
_WHICH_OF = re.compile(r",? (?:with|to|in|of|from) (?:which|whom)\b")
# "tensions arising from the thaw between Cuba and Fiji" are not between those
_CAUSED = re.compile(r"\b(?:arising|stemming|resulting|deriving) (?:from|out of)\b")
_WITH_WHOM = re.compile(rf" (?:with|against|towards?) (?:the )?(?P<who>{ACTOR})(?!['’])")
_SET_APART = re.compile(
    r"\b(?:[Aa]side from|[Aa]part from|[Bb]esides|[Ll]ike|[Uu]nlike|than|except) $"
)
_TO_THOSE = re.compile(r"\b(?:with|to|towards?|against) (?:both |all )?$")
# "lying between Fiji and Chad, it keeps good ties with both neighbours"
_TO_BOTH = re.compile(
    r"(?: (?!with\b|to\b)[a-z-]+){0,3} (?:with|to|towards?) (?:both (?:of )?(?:its |the |these )?"
    rf"(?:neighbou?rs|neighbou?ring (?:countries|states|powers)|sides|powers|giants)\b|{PAIR})"
)
_TWO = 2
_COMMAS = frozenset({len(", "), len(", the ")})
"""How far apart two names are between which there is but a comma."""


def as_pair(words: Words) -> Pairs | None:
    """Return the two of "both countries" and "between A and B"; None when nothing says so."""
    sentence, start = words.sentence, words.start
    beyond = _beyond(words)
    after = start if _NEXT.match(sentence.shape.text, words.end) else -1
    for piece in words.pieces:
        caused = piece.kind != "pair" and _CAUSED.search(sentence.shape.text, words.end, piece.at)
        if caused or piece.at < after or _apart(sentence.shape.text, piece, start):
            continue  # "the pact of Cuba and Fiji spoilt the ties between Chad and Peru"
        if piece.kind == "pair" and _WHICH_OF.match(sentence.shape.text, piece.at + 1):
            return []  # "those countries with which": whichever they are
        ids = _both(sentence, piece, words.state)
        if ids and words.listed.groups and piece.at < start:
            return [(one, named(each, one)) for one in ids for each in words.listed.groups]
        if ids and (whom := RELATIVE.search(sentence.shape.text, 0, piece.at)):
            theirs = sentence.shape.members(whom["who"] or "")
            return [(one, each.id) for one in ids for each in theirs if one != each.id]
        if ids and _those(sentence, piece):
            return []
        if ids and (not beyond or set(beyond) & set(ids)):
            listed = piece.kind != "pair" and _listed(piece)
            return [*combinations(ids, 2)] if listed else [(ids[0], each) for each in ids[1:]]
    return None


def with_both(words: Words) -> Pairs | None:
    """Return the pairs of the state that all is about and the two named before it: "with both"."""
    if not _TO_BOTH.match(words.sentence.shape.text, words.end):
        return None
    before = words.sentence.shape.within(0, words.start, "state")
    named = dict.fromkeys(each.id for piece in before for each in piece.members)
    others = [each for each in named if each != words.state]
    alone = words.sentence.passage.view in {"", words.state} and len(others) == _TWO
    return [(words.state, each) for each in others] if words.state and alone else []


def _listed(piece: Piece) -> bool:
    """Say whether "between A, B and C" is meant, of which any two are; not "between A and B, C"."""
    one, other, *_ = piece.members
    return other.start - one.end in _COMMAS


def _those(sentence: Sentence, piece: Piece) -> bool:
    """Say whether "between those countries" is meant, which may be any two or all of them."""
    text, at = sentence.shape.text, piece.at
    named = piece.members[0].name if piece.members else ""
    return (
        piece.kind == "pair"
        and not named
        and len(piece.members) > _TWO
        and bool(BETWEEN.search(text, 0, at))
    )


def _beyond(words: Words) -> list[str]:
    """Return with whom "both" are what the words say: "both had disputes with Peru"."""
    drawn = words.sentence.shape
    found = _WITH_WHOM.match(drawn.text, words.end)
    return [each.id for each in drawn.members(found["who"])] if found else []


def _apart(text: str, piece: Piece, start: int) -> bool:
    """Say whether "the two" are not whom the words hold between: set apart, or the others."""
    before = text[max(0, piece.at - 16) : piece.at]
    if piece.kind == "pair" and len(piece.members) >= _TWO and _SET_APART.search(before):
        return True
    return piece.kind == "pair" and piece.at > start and bool(_TO_THOSE.search(before))


def _both(sentence: Sentence, piece: Piece, state: str) -> list[str]:
    """Return the two of "both countries", or of "between A and B"; capitals may be meant."""
    if piece.kind in {"pair", "neither"}:
        return ids_of(sentence, piece, state)
    if len(piece.members) < _TWO or not BETWEEN.search(sentence.shape.text, 0, piece.at):
        return []
    return capitals(piece) if piece.kind == "city" else ids_of(sentence, piece, state)
