"""Which two a clause is about: by "between", "with", "both", and who is in view."""

import re
from collections.abc import Iterator

from comity.actors import capital
from comity.claims.prose.acts import antecedent
from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ANY, Piece

_BREAK = re.compile(r";|,? (?:while|whereas|although|but)\b|, (?:and )?(?:which|who)\b")
_TOWARDS = re.compile(
    r"\b(?:with|to|towards?|of|for|from|against|and|in|on|by)(?: (?:both|all|its|the|most|neighbou?ring))* $"
)
_BETWEEN = re.compile(r"\b(?:between|among)(?: both| the)? $")
_GOES_ON = re.compile(
    r",? (?:and |as well as |especially |particularly |including |notably |the West, including |"
    r"and the West, including )+(?:the )?|, the West,? and (?:the )?"
)
_GROUP = re.compile(r" (?:member )?(?:countries|states|members|nations),? (?:such as |including )?")
_HYPHEN = re.compile(r"^ ?[–-] ?$")
_ACTORS = ("state", "organisation", "demonym", "pair", "neither", "it")


def clause(text: str, at: int) -> tuple[int, int]:
    """Return where the clause around ``text[at]`` begins and ends."""
    start, end = 0, len(text)
    for match in _BREAK.finditer(text):
        if match.end() <= at:
            start = match.end()
        elif match.start() >= at:
            end = match.start()
            break
    return start, end


def counterparts(
    sentence: Sentence, start: int, end: int, state: str, *, guess: bool = True
) -> list[tuple[str, str]]:
    """Return the pairs that the words ``text[start:end]`` of a sentence hold between.

    ``guess`` allows one who is not named: the actor in view, or the document's state.
    """
    drawn = sentence.shape
    lo, hi = clause(drawn.text, start)
    pieces = drawn.within(lo, hi, *_ACTORS)
    for piece in pieces:
        if piece.kind in {"pair", "neither"}:
            return _all(_ids(sentence, piece, state))
        ids = _ids(sentence, piece, state)
        if len(ids) > 1 and _BETWEEN.search(drawn.text, 0, piece.at):
            return _all(ids)
    for piece in drawn.within(lo, hi, "city"):
        ids = [each.id for each in piece.members if capital(each.id) == each.name]
        if len(ids) > 1 and _BETWEEN.search(drawn.text, 0, piece.at):
            return _all(ids)
    hyphened = _hyphened(sentence, pieces, state)
    if hyphened:
        return [hyphened]
    left = [each for each in pieces if each.at < start]
    right = _right(drawn.text, [each for each in pieces if each.at >= end])
    return _meet(sentence, left, right, state, guess=guess or bool(right))


def _right(text: str, pieces: list[Piece]) -> list[Piece]:
    """Return those after the words that they govern: "with A, including B", "with C countries, D"."""
    found: list[Piece] = []
    for number, piece in enumerate(pieces):
        if found:
            if _GOES_ON.fullmatch(text[found[-1].at + 1 : piece.at]):
                found.append(piece)
                continue
            break
        grouped = _GROUP.match(text, piece.at + 1)
        if grouped and number + 1 < len(pieces) and pieces[number + 1].at == grouped.end():
            continue
        before = text[max(0, piece.at - 24) : piece.at]
        if _TOWARDS.search(before) or (number and not found and before.endswith(", ")):
            found.append(piece)
    return found


def _meet(
    sentence: Sentence, left: list[Piece], right: list[Piece], state: str, *, guess: bool
) -> list[tuple[str, str]]:
    """Return the pairs that those named left and right of the words make."""
    ours = _ids(sentence, left[0], state) if left else []
    theirs = [each for piece in right for each in _ids(sentence, piece, state)]
    if ours and theirs:
        return [(one, other) for one in ours for other in theirs if one != other]
    for piece in left[:0:-1] if not theirs else ():
        others = [each for each in _ids(sentence, piece, state) if each not in ours]
        if others:
            return [(one, other) for one in ours for other in others]
    known = ours or theirs
    if len(known) > 1:
        return (
            _all(known)
            if len(known) == 2 or state not in known
            else [  # noqa: PLR2004 - a pair
                (state, each) for each in known if each != state
            ]
        )
    if not guess:
        return []
    return (
        [(known[0], other) for other in (partner(sentence, known[0], state),) if known and other]
        if known
        else _view(sentence, state)
    )


def _view(sentence: Sentence, state: str) -> list[tuple[str, str]]:
    view = sentence.passage.view
    return [(state, view)] if view and state and view != state else []


def partner(sentence: Sentence, known: str, state: str) -> str:
    """Return whom a clause that names one actor is about beside it, "" when that is open."""
    view = sentence.passage.view
    if known == state:
        return view
    return state if view in {"", known} else ""


def _ids(sentence: Sentence, piece: Piece, state: str) -> list[str]:
    if piece.kind == "it":
        return [each.id for each in antecedent(sentence, piece.at, state)]
    return list(dict.fromkeys(each.id for each in piece.members))


def _all(ids: list[str]) -> list[tuple[str, str]]:
    if len(ids) == 2:  # noqa: PLR2004 - a pair
        return [(ids[0], ids[1])]
    return [(ids[0], each) for each in ids[1:]] if len(ids) > 2 else []  # noqa: PLR2004 - several


def _hyphened(sentence: Sentence, pieces: list[Piece], state: str) -> tuple[str, str] | None:
    """Return the two of "Israeli-Eritrean relations", "A–B ties"."""
    text = sentence.shape.text
    for one, other in zip(pieces, pieces[1:], strict=False):
        if _HYPHEN.match(text[one.at + 1 : other.at]) and one.at + 1 < other.at:
            first, second = _ids(sentence, one, state), _ids(sentence, other, state)
            if len(first) == len(second) == 1 and first != second:
                return first[0], second[0]
    return None


def named(sentence: Sentence, start: int, end: int, state: str) -> Iterator[str]:
    """Yield everybody named in ``text[start:end]``, each once, in order."""
    seen: set[str] = set()
    for piece in sentence.shape.within(start, end, *_ACTORS):
        for identity in _ids(sentence, piece, state):
            if identity not in seen:
                seen.add(identity)
                yield identity


def words(sentence: Sentence, start: int, end: int, plain: str) -> str:
    """Return the words of the document that ``text[start:end]`` was drawn from."""
    return sentence.shape.plain_span(start, end).of(plain) if end > start else ""


SIGN = re.compile(ANY)
