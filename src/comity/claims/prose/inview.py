"""Who is meant beside somebody: by apposition, by a dash, or because all is about the two."""

import re

from comity.actors import is_capital
from comity.claims.prose.finding import Sentence
from comity.claims.prose.halves import compound
from comity.claims.prose.shape import ACTOR, CITY, DEMONYM, PAIR, Piece, Shape
from comity.claims.reading import Reading

_BESIDE = re.compile(
    rf"(?P<who>{ACTOR}),(?: by far)? (?:(?:one of )?(?:its|the country['’]s)|"
    rf"(?P<whose>{ACTOR})['’]s?) (?:[a-z]+ )?$"
)
# "between Cuba and Fiji was", which is drawn as two; "between Cuba and far-off Fiji"
_BETWEEN_TWO = re.compile(
    rf" between (?P<one>{ACTOR}|{CITY}) and (?:[a-z-]+ )?(?P<other>{ACTOR}|{CITY})(?!['’]|-\w)"
)
# "between the government of the Cuban leader Ana Rojas and Fiji"
_BETWEEN_FAR = re.compile(
    rf" between (?:the )?(?:[a-z]+ )?(?:of (?:the )?)?(?P<one>{ACTOR}|{DEMONYM})[^.;,]{{0,50}}? "
    rf"and (?:the )?(?:[a-z]+ of (?:the )?)?(?P<other>{ACTOR}|{DEMONYM})(?!['’]|-\w)"
)
# "Cuba and Fiji, who were allies of", "Cuba, which has strained ties with Fiji"
_WHO_IS = re.compile(
    rf"(?P<who>{ACTOR}), (?:and )?(?:which|who)(?: [a-z]+){{0,4}}? (?:is|are|was|were|be\w+|"
    r"remain\w*|has|have|had)(?: [a-z-]+){0,3}? ?$"
)
# "Cuba and Fiji, both of which had disputes with Chad"
_BOTH_HAD = re.compile(
    rf"(?P<who>{ACTOR}|{PAIR})(?:,? and (?:the )?(?P<and>{ACTOR}))?,? \(?(?:and )?"
    rf"(?:both|all(?= of)|{PAIR})(?: of (?:which|them|whom|these))? "
    r"(?:(?!and\b|but\b|with\b)[a-z-]+,? ){1,8}$"
)
_WITH_ONE = re.compile(
    rf"(?: (?!and\b|but\b)[a-z-]+){{0,3}} (?:with|against|towards?) (?:the )?(?P<whom>{ACTOR})"
)
_BEFORE = 12
# "Cuba, its rival" is who Cuba is; "Cuba, its enmity towards Fiji" is not.
_NOBODY = re.compile(
    r"(?:relations?(?:hips?)?|ties|links|co-?operation|enmity|hostility|disputes?|tensions?|rivalry|"
    r"friendship|support|aid|assistance|trade)$"
)
# "Cuba's ties to Atlantis", "between the old guard of Atlantis and Cuba", "between its villagers
# and its townsfolk"
_ATLANTIS = re.compile(r" (?:with|to) (?!West\b)[A-Z][a-z]+(?=[.,;]| (?:and|in)\b)")
_UNKNOWN = re.compile(r" between (?:the (?:[a-z]+ ){1,3}of [A-Z][a-z]+|its (?:[a-z]+ ){1,3}and\b)")


def with_unknown(text: str, end: int, *, owned: bool) -> bool:
    """Say whether words that end at ``end`` hold with somebody no list of actors knows."""
    return bool(_UNKNOWN.match(text, end) or (owned and _ATLANTIS.match(text, end)))


def whom_who_means(drawn: Shape, lo: int, start: int) -> list[Piece]:
    """Return who stands before "who" or "which", with which a clause at ``text[lo]`` begins."""
    who = _WHO_IS.search(drawn.text, max(0, lo - _BEFORE), start)
    return [drawn.piece(who["who"])] if who else []


def between(drawn: Shape, at: int) -> list[tuple[str, str]]:
    """Return the two whom "between" names behind ``text[at]``, none where it names no two."""
    two = _BETWEEN_TWO.match(drawn.text, at) or _BETWEEN_FAR.match(drawn.text, at)
    met = [capitals(drawn.piece(two[each])) for each in ("one", "other")] if two else []
    if not met or not all(met):
        return []
    return [(one, other) for one in met[0] for other in met[1] if one != other]


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
    if beside and not _NOBODY.search(drawn.text, start, end):
        one = drawn.members(beside["who"])[-1].id
        owner = drawn.members(beside["whose"] or "")
        other = owner[0].id if owner else partner(sentence, one, state)
        return [(one, other)] if other and one != other else []
    return compound(drawn, lo, min(hi, start + 1), start, min(hi, end))


def partner(sentence: Sentence, known: str, state: str) -> str:
    """Return whom a clause that names one actor is about beside it, "" when that is open."""
    view = sentence.passage.view
    if known == state:
        return view
    return state if view in {"", known} else ""


def capitals(piece: Piece) -> list[str]:
    """Return those that are named, by their capitals too; nobody where a city is none."""
    ids = [each.id for each in piece.members]
    cities = piece.members if piece.kind == "city" else ()
    return ids if all(is_capital(each.name, each.id) for each in cities) else []


def named_above(reading: Reading, sentence: Sentence) -> set[str]:
    """Return whom the sentence before names."""
    above = sentence.before
    named = reading.mentions_in(*above) if above else ()
    return {reading.actor_of(each) for each in named if each.kind == "actor"}


def each_of_both(sentence: Sentence, words: re.Match[str]) -> list[tuple[str, str]]:
    """Return the pairs of "Cuba and Fiji, both of which had disputes with Chad": each with Chad."""
    drawn = sentence.shape
    both = _BOTH_HAD.search(drawn.text, 0, words.start())
    one = _WITH_ONE.match(drawn.text, words.end()) if both else None
    if both is None or one is None:
        return []
    several = [e.id for sign in ("who", "and") if both[sign] for e in drawn.members(both[sign])]
    two = several if " all of " in both[0] else several[-2:]
    (whom, *more) = [each.id for each in drawn.members(one["whom"])]
    return [] if more or whom in two else [(min(each, whom), max(each, whom)) for each in two]
