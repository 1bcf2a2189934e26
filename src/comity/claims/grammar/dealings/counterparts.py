"""Which two a clause is about: by "between", "with", "both", and who is in view.

In "A enjoys [close ties] with B" they are read close by the words for it: a pair, a "between", two
names with a dash, the one that "with" names and the subject; else it is whoever is in view.
"""

import re
from itertools import combinations
from typing import NamedTuple

from comity.claims.grammar.dealings import allies
from comity.claims.grammar.dealings.governed import governed
from comity.claims.grammar.dealings.groups import STRANGERS, among, listed_after
from comity.claims.grammar.dealings.halves import DASHED
from comity.claims.grammar.dealings.inview import (
    between,
    capitals,
    partner,
    set_beside,
    whom_who_means,
    with_unknown,
)
from comity.claims.grammar.dealings.ranked import of_those_listed
from comity.claims.prose.acts import antecedent
from comity.claims.prose.clauses import clause, led_by, outside, stands_for_state
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, DEMONYM, IT, PAIR, Piece

_BETWEEN = re.compile(r"\b(?:between|among)(?: both| the)? $")
_NEXT = re.compile(r" between\b")
_GOVERNED = re.compile(
    r"\b(?:to|in|of|with|from|for|by|at|on|against|under|over|about|before|through|via|within|"
    r"such as|including) $"
)
# "Cuba's close ties to Fiji": between these two, whoever else is named before.
_OWNER = re.compile(rf"(?P<who>{ACTOR})['’]s? (?:[a-z]+ly )?(?:[a-z]+ )?$")
# "Fiji is one of Cuba's main allies".
_APPOSED = re.compile(rf", (?:the )?(?P<who>{ACTOR}),")
_OF = re.compile(rf"{DEMONYM} (?:all(?:y|ies)|partners?|friends?)\b")
_WHICH_OF = re.compile(r",? (?:with|to|in|of|from) (?:which|whom)\b")
_IS_OWN = re.compile(
    rf"(?P<who>{ACTOR}|{IT})(?:,? (?:[a-z]+ly|also|long|now|has|have|been|had))*,? (?:is|"
    rf"are|was|were|became|become|remains?|remained|been) (?:[a-z]+ ){{0,4}}(?P<whose>{ACTOR})"
    r"['’]s? (?:[\w,-]+ ){0,5}$"
)
_HELD_FOR = re.compile(
    rf"(?P<who>{ACTOR}|{IT})(?: [a-z]+ly|,? also| still| now| long| has| have)* (?:sees?|saw|"
    r"views?|viewed|consider(?:s|ed)?|regard(?:s|ed)?|describe[sd]?|call(?:s|ed)?|"
    r"treat(?:s|ed)?|recogni[sz]e[sd]?|(?:is|was) (?:viewed|seen|regarded|described) by) "
    rf"(?:the )?(?P<whose>{ACTOR}|{IT})(?: [a-z-]+){{0,5}} $"
)
_IS = re.compile(
    r" (?:is|are|was|were|became|become|remains?|remained|been|as)(?: (?:one of|among|the|still|"
    r"by far|now|also))* $"
)
_REPLACED = re.compile(r"\b(?:replac|displac|overt[ao]|surpass|succe)\w+ ")
_RULERS = re.compile(
    r" with the (?:[a-z]+ )?(?:president|government|regime|leader|administration|royal family)\b"
)
_ELSEWHERE = re.compile(
    r"(?:relations?|relationships?|ties|links|disputes?|cooperation|alliances?|partnerships?|"
    rf"friendships?|coalitions?) with (?!each other|one another|(?:[\w’'-]+,? ){{0,6}}(?:{ACTOR}|"
    rf"{DEMONYM}|{PAIR}|{IT}))"
)
_WHICH_BOTH = re.compile(r", (?:both|all|each)(?: of wh\w+)? (?:were|are|was|is|had|have)\b[^,;]*$")
_TIES_WITH = re.compile(
    r"\b(?:relations?(?:hips?)?|ties|links|cooperation|dealings) (?:with|to|towards?) (?:the )?$"
)
_POSSESSOR = re.compile(
    rf"(?: [\w’'-]+){{0,3}}? (?:with|to|towards|against) {ACTOR}['’]s? (?!own\b)[a-z]"
)
_WITH_THEM = re.compile(r"\b(?:with|against)(?: the| both)? $")
_WITH_WHOM = re.compile(rf" (?:with|against|towards?) (?:the )?(?P<who>{ACTOR})(?!['’])")
_SET_APART = re.compile(
    r"\b(?:[Aa]side from|[Aa]part from|[Bb]esides|[Ll]ike|[Uu]nlike|than|except) $"
)
_TO_THOSE = re.compile(r"\b(?:with|to|towards?|against) (?:both |all )?$")
_LED_IN = re.compile(
    r"(?:Once|After|When|As|Since|Following|Despite|If|Although|While|Because|Due|Amid|Upon)\b"
    r"[^,;]*, (?:[a-z-]+ ){0,3}$"
)
_RELATIVE = re.compile(
    rf"(?:(?P<who>{ACTOR}),? )?(?:and )?(?:with|to|towards|against|between) (?:which|whom)\b[^,;]*$"
)
_ITS = re.compile(r"\b[Ii]ts (?:[a-z-]+ ){0,2}$")
_THE_COUNTRYS = re.compile(r"\bthe (?:country|nation|kingdom|republic)['’]s (?:[a-z-]+ ){0,2}$")
# "tensions arising from the thaw between Cuba and Fiji" are not between those
_CAUSED = re.compile(r"\b(?:arising|stemming|resulting|deriving) (?:from|out of)\b")
_ACTORS = ("state", "organisation", "demonym", "pair", "neither", "it")
_TWO = 2
_COMMAS = frozenset({len(", "), len(", the ")})
"""How far apart two names are between which there is but a comma."""
_APART = 160
"""Further off nobody is taken for one of the two by guess."""


class _Words(NamedTuple):
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


_Pairs = list[tuple[str, str]]


def counterparts(
    sentence: Sentence, start: int, end: int, state: str, *, guess: bool = True
) -> _Pairs:
    """Return the pairs that the words ``text[start:end]`` of a sentence hold between.

    ``guess`` allows one who is not named: the actor in view, or the document's state.
    """
    text = sentence.shape.text
    lo, hi = clause(text, start)
    pieces = outside(text, sentence.shape.within(lo, max(hi, end), *_ACTORS, "city"), start)
    words = _Words(sentence, state, lo, max(hi, end), start, end, pieces, guess)
    named = DASHED.search(text, lo, min(hi, start + 1))
    unknown = with_unknown(text, end, owned=bool(_OWNER.search(text, lo, start)))
    possessor = _POSSESSOR.match(text, end) and not named
    if unknown or possessor or _WHICH_BOTH.search(text, lo, start):
        return []  # "disputes with Chile's neighbours", "both of which had"
    answers = (ask(words) for ask in (_as_pair, _of_the_country, _by_names, _around))
    return next((found for found in answers if found is not None), [])


def _as_pair(words: _Words) -> _Pairs | None:
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
        if ids and (whom := _RELATIVE.search(sentence.shape.text, 0, piece.at)):
            theirs = sentence.shape.members(whom["who"] or "")
            return [(one, each.id) for one in ids for each in theirs if one != each.id]
        if ids and _those(sentence, piece):
            return []
        if ids and (not beyond or set(beyond) & set(ids)):
            listed = piece.kind != "pair" and _listed(piece)
            return [*combinations(ids, 2)] if listed else [(ids[0], each) for each in ids[1:]]
    return None


def _listed(piece: Piece) -> bool:
    """Say whether "between A, B and C" is meant, of which any two are; not "between A and B, C"."""
    one, other, *_ = piece.members
    return other.start - one.end in _COMMAS


def _by_names(words: _Words) -> _Pairs | None:
    """Return the two whom names right by the words tell: "A's ties to B", "A is B's", "A–B"."""
    sentence, start = words.sentence, words.start
    drawn = sentence.shape
    if met := between(drawn, words.end):
        return met
    own = _OWNER.search(drawn.text, words.lo, start)
    whom = governed(drawn.text, _after(words), words.end) if own else []
    apposed = _APPOSED.match(drawn.text, words.end) if own else None
    whom = [drawn.piece(apposed["who"])] if apposed else whom
    if own and whom:
        return _held(words, [drawn.piece(own["who"])], whom)
    named = _IS_OWN.search(drawn.text, words.lo, start)
    named = named or _HELD_FOR.search(drawn.text, words.lo, start)
    if named:
        left, right = drawn.piece(named["who"]), drawn.piece(named["whose"])
        return _meet(words, [left], [right], guess=False)
    if own and not whom and _IS.search(drawn.text, words.lo, own.start()):
        return _owned(words, drawn.piece(own["who"]))
    if listed := allies.OF_ARE.match(drawn.text, words.end):
        return of_those_listed(sentence, words.start, listed, words.state)
    return set_beside(sentence, start, words.end, (words.lo, words.hi), words.state)


def _owned(words: _Words, owner: Piece) -> _Pairs:
    """Return who is what the owner has: "Cuba, through its fund, is Fiji's leading donor"."""
    text = words.sentence.shape.text
    free = [
        each
        for each in words.pieces
        if each.at < owner.at and each.kind != "city" and not _GOVERNED.search(text, 0, each.at)
    ]
    if _REPLACED.search(text, words.lo, owner.at):
        return []
    return _meet(words, free[:1], [owner], guess=not free)


def _after(words: _Words) -> list[Piece]:
    text = words.sentence.shape.text
    return [
        each
        for each in words.pieces
        if each.at > words.start and (each.kind != "city" or stands_for_state(text, each))
    ]


def _around(words: _Words) -> _Pairs | None:
    """Return those who stand left and right of the words."""
    sentence, start, end = words.sentence, words.start, words.end
    text = sentence.shape.text
    left, right = _sides(words)
    if not right and (relative := _RELATIVE.search(text, 0, start)):
        if not relative["who"]:
            return []
        right = [sentence.shape.piece(relative["who"])]
    if _whose_its(words, left):
        return []
    placed = left and text.endswith((" in ", " from ", " at "), 0, left[0].at)
    if placed and _ITS.search(text, words.lo, start):
        left = []  # "backed the rebels in Chad and kept its dispute with Fiji"
    if right and all(_WITH_THEM.search(text, words.lo, each.at) for each in left):
        left = []  # "strained ties with Cuba and disputes with Fiji"
    if not right and left and start - left[0].at > _APART:
        return []
    if not right:
        grouped = _with_groups(words, left)
        if grouped:
            return grouped
        elsewhere = _ELSEWHERE.search(text, start, min(words.hi, end + 18))
        if (elsewhere and not _RULERS.match(text, end)) or STRANGERS.match(text, end):
            return []
        right = [each for each in left[1:] if _with(text, each, start)][:1]
    return _held(words, left, right)


def _of_the_country(words: _Words) -> _Pairs | None:
    """Return whom "the country's ties" are of where two are named before: the document's own.

    "Relations of Cuba and Fiji are marred by the country's close ties with Chad."
    """
    if not _THE_COUNTRYS.search(words.sentence.shape.text, words.lo, words.start):
        return None
    left, right = _sides(words)
    named = {each.id for each in left[0].members} if left else set()
    if len(named) < _TWO:
        return None
    theirs = [each for piece in right for each in _ids(words.sentence, piece, words.state)]
    return [(words.state, each) for each in theirs if words.state in named and each not in named]


def _sides(words: _Words) -> tuple[list[Piece], list[Piece]]:
    """Return who stands left of the words and who right of them."""
    text, start, end = words.sentence.shape.text, words.start, words.end
    lo = _led_in(text, words)
    right = [] if STRANGERS.match(text, end) else governed(text, _after(words), end)
    left = [each for each in words.pieces if lo <= each.at < start and each.kind != "city"]
    left = _left(text, left) or whom_who_means(words.sentence.shape, words.lo, start)
    if left and not right:  # "remained a Cuban ally"
        right = [
            each for each in words.pieces if start <= each.at < end and _OF.match(text, each.at)
        ]
    if not left:  # "friendly Cuban relations with Fiji"
        left = [each for each in words.pieces if start < each.at < end and each not in right][:1]
    return [each for each in left if not (right and _TIES_WITH.search(text, 0, each.at))], right


def _with_groups(words: _Words, left: list[Piece]) -> _Pairs:
    """Return the pairs of whoever stands left, or all is about, and the groups behind the words."""
    sentence = words.sentence
    groups = among(sentence.shape, words.start, words.end, words.hi)
    ours = _ids(sentence, left[0], words.state) if left else []
    ours = ours or [words.state] * bool(words.state and not sentence.passage.view)
    return [(one, each) for one in ours for each in groups if one != each]


def _led_in(text: str, words: _Words) -> int:
    """Return where the clause begins of which the words are the subject: behind "Once …, "."""
    found = _LED_IN.search(text, words.lo, words.start)
    return found.end() if found else words.lo


def _whose_its(words: _Words, left: list[Piece]) -> bool:
    """Say whether "its" stands before the words and may be of several."""
    text = words.sentence.shape.text
    if not _ITS.search(text, words.lo, words.start) or (left and left[0].kind == "it"):
        return False
    before = words.lo and words.sentence.shape.within(0, words.lo, *_ACTORS)
    return bool(before) or sum(each.kind != "it" for each in left) > 1


def _held(words: _Words, left: list[Piece], right: list[Piece]) -> _Pairs:
    """Return the pairs of those left and right, and of groups listed with those right."""
    text = words.sentence.shape.text
    if not right or _BETWEEN.search(text, 0, right[0].at):
        return _meet(words, left, right, guess=words.guess)
    if not left:
        return _towards(words, right)
    ours = _ids(words.sentence, left[0], words.state)
    groups = listed_after(text, right[-1], max(words.end, right[0].at))
    met = _meet(words, left, right, guess=words.guess)
    return [*met, *((one, each) for one in ours for each in groups)]


def _those(sentence: Sentence, piece: Piece) -> bool:
    """Say whether "between those countries" is meant, which may be any two or all of them."""
    text, at = sentence.shape.text, piece.at
    named = piece.members[0].name if piece.members else ""
    return (
        piece.kind == "pair"
        and not named
        and len(piece.members) > _TWO
        and bool(_BETWEEN.search(text, 0, at))
    )


def _beyond(words: _Words) -> list[str]:
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


def _towards(words: _Words, right: list[Piece]) -> _Pairs:
    """Return whom the words hold between where they name only those they are had with."""
    theirs = [each for piece in right for each in _ids(words.sentence, piece, words.state)]
    other = partner(words.sentence, theirs[0], words.state) if theirs else ""
    return [(other, each) for each in theirs if other and each != other]


def _with(text: str, piece: Piece, start: int) -> bool:
    """Say whether "relations with" stands before one, or the words follow upon the name."""
    return bool(_TIES_WITH.search(text, 0, piece.at)) or text[piece.at + 1 : start] == " "


def _both(sentence: Sentence, piece: Piece, state: str) -> list[str]:
    """Return the two of "both countries", or of "between A and B"; capitals may be meant."""
    if piece.kind in {"pair", "neither"}:
        return _ids(sentence, piece, state)
    if len(piece.members) < _TWO or not _BETWEEN.search(sentence.shape.text, 0, piece.at):
        return []
    return capitals(piece) if piece.kind == "city" else _ids(sentence, piece, state)


def _left(text: str, pieces: list[Piece]) -> list[Piece]:
    """Return the subject of the clause first, then the others, the nearest first."""
    pieces = [each for each in pieces if not led_by(text, each)]
    free = [each for each in pieces if not _GOVERNED.search(text, 0, each.at)]
    if not free:
        pieces = [each for each in pieces if each.kind != "organisation"] or pieces
    subject = free[-1:] or pieces[-1:]
    return [*subject, *(each for each in reversed(pieces) if each not in subject)]


def _meet(words: _Words, left: list[Piece], right: list[Piece], *, guess: bool) -> _Pairs:
    """Return the pairs that those named left and right of the words make."""
    sentence, state = words.sentence, words.state
    ours = _ids(sentence, left[0], state) if left else []
    theirs = [each for piece in right for each in _ids(sentence, piece, state)]
    if ours and ours == theirs and "it" in {left[0].kind, right[0].kind}:
        # "Fiji is a supplier to the country": to the one that all is about.
        return _alone(words, ours[0])
    theirs = [each for each in theirs if each not in ours] or theirs
    if ours and theirs:
        return [(one, other) for one in ours for other in theirs if one != other]
    known = ours or theirs
    if len(known) == _TWO:
        return [(known[0], known[1])]
    if len(known) > _TWO:
        return [*combinations(known, 2)] if state in known else []
    if guess or right:
        return _alone(words, known[0]) if known else _view(sentence, state)
    return []


def _alone(words: _Words, known: str) -> _Pairs:
    """Return the one who is named with whom all is about beside it."""
    other = partner(words.sentence, known, words.state)
    return [(known, other)] if other and other != known else []


def _view(sentence: Sentence, state: str) -> _Pairs:
    view = sentence.passage.view
    return [(state, view)] if view and state and view != state else []


def _ids(sentence: Sentence, piece: Piece, state: str) -> list[str]:
    if piece.kind == "it":
        return [each.id for each in antecedent(sentence, piece.at, state)]
    return list(dict.fromkeys(each.id for each in piece.members))
