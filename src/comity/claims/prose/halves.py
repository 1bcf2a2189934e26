"""Two in one word: "Fijian–Cuban ties", and halves that stand for a state, as "Sino-Cuban" has."""

import re

from comity.claims.prose.shape import ACTOR, ANY, DEMONYM, Shape

# Those that no list of demonyms has.
PREFIXES = {
    "russo": "RUS", "sino": "CHN", "franco": "FRA", "anglo": "GBR", "italo": "ITA", "greco": "GRC",
    "indo": "IND", "serbo": "SRB", "hispano": "ESP", "luso": "PRT", "turco": "TUR",
    "arab": "Arab states", "austro": "AUT",
}  # fmt: skip
DASHED = re.compile(
    rf"(?P<one>{ACTOR}|{DEMONYM}) ?[–-] ?(?P<other>{ACTOR}|{DEMONYM})"
    rf"(?P<after>[^.;,]{{0,30}}$)"
)
# "the Eritrean–Ethiopian War" names no two who have ties.
_A_THING = re.compile(r" (?:[Ww]ars?|[Cc]onflict|[Bb]order|[Cc]lash\w*|[Aa]greement|[Tt]reaty)\b")
# "Sino-Cuban relations"; in "Ruritanian-Cuban relations" one of the two is not known.
_HALF = re.compile(
    rf"\b(?P<half>[A-Z]\w+)[–-](?P<other>{ANY}) (?:\w+ ){{0,2}}(?:relations|ties|relationship)\b"
)
_SOON = 20


def compound(
    drawn: Shape, low: int, high: int, start: int, end: int
) -> list[tuple[str, str]] | None:
    """Return the two whom one word before ``text[high]`` names, or one behind ``text[start]``.

    None is for no such word, an empty list for one of which a half is not known.
    """
    text = drawn.text
    dashed = DASHED.search(text, low, high) or DASHED.search(text[: end + _SOON], start)
    if dashed and not _A_THING.match(text, dashed.end("other")):
        one, other = drawn.members(dashed["one"])[-1].id, drawn.members(dashed["other"])[0].id
        return [(one, other)] if one != other else []
    half = _HALF.search(text, low, end + _SOON)
    if half is None:
        return None
    known = PREFIXES.get(half["half"].lower(), "")
    others = [each.id for each in drawn.members(half["other"]) if known]
    return [(known, each) for each in others if each != known]
