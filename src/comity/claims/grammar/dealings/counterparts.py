"""Which two a clause is about: by "between", "with", "both", and who is in view.

In "A enjoys [close ties] with B" they are read close by the words for it: a pair, a "between", two
names with a dash, the one that "with" names and the subject; else it is whoever is in view.
"""

import re
from itertools import combinations

from comity.claims.grammar.dealings import allies
from comity.claims.grammar.dealings.governed import governed
from comity.claims.grammar.dealings.groups import (
    STRANGERS,
    between_groups,
    listed,
    named,
    subject_group,
)
from comity.claims.grammar.dealings.ranked import of_those_listed
from comity.claims.grammar.dealings.twos import as_pair, with_both
from comity.claims.grammar.dealings.words import BETWEEN, RELATIVE, Pairs, Words, ids_of
from comity.claims.prose.clauses import acted_on, clause, led_by, outside, stands_for_state
from comity.claims.prose.finding import Sentence
from comity.claims.prose.halves import DASHED
from comity.claims.prose.inview import (
    between,
    capitals,
    partner,
    set_beside,
    whom_who_means,
    with_unknown,
)
from comity.claims.prose.shape import ACTOR, DEMONYM, IT, PAIR, Piece

_GOVERNED = re.compile(
    r"\b(?:to|in|of|with|from|for|by|at|on|against|under|over|about|before|through|via|within|"
    r"such as|including) $"
)
# "Cuba's close ties to Fiji": between these two, whoever else is named before.
_OWNER = re.compile(rf"(?P<who>{ACTOR})['’]s? (?:[a-z]+ly )?(?:[a-z]+ )?$")
# "Fiji is one of Cuba's main allies".
_OWN_TIES = re.compile(
    rf" (?P<who>{DEMONYM}|{ACTOR})(?:['’]s?)? (?:(?!with\b|to\b|and\b)[a-z]+ ){{0,2}}"
    r"(?:relations(?:hips?)?|ties|links|bonds|co-?operation)$"
)
_HAS = re.compile(
    r" (?:also |still |now |long |[a-z]+ly )*(?:is|are|was|were|has|have|had|maintain\w*|enjoy\w*|"
    r"ke(?:eps?|pt)|shares?|shared|[a-z]{3,}ed)\b"
)
_APPOSED = re.compile(rf", (?:the )?(?P<who>{ACTOR}),")
_OF = re.compile(rf"{DEMONYM} (?:all(?:y|ies)|partners?|friends?)\b")
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
    r"affiliations?|engagements?|associations?|interactions?|connections?|"
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
_LED_IN = re.compile(
    r"(?:Once|After|When|As|Since|Following|Despite|If|Although|While|Because|Due|Amid|Upon)\b"
    r"[^,;]*, (?:[a-z-]+ ){0,3}$"
)
_ITS = re.compile(r"\b[Ii]ts (?:[a-z-]+ ){0,2}$")
_THE_COUNTRYS = re.compile(r"\bthe (?:country|nation|kingdom|republic)['’]s (?:[a-z-]+ ){0,2}$")
_ACTORS = ("state", "organisation", "demonym", "pair", "neither", "it")
_TWO = 2
_APART = 160
"""Further off nobody is taken for one of the two by guess."""


def counterparts(
    sentence: Sentence, start: int, end: int, state: str, *, guess: bool = True
) -> Pairs:
    """Return the pairs that the words ``text[start:end]`` of a sentence hold between.

    ``guess`` allows one who is not named: the actor in view, or the document's state.
    """
    text = sentence.shape.text
    lo, hi = clause(text, start)
    pieces = outside(text, sentence.shape.within(lo, max(hi, end), *_ACTORS, "city"), start)
    hi = max(hi, end)
    groups = listed(sentence.shape, start, end, hi)
    words = Words(sentence, state, lo, hi, start, end, pieces, guess, groups)
    dashed = DASHED.search(text, lo, min(hi, start + 1))
    unknown = with_unknown(text, end, owned=bool(_OWNER.search(text, lo, start)))
    possessor = _POSSESSOR.match(text, end) and not dashed
    if unknown or possessor or _WHICH_BOTH.search(text, lo, start):
        return []  # "disputes with Chile's neighbours", "both of which had"
    answers = (ask(words) for ask in (with_both, as_pair, _of_the_country, _by_names, _around))
    return next((found for found in answers if found is not None), [])


def _by_names(words: Words) -> Pairs | None:
    """Return the two whom names right by the words tell: "A's ties to B", "A is B's", "A–B"."""
    sentence, start = words.sentence, words.start
    drawn = sentence.shape
    if met := between(drawn, words.end) or between_groups(drawn, start, words.end):
        return met
    own = _OWNER.search(drawn.text, words.lo, start)
    whom = governed(drawn.text, _after(words), words.end) if own else []
    apposed = _APPOSED.match(drawn.text, words.end) if own else None
    whom = [drawn.piece(apposed["who"])] if apposed else whom
    if own and (whom or words.listed.groups):
        whom = _of_list(words, whom) if words.listed.groups else whom
        return _held(words, [drawn.piece(own["who"])], whom)
    held = _IS_OWN.search(drawn.text, words.lo, start)
    held = held or _HELD_FOR.search(drawn.text, words.lo, start)
    if held:
        left, right = drawn.piece(held["who"]), drawn.piece(held["whose"])
        return _meet(words, [left], [right], guess=False)
    if own and not whom and _IS.search(drawn.text, words.lo, own.start()):
        return _owned(words, drawn.piece(own["who"]))
    if who := allies.OF_ARE.match(drawn.text, words.end):
        return of_those_listed(sentence, words.start, who, words.state)
    # "Cuban–Fijian ties, and those with Asia"
    apart = bool(words.listed.groups)
    bounds = (words.lo, words.hi)
    return None if apart else set_beside(sentence, start, words.end, bounds, words.state)


def _owned(words: Words, owner: Piece) -> Pairs:
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


def _of_list(words: Words, governed_by: list[Piece]) -> list[Piece]:
    """Return those with a name of a list that names groups too, the words for groups left out."""
    _, signs, spans = words.listed
    return [
        each
        for each in words.pieces
        if (each.at in signs or each in governed_by)
        and not any(start <= each.at < end for start, end in spans)
    ]


def _after(words: Words) -> list[Piece]:
    text = words.sentence.shape.text
    return [
        each
        for each in words.pieces
        if each.at > words.start and (each.kind != "city" or stands_for_state(text, each))
    ]


def _around(words: Words) -> Pairs | None:
    """Return those who stand left and right of the words."""
    sentence, start, end = words.sentence, words.start, words.end
    text = sentence.shape.text
    left, right = _sides(words)
    if not right and (relative := RELATIVE.search(text, 0, start)):
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
    if words.listed.groups:
        return _held(words, left, right)
    if not right:
        elsewhere = _ELSEWHERE.search(text, start, min(words.hi, end + 18))
        if (elsewhere and not _RULERS.match(text, end)) or STRANGERS.match(text, end):
            return []
        right = [each for each in left[1:] if _with(text, each, start)][:1]
    return _held(words, left, right)


def _of_the_country(words: Words) -> Pairs | None:
    """Return whom "the country's ties" are of where two are named before: the document's own.

    "Relations of Cuba and Fiji are marred by the country's close ties with Chad."
    """
    if not _THE_COUNTRYS.search(words.sentence.shape.text, words.lo, words.start):
        return None
    left, right = _sides(words)
    named = {each.id for each in left[0].members} if left else set()
    if len(named) < _TWO:
        return None
    theirs = [each for piece in right for each in ids_of(words.sentence, piece, words.state)]
    return [(words.state, each) for each in theirs if words.state in named and each not in named]


def _sides(words: Words) -> tuple[list[Piece], list[Piece]]:
    """Return who stands left of the words and who right of them."""
    text, start, end = words.sentence.shape.text, words.start, words.end
    lo = _led_in(text, words)
    right = [] if STRANGERS.match(text, end) else governed(text, _after(words), end)
    right = _of_list(words, right) if words.listed.groups else right
    left = [each for each in words.pieces if lo <= each.at < start and each.kind != "city"]
    left = _left(text, left) or whom_who_means(words.sentence.shape, words.lo, start)
    inside = _OWN_TIES.search(text, start, end)  # "thus strengthening Cuban ties with Fiji"
    left = [words.sentence.shape.piece(inside["who"])] if inside else _by_capital(words, left)
    if left and not right:  # "remained a Cuban ally"
        right = [
            each for each in words.pieces if start <= each.at < end and _OF.match(text, each.at)
        ]
    if not left:  # "friendly Cuban relations with Fiji"
        left = [each for each in words.pieces if start < each.at < end and each not in right][:1]
    return [each for each in left if not (right and _TIES_WITH.search(text, 0, each.at))], right


def _by_capital(words: Words, left: list[Piece]) -> list[Piece]:
    """Return the capital that is the subject of the words, "Havana has good ties", or who is."""
    text = words.sentence.shape.text
    for each in reversed(words.pieces):
        if each.kind == "city" and words.lo <= each.at < words.start:
            nearer = not left or left[0].at < each.at
            subject = _HAS.match(text, each.at + 1) and not _GOVERNED.search(text, 0, each.at)
            return [each] if nearer and subject and capitals(each) else left
    return left


def _led_in(text: str, words: Words) -> int:
    """Return where the clause begins of which the words are the subject: behind "Once …, "."""
    found = _LED_IN.search(text, words.lo, words.start)
    return found.end() if found else words.lo


def _whose_its(words: Words, left: list[Piece]) -> bool:
    """Say whether "its" stands before the words and may be of several."""
    text = words.sentence.shape.text
    if not _ITS.search(text, words.lo, words.start) or (left and left[0].kind == "it"):
        return False
    before = words.lo and words.sentence.shape.within(0, words.lo, *_ACTORS)
    return bool(before) or sum(each.kind != "it" for each in left) > 1


def _held(words: Words, left: list[Piece], right: list[Piece]) -> Pairs:
    """Return the pairs of those left and right, and of groups listed with those right."""
    text, state = words.sentence.shape.text, words.state
    groups = words.listed.groups
    if groups and left and len(left[0].members) > 1:  # "its neighbours": of several, whose
        groups = tuple(each for each in groups if named(each, "") == each)
        if not (right or groups):
            return []
    if not (right or groups) or (right and BETWEEN.search(text, 0, right[0].at)):
        return _meet(words, left, right, guess=words.guess)
    if not left:
        us = subject_group(words.sentence.shape, words.lo, words.start)
        met = _towards(words, right) if right and not us else []
        ours = [us] if us else [state] * bool(state and not words.sentence.passage.view)
        theirs = _all_ids(words, right) if us else []
    else:
        met = _meet(words, left, right, guess=words.guess) if right or not groups else []
        ours, theirs = ids_of(words.sentence, left[0], state), []
    return [*met, *((one, named(each, one)) for one in ours for each in (*theirs, *groups))]


def _all_ids(words: Words, pieces: list[Piece]) -> list[str]:
    return [each for piece in pieces for each in ids_of(words.sentence, piece, words.state)]


def _towards(words: Words, right: list[Piece]) -> Pairs:
    """Return whom the words hold between where they name only those they are had with."""
    theirs = [each for piece in right for each in ids_of(words.sentence, piece, words.state)]
    other = partner(words.sentence, theirs[0], words.state) if theirs else ""
    return [(other, each) for each in theirs if other and each != other]


def _with(text: str, piece: Piece, start: int) -> bool:
    """Say whether "relations with" stands before one, or the words follow upon the name."""
    return bool(_TIES_WITH.search(text, 0, piece.at)) or text[piece.at + 1 : start] == " "


def _left(text: str, pieces: list[Piece]) -> list[Piece]:
    """Return the subject of the clause first, then the others, the nearest first."""
    pieces = [each for each in pieces if not led_by(text, each)]
    free = [each for each in pieces if not _GOVERNED.search(text, 0, each.at)]
    if not free:
        pieces = [each for each in pieces if each.kind != "organisation"] or pieces
    acting = [each for each in free[1:] if not acted_on(text, each.at, each.at + 1)]
    subject = (acting or free[:1])[-1:] or pieces[-1:]
    return [*subject, *(each for each in reversed(pieces) if each not in subject)]


def _meet(words: Words, left: list[Piece], right: list[Piece], *, guess: bool) -> Pairs:
    """Return the pairs that those named left and right of the words make."""
    sentence, state = words.sentence, words.state
    ours = ids_of(sentence, left[0], state) if left else []
    theirs = [each for piece in right for each in ids_of(sentence, piece, state)]
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


def _alone(words: Words, known: str) -> Pairs:
    """Return the one who is named with whom all is about beside it."""
    other = partner(words.sentence, known, words.state)
    return [(known, other)] if other and other != known else []


def _view(sentence: Sentence, state: str) -> Pairs:
    view = sentence.passage.view
    return [(state, view)] if view and state and view != state else []
