"""Who is meant beside somebody: by apposition, by a dash, or because all is about the two."""

import re

from comity.claims.prose.finding import Sentence
from comity.claims.prose.shape import ACTOR, ANY, DEMONYM

_BESIDE = re.compile(
    rf"(?P<who>{ACTOR}),(?: by far)? (?:(?:one of )?(?:its|the country['’]s)|"
    rf"(?P<whose>{ACTOR})['’]s?) (?:[a-z]+ )?$"
)
DASHED = re.compile(
    rf"(?P<one>{ACTOR}|{DEMONYM}) ?[–-] ?(?P<other>{ACTOR}|{DEMONYM})"
    rf"(?P<after>[^.;,]{{0,30}}$)"
)
# "the Eritrean–Ethiopian War" names no two who have ties.
_A_THING = re.compile(r" (?:[Ww]ars?|[Cc]onflict|[Bb]order|[Cc]lash\w*|[Aa]greement|[Tt]reaty)\b")
# "Ruritanian-Cuban relations": one of the two is not known.
_HALF = re.compile(rf"[A-Z][\w]+[–-]{ANY} (?:\w+ ){{0,2}}(?:relations|ties|relationship)\b")
_SOON = 20


def set_beside(
    sentence: Sentence, start: int, end: int, bounds: tuple[int, int], state: str
) -> list[tuple[str, str]] | None:
    """Return the two whom "Cuba, its oldest ally" or "Cuban–Fijian ties" put beside each other.

    ``bounds`` is where the clause of the words ``text[start:end]`` begins and ends. None when
    nothing of the kind stands by them, no pairs when one of the two is not known.
    """
    drawn = sentence.shape
    lo, hi = bounds
    beside = _BESIDE.search(drawn.text, 0, start)
    if beside:
        one = drawn.members(beside["who"])[-1].id
        owner = drawn.members(beside["whose"] or "")
        other = owner[0].id if owner else partner(sentence, one, state)
        return [(one, other)] if other and one != other else []
    dashed = DASHED.search(drawn.text, lo, min(hi, start + 1)) or DASHED.search(
        drawn.text[: min(hi, end + _SOON)], start
    )
    if dashed and not _A_THING.match(drawn.text, dashed.end("other")):
        one, other = drawn.members(dashed["one"])[-1].id, drawn.members(dashed["other"])[0].id
        return [(one, other)] if one != other else []
    return [] if _HALF.search(drawn.text, lo, start) else None


def partner(sentence: Sentence, known: str, state: str) -> str:
    """Return whom a clause that names one actor is about beside it, "" when that is open."""
    view = sentence.passage.view
    if known == state:
        return view
    return state if view in {"", known} else ""
